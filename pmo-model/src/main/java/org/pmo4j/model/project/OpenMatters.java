package org.pmo4j.model.project;

import java.math.BigDecimal;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import org.pmo4j.model.Localized;
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
public record OpenMatters(List<Item> items, List<String> missing) {

    public OpenMatters {
        items = List.copyOf(items);
        missing = List.copyOf(missing);
    }

    /**
     * One matter, for example Issue I-3, 问题I-3.
     *
     * @param kind what it is
     * @param id its id in the project
     */
    public record Item(Kind kind, String id) implements Localized {

        @Override
        public String nameEn() {
            return kind.nameEn() + " " + id;
        }

        @Override
        public String nameZh() {
            return kind.nameZh() + id;
        }

        @Override
        public String toString() {
            return nameEn();
        }
    }

    /** What a matter is. */
    public enum Kind implements Localized {
        /** A change request that was not decided. */
        CHANGE_REQUEST("ChangeRequest", "变更请求"),
        /** An open issue. */
        ISSUE("Issue", "问题"),
        /** An open risk. */
        RISK("Risk", "风险");

        private final String nameEn;
        private final String nameZh;

        Kind(String nameEn, String nameZh) {
            this.nameEn = nameEn;
            this.nameZh = nameZh;
        }

        @Override
        public String nameEn() {
            return nameEn;
        }

        @Override
        public String nameZh() {
            return nameZh;
        }
    }

    static OpenMatters of(Project project, BigDecimal highScore) {
        var items = new TreeSet<Item>(Comparator.comparing(Item::nameEn));
        var missing = new TreeSet<String>();
        missing(missing, "issueLog", project.issueLog());
        missing(missing, "riskRegister", project.riskRegister());
        missing(missing, "changeLog", project.changeLog());
        if (project.issueLog() != null) {
            for (Issue issue : project.issueLog().issues()) {
                boolean left = issue.open() && issue.receivingOwner() == null;
                if (left && issue.severity() == IssueSeverity.HIGH) {
                    items.add(new Item(Kind.ISSUE, issue.id().value()));
                } else if (left) {
                    missing(missing, "issueLog.issues.severity", issue.severity());
                }
            }
        }
        if (project.riskRegister() != null) {
            for (Risk risk : project.riskRegister().risks()) {
                boolean left = risk.status() == RiskStatus.OPEN && risk.receivingOwner() == null;
                if (left && risk.score() != null && risk.score().compareTo(highScore) >= 0) {
                    items.add(new Item(Kind.RISK, risk.id().value()));
                } else if (left && !below(risk.probability(), highScore) && !below(risk.impact(), highScore)) {
                    missing(missing, "riskRegister.risks.probability", risk.probability());
                    missing(missing, "riskRegister.risks.impact", risk.impact());
                }
            }
        }
        if (project.changeLog() != null) {
            project.changeLog().requests().stream()
                    .filter(OpenMatters::undecided)
                    .forEach(request -> items.add(new Item(Kind.CHANGE_REQUEST, request.id().value())));
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
