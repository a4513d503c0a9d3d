package org.pmo4j.rules.policies.earnedvalue;

import static org.pmo4j.rules.policies.Facts.curve;
import static org.pmo4j.rules.policies.Facts.day;
import static org.pmo4j.rules.policies.Facts.measured;
import static org.pmo4j.rules.policies.Facts.measurement;
import static org.pmo4j.rules.policies.Facts.project;

import java.math.BigDecimal;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.pmo4j.model.Money;
import org.pmo4j.model.performance.PerformanceMeasurement;
import org.pmo4j.model.project.Project;
import org.pmo4j.model.project.ProjectState;
import org.pmo4j.rules.policies.PolicyCheck;

class Evm010ForecastFinishWithinToleranceTest {

    private static final PolicyCheck EVM_010 = PolicyCheck.of("EVM-010");

    @Test
    void reports_work_that_took_longer_than_the_tolerance() {
        EVM_010.given(withCurve("100", "12")).at("2026-05-31")
                .yields("FAIL Project/P-1")
                .says("Finish is forecast at 1.2 of the planned duration (SPI_T, status date 2026-03-31), more than 0.10 "
                        + "above it.")
                .saysInChinese("2026-03-31预测工期为计划工期的1.2倍(挣得进度),超出容差0.10。")
                .becauseOf("statusDate=2026-03-31", "ratio=1.2", "basis=SPI_T", "timeTolerance:0.10 (default)",
                        "lateFraction:0.667 (default)", "minPeriods:1 (default)", "tolerance:0.005 (default)");
    }

    @Test
    void passes_a_forecast_at_the_tolerance() {
        EVM_010.given(withCurve("50", "5.5")).at("2026-05-31").yields("PASS Project/P-1");
    }

    @Test
    void reports_a_forecast_just_above_the_tolerance() {
        EVM_010.given(withCurve("50", "5.501")).at("2026-05-31").yields("FAIL Project/P-1");
    }

    @Test
    void follows_a_tolerance_of_its_own() {
        EVM_010.given(withCurve("50", "6")).with("EVM-010.timeTolerance", "0.2").at("2026-05-31")
                .yields("PASS Project/P-1");
        EVM_010.given(withCurve("50", "6.001")).with("EVM-010.timeTolerance", "0.2").at("2026-05-31")
                .yields("FAIL Project/P-1");
    }

    @Test
    void reports_value_behind_the_plan() {
        Project project = withMeasurement(measurement("2026-03-31", "120000", "100000", "90000", "200000")
                .actualTime(new BigDecimal("3"))
                .build());
        Project sixPeriods = project.withPerformanceHistory(
                project.performanceHistory().withPlannedDuration(new BigDecimal("6")));

        EVM_010.given(sixPeriods).at("2026-05-31")
                .yields("FAIL Project/P-1")
                .says("Finish is forecast at 1.2 of the planned duration (SPI, status date 2026-03-31), more than 0.10 "
                        + "above it.");
    }

    @Test
    void reports_a_status_date_beyond_the_tolerance_while_work_remains() {
        EVM_010.given(hundredDays(measurement("2026-04-21", "100", "99", null, "100").build())).at("2026-05-31")
                .yields("FAIL Project/P-1")
                .says("Finish is forecast at 1.11 of the planned duration (CEILING, status date 2026-04-21), more than "
                        + "0.10 above it.");
    }

    @Test
    void cannot_tell_how_late_the_end_will_be_from_a_status_date_within_the_tolerance() {
        EVM_010.given(hundredDays(measurement("2026-04-20", "100", "99", null, "100").build())).at("2026-05-31")
                .yields("UNKNOWN Project/P-1: forecastFinish, performanceHistory.measurements.actualTime, "
                        + "performanceHistory.plannedValueCurve");
    }

    @Test
    void passes_a_declared_finish_at_the_tolerance() {
        EVM_010.given(onTime("2026-04-20")).at("2026-05-31").yields("PASS Project/P-1");
    }

