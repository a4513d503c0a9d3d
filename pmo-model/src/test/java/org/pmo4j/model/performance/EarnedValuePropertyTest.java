package org.pmo4j.model.performance;

import static org.assertj.core.api.Assertions.assertThat;
import static org.pmo4j.model.performance.MeasurementFixture.STATUS_DATE;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Assume;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.joda.money.CurrencyUnit;
import org.pmo4j.model.Money;

class EarnedValuePropertyTest {

    @Property
    void estimate_at_completion_is_cost_so_far_plus_estimate_to_complete(
            @ForAll("measurements") PerformanceMeasurement measurement, @ForAll EacMethod method) {
        Money estimate = measurement.estimateAtCompletionBy(method);
        Assume.that(estimate != null);

        assertThat(measurement.actualCost().plus(measurement.estimateToComplete(method))).isEqualTo(estimate);
        assertThat(measurement.budgetAtCompletion().minus(measurement.varianceAtCompletion(method)))
                .isEqualTo(estimate);
    }

    @Property
    void an_estimate_is_undefined_only_without_a_formula_or_efficiency(
            @ForAll("measurements") PerformanceMeasurement measurement, @ForAll EacMethod method) {
        boolean cost = measurement.earnedValue().signum() > 0 && measurement.actualCost().signum() > 0;
        boolean defined = switch (method) {
            case CPI -> cost;
            case CPI_SPI -> cost && measurement.plannedValue().signum() > 0;
            case ATYPICAL -> true;
            case NONE -> false;
        };

        assertThat(measurement.estimate(method) != null).isEqualTo(defined);
    }

    @Property
    void estimates_by_cost_and_by_cost_and_schedule_agree_on_schedule(
            @ForAll("measurements") PerformanceMeasurement raw) {
        PerformanceMeasurement onSchedule = raw.withPlannedValue(raw.earnedValue());
        Ratio byCost = onSchedule.estimate(EacMethod.CPI);
        Assume.that(byCost != null);

        Ratio byCostAndSchedule = onSchedule.estimate(EacMethod.CPI_SPI);

        assertThat(byCostAndSchedule.compareTo(byCost)).isZero();
    }

    @Property
    void remaining_work_needs_more_than_a_limit_exactly_when_the_index_says_so_or_the_budget_is_spent(
            @ForAll("measurements") PerformanceMeasurement measurement) {
        BigDecimal limit = new BigDecimal("1.10");
        Money budget = measurement.budgetAtCompletion();
        Assume.that(!measurement.complete());

        boolean needsMore = measurement.needsEfficiencyAbove(limit);

        boolean spent = measurement.actualCost().compareAmount(budget) >= 0;
        assertThat(needsMore)
                .isEqualTo(spent
                        || EarnedValue.toComplete(budget, measurement.earnedValue(), measurement.actualCost(), budget)
                                .isAbove(limit));
    }

    @Property
    void earned_schedule_never_falls_when_more_is_earned(
            @ForAll("curves") List<Money> curve, @ForAll("amounts") Money ev, @ForAll("amounts") Money more) {
        Ratio before = EarnedValue.earnedSchedule(ev, curve);

        Ratio after = EarnedValue.earnedSchedule(ev.plus(more), curve);

        assertThat(after.compareTo(before)).isNotNegative();
    }

    @Property
    void earned_schedule_lies_between_zero_and_the_planned_duration(
            @ForAll("curves") List<Money> curve, @ForAll("amounts") Money ev) {
        Ratio schedule = EarnedValue.earnedSchedule(ev, curve);

        BigDecimal planned = BigDecimal.valueOf(curve.size());
        boolean all = ev.compareAmount(curve.get(curve.size() - 1)) >= 0;
        assertThat(schedule.isBelow(BigDecimal.ZERO)).isFalse();
        assertThat(schedule.compareTo(planned)).isEqualTo(all ? 0 : -1);
    }

    @Property
    void earned_schedule_of_the_value_planned_for_a_period_is_at_least_that_period(
            @ForAll("curves") List<Money> curve) {
        for (int period = 1; period <= curve.size(); period++) {
            Ratio schedule = EarnedValue.earnedSchedule(curve.get(period - 1), curve);

            assertThat(schedule.isBelow(BigDecimal.valueOf(period))).isFalse();
        }
    }

    @Property
    void what_is_within_plan_and_budget_has_no_fault_of_its_own(@ForAll("measurements") PerformanceMeasurement raw) {
        Money budget = raw.budgetAtCompletion();
        PerformanceMeasurement measurement = raw.with()
                .plannedValue(smaller(raw.plannedValue(), budget))
                .earnedValue(smaller(raw.earnedValue(), budget))
                .actualCost(raw.actualCost().plus(Money.of("CNY", "0.01")))
                .build();

        assertThat(MeasurementFixture.history(measurement).faults(STATUS_DATE, BigDecimal.ZERO, null)).isEmpty();
    }

    @Provide
    Arbitrary<Money> amounts() {
        return Arbitraries.bigDecimals()
                .between(BigDecimal.ZERO, new BigDecimal("1000000"))
                .ofScale(2)
                .map(amount -> new Money(amount, CurrencyUnit.of("CNY")));
    }

    @Provide
    Arbitrary<PerformanceMeasurement> measurements() {
        Arbitrary<Money> budgets = amounts().map(amount -> amount.plus(Money.of("CNY", "1")));
        return Combinators.combine(amounts(), amounts(), amounts(), budgets)
                .as((pv, ev, ac, bac) -> new PerformanceMeasurement(STATUS_DATE, pv, ev, ac, bac, null, null));
    }

    @Provide
    Arbitrary<List<Money>> curves() {
        return amounts().list().ofMinSize(1).ofMaxSize(12).map(steps -> {
            List<Money> curve = new ArrayList<>();
            for (Money step : steps) {
                curve.add(curve.isEmpty() ? step : curve.get(curve.size() - 1).plus(step));
            }
            return List.copyOf(curve);
        });
    }

    private static Money smaller(Money one, Money other) {
        return one.compareAmount(other) <= 0 ? one : other;
    }
}
