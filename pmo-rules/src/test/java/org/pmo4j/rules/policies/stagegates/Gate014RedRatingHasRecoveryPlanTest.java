package org.pmo4j.rules.policies.stagegates;

import static org.pmo4j.rules.policies.Facts.day;
import static org.pmo4j.rules.policies.Facts.gate;
import static org.pmo4j.rules.policies.Facts.gatePlan;
import static org.pmo4j.rules.policies.Facts.project;
import static org.pmo4j.rules.policies.Facts.review;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.pmo4j.model.gate.DeliveryConfidence;
import org.pmo4j.model.gate.FollowUp;
import org.pmo4j.model.gate.GateDecision;
import org.pmo4j.model.gate.GateReview;
import org.pmo4j.model.gate.GateReviewBuilder;
import org.pmo4j.model.id.GateReviewId;
import org.pmo4j.model.project.Project;
import org.pmo4j.model.project.ProjectState;
import org.pmo4j.rules.policies.PolicyCheck;

class Gate014RedRatingHasRecoveryPlanTest {

    private static final PolicyCheck GATE_014 = PolicyCheck.of("GATE-014");

    @Test
    void reports_red_rating_without_plan_after_31_days() {
        Project project = rated(red("2026-02-28").followUp(followUp(null, null)).build());

        GATE_014.given(project).at("2026-03-31")
                .yields("FAIL GateReview/P-1/R-1")
                .says("Delivery confidence RED on 2026-02-28: action plan NONE (due after 30 days), follow-up review NONE "
                        + "(due after 180 days).")
                .saysInChinese("2026-02-28交付信心为红:行动计划无(30天内),后续评审无(180天内)。")
                .becauseOf("gate=G1", "rating=RED", "ratedOn=2026-02-28", "actionPlanOn=null", "reviewedOn=null",
                        "planDays:30 (default)", "reviewDays:180 (default)", "redRatings:AMBER_RED, RED (default)");
    }

    @Test
    void passes_red_rating_without_plan_after_30_days() {
        Project project = rated(red("2026-03-01").followUp(followUp(null, null)).build());

        GATE_014.given(project).at("2026-03-31").yields("PASS GateReview/P-1/R-1");
    }

    @Test
    void cannot_tell_after_31_days_whether_a_follow_up_that_is_not_held_was_planned() {
        Project after30Days = rated(red("2026-03-01").build());
        Project after31Days = rated(red("2026-02-28").build());

        GATE_014.given(after30Days).at("2026-03-31").yields("PASS GateReview/P-1/R-1");
        GATE_014.given(after31Days).at("2026-03-31").yields("UNKNOWN GateReview/P-1/R-1: followUp");
    }

    @Test
    void passes_late_plan_from_its_day_on() {
        Project project = rated(red("2026-02-14").followUp(followUp("2026-03-31", null)).build());

        GATE_014.given(project).at("2026-03-30").yields("FAIL GateReview/P-1/R-1");
        GATE_014.given(project).at("2026-03-31").yields("PASS GateReview/P-1/R-1");
    }

    @Test
    void counts_days_for_the_plan_as_set() {
        Project project = rated(red("2026-03-01").followUp(followUp(null, null)).build());

        GATE_014.given(project).with("GATE-014.planDays", "0").at("2026-03-01").yields("PASS GateReview/P-1/R-1");
        GATE_014.given(project).with("GATE-014.planDays", "0").at("2026-03-02").yields("FAIL GateReview/P-1/R-1");
    }

    @Test
    void reports_missing_follow_up_review_after_181_days() {
        Project project = rated(red("2025-10-01").followUp(followUp("2025-10-15", null)).build());

        GATE_014.given(project).at("2026-03-30").yields("PASS GateReview/P-1/R-1");
        GATE_014.given(project).at("2026-03-31")
                .yields("FAIL GateReview/P-1/R-1")
                .says("Delivery confidence RED on 2025-10-01: action plan 2025-10-15 (due after 30 days), follow-up review "
                        + "NONE (due after 180 days).");
    }

    @Test
    void passes_follow_up_review_from_its_day_on() {
        Project project = rated(red("2025-10-01").followUp(followUp("2025-10-15", "2026-04-02")).build());

        GATE_014.given(project).at("2026-04-01").yields("FAIL GateReview/P-1/R-1");
        GATE_014.given(project).at("2026-04-02").yields("PASS GateReview/P-1/R-1");
    }

    @Test
    void counts_days_for_the_follow_up_review_as_set() {
        Project project = rated(red("2026-01-01").followUp(followUp("2026-01-15", null)).build());

        GATE_014.given(project).with("GATE-014.reviewDays", "89").at("2026-03-31").yields("PASS GateReview/P-1/R-1");
        GATE_014.given(project).with("GATE-014.reviewDays", "88").at("2026-03-31").yields("FAIL GateReview/P-1/R-1");
    }

    @Test
    void examines_amber_red_of_the_five_level_scale_but_not_amber() {
        GateReview amberRed = red("2026-02-28")
                .rating(DeliveryConfidence.AMBER_RED)
                .followUp(followUp(null, null))
                .build();

        GATE_014.given(rated(amberRed)).at("2026-03-31").yields("FAIL GateReview/P-1/R-1");
        GATE_014.given(rated(amberRed.withRating(DeliveryConfidence.AMBER))).at("2026-03-31")
                .yields("NOT_APPLICABLE Project/P-1");
        GATE_014.given(rated(amberRed)).with("GATE-014.redRatings", "RED").at("2026-03-31")
                .yields("NOT_APPLICABLE Project/P-1");
    }