    @Test
    void reports_a_declared_finish_one_day_beyond_the_tolerance() {
        EVM_010.given(onTime("2026-04-21")).at("2026-05-31")
                .yields("FAIL Project/P-1")
                .says("Finish is forecast at 1.11 of the planned duration (DECLARED, status date 2026-03-31), more than "
                        + "0.10 above it.");
    }

    @Test
    void goes_by_the_worse_forecast_where_the_declared_one_is_optimistic() {
        Project project = onTime("2026-04-10").withPerformanceHistory(
                withCurve("40", "6").performanceHistory());

        EVM_010.given(project).at("2026-05-31")
                .yields("FAIL Project/P-1")
                .says("Finish is forecast at 1.5 of the planned duration (SPI_T, status date 2026-03-31), more than 0.10 "
                        + "above it.");
    }

    @Test
    void passes_on_a_declared_finish_alone() {
        Project project = hundredDays(measurement("2026-03-31", null, "80", null, "100").build())
                .withForecastFinish(day("2026-04-20"));

        EVM_010.given(project).at("2026-05-31").yields("PASS Project/P-1");
    }

    @Test
    void does_not_read_a_declared_finish_of_work_that_is_done() {
        Project project =
                onTime("2026-12-31").withPerformanceHistory(withCurve("100", "10").performanceHistory());

        EVM_010.given(project).at("2026-05-31").yields("PASS Project/P-1");
    }

    @Test
    void does_not_apply_to_finished_work_whose_lateness_is_not_known() {
        Project project = withMeasurement(measurement("2026-03-31", "100", "100", "100", "100").build());

        EVM_010.given(project).at("2026-05-31").yields("NOT_APPLICABLE Project/P-1");
        EVM_010.given(project.withForecastFinish(day("2026-12-31"))).at("2026-05-31")
                .yields("NOT_APPLICABLE Project/P-1");
    }

    @Test
    void does_not_apply_where_nothing_was_due_and_no_finish_is_declared() {
        EVM_010.given(hundredDays(measurement("2026-03-31", "0", "5", "4", "100").build())).at("2026-05-31")
                .yields("NOT_APPLICABLE Project/P-1");
    }

    @Test
    void judges_a_declared_finish_whatever_was_due() {
        Project project = hundredDays(measurement("2026-03-31", "0", "5", "4", "100").build());

        EVM_010.given(project.withForecastFinish(day("2026-04-20"))).at("2026-05-31").yields("PASS Project/P-1");
        EVM_010.given(project.withForecastFinish(day("2026-04-21"))).at("2026-05-31").yields("FAIL Project/P-1");
    }

    @Test
    void does_not_apply_in_the_first_period_without_a_declared_finish() {
        EVM_010.given(withCurve("1", "0.99")).at("2026-05-31").yields("NOT_APPLICABLE Project/P-1");
        EVM_010.given(withCurve("1", "1")).at("2026-05-31").yields("FAIL Project/P-1");
        EVM_010.given(withCurve("1", "1")).with("EVM-005.minPeriods", "1.1").at("2026-05-31")
                .yields("NOT_APPLICABLE Project/P-1");
    }

    @Test
    void follows_the_last_part_that_is_set_for_evm_005() {
        Project project = withMeasurement(measurement("2026-03-31", "80", "70", null, "100").build());

        EVM_010.given(project).with("EVM-005.lateFraction", "0.7").at("2026-05-31").yields("FAIL Project/P-1");
        EVM_010.given(project).at("2026-05-31")
                .yields("UNKNOWN Project/P-1: forecastFinish, performanceHistory.measurements.actualTime, "
                        + "performanceHistory.plannedValueCurve, plannedFinish, plannedStart");
    }

    @ParameterizedTest
    @CsvSource({
        "19.5, FAIL Project/P-1",
        "19.49, 'UNKNOWN Project/P-1: forecastFinish, performanceHistory.measurements.plannedValue, "
                + "performanceHistory.plannedValueCurve'",
    })
    void credits_a_curve_that_falls_by_the_tolerance(String third, String row) {
        Project project = withCurve("50", "6");
        Project falling = project.with()
                .plannedStart(day("2026-01-01"))
                .plannedFinish(day("2026-04-10"))
                .performanceHistory(project.performanceHistory()
                        .withPlannedValueCurve(curve("10", "20", third, "40", "50", "60", "70", "80", "90", "100")))
                .build();

        EVM_010.given(falling).at("2026-05-31").yields(row);
    }

