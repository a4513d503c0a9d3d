package org.pmo4j.rules.policies.projectmanager;

import static org.pmo4j.rules.policies.Facts.approval;
import static org.pmo4j.rules.policies.Facts.day;
import static org.pmo4j.rules.policies.Facts.decision;
import static org.pmo4j.rules.policies.Facts.decisions;
import static org.pmo4j.rules.policies.Facts.id;
import static org.pmo4j.rules.policies.Facts.manager;
import static org.pmo4j.rules.policies.Facts.managers;
import static org.pmo4j.rules.policies.Facts.project;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.pmo4j.model.governance.Approval;
import org.pmo4j.model.governance.DecisionBuilder;
import org.pmo4j.model.governance.DecisionKind;
import org.pmo4j.model.governance.GovernanceRole;
import org.pmo4j.model.organization.OrganizationStructure;
import org.pmo4j.model.project.ProjectBuilder;
import org.pmo4j.rules.policies.PolicyCheck;

class Pma009WithinStructuralAuthorityTest {

    private static final PolicyCheck PMA_009 = PolicyCheck.of("PMA-009");
    private static final String PASS = "PASS Decision/P-1/D-1";
    private static final String FAIL = "FAIL Decision/P-1/D-1";

    @Test
    void reports_budget_decision_in_a_weak_matrix_without_approval() {
        PMA_009.given(weakMatrix(annDecides().approvals(List.of())).build()).at("2026-03-31")
                .yields(FAIL)
                .says("Decision D-1 on the budget was taken by the project manager ann; in a WEAK_MATRIX structure the budget owner is FUNCTIONAL_MANAGER (approvals: NONE).")
                .saysInChinese("预算决策D-1由项目经理ann作出;弱矩阵结构下预算归属为职能经理(会签:无)。")
                .becauseOf("decision=D-1", "decidedBy=ann", "structure=WEAK_MATRIX", "budgetOwner=FUNCTIONAL_MANAGER",
                        "approvals=null",
                        "confirmingRoles:FUNCTIONAL_MANAGER, INVESTMENT_BOARD, PROJECT_BOARD, SPONSOR, STEERING_COMMITTEE (default)");
    }

    @Test
    void passes_decision_in_a_balanced_matrix_that_the_functional_manager_approved() {
        PMA_009.given(of(OrganizationStructure.BALANCED_MATRIX, approvedBy("bob", GovernanceRole.FUNCTIONAL_MANAGER)).build())
                .at("2026-03-31")
                .yields(PASS);
    }

    @Test
    void names_both_owners_of_the_budget_in_a_balanced_matrix() {
        PMA_009.given(of(OrganizationStructure.BALANCED_MATRIX, approvedBy("bob", GovernanceRole.PMO_STAFF)).build())
                .at("2026-03-31")
                .yields(FAIL)
                .says("Decision D-1 on the budget was taken by the project manager ann; in a BALANCED_MATRIX structure the budget owner is FUNCTIONAL_MANAGER, PROJECT_MANAGER (approvals: bob).");
    }

    @ParameterizedTest
    @EnumSource(names = {"STRONG_MATRIX", "PROJECTIZED"})
    void does_not_examine_structure_that_gives_the_budget_to_the_manager(OrganizationStructure structure) {
        PMA_009.given(of(structure, annDecides().approvals(List.of())).build()).at("2026-03-31")
                .yields("NOT_APPLICABLE Project/P-1");
        PMA_009.given(project().structure(structure).build()).at("2026-03-31").yields("NOT_APPLICABLE Project/P-1");
    }

    @ParameterizedTest
    @EnumSource(names = {"FUNCTIONAL", "WEAK_MATRIX", "BALANCED_MATRIX"})
    void reports_lonely_decision_in_every_other_structure(OrganizationStructure structure) {
        PMA_009.given(of(structure, annDecides().approvals(List.of())).build()).at("2026-03-31").yields(FAIL);
    }

    @Test
    void cannot_tell_without_approvals() {
        PMA_009.given(weakMatrix(annDecides()).build()).at("2026-03-31")
                .yields("UNKNOWN Decision/P-1/D-1: approvals");
    }

    @Test
    void cannot_tell_without_structure_or_managers() {
        PMA_009.given(of(null, annDecides().approvals(List.of())).managers(null).build()).at("2026-03-31")
                .yields("UNKNOWN Decision/P-1/D-1: managers, structure");
    }

    @Test
    void cannot_tell_without_structure() {
        PMA_009.given(of(null, annDecides().approvals(List.of())).build()).at("2026-03-31")
                .yields("UNKNOWN Decision/P-1/D-1: structure");
    }

