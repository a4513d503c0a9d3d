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
import org.pmo4j.model.gate.GateReviewBuilder;
import org.pmo4j.model.governance.Tailoring;
import org.pmo4j.model.project.Project;
import org.pmo4j.rules.policies.PolicyCheck;

class Gate001PassedInSequenceTest {

    private static final PolicyCheck GATE_001 = PolicyCheck.of("GATE-001");

    private static final GateReview SECOND = review("R-2", GateDecision.GO, "2026-03-10").build();

    @Test
    void reports_gate_passed_one_day_before_the_gate_before_it() {
        Project project = withGates(
                gate("G1", first("2026-03-11").build()).build(), gate("G2", SECOND).build());

        GATE_001.given(project).at("2026-03-31")
                .yields("FAIL GateReview/P-1/R-2")
                .says("Gate G2 (passed or under review on 2026-03-10): the required earlier gate G1 had no valid pass "
                        + "(decision: NONE).")
                .saysInChinese("关口G2(2026-03-10通过或评审中):此前必经关口G1没有有效的通过决策(决策:无)。")
                .becauseOf("gate=G2", "decidedOn=2026-03-10", "missingGate=G1", "earlierDecision=null",
                        "earlierValidUntil=null", "mandatoryOnly:true (default)");
    }

    @Test
    void passes_gate_passed_on_the_same_day_as_the_gate_before_it() {
        Project project = withGates(
                gate("G1", first("2026-03-10").build()).build(), gate("G2", SECOND).build());

        GATE_001.given(project).at("2026-03-31").yields("PASS GateReview/P-1/R-2");
    }

    @Test
    void passes_gate_after_a_conditional_pass() {
        Project project = withGates(
                gate("G1", review("R-1", GateDecision.CONDITIONAL_GO, "2026-03-01").build()).build(),
                gate("G2", SECOND).build());

        GATE_001.given(project).at("2026-03-31").yields("PASS GateReview/P-1/R-2");
    }

    @Test
    void passes_gate_on_the_last_day_of_the_earlier_pass() {
        Project project = withGates(
                gate("G1", first("2026-02-01").validUntil(day("2026-03-10")).build()).build(),
                gate("G2", SECOND).build());

        GATE_001.given(project).at("2026-03-31").yields("PASS GateReview/P-1/R-2");
    }

    @Test
    void reports_gate_passed_one_day_after_the_earlier_pass_expired() {
        Project project = withGates(
                gate("G1", first("2026-02-01").validUntil(day("2026-03-09")).build()).build(),
                gate("G2", SECOND).build());

        GATE_001.given(project).at("2026-03-31")
                .yields("FAIL GateReview/P-1/R-2")
                .becauseOf("gate=G2", "decidedOn=2026-03-10", "missingGate=G1", "earlierDecision=GO",
                        "earlierValidUntil=2026-03-09", "mandatoryOnly:true (default)");
    }

    @Test
    void reports_gate_passed_on_the_day_the_earlier_pass_was_withdrawn() {
        Project project = withGates(
                gate("G1", first("2026-02-01").withdrawnOn(day("2026-03-10")).build()).build(),
                gate("G2", SECOND).build());

        GATE_001.given(project).at("2026-03-31").yields("FAIL GateReview/P-1/R-2");
    }

    @Test
    void passes_gate_on_the_day_before_the_earlier_pass_was_withdrawn() {
        Project project = withGates(
                gate("G1", first("2026-02-01").withdrawnOn(day("2026-03-11")).build()).build(),
                gate("G2", SECOND).build());

        GATE_001.given(project).at("2026-03-31").yields("PASS GateReview/P-1/R-2");
    }

    @Test
    void reports_gate_passed_after_the_earlier_gate_was_decided_again_and_stopped() {
        Project project = withGates(
                gate("G1",
                                review("R-1", GateDecision.GO, "2026-02-01").build(),
                                review("R-3", GateDecision.STOP, "2026-03-01").build())
                        .build(),
                gate("G2", SECOND).build());

        GATE_001.given(project).at("2026-03-31")
                .yields("FAIL GateReview/P-1/R-2")
                .saysInChinese("关口G2(2026-03-10通过或评审中):此前必经关口G1没有有效的通过决策(决策:"
                        + GateDecision.STOP.nameZh() + ")。");
    }

    @Test
    void reports_later_of_two_decisions_on_one_day() {
        Project project = withGates(
                gate("G1",
                                review("R-1", GateDecision.GO, "2026-02-01").build(),
                                review("R-3", GateDecision.HOLD, "2026-02-01").build())
                        .build(),
                gate("G2", SECOND).build());

        GATE_001.given(project).at("2026-03-31").yields("FAIL GateReview/P-1/R-2");
    }

    @Test
    void does_not_examine_the_first_gate() {
        Project project = withGates(gate("G1", SECOND).build());

        GATE_001.given(project).at("2026-03-31").yields("NOT_APPLICABLE Project/P-1");
    }

    @Test
    void reports_a_skipped_gate_once() {
        Project project = withGates(
                gate("G1").build(),
                gate("G2", SECOND).build(),
                gate("G3", review("R-3", GateDecision.GO, "2026-03-20").build()).build());

        GATE_001.given(project).at("2026-03-31").yields("FAIL GateReview/P-1/R-2", "PASS GateReview/P-1/R-3");
    }

