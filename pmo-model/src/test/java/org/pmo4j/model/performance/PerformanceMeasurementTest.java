package org.pmo4j.model.performance;

import static org.assertj.core.api.Assertions.assertThat;
import static org.pmo4j.model.performance.MeasurementFixture.cny;
import static org.pmo4j.model.performance.MeasurementFixture.curve;
import static org.pmo4j.model.performance.MeasurementFixture.measurement;
import static org.pmo4j.model.performance.MeasurementFixture.number;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.pmo4j.model.Money;

class PerformanceMeasurementTest {

    @Test
    void gives_variances_as_fractions() {
        PerformanceMeasurement measurement = measurement("2200", "2000", "2500", "10000");

        assertThat(measurement.costVarianceFraction()).isEqualTo(number("-0.25"));
        assertThat(measurement.scheduleVarianceFraction()).isEqualTo(number("-0.090909090909"));
    }

    @Test
    void leaves_fractions_of_nothing_undefined() {
        PerformanceMeasurement measurement = measurement("0", "0", "50", "100");

        assertThat(measurement.costVarianceFraction()).isNull();
        assertThat(measurement.scheduleVarianceFraction()).isNull();
    }

    @Test
    void divides_earned_value_by_budget_for_percent_complete() {
        assertThat(measurement(null, "20", null, "100").percentComplete()).isEqualTo(number("0.2"));
        assertThat(measurement(null, "0", null, "0").percentComplete()).isNull();
        assertThat(measurement(null, "20", null, null).percentComplete()).isNull();
    }

    @Test
    void derives_nothing_from_amounts_of_different_currencies() {
        PerformanceMeasurement measurement =
                measurement("100", "100", "100", "200").withEarnedValue(Money.of("EUR", "100"));

        assertThat(measurement.costVariance()).isNull();
        assertThat(measurement.scheduleVariance()).isNull();
        assertThat(measurement.costPerformance()).isNull();
        assertThat(measurement.schedulePerformance()).isNull();
        assertThat(measurement.progress()).isNull();
        assertThat(measurement.estimateAtCompletionByIndex()).isNull();
        assertThat(measurement.toCompletePerformanceIndex()).isNull();
        assertThat(measurement.earnedSchedule(curve("50", "200"))).isNull();
        assertThat(measurement.complete()).isFalse();
    }

    @ParameterizedTest
    @EnumSource(EacMethod.class)
    void derives_no_estimate_from_unknown_amounts(EacMethod method) {
        PerformanceMeasurement measurement = measurement(null, null, "10", "100");

        assertThat(measurement.estimate(method)).isNull();
        assertThat(measurement.estimateAtCompletionBy(method)).isNull();
        assertThat(measurement.estimateToComplete(method)).isNull();
        assertThat(measurement.varianceAtCompletion(method)).isNull();
    }

    @Test
    void carries_no_efficiency_forward_from_amounts_below_zero() {
        assertThat(measurement("10", "-5", "4", "100").estimate(EacMethod.CPI)).isNull();
        assertThat(measurement("10", "5", "-4", "100").estimate(EacMethod.CPI)).isNull();
        assertThat(measurement("-10", "5", "4", "100").estimate(EacMethod.CPI_SPI)).isNull();
    }

    @Test
    void has_no_estimate_by_no_formula() {
        assertThat(measurement("50", "50", "50", "100").estimate(EacMethod.NONE)).isNull();
    }

    @Test
    void keeps_the_estimate_exact_for_comparing() {
        Ratio estimate = measurement(null, "30", "70", "100").estimate(EacMethod.CPI);

        assertThat(estimate.compareTo(new Ratio(number("700"), number("3")))).isZero();
    }

    @ParameterizedTest
    @CsvSource({"99.99, 100, false", "100, 100, true", "100.01, 100, true", ", 100, false", "100, , false"})
    void is_complete_from_the_budget_on(String ev, String bac, boolean complete) {
        assertThat(measurement(null, ev, null, bac).complete()).isEqualTo(complete);
    }

    @ParameterizedTest
    @CsvSource({
        "0, 0, 100, true",
        "0.5, 0, 100, true",
        "0.51, 0, 100, false",
        "0, 0.01, 100, false",
        "0, 0, , true",
        "8, 0, , false",
        ", 0, 100, false",
        "0, , 100, false"
    })
    void has_not_begun_while_nothing_is_booked_and_earned_value_is_within_tolerance(
            String ev, String ac, String bac, boolean notBegun) {
        assertThat(measurement(null, ev, ac, bac).notBegun(number("0.005"))).isEqualTo(notBegun);
    }

    @ParameterizedTest
    @CsvSource({
        "100, 45, 50, false",
        "100, 45, 50.01, true",
        "100, 80, 100, true",
        "100, 80, 110, true",
        "100, 100, 100, false",
        "100, , 50.01, false",
        "100, 45, , false",
        ", 45, 50.01, false"
    })
    void needs_an_efficiency_above_the_limit_of_1_10(String bac, String ev, String ac, boolean above) {
        assertThat(measurement(null, ev, ac, bac).needsEfficiencyAbove(number("1.10"))).isEqualTo(above);
    }

    @ParameterizedTest
    @CsvSource({
        "100, 45, 55, 110, true",
        "100000, 68000, 70000, 107000, false",
        "100, 50, 50, 95.4545, true",
        "100, 50, 50, 95.4546, false",
        "100, 40, 40, 94.5454, true",
        "100, 56, 50, 86.0655737704918032786885245901, true",
        "100, 45, 50, 105, false",
        "100, 45, 50, 104.99, true",
        "100, 80, 90, 90, true",
        "100, 80, 90, 85, true",
        "100, 80, 0, 85, false",
        "100, 80, 90, , false",
        "100, , 90, 85, false"
    })
    void presumes_an_efficiency_further_above_cpi_than_0_10(
            String bac, String ev, String ac, String eac, boolean above) {
        PerformanceMeasurement measurement = measurement(null, ev, ac, bac).withEstimateAtCompletion(cny(eac));

        assertThat(measurement.estimateNeedsGapAbove(number("0.10"))).isEqualTo(above);
    }

