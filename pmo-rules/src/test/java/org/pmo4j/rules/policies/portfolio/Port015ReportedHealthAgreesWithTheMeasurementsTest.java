package org.pmo4j.rules.policies.portfolio;

import static org.pmo4j.rules.policies.Facts.curve;
import static org.pmo4j.rules.policies.Facts.day;
import static org.pmo4j.rules.policies.Facts.gate;
import static org.pmo4j.rules.policies.Facts.gatePlan;
import static org.pmo4j.rules.policies.Facts.measured;
import static org.pmo4j.rules.policies.Facts.measurement;
import static org.pmo4j.rules.policies.Facts.project;
import static org.pmo4j.rules.policies.Facts.reported;
import static org.pmo4j.rules.policies.Facts.reports;
import static org.pmo4j.rules.policies.Facts.review;

import java.math.BigDecimal;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.pmo4j.model.gate.DeliveryConfidence;
import org.pmo4j.model.gate.GateReview;
import org.pmo4j.model.id.ActivityId;
import org.pmo4j.model.performance.PerformanceMeasurement;
import org.pmo4j.model.project.Health;
import org.pmo4j.model.project.Project;
import org.pmo4j.model.project.ProjectState;
import org.pmo4j.model.project.StatusReport;
import org.pmo4j.model.schedule.Activity;
import org.pmo4j.model.schedule.ActivityBuilder;
import org.pmo4j.model.schedule.ActivityKind;
import org.pmo4j.model.schedule.Schedule;
import org.pmo4j.model.schedule.ScheduleBuilder;
import org.pmo4j.rules.policies.PolicyCheck;

class Port015ReportedHealthAgreesWithTheMeasurementsTest {

    private static final PolicyCheck PORT_015 = PolicyCheck.of("PORT-015");
    private static final String REPORTED = "2026-03-31";
    private static final String AS_OF = "2026-04-15";
    private static final String NOTHING_TO_COMPARE =
            "UNKNOWN Project/P-1: gatePlan, performanceHistory, schedule";

    @Test
    void reports_green_beside_a_cost_index_below_the_limit() {
        PORT_015.given(green(cost("2026-03-15", "89.99"))).at(AS_OF)
                .yields("FAIL Project/P-1")
                .says("Reported GREEN on 2026-03-31, but CPI: 0.8999 (required 0.90).")
                .saysInChinese("2026-03-31报告状态绿,与成本绩效指数不符:0.8999(要求0.90)。")
                .becauseOf("reported=GREEN", "reportedOn=2026-03-31", "contradiction=CPI", "observed=0.8999",
                        "required=0.90", "redCpi:0.90 (default)", "redSpi:0.90 (default)", "maxAgeDays:45 (default)",
                        "ratingDays:90 (default)", "lateFraction:0.667 (default)", "minPeriods:1 (default)",
                        "tolerance:0.005 (default)");
    }

    @Test
    void passes_green_beside_a_cost_index_at_the_limit() {
        PORT_015.given(green(cost("2026-03-15", "90"))).at(AS_OF).yields("PASS Project/P-1");
    }

    @Test
    void follows_a_cost_limit_of_its_own() {
        PORT_015.given(green(cost("2026-03-15", "95"))).with("PORT-015.redCpi", "0.95").at(AS_OF)
                .yields("PASS Project/P-1");
        PORT_015.given(green(cost("2026-03-15", "94.99"))).with("PORT-015.redCpi", "0.95").at(AS_OF)
                .yields("FAIL Project/P-1");
    }

