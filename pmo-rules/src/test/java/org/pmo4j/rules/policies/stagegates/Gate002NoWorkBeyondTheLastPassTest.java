package org.pmo4j.rules.policies.stagegates;

import static org.pmo4j.rules.policies.Facts.day;
import static org.pmo4j.rules.policies.Facts.gate;
import static org.pmo4j.rules.policies.Facts.gatePlan;
import static org.pmo4j.rules.policies.Facts.id;
import static org.pmo4j.rules.policies.Facts.phase;
import static org.pmo4j.rules.policies.Facts.project;
import static org.pmo4j.rules.policies.Facts.review;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.pmo4j.model.gate.GateBuilder;
import org.pmo4j.model.gate.GateDecision;
import org.pmo4j.model.gate.GatePlanBuilder;
import org.pmo4j.model.gate.GateReviewBuilder;
import org.pmo4j.model.gate.Phase;
import org.pmo4j.model.governance.Tailoring;
import org.pmo4j.model.id.GateReviewId;
import org.pmo4j.model.id.PhaseId;
import org.pmo4j.model.project.Project;
import org.pmo4j.model.project.ProjectState;
import org.pmo4j.rules.policies.PolicyCheck;

class Gate002NoWorkBeyondTheLastPassTest {

    private static final PolicyCheck GATE_002 = PolicyCheck.of("GATE-002");

    private static final List<Phase> PHASES = List.of(phase("PH-1", 1), phase("PH-2", 2), phase("PH-3", 3));

    @Test
    void reports_work_beyond_the_last_pass_on_the_first_day() {
        Project project = of(inPhase("PH-3", "2026-03-31", passed(1), notPassed(2)));

        GATE_002.given(project).at("2026-03-31")
                .yields("FAIL Project/P-1")
                .says("Work is in phase PH-3 since 2026-03-31, but the last valid pass authorises no more than PH-2.")
                .saysInChinese("项目自2026-03-31起处于阶段PH-3,而最近有效关口决策只授权到PH-2。")
                .becauseOf("currentPhase=PH-3", "since=2026-03-31", "authorizedPhase=PH-2", "graceDays:0 (default)");
    }

    @Test
    void passes_work_in_the_phase_that_the_last_pass_opens() {
        Project project = of(inPhase("PH-3", "2026-03-31", passed(1), passed(2)));

        GATE_002.given(project).at("2026-03-31").yields("PASS Project/P-1");
    }

    @Test
    void passes_work_within_the_grace_days() {
        Project project = of(inPhase("PH-3", "2026-03-27", passed(1), notPassed(2)));

        GATE_002.given(project).with("GATE-002.graceDays", "5").at("2026-03-31").yields("PASS Project/P-1");
    }

    @Test
    void reports_work_when_the_grace_days_are_used_up() {
        Project project = of(inPhase("PH-3", "2026-03-27", passed(1), notPassed(2)));

        GATE_002.given(project).with("GATE-002.graceDays", "5").at("2026-04-01").yields("FAIL Project/P-1");
    }

    @Test
    void passes_phase_entered_while_the_expired_pass_was_valid() {
        Project project = of(inPhase("PH-2", "2026-02-15", expired(1)));

        GATE_002.given(project).at("2026-03-31").yields("PASS Project/P-1");
    }

    @Test
    void passes_phase_entered_on_the_last_day_of_the_pass() {
        Project project = of(inPhase("PH-2", "2026-02-28", expired(1)));

        GATE_002.given(project).at("2026-03-31").yields("PASS Project/P-1");
    }

    @Test
    void reports_phase_entered_on_the_day_after_the_pass_expired() {
        Project project = of(inPhase("PH-2", "2026-03-01", expired(1)));

        GATE_002.given(project).at("2026-03-31").yields("FAIL Project/P-1");
    }

    @Test
    void cannot_tell_whether_an_expired_pass_was_valid_on_an_entry_of_unknown_date() {
        Project project = of(inPhase("PH-2", null, expired(1)));

        GATE_002.given(project).at("2026-03-31").yields("UNKNOWN Project/P-1: gatePlan.currentPhaseSince");
    }

    @Test
    void reports_work_beyond_any_pass_although_the_entry_has_no_date() {
        Project project = of(inPhase("PH-3", null, passed(1), notPassed(2)));

        GATE_002.given(project).at("2026-03-31")
                .yields("FAIL Project/P-1")
                .becauseOf("currentPhase=PH-3", "since=null", "authorizedPhase=PH-2", "graceDays:0 (default)");
    }

    @Test
    void cannot_tell_whether_grace_days_are_used_up_since_an_entry_of_unknown_date() {
        Project project = of(inPhase("PH-3", null, passed(1), notPassed(2)));

        GATE_002.given(project).with("GATE-002.graceDays", "1").at("2026-03-31")
                .yields("UNKNOWN Project/P-1: gatePlan.currentPhaseSince");
    }

