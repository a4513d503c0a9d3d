package org.pmo4j.rules.twins.projectmanager;

import org.jspecify.annotations.Nullable;
import org.pmo4j.model.Money;
import org.pmo4j.model.governance.Decision;
import org.pmo4j.model.governance.DecisionKind;
import org.pmo4j.model.governance.GovernanceRole;
import org.pmo4j.model.project.ManagerAssignment;
import org.pmo4j.model.project.ManagerRegister;
import org.pmo4j.rules.authoring.Governed;
import org.pmo4j.rules.twins.Twin;
import org.pmo4j.rules.twins.Verdicts;

/** Spending stays within delegated limit. */
final class Pma010 extends Twin.OfProject {

    @Override
    protected void judge(Governed given, Verdicts verdicts) {
        if (given.project().decisions() == null) {
            verdicts.owner().unknown();
            return;
        }
        for (Decision decision : given.project().decisions().decisions()) {
            boolean inRole = decision.decidedAs() == null || decision.decidedAs() == GovernanceRole.PROJECT_MANAGER;
            if (decision.kind() == DecisionKind.SPENDING && decision.decidedBy() != null && inRole) {
                judge(decision, given.project().managers(), verdicts);
            }
        }
    }

    private static void judge(Decision decision, @Nullable ManagerRegister managers, Verdicts verdicts) {
        ManagerAssignment manager = Terms.accountable(managers, decision.decidedOn()).stream()
                .filter(assignment -> assignment.party().equals(decision.decidedBy()))
                .findFirst()
                .orElse(null);
        boolean open = managers == null
                || decision.decidedOn() == null && Terms.everAccountable(managers, decision.decidedBy());
        if (manager == null && !open) {
            return;
        }
        boolean cosigned = Terms.approvedByAnother(decision, entry -> true);
        Boolean above = manager == null ? null : above(decision.amount(), manager.spendingLimit());
        boolean signaturesOpen = decision.approvals() == null;
        verdicts.of("Decision", decision.id())
                .verdict(
                        !cosigned && Boolean.TRUE.equals(above) && !signaturesOpen,
                        !cosigned && (above == null || above && signaturesOpen));
    }

    private static @Nullable Boolean above(@Nullable Money amount, @Nullable Money limit) {
        return amount == null || limit == null || !amount.currency().equals(limit.currency())
                ? null
                : amount.amount().compareTo(limit.amount()) > 0;
    }
}
