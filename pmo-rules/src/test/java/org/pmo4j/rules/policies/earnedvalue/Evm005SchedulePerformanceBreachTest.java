package org.pmo4j.rules.policies.earnedvalue;

import static org.pmo4j.rules.policies.Facts.curve;
import static org.pmo4j.rules.policies.Facts.day;
import static org.pmo4j.rules.policies.Facts.measured;
import static org.pmo4j.rules.policies.Facts.measurement;
import static org.pmo4j.rules.policies.Facts.project;

import java.math.BigDecimal;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.pmo4j.model.Money;
import org.pmo4j.model.performance.PerformanceMeasurement;
import org.pmo4j.model.project.Project;
import org.pmo4j.model.project.ProjectState;
import org.pmo4j.rules.policies.PolicyCheck;

class Evm005SchedulePerformanceBreachTest {

    private static final PolicyCheck EVM_005 = PolicyCheck.of("EVM-005");

    @Test
    void reports_work_finished_late_although_all_planned_value_is_earned() {
        EVM_005.given(withCurve("100", "12")).at("2026-04-15")
                .yields("FAIL Project/P-1")
                .says("Schedule index 0.8333 (SPI_T) on 2026-03-31 is below 0.90 at 1 complete.")
                .saysInChinese("2026-03-31进度指数0.8333(挣得进度)低于下限0.90,完成1。")
                .becauseOf("statusDate=2026-03-31", "index=0.8333", "basis=SPI_T", "percentComplete=1",
                        "redSpi:0.90 (default)", "lateFraction:0.667 (default)", "minPeriods:1 (default)",
                        "tolerance:0.005 (default)");
    }

    @Test
    void reports_earned_schedule_of_13_3_days_after_15() {
        String[] plan = IntStream.rangeClosed(1, 20).mapToObj(day -> day + "00").toArray(String[]::new);
        Project project = project()
                .performanceHistory(measured(measurement("2026-03-31", "1500", "1330", null, "2000")
                                .actualTime(new BigDecimal("15"))
                                .build())
                        .withPlannedValueCurve(curve(plan)))
                .build();

        EVM_005.given(project).at("2026-04-15")
                .yields("FAIL Project/P-1")
                .says("Schedule index 0.8867 (SPI_T) on 2026-03-31 is below 0.90 at 0.665 complete.");
    }

    @Test
    void passes_earned_schedule_at_the_limit() {
        EVM_005.given(withCurve("90", "10")).at("2026-04-15").yields("PASS Project/P-1");
    }

    @Test
    void reports_earned_schedule_just_below_the_limit() {
        EVM_005.given(withCurve("89.999", "10")).at("2026-04-15").yields("FAIL Project/P-1");
    }

    @Test
    void reports_earned_schedule_that_evm_004_leaves_to_it() {
        EVM_005.given(withCurve("89.99", "10")).at("2026-04-15").yields("FAIL Project/P-1");
    }

    @Test
    void follows_a_limit_of_its_own() {
        EVM_005.given(withCurve("80", "10")).with("EVM-005.redSpi", "0.80").at("2026-04-15")
                .yields("PASS Project/P-1");
        EVM_005.given(withCurve("79.999", "10")).with("EVM-005.redSpi", "0.80").at("2026-04-15")
                .yields("FAIL Project/P-1");
    }

    @Test
    void reports_used_time_beyond_the_planned_periods_without_a_curve() {
        Project project = withPlannedPeriods(withMeasurement(measurement("2026-03-31", null, "98", null, "100")
                .actualTime(new BigDecimal("12"))
                .build()));

        EVM_005.given(project).at("2026-04-15")
                .yields("FAIL Project/P-1")
                .says("Schedule index 0.8333 (CEILING) on 2026-03-31 is below 0.90 at 0.98 complete.");
    }

    @Test
    void cannot_tell_while_the_ceiling_is_not_below_the_limit() {
        Project project = withPlannedPeriods(withMeasurement(measurement("2026-03-31", "100", "98", null, "100")
                .actualTime(new BigDecimal("11"))
                .build()));

        EVM_005.given(project).at("2026-04-15")
                .yields("UNKNOWN Project/P-1: performanceHistory.plannedValueCurve, plannedFinish");
    }

    @ParameterizedTest
    @CsvSource({
        "12.5, 'UNKNOWN Project/P-1: performanceHistory.plannedValueCurve, plannedFinish'",
        "12.51, FAIL Project/P-1",
    })
    void reports_a_ceiling_just_below_the_limit(String periods, String row) {
        Project project = withPlannedPeriods(withMeasurement(measurement("2026-03-31", "100", "98", null, "100")
                .actualTime(new BigDecimal(periods))
                .build()));

        EVM_005.given(project).with("EVM-005.redSpi", "0.80").at("2026-04-15").yields(row);
    }

    @Test
    void reports_value_behind_the_plan_up_to_the_last_third() {
        EVM_005.given(withAmounts("80", "66.7", "100")).at("2026-04-15")
                .yields("FAIL Project/P-1")
                .says("Schedule index 0.8338 (SPI) on 2026-03-31 is below 0.90 at 0.667 complete.");
    }

    @Test
    void cannot_tell_by_value_in_the_last_third() {
        EVM_005.given(withAmounts("80", "66.71", "100")).at("2026-04-15")
                .yields("UNKNOWN Project/P-1: performanceHistory.measurements.actualTime, "
                        + "performanceHistory.plannedValueCurve, plannedFinish");
    }

