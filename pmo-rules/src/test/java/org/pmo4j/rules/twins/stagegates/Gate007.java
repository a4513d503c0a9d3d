package org.pmo4j.rules.twins.stagegates;


import java.util.List;
import org.pmo4j.model.gate.ConditionStatus;
import org.pmo4j.model.gate.Gate;
import org.pmo4j.model.gate.GateCondition;
import org.pmo4j.model.gate.GateDecision;
import org.pmo4j.model.gate.GateReview;
import org.pmo4j.rules.authoring.Governed;
import org.pmo4j.rules.twins.Verdicts;

/** Conditional go carries conditions. */
final class Gate007 extends OfReview {

    @Override
    void judge(Governed given, Gate gate, GateReview review, Verdicts verdicts) {
        boolean withdrawn =
                review.withdrawnOn() != null && !review.withdrawnOn().isAfter(given.asOf());
        if (review.decision() != GateDecision.CONDITIONAL_GO || withdrawn) {
            return;
        }
        List<GateCondition> conditions = review.conditions();
        boolean violated = conditions != null && (conditions.isEmpty() || conditions.stream().anyMatch(Gate007::loose));
        verdicts.of("GateReview", review.id()).verdict(violated, conditions == null);
    }

    private static boolean loose(GateCondition condition) {
        return condition.status() == ConditionStatus.OPEN && (condition.owner() == null || condition.due() == null);
    }
}
