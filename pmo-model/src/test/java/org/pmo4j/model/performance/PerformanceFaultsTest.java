package org.pmo4j.model.performance;

import static org.assertj.core.api.Assertions.assertThat;
import static org.pmo4j.model.performance.EarnedValueFault.AC_DECREASES;
import static org.pmo4j.model.performance.EarnedValueFault.BAC_NOT_POSITIVE;
import static org.pmo4j.model.performance.EarnedValueFault.CURVE_DECREASES;
import static org.pmo4j.model.performance.EarnedValueFault.CURVE_NOT_BAC;
import static org.pmo4j.model.performance.EarnedValueFault.EARNED_WITHOUT_COST;
import static org.pmo4j.model.performance.EarnedValueFault.EV_ABOVE_BAC;
import static org.pmo4j.model.performance.EarnedValueFault.EV_DECREASES;
import static org.pmo4j.model.performance.EarnedValueFault.NEGATIVE_AC;
import static org.pmo4j.model.performance.EarnedValueFault.NEGATIVE_EV;
import static org.pmo4j.model.performance.EarnedValueFault.NEGATIVE_PV;
import static org.pmo4j.model.performance.EarnedValueFault.PV_ABOVE_BAC;
import static org.pmo4j.model.performance.EarnedValueFault.PV_DECREASES;
import static org.pmo4j.model.performance.MeasurementFixture.START;
import static org.pmo4j.model.performance.MeasurementFixture.STATUS_DATE;
import static org.pmo4j.model.performance.MeasurementFixture.cny;
import static org.pmo4j.model.performance.MeasurementFixture.curve;
import static org.pmo4j.model.performance.MeasurementFixture.history;
import static org.pmo4j.model.performance.MeasurementFixture.measurement;
import static org.pmo4j.model.performance.MeasurementFixture.number;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.pmo4j.model.Money;
import org.pmo4j.model.change.Baseline;
import org.pmo4j.model.change.BaselineBuilder;
import org.pmo4j.model.change.BaselineKind;
import org.pmo4j.model.change.BaselineLog;
import org.pmo4j.model.governance.DocumentStatus;
import org.pmo4j.model.id.BaselineId;

/** EVM-001: BAC is 1000 unless a test says otherwise, so that the tolerance of 0.005 is 5. */
class PerformanceFaultsTest {

    private static final BigDecimal TOLERANCE = number("0.005");
    private static final LocalDate MONTH_BEFORE = STATUS_DATE.minusMonths(1);

    private static final PerformanceMeasurement SOUND = measurement("500", "450", "480", "1000");

    private static final Baseline REBASELINED = BaselineBuilder.builder()
            .id(new BaselineId("B-2"))
            .kind(BaselineKind.COST)
            .version(2)
            .status(DocumentStatus.APPROVED)
            .effectiveOn(STATUS_DATE)
            .build();

    @Test
    void finds_nothing_in_a_coherent_measurement() {
        assertThat(faults(history(SOUND).withPlannedValueCurve(curve("200", "500", "1000")))).isEmpty();
    }

    @Test
    void finds_nothing_before_the_first_measurement() {
        assertThat(history(measurement("-1", "-1", "-1", "-1")).faults(MONTH_BEFORE, TOLERANCE, null)).isEmpty();
    }

    @Test
    void finds_nothing_in_amounts_that_are_not_held() {
        assertThat(faults(history(measurement(null, null, null, null)))).isEmpty();
    }

    @Test
    void finds_nothing_before_the_work_begins() {
        assertThat(faults(history(measurement("0", "0", "0", "100")))).isEmpty();
        assertThat(faults(history(measurement("0", "0", "0", "0")))).isEmpty();
    }

    @Test
    void judges_the_latest_measurement_only() {
        PerformanceMeasurement wrong = measurement("-1", "-1", "-1", "1000").withStatusDate(MONTH_BEFORE);

        assertThat(faults(history(wrong, SOUND))).isEmpty();
        assertThat(history(wrong, SOUND).faults(STATUS_DATE.minusDays(1), TOLERANCE, null))
                .containsExactly(NEGATIVE_PV, NEGATIVE_EV, NEGATIVE_AC);
    }

