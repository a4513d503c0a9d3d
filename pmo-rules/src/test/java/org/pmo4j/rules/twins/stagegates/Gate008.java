package org.pmo4j.rules.twins.stagegates;

import org.pmo4j.model.gate.ConditionStatus;
import org.pmo4j.model.gate.Gate;
import org.pmo4j.model.gate.GateCondition;
import org.pmo4j.model.gate.GateReview;
import org.pmo4j.rules.authoring.Governed;
import org.pmo4j.rules.twins.Twin;
import org.pmo4j.rules.twins.Verdicts;

/** Gate conditions are closed on time. */
final class Gate008 extends Twin.OfProject {

    @Override
    protected void judge(Governed given, Verdicts verdicts) {
        if (given.project().closed()) {
            return;
        }
        if (given.project().gatePlan() == null) {
            verdicts.owner().unknown();
            return;
        }
        int graceDays = verdicts.limits().integer("graceDays");
        for (Gate gate : given.project().gatePlan().gates()) {
            for (GateReview review : gate.reviews()) {
                boolean withdrawn =
                        review.withdrawnOn() != null && !review.withdrawnOn().isAfter(given.asOf());
                if (withdrawn || review.conditions() == null) {
                    continue;
                }
                for (GateCondition condition : review.conditions()) {
                    boolean open = condition.status() == ConditionStatus.OPEN;
                    if (condition.status() != ConditionStatus.WITHDRAWN && (condition.due() != null || !open)) {
                        boolean late = open && condition.due().plusDays(graceDays).isBefore(given.asOf());
                        verdicts.of("GateCondition", condition.id()).verdict(late, false);
                    }
                }
            }
        }
    }
}
