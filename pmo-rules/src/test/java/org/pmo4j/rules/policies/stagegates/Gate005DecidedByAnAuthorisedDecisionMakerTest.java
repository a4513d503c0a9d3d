package org.pmo4j.rules.policies.stagegates;

import static org.pmo4j.rules.policies.Facts.day;
import static org.pmo4j.rules.policies.Facts.gate;
import static org.pmo4j.rules.policies.Facts.gatePlan;
import static org.pmo4j.rules.policies.Facts.id;
import static org.pmo4j.rules.policies.Facts.manager;
import static org.pmo4j.rules.policies.Facts.managers;
import static org.pmo4j.rules.policies.Facts.project;
import static org.pmo4j.rules.policies.Facts.review;
import static org.pmo4j.rules.policies.Facts.role;
import static org.pmo4j.rules.policies.Facts.roles;
import static org.pmo4j.rules.policies.Facts.unit;

import java.util.Set;
import org.junit.jupiter.api.Test;
import org.pmo4j.model.gate.GateDecision;
import org.pmo4j.model.gate.GateReview;
import org.pmo4j.model.gate.GateReviewBuilder;
import org.pmo4j.model.governance.GovernanceRole;
import org.pmo4j.model.id.PmoId;
import org.pmo4j.model.id.UnitId;
import org.pmo4j.model.project.ProjectBuilder;
import org.pmo4j.model.project.RoleAssignment;
import org.pmo4j.rules.policies.PolicyCheck;

class Gate005DecidedByAnAuthorisedDecisionMakerTest {

    private static final PolicyCheck GATE_005 = PolicyCheck.of("GATE-005");

    private static final UnitId BOARD = new UnitId("board");

    @Test
    void reports_decision_by_somebody_without_a_deciding_role() {
        ProjectBuilder project = decidedBy("cleo", "2026-03-10", sponsor("bob"),
                role(id("cleo"), GovernanceRole.PROJECT_ASSURANCE).build());

        GATE_005.given(project.build()).at("2026-03-31")
                .yields("FAIL GateReview/P-1/R-1")
                .says("Gate G1 was decided on 2026-03-10 by cleo, who held none of the deciding roles SPONSOR, "
                        + "PROJECT_BOARD (held: PROJECT_ASSURANCE).")
                .saysInChinese("关口G1于2026-03-10由cleo决策,其不具备决策角色发起人、项目管理委员会(当时角色:项目保证)。")
                .becauseOf("gate=G1", "decidedBy=cleo", "decidedOn=2026-03-10", "rolesRequired=PROJECT_BOARD, SPONSOR",
                        "rolesHeld=PROJECT_ASSURANCE");
    }

    @Test
    void passes_decision_on_the_last_day_of_the_role() {
        ProjectBuilder project = decidedBy("bob", "2026-03-10", sponsorUntil("bob", "2026-03-10"));

        GATE_005.given(project.build()).at("2026-03-31").yields("PASS GateReview/P-1/R-1");
    }

    @Test
    void reports_decision_on_the_day_after_the_role_passed_to_a_successor() {
        ProjectBuilder project = decidedBy("bob", "2026-03-11", sponsorUntil("bob", "2026-03-10"), sponsor("cleo"));

        GATE_005.given(project.build()).at("2026-03-31")
                .yields("FAIL GateReview/P-1/R-1")
                .says("Gate G1 was decided on 2026-03-11 by bob, who held none of the deciding roles SPONSOR, "
                        + "PROJECT_BOARD (held: NONE).");
    }

    @Test
    void passes_decision_on_the_first_day_of_the_role() {
        ProjectBuilder project = decidedBy("bob", "2026-03-10",
                role(id("bob"), GovernanceRole.SPONSOR).start(day("2026-03-10")).build());

        GATE_005.given(project.build()).at("2026-03-31").yields("PASS GateReview/P-1/R-1");
    }

