package org.pmo4j.rules.policies.stagegates;

import static org.pmo4j.rules.policies.Facts.day;
import static org.pmo4j.rules.policies.Facts.gate;
import static org.pmo4j.rules.policies.Facts.gatePlan;
import static org.pmo4j.rules.policies.Facts.project;
import static org.pmo4j.rules.policies.Facts.review;

import org.junit.jupiter.api.Test;
import org.pmo4j.model.gate.GateDecision;
import org.pmo4j.model.gate.GateReview;
import org.pmo4j.model.gate.GateReviewBuilder;
import org.pmo4j.model.project.Project;
import org.pmo4j.model.project.ProjectState;
import org.pmo4j.rules.policies.PolicyCheck;

class Gate009HoldIsBoundedTest {

    private static final PolicyCheck GATE_009 = PolicyCheck.of("GATE-009");

    @Test
    void reports_hold_decided_91_days_ago() {
        Project project = withReview(hold("2025-12-30").nextReviewOn(day("2026-04-15")).build());

        GATE_009.given(project).at("2026-03-31")
                .yields("FAIL GateReview/P-1/R-1")
                .says("Project is on hold at gate G2 for 91 days (at most 90); next review: 2026-04-15.")
                .saysInChinese("项目在关口G2已暂停91天(上限90天),下次评审:2026-04-15。")
                .becauseOf("gate=G2", "decidedOn=2025-12-30", "nextReviewOn=2026-04-15", "daysOnHold=91",
                        "maxHoldDays:90 (default)");
    }

    @Test
    void passes_hold_decided_90_days_ago_with_review_due_today() {
        Project project = withReview(hold("2025-12-31").nextReviewOn(day("2026-03-31")).build());

        GATE_009.given(project).at("2026-03-31").yields("PASS GateReview/P-1/R-1");
    }

    @Test
    void reports_hold_decided_91_days_ago_with_review_due_today() {
        Project project = withReview(hold("2025-12-30").nextReviewOn(day("2026-03-31")).build());

        GATE_009.given(project).at("2026-03-31").yields("FAIL GateReview/P-1/R-1");
    }

    @Test
    void passes_hold_at_the_end_of_a_shorter_limit() {
        Project project = withReview(hold("2026-03-01").nextReviewOn(day("2026-04-15")).build());

        GATE_009.given(project).with("GATE-009.maxHoldDays", "30").at("2026-03-31").yields("PASS GateReview/P-1/R-1");
    }

    @Test
    void reports_hold_one_day_beyond_a_shorter_limit() {
        Project project = withReview(hold("2026-03-01").nextReviewOn(day("2026-04-15")).build());

        GATE_009.given(project).with("GATE-009.maxHoldDays", "29").at("2026-03-31").yields("FAIL GateReview/P-1/R-1");
    }

    @Test
    void reports_hold_whose_review_date_passed_yesterday_without_decision() {
        Project project = withReview(hold("2026-03-01").nextReviewOn(day("2026-03-30")).build());

        GATE_009.given(project).at("2026-03-31").yields("FAIL GateReview/P-1/R-1");
    }

    @Test
    void reports_hold_without_review_date_decided_yesterday() {
        Project project = withReview(hold("2026-03-30").build());

        GATE_009.given(project).at("2026-03-31")
                .yields("FAIL GateReview/P-1/R-1")
                .says("Project is on hold at gate G2 for 1 days (at most 90); next review: NONE.");
    }

    @Test
    void does_not_examine_hold_followed_by_a_decision_on_an_earlier_gate() {
        Project project = project()
                .gatePlan(gatePlan(
                        gate("G1", review("R-2", GateDecision.GO, "2026-03-02").build()).build(),
                        gate("G2", hold("2026-03-01").build()).build()))
                .build();

        GATE_009.given(project).at("2026-03-31").yields("NOT_APPLICABLE Project/P-1");
    }

    @Test
    void examines_hold_followed_by_a_decision_that_is_not_yet_taken() {
        Project project = project()
                .gatePlan(gatePlan(gate("G2",
                                hold("2026-03-01").build(), review("R-2", GateDecision.GO, "2026-04-01").build())
                        .build()))
                .build();

        GATE_009.given(project).at("2026-03-31").yields("FAIL GateReview/P-1/R-1");
    }

    @Test
    void does_not_examine_hold_resumed_today() {
        Project project = withReview(hold("2026-03-01").resumedOn(day("2026-03-31")).build());

        GATE_009.given(project).at("2026-03-31").yields("NOT_APPLICABLE Project/P-1");
    }

    @Test
    void examines_hold_resumed_tomorrow() {
        Project project = withReview(hold("2026-03-01").resumedOn(day("2026-04-01")).build());

        GATE_009.given(project).at("2026-03-31").yields("FAIL GateReview/P-1/R-1");
    }

    @Test
    void cannot_tell_how_long_an_undated_hold_goes_on() {
        Project project = withReview(
                review("R-1").decision(GateDecision.HOLD).nextReviewOn(day("2026-04-15")).build());

        GATE_009.given(project).at("2026-03-31").yields("UNKNOWN GateReview/P-1/R-1: decidedOn");
    }

    @Test
    void reports_undated_hold_without_review_date() {
        Project project = withReview(review("R-1").decision(GateDecision.HOLD).build());

        GATE_009.given(project).at("2026-03-31")
                .yields("FAIL GateReview/P-1/R-1")
                .says("Project is on hold at gate G2 for NONE days (at most 90); next review: NONE.");
    }

    @Test
    void does_not_examine_gates_without_hold() {
        Project passed = withReview(review("R-1", GateDecision.GO, "2026-03-01").build());
        Project unreviewed = project("P-2").gatePlan(gatePlan(gate("G1").build())).build();
        Project empty = project("P-3").gatePlan(gatePlan().build()).build();

        GATE_009.given(passed, unreviewed, empty).at("2026-03-31")
                .yields("NOT_APPLICABLE Project/P-1", "NOT_APPLICABLE Project/P-2", "NOT_APPLICABLE Project/P-3");
    }

    @Test
    void does_not_examine_closed_project() {
        Project held = withReview(hold("2026-03-01").build()).withState(ProjectState.TERMINATED);
        Project withoutPlan = project("P-2").state(ProjectState.CLOSED).build();

        GATE_009.given(held, withoutPlan).at("2026-03-31")
                .yields("NOT_APPLICABLE Project/P-1", "NOT_APPLICABLE Project/P-2");
    }

    @Test
    void cannot_tell_without_gate_plan() {
        GATE_009.given(project().build()).at("2026-03-31").yields("UNKNOWN Project/P-1: gatePlan");
    }

    private static GateReviewBuilder hold(String decidedOn) {
        return review("R-1", GateDecision.HOLD, decidedOn);
    }

    private static Project withReview(GateReview review) {
        return project().gatePlan(gatePlan(gate("G1").build(), gate("G2", review).build())).build();
    }
}
