package org.pmo4j.rules.twins.stagegates;


import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.pmo4j.model.gate.Gate;
import org.pmo4j.model.gate.GateReview;
import org.pmo4j.rules.authoring.Governed;
import org.pmo4j.rules.twins.Verdicts;

/** Gates are passed in sequence. */
final class Gate001 extends OfReview {

    @Override
    void judge(Governed given, Gate gate, GateReview review, Verdicts verdicts) {
        if (GateTerms.removed(gate) || !GateTerms.passing(review) && !GateTerms.pending(review, given.asOf())) {
            return;
        }
        Gate earlier = earlier(given, gate, verdicts.limits().flag("mandatoryOnly"));
        if (earlier == null) {
            return;
        }
        LocalDate date = GateTerms.referenceDate(review, given.asOf());
        GateReview decided = date == null ? null : decidedBy(earlier, date);
        boolean undated = earlier.reviews().stream().anyMatch(r -> r.decision() != null && r.decidedOn() == null);
        boolean violated = date != null && (decided == null ? !undated : !inForce(decided, date));
        verdicts.of("GateReview", review.id()).verdict(violated, date == null || decided == null && undated);
    }

    private static @Nullable Gate earlier(Governed given, Gate gate, boolean mandatoryOnly) {
        Gate nearest = null;
        for (Gate other : given.project().gatePlan().gates()) {
            if (other.sequence() < gate.sequence()
                    && !GateTerms.removed(other)
                    && (other.mandatory() || !mandatoryOnly)
                    && (nearest == null || other.sequence() > nearest.sequence())) {
                nearest = other;
            }
        }
        return nearest;
    }

    private static @Nullable GateReview decidedBy(Gate gate, LocalDate date) {
        GateReview latest = null;
        for (GateReview review : gate.reviews()) {
            if (review.decision() != null
                    && review.decidedOn() != null
                    && !review.decidedOn().isAfter(date)
                    && (latest == null || !review.decidedOn().isBefore(latest.decidedOn()))) {
                latest = review;
            }
        }
        return latest;
    }

    private static boolean inForce(GateReview decided, LocalDate date) {
        boolean expired = decided.validUntil() != null && decided.validUntil().isBefore(date);
        boolean withdrawn = decided.withdrawnOn() != null && !decided.withdrawnOn().isAfter(date);
        return GateTerms.passing(decided) && !expired && !withdrawn;
    }
}