    @Test
    void follows_a_last_part_of_its_own() {
        EVM_005.given(withAmounts("80", "70", "100")).with("EVM-005.lateFraction", "0.7").at("2026-04-15")
                .yields("FAIL Project/P-1");
        EVM_005.given(withAmounts("80", "70", "100")).with("EVM-005.lateFraction", "0.69").at("2026-04-15")
                .yields("UNKNOWN Project/P-1: performanceHistory.measurements.actualTime, "
                        + "performanceHistory.plannedValueCurve, plannedFinish");
    }

    @Test
    void passes_half_of_the_planned_value_when_the_limit_is_lower() {
        EVM_005.given(withAmounts("80", "40", "100")).with("EVM-005.redSpi", "0.5").at("2026-04-15")
                .yields("PASS Project/P-1");
    }

    @Test
    void does_not_apply_to_finished_work_whose_lateness_is_not_known() {
        EVM_005.given(withAmounts("100", "100", "100")).at("2026-04-15").yields("NOT_APPLICABLE Project/P-1");
    }

    @Test
    void does_not_apply_where_nothing_was_due() {
        EVM_005.given(withAmounts("0", "5", "100")).at("2026-04-15").yields("NOT_APPLICABLE Project/P-1");
    }

    @Test
    void does_not_apply_in_the_first_period() {
        EVM_005.given(withCurve("1", "0.99")).at("2026-04-15").yields("NOT_APPLICABLE Project/P-1");
        EVM_005.given(withCurve("1", "1")).at("2026-04-15").yields("FAIL Project/P-1");
    }

    @Test
    void follows_first_periods_of_its_own() {
        EVM_005.given(withCurve("1", "1.99")).with("EVM-005.minPeriods", "2").at("2026-04-15")
                .yields("NOT_APPLICABLE Project/P-1");
        EVM_005.given(withCurve("1", "2")).with("EVM-005.minPeriods", "2").at("2026-04-15").yields("FAIL Project/P-1");
    }

    @Test
    void cannot_tell_when_the_value_is_not_held() {
        EVM_005.given(withAmounts("80", null, "100")).at("2026-04-15")
                .yields("UNKNOWN Project/P-1: performanceHistory.measurements.actualTime, "
                        + "performanceHistory.measurements.earnedValue, performanceHistory.plannedValueCurve, "
                        + "plannedFinish");
    }

    @Test
    void cannot_tell_when_a_discredited_curve_is_all_there_is() {
        Project project = withCurve("80", "10");
        Project faulty = project.with()
                .plannedFinish(day("2026-12-31"))
                .performanceHistory(project.performanceHistory().withPlannedValueCurve(curve("60", "50", "100")))
                .build();

        EVM_005.given(faulty).at("2026-04-15")
                .yields("UNKNOWN Project/P-1: performanceHistory.measurements.plannedValue, "
                        + "performanceHistory.plannedValueCurve");
    }

    @Test
    void cannot_tell_when_amounts_differ_in_currency() {
        Project project = withMeasurement(measurement("2026-03-31", "80", null, null, "100")
                .earnedValue(Money.of("USD", "60"))
                .actualTime(BigDecimal.TEN)
                .build());

        EVM_005.given(project.withPlannedFinish(day("2026-12-31"))).at("2026-04-15")
                .yields("UNKNOWN Project/P-1: one currency (CNY, USD), performanceHistory.plannedValueCurve");
    }

    @ParameterizedTest
    @CsvSource({
        "19.5, FAIL Project/P-1",
        "19.49, 'UNKNOWN Project/P-1: performanceHistory.measurements.plannedValue, performanceHistory.plannedValueCurve'",
    })
    void credits_a_curve_that_falls_by_the_tolerance(String third, String row) {
        Project project = withCurve("80", "10");
        Project falling = project.with()
                .plannedFinish(day("2026-12-31"))
                .performanceHistory(project.performanceHistory()
                        .withPlannedValueCurve(curve("10", "20", third, "40", "50", "60", "70", "80", "90", "100")))
                .build();

        EVM_005.given(falling).at("2026-04-15").yields(row);
    }

    @Test
    void does_not_apply_before_the_first_measurement() {
        EVM_005.given(withCurve("80", "10")).at("2026-03-30").yields("NOT_APPLICABLE Project/P-1");
    }

    @Test
    void does_not_examine_a_project_on_hold() {
        EVM_005.given(withCurve("80", "10").withState(ProjectState.ON_HOLD)).at("2026-04-15")
                .yields("NOT_APPLICABLE Project/P-1");
    }

    @Test
    void does_not_ask_a_closed_project_for_its_history() {
        EVM_005.given(project().state(ProjectState.CLOSED).build()).at("2026-04-15").yields("NOT_APPLICABLE Project/P-1");
    }

    @Test
    void cannot_tell_without_history() {
        EVM_005.given(project().build()).at("2026-04-15").yields("UNKNOWN Project/P-1: performanceHistory");
    }

    @Test
    void does_not_apply_to_an_empty_history() {
        EVM_005.given(project().performanceHistory(measured()).build()).at("2026-04-15")
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

    private static Project withPlannedPeriods(Project project) {
        return project.withPerformanceHistory(project.performanceHistory().withPlannedDuration(BigDecimal.TEN));
    }

    private static Project withMeasurement(PerformanceMeasurement measurement) {
        return project().performanceHistory(measured(measurement)).build();
    }
}