    @Test
    void compares_measurements_of_45_days_before_the_report() {
        PORT_015.given(green(cost("2026-02-14", "50"))).at(AS_OF).yields("FAIL Project/P-1");
        PORT_015.given(green(cost("2026-02-13", "50"))).at(AS_OF)
                .yields("UNKNOWN Project/P-1: gatePlan, performanceHistory.measurements, schedule");
        PORT_015.given(green(cost("2026-02-13", "50"))).with("PORT-015.maxAgeDays", "46").at(AS_OF)
                .yields("FAIL Project/P-1");
        PORT_015.given(green(cost("2026-04-01", "50"))).at(AS_OF)
                .yields("UNKNOWN Project/P-1: gatePlan, performanceHistory.measurements, schedule");
        PORT_015.given(green(cost("2026-03-01", "50"), cost(REPORTED, "100"))).at(AS_OF).yields("PASS Project/P-1");
    }

    @Test
    void a_measurement_without_cost_compares_nothing() {
        PORT_015.given(green(measurement("2026-03-15", null, "0", "0", null).build())).at(AS_OF)
                .yields("UNKNOWN Project/P-1: gatePlan, performanceHistory.measurements.costPerformanceIndex, schedule");
    }

    @Test
    void reports_green_beside_a_schedule_index_below_the_limit() {
        PORT_015.given(green(progress("89.99", "1"))).at(AS_OF)
                .yields("FAIL Project/P-1")
                .says("Reported GREEN on 2026-03-31, but SCHEDULE_INDEX: 0.8999 (required 0.90).");
    }

    @Test
    void passes_green_beside_a_schedule_index_at_the_limit() {
        PORT_015.given(green(progress("90", "1"))).at(AS_OF).yields("PASS Project/P-1");
    }

    @Test
    void follows_schedule_limits_of_its_own() {
        PORT_015.given(green(progress("80", "1"))).with("PORT-015.redSpi", "0.80").at(AS_OF).yields("PASS Project/P-1");
        PORT_015.given(green(progress("79.99", "1"))).with("PORT-015.redSpi", "0.80").at(AS_OF)
                .yields("FAIL Project/P-1");
        PORT_015.given(green(progress("80", "1"))).with("EVM-005.lateFraction", "0.079").at(AS_OF)
                .yields("UNKNOWN Project/P-1: gatePlan, performanceHistory.measurements.actualCost, schedule");
    }

    @Test
    void does_not_compare_the_schedule_index_of_the_first_periods() {
        String unknown = "UNKNOWN Project/P-1: gatePlan, performanceHistory.measurements.actualCost, schedule";

        PORT_015.given(green(progress("50", "0.99"))).at(AS_OF).yields(unknown);
        PORT_015.given(green(progress("50", "2.99"))).with("EVM-005.minPeriods", "3").at(AS_OF).yields(unknown);
        PORT_015.given(green(progress("50", "3"))).with("EVM-005.minPeriods", "3").at(AS_OF).yields("FAIL Project/P-1");
        PORT_015.given(green(progress("50", null))).at(AS_OF).yields(unknown);
    }

    @Test
    void takes_the_schedule_index_of_completed_work_where_it_was_done() {
        PORT_015.given(finishedAfter("11.11", "13")).at(AS_OF).yields("PASS Project/P-1");
        PORT_015.given(finishedAfter("11.12", "13")).at(AS_OF)
                .yields("FAIL Project/P-1")
                .says("Reported GREEN on 2026-03-31, but SCHEDULE_INDEX: 0.8993 (required 0.90).");
    }

    /** A project of ten periods whose work was done after some, and that is measured once more later. */
    private static Project finishedAfter(String periods, String later) {
        Project project = green(
                measurement("2026-01-31", "100", "100", null, "100").actualTime(new BigDecimal(periods)).build(),
                measurement("2026-03-15", "100", "100", null, "100").actualTime(new BigDecimal(later)).build());
        return project.withPerformanceHistory(project.performanceHistory()
                .withPlannedValueCurve(curve("10", "20", "30", "40", "50", "60", "70", "80", "90", "100")));
    }