    @Test
    void finds_amounts_below_zero_whatever_the_tolerance() {
        assertThat(faults(history(SOUND.withPlannedValue(cny("-0.01"))))).containsExactly(NEGATIVE_PV);
        assertThat(faults(history(SOUND.withEarnedValue(cny("-0.01"))))).containsExactly(NEGATIVE_EV);
        assertThat(faults(history(SOUND.withActualCost(cny("-0.01"))))).containsExactly(NEGATIVE_AC);
    }

    @ParameterizedTest
    @CsvSource({"0, 0, 0, -1", "1, 0, 0, 0", "0, 1, 0, 0", "0, 0, 1, 0", ", , 1, 0"})
    void finds_a_budget_that_is_not_positive(String pv, String ev, String ac, String bac) {
        assertThat(faults(history(measurement(pv, ev, ac, bac)))).containsExactly(BAC_NOT_POSITIVE);
    }

    @Test
    void compares_nothing_with_a_budget_that_is_not_positive() {
        PerformanceHistory history =
                history(measurement("10", "10", "0", "0")).withPlannedValueCurve(curve("20", "10"));

        assertThat(faults(history)).containsExactly(BAC_NOT_POSITIVE);
    }

    @Test
    void finds_earned_value_above_budget_by_more_than_the_tolerance() {
        assertThat(faults(history(measurement("1000", "1005", "900", "1000")))).isEmpty();
        assertThat(faults(history(measurement("1000", "1005.01", "900", "1000")))).containsExactly(EV_ABOVE_BAC);
    }

    @Test
    void finds_planned_value_above_budget_by_more_than_the_tolerance() {
        assertThat(faults(history(measurement("1005", "900", "900", "1000")))).isEmpty();
        assertThat(faults(history(measurement("1005.01", "900", "900", "1000")))).containsExactly(PV_ABOVE_BAC);
        assertThat(faults(history(measurement("800", "675", "750", "700")))).containsExactly(PV_ABOVE_BAC);
    }

    @Test
    void finds_value_earned_without_cost() {
        assertThat(faults(history(measurement("10", "8", "0", "100")))).containsExactly(EARNED_WITHOUT_COST);
        assertThat(faults(history(measurement("10", "5", "0", "1000")))).isEmpty();
        assertThat(faults(history(measurement("10", "5.01", "0", "1000")))).containsExactly(EARNED_WITHOUT_COST);
        assertThat(faults(history(measurement("10", "8", "0.01", "100")))).isEmpty();
    }

    @Test
    void finds_a_curve_that_falls_by_more_than_the_tolerance() {
        assertThat(faults(history(SOUND).withPlannedValueCurve(curve("500", "495", "1000")))).isEmpty();
        assertThat(faults(history(SOUND).withPlannedValueCurve(curve("500", "494.99", "1000"))))
                .containsExactly(CURVE_DECREASES);
    }

    @Test
    void finds_a_curve_that_falls_below_zero_in_the_first_period() {
        assertThat(faults(history(SOUND).withPlannedValueCurve(curve("-5", "1000")))).isEmpty();
        assertThat(faults(history(SOUND).withPlannedValueCurve(curve("-5.01", "1000"))))
                .containsExactly(CURVE_DECREASES);
    }

    @ParameterizedTest
    @CsvSource({"1005, false", "1005.01, true", "995, false", "994.99, true"})
    void finds_a_curve_that_does_not_end_at_the_budget(String last, boolean found) {
        Set<EarnedValueFault> faults = faults(history(SOUND).withPlannedValueCurve(curve("500", last)));

        assertThat(faults).isEqualTo(found ? Set.of(CURVE_NOT_BAC) : Set.of());
    }

    @Test
    void tests_no_empty_curve() {
        assertThat(faults(history(SOUND).withPlannedValueCurve(List.of()))).isEmpty();
    }