    @Test
    void cannot_tell_without_managers() {
        PMA_009.given(weakMatrix(annDecides().approvals(List.of())).managers(null).build()).at("2026-03-31")
                .yields("UNKNOWN Decision/P-1/D-1: managers");
    }

    @Test
    void cannot_tell_when_the_role_of_the_other_approver_is_not_held() {
        PMA_009.given(weakMatrix(approvedBy("bob", null)).build()).at("2026-03-31")
                .yields("UNKNOWN Decision/P-1/D-1: approvals.role");
    }

    @Test
    void reports_decision_that_only_the_manager_approved() {
        PMA_009.given(weakMatrix(approvedBy("ann", GovernanceRole.FUNCTIONAL_MANAGER)).build()).at("2026-03-31")
                .yields(FAIL);
        PMA_009.given(weakMatrix(approvedBy("ann", null)).build()).at("2026-03-31").yields(FAIL);
    }

    @Test
    void accepts_the_roles_that_are_set() {
        ProjectBuilder project = weakMatrix(approvedBy("bob", GovernanceRole.PMO_MANAGER));

        PMA_009.given(project.build()).at("2026-03-31").yields(FAIL);
        PMA_009.given(project.build()).with("PMA-009.confirmingRoles", "PMO_MANAGER").at("2026-03-31").yields(PASS);
    }

    @Test
    void passes_confirmed_decision_whatever_else_is_not_held() {
        DecisionBuilder decision = annDecides()
                .decidedOn(null)
                .approvals(List.of(approval("bob", null), approval("dan", GovernanceRole.SPONSOR)));

        PMA_009.given(of(null, decision).build()).at("2026-03-31").yields(PASS);
        PMA_009.given(of(null, decision).managers(null).build()).at("2026-03-31").yields(PASS);
    }

    @Test
    void cannot_tell_without_day_whether_somebody_who_was_manager_decided_as_manager() {
        DecisionBuilder decision = annDecides().decidedOn(null).approvals(List.of());
        ProjectBuilder project =
                weakMatrix(decision).managers(managers(manager("ann").finish(day("2025-12-31")).build()));

        PMA_009.given(project.build()).at("2026-03-31").yields("UNKNOWN Decision/P-1/D-1: decidedOn");
    }

    @Test
    void does_not_examine_decision_of_somebody_else_in_another_role_or_of_another_kind() {
        List<DecisionBuilder> others = List.of(
                annDecides().decidedBy(null),
                annDecides().decidedBy(id("bob")),
                annDecides().decidedBy(id("bob")).decidedOn(null),
                annDecides().decidedOn(day("2026-01-31")),
                annDecides().decidedAs(GovernanceRole.SPONSOR),
                annDecides().kind(DecisionKind.SPENDING));

        for (DecisionBuilder other : others) {
            PMA_009.given(weakMatrix(other.approvals(List.of())).build()).at("2026-03-31")
                    .yields("NOT_APPLICABLE Project/P-1");
        }
    }

    @Test
    void examines_decision_in_the_role_of_project_manager_on_the_first_day_of_the_assignment() {
        DecisionBuilder decision =
                annDecides().decidedAs(GovernanceRole.PROJECT_MANAGER).decidedOn(day("2026-02-01")).approvals(List.of());

        PMA_009.given(weakMatrix(decision).build()).at("2026-03-31").yields(FAIL);
    }

    @Test
    void cannot_tell_without_decisions() {
        PMA_009.given(project().build()).at("2026-03-31").yields("UNKNOWN Project/P-1: decisions");
        PMA_009.given(project().structure(OrganizationStructure.WEAK_MATRIX).build()).at("2026-03-31")
                .yields("UNKNOWN Project/P-1: decisions");
    }

    @Test
    void does_not_apply_to_an_empty_log() {
        PMA_009.given(project().decisions(decisions()).build()).at("2026-03-31").yields("NOT_APPLICABLE Project/P-1");
    }

    private static DecisionBuilder annDecides() {
        return decision("D-1", DecisionKind.BUDGET, "ann", "2026-03-10");
    }

    private static DecisionBuilder approvedBy(String approver, GovernanceRole role) {
        List<Approval> approvals = List.of(approval(approver, role));
        return annDecides().approvals(approvals);
    }

    private static ProjectBuilder weakMatrix(DecisionBuilder decision) {
        return of(OrganizationStructure.WEAK_MATRIX, decision);
    }

    private static ProjectBuilder of(OrganizationStructure structure, DecisionBuilder decision) {
        return project()
                .structure(structure)
                .managers(managers(manager("ann").start(day("2026-02-01")).build()))
                .decisions(decisions(decision.build()));
    }
}