    @Test
    void does_not_compare_a_mere_ceiling_of_the_schedule_index() {
        PerformanceMeasurement late = measurement("2026-03-15", "100", "99", null, "100")
                .actualTime(new BigDecimal("20"))
                .build();
        Project project = green(late);

        PORT_015.given(project.withPerformanceHistory(
                        project.performanceHistory().withPlannedDuration(new BigDecimal("10"))))
                .at(AS_OF)
                .yields("UNKNOWN Project/P-1: gatePlan, performanceHistory.measurements.actualCost, schedule");
    }

    @Test
    void does_not_compare_amounts_that_contradict_each_other() {
        PerformanceMeasurement plannedTooMuch = measurement("2026-03-15", "800", "300", "300", "700")
                .actualTime(new BigDecimal("5"))
                .build();
        PerformanceMeasurement earnedTooMuch = measurement("2026-03-15", null, "800", "2000", "700").build();

        PORT_015.given(green(plannedTooMuch)).at(AS_OF).yields("PASS Project/P-1");
        PORT_015.given(green(earnedTooMuch)).at(AS_OF)
                .yields("UNKNOWN Project/P-1: gatePlan, performanceHistory.measurements.earnedValue, schedule");
        PORT_015.given(green(earnedTooMuch)).with("EVM-001.tolerance", "0.1").at(AS_OF)
                .yields("UNKNOWN Project/P-1: gatePlan, performanceHistory.measurements.earnedValue, schedule");
        PORT_015.given(green(measurement("2026-03-15", null, "770", "2000", "700").build()))
                .with("EVM-001.tolerance", "0.1")
                .at(AS_OF)
                .yields("FAIL Project/P-1");
    }

    @ParameterizedTest
    @CsvSource({
        "703.5, 2000, FAIL Project/P-1",
        "703.5, 700, PASS Project/P-1",
        "703.51, 2000, 'UNKNOWN Project/P-1: gatePlan, performanceHistory.measurements.earnedValue, schedule'",
    })
    void compares_a_value_above_the_budget_by_the_tolerance(String earned, String cost, String row) {
        PORT_015.given(green(measurement("2026-03-15", null, earned, cost, "700").build())).at(AS_OF).yields(row);
    }

    @ParameterizedTest
    @CsvSource({
        "800, 667, FAIL Project/P-1",
        "700, 667, PASS Project/P-1",
        "800, 667.01, 'UNKNOWN Project/P-1: gatePlan, performanceHistory.measurements.actualCost, schedule'",
    })
    void compares_the_schedule_index_by_value_up_to_the_last_third(String planned, String earned, String row) {
        PORT_015.given(green(measurement("2026-03-15", planned, earned, null, "1000").actualTime(BigDecimal.ONE).build()))
                .at(AS_OF)
                .yields(row);
    }

    @Test
    void passes_on_what_lies_on_the_first_day_of_its_window() {
        PORT_015.given(green(cost("2026-02-14", "90"))).at(AS_OF).yields("PASS Project/P-1");
        PORT_015.given(rated(Health.GREEN, rating("R-1", DeliveryConfidence.AMBER_GREEN, "2025-12-31"))).at(AS_OF)
                .yields("PASS Project/P-1");
    }

    @Test
    void reports_green_beside_negative_float() {
        PORT_015.given(green().withSchedule(schedule("2026-03-15", task("A", "3"), task("B", "-0.5")))).at(AS_OF)
                .yields("FAIL Project/P-1")
                .says("Reported GREEN on 2026-03-31, but NEGATIVE_FLOAT: -0.5 (required 0).");
    }

    @Test
    void passes_green_beside_a_float_of_0() {
        PORT_015.given(green().withSchedule(schedule("2026-03-15", task("A", "0"), task("B", null)))).at(AS_OF)
                .yields("PASS Project/P-1");
    }

    @Test
    void reads_floats_of_incomplete_tasks_only() {
        Activity done = task("A", "-3").withActualFinish(day("2026-03-01"));

        PORT_015.given(green().withSchedule(schedule("2026-03-15", done))).at(AS_OF)
                .yields("UNKNOWN Project/P-1: gatePlan, performanceHistory, schedule.activities.totalFloatDays");
    }

