package org.pmo4j.model.performance;

import io.soabase.recordbuilder.core.RecordBuilder;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.pmo4j.model.Money;
import org.pmo4j.model.Range;
import org.pmo4j.model.internal.Check;

/**
 * Cumulative earned-value figures at one status date (绩效度量), for example PV 2200, EV 2000, AC 2500 of BAC 10000.
 *
 * <p>What is derived from them is null when undefined: an amount is not held, the currencies differ, or a division by
 * zero. Indices are divided for display only ({@link Ratio#value}); limits are compared with exact ratios. The formulas
 * stand in {@link EarnedValue}.
 *
 * @param statusDate status date
 * @param plannedValue PV; null when not held
 * @param earnedValue EV; null when not held
 * @param actualCost AC; null when not held
 * @param budgetAtCompletion BAC; null when not held
 * @param estimateAtCompletion management EAC; null when not held
 * @param actualTime AT in periods of the curve; &gt;= 0 periods; null when not held
 */
@RecordBuilder
public record PerformanceMeasurement(
        LocalDate statusDate,
        @Nullable Money plannedValue,
        @Nullable Money earnedValue,
        @Nullable Money actualCost,
        @Nullable Money budgetAtCompletion,
        @Nullable Money estimateAtCompletion,
        @Range(min = "0") @Nullable BigDecimal actualTime)
        implements PerformanceMeasurementBuilder.With {

    public PerformanceMeasurement {
        var check = Check.of(PerformanceMeasurement.class);
        check.required("statusDate", statusDate);
        actualTime = check.notNegative("actualTime", actualTime);
        check.done();
    }

    /**
     * Returns the cost variance CV, for example CNY -500.00 when 2000 was earned for 2500.
     *
     * @return EV - AC, negative when over cost; null when undefined
     */
    public @Nullable Money costVariance() {
        return EarnedValue.difference(earnedValue, actualCost);
    }

    /**
     * Returns the schedule variance SV as an amount, for example CNY -200.00.
     *
     * @return EV - PV, negative when late; null when undefined
     */
    public @Nullable Money scheduleVariance() {
        return EarnedValue.difference(earnedValue, plannedValue);
    }

    /**
     * Returns CV% as a fraction, for example -0.25.
     *
     * @return CV/EV; null when undefined, as for EV = 0
     */
    public @Nullable BigDecimal costVarianceFraction() {
        return Ratio.value(EarnedValue.quotient(costVariance(), earnedValue));
    }

    /**
     * Returns SV% as a fraction, for example -0.090909090909.
     *
     * @return SV/PV; null when undefined, as for PV = 0
     */
    public @Nullable BigDecimal scheduleVarianceFraction() {
        return Ratio.value(EarnedValue.quotient(scheduleVariance(), plannedValue));
    }

    /**
     * Returns the cost performance index as an exact ratio, to compare with a limit.
     *
     * @return EV/AC; null when undefined, as for AC = 0
     */
    public @Nullable Ratio costPerformance() {
        return EarnedValue.quotient(earnedValue, actualCost);
    }

    /**
     * Returns the cost performance index CPI for display, for example 0.8.
     *
     * @return {@link #costPerformance} divided; null when undefined
     */
    public @Nullable BigDecimal costPerformanceIndex() {
        return Ratio.value(costPerformance());
    }

    /**
     * Returns the schedule performance index as an exact ratio. It runs to 1 on any project that finishes, however
     * late: {@link PerformanceHistory#scheduleIndex} knows when it may be used.
     *
     * @return EV/PV; null when undefined, as for PV = 0
     */
    public @Nullable Ratio schedulePerformance() {
        return EarnedValue.quotient(earnedValue, plannedValue);
    }

    /**
     * Returns the schedule performance index SPI for display, for example 0.909090909091.
     *
     * @return {@link #schedulePerformance} divided; null when undefined
     */
    public @Nullable BigDecimal schedulePerformanceIndex() {
        return Ratio.value(schedulePerformance());
    }

    /**
     * Returns the share of the work that is done as an exact ratio, to compare with a limit.
     *
     * @return EV/BAC; null when undefined, as for BAC = 0
     */
    public @Nullable Ratio progress() {
        return EarnedValue.quotient(earnedValue, budgetAtCompletion);
    }

    /**
     * Returns the share of the work that is done for display, for example 0.2.
     *
     * @return {@link #progress} divided; null when undefined
     */
    public @Nullable BigDecimal percentComplete() {
        return Ratio.value(progress());
    }

    /**
     * Tells whether all work is known to be done.
     *
     * @return true if EV &gt;= BAC; false also when that is not known
     */
    public boolean complete() {
        return EarnedValue.comparable(earnedValue, budgetAtCompletion)
                && earnedValue.compareAmount(budgetAtCompletion) >= 0;
    }

    /**
     * Tells whether it is known that nothing was booked and nothing worth mentioning was earned.
     *
     * @param tolerance fraction of BAC up to which EV counts as nothing, 0..1; of no effect when BAC is null
     * @return true if AC = 0 and EV &lt;= tolerance × BAC; false also when that is not known
     */
    public boolean notBegun(BigDecimal tolerance) {
        if (actualCost == null || actualCost.signum() != 0 || earnedValue == null) {
            return false;
        }
        return budgetAtCompletion == null
                ? earnedValue.signum() <= 0
                : EarnedValue.comparable(earnedValue, budgetAtCompletion)
                        && earnedValue.amount().compareTo(budgetAtCompletion.amount().multiply(tolerance)) <= 0;
    }

    /**
     * Tells whether it is known that no cost was booked.
     *
     * @return true if AC = 0; false also when that is not known
     */
    public boolean nothingBooked() {
        return isZero(actualCost);
    }

    /**
     * Tells whether it is known that nothing was booked and nothing earned at all.
     *
     * @return true if AC = 0 and EV = 0; false also when that is not known
     */
    public boolean untouched() {
        return nothingBooked() && isZero(earnedValue);
    }

    /**
     * Tells whether it is known that there is no budget to measure against.
     *
     * @return true if BAC = 0; false also when that is not known
     */
    public boolean withoutBudget() {
        return isZero(budgetAtCompletion);
    }

    /**
     * Tells whether this is a row of zeros, as tools write it before a project is planned.
     *
     * @return true if PV, EV, AC and BAC are all known and 0
     */
    public boolean blank() {
        return untouched() && withoutBudget() && isZero(plannedValue);
    }

    private static boolean isZero(@Nullable Money amount) {
        return amount != null && amount.signum() == 0;
    }

    /**
     * Tells whether it is known that less than a share of the work is done.
     *
     * @param fraction fraction of BAC, 0..1
     * @return true if EV &lt; fraction × BAC; false also when that is not known
     */
    public boolean progressBelow(BigDecimal fraction) {
        return EarnedValue.comparable(earnedValue, budgetAtCompletion)
                && earnedValue.amount().compareTo(budgetAtCompletion.amount().multiply(fraction)) < 0;
    }

    /**
     * Tells whether it is known that less than a share of the work is left.
     *
     * @param fraction fraction of BAC, 0..1
     * @return true if BAC - EV &lt; fraction × BAC; false also when that is not known
     */
    public boolean remainsBelow(BigDecimal fraction) {
        return EarnedValue.comparable(earnedValue, budgetAtCompletion)
                && remainingWork().amount().compareTo(budgetAtCompletion.amount().multiply(fraction)) < 0;
    }

    /**
     * Returns the value of the work that is left, for example CNY 8000.00.
     *
     * @return BAC - EV; null when undefined
     */
    public @Nullable Money remainingWork() {
        return EarnedValue.difference(budgetAtCompletion, earnedValue);
    }

    /**
     * Returns the budget that is left, for example CNY 7500.00.
     *
     * @return BAC - AC, negative when overspent; null when undefined
     */
    public @Nullable Money remainingBudget() {
        return EarnedValue.difference(budgetAtCompletion, actualCost);
    }

    /**
     * Names what keeps the figures of this measurement from being known.
     *
     * @return the view
     */
    public MeasurementGaps gaps() {
        return new MeasurementGaps(this);
    }

    /**
     * Forecasts the cost at completion from all that is known: management, a formula, and what is spent already.
     *
     * @param method the formula
     * @return the forecast
     */
    public CostForecast costForecast(EacMethod method) {
        return new CostForecast(this, method);
    }

    /**
     * Forecasts the cost at completion as an exact amount, to compare with a limit.
     *
     * @param method the formula
     * @return the amount in the currency of BAC; null when undefined, see {@link EarnedValue#estimate}
     */
    public @Nullable Ratio estimate(EacMethod method) {
        return EarnedValue.estimate(method, plannedValue, earnedValue, actualCost, budgetAtCompletion);
    }

    /**
     * Forecasts the cost at completion EAC for display, for example CNY 12500.00.
     *
     * @param method the formula
     * @return {@link #estimate} divided; null when undefined
     * @throws org.pmo4j.model.InvalidModelException if the amount has more than 30 digits before the decimal point
     */
    public @Nullable Money estimateAtCompletionBy(EacMethod method) {
        Ratio estimate = estimate(method);
        return estimate == null ? null : new Money(estimate.value(), budgetAtCompletion.currency());
    }

    /**
     * Forecasts the cost at completion as if the cost performance to date went on.
     *
     * @return BAC/CPI; null when undefined
     */
    public @Nullable Money estimateAtCompletionByIndex() {
        return estimateAtCompletionBy(EacMethod.CPI);
    }

    /**
     * Forecasts the cost of the remaining work ETC, for example CNY 10000.00.
     *
     * @param method the formula of the estimate at completion
     * @return EAC - AC; null when undefined
     */
    public @Nullable Money estimateToComplete(EacMethod method) {
        return EarnedValue.difference(estimateAtCompletionBy(method), actualCost);
    }

    /**
     * Forecasts the variance at completion VAC, for example CNY -2500.00.
     *
     * @param method the formula of the estimate at completion
     * @return BAC - EAC, negative when over budget; null when undefined
     */
    public @Nullable Money varianceAtCompletion(EacMethod method) {
        return EarnedValue.difference(budgetAtCompletion, estimateAtCompletionBy(method));
    }

    /**
     * Returns the efficiency that the remaining work needs to finish at BAC, for example 1.066666666667.
     *
     * @return TCPI = (BAC - EV)/(BAC - AC), negative when the budget is overspent; null when undefined, as for BAC = AC
     */
    public @Nullable BigDecimal toCompletePerformanceIndex() {
        return Ratio.value(EarnedValue.toComplete(budgetAtCompletion, earnedValue, actualCost, budgetAtCompletion));
    }

    /**
     * Returns the efficiency that the remaining work needs to finish at management's estimate, for example 1.
     *
     * @return TCPI = (BAC - EV)/(EAC - AC), negative when the estimate is overspent; null when undefined, as for
     *     EAC = AC
     */
    public @Nullable BigDecimal toCompletePerformanceIndexEstimate() {
        return Ratio.value(EarnedValue.toComplete(budgetAtCompletion, earnedValue, actualCost, estimateAtCompletion));
    }

    /**
     * Returns TCPI as people read it: a budget that is spent while work remains cannot be attained by any efficiency.
     *
     * @return (BAC - EV)/(BAC - AC), or unattainable when BAC &lt;= AC; null when an amount is not held or the currencies
     *     differ
     */
    public @Nullable RequiredEfficiency requiredEfficiency() {
        return RequiredEfficiency.of(remainingWork(), remainingBudget());
    }

    /**
     * Returns TCPI against management's estimate as people read it.
     *
     * @return (BAC - EV)/(EAC - AC), or unattainable when EAC &lt;= AC; null when an amount is not held or the currencies
     *     differ
     */
    public @Nullable RequiredEfficiency requiredEfficiencyOfEstimate() {
        return RequiredEfficiency.of(remainingWork(), EarnedValue.difference(estimateAtCompletion, actualCost));
    }

    /**
     * Tells whether the remaining work needs an efficiency above a limit to finish at BAC.
     *
     * @param limit highest attainable TCPI, &gt;= 0
     * @return true if it does, see {@link EarnedValue#needsEfficiencyAbove}; false also when that is not known
     */
    public boolean needsEfficiencyAbove(BigDecimal limit) {
        return EarnedValue.needsEfficiencyAbove(budgetAtCompletion, earnedValue, actualCost, limit);
    }

    /**
     * Tells whether management's estimate presumes an efficiency further above CPI than a gap.
     *
     * @param gap highest credible TCPI - CPI, &gt;= 0
     * @return true if it does, see {@link EarnedValue#needsGapAbove}; false also when that is not known
     */
    public boolean estimateNeedsGapAbove(BigDecimal gap) {
        return EarnedValue.needsGapAbove(budgetAtCompletion, earnedValue, actualCost, estimateAtCompletion, gap);
    }

    /**
     * Returns earned schedule ES, for example 2.5: the time at which the plan had the value that is earned now.
     *
     * @param curve planned value at the end of period 1..n, cumulative, or null
     * @return 0..n in periods; null when undefined, see {@link EarnedValue#earnedSchedule}
     */
    public @Nullable BigDecimal earnedSchedule(@Nullable List<Money> curve) {
        return Ratio.value(EarnedValue.earnedSchedule(earnedValue, curve));
    }

    /**
     * Returns the schedule variance in time SV(t), for example -0.5.
     *
     * @param curve planned value at the end of period 1..n, cumulative, or null
     * @return ES - AT in periods, negative when late; null when undefined
     */
    public @Nullable BigDecimal scheduleVarianceTime(@Nullable List<Money> curve) {
        return Ratio.value(
                EarnedValue.scheduleVarianceTime(EarnedValue.earnedSchedule(earnedValue, curve), actualTime));
    }

    /**
     * Returns the schedule performance index in time SPI(t), for example 0.833333333333.
     *
     * @param curve planned value at the end of period 1..n, cumulative, or null
     * @return ES/AT; null when undefined, as for AT = 0
     */
    public @Nullable BigDecimal schedulePerformanceIndexTime(@Nullable List<Money> curve) {
        return Ratio.value(
                EarnedValue.schedulePerformanceTime(EarnedValue.earnedSchedule(earnedValue, curve), actualTime));
    }

    /**
     * Forecasts the duration IEAC(t), for example 6 periods.
     *
     * @param curve planned value at the end of period 1..n, cumulative, or null
     * @param plannedPeriods planned duration PD, {@link PerformanceHistory#plannedPeriods}, or null
     * @return PD/SPI(t) in periods; null when undefined
     */
    public @Nullable BigDecimal timeEstimateAtCompletion(
            @Nullable List<Money> curve, @Nullable BigDecimal plannedPeriods) {
        return Ratio.value(EarnedValue.timeEstimate(
                EarnedValue.earnedSchedule(earnedValue, curve), actualTime, plannedPeriods));
    }

    /**
     * Returns the schedule efficiency that the remaining time needs TSPI, for example 1.25.
     *
     * @param curve planned value at the end of period 1..n, cumulative, or null
     * @param plannedPeriods planned duration PD, {@link PerformanceHistory#plannedPeriods}, or null
     * @return (PD - ES)/(PD - AT), negative once the planned time is over; null when undefined
     */
    public @Nullable BigDecimal toCompleteSchedulePerformanceIndex(
            @Nullable List<Money> curve, @Nullable BigDecimal plannedPeriods) {
        return Ratio.value(EarnedValue.toCompleteSchedule(
                EarnedValue.earnedSchedule(earnedValue, curve), actualTime, plannedPeriods));
    }

    /** Copies this measurement without the amounts of a set: what a fault discredits reads as not held. */
    PerformanceMeasurement without(Set<EarnedValueAmount> discredited) {
        return new PerformanceMeasurement(
                statusDate,
                discredited.contains(EarnedValueAmount.PV) ? null : plannedValue,
                discredited.contains(EarnedValueAmount.EV) ? null : earnedValue,
                discredited.contains(EarnedValueAmount.AC) ? null : actualCost,
                discredited.contains(EarnedValueAmount.BAC) ? null : budgetAtCompletion,
                estimateAtCompletion,
                actualTime);
    }
}
