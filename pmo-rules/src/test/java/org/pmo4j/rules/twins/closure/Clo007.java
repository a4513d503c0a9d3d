package org.pmo4j.rules.twins.closure;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;
import org.pmo4j.model.change.ChangeRequest;
import org.pmo4j.model.change.ChangeStatus;
import org.pmo4j.model.project.Project;
import org.pmo4j.model.risk.Issue;
import org.pmo4j.model.risk.IssueSeverity;
import org.pmo4j.model.risk.Risk;
import org.pmo4j.model.risk.RiskStatus;
import org.pmo4j.rules.authoring.Governed;
import org.pmo4j.rules.twins.Twin;
import org.pmo4j.rules.twins.Verdicts;

/** Nothing critical left open. */
final class Clo007 extends Twin.OfProject {

    @Override
    protected void judge(Governed given, Verdicts verdicts) {
        if (Ending.unclear(given)) {
            verdicts.owner().unknown();
        } else if (Ending.closed(given)) {
            judge(given.project(), verdicts.limits().decimal("highScore"), verdicts.owner());
        }
    }

    private static void judge(Project project, BigDecimal highScore, Verdicts.Subject subject) {
        boolean known = project.issueLog() != null && project.riskRegister() != null && project.changeLog() != null;
        boolean violated = false;
        boolean undecided = false;
        if (project.issueLog() != null) {
            for (Issue issue : project.issueLog().issues()) {
                boolean left = issue.open() && issue.receivingOwner() == null;
                violated |= left && issue.severity() == IssueSeverity.HIGH;
                undecided |= left && issue.severity() == null;
            }
        }
        if (project.riskRegister() != null) {
            for (Risk risk : project.riskRegister().risks()) {
                boolean left = risk.status() == RiskStatus.OPEN && risk.receivingOwner() == null;
                boolean scored = risk.probability() != null && risk.impact() != null;
                violated |= left
                        && scored
                        && risk.probability().multiply(risk.impact()).compareTo(highScore) >= 0;
                // No factor is above 1, so one that is below the limit keeps the score below it.
                undecided |= left
                        && !scored
                        && !below(risk.probability(), highScore)
                        && !below(risk.impact(), highScore);
            }
        }
        if (project.changeLog() != null) {
            violated |= project.changeLog().requests().stream().anyMatch(Clo007::left);
        }
        subject.verdict(violated, undecided || !known);
    }

    private static boolean left(ChangeRequest request) {
        boolean undecided = request.status() == ChangeStatus.SUBMITTED
                || request.status() == ChangeStatus.UNDER_ANALYSIS
                || request.status() == ChangeStatus.DEFERRED;
        return undecided && request.receivingOwner() == null;
    }

    private static boolean below(@Nullable BigDecimal factor, BigDecimal limit) {
        return factor != null && factor.compareTo(limit) < 0;
    }
}