    @Test
    void cannot_tell_from_an_index_of_nothing_earned() {
        EVM_010.given(hundredDays(measurement("2026-03-31", "50", "0", null, "100").build())).at("2026-05-31")
                .yields("UNKNOWN Project/P-1: forecastFinish");
    }

    @Test
    void cannot_tell_a_declared_finish_without_a_planned_one_where_nothing_was_due() {
        Project project = withMeasurement(measurement("2026-03-31", "0", "0", "0", "100")
                        .actualTime(BigDecimal.ONE)
                        .build())
                .with()
                .plannedStart(day("2026-01-01"))
                .forecastFinish(day("2026-04-20"))
                .build();

        EVM_010.given(project).at("2026-05-31")
                .yields("UNKNOWN Project/P-1: performanceHistory.plannedValueCurve, plannedFinish");
    }

    @Test
    void cannot_tell_when_amounts_differ_in_currency_and_no_finish_is_declared() {
        Project project = hundredDays(measurement("2026-03-31", "50", null, null, "100")
                .earnedValue(Money.of("USD", "20"))
                .actualTime(BigDecimal.TEN)
                .build());

        EVM_010.given(project).at("2026-05-31")
                .yields("UNKNOWN Project/P-1: forecastFinish, one currency (CNY, USD), "
                        + "performanceHistory.plannedValueCurve");
        EVM_010.given(project.withForecastFinish(day("2026-04-20"))).at("2026-05-31").yields("PASS Project/P-1");
    }

    @Test
    void does_not_apply_before_the_first_measurement() {
        EVM_010.given(withCurve("50", "6")).at("2026-03-30").yields("NOT_APPLICABLE Project/P-1");
    }

    @Test
    void does_not_examine_a_closed_project() {
        EVM_010.given(withCurve("50", "6").withState(ProjectState.CLOSED)).at("2026-05-31")
                .yields("NOT_APPLICABLE Project/P-1");
    }

    @Test
    void does_not_ask_a_closed_project_for_its_history() {
        EVM_010.given(project().state(ProjectState.CLOSED).build()).at("2026-05-31").yields("NOT_APPLICABLE Project/P-1");
    }

    @Test
    void cannot_tell_without_history() {
        EVM_010.given(project().build()).at("2026-05-31").yields("UNKNOWN Project/P-1: performanceHistory");
    }

    @Test
    void does_not_apply_to_an_empty_history() {
        EVM_010.given(project().performanceHistory(measured()).build()).at("2026-05-31")
                .yields("NOT_APPLICABLE Project/P-1");
    }

    /** A value earned and the periods used, against a plan of 10 in each of 10 periods. */
    private static Project withCurve(String ev, String periods) {
        Project project = withMeasurement(measurement("2026-03-31", null, ev, null, "100")
                .actualTime(new BigDecimal(periods))
                .build());
        return project.withPerformanceHistory(project.performanceHistory()
                .withPlannedValueCurve(curve("10", "20", "30", "40", "50", "60", "70", "80", "90", "100")));
    }

    /** Planned from 2026-01-01 for 100 days. */
    private static Project hundredDays(PerformanceMeasurement measurement) {
        return withMeasurement(measurement)
                .with()
                .plannedStart(day("2026-01-01"))
                .plannedFinish(day("2026-04-10"))
                .build();
    }

    /** 100 planned days, SPI(t) 1 and a declared finish. */
    private static Project onTime(String forecastFinish) {
        return withCurve("50", "5")
                .with()
                .plannedStart(day("2026-01-01"))
                .plannedFinish(day("2026-04-10"))
                .forecastFinish(day(forecastFinish))
                .build();
    }

    private static Project withMeasurement(PerformanceMeasurement measurement) {
        return project().performanceHistory(measured(measurement)).build();
    }
}
