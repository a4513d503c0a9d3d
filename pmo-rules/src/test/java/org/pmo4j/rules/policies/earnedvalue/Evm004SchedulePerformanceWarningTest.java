package org.pmo4j.rules.policies.earnedvalue;

import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.pmo4j.rules.policies.Facts.baseline;
import static org.pmo4j.rules.policies.Facts.baselines;
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
import org.pmo4j.model.change.BaselineKind;
import org.pmo4j.model.performance.PerformanceMeasurement;
import org.pmo4j.model.project.Project;
import org.pmo4j.model.project.ProjectState;
import org.pmo4j.rules.policies.PolicyCheck;

class Evm004SchedulePerformanceWarningTest {

    private static final PolicyCheck EVM_004 = PolicyCheck.of("EVM-004");

    @Test
    void reports_earned_schedule_at_the_limit_of_breach() {
        EVM_004.given(withCurve("90", "10")).at("2026-04-15")
                .yields("FAIL Project/P-1")
                .says("Schedule index 0.9 (SPI_T) on 2026-03-31 is below 0.95 at 0.9 complete.")
                .saysInChinese("2026-03-31进度指数0.9(挣得进度)低于预警值0.95,完成0.9。")
                .becauseOf("statusDate=2026-03-31", "index=0.9", "basis=SPI_T", "percentComplete=0.9",
                        "warnSpi:0.95 (default)", "redSpi:0.90 (default)", "lateFraction:0.667 (default)",
                        "minPeriods:1 (default)", "tolerance:0.005 (default)");
    }

    @Test
    void passes_earned_schedule_at_the_warning_limit() {
        EVM_004.given(withCurve("95", "10")).at("2026-04-15").yields("PASS Project/P-1");
    }

    @Test
    void reports_earned_schedule_just_below_the_warning_limit() {
        EVM_004.given(withCurve("94.999", "10")).at("2026-04-15").yields("FAIL Project/P-1");
    }

    @Test
    void leaves_earned_schedule_below_the_limit_of_breach_to_evm_005() {
        EVM_004.given(withCurve("89.99", "10")).at("2026-04-15").yields("NOT_APPLICABLE Project/P-1");
    }

    @Test
    void follows_a_warning_limit_of_its_own() {
        EVM_004.given(withCurve("92", "10")).with("EVM-004.warnSpi", "0.92").at("2026-04-15")
                .yields("PASS Project/P-1");
        EVM_004.given(withCurve("91.999", "10")).with("EVM-004.warnSpi", "0.92").at("2026-04-15")
                .yields("FAIL Project/P-1");
    }

    @Test
    void follows_the_limit_of_breach_that_is_set_for_evm_005() {
        EVM_004.given(withCurve("80", "10")).with("EVM-005.redSpi", "0.80").at("2026-04-15")
                .yields("FAIL Project/P-1");
        EVM_004.given(withCurve("79.999", "10")).with("EVM-005.redSpi", "0.80").at("2026-04-15")
                .yields("NOT_APPLICABLE Project/P-1");
    }

    @Test
    void refuses_a_limit_of_breach_above_the_warning_limit() {
        var check = EVM_004.given(withCurve("95", "10")).with("EVM-005.redSpi", "0.96");

        assertThatThrownBy(() -> check.at("2026-04-15"))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageEndingWith("profile: EVM-004.warnSpi: 0.95 is outside redSpi..2");
    }

    @Test
    void reports_value_behind_the_plan_without_a_curve() {
        EVM_004.given(withAmounts("64", "60", "100")).at("2026-04-15")
                .yields("FAIL Project/P-1")
                .says("Schedule index 0.9375 (SPI) on 2026-03-31 is below 0.95 at 0.6 complete.");
    }

    @Test
    void goes_by_value_up_to_the_last_third_only() {
        EVM_004.given(withAmounts("71", "66.7", "100")).at("2026-04-15").yields("FAIL Project/P-1");
        EVM_004.given(withAmounts("71", "66.71", "100")).at("2026-04-15")
                .yields("UNKNOWN Project/P-1: performanceHistory.measurements.actualTime, "
                        + "performanceHistory.plannedValueCurve, plannedFinish");
    }

