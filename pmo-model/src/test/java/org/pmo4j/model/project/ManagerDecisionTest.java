package org.pmo4j.model.project;

import static org.assertj.core.api.Assertions.assertThat;
import static org.pmo4j.model.project.ProjectSamples.day;
import static org.pmo4j.model.project.ProjectSamples.manager;
import static org.pmo4j.model.project.ProjectSamples.managers;
import static org.pmo4j.model.project.ProjectSamples.person;

import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.pmo4j.model.Money;
import org.pmo4j.model.governance.Approval;
import org.pmo4j.model.governance.Decision;
import org.pmo4j.model.governance.DecisionBuilder;
import org.pmo4j.model.governance.DecisionKind;
import org.pmo4j.model.governance.GovernanceRole;
import org.pmo4j.model.id.DecisionId;
import org.pmo4j.model.organization.OrganizationStructure;

class ManagerDecisionTest {

    private static final ManagerAssignment ANN =
            manager("A1", person("ANN"), null, "2026-03-10").withSpendingLimit(Money.of("CAD", "15000"));
    private static final Decision DECISION = DecisionBuilder.builder()
            .id(new DecisionId("D-1"))
            .kind(DecisionKind.SPENDING)
            .decidedBy(person("ANN"))
            .decidedOn(day("2026-03-10"))
            .amount(Money.of("CAD", "15000"))
            .affectedProjects(Set.of())
            .build();

    @Test
    void is_the_managers_on_the_last_day_of_the_assignment_and_not_on_the_next() {
        assertThat(of(DECISION).assignment()).isEqualTo(ANN);
        assertThat(of(DECISION).possible()).isTrue();
        assertThat(of(DECISION.withDecidedOn(day("2026-03-11"))).possible()).isFalse();
    }

    @Test
    void whose_it_is_stays_open_without_managers_or_day() {
        assertThat(new ManagerDecision(DECISION, null, null).openBecauseOf()).containsExactly("managers");
        assertThat(of(DECISION.withDecidedOn(null)).openBecauseOf()).containsExactly("decidedOn");
        assertThat(of(DECISION.withDecidedOn(null).withDecidedBy(person("BEN"))).possible()).isFalse();
        assertThat(new ManagerDecision(DECISION.withDecidedBy(null), null, null).possible()).isFalse();
    }

    @Test
    void a_co_approval_is_by_somebody_else() {
        Approval own = new Approval(person("ANN"), GovernanceRole.SPONSOR, null);
        Approval other = new Approval(person("BEN"), GovernanceRole.SPONSOR, null);

        assertThat(DECISION.withApprovals(List.of(own, other)).coApprovals()).containsExactly(other);
        assertThat(DECISION.withApprovals(List.of(own, other)).approvers()).containsExactly(person("ANN"), person("BEN"));
        assertThat(DECISION.coApprovals()).isEmpty();
        assertThat(DECISION.approvers()).isNull();
    }

    @Test
    void spends_too_much_above_the_limit_only_and_alone() {
        Decision above = DECISION.withAmount(Money.of("CAD", "15000.01"));

        assertThat(of(DECISION.withApprovals(List.of())).overspent()).isFalse();
        assertThat(of(above.withApprovals(List.of())).overspent()).isTrue();
        assertThat(of(above).overspent()).isFalse();
        assertThat(of(above).spendingGaps()).containsExactly("approvals");
        assertThat(of(DECISION.withAmount(null)).spendingGaps()).containsExactly("amount");
        assertThat(of(DECISION.withAmount(Money.of("EUR", "1"))).spendingGaps())
                .containsExactly("amount in CAD", "spendingLimit in EUR");
    }

    @Test
    void a_budget_decision_is_confirmed_by_an_approval_in_one_of_the_roles() {
        Set<GovernanceRole> roles = Set.of(GovernanceRole.SPONSOR);
        Decision sponsored = DECISION.withApprovals(List.of(new Approval(person("BEN"), GovernanceRole.SPONSOR, null)));
        Decision unclear = DECISION.withApprovals(List.of(new Approval(person("BEN"), null, null)));

        assertThat(of(DECISION.withApprovals(List.of())).unconfirmed(roles)).isTrue();
        assertThat(of(sponsored).unconfirmed(roles)).isFalse();
        assertThat(new ManagerDecision(sponsored, null, null).confirmationGaps(roles)).isEmpty();
        assertThat(of(unclear).unconfirmed(roles)).isFalse();
        assertThat(of(unclear).confirmationGaps(roles)).containsExactly("approvals.role");
        assertThat(new ManagerDecision(DECISION, null, null).confirmationGaps(roles))
                .containsExactly("managers", "structure", "approvals");
    }

    @Test
    void the_structure_tells_who_owns_the_budget() {
        assertThat(of(DECISION).budgetOwners()).containsExactly(GovernanceRole.FUNCTIONAL_MANAGER);
        assertThat(new ManagerDecision(DECISION, null, OrganizationStructure.BALANCED_MATRIX).budgetOwners())
                .containsExactly(GovernanceRole.FUNCTIONAL_MANAGER, GovernanceRole.PROJECT_MANAGER);
        assertThat(new ManagerDecision(DECISION, null, null).budgetOwners()).isEmpty();
    }

    private static ManagerDecision of(Decision decision) {
        return new ManagerDecision(decision, managers(ANN), OrganizationStructure.WEAK_MATRIX);
    }
}