    @Test
    void earns_one_period_with_nothing_when_nothing_is_planned_in_it() {
        assertThat(measurement(null, "0", null, null).earnedSchedule(curve("0", "10"))).isEqualTo(number("1"));
    }

    @Test
    void has_no_earned_schedule_without_a_curve_or_below_zero() {
        assertThat(measurement(null, "10", null, null).earnedSchedule(null)).isNull();
        assertThat(measurement(null, "10", null, null).earnedSchedule(List.of())).isNull();
        assertThat(measurement(null, "-1", null, null).earnedSchedule(curve("10", "20"))).isNull();
        assertThat(measurement(null, null, null, null).earnedSchedule(curve("10", "20"))).isNull();
    }

    @Test
    void takes_the_last_period_that_is_earned_where_the_curve_dips() {
        assertThat(measurement(null, "15", null, null).earnedSchedule(curve("10", "20", "14", "24")))
                .isEqualTo(number("3.1"));
    }

    @Test
    void has_no_index_in_time_when_no_time_has_passed() {
        PerformanceMeasurement measurement = measurement(null, "5", null, null).withActualTime(number("0"));

        assertThat(measurement.scheduleVarianceTime(curve("10", "20"))).isEqualTo(number("0.5"));
        assertThat(measurement.schedulePerformanceIndexTime(curve("10", "20"))).isNull();
        assertThat(measurement.timeEstimateAtCompletion(curve("10", "20"), number("2"))).isNull();
        assertThat(measurement.toCompleteSchedulePerformanceIndex(curve("10", "20"), number("2")))
                .isEqualTo(number("0.75"));
    }

    @Test
    void has_no_time_estimate_when_nothing_is_earned() {
        PerformanceMeasurement measurement = measurement(null, "0", null, null).withActualTime(number("1"));

        assertThat(measurement.schedulePerformanceIndexTime(curve("10", "20"))).isEqualTo(number("0"));
        assertThat(measurement.timeEstimateAtCompletion(curve("10", "20"), number("2"))).isNull();
    }

    @Test
    void needs_no_schedule_efficiency_when_the_planned_time_is_just_over() {
        PerformanceMeasurement measurement = measurement(null, "5", null, null).withActualTime(number("2"));

        assertThat(measurement.toCompleteSchedulePerformanceIndex(curve("10", "20"), number("2"))).isNull();
    }

    @Test
    void knows_what_is_zero_only_from_amounts_that_are_held() {
        assertThat(measurement("0", "0", "0", "0").blank()).isTrue();
        assertThat(measurement(null, "0", "0", "0").blank()).isFalse();
        assertThat(measurement("0", "0", "0", "100").blank()).isFalse();
        assertThat(measurement(null, "0", "0", null).untouched()).isTrue();
        assertThat(measurement(null, null, "0", null).untouched()).isFalse();
        assertThat(measurement(null, null, "0", null).nothingBooked()).isTrue();
        assertThat(measurement(null, null, null, null).nothingBooked()).isFalse();
        assertThat(measurement(null, null, null, "0").withoutBudget()).isTrue();
        assertThat(measurement(null, null, null, null).withoutBudget()).isFalse();
    }

    @Test
    void compares_progress_with_a_share_strictly() {
        assertThat(measurement(null, "20", null, "100").progressBelow(number("0.2"))).isFalse();
        assertThat(measurement(null, "19.99", null, "100").progressBelow(number("0.2"))).isTrue();
        assertThat(measurement(null, "0", null, null).progressBelow(number("0.2"))).isFalse();
    }

    @Test
    void compares_the_rest_with_a_share_strictly() {
        assertThat(measurement(null, "95", null, "100").remainsBelow(number("0.05"))).isFalse();
        assertThat(measurement(null, "95.01", null, "100").remainsBelow(number("0.05"))).isTrue();
        assertThat(measurement(null, null, null, "100").remainsBelow(number("0.05"))).isFalse();
    }

    @Test
    void gives_what_is_left_of_work_and_budget() {
        PerformanceMeasurement measurement = measurement(null, "80", "110", "100");

        assertThat(measurement.remainingWork()).isEqualTo(cny("20"));
        assertThat(measurement.remainingBudget()).isEqualTo(cny("-10"));
        assertThat(measurement(null, null, "110", "100").remainingWork()).isNull();
    }

    @Test
    void calls_an_efficiency_unattainable_when_nothing_is_left_to_spend() {
        RequiredEfficiency spent = measurement(null, "80", "100", "100").requiredEfficiency();

        assertThat(spent).isEqualTo(new RequiredEfficiency(null)).hasToString("UNATTAINABLE");
        assertThat(spent.nameZh()).isEqualTo("无法达到");
    }

    @Test
    void gives_the_efficiency_that_the_rest_needs_at_four_decimals() {
        PerformanceMeasurement measurement =
                measurement(null, "45", "55", "100").withEstimateAtCompletion(cny("110"));

        assertThat(measurement.requiredEfficiency()).hasToString("1.2222");
        assertThat(measurement.requiredEfficiency().nameZh()).isEqualTo("1.2222");
        assertThat(measurement.requiredEfficiencyOfEstimate()).hasToString("1");
        assertThat(measurement.withEstimateAtCompletion(null).requiredEfficiencyOfEstimate()).isNull();
        assertThat(measurement(null, "45", null, "100").requiredEfficiency()).isNull();
    }
}