    @Test
    void follows_the_last_part_that_is_set_for_evm_005() {
        EVM_004.given(withAmounts("75", "70", "100")).with("EVM-005.lateFraction", "0.7").at("2026-04-15")
                .yields("FAIL Project/P-1");
        EVM_004.given(withAmounts("75", "70.01", "100")).with("EVM-005.lateFraction", "0.7").at("2026-04-15")
                .yields("UNKNOWN Project/P-1: performanceHistory.measurements.actualTime, "
                        + "performanceHistory.plannedValueCurve, plannedFinish");
    }

    @Test
    void reports_a_late_end_by_the_planned_finish_although_all_planned_value_is_due() {
        EVM_004.given(lateEnd("2026-01-25")).at("2026-04-15")
                .yields("FAIL Project/P-1")
                .says("Schedule index 0.9359 (CEILING) on 2026-01-25 is below 0.95 at 0.99 complete.");
    }

    @Test
    void cannot_tell_while_the_ceiling_is_not_below_the_warning_limit() {
        EVM_004.given(lateEnd("2026-01-10")).at("2026-04-15")
                .yields("UNKNOWN Project/P-1: performanceHistory.measurements.actualTime, "
                        + "performanceHistory.plannedValueCurve");
    }

    @ParameterizedTest
    @CsvSource({
        "20, 'UNKNOWN Project/P-1: performanceHistory.plannedValueCurve, plannedFinish'",
        "20.01, FAIL Project/P-1",
    })
    void reports_a_ceiling_just_below_the_warning_limit(String periods, String row) {
        Project project = withMeasurement(measurement("2026-03-31", "100", "98", null, "100")
                .actualTime(new BigDecimal(periods))
                .build());
        Project planned = project.withPerformanceHistory(
                project.performanceHistory().withPlannedDuration(new BigDecimal("19")));

        EVM_004.given(planned).at("2026-04-15").yields(row);
    }

    @Test
    void goes_by_the_schedule_baseline_rather_than_by_the_planned_finish() {
        Project project = lateEnd("2026-01-25").withBaselines(baselines(
                baseline(BaselineKind.SCHEDULE, 1).finish(day("2026-01-31")).build()));

        EVM_004.given(project).at("2026-04-15")
                .yields("UNKNOWN Project/P-1: performanceHistory.measurements.actualTime, "
                        + "performanceHistory.plannedValueCurve");
    }

    @Test
    void does_not_apply_where_nothing_was_due() {
        EVM_004.given(withAmounts("0", "5", "100")).at("2026-04-15").yields("NOT_APPLICABLE Project/P-1");
    }

    @Test
    void does_not_apply_in_the_first_period() {
        EVM_004.given(withCurve("9.3", "0.99")).at("2026-04-15").yields("NOT_APPLICABLE Project/P-1");
        EVM_004.given(withCurve("9.3", "1")).at("2026-04-15").yields("FAIL Project/P-1");
    }

    @Test
    void follows_the_first_periods_that_are_set_for_evm_005() {
        EVM_004.given(withCurve("18.6", "2")).with("EVM-005.minPeriods", "2").at("2026-04-15")
                .yields("FAIL Project/P-1");
        EVM_004.given(withCurve("18.6", "2")).with("EVM-005.minPeriods", "2.1").at("2026-04-15")
                .yields("NOT_APPLICABLE Project/P-1");
    }

    @Test
    void cannot_tell_near_the_end_before_the_planned_finish_without_a_curve() {
        Project project = withAmounts("85", "80", "100").withPlannedFinish(day("2026-12-31"));

        EVM_004.given(project).at("2026-04-15")
                .yields("UNKNOWN Project/P-1: performanceHistory.measurements.actualTime, "
                        + "performanceHistory.plannedValueCurve");
    }

    @Test
    void cannot_tell_when_planned_value_and_budget_are_discredited() {
        EVM_004.given(withAmounts("800", "675", "700")).at("2026-04-15")
                .yields("UNKNOWN Project/P-1: performanceHistory.measurements.actualTime, "
                        + "performanceHistory.measurements.budgetAtCompletion, "
                        + "performanceHistory.measurements.plannedValue, performanceHistory.plannedValueCurve, "
                        + "plannedFinish");
    }

    @Test
    void cannot_tell_when_the_value_is_not_held() {
        EVM_004.given(withCurve(null, "10")).at("2026-04-15")
                .yields("UNKNOWN Project/P-1: performanceHistory.measurements.earnedValue, "
                        + "performanceHistory.measurements.plannedValue, plannedFinish");
    }