    @Test
    void compares_schedules_of_45_days_before_the_report() {
        String unknown = "UNKNOWN Project/P-1: gatePlan, performanceHistory, schedule.statusDate";

        PORT_015.given(green().withSchedule(schedule("2026-02-14", task("A", "-1")))).at(AS_OF)
                .yields("FAIL Project/P-1");
        PORT_015.given(green().withSchedule(schedule("2026-02-13", task("A", "-1")))).at(AS_OF).yields(unknown);
        PORT_015.given(green().withSchedule(schedule(REPORTED, task("A", "-1")))).at(AS_OF).yields("FAIL Project/P-1");
        PORT_015.given(green().withSchedule(schedule("2026-04-01", task("A", "-1")))).at(AS_OF).yields(unknown);
        PORT_015.given(green().withSchedule(schedule("2026-03-15", task("A", "-1")).withStatusDate(null))).at(AS_OF)
                .yields(unknown);
    }

    @Test
    void does_not_compare_a_schedule_without_calculated_floats() {
        PORT_015.given(green().withSchedule(schedule("2026-03-15", task("A", "-1")).withCalculated(false))).at(AS_OF)
                .yields("UNKNOWN Project/P-1: gatePlan, performanceHistory, schedule.calculated");
    }

    @Test
    void reports_green_beside_an_amber_rating() {
        PORT_015.given(rated(Health.GREEN, rating("R-1", DeliveryConfidence.AMBER, "2026-03-15"))).at(AS_OF)
                .yields("FAIL Project/P-1")
                .says("Reported GREEN on 2026-03-31, but GATE_RATING: AMBER (required AMBER_GREEN).")
                .saysInChinese("2026-03-31报告状态绿,与关口评级不符:橙(要求橙绿)。");
        PORT_015.given(rated(Health.GREEN, rating("R-1", DeliveryConfidence.AMBER_RED, "2026-03-15"))).at(AS_OF)
                .yields("FAIL Project/P-1");
    }

    @Test
    void passes_green_beside_a_rating_between_amber_and_green() {
        PORT_015.given(rated(Health.GREEN, rating("R-1", DeliveryConfidence.AMBER_GREEN, "2026-03-15"))).at(AS_OF)
                .yields("PASS Project/P-1");
    }

    @Test
    void passes_amber_beside_a_rating_between_amber_and_red() {
        PORT_015.given(rated(Health.AMBER, rating("R-1", DeliveryConfidence.AMBER_RED, "2026-03-15"))).at(AS_OF)
                .yields("PASS Project/P-1");
    }

    @Test
    void reports_amber_beside_a_red_rating() {
        PORT_015.given(rated(Health.AMBER, rating("R-1", DeliveryConfidence.RED, "2026-03-15"))).at(AS_OF)
                .yields("FAIL Project/P-1")
                .says("Reported AMBER on 2026-03-31, but GATE_RATING: RED (required AMBER_RED).");
    }

    @Test
    void compares_ratings_of_90_days_before_the_report() {
        String unknown = "UNKNOWN Project/P-1: gatePlan.gates.reviews.rating, performanceHistory, schedule";

        PORT_015.given(rated(Health.GREEN, rating("R-1", DeliveryConfidence.AMBER, "2025-12-31"))).at(AS_OF)
                .yields("FAIL Project/P-1");
        PORT_015.given(rated(Health.GREEN, rating("R-1", DeliveryConfidence.AMBER, "2025-12-30"))).at(AS_OF)
                .yields(unknown);
        PORT_015.given(rated(Health.GREEN, rating("R-1", DeliveryConfidence.AMBER, "2025-12-30")))
                .with("PORT-015.ratingDays", "91")
                .at(AS_OF)
                .yields("FAIL Project/P-1");
        PORT_015.given(rated(Health.GREEN, rating("R-1", DeliveryConfidence.AMBER, REPORTED))).at(AS_OF)
                .yields("FAIL Project/P-1");
        PORT_015.given(rated(Health.GREEN, rating("R-1", DeliveryConfidence.AMBER, "2026-04-01"))).at(AS_OF)
                .yields(unknown);
    }

