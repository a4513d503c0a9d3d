package org.pmo4j.rules.decision;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.pmo4j.model.id.GateId;
import org.pmo4j.model.project.Project;
import org.pmo4j.rules.PolicyResult;
import org.pmo4j.rules.Severity;

/**
 * The search: what removes each finding by itself, then the smallest union that removes all of them, then what each part of
 * it is for.
 */
final class PathSearch {

    /** How long a waiver holds that a path proposes: time enough to mend the cause, well within what most organisations allow. */
    static final int WAIVER_DAYS = 30;

    private final Trial trial;
    private final Map<String, PolicyResult> open;
    private final Remedies remedies;
    private final boolean exemptions;

    PathSearch(Trial trial, Map<String, PolicyResult> open, LocalDate asOf, boolean exemptions) {
        this.trial = trial;
        this.open = open;
        this.exemptions = exemptions;
        this.remedies = new Remedies(trial, open, asOf, exemptions);
    }

    PathToGreen path(Project project, @Nullable GateId gate, Severity blockingFrom) {
        List<Option> options = new ArrayList<>();
        Map<String, Unsolved> reasons = new LinkedHashMap<>();
        open.forEach((key, finding) -> remedies.of(key, finding, options, reasons));
        if (exemptions) {
            open.forEach((key, finding) -> {
                if (options.stream().noneMatch(option -> option.removes().contains(key))) {
                    remedies.waiver(key, finding, options);
                }
            });
        }
        Set<Change> changes = new Cover(trial, options).smallest();
        Trial.State green = trial.after(changes);
        List<PolicyResult> solved = new ArrayList<>();
        List<Unsolved> unsolved = new ArrayList<>();
        open.forEach((key, finding) -> {
            if (green.blocking().containsKey(key)) {
                unsolved.add(reasons.getOrDefault(key, remedies.inEachOthersWay(finding)));
            } else {
                solved.add(finding);
            }
        });
        return new PathToGreen(
                project.id(), gate, remedies.asOf(), blockingFrom, steps(changes, solved, project), solved, unsolved);
    }

    private List<PathToGreen.Step> steps(Set<Change> changes, List<PolicyResult> solved, Project project) {
        List<PathToGreen.Step> steps = new ArrayList<>();
        for (Change change : Steps.inOrder(changes, project)) {
            Set<Change> others = new LinkedHashSet<>(changes);
            others.remove(change);
            Trial.State without = trial.after(others);
            steps.add(new PathToGreen.Step(
                    change,
                    solved.stream().filter(finding -> without.blocking().containsKey(Trial.key(finding))).toList(),
                    without.newSince(trial.after(List.of()))));
        }
        return steps;
    }
}