    @Test
    void reports_pending_review_while_the_earlier_gate_is_not_passed() {
        Project project = withGates(gate("G1").build(), gate("G2", review("R-2").build()).build());

        GATE_001.given(project).at("2026-03-31")
                .yields("FAIL GateReview/P-1/R-2")
                .says("Gate G2 (passed or under review on 2026-03-31): the required earlier gate G1 had no valid pass "
                        + "(decision: NONE).");
    }

    @Test
    void passes_pending_review_while_the_earlier_gate_is_passed() {
        Project project =
                withGates(gate("G1", first("2026-03-10").build()).build(), gate("G2", review("R-2").build()).build());

        GATE_001.given(project).at("2026-03-31").yields("PASS GateReview/P-1/R-2");
    }

    @Test
    void does_not_examine_review_that_opens_tomorrow() {
        Project project =
                withGates(gate("G1").build(), gate("G2", review("R-2").openedOn(day("2026-04-01")).build()).build());

        GATE_001.given(project).at("2026-03-31").yields("NOT_APPLICABLE Project/P-1");
    }

    @Test
    void does_not_examine_decision_that_lets_nothing_pass() {
        Project project = withGates(
                gate("G1").build(),
                gate("G2",
                                review("R-2", GateDecision.HOLD, "2026-01-10").build(),
                                review("R-3", GateDecision.RECYCLE, "2026-02-10").build(),
                                review("R-4", GateDecision.STOP, "2026-03-10").build())
                        .build());

        GATE_001.given(project).at("2026-03-31").yields("NOT_APPLICABLE Project/P-1");
    }

    @Test
    void looks_past_a_gate_removed_by_approved_tailoring() {
        Project project = withGates(
                gate("G1").removedBy(new Tailoring("small", id("bob"), day("2026-01-05"))).build(),
                gate("G2", SECOND).build());

        GATE_001.given(project).at("2026-03-31").yields("NOT_APPLICABLE Project/P-1");
    }

    @Test
    void asks_for_a_gate_whose_removal_nobody_approved() {
        Project project = withGates(
                gate("G1").removedBy(new Tailoring("small", null, null)).build(), gate("G2", SECOND).build());

        GATE_001.given(project).at("2026-03-31").yields("FAIL GateReview/P-1/R-2");
    }

    @Test
    void does_not_examine_pass_of_a_removed_gate() {
        Project project = withGates(
                gate("G1").build(),
                gate("G2", SECOND).removedBy(new Tailoring("small", id("bob"), day("2026-01-05"))).build());

        GATE_001.given(project).at("2026-03-31").yields("NOT_APPLICABLE Project/P-1");
    }

    @Test
    void looks_past_an_optional_gate() {
        Project project = withGates(gate("G1").mandatory(false).build(), gate("G2", SECOND).build());

        GATE_001.given(project).at("2026-03-31").yields("NOT_APPLICABLE Project/P-1");
    }

    @Test
    void asks_for_an_optional_gate_where_all_gates_are_required() {
        Project project = withGates(gate("G1").mandatory(false).build(), gate("G2", SECOND).build());

        GATE_001.given(project).with("GATE-001.mandatoryOnly", "false").at("2026-03-31")
                .yields("FAIL GateReview/P-1/R-2");
    }

    @Test
    void cannot_tell_when_the_pass_has_no_date() {
        Project project = withGates(
                gate("G1").build(), gate("G2", review("R-2").decision(GateDecision.GO).build()).build());

        GATE_001.given(project).at("2026-03-31")
                .yields("UNKNOWN GateReview/P-1/R-2: gatePlan.gates.reviews.decidedOn");
    }

    @Test
    void cannot_tell_when_the_earlier_decision_has_no_date() {
        Project project = withGates(
                gate("G1", review("R-1").decision(GateDecision.GO).build()).build(), gate("G2", SECOND).build());

        GATE_001.given(project).at("2026-03-31")
                .yields("UNKNOWN GateReview/P-1/R-2: gatePlan.gates.reviews.decidedOn");
    }

    @Test
    void goes_by_the_dated_one_of_two_earlier_decisions() {
        Project project = withGates(
                gate("G1",
                                review("R-1", GateDecision.GO, "2026-02-01").build(),
                                review("R-3").decision(GateDecision.STOP).build())
                        .build(),
                gate("G2", SECOND).build());

        GATE_001.given(project).at("2026-03-31").yields("PASS GateReview/P-1/R-2");
    }

    @Test
    void cannot_tell_without_gate_plan() {
        GATE_001.given(project().build()).at("2026-03-31").yields("UNKNOWN Project/P-1: gatePlan");
    }

    @Test
    void does_not_apply_to_an_empty_gate_plan() {
        GATE_001.given(withGates()).at("2026-03-31").yields("NOT_APPLICABLE Project/P-1");
    }

    private static GateReviewBuilder first(String decidedOn) {
        return review("R-1", GateDecision.GO, decidedOn);
    }

    private static Project withGates(Gate... gates) {
        return project().gatePlan(gatePlan(gates)).build();
    }
}
