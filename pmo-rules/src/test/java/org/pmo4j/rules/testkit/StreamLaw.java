package org.pmo4j.rules.testkit;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.pmo4j.model.portfolio.PortfolioFrame;
import org.pmo4j.model.project.Project;
import org.pmo4j.rules.GovernanceStream;
import org.pmo4j.rules.PolicyResult;

/** The law of streams. */
final class StreamLaw {

    private StreamLaw() {}

    static void stream(Trial trial) {
        List<Project> projects = new ArrayList<>(trial.portfolio.projects());
        Collections.shuffle(projects, trial.random);
        List<Project> elsewhere = projects.subList(0, projects.size() / 2);
        PortfolioFrame frame = PortfolioFrame.of(trial.portfolio);
        List<PolicyResult> rows = new ArrayList<>();

        GovernanceStream other = trial.engine.stream(frame, trial.asOf);
        other.judge(elsewhere.iterator(), rows::add);
        GovernanceStream stream = trial.engine.stream(frame, trial.asOf);
        stream.judge(projects.subList(elsewhere.size(), projects.size()).iterator(), rows::add);
        stream.add(other.digests());
        stream.judgePortfolio(rows::add);

        trial.compare(
                "all at once -> one by one",
                Trial.rows(trial.results(trial.portfolio)),
                Trial.rows(rows.stream().filter(trial::judges).toList()));
    }
}
