package org.pmo4j.rules.twins.changecontrol;

import static org.pmo4j.model.change.ApprovalLevel.CHANGE_CONTROL_BOARD;
import static org.pmo4j.model.change.ApprovalLevel.PROJECT_MANAGER;
import static org.pmo4j.model.change.ApprovalLevel.STEERING_COMMITTEE;

import java.math.BigDecimal;
import org.pmo4j.model.Money;
import org.pmo4j.model.change.ApprovalLevel;
import org.pmo4j.model.change.ChangeRequest;
import org.pmo4j.rules.authoring.Governed;
import org.pmo4j.rules.twins.Twin;
import org.pmo4j.rules.twins.Verdicts;

/** Change is decided at the right level. */
final class Chg002 extends Twin.OfProject {

    @Override
    protected void judge(Governed given, Verdicts verdicts) {
        if (given.project().changeLog() == null) {
            verdicts.owner().unknown();
            return;
        }
        for (ChangeRequest request : given.project().changeLog().requests()) {
            if (ChangeTerms.approved(request, given.asOf())) {
                judge(request, given, verdicts);
            }
        }
    }

    private static void judge(ChangeRequest request, Governed given, Verdicts verdicts) {
        BigDecimal pmPct = verdicts.limits().decimal("pmPct");
        BigDecimal ccbPct = verdicts.limits().decimal("ccbPct");
        BigDecimal durPct = verdicts.limits().decimal("durPct");
        ApprovalLevel required = PROJECT_MANAGER;
        boolean incomplete = false;
        Money cost = request.costImpact();
        Money costBase = ChangeTerms.costBase(given.project(), request, given.asOf());
        if (cost == null || costBase != null && !cost.sameCurrency(costBase)) {
            incomplete = true;
        } else if (cost.signum() != 0) {
            if (costBase == null || costBase.signum() == 0) {
                incomplete = true;
            } else if (exceeds(cost.amount(), ccbPct, costBase.amount())) {
                required = STEERING_COMMITTEE;
            } else if (exceeds(cost.amount(), pmPct, costBase.amount())) {
                required = CHANGE_CONTROL_BOARD;
            }
        }
        BigDecimal days = request.durationImpactDays();
        BigDecimal daysBase = ChangeTerms.durationBase(given.project(), request, given.asOf());
        if (days != null && days.signum() != 0) {
            if (daysBase == null || daysBase.signum() == 0) {
                incomplete = true;
            } else if (exceeds(days, durPct, daysBase)) {
                required = STEERING_COMMITTEE;
            }
        }
        ApprovalLevel level = request.decisionLevel();
        boolean violated = level != null && level.compareTo(required) < 0;
        boolean unknown = level != STEERING_COMMITTEE && (incomplete || level == null && required != PROJECT_MANAGER);
        verdicts.of("ChangeRequest", request.id()).verdict(violated, unknown);
    }

    private static boolean exceeds(BigDecimal impact, BigDecimal share, BigDecimal base) {
        return impact.abs().compareTo(share.multiply(base)) > 0;
    }
}