    @Test
    void takes_a_newer_rated_review_for_the_follow_up() {
        GateReview red = red("2026-01-15").followUp(followUp(null, null)).build();
        GateReview green = review("R-2").rating(DeliveryConfidence.GREEN).ratedOn(day("2026-03-31")).build();
        Project project = project()
                .gatePlan(gatePlan(gate("G1", red).build(), gate("G2", green).build()))
                .build();

        GATE_014.given(project).at("2026-03-30").yields("FAIL GateReview/P-1/R-1");
        GATE_014.given(project).at("2026-03-31").yields("NOT_APPLICABLE Project/P-1");
    }

    @Test
    void examines_the_rating_of_the_later_gate_of_two_on_one_day() {
        GateReview red = red("2026-01-15").followUp(followUp(null, null)).build();
        GateReview sameDay = red.with().id(new GateReviewId("R-2")).build();
        Project project = project()
                .gatePlan(gatePlan(gate("G1", red).build(), gate("G2", sameDay).build()))
                .build();

        GATE_014.given(project).at("2026-03-31").yields("FAIL GateReview/P-1/R-2");
    }

    @Test
    void examines_the_later_entry_of_two_ratings_of_a_gate_on_one_day() {
        GateReview red = red("2026-01-15").followUp(followUp(null, null)).build();
        GateReview sameDay = red.with().id(new GateReviewId("R-2")).build();
        Project project = project().gatePlan(gatePlan(gate("G1", red, sameDay).build())).build();

        GATE_014.given(project).at("2026-03-31").yields("FAIL GateReview/P-1/R-2");
    }

    @Test
    void names_the_gate_of_the_rating_and_no_other() {
        GateReview red = red("2026-02-28").followUp(followUp(null, null)).build();
        Project project = project()
                .gatePlan(gatePlan(gate("G1").build(), gate("G2", red).build(), gate("G3").build()))
                .build();

        GATE_014.given(project).at("2026-03-31")
                .yields("FAIL GateReview/P-1/R-1")
                .becauseOf("gate=G2", "rating=RED", "ratedOn=2026-02-28", "actionPlanOn=null", "reviewedOn=null",
                        "planDays:30 (default)", "reviewDays:180 (default)", "redRatings:AMBER_RED, RED (default)");
    }

    @Test
    void takes_the_day_of_the_decision_where_the_rating_has_none() {
        Project project = rated(review("R-1", GateDecision.CONDITIONAL_GO, "2026-02-28")
                .rating(DeliveryConfidence.RED)
                .followUp(followUp(null, null))
                .build());

        GATE_014.given(project).at("2026-03-30").yields("PASS GateReview/P-1/R-1");
        GATE_014.given(project).at("2026-03-31").yields("FAIL GateReview/P-1/R-1");
    }

    @Test
    void cannot_tell_when_an_undated_rating_was_given() {
        GateReview undated = review("R-1").rating(DeliveryConfidence.RED).build();
        GateReview green = review("R-2", GateDecision.GO, "2026-03-01").rating(DeliveryConfidence.GREEN).build();
        Project project = project().gatePlan(gatePlan(gate("G1", undated, green).build())).build();

        GATE_014.given(project).at("2026-03-31").yields("UNKNOWN GateReview/P-1/R-1: ratedOn");
    }

    @Test
    void does_not_ask_when_an_undated_green_rating_was_given() {
        Project project = rated(review("R-1").rating(DeliveryConfidence.GREEN).build());

        GATE_014.given(project).at("2026-03-31").yields("NOT_APPLICABLE Project/P-1");
    }

    @Test
    void does_not_examine_reviews_without_rating() {
        Project unrated = rated(review("R-1", GateDecision.GO, "2026-01-15").build());
        Project empty = project("P-2").gatePlan(gatePlan().build()).build();

        GATE_014.given(unrated, empty).at("2026-03-31")
                .yields("NOT_APPLICABLE Project/P-1", "NOT_APPLICABLE Project/P-2");
    }

    @Test
    void does_not_examine_closed_project() {
        Project overdue = rated(red("2026-01-15").followUp(followUp(null, null)).build());
        Project undated = rated(review("R-1").rating(DeliveryConfidence.RED).build());
        Project withoutPlan = project().build();

        GATE_014.given(overdue.withState(ProjectState.CLOSED)).at("2026-03-31").yields("NOT_APPLICABLE Project/P-1");
        GATE_014.given(undated.withState(ProjectState.CLOSED)).at("2026-03-31").yields("NOT_APPLICABLE Project/P-1");
        GATE_014.given(withoutPlan.withState(ProjectState.CLOSED)).at("2026-03-31")
                .yields("NOT_APPLICABLE Project/P-1");
    }

    @Test
    void cannot_tell_without_gate_plan() {
        GATE_014.given(project().build()).at("2026-03-31").yields("UNKNOWN Project/P-1: gatePlan");
    }

    private static Project rated(GateReview review) {
        return project().gatePlan(gatePlan(gate("G1", review).build())).build();
    }

    private static GateReviewBuilder red(String ratedOn) {
        return review("R-1").rating(DeliveryConfidence.RED).ratedOn(day(ratedOn));
    }

    private static FollowUp followUp(@Nullable String actionPlanOn, @Nullable String reviewedOn) {
        return new FollowUp(
                actionPlanOn == null ? null : day(actionPlanOn), reviewedOn == null ? null : day(reviewedOn));
    }
}
