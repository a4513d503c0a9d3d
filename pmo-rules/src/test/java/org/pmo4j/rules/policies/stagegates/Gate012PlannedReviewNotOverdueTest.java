package org.pmo4j.rules.policies.stagegates;

import static org.pmo4j.rules.policies.Facts.day;
import static org.pmo4j.rules.policies.Facts.gate;
import static org.pmo4j.rules.policies.Facts.gatePlan;
import static org.pmo4j.rules.policies.Facts.id;
import static org.pmo4j.rules.policies.Facts.project;
import static org.pmo4j.rules.policies.Facts.review;

import org.junit.jupiter.api.Test;
import org.pmo4j.model.gate.Gate;
import org.pmo4j.model.gate.GateDecision;
import org.pmo4j.model.gate.GateReview;
import org.pmo4j.model.governance.Tailoring;
import org.pmo4j.model.project.Project;
import org.pmo4j.model.project.ProjectState;
import org.pmo4j.rules.policies.PolicyCheck;

class Gate012PlannedReviewNotOverdueTest {

    private static final PolicyCheck GATE_012 = PolicyCheck.of("GATE-012");

    @Test
    void reports_next_gate_planned_15_days_ago() {
        Project project = withGates(passedGate("G1"), planned("G2", "2026-03-16"));

        GATE_012.given(project).at("2026-03-31")
                .yields("FAIL Project/P-1")
                .says("Gate G2 was planned for 2026-03-16 and has no decision (15 days overdue, 14 allowed).")
                .saysInChinese("关口G2计划于2026-03-16评审,至今无决策(逾期15天,容许14天)。")
                .becauseOf("gate=G2", "plannedOn=2026-03-16", "daysOverdue=15", "graceDays:14 (default)");
    }

    @Test
    void passes_next_gate_planned_14_days_ago() {
        Project project = withGates(passedGate("G1"), planned("G2", "2026-03-17"));

        GATE_012.given(project).at("2026-03-31").yields("PASS Project/P-1");
    }

    @Test
    void counts_days_of_grace_as_set() {
        Project project = withGates(planned("G1", "2026-03-31"));

        GATE_012.given(project).with("GATE-012.graceDays", "0").at("2026-03-31").yields("PASS Project/P-1");
        GATE_012.given(project).with("GATE-012.graceDays", "0").at("2026-04-01").yields("FAIL Project/P-1");
    }

    @Test
    void reports_the_next_gate_alone_of_several_overdue() {
        Project project = withGates(
                planned("G1", "2026-01-01"), planned("G2", "2026-01-02"), planned("G3", "2026-01-03"),
                planned("G4", "2026-01-04"));

        GATE_012.given(project).at("2026-03-31")
                .yields("FAIL Project/P-1")
                .says("Gate G1 was planned for 2026-01-01 and has no decision (89 days overdue, 14 allowed).");
    }

    @Test
    void leaves_earlier_gate_without_review_to_gate_001_once_a_later_gate_is_passed() {
        Project overtaken = withGates(planned("G1", "2026-01-01"), passedGate("G2"));
        Project withNext = withGates(planned("G1", "2026-01-01"), passedGate("G2"), planned("G3", "2026-04-30"));

        GATE_012.given(overtaken).at("2026-03-31").yields("NOT_APPLICABLE Project/P-1");
        GATE_012.given(withNext).at("2026-03-31").yields("PASS Project/P-1");
    }

    @Test
    void follows_the_planned_date_after_rework_decided_before_it() {
        GateReview rework = review("R-1", GateDecision.RECYCLE, "2026-02-27").build();
        Project project = withGates(gate("G1", rework).plannedOn(day("2026-02-28")).build());

        GATE_012.given(project).at("2026-03-31").yields("FAIL Project/P-1");
    }

    @Test
    void takes_rework_decided_on_the_planned_date_for_the_review() {
        GateReview rework = review("R-1", GateDecision.RECYCLE, "2026-02-28").build();
        Project project = withGates(gate("G1", rework).plannedOn(day("2026-02-28")).build());

        GATE_012.given(project).at("2026-03-31").yields("NOT_APPLICABLE Project/P-1");
    }

