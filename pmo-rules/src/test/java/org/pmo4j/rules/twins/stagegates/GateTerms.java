package org.pmo4j.rules.twins.stagegates;


import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.pmo4j.model.gate.Gate;
import org.pmo4j.model.gate.GateDecision;
import org.pmo4j.model.gate.GatePlan;
import org.pmo4j.model.gate.GateReview;
import org.pmo4j.model.governance.Tailoring;

/** The terms that several policies on gates share. */
public final class GateTerms {

    private GateTerms() {}

    /** Returns the latest decision on any gate of a plan. */
    public static @Nullable GateReview latestDecision(GatePlan plan, LocalDate asOf) {
        GateReview latest = null;
        int sequence = -1;
        for (Gate gate : plan.gates()) {
            for (GateReview review : decided(gate, asOf)) {
                int order = latest == null ? 1 : compareDates(review.decidedOn(), latest.decidedOn());
                if (order > 0 || order == 0 && gate.sequence() >= sequence) {
                    latest = review;
                    sequence = gate.sequence();
                }
            }
        }
        return latest;
    }

    /** Returns the latest decision on one gate. */
    static @Nullable GateReview latestDecision(Gate gate, LocalDate asOf) {
        GateReview latest = null;
        for (GateReview review : decided(gate, asOf)) {
            if (latest == null || compareDates(review.decidedOn(), latest.decidedOn()) >= 0) {
                latest = review;
            }
        }
        return latest;
    }

    static boolean passing(@Nullable GateReview review) {
        return review != null
                && (review.decision() == GateDecision.GO || review.decision() == GateDecision.CONDITIONAL_GO);
    }

    static boolean pending(GateReview review, LocalDate asOf) {
        return review.decision() == null
                && (review.openedOn() == null || !review.openedOn().isAfter(asOf));
    }

    static @Nullable LocalDate referenceDate(GateReview review, LocalDate asOf) {
        return review.decision() == null ? asOf : review.decidedOn();
    }

    static boolean holding(GateReview review, LocalDate asOf) {
        return review.decision() == GateDecision.HOLD
                && (review.resumedOn() == null || review.resumedOn().isAfter(asOf));
    }

    static boolean removed(Gate gate) {
        Tailoring tailoring = gate.removedBy();
        return tailoring != null && tailoring.approvedBy() != null;
    }

    static boolean effective(@Nullable LocalDate start, @Nullable LocalDate finish, LocalDate day) {
        return (start == null || !start.isAfter(day)) && (finish == null || !finish.isBefore(day));
    }

    private static List<GateReview> decided(Gate gate, LocalDate asOf) {
        return gate.reviews().stream()
                .filter(review -> review.decision() != null)
                .filter(review -> review.decidedOn() == null || !review.decidedOn().isAfter(asOf))
                .toList();
    }

    /** An undated decision counts only where there is no dated one. */
    private static int compareDates(@Nullable LocalDate one, @Nullable LocalDate other) {
        if (one == null || other == null) {
            return Boolean.compare(one != null, other != null);
        }
        return one.compareTo(other);
    }
}
