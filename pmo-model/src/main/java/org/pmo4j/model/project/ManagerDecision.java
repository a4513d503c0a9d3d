package org.pmo4j.model.project;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.pmo4j.model.Money;
import org.pmo4j.model.governance.Approval;
import org.pmo4j.model.governance.Decision;
import org.pmo4j.model.governance.GovernanceRole;
import org.pmo4j.model.internal.Check;
import org.pmo4j.model.organization.Organization;
import org.pmo4j.model.organization.OrganizationStructure;

/**
 * A decision of a project that may be its manager's, with the limits that structure and assignment set, for example an order
 * of CAD 20000 by a manager who may spend CAD 15000 alone (项目经理的决策).
 *
 * @param decision the decision
 * @param managers the managers of the project; null when not held
 * @param structure structure around the project; null when not held
 */
public record ManagerDecision(
        Decision decision, @Nullable ManagerRegister managers, @Nullable OrganizationStructure structure) {

    public ManagerDecision {
        var check = Check.of(ManagerDecision.class);
        check.required("decision", decision);
        check.done();
    }

    /**
     * Looks at a decision of a project.
     *
     * @param decision a decision of the project
     * @param project the project
     * @param performing the performing organisation, for its structure
     * @return the view
     */
    public static ManagerDecision of(Decision decision, Project project, Organization performing) {
        return new ManagerDecision(decision, project.managers(), project.effectiveStructure(performing.structure()));
    }

    /**
     * Finds the assignment by which the one who decided was manager on that day.
     *
     * @return the assignment; null when that was somebody else or is not known
     */
    public @Nullable ManagerAssignment assignment() {
        return managers == null ? null : managers.accountable(decision.decidedBy(), decision.decidedOn());
    }

    /**
     * Tells whether the manager took the decision as far as is known.
     *
     * @return false if somebody else did
     */
    public boolean possible() {
        return assignment() != null || !openBecauseOf().isEmpty();
    }

    /**
     * Names what keeps us from telling whether the manager took the decision.
     *
     * @return {@code managers}, or {@code decidedOn} where the one who decided was manager at some time; else empty
     */
    public List<String> openBecauseOf() {
        if (decision.decidedBy() == null) {
            return List.of();
        }
        if (managers == null) {
            return List.of("managers");
        }
        return decision.decidedOn() == null && managers.everAccountable(decision.decidedBy())
                ? List.of("decidedOn")
                : List.of();
    }

    /**
     * Lists who controls the budget in the structure around the project, PMBOK 5 table 2-1.
     *
     * @return one role; functional and project manager where both decide jointly; empty when the structure is not held
     */
    public List<GovernanceRole> budgetOwners() {
        if (structure == null) {
            return List.of();
        }
        return structure.budgetOwner() != null
                ? List.of(structure.budgetOwner())
                : List.of(GovernanceRole.FUNCTIONAL_MANAGER, GovernanceRole.PROJECT_MANAGER);
    }

    /**
     * Tells whether the manager certainly decided alone on what the structure gives to others.
     *
     * @param roles roles whose co-approval confirms the decision
     * @return true if it is known to be the manager's, the structure is known and no co-approval is in one of the roles or in
     *     a role that is not held
     */
    public boolean unconfirmed(Collection<GovernanceRole> roles) {
        return assignment() != null
                && structure != null
                && decision.approvals() != null
                && decision.coApprovals().stream()
                        .map(Approval::role)
                        .noneMatch(role -> role == null || roles.contains(role));
    }

    /**
     * Names what keeps us from telling whether the decision is confirmed or needs to be.
     *
     * @param roles roles whose co-approval confirms the decision
     * @return components not held; empty when nothing that matters is missing
     */
    public List<String> confirmationGaps(Collection<GovernanceRole> roles) {
        List<GovernanceRole> held = new ArrayList<>();
        decision.coApprovals().forEach(approval -> held.add(approval.role()));
        if (held.stream().anyMatch(role -> role != null && roles.contains(role))) {
            return List.of();
        }
        List<String> gaps = new ArrayList<>(openBecauseOf());
        add(gaps, "structure", structure == null);
        add(gaps, "approvals", decision.approvals() == null);
        add(gaps, "approvals.role", held.contains(null));
        return List.copyOf(gaps);
    }

    /**
     * Tells whether the manager certainly approved more than the own limit, alone.
     *
     * @return true if the amount is above the limit of the same currency and nobody else approved; false at the limit
     */
    public boolean overspent() {
        return aboveLimit() && decision.approvals() != null && decision.coApprovals().isEmpty();
    }

    /**
     * Names what keeps us from telling whether the amount is within the limit.
     *
     * @return components not held, for amounts of two currencies with the currency in which each would be needed; empty when
     *     somebody else approved or nothing is missing
     */
    public List<String> spendingGaps() {
        if (!decision.coApprovals().isEmpty()) {
            return List.of();
        }
        List<String> gaps = new ArrayList<>(openBecauseOf());
        ManagerAssignment assignment = assignment();
        if (assignment != null) {
            Money amount = decision.amount();
            Money limit = assignment.spendingLimit();
            add(gaps, "amount", amount == null);
            add(gaps, "spendingLimit", limit == null);
            if (amount != null && limit != null && !amount.sameCurrency(limit)) {
                gaps.add("amount in " + limit.currency());
                gaps.add("spendingLimit in " + amount.currency());
            }
            add(gaps, "approvals", aboveLimit() && decision.approvals() == null);
        }
        return List.copyOf(gaps);
    }

    private boolean aboveLimit() {
        ManagerAssignment assignment = assignment();
        Money limit = assignment == null ? null : assignment.spendingLimit();
        return limit != null
                && decision.amount() != null
                && decision.amount().sameCurrency(limit)
                && decision.amount().compareAmount(limit) > 0;
    }

    private static void add(List<String> gaps, String component, boolean absent) {
        if (absent) {
            gaps.add(component);
        }
    }
}
