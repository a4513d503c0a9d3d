package org.pmo4j.rules.policies.portfolio;

import static org.pmo4j.rules.policies.Facts.day;
import static org.pmo4j.rules.policies.Facts.dependencies;
import static org.pmo4j.rules.policies.Facts.dependency;
import static org.pmo4j.rules.policies.Facts.project;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.pmo4j.model.portfolio.Dependency;
import org.pmo4j.model.portfolio.DependencyKind;
import org.pmo4j.model.project.Project;
import org.pmo4j.model.project.ProjectState;
import org.pmo4j.rules.policies.PolicyCheck;

class Port005DependenciesCanBeMetTest {

    private static final PolicyCheck PORT_005 = PolicyCheck.of("PORT-005");
    private static final Project GIVER = project("P-1").state(ProjectState.EXECUTING).build();
    private static final Project RECEIVER = project("P-2").state(ProjectState.PLANNING).build();
    private static final Dependency NEEDED = dependency("D-1", "P-1", "P-2", DependencyKind.FINISH_TO_START)
            .neededOn(day("2026-06-30"))
            .build();

    @Test
    void reports_a_forecast_one_day_after_the_need() {
        judged(NEEDED.withForecastOn(day("2026-07-01")))
                .at("2026-03-31")
                .yields("FAIL Dependency/D-1")
                .says("Dependency D-1: P-1 (EXECUTING) cannot give what P-2 needs on 2026-06-30; forecast 2026-07-01"
                        + " (LATE_FORECAST).")
                .saysInChinese("依赖D-1:P-1(执行)无法在2026-06-30前满足P-2,预测2026-07-01(预测晚于需求)。")
                .becauseOf("dependency=D-1", "giver=P-1", "giverState=EXECUTING", "receiver=P-2", "forecast=2026-07-01",
                        "neededOn=2026-06-30", "cause=LATE_FORECAST", "graceDays:0 (default)");
    }

    @Test
    void passes_a_forecast_for_the_day_of_the_need() {
        judged(NEEDED.withForecastOn(day("2026-06-30"))).at("2026-03-31").yields("PASS Dependency/D-1");
    }

    @Test
    void tolerates_a_forecast_within_the_grace_days() {
        judged(NEEDED.withForecastOn(day("2026-07-14")))
                .with("PORT-005.graceDays", "14")
                .at("2026-03-31")
                .yields("PASS Dependency/D-1");
        judged(NEEDED.withForecastOn(day("2026-07-15")))
                .with("PORT-005.graceDays", "14")
                .at("2026-03-31")
                .yields("FAIL Dependency/D-1");
    }

    @ParameterizedTest
    @EnumSource(names = {"FINISH_TO_START", "FINISH_TO_FINISH"})
    void takes_the_forecast_finish_of_a_giver_that_has_to_finish(DependencyKind kind) {
        judged(GIVER.withForecastFinish(day("2026-06-30")), NEEDED.withKind(kind))
                .at("2026-03-31")
                .yields("PASS Dependency/D-1");
        judged(GIVER.withForecastFinish(day("2026-07-01")), NEEDED.withKind(kind))
                .at("2026-03-31")
                .yields("FAIL Dependency/D-1");
    }

    @Test
    void takes_no_forecast_finish_where_the_giver_only_has_to_start() {
        judged(GIVER.withForecastFinish(day("2026-07-01")), NEEDED.withKind(DependencyKind.START_TO_START))
                .at("2026-03-31")
                .yields("UNKNOWN Dependency/D-1: dependencies.forecastOn");
    }

    @Test
    void a_forecast_of_the_dependency_goes_before_that_of_the_giver() {
        judged(GIVER.withForecastFinish(day("2026-12-31")), NEEDED.withForecastOn(day("2026-06-30")))
                .at("2026-03-31")
                .yields("PASS Dependency/D-1");
    }

    @Test
    void a_giver_that_has_started_meets_what_only_waits_for_its_start() {
        Dependency start = NEEDED.withKind(DependencyKind.START_TO_START);

        judged(GIVER.withActualStart(day("2026-09-01")), start)
                .at("2026-08-31")
                .yields("FAIL Dependency/D-1");
        judged(GIVER.withActualStart(day("2026-09-01")), start)
                .at("2026-09-01")
                .yields("NOT_APPLICABLE Portfolio/PF");
        judged(GIVER.withActualStart(day("2026-09-01")), NEEDED).at("2026-09-01").yields("FAIL Dependency/D-1");
    }

    @Test
    void cannot_tell_on_the_day_of_the_need_without_forecast() {
        judged(NEEDED).at("2026-06-30").yields("UNKNOWN Dependency/D-1: dependencies.forecastOn");
    }

    @Test
    void reports_an_undelivered_need_of_yesterday_whatever_the_forecast() {
        judged(NEEDED)
                .at("2026-07-01")
                .yields("FAIL Dependency/D-1")
                .says("Dependency D-1: P-1 (EXECUTING) cannot give what P-2 needs on 2026-06-30; forecast 2026-07-01"
                        + " (OVERDUE).");
        judged(NEEDED.withForecastOn(day("2026-06-29")))
                .at("2026-07-01")
                .yields("FAIL Dependency/D-1")
                .says("Dependency D-1: P-1 (EXECUTING) cannot give what P-2 needs on 2026-06-30; forecast 2026-07-01"
                        + " (OVERDUE).");
    }

