package org.pmo4j.rules.policies.stagegates;

import static org.pmo4j.rules.policies.Facts.day;
import static org.pmo4j.rules.policies.Facts.gate;
import static org.pmo4j.rules.policies.Facts.gatePlan;
import static org.pmo4j.rules.policies.Facts.id;
import static org.pmo4j.rules.policies.Facts.manager;
import static org.pmo4j.rules.policies.Facts.managers;
import static org.pmo4j.rules.policies.Facts.project;
import static org.pmo4j.rules.policies.Facts.review;

import java.util.Set;
import org.junit.jupiter.api.Test;
import org.pmo4j.model.gate.GateDecision;
import org.pmo4j.model.gate.GateReview;
import org.pmo4j.model.governance.GovernanceRole;
import org.pmo4j.model.project.ProjectBuilder;
import org.pmo4j.rules.policies.PolicyCheck;

class Gate006ManagerDoesNotDecideOwnGateTest {

    private static final PolicyCheck GATE_006 = PolicyCheck.of("GATE-006");

    @Test
    void reports_manager_who_decides_on_the_last_day_of_the_assignment() {
        ProjectBuilder project =
                decidedByAnn("2026-03-10").managers(managers(manager("ann").finish(day("2026-03-10")).build()));

        GATE_006.given(project.build()).at("2026-03-31")
                .yields("FAIL GateReview/P-1/R-1")
                .says("Gate G1 was decided on 2026-03-10 by ann, the project's own manager.")
                .saysInChinese("关口G1于2026-03-10由本项目经理ann自行决策。")
                .becauseOf("gate=G1", "decidedBy=ann", "decidedOn=2026-03-10", "assignment=A-ann");
    }

    @Test
    void passes_former_manager_who_decides_on_the_day_after() {
        ProjectBuilder project =
                decidedByAnn("2026-03-11").managers(managers(manager("ann").finish(day("2026-03-10")).build()));

        GATE_006.given(project.build()).at("2026-03-31").yields("PASS GateReview/P-1/R-1");
    }

    @Test
    void reports_manager_who_decides_on_the_first_day_of_the_assignment() {
        ProjectBuilder project =
                decidedByAnn("2026-03-10").managers(managers(manager("ann").start(day("2026-03-10")).build()));

        GATE_006.given(project.build()).at("2026-03-31").yields("FAIL GateReview/P-1/R-1");
    }

    @Test
    void passes_deputy() {
        ProjectBuilder project =
                decidedByAnn("2026-03-10").managers(managers(manager("ann").accountable(false).build()));

        GATE_006.given(project.build()).at("2026-03-31").yields("PASS GateReview/P-1/R-1");
    }

    @Test
    void passes_somebody_else() {
        ProjectBuilder project = decidedByAnn("2026-03-10").managers(managers(manager("bob").build()));

        GATE_006.given(project.build()).at("2026-03-31").yields("PASS GateReview/P-1/R-1");
    }

    @Test
    void reports_manager_whom_the_gate_plan_lets_decide() {
        var gate = gate("G1", decided("2026-03-10")).decisionRoles(Set.of(GovernanceRole.PROJECT_MANAGER)).build();
        ProjectBuilder project = project().gatePlan(gatePlan(gate)).managers(managers(manager("ann").build()));

        GATE_006.given(project.build()).at("2026-03-31").yields("FAIL GateReview/P-1/R-1");
    }

    @Test
    void examines_every_decision() {
        ProjectBuilder project = of(decided("2026-03-10").withDecision(GateDecision.HOLD))
                .managers(managers(manager("ann").build()));

        GATE_006.given(project.build()).at("2026-03-31").yields("FAIL GateReview/P-1/R-1");
    }

    @Test
    void does_not_examine_pending_review() {
        ProjectBuilder project =
                of(review("R-1").decidedBy(id("ann")).build()).managers(managers(manager("ann").build()));

        GATE_006.given(project.build()).at("2026-03-31").yields("NOT_APPLICABLE Project/P-1");
    }

    @Test
    void passes_where_the_project_has_no_manager() {
        GATE_006.given(decidedByAnn("2026-03-10").managers(managers()).build()).at("2026-03-31")
                .yields("PASS GateReview/P-1/R-1");
    }

    @Test
    void cannot_tell_without_managers() {
        GATE_006.given(decidedByAnn("2026-03-10").build()).at("2026-03-31")
                .yields("UNKNOWN GateReview/P-1/R-1: managers");
    }

    @Test
    void cannot_tell_without_decision_maker() {
        ProjectBuilder project = of(review("R-1", GateDecision.GO, "2026-03-10").build())
                .managers(managers(manager("ann").build()));

        GATE_006.given(project.build()).at("2026-03-31").yields("UNKNOWN GateReview/P-1/R-1: decidedBy");
    }

    @Test
    void cannot_tell_when_somebody_who_was_manager_decides_without_date() {
        ProjectBuilder project = of(review("R-1").decision(GateDecision.GO).decidedBy(id("ann")).build())
                .managers(managers(manager("ann").finish(day("2020-12-31")).build()));

        GATE_006.given(project.build()).at("2026-03-31").yields("UNKNOWN GateReview/P-1/R-1: decidedOn");
    }

    @Test
    void passes_decision_without_date_by_somebody_who_never_was_accountable_manager() {
        ProjectBuilder project = of(review("R-1").decision(GateDecision.GO).decidedBy(id("ann")).build())
                .managers(managers(manager("ann").accountable(false).build()));

        GATE_006.given(project.build()).at("2026-03-31").yields("PASS GateReview/P-1/R-1");
    }

    @Test
    void cannot_tell_without_gate_plan() {
        GATE_006.given(project().build()).at("2026-03-31").yields("UNKNOWN Project/P-1: gatePlan");
    }

    @Test
    void does_not_apply_to_an_empty_gate_plan() {
        GATE_006.given(project().gatePlan(gatePlan().build()).build()).at("2026-03-31")
                .yields("NOT_APPLICABLE Project/P-1");
    }

    private static ProjectBuilder decidedByAnn(String on) {
        return of(decided(on));
    }

    private static GateReview decided(String on) {
        return review("R-1", GateDecision.GO, on).decidedBy(id("ann")).build();
    }

    private static ProjectBuilder of(GateReview review) {
        return project().gatePlan(gatePlan(gate("G1", review).build()));
    }
}
