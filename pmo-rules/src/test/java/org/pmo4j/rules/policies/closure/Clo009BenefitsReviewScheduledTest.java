package org.pmo4j.rules.policies.closure;

import static org.pmo4j.rules.policies.Facts.closure;
import static org.pmo4j.rules.policies.Facts.day;
import static org.pmo4j.rules.policies.Facts.project;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.pmo4j.model.delivery.Benefit;
import org.pmo4j.model.delivery.BenefitBuilder;
import org.pmo4j.model.delivery.BenefitsPlan;
import org.pmo4j.model.delivery.ClosureKind;
import org.pmo4j.model.id.BenefitId;
import org.pmo4j.model.project.Project;
import org.pmo4j.model.project.ProjectState;
import org.pmo4j.rules.policies.PolicyCheck;

class Clo009BenefitsReviewScheduledTest {

    private static final PolicyCheck CLO_009 = PolicyCheck.of("CLO-009");

    @Test
    void reports_review_one_day_before_the_window() {
        CLO_009.given(closed("2024-12-01", "2025-07-30")).at("2025-06-30")
                .yields("FAIL Project/P-1")
                .says("No benefits review between 2025-07-31 and 2026-07-31 after closure on 2025-01-31 (planned or held: "
                        + "2025-07-30).")
                .saysInChinese("项目于2025-01-31关闭,2025-07-31至2026-07-31无效益评审(现有:2025-07-30)。")
                .becauseOf("closureDate=2025-01-31", "reviews=2025-07-30", "windowStart=2025-07-31",
                        "windowFinish=2026-07-31", "minMonths:6 (default)", "maxMonths:18 (default)");
    }

    @ParameterizedTest
    @CsvSource({
        "2025-07-31, 2025-06-30, PASS",
        "2026-07-31, 2025-06-30, PASS",
        "2026-08-01, 2025-06-30, FAIL",
        "2026-08-01, 2026-07-31, FAIL",
        "2026-08-01, 2026-08-01, PASS",
    })
    void asks_for_a_review_in_the_window_or_held_later(String review, String asOf, String outcome) {
        CLO_009.given(closed(review)).at(asOf).yields(outcome + " Project/P-1");
    }

    @ParameterizedTest
    @CsvSource({"2025-02-27, FAIL", "2025-02-28, PASS", "2025-03-31, PASS", "2025-04-01, FAIL"})
    void applies_another_window_and_clips_the_end_of_the_month(String review, String outcome) {
        CLO_009.given(closed(review)).with("CLO-009.minMonths", "1", "CLO-009.maxMonths", "2").at("2025-02-01")
                .yields(outcome + " Project/P-1");
    }

    @Test
    void reports_plan_without_any_review() {
        CLO_009.given(closed()).at("2025-06-30")
                .yields("FAIL Project/P-1")
                .says("No benefits review between 2025-07-31 and 2026-07-31 after closure on 2025-01-31 (planned or held: "
                        + "NONE).");
    }

    @Test
    void cannot_tell_without_reviews() {
        CLO_009.given(closed().withBenefitsPlan(new BenefitsPlan(List.of(BENEFIT), null))).at("2025-06-30")
                .yields("UNKNOWN Project/P-1: benefitsPlan.reviews");
    }

    @Test
    void cannot_tell_without_benefits_plan() {
        CLO_009.given(closed().withBenefitsPlan(null)).at("2025-06-30").yields("UNKNOWN Project/P-1: benefitsPlan");
    }

    @Test
    void cannot_tell_without_day_of_closure() {
        CLO_009.given(closed("2025-07-31").withClosure(null)).at("2025-06-30")
                .yields("UNKNOWN Project/P-1: closure.closedOn");
    }

    @Test
    void leaves_plan_without_benefits_to_port_012() {
        BenefitsPlan empty = new BenefitsPlan(List.of(), null);
        Project closed = closed().withBenefitsPlan(empty);
        Project stateless = project("P-2").benefitsPlan(empty).build();

        CLO_009.given(closed, stateless).at("2025-06-30")
                .yields("NOT_APPLICABLE Project/P-1", "NOT_APPLICABLE Project/P-2");
    }

    @Test
    void does_not_examine_project_that_goes_on() {
        Project project = project().state(ProjectState.EXECUTING).build();

        CLO_009.given(project).at("2026-03-31").yields("NOT_APPLICABLE Project/P-1");
    }

    @Test
    void cannot_tell_without_state_and_dates() {
        CLO_009.given(project().build()).at("2026-03-31").yields("UNKNOWN Project/P-1: state");
    }

    @Test
    void cannot_tell_without_state_where_benefits_are_planned() {
        Project project = project().benefitsPlan(new BenefitsPlan(List.of(BENEFIT), List.of())).build();

        CLO_009.given(project).at("2026-03-31").yields("UNKNOWN Project/P-1: state");
    }

    @Test
    void does_not_examine_project_without_state_that_plainly_goes_on() {
        Project project = project().forecastFinish(day("2026-04-01")).build();

        CLO_009.given(project).at("2026-03-31").yields("NOT_APPLICABLE Project/P-1");
    }

    @Test
    void does_not_examine_project_that_was_ended_early() {
        Project terminated = project("P-1").state(ProjectState.TERMINATED).build();
        Project closed = project("P-2").state(ProjectState.CLOSED).closure(closure(ClosureKind.EARLY_TERMINATION).build()).build();
        Project stateless = project("P-3").closure(closure(ClosureKind.EARLY_TERMINATION).build()).build();

        CLO_009.given(terminated, closed, stateless).at("2026-03-31")
                .yields("NOT_APPLICABLE Project/P-1", "NOT_APPLICABLE Project/P-2", "NOT_APPLICABLE Project/P-3");
    }

    private static final Benefit BENEFIT =
            BenefitBuilder.builder().id(new BenefitId("BF-1")).name("Time saved").build();

    /** A project closed on 31 January 2025. */
    private static Project closed(String... reviews) {
        return project()
                .state(ProjectState.CLOSED)
                .closure(closure(ClosureKind.COMPLETION).closedOn(day("2025-01-31")).build())
                .benefitsPlan(new BenefitsPlan(
                        List.of(BENEFIT), Stream.of(reviews).map(LocalDate::parse).toList()))
                .build();
    }
}