    @Test
    void cannot_tell_when_nobody_is_recorded_in_a_deciding_role() {
        ProjectBuilder project =
                decidedBy("cleo", "2026-03-10", role(id("ann"), GovernanceRole.PROJECT_MANAGER).build());

        GATE_005.given(project.build()).at("2026-03-31")
                .yields("UNKNOWN GateReview/P-1/R-1: organization.assignments");
    }

    @Test
    void cannot_tell_when_the_only_deciding_role_had_ended() {
        ProjectBuilder project = decidedBy("bob", "2026-03-11", sponsorUntil("bob", "2026-03-10"));

        GATE_005.given(project.build()).at("2026-03-31")
                .yields("UNKNOWN GateReview/P-1/R-1: organization.assignments");
    }

    @Test
    void passes_decision_of_a_board_taken_by_its_head() {
        ProjectBuilder project =
                decidedBy("eve", "2026-03-10", role(BOARD, GovernanceRole.PROJECT_BOARD).build());

        GATE_005.given(project.build()).units(unit("board").head(id("eve")).build()).at("2026-03-31")
                .yields("PASS GateReview/P-1/R-1");
    }

    @Test
    void reports_decision_of_a_board_taken_by_somebody_else() {
        ProjectBuilder project =
                decidedBy("cleo", "2026-03-10", role(BOARD, GovernanceRole.PROJECT_BOARD).build());

        GATE_005.given(project.build()).units(unit("board").head(id("eve")).build()).at("2026-03-31")
                .yields("FAIL GateReview/P-1/R-1");
    }

    @Test
    void cannot_tell_when_the_head_of_the_board_is_not_recorded() {
        ProjectBuilder project = decidedBy("eve", "2026-03-10", sponsor("bob"),
                role(BOARD, GovernanceRole.PROJECT_BOARD).build());

        GATE_005.given(project.build()).at("2026-03-31")
                .yields("UNKNOWN GateReview/P-1/R-1: head");
    }

    @Test
    void cannot_tell_when_the_head_of_the_only_deciding_board_is_not_recorded() {
        ProjectBuilder project =
                decidedBy("eve", "2026-03-10", role(BOARD, GovernanceRole.PROJECT_BOARD).build());

        GATE_005.given(project.build()).at("2026-03-31").yields("UNKNOWN GateReview/P-1/R-1: head");
    }

    @Test
    void passes_sponsor_although_the_head_of_the_board_is_not_recorded() {
        ProjectBuilder project = decidedBy("bob", "2026-03-10", sponsor("bob"),
                role(new PmoId("epmo"), GovernanceRole.PROJECT_BOARD).build());

        GATE_005.given(project.build()).at("2026-03-31").yields("PASS GateReview/P-1/R-1");
    }

    @Test
    void cannot_tell_without_decision_maker() {
        ProjectBuilder project = of(review("R-1", GateDecision.GO, "2026-03-10").build())
                .organization(roles(sponsor("bob")));

        GATE_005.given(project.build()).at("2026-03-31").yields("UNKNOWN GateReview/P-1/R-1: decidedBy");
    }

    @Test
    void cannot_tell_without_date() {
        ProjectBuilder project = of(review("R-1").decision(GateDecision.GO).decidedBy(id("bob")).build())
                .organization(roles(sponsor("bob")))
                .managers(managers(manager("bob").build()));

        GATE_005.given(project.build()).at("2026-03-31").yields("UNKNOWN GateReview/P-1/R-1: decidedOn");
    }

    @Test
    void cannot_tell_without_organization() {
        ProjectBuilder project = of(decided("bob", "2026-03-10").build());

        GATE_005.given(project.build()).at("2026-03-31").yields("UNKNOWN GateReview/P-1/R-1: organization");
    }

    @Test
    void cannot_tell_from_an_empty_organization() {
        ProjectBuilder project = decidedBy("bob", "2026-03-10");

        GATE_005.given(project.build()).at("2026-03-31")
                .yields("UNKNOWN GateReview/P-1/R-1: organization.assignments");
    }