    @Test
    void passes_green_beside_a_good_cost_index_and_an_amber_rating_that_is_too_old() {
        Project project = rated(Health.GREEN, rating("R-1", DeliveryConfidence.AMBER, "2025-12-30"))
                .withPerformanceHistory(measured(cost("2026-03-15", "90")));

        PORT_015.given(project).at(AS_OF).yields("PASS Project/P-1");
    }

    @Test
    void takes_the_newest_rating_and_of_one_day_the_poorest() {
        GateReview old = rating("R-1", DeliveryConfidence.RED, "2026-03-01");
        GateReview green = rating("R-2", DeliveryConfidence.GREEN, "2026-03-15");
        GateReview poorer = rating("R-3", DeliveryConfidence.AMBER, "2026-03-15");

        PORT_015.given(rated(Health.GREEN, old, green)).at(AS_OF).yields("PASS Project/P-1");
        PORT_015.given(rated(Health.GREEN, poorer, green)).at(AS_OF).yields("FAIL Project/P-1");
        PORT_015.given(rated(Health.GREEN, green, poorer)).at(AS_OF).yields("FAIL Project/P-1");
    }

    @Test
    void lists_every_contradiction_in_one_finding() {
        Project project = rated(Health.GREEN, rating("R-1", DeliveryConfidence.RED, "2026-03-15")).with()
                .schedule(schedule("2026-03-15", task("A", "-3")))
                .performanceHistory(measured(measurement("2026-03-15", "100", "50", "100", "1000")
                        .actualTime(new BigDecimal("5"))
                        .build()))
                .build();

        PORT_015.given(project).at(AS_OF)
                .yields("FAIL Project/P-1")
                .says("Reported GREEN on 2026-03-31, but CPI, SCHEDULE_INDEX, NEGATIVE_FLOAT, GATE_RATING: 0.5, 0.5, -3, RED "
                        + "(required 0.90, 0.90, 0, AMBER_GREEN).");
    }

    @Test
    void compares_amber_with_ratings_only() {
        Project project = rated(Health.AMBER, rating("R-1", DeliveryConfidence.AMBER, "2026-03-15"))
                .with()
                .schedule(schedule("2026-03-15", task("A", "-3")))
                .performanceHistory(measured(cost("2026-03-15", "50")))
                .build();

        PORT_015.given(project).at(AS_OF).yields("PASS Project/P-1");
    }

    @Test
    void does_not_examine_amber_without_a_rating_in_its_window() {
        PORT_015.given(rated(Health.AMBER)).at(AS_OF).yields("NOT_APPLICABLE Project/P-1");
        PORT_015.given(rated(Health.AMBER, rating("R-1", DeliveryConfidence.RED, "2025-12-30"))).at(AS_OF)
                .yields("NOT_APPLICABLE Project/P-1");
    }

    @Test
    void cannot_tell_about_amber_without_gate_plan() {
        PORT_015.given(project().statusReports(reports(reported(REPORTED, Health.AMBER))).build()).at(AS_OF)
                .yields("UNKNOWN Project/P-1: gatePlan");
    }

    @Test
    void does_not_examine_red() {
        PORT_015.given(rated(Health.RED, rating("R-1", DeliveryConfidence.RED, "2026-03-15"))).at(AS_OF)
                .yields("NOT_APPLICABLE Project/P-1");
    }