    @Test
    void takes_an_undated_decision_for_the_review() {
        GateReview undated = review("R-1").decision(GateDecision.RECYCLE).build();
        Project project = withGates(gate("G1", undated).plannedOn(day("2026-02-28")).build());

        GATE_012.given(project).at("2026-03-31").yields("NOT_APPLICABLE Project/P-1");
    }

    @Test
    void reports_gate_whose_review_is_still_pending() {
        Project project = withGates(gate("G1", review("R-1").build()).plannedOn(day("2026-02-28")).build());

        GATE_012.given(project).at("2026-03-31").yields("FAIL Project/P-1");
    }

    @Test
    void does_not_examine_stopped_project() {
        Project project = withGates(
                gate("G1", review("R-1", GateDecision.STOP, "2026-02-01").build()).build(), planned("G2", "2026-02-28"));

        GATE_012.given(project).at("2026-03-31").yields("NOT_APPLICABLE Project/P-1");
    }

    @Test
    void leaves_held_gate_to_gate_009_until_it_is_resumed() {
        GateReview hold = review("R-1", GateDecision.HOLD, "2026-01-15").build();

        GATE_012.given(withGates(gate("G1", hold).plannedOn(day("2026-02-28")).build())).at("2026-03-31")
                .yields("NOT_APPLICABLE Project/P-1");
        GATE_012.given(withGates(
                        gate("G1", hold.withResumedOn(day("2026-04-01"))).plannedOn(day("2026-02-28")).build()))
                .at("2026-03-31")
                .yields("NOT_APPLICABLE Project/P-1");
        GATE_012.given(withGates(
                        gate("G1", hold.withResumedOn(day("2026-03-31"))).plannedOn(day("2026-02-28")).build()))
                .at("2026-03-31")
                .yields("FAIL Project/P-1");
    }

    @Test
    void does_not_examine_closed_project_or_project_on_hold() {
        Project closed = withGates(planned("G1", "2026-01-01")).withState(ProjectState.CLOSED);
        Project onHold = withGates(planned("G1", "2026-01-01")).withState(ProjectState.ON_HOLD);
        Project executing = withGates(planned("G1", "2026-01-01")).withState(ProjectState.EXECUTING);

        GATE_012.given(closed).at("2026-03-31").yields("NOT_APPLICABLE Project/P-1");
        GATE_012.given(onHold).at("2026-03-31").yields("NOT_APPLICABLE Project/P-1");
        GATE_012.given(executing).at("2026-03-31").yields("FAIL Project/P-1");
    }

    @Test
    void does_not_examine_plan_without_gates_left() {
        Tailoring tailoring = new Tailoring("small project", id("bob"), null);
        Project removed = withGates(passedGate("G1"), planned("G2", "2026-01-01").withRemovedBy(tailoring));

        GATE_012.given(withGates()).at("2026-03-31").yields("NOT_APPLICABLE Project/P-1");
        GATE_012.given(withGates(passedGate("G1"))).at("2026-03-31").yields("NOT_APPLICABLE Project/P-1");
        GATE_012.given(removed).at("2026-03-31").yields("NOT_APPLICABLE Project/P-1");
    }

    @Test
    void cannot_tell_without_planned_date() {
        Project project = withGates(gate("G1").build(), planned("G2", "2026-01-01"));

        GATE_012.given(project).at("2026-03-31").yields("UNKNOWN Project/P-1: gatePlan.nextGate.plannedOn");
    }

    @Test
    void cannot_tell_without_gate_plan() {
        Project executing = project("P-1").build();
        Project closed = project("P-2").state(ProjectState.TERMINATED).build();
        Project onHold = project("P-3").state(ProjectState.ON_HOLD).build();

        GATE_012.given(executing, closed, onHold).at("2026-03-31")
                .yields("UNKNOWN Project/P-1: gatePlan", "NOT_APPLICABLE Project/P-2", "NOT_APPLICABLE Project/P-3");
    }

    private static Project withGates(Gate... gates) {
        return project().gatePlan(gatePlan(gates)).build();
    }

    private static Gate planned(String id, String plannedOn) {
        return gate(id).plannedOn(day(plannedOn)).build();
    }

    private static Gate passedGate(String id) {
        return gate(id, review("R-" + id, GateDecision.GO, "2026-01-15").build()).plannedOn(day("2026-01-15")).build();
    }
}