    @Test
    void finds_amounts_that_fall_by_more_than_the_tolerance() {
        PerformanceMeasurement before = SOUND.withStatusDate(MONTH_BEFORE);

        assertThat(faults(history(before, SOUND.withActualCost(cny("475"))))).isEmpty();
        assertThat(faults(history(before, SOUND.withActualCost(cny("474.99"))))).containsExactly(AC_DECREASES);
        assertThat(faults(history(before, SOUND.withEarnedValue(cny("445"))))).isEmpty();
        assertThat(faults(history(before, SOUND.withEarnedValue(cny("444.99"))))).containsExactly(EV_DECREASES);
        assertThat(faults(history(before, SOUND.withPlannedValue(cny("495"))))).isEmpty();
        assertThat(faults(history(before, SOUND.withPlannedValue(cny("494.99"))))).containsExactly(PV_DECREASES);
    }

    @Test
    void compares_with_the_measurement_just_before() {
        PerformanceMeasurement first = measurement("900", "900", "900", "1000").withStatusDate(START);
        PerformanceMeasurement second = SOUND.withStatusDate(MONTH_BEFORE);

        assertThat(faults(history(first, second, SOUND))).isEmpty();
    }

    @Test
    void lets_earned_and_planned_value_but_not_cost_fall_when_the_budget_changes() {
        PerformanceMeasurement before = measurement("900", "900", "900", "1001").withStatusDate(MONTH_BEFORE);

        assertThat(faults(history(before, SOUND))).containsExactly(AC_DECREASES);
    }

    @Test
    void lets_earned_and_planned_value_fall_when_the_budget_before_is_not_held() {
        PerformanceMeasurement before = measurement("900", "900", null, null).withStatusDate(MONTH_BEFORE);

        assertThat(faults(history(before, SOUND))).isEmpty();
    }

    @ParameterizedTest
    @EnumSource
    void lets_value_fall_across_a_baseline_that_it_is_measured_against(BaselineKind kind) {
        boolean measuredAgainst = kind != BaselineKind.PRODUCT_BACKLOG && kind != BaselineKind.RELEASE_PLAN;

        Set<EarnedValueFault> faults = faultsOfFallingValue(REBASELINED.withKind(kind));

        assertThat(faults).isEqualTo(measuredAgainst ? Set.of() : Set.of(EV_DECREASES, PV_DECREASES));
    }

    @Test
    void lets_value_fall_only_across_a_baseline_effective_after_the_measurement_before_and_up_to_the_latest() {
        assertThat(faultsOfFallingValue(REBASELINED.withEffectiveOn(MONTH_BEFORE)))
                .containsExactly(EV_DECREASES, PV_DECREASES);
        assertThat(faultsOfFallingValue(REBASELINED.withEffectiveOn(MONTH_BEFORE.plusDays(1)))).isEmpty();
        assertThat(faultsOfFallingValue(REBASELINED.withEffectiveOn(STATUS_DATE.plusDays(1))))
                .containsExactly(EV_DECREASES, PV_DECREASES);
    }

    @Test
    void does_not_let_value_fall_across_a_baseline_that_is_not_approved_or_has_no_date() {
        assertThat(faultsOfFallingValue(REBASELINED.withStatus(DocumentStatus.DRAFT)))
                .containsExactly(EV_DECREASES, PV_DECREASES);
        assertThat(faultsOfFallingValue(REBASELINED.withEffectiveOn(null)))
                .containsExactly(EV_DECREASES, PV_DECREASES);
    }

