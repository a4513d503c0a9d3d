package org.pmo4j.rules.twins.projectmanager;

import org.jspecify.annotations.Nullable;
import org.pmo4j.model.governance.Decision;
import org.pmo4j.model.governance.DecisionKind;
import org.pmo4j.model.governance.GovernanceRole;
import org.pmo4j.model.organization.OrganizationStructure;
import org.pmo4j.model.project.ManagerRegister;
import org.pmo4j.rules.authoring.Governed;
import org.pmo4j.rules.authoring.Limits;
import org.pmo4j.rules.twins.Twin;
import org.pmo4j.rules.twins.Verdicts;

/** Decisions stay within structural authority. */
final class Pma009 extends Twin.OfProject {

    @Override
    protected void judge(Governed given, Verdicts verdicts) {
        OrganizationStructure structure = given.project().structure() != null
                ? given.project().structure()
                : given.organization().structure();
        if (structure == OrganizationStructure.STRONG_MATRIX || structure == OrganizationStructure.PROJECTIZED) {
            return;
        }
        if (given.project().decisions() == null) {
            verdicts.owner().unknown();
            return;
        }
        for (Decision decision : given.project().decisions().decisions()) {
            Boolean byManager = byManager(decision, given.project().managers());
            if (!Boolean.FALSE.equals(byManager)) {
                judge(decision, byManager, structure, verdicts);
            }
        }
    }

    private static void judge(
            Decision decision,
            @Nullable Boolean byManager,
            @Nullable OrganizationStructure structure,
            Verdicts verdicts) {
        Limits limits = verdicts.limits();
        boolean confirmed =
                Terms.approvedByAnother(decision, entry -> limits.contains("confirmingRoles", entry.role()));
        boolean roleOpen = Terms.approvedByAnother(decision, entry -> entry.role() == null);
        boolean allKnown = byManager != null && structure != null && decision.approvals() != null && !roleOpen;
        verdicts.of("Decision", decision.id()).verdict(!confirmed && allKnown, !confirmed && !allKnown);
    }

    /** Tells whether the manager took a decision on the budget; null where that is open. */
    private static @Nullable Boolean byManager(Decision decision, @Nullable ManagerRegister managers) {
        boolean inRole = decision.decidedAs() == null || decision.decidedAs() == GovernanceRole.PROJECT_MANAGER;
        if (decision.kind() != DecisionKind.BUDGET || decision.decidedBy() == null || !inRole) {
            return false;
        }
        if (managers == null || decision.decidedOn() == null && Terms.everAccountable(managers, decision.decidedBy())) {
            return null;
        }
        return Terms.accountable(managers, decision.decidedBy(), decision.decidedOn());
    }
}
