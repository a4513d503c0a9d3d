package org.pmo4j.model.project;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.pmo4j.model.delivery.Benefit;
import org.pmo4j.model.delivery.BenefitsPlan;
import org.pmo4j.model.gate.Gate;
import org.pmo4j.model.gate.GateReview;
import org.pmo4j.model.id.GateId;
import org.pmo4j.model.internal.DateSpan;

/**
 * The benefits of a project beside the decision to invest in it (投资决策与效益), for example 3 benefits and gate G2 passed on
 * 2026-03-30. A pass counts whatever was decided later, unless it was withdrawn. It does not say how large the benefits are.
 *
 * @param planned the project holds its gate plan
 * @param gate investment gate passed first; null when no pass of one has a date
 * @param decidedOn date of that pass; null when no pass of an investment gate has a date
 * @param plan benefits; null when not held
 */
public record InvestmentBenefits(
        boolean planned, @Nullable GateId gate, @Nullable LocalDate decidedOn, @Nullable BenefitsPlan plan) {

    /**
     * Finds the first decision to invest in a project.
     *
     * @param project the project
     * @param asOf date of judgement, included
     * @return the benefits beside it; null when the gate plan shows that no investment gate has been passed
     */
    public static @Nullable InvestmentBenefits of(Project project, LocalDate asOf) {
        if (project.gatePlan() == null) {
            return new InvestmentBenefits(false, null, null, project.benefitsPlan());
        }
        boolean passed = false;
        GateId gate = null;
        LocalDate decidedOn = null;
        for (Gate each : project.gatePlan().gates()) {
            for (GateReview review : each.reviews()) {
                if (!each.investment() || each.removed() || !decides(review, asOf)) {
                    continue;
                }
                passed = true;
                LocalDate on = review.decidedOn();
                if (on != null && (decidedOn == null || on.isBefore(decidedOn))) {
                    gate = each.id();
                    decidedOn = on;
                }
            }
        }
        return passed ? new InvestmentBenefits(true, gate, decidedOn, project.benefitsPlan()) : null;
    }

    private static boolean decides(GateReview review, LocalDate asOf) {
        boolean later = review.decidedOn() != null && review.decidedOn().isAfter(asOf);
        return review.passing() && !later && !DateSpan.reached(review.withdrawnOn(), asOf);
    }

    /**
     * Tells whether the investment was decided and no benefit is complete.
     *
     * @return true if the decision has a date and the plan holds no benefit with owner, metric and target date
     */
    public boolean fallShort() {
        return decidedOn != null && plan != null && !anyComplete();
    }

    /**
     * Names what keeps us from telling whether the investment was decided on complete benefits.
     *
     * @return components not held, as paths from the project; empty when nothing is missing
     */
    public List<String> gaps() {
        List<String> gaps = new ArrayList<>();
        if (plan == null) {
            gaps.add("benefitsPlan");
        }
        if (!planned && !anyComplete()) {
            gaps.add("gatePlan");
        }
        if (planned && decidedOn == null && plan != null && !anyComplete()) {
            gaps.add("gatePlan.gates.reviews.decidedOn");
        }
        return List.copyOf(gaps);
    }

    private boolean anyComplete() {
        return plan != null && plan.benefits().stream().anyMatch(Benefit::complete);
    }
}