    @Test
    void compares_no_amounts_of_different_currencies() {
        PerformanceMeasurement mixed = measurement(null, null, "0", "1000")
                .withPlannedValue(Money.of("EUR", "2000"))
                .withEarnedValue(Money.of("EUR", "2000"));

        assertThat(faults(history(mixed).withPlannedValueCurve(List.of(Money.of("EUR", "2000"))))).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "BAC_NOT_POSITIVE, BAC",
        "NEGATIVE_PV, PV",
        "NEGATIVE_EV, EV",
        "NEGATIVE_AC, AC",
        "EV_ABOVE_BAC, EV BAC",
        "PV_ABOVE_BAC, PV BAC",
        "EARNED_WITHOUT_COST, AC",
        "AC_DECREASES, AC",
        "EV_DECREASES, EV",
        "PV_DECREASES, PV",
        "CURVE_DECREASES, CURVE",
        "CURVE_NOT_BAC, BAC CURVE"
    })
    void discredits_the_amounts_of_the_fault(EarnedValueFault fault, String amounts) {
        assertThat(fault.discredits().stream().map(Enum::name)).containsExactly(amounts.split(" "));
    }

    @Test
    void discredits_the_amounts_of_all_faults_together() {
        PerformanceHistory history = history(measurement("1100", "-1", "480", "1000"));

        assertThat(history.discredited(STATUS_DATE, TOLERANCE, null))
                .containsExactly(EarnedValueAmount.PV, EarnedValueAmount.EV, EarnedValueAmount.BAC);
        assertThat(history(SOUND).discredited(STATUS_DATE, TOLERANCE, null)).isEmpty();
    }

    @Test
    void reads_discredited_amounts_as_not_held_in_the_credible_copy() {
        PerformanceMeasurement before = SOUND.withStatusDate(MONTH_BEFORE);
        PerformanceMeasurement wrong = measurement("1100", "450", "470", "1000");
        PerformanceMeasurement later = SOUND.withStatusDate(STATUS_DATE.plusMonths(1));
        PerformanceHistory history = history(before, wrong, later).withPlannedValueCurve(curve("500", "400", "1000"));

        PerformanceHistory credible = history.credible(STATUS_DATE, TOLERANCE, null);

        assertThat(credible).isEqualTo(history(before, measurement(null, "450", null, null), later));
    }

    @Test
    void is_its_own_credible_copy_when_nothing_is_discredited() {
        PerformanceHistory history = history(SOUND);

        assertThat(history.credible(STATUS_DATE, TOLERANCE, null)).isSameAs(history);
    }

    private static Set<EarnedValueFault> faultsOfFallingValue(Baseline baseline) {
        PerformanceMeasurement before = measurement("900", "900", "480", "1000").withStatusDate(MONTH_BEFORE);
        return history(before, SOUND).faults(STATUS_DATE, TOLERANCE, new BaselineLog(List.of(baseline)));
    }

    private static Set<EarnedValueFault> faults(PerformanceHistory history) {
        return history.faults(STATUS_DATE, TOLERANCE, null);
    }

    @Test
    void names_no_gap_where_all_amounts_are_held_in_one_currency() {
        PerformanceHistory history = history(measurement("50", "45", "45", "100"));

        assertThat(history.auditGaps(STATUS_DATE, null)).isEmpty();
        assertThat(history.auditGaps(STATUS_DATE.minusDays(1), null)).isEmpty();
    }

    @Test
    void names_amounts_that_are_not_held() {
        PerformanceHistory history = history(measurement(null, "45", null, "100"));

        assertThat(history.auditGaps(STATUS_DATE, null)).containsExactly(
                "performanceHistory.measurements.plannedValue", "performanceHistory.measurements.actualCost");
    }

    @Test
    void names_the_currencies_of_a_curve_that_does_not_compare() {
        PerformanceHistory history = history(measurement("50", "45", "45", "100"))
                .withPlannedValueCurve(List.of(Money.of("USD", "100")));

        assertThat(history.auditGaps(STATUS_DATE, null)).containsExactly("one currency (CNY, USD)");
    }

    @Test
    void looks_at_the_value_before_only_where_it_was_measured_against_the_same_budget() {
        PerformanceMeasurement dollars = measurement(null, null, "40", "100")
                .with()
                .statusDate(STATUS_DATE.minusMonths(1))
                .earnedValue(Money.of("USD", "40"))
                .build();
        PerformanceMeasurement latest = measurement("50", "45", "45", "100");

        assertThat(history(dollars, latest).auditGaps(STATUS_DATE, null)).containsExactly("one currency (CNY, USD)");
        assertThat(history(dollars.withBudgetAtCompletion(cny("90")), latest).auditGaps(STATUS_DATE, null))
                .isEmpty();
    }
}