    @Test
    void tolerates_an_undelivered_need_within_the_grace_days() {
        judged(NEEDED.withForecastOn(day("2026-06-29")))
                .with("PORT-005.graceDays", "14")
                .at("2026-07-14")
                .yields("PASS Dependency/D-1");
        judged(NEEDED.withForecastOn(day("2026-06-29")))
                .with("PORT-005.graceDays", "14")
                .at("2026-07-15")
                .yields("FAIL Dependency/D-1");
    }

    @ParameterizedTest
    @EnumSource(names = {"CLOSED", "TERMINATED"})
    void reports_a_giver_that_has_ended_without_delivery(ProjectState state) {
        judged(GIVER.withState(state), NEEDED.withForecastOn(day("2026-06-30")))
                .at("2026-03-31")
                .yields("FAIL Dependency/D-1")
                .says("Dependency D-1: P-1 (" + state + ") cannot give what P-2 needs on 2026-06-30; forecast 2026-06-30"
                        + " (GIVER_ENDED).");
    }

    @Test
    void reports_a_held_giver_unless_its_forecast_meets_the_need() {
        Project held = GIVER.withState(ProjectState.ON_HOLD);

        judged(held, NEEDED)
                .at("2026-03-31")
                .yields("FAIL Dependency/D-1")
                .says("Dependency D-1: P-1 (ON_HOLD) cannot give what P-2 needs on 2026-06-30; forecast NONE"
                        + " (GIVER_ON_HOLD).");
        judged(held, NEEDED.with().neededOn(null).forecastOn(day("2026-06-30")).build())
                .at("2026-03-31")
                .yields("FAIL Dependency/D-1");
        judged(held, NEEDED.withForecastOn(day("2026-06-30"))).at("2026-03-31").yields("PASS Dependency/D-1");
        judged(held, NEEDED.withForecastOn(day("2026-07-01")))
                .at("2026-03-31")
                .yields("FAIL Dependency/D-1")
                .says("Dependency D-1: P-1 (ON_HOLD) cannot give what P-2 needs on 2026-06-30; forecast 2026-07-01"
                        + " (GIVER_ON_HOLD).");
        judged(held, NEEDED.withForecastOn(day("2026-07-01")))
                .with("PORT-005.graceDays", "1")
                .at("2026-03-31")
                .yields("PASS Dependency/D-1");
    }

    @Test
    void cannot_tell_without_the_day_of_the_need() {
        judged(NEEDED.with().neededOn(null).forecastOn(day("2026-06-30")).build())
                .at("2026-03-31")
                .yields("UNKNOWN Dependency/D-1: dependencies.neededOn");
        judged(NEEDED.withNeededOn(null))
                .at("2026-03-31")
                .yields("UNKNOWN Dependency/D-1: dependencies.forecastOn, dependencies.neededOn");
    }

    @Test
    void needs_no_state_of_the_giver() {
        judged(GIVER.withState(null), NEEDED.withForecastOn(day("2026-06-30")))
                .at("2026-03-31")
                .yields("PASS Dependency/D-1");
        judged(GIVER.withState(null), NEEDED)
                .at("2026-07-01")
                .yields("FAIL Dependency/D-1")
                .says("Dependency D-1: P-1 (NONE) cannot give what P-2 needs on 2026-06-30; forecast 2026-07-01 (OVERDUE).");
    }

    @Test
    void follows_a_delivery_to_its_day() {
        Dependency late = NEEDED.withDeliveredOn(day("2026-07-15"));

        judged(late).at("2026-07-14").yields("FAIL Dependency/D-1");
        judged(late).at("2026-07-15").yields("NOT_APPLICABLE Portfolio/PF");
    }

    @Test
    void does_not_examine_mere_information() {
        judged(NEEDED.withKind(DependencyKind.INFORMATION)).at("2026-07-01").yields("NOT_APPLICABLE Portfolio/PF");
    }

    @ParameterizedTest
    @EnumSource(names = {"CLOSED", "TERMINATED"})
    void does_not_examine_a_receiver_that_is_closed(ProjectState state) {
        PORT_005.given(GIVER, RECEIVER.withState(state))
                .inPortfolio(it -> it.dependencies(dependencies(NEEDED)))
                .at("2026-07-01")
                .yields("NOT_APPLICABLE Portfolio/PF");
    }

    @Test
    void examines_a_receiver_whose_state_is_not_held() {
        PORT_005.given(GIVER, RECEIVER.withState(null))
                .inPortfolio(it -> it.dependencies(dependencies(NEEDED)))
                .at("2026-07-01")
                .yields("FAIL Dependency/D-1");
    }

    @Test
    void cannot_tell_without_dependencies() {
        PORT_005.given().at("2026-03-31").yields("UNKNOWN Portfolio/PF: dependencies");
    }

    @Test
    void has_nothing_to_say_about_an_empty_register() {
        PORT_005.given(GIVER)
                .inPortfolio(it -> it.dependencies(dependencies()))
                .at("2026-03-31")
                .yields("NOT_APPLICABLE Portfolio/PF");
    }

    private static PolicyCheck.Case judged(Dependency dependency) {
        return judged(GIVER, dependency);
    }

    private static PolicyCheck.Case judged(Project giver, Dependency dependency) {
        return PORT_005.given(giver, RECEIVER).inPortfolio(it -> it.dependencies(dependencies(dependency)));
    }
}
