package org.pmo4j.model.performance;

import static org.pmo4j.model.performance.EarnedValue.comparable;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Collections;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.pmo4j.model.Money;
import org.pmo4j.model.change.Baseline;
import org.pmo4j.model.change.BaselineKind;
import org.pmo4j.model.change.BaselineLog;

/** The tests of EVM-001 on one measurement, with the measurement before it and the planned value curve. */
final class EarnedValueAudit {

    /** Baselines of these kinds change what EV and PV are measured against. */
    private static final Set<BaselineKind> MEASURED_AGAINST = Collections.unmodifiableSet(EnumSet.of(
            BaselineKind.SCOPE, BaselineKind.SCHEDULE, BaselineKind.COST, BaselineKind.PERFORMANCE));

    private final Set<EarnedValueFault> faults = EnumSet.noneOf(EarnedValueFault.class);
    private final PerformanceMeasurement latest;
    private final @Nullable Money budget;
    private final BigDecimal slack;

    private EarnedValueAudit(PerformanceMeasurement latest, BigDecimal tolerance) {
        this.latest = latest;
        this.budget = latest.budgetAtCompletion();
        this.slack = budget == null ? BigDecimal.ZERO : budget.amount().multiply(tolerance);
    }

    static Set<EarnedValueFault> faults(
            PerformanceHistory history, LocalDate asOf, BigDecimal tolerance, @Nullable BaselineLog baselines) {
        PerformanceMeasurement latest = history.latest(asOf);
        if (latest == null) {
            return Set.of();
        }
        var audit = new EarnedValueAudit(latest, tolerance);
        audit.signs();
        if (audit.budget != null && audit.budget.signum() > 0) {
            audit.againstBudget();
            audit.againstCurve(history.plannedValueCurve());
            int position = history.measurements().indexOf(latest);
            if (position > 0) {
                audit.againstPrevious(history.measurements().get(position - 1), baselines);
            }
        }
        return Collections.unmodifiableSet(audit.faults);
    }

    /** Names what EVM-001 would compare and cannot: amounts not held, and the currencies where they are several. */
    static List<String> gaps(PerformanceHistory history, LocalDate asOf, @Nullable BaselineLog baselines) {
        PerformanceMeasurement latest = history.latest(asOf);
        if (latest == null) {
            return List.of();
        }
        var audit = new EarnedValueAudit(latest, BigDecimal.ZERO);
        Gaps gaps = new Gaps()
                .amount(Gaps.PLANNED_VALUE, latest.plannedValue())
                .amount(Gaps.EARNED_VALUE, latest.earnedValue())
                .amount(Gaps.ACTUAL_COST, latest.actualCost())
                .amount(Gaps.BUDGET, audit.budget)
                .currencies(history.plannedValueCurve());
        int position = history.measurements().indexOf(latest);
        if (position > 0) {
            PerformanceMeasurement previous = history.measurements().get(position - 1);
            gaps.currency(previous.actualCost());
            if (audit.sameBaseline(previous, baselines)) {
                gaps.currency(previous.earnedValue()).currency(previous.plannedValue());
            }
        }
        return gaps.names();
    }

    private void signs() {
        when(isNegative(latest.plannedValue()), EarnedValueFault.NEGATIVE_PV);
        when(isNegative(latest.earnedValue()), EarnedValueFault.NEGATIVE_EV);
        when(isNegative(latest.actualCost()), EarnedValueFault.NEGATIVE_AC);
        boolean anything =
                isNotZero(latest.plannedValue()) || isNotZero(latest.earnedValue()) || isNotZero(latest.actualCost());
        when(
                isNegative(budget) || budget != null && budget.signum() == 0 && anything,
                EarnedValueFault.BAC_NOT_POSITIVE);
    }

    private void againstBudget() {
        Money ev = latest.earnedValue();
        Money ac = latest.actualCost();
        when(exceeds(ev, budget), EarnedValueFault.EV_ABOVE_BAC);
        when(exceeds(latest.plannedValue(), budget), EarnedValueFault.PV_ABOVE_BAC);
        when(ac != null && ac.signum() == 0 && exceeds(ev, nothing()), EarnedValueFault.EARNED_WITHOUT_COST);
    }

    private void againstCurve(@Nullable List<Money> curve) {
        if (curve == null || curve.isEmpty()) {
            return;
        }
        // Planned value is cumulative: before the first period it is 0, from where the curve may not fall either.
        Money before = nothing();
        for (Money value : curve) {
            when(exceeds(before, value), EarnedValueFault.CURVE_DECREASES);
            before = value;
        }
        when(exceeds(before, budget) || exceeds(budget, before), EarnedValueFault.CURVE_NOT_BAC);
    }

    private void againstPrevious(PerformanceMeasurement previous, @Nullable BaselineLog baselines) {
        when(exceeds(previous.actualCost(), latest.actualCost()), EarnedValueFault.AC_DECREASES);
        if (sameBaseline(previous, baselines)) {
            when(exceeds(previous.earnedValue(), latest.earnedValue()), EarnedValueFault.EV_DECREASES);
            when(exceeds(previous.plannedValue(), latest.plannedValue()), EarnedValueFault.PV_DECREASES);
        }
    }

    private boolean sameBaseline(PerformanceMeasurement previous, @Nullable BaselineLog baselines) {
        return budget != null
                && budget.equals(previous.budgetAtCompletion())
                && !rebaselinedSince(previous.statusDate(), baselines);
    }

    private boolean rebaselinedSince(LocalDate previous, @Nullable BaselineLog baselines) {
        return baselines != null
                && baselines.baselines().stream()
                        .filter(baseline -> MEASURED_AGAINST.contains(baseline.kind()) && baseline.approved())
                        .map(Baseline::effectiveDate)
                        .anyMatch(date -> date != null && date.isAfter(previous) && !date.isAfter(latest.statusDate()));
    }

    private void when(boolean found, EarnedValueFault fault) {
        if (found) {
            faults.add(fault);
        }
    }

    private boolean exceeds(@Nullable Money amount, @Nullable Money limit) {
        return comparable(amount, limit, budget) && amount.amount().compareTo(limit.amount().add(slack)) > 0;
    }

    private Money nothing() {
        return new Money(BigDecimal.ZERO, budget.currency());
    }

    private static boolean isNegative(@Nullable Money amount) {
        return amount != null && amount.signum() < 0;
    }

    private static boolean isNotZero(@Nullable Money amount) {
        return amount != null && amount.signum() != 0;
    }
}
