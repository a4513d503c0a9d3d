package org.pmo4j.model.project;

import java.math.BigDecimal;
import java.util.List;
import java.util.Objects;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import org.pmo4j.model.change.ChangeRequest;
import org.pmo4j.model.change.ChangeStatus;
import org.pmo4j.model.risk.Issue;
import org.pmo4j.model.risk.IssueSeverity;
import org.pmo4j.model.risk.Risk;
import org.pmo4j.model.risk.RiskStatus;

/**
 * Matters of a closed project that nobody takes over, for example {@code Issue I-3} and {@code ChangeRequest CR-9}. Low and
 * medium issues and risks are no such matters, nor are change requests that were never submitted.
 *
 * @param items kind and id of each; in ascending order
 * @param missing registers and components without which some matter cannot be judged; in ascending order
 */
public record OpenMatters(List<String> items, List<String> missing) {

    public OpenMatters {
        items = List.copyOf(items);
        missing = List.copyOf(missing);
    }

    static OpenMatters of(Project project, BigDecimal highScore) {
        var items = new TreeSet<String>();
        var missing = new TreeSet<String>();
        missing(missing, "issueLog", project.issueLog());
        missing(missing, "riskRegister", project.riskRegister());
        missing(missing, "changeLog", project.changeLog());
        if (project.issueLog() != null) {
            for (Issue issue : project.issueLog().issues()) {
                boolean left = issue.open() && issue.receivingOwner() == null;
                if (left && issue.severity() == IssueSeverity.HIGH) {
                    items.add("Issue " + issue.id());
                } else if (left) {
                    missing(missing, "issueLog.issues.severity", issue.severity());
                }
            }
        }
        if (project.riskRegister() != null) {
            for (Risk risk : project.riskRegister().risks()) {
                boolean left = risk.status() == RiskStatus.OPEN && risk.receivingOwner() == null;
                if (left && risk.score() != null && risk.score().compareTo(highScore) >= 0) {
                    items.add("Risk " + risk.id());
                } else if (left && !below(risk.probability(), highScore) && !below(risk.impact(), highScore)) {
                    missing(missing, "riskRegister.risks.probability", risk.probability());
                    missing(missing, "riskRegister.risks.impact", risk.impact());
                }
            }
        }
        if (project.changeLog() != null) {
            project.changeLog().requests().stream()
                    .filter(OpenMatters::undecided)
                    .forEach(request -> items.add("ChangeRequest " + request.id()));
        }
        return new OpenMatters(List.copyOf(items), List.copyOf(missing));
    }

    private static boolean undecided(ChangeRequest request) {
        return request.receivingOwner() == null
                && (request.status() == ChangeStatus.SUBMITTED
                        || request.status() == ChangeStatus.UNDER_ANALYSIS
                        || request.status() == ChangeStatus.DEFERRED);
    }

    /** A score cannot be higher than either factor, because both are at most 1. */
    private static boolean below(@Nullable BigDecimal factor, BigDecimal limit) {
        return factor != null && factor.compareTo(limit) < 0;
    }

    private static void missing(TreeSet<String> missing, String name, @Nullable Object value) {
        if (Objects.isNull(value)) {
            missing.add(name);
        }
    }
}
