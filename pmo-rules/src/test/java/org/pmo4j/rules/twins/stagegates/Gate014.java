package org.pmo4j.rules.twins.stagegates;


import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.pmo4j.model.gate.FollowUp;
import org.pmo4j.model.gate.Gate;
import org.pmo4j.model.gate.GatePlan;
import org.pmo4j.model.gate.GateReview;
import org.pmo4j.rules.authoring.Governed;
import org.pmo4j.rules.twins.Twin;
import org.pmo4j.rules.twins.Verdicts;

/** Red delivery confidence has a recovery plan. */
final class Gate014 extends Twin.OfProject {

    @Override
    protected void judge(Governed given, Verdicts verdicts) {
        if (given.project().closed()) {
            return;
        }
        GatePlan plan = given.project().gatePlan();
        if (plan == null) {
            verdicts.owner().unknown();
            return;
        }
        GateReview newest = newest(plan, given.asOf());
        for (Gate gate : plan.gates()) {
            for (GateReview review : gate.reviews()) {
                if (review.rating() == null || !verdicts.limits().contains("redRatings", review.rating())) {
                    continue;
                }
                if (ratingDate(review) == null) {
                    verdicts.of("GateReview", review.id()).unknown();
                } else if (review == newest) {
                    judge(given, review, verdicts);
                }
            }
        }
    }

    private static void judge(Governed given, GateReview review, Verdicts verdicts) {
        LocalDate asOf = given.asOf();
        LocalDate rated = ratingDate(review);
        FollowUp followUp = review.followUp();
        boolean planDue = asOf.isAfter(rated.plusDays(verdicts.limits().integer("planDays")));
        boolean reviewDue = asOf.isAfter(rated.plusDays(verdicts.limits().integer("reviewDays")));
        boolean violated = followUp != null
                && (planDue && !doneBy(followUp.actionPlanOn(), asOf)
                        || reviewDue && !doneBy(followUp.reviewedOn(), asOf));
        verdicts.of("GateReview", review.id()).verdict(violated, followUp == null && planDue);
    }

    private static boolean doneBy(@Nullable LocalDate done, LocalDate asOf) {
        return done != null && !done.isAfter(asOf);
    }

    private static @Nullable LocalDate ratingDate(GateReview review) {
        return review.ratedOn() != null ? review.ratedOn() : review.decidedOn();
    }

    private static @Nullable GateReview newest(GatePlan plan, LocalDate asOf) {
        GateReview newest = null;
        int sequence = -1;
        for (Gate gate : plan.gates()) {
            for (GateReview review : gate.reviews()) {
                LocalDate rated = ratingDate(review);
                if (review.rating() == null || rated == null || rated.isAfter(asOf)) {
                    continue;
                }
                int order = newest == null ? 1 : rated.compareTo(ratingDate(newest));
                if (order > 0 || order == 0 && gate.sequence() >= sequence) {
                    newest = review;
                    sequence = gate.sequence();
                }
            }
        }
        return newest;
    }
}