    @Test
    void reads_a_published_confidence_on_three_levels() {
        Project project = project()
                .statusReports(reports(new StatusReport(day(REPORTED), null, DeliveryConfidence.GREEN)))
                .performanceHistory(measured(cost("2026-03-15", "50")))
                .build();

        PORT_015.given(project).at(AS_OF).yields("FAIL Project/P-1");
    }

    @Test
    void judges_the_latest_report() {
        Project project = green(cost("2026-02-28", "50"))
                .withStatusReports(reports(reported("2026-03-01", Health.GREEN), reported(REPORTED, Health.RED)));

        PORT_015.given(project).at(AS_OF).yields("NOT_APPLICABLE Project/P-1");
        PORT_015.given(project).at("2026-03-30").yields("FAIL Project/P-1");
        PORT_015.given(project).at("2026-02-28").yields("NOT_APPLICABLE Project/P-1");
    }

    @Test
    void cannot_tell_about_green_and_nothing_else() {
        PORT_015.given(green()).at(AS_OF).yields(NOTHING_TO_COMPARE);
    }

    @Test
    void cannot_tell_without_health() {
        Project project =
                project().statusReports(reports(new StatusReport(day(REPORTED), null, null))).build();

        PORT_015.given(project).at(AS_OF).yields("UNKNOWN Project/P-1: statusReports.reports.health");
    }

    @Test
    void cannot_tell_without_status_reports() {
        PORT_015.given(project().build()).at(AS_OF).yields("UNKNOWN Project/P-1: statusReports");
    }

    @Test
    void leaves_missing_reports_to_port_014() {
        PORT_015.given(project().statusReports(reports()).build()).at(AS_OF).yields("NOT_APPLICABLE Project/P-1");
    }

    @Test
    void does_not_examine_project_that_does_not_run() {
        PORT_015.given(green(cost("2026-03-15", "50")).withState(ProjectState.ON_HOLD)).at(AS_OF)
                .yields("NOT_APPLICABLE Project/P-1");
        PORT_015.given(green().withState(ProjectState.ON_HOLD)).at(AS_OF).yields("NOT_APPLICABLE Project/P-1");
        PORT_015.given(project().state(ProjectState.CLOSED).build()).at(AS_OF).yields("NOT_APPLICABLE Project/P-1");
    }

    private static Project green(PerformanceMeasurement... measurements) {
        return project()
                .statusReports(reports(reported(REPORTED, Health.GREEN)))
                .performanceHistory(measurements.length == 0 ? null : measured(measurements))
                .build();
    }

    private static Project rated(Health health, GateReview... reviews) {
        return project()
                .statusReports(reports(reported(REPORTED, health)))
                .gatePlan(gatePlan(gate("G1", reviews).build()))
                .build();
    }

    private static GateReview rating(String id, DeliveryConfidence rating, String ratedOn) {
        return review(id).rating(rating).ratedOn(day(ratedOn)).build();
    }

    /** A measurement of EV at an AC of 100. */
    private static PerformanceMeasurement cost(String statusDate, String earned) {
        return measurement(statusDate, null, earned, "100", null).build();
    }

    /** A measurement of EV at a PV of 100 and a BAC of 1000, without AC. */
    private static PerformanceMeasurement progress(String earned, @Nullable String actualTime) {
        return measurement("2026-03-15", "100", earned, null, "1000")
                .actualTime(actualTime == null ? null : new BigDecimal(actualTime))
                .build();
    }

    private static Schedule schedule(String statusDate, Activity... activities) {
        return ScheduleBuilder.builder()
                .statusDate(day(statusDate))
                .calculated(true)
                .activities(List.of(activities))
                .build();
    }

    private static Activity task(String id, @Nullable String totalFloat) {
        return ActivityBuilder.builder()
                .id(new ActivityId(id))
                .name("Task " + id)
                .kind(ActivityKind.TASK)
                .totalFloatDays(totalFloat == null ? null : new BigDecimal(totalFloat))
                .build();
    }
}
