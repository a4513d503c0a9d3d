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
import org.pmo4j.model.Money;
import org.pmo4j.model.governance.DecisionBuilder;
import org.pmo4j.model.governance.DecisionKind;
import org.pmo4j.model.governance.GovernanceRole;
import org.pmo4j.model.id.AssignmentId;
import org.pmo4j.model.project.ProjectBuilder;
import org.pmo4j.rules.policies.PolicyCheck;

class Pma010SpendingWithinLimitTest {

    private static final PolicyCheck PMA_010 = PolicyCheck.of("PMA-010");
    private static final String PASS = "PASS Decision/P-1/D-1";
    private static final String FAIL = "FAIL Decision/P-1/D-1";

    @Test
    void passes_amount_at_the_limit() {
        PMA_010.given(of(annApproves("15000.00").approvals(List.of())).build()).at("2026-03-31").yields(PASS);
        PMA_010.given(of(annApproves("15000.00")).build()).at("2026-03-31").yields(PASS);
    }

    @Test
    void reports_one_cent_above_the_limit() {
        PMA_010.given(of(annApproves("15000.01").approvals(List.of())).build()).at("2026-03-31")
                .yields(FAIL)
                .says("Decision D-1 approves CAD 15000.01, above the limit CAD 15000.00 of ann, without co-approval.")
                .saysInChinese("决策D-1批准CAD 15000.01,超出ann的额度CAD 15000.00,且无会签。")
                .becauseOf("decision=D-1", "decidedBy=ann", "amount=CAD 15000.01", "limit=CAD 15000.00",
                        "approvals=null");
    }

    @Test
    void passes_amount_above_the_limit_that_somebody_else_approved() {
        PMA_010.given(of(annApproves("15000.01").approvals(List.of(approval("bob", null)))).build()).at("2026-03-31")
                .yields(PASS);
    }

    @Test
    void reports_manager_as_the_own_co_approver() {
        PMA_010.given(of(annApproves("15000.01").approvals(List.of(approval("ann", GovernanceRole.SPONSOR)))).build())
                .at("2026-03-31")
                .yields(FAIL)
                .becauseOf("decision=D-1", "decidedBy=ann", "amount=CAD 15000.01", "limit=CAD 15000.00",
                        "approvals=ann");
    }

    @Test
    void cannot_tell_without_limit_or_amount() {
        ProjectBuilder project = of(annApproves("15000.01").approvals(List.of()))
                .managers(managers(manager("ann").build()));

        PMA_010.given(project.build()).at("2026-03-31").yields("UNKNOWN Decision/P-1/D-1: spendingLimit");
        PMA_010.given(of(annApproves("1").amount(null)).build()).at("2026-03-31")
                .yields("UNKNOWN Decision/P-1/D-1: amount");
    }

    @Test
    void cannot_tell_of_an_amount_above_the_limit_without_approvals() {
        PMA_010.given(of(annApproves("15000.01")).build()).at("2026-03-31")
                .yields("UNKNOWN Decision/P-1/D-1: approvals");
    }

    @Test
    void does_not_compare_two_currencies() {
        PMA_010.given(of(annApproves("1").amount(Money.of("EUR", "1")).approvals(List.of())).build()).at("2026-03-31")
                .yields("UNKNOWN Decision/P-1/D-1: amount in CAD, spendingLimit in EUR");
    }

    @Test
    void cannot_tell_without_managers() {
        PMA_010.given(of(annApproves("1")).managers(null).build()).at("2026-03-31")
                .yields("UNKNOWN Decision/P-1/D-1: managers");
    }

    @Test
    void cannot_tell_without_day_whether_somebody_who_was_manager_decided_as_manager() {
        ProjectBuilder project = of(annApproves("1").decidedOn(null))
                .managers(managers(manager("ann").finish(day("2025-12-31")).build()));

        PMA_010.given(project.build()).at("2026-03-31").yields("UNKNOWN Decision/P-1/D-1: decidedOn");
    }

    @Test
    void passes_co_approved_decision_whatever_else_is_not_held() {
        DecisionBuilder approved = annApproves("1").amount(null).approvals(List.of(approval("bob", null)));

        PMA_010.given(of(approved).build()).at("2026-03-31").yields(PASS);
        PMA_010.given(of(approved).managers(null).build()).at("2026-03-31").yields(PASS);
        PMA_010.given(of(approved.decidedOn(null)).build()).at("2026-03-31").yields(PASS);
    }

    @Test
    void takes_the_limit_of_the_day_of_the_decision() {
        ProjectBuilder project = of(annApproves("20000").approvals(List.of()))
                .managers(managers(
                        manager("ann").finish(day("2026-03-10")).spendingLimit(Money.of("CAD", "20000")).build(),
                        manager("ann").id(new AssignmentId("A-2"))
                                .start(day("2026-03-11"))
                                .spendingLimit(Money.of("CAD", "15000"))
                                .build()));

        PMA_010.given(project.build()).at("2026-03-31").yields(PASS);
    }

    @Test
    void does_not_examine_decision_of_somebody_else_in_another_role_or_of_another_kind() {
        List<DecisionBuilder> others = List.of(
                annApproves("20000").decidedBy(null),
                annApproves("20000").decidedBy(id("bob")),
                annApproves("20000").decidedBy(id("bob")).decidedOn(null),
                annApproves("20000").decidedAs(GovernanceRole.SPONSOR),
                annApproves("20000").kind(DecisionKind.BUDGET));

        for (DecisionBuilder other : others) {
            PMA_010.given(of(other.approvals(List.of())).build()).at("2026-03-31").yields("NOT_APPLICABLE Project/P-1");
        }
    }

    @Test
    void does_not_examine_decision_of_a_deputy() {
        ProjectBuilder project = of(annApproves("20000").approvals(List.of()))
                .managers(managers(manager("ann").accountable(false).spendingLimit(Money.of("CAD", "1")).build()));

        PMA_010.given(project.build()).at("2026-03-31").yields("NOT_APPLICABLE Project/P-1");
    }

    @Test
    void examines_decision_in_the_role_of_project_manager() {
        DecisionBuilder decision =
                annApproves("20000").decidedAs(GovernanceRole.PROJECT_MANAGER).approvals(List.of());

        PMA_010.given(of(decision).build()).at("2026-03-31").yields(FAIL);
    }

    @Test
    void cannot_tell_without_decisions() {
        PMA_010.given(project().build()).at("2026-03-31").yields("UNKNOWN Project/P-1: decisions");
    }

    @Test
    void does_not_apply_to_an_empty_log() {
        PMA_010.given(project().decisions(decisions()).build()).at("2026-03-31").yields("NOT_APPLICABLE Project/P-1");
    }

    private static DecisionBuilder annApproves(String amount) {
        return decision("D-1", DecisionKind.SPENDING, "ann", "2026-03-10").amount(Money.of("CAD", amount));
    }

    private static ProjectBuilder of(DecisionBuilder decision) {
        return project()
                .managers(managers(manager("ann").spendingLimit(Money.of("CAD", "15000")).build()))
                .decisions(decisions(decision.build()));
    }
}
