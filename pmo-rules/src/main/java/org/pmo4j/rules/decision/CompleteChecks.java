package org.pmo4j.rules.decision;

import java.time.LocalDate;
import org.pmo4j.model.gate.Checklist;
import org.pmo4j.model.id.GateReviewId;
import org.pmo4j.model.id.ProjectId;
import org.pmo4j.model.portfolio.Portfolio;
import org.pmo4j.rules.Language;

/**
 * Work on the phase-exit checklist of a review under way is completed (完成退出清单).
 *
 * @param project the project
 * @param review the review
 * @param from checks met now; &gt;= 0
 * @param to checks met afterwards; &gt; {@code from}
 * @param on the day
 */
public record CompleteChecks(ProjectId project, GateReviewId review, int from, int to, LocalDate on) implements Change {

    @Override
    public Portfolio apply(Portfolio portfolio) {
        return Edit.project(portfolio, project, given -> Edit.review(given, review, entry -> entry.withChecklist(
                new Checklist(to, Edit.held(entry.checklist(), "checklist").applicable()))));
    }

    @Override
    public String describe(Language language) {
        int more = to - from;
        return language.pick(
                "Complete " + more + " more phase-exit " + (more == 1 ? "check" : "checks") + " of review " + review + " by " + on
                        + ".",
                "至" + on + "再完成评审" + review + "的" + more + "项阶段退出检查。");
    }
}