    @Test
    void cannot_tell_when_the_gate_names_no_deciding_role() {
        var notHeld = gate("G1", decided("cleo", "2026-03-10").build()).build();
        var none = notHeld.withDecisionRoles(Set.of());
        ProjectBuilder project = project().organization(roles(sponsor("bob")));

        GATE_005.given(project.gatePlan(gatePlan(notHeld)).build()).at("2026-03-31")
                .yields("UNKNOWN GateReview/P-1/R-1: gatePlan.gates.decisionRoles");
        GATE_005.given(project.gatePlan(gatePlan(none)).build()).at("2026-03-31")
                .yields("UNKNOWN GateReview/P-1/R-1: gatePlan.gates.decisionRoles");
    }

    @Test
    void names_everything_that_is_missing() {
        ProjectBuilder project = project()
                .gatePlan(gatePlan(gate("G1", review("R-1").decision(GateDecision.STOP).build()).build()));

        GATE_005.given(project.build()).at("2026-03-31")
                .yields("UNKNOWN GateReview/P-1/R-1: decidedBy, decidedOn, gatePlan.gates.decisionRoles, organization");
    }

    @Test
    void leaves_decision_of_the_project_manager_to_gate_006() {
        ProjectBuilder project =
                decidedBy("ann", "2026-03-10", sponsor("bob")).managers(managers(manager("ann").build()));

        GATE_005.given(project.build()).at("2026-03-31").yields("NOT_APPLICABLE Project/P-1");
    }

    @Test
    void examines_decision_of_a_former_project_manager() {
        ProjectBuilder project = decidedBy("ann", "2026-03-10", sponsor("bob"))
                .managers(managers(manager("ann").finish(day("2026-03-09")).build()));

        GATE_005.given(project.build()).at("2026-03-31").yields("FAIL GateReview/P-1/R-1");
    }

    @Test
    void examines_a_stop_too() {
        ProjectBuilder project = of(decided("cleo", "2026-03-10").decision(GateDecision.STOP).build())
                .organization(roles(sponsor("bob")));

        GATE_005.given(project.build()).at("2026-03-31").yields("FAIL GateReview/P-1/R-1");
    }

    @Test
    void does_not_examine_pending_review() {
        ProjectBuilder project = of(review("R-1").decidedBy(id("cleo")).build()).organization(roles(sponsor("bob")));

        GATE_005.given(project.build()).at("2026-03-31").yields("NOT_APPLICABLE Project/P-1");
    }

    @Test
    void cannot_tell_without_gate_plan() {
        GATE_005.given(project().build()).at("2026-03-31").yields("UNKNOWN Project/P-1: gatePlan");
    }

    @Test
    void does_not_apply_to_an_empty_gate_plan() {
        GATE_005.given(project().gatePlan(gatePlan().build()).build()).at("2026-03-31")
                .yields("NOT_APPLICABLE Project/P-1");
    }

    /** The gate is decided by the sponsor or the board. */
    private static ProjectBuilder of(GateReview review) {
        return project()
                .gatePlan(gatePlan(gate("G1", review)
                        .decisionRoles(Set.of(GovernanceRole.SPONSOR, GovernanceRole.PROJECT_BOARD))
                        .build()));
    }

    private static ProjectBuilder decidedBy(String person, String on, RoleAssignment... assignments) {
        return of(decided(person, on).build()).organization(roles(assignments));
    }

    private static GateReviewBuilder decided(String person, String on) {
        return review("R-1", GateDecision.GO, on).decidedBy(id(person));
    }

    private static RoleAssignment sponsor(String person) {
        return role(id(person), GovernanceRole.SPONSOR).build();
    }

    private static RoleAssignment sponsorUntil(String person, String finish) {
        return role(id(person), GovernanceRole.SPONSOR).finish(day(finish)).build();
    }
}
