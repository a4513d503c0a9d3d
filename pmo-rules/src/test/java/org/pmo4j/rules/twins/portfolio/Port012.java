package org.pmo4j.rules.twins.portfolio;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.pmo4j.model.delivery.Benefit;
import org.pmo4j.model.gate.Gate;
import org.pmo4j.model.gate.GateDecision;
import org.pmo4j.model.gate.GatePlan;
import org.pmo4j.model.gate.GateReview;
import org.pmo4j.model.project.Project;
import org.pmo4j.rules.authoring.Governed;
import org.pmo4j.rules.twins.Twin;
import org.pmo4j.rules.twins.Verdicts;

/** Benefits have owner and measure. */
final class Port012 extends Twin.OfProject {

    @Override
    protected void judge(Governed given, Verdicts verdicts) {
        Project project = given.project();
        if (!project.running(given.asOf())) {
            return;
        }
        GatePlan gatePlan = project.gatePlan();
        List<GateReview> deciding = gatePlan == null ? List.of() : deciding(gatePlan, given.asOf());
        if (gatePlan != null && deciding.isEmpty()) {
            return;
        }
        boolean held = project.benefitsPlan() != null;
        boolean complete = held && project.benefitsPlan().benefits().stream().anyMatch(Port012::complete);
        boolean dated = deciding.stream().anyMatch(review -> review.decidedOn() != null);
        verdicts.owner().verdict(dated && held && !complete, !complete);
    }

    private static List<GateReview> deciding(GatePlan gatePlan, LocalDate asOf) {
        List<GateReview> deciding = new ArrayList<>();
        for (Gate gate : gatePlan.gates()) {
            boolean removed = gate.removedBy() != null && gate.removedBy().approvedBy() != null;
            if (gate.investment() && !removed) {
                gate.reviews().stream()
                        .filter(review -> review.decision() == GateDecision.GO
                                || review.decision() == GateDecision.CONDITIONAL_GO)
                        .filter(review -> review.decidedOn() == null || !review.decidedOn().isAfter(asOf))
                        .filter(review -> review.withdrawnOn() == null || review.withdrawnOn().isAfter(asOf))
                        .forEach(deciding::add);
            }
        }
        return deciding;
    }

    private static boolean complete(Benefit benefit) {
        return benefit.owner() != null
                && benefit.metric() != null
                && !benefit.metric().isBlank()
                && benefit.targetDate() != null;
    }
}