    @Test
    void cannot_tell_when_amounts_differ_in_currency() {
        Project project = withMeasurement(measurement("2026-03-31", "64", null, null, "100")
                .earnedValue(Money.of("USD", "60"))
                .actualTime(BigDecimal.TEN)
                .build());

        EVM_004.given(project.withPlannedFinish(day("2026-12-31"))).at("2026-04-15")
                .yields("UNKNOWN Project/P-1: one currency (CNY, USD), performanceHistory.plannedValueCurve");
    }

    @Test
    void does_not_apply_to_finished_work_whose_lateness_is_not_known() {
        EVM_004.given(withAmounts("100", "100", "100")).at("2026-04-15").yields("NOT_APPLICABLE Project/P-1");
    }

    @Test
    void does_not_count_time_after_the_work_was_finished() {
        Project project = project()
                .performanceHistory(measured(
                                measurement("2026-02-28", null, "100", null, "100")
                                        .actualTime(new BigDecimal("10.8"))
                                        .build(),
                                measurement("2026-03-31", null, "100", null, "100")
                                        .actualTime(new BigDecimal("12"))
                                        .build())
                        .withPlannedValueCurve(curve("10", "20", "30", "40", "50", "60", "70", "80", "90", "100")))
                .build();

        EVM_004.given(project).at("2026-04-15")
                .yields("FAIL Project/P-1")
                .says("Schedule index 0.9259 (SPI_T) on 2026-03-31 is below 0.95 at 1 complete.");
    }

    @ParameterizedTest
    @CsvSource({
        "19.5, FAIL Project/P-1",
        "19.49, 'UNKNOWN Project/P-1: performanceHistory.measurements.plannedValue, performanceHistory.plannedValueCurve'",
    })
    void credits_a_curve_that_falls_by_the_tolerance(String third, String row) {
        Project project = withCurve("92", "10");
        Project falling = project.with()
                .plannedFinish(day("2026-12-31"))
                .performanceHistory(project.performanceHistory()
                        .withPlannedValueCurve(curve("10", "20", third, "40", "50", "60", "70", "80", "90", "100")))
                .build();

        EVM_004.given(falling).at("2026-04-15").yields(row);
    }

    @Test
    void does_not_apply_before_the_first_measurement() {
        EVM_004.given(withCurve("90", "10")).at("2026-03-30").yields("NOT_APPLICABLE Project/P-1");
    }

    @Test
    void does_not_examine_a_closed_project() {
        EVM_004.given(withCurve("90", "10").withState(ProjectState.CLOSED)).at("2026-04-15")
                .yields("NOT_APPLICABLE Project/P-1");
    }

    @Test
    void does_not_ask_a_closed_project_for_its_history() {
        EVM_004.given(project().state(ProjectState.CLOSED).build()).at("2026-04-15").yields("NOT_APPLICABLE Project/P-1");
    }

    @Test
    void cannot_tell_without_history() {
        EVM_004.given(project().build()).at("2026-04-15").yields("UNKNOWN Project/P-1: performanceHistory");
    }

    @Test
    void does_not_apply_to_an_empty_history() {
        EVM_004.given(project().performanceHistory(measured()).build()).at("2026-04-15")
                .yields("NOT_APPLICABLE Project/P-1");
    }

    private static Project withAmounts(String pv, String ev, String bac) {
        return withMeasurement(measurement("2026-03-31", pv, ev, null, bac).build());
    }

    /** A value earned and the periods used, against a plan of 10 in each of 10 periods. */
    private static Project withCurve(String ev, String periods) {
        Project project = withMeasurement(measurement("2026-03-31", null, ev, null, "100")
                .actualTime(new BigDecimal(periods))
                .build());
        return project.withPerformanceHistory(project.performanceHistory()
                .withPlannedValueCurve(curve("10", "20", "30", "40", "50", "60", "70", "80", "90", "100")));
    }

    /** 99 of 100 done, all due: the year 2025 was planned. */
    private static Project lateEnd(String statusDate) {
        return withMeasurement(measurement(statusDate, "100", "99", null, "100").build())
                .with()
                .plannedStart(day("2025-01-01"))
                .plannedFinish(day("2025-12-31"))
                .build();
    }

    private static Project withMeasurement(PerformanceMeasurement measurement) {
        return project().performanceHistory(measured(measurement)).build();
    }
}