    @Test
    void reports_phase_whose_pass_is_withdrawn_today() {
        Project project = of(inPhase("PH-2", "2026-02-15", decided(1, go().withdrawnOn(day("2026-03-31")))));

        GATE_002.given(project).at("2026-03-31").yields("FAIL Project/P-1");
    }

    @Test
    void passes_phase_whose_pass_is_withdrawn_tomorrow() {
        Project project = of(inPhase("PH-2", "2026-02-15", decided(1, go().withdrawnOn(day("2026-04-01")))));

        GATE_002.given(project).at("2026-03-31").yields("PASS Project/P-1");
    }

    @Test
    void takes_a_pass_without_date_as_given() {
        Project project = of(inPhase("PH-2", "2026-02-15", decided(1, go().decidedOn(null))));

        GATE_002.given(project).at("2026-03-31").yields("PASS Project/P-1");
    }

    @Test
    void passes_work_before_the_first_gate() {
        Project project = of(inPhase("PH-1", "2026-02-15", notPassed(1)));

        GATE_002.given(project).at("2026-03-31").yields("PASS Project/P-1");
    }

    @Test
    void reports_work_where_no_phase_is_authorised() {
        Project project = of(inPhase("PH-1", "2026-02-15", notPassed(0)));

        GATE_002.given(project).at("2026-03-31")
                .yields("FAIL Project/P-1")
                .says("Work is in phase PH-1 since 2026-02-15, but the last valid pass authorises no more than NONE.");
    }

    @Test
    void counts_a_removed_gate_as_passed_with_the_gate_before_it() {
        Tailoring tailoring = new Tailoring("small", id("bob"), day("2026-01-05"));
        Project project = of(inPhase("PH-3", "2026-02-15", passed(1), notPassed(2).removedBy(tailoring)));

        GATE_002.given(project).at("2026-03-31").yields("PASS Project/P-1");
    }

    @Test
    void cannot_tell_without_current_phase() {
        Project project = of(inPhase("PH-1", null, passed(1)).currentPhase(null));

        GATE_002.given(project).at("2026-03-31").yields("UNKNOWN Project/P-1: gatePlan.currentPhase");
    }

    @Test
    void cannot_tell_when_no_gate_names_the_phase_it_opens() {
        Project project = of(inPhase("PH-1", "2026-02-15", passed(1).authorizes(null)));

        GATE_002.given(project).at("2026-03-31").yields("UNKNOWN Project/P-1: gatePlan.gates.authorizes");
    }

    @Test
    void does_not_examine_closed_project() {
        Project project = of(inPhase("PH-3", "2026-02-15", notPassed(1))).withState(ProjectState.CLOSED);

        GATE_002.given(project).at("2026-03-31").yields("NOT_APPLICABLE Project/P-1");
    }

    @Test
    void does_not_ask_a_closed_project_for_its_gate_plan() {
        Project project = project().state(ProjectState.TERMINATED).build();

        GATE_002.given(project).at("2026-03-31").yields("NOT_APPLICABLE Project/P-1");
    }

    @Test
    void does_not_apply_without_phases() {
        Project project = of(gatePlan().gates(List.of(gate("G1").build())));

        GATE_002.given(project).at("2026-03-31").yields("NOT_APPLICABLE Project/P-1");
    }

    @Test
    void does_not_apply_without_gates() {
        Project project = of(inPhase("PH-1", "2026-02-15"));

        GATE_002.given(project).at("2026-03-31").yields("NOT_APPLICABLE Project/P-1");
    }

    @Test
    void cannot_tell_without_gate_plan() {
        GATE_002.given(project().build()).at("2026-03-31").yields("UNKNOWN Project/P-1: gatePlan");
    }

    @Test
    void does_not_apply_to_an_empty_gate_plan() {
        GATE_002.given(of(gatePlan())).at("2026-03-31").yields("NOT_APPLICABLE Project/P-1");
    }

    private static Project of(GatePlanBuilder plan) {
        return project().gatePlan(plan.build()).build();
    }

    private static GatePlanBuilder inPhase(String phase, String since, GateBuilder... gates) {
        return gatePlan()
                .phases(PHASES)
                .gates(List.of(gates).stream().map(GateBuilder::build).toList())
                .currentPhase(new PhaseId(phase))
                .currentPhaseSince(since == null ? null : day(since));
    }

    /** Gate n opens phase n + 1. */
    private static GateBuilder notPassed(int number) {
        return gate("G" + number).authorizes(new PhaseId("PH-" + (number + 1)));
    }

    private static GateBuilder passed(int number) {
        return decided(number, go());
    }

    private static GateBuilder expired(int number) {
        return decided(number, go().validUntil(day("2026-02-28")));
    }

    private static GateBuilder decided(int number, GateReviewBuilder review) {
        return notPassed(number).reviews(List.of(review.id(new GateReviewId("R-" + number)).build()));
    }

    private static GateReviewBuilder go() {
        return review("R-0", GateDecision.GO, "2026-01-15");
    }
}
