package org.pmo4j.rules.decision;

import java.time.LocalDate;
import org.pmo4j.model.gate.ConditionStatus;
import org.pmo4j.model.id.GateConditionId;
import org.pmo4j.model.id.GateReviewId;
import org.pmo4j.model.id.ProjectId;
import org.pmo4j.model.portfolio.Portfolio;
import org.pmo4j.rules.Language;

/**
 * A condition of a conditional pass is met and closed (关闭关口条件).
 *
 * @param project the project
 * @param review the review that set it
 * @param condition the condition
 * @param on the day
 */
public record CloseCondition(ProjectId project, GateReviewId review, GateConditionId condition, LocalDate on)
        implements Change {

    @Override
    public Portfolio apply(Portfolio portfolio) {
        return Edit.project(portfolio, project, given -> Edit.review(given, review, entry -> entry.withConditions(
                Edit.replaced(
                        Edit.held(entry.conditions(), "conditions"),
                        one -> one.id().equals(condition),
                        one -> one.with().status(ConditionStatus.CLOSED).closedOn(on).build(),
                        "condition " + condition))));
    }

    @Override
    public String describe(Language language) {
        return language.pick(
                "Meet and close condition " + condition + " of review " + review + " on " + on + ".",
                "于" + on + "落实并关闭评审" + review + "的条件" + condition + "。");
    }
}
