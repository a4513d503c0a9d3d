package org.pmo4j.model.performance;

import io.soabase.recordbuilder.core.RecordBuilder;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Collections;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.pmo4j.model.Money;
import org.pmo4j.model.Range;
import org.pmo4j.model.change.BaselineLog;
import org.pmo4j.model.internal.Check;
import org.pmo4j.model.internal.Known;

/**
 * Earned-value data over time (绩效历史): measurements, the planned value curve and the planned duration.
 *
 * @param measurements measurements; 0..n; statusDate unique, ascending
 * @param plannedValueCurve time-phased planned value; 0..n, cumulative at the end of period 1..n; null when not held
 * @param plannedDuration planned duration PD; null: length of the curve; &gt; 0 periods
 * @param evmRequired earned value is required; null: by tier
 */
@RecordBuilder
public record PerformanceHistory(
        List<PerformanceMeasurement> measurements,
        @Nullable List<Money> plannedValueCurve,
        @Range(min = "0", minExclusive = true) @Nullable BigDecimal plannedDuration,
        @Nullable Boolean evmRequired)
        implements PerformanceHistoryBuilder.With {

    public PerformanceHistory {
        var check = Check.of(PerformanceHistory.class);
        measurements = check.unique(
                "measurements",
                check.sorted("measurements", measurements, PerformanceMeasurement::statusDate),
                PerformanceMeasurement::statusDate);
        plannedValueCurve = check.optionalList("plannedValueCurve", plannedValueCurve);
        plannedDuration = check.positive("plannedDuration", plannedDuration);
        check.done();
    }

    /**
     * Returns the history as known on a day, without measurements dated after it.
     *
     * @param asOf the day; what is dated on it stays
     * @return the view; this very instance when nothing goes
     */
    public PerformanceHistory knownAt(LocalDate asOf) {
        var known = Known.upTo(asOf, measurements, PerformanceMeasurement::statusDate);
        return known == measurements ? this : new PerformanceHistory(known, plannedValueCurve, plannedDuration, evmRequired);
    }

    /**
     * Finds the measurement that a project is judged by on a day.
     *
     * @param asOf the day, included
     * @return the measurement with the latest status date not after the day; null when there is none
     */
    public @Nullable PerformanceMeasurement latest(LocalDate asOf) {
        for (int i = measurements.size() - 1; i >= 0; i--) {
            if (!measurements.get(i).statusDate().isAfter(asOf)) {
                return measurements.get(i);
            }
        }
        return null;
    }

    /**
     * Finds the measurement that the schedule is judged by on a day. Time after completion does not count, so a project
     * that is done is judged by the first measurement that says so.
     *
     * @param asOf the day, included
     * @return {@link #latest}; once its EV is not below its BAC, the earliest measurement with EV not below that BAC;
     *     null when there is none
     */
    public @Nullable PerformanceMeasurement scheduleMeasurement(LocalDate asOf) {
        return ScheduleReading.measurement(this, asOf);
    }

    /**
     * Returns the planned duration PD of the formulas, for example 12 months.
     *
     * @return {@code plannedDuration}, else the number of periods of the curve; null when neither is held
     */
    public @Nullable BigDecimal plannedPeriods() {
        return plannedDuration == null && plannedValueCurve != null && !plannedValueCurve.isEmpty()
                ? BigDecimal.valueOf(plannedValueCurve.size())
                : plannedDuration;
    }

    /**
     * Finds the contradictions in the latest measurement, for example EV_ABOVE_BAC; EVM-001 defines them. A comparison
     * with an amount that is not held or of another currency finds nothing.
     *
     * @param asOf the day, included
     * @param tolerance fraction of BAC up to which a difference is none, 0..0.1; of no effect on the sign tests
     * @param baselines baselines of the project: across an approved new one EV and PV may fall; null when not held
     * @return the faults in the order of their enum; empty when there is no measurement
     */
    public Set<EarnedValueFault> faults(LocalDate asOf, BigDecimal tolerance, @Nullable BaselineLog baselines) {
        return EarnedValueAudit.faults(this, asOf, tolerance, baselines);
    }

    /**
     * Names what keeps {@link #faults} from being sure that there are none.
     *
     * @param asOf the day, included
     * @param baselines as in {@link #faults}
     * @return amounts of the latest measurement that are not held, and the currencies where compared amounts have several;
     *     empty when there is nothing of the kind
     */
    public List<String> auditGaps(LocalDate asOf, @Nullable BaselineLog baselines) {
        return EarnedValueAudit.gaps(this, asOf, baselines);
    }

    /**
     * Finds the amounts that the faults of the latest measurement make unreliable.
     *
     * @param asOf the day, included
     * @param tolerance as in {@link #faults}
     * @param baselines as in {@link #faults}
     * @return the amounts in the order of their enum
     */
    public Set<EarnedValueAmount> discredited(LocalDate asOf, BigDecimal tolerance, @Nullable BaselineLog baselines) {
        Set<EarnedValueAmount> amounts = EnumSet.noneOf(EarnedValueAmount.class);
        faults(asOf, tolerance, baselines).forEach(fault -> amounts.addAll(fault.discredits()));
        return Collections.unmodifiableSet(amounts);
    }

    /**
     * Copies this history without what is discredited on a day: those amounts of the latest measurement and the curve
     * read as not held. The policies that judge performance read this copy.
     *
     * @param asOf the day, included
     * @param tolerance as in {@link #faults}
     * @param baselines as in {@link #faults}
     * @return the copy; this history itself when nothing is discredited
     */
    public PerformanceHistory credible(LocalDate asOf, BigDecimal tolerance, @Nullable BaselineLog baselines) {
        Set<EarnedValueAmount> discredited = discredited(asOf, tolerance, baselines);
        if (discredited.isEmpty()) {
            return this;
        }
        PerformanceMeasurement latest = latest(asOf);
        return new PerformanceHistory(
                measurements.stream().map(m -> m == latest ? m.without(discredited) : m).toList(),
                discredited.contains(EarnedValueAmount.CURVE) ? null : plannedValueCurve,
                plannedDuration,
                evmRequired);
    }

    /**
     * Tells whether it is known that the schedule cannot be judged yet: nothing is planned by now, or the first periods
     * are not over, in which SPI(t) is noise of interpolation.
     *
     * @param asOf the day, included
     * @param minPeriods periods before which nothing is judged, &gt;= 0
     * @return true if PV = 0 or AT &lt; minPeriods in {@link #scheduleMeasurement}
     */
    public boolean scheduleTooEarly(LocalDate asOf, BigDecimal minPeriods) {
        return ScheduleReading.of(this, asOf).tooEarly(minPeriods);
    }

    /**
     * Computes the schedule index by the first form that applies, for example 10/12 by SPI_T. The forms of
     * EVM-004:
     * SPI_T = ES/AT; SPI = EV/PV while EV is not above a fraction of BAC; CEILING, an upper bound of SPI(t) when the
     * planned time is over and work remains. Amounts are read as they stand here: see {@link #credible}.
     *
     * @param asOf the day, included
     * @param lateFraction fraction of BAC above which SPI is not used, 0..1
     * @param minPeriods as in {@link #scheduleTooEarly}
     * @param dates what the project holds of its planned time
     * @return the index; null when no form applies, {@link #scheduleTooEarly} or amounts differ in currency
     */
    public @Nullable ScheduleIndex scheduleIndex(
            LocalDate asOf, BigDecimal lateFraction, BigDecimal minPeriods, ProjectDates dates) {
        return ScheduleReading.of(this, asOf).index(lateFraction, minPeriods, dates);
    }

    /**
     * Computes the schedule index as PORT-015 sets it against a report: {@link #scheduleIndex} without a ceiling, and only
     * where it is known that the first periods are over.
     *
     * @param asOf the day, included
     * @param lateFraction as in {@link #scheduleIndex}
     * @param minPeriods periods before which nothing is judged, &gt;= 0
     * @return the index by SPI_T, else SPI; null when neither applies, amounts differ in currency, or in
     *     {@link #scheduleMeasurement} PV is not known to be above 0 or AT not known to have reached {@code minPeriods}
     */
    public @Nullable ScheduleIndex measuredIndex(LocalDate asOf, BigDecimal lateFraction, BigDecimal minPeriods) {
        return ScheduleReading.of(this, asOf).measured(lateFraction, minPeriods);
    }

    /**
     * Reads all that a schedule is judged by on a day at once.
     *
     * @param asOf the day, included
     * @param lateFraction as in {@link #scheduleIndex}
     * @param minPeriods as in {@link #scheduleTooEarly}
     * @param dates what the project holds of its planned time
     * @return the standing; null when there is no measurement
     */
    public @Nullable ScheduleStanding scheduleStanding(
            LocalDate asOf, BigDecimal lateFraction, BigDecimal minPeriods, ProjectDates dates) {
        PerformanceMeasurement latest = latest(asOf);
        return latest == null ? null : ScheduleReading.of(this, asOf).standing(latest, lateFraction, minPeriods, dates);
    }

    /**
     * Computes the declared forecast of the finish as a ratio to the plan, for example 110/100 days, as in EVM-010.
     *
     * @param asOf the day, included
     * @param dates what the project holds of its planned time
     * @return (forecast finish - start + 1)/(finish - start + 1) by DECLARED, 0 when the forecast lies before the
     *     start; null when a date is not known, finish lies before start, there is no measurement or the work is done
     */
    public @Nullable ScheduleIndex declaredForecast(LocalDate asOf, ProjectDates dates) {
        return ScheduleReading.of(this, asOf).declared(dates);
    }

    /**
     * Forecasts the duration as a ratio to the plan, for example 12/10 by SPI_T: the larger of the inverse of
     * {@link #scheduleIndex} and {@link #declaredForecast}; EVM-010 defines it.
     *
     * @param asOf the day, included
     * @param lateFraction as in {@link #scheduleIndex}
     * @param minPeriods as in {@link #scheduleTooEarly}
     * @param dates what the project holds of its planned time
     * @return the larger of the known forecasts, of equal ones the one by the index; null when none is known
     */
    public @Nullable ScheduleIndex finishForecast(
            LocalDate asOf, BigDecimal lateFraction, BigDecimal minPeriods, ProjectDates dates) {
        return ScheduleReading.of(this, asOf).forecast(lateFraction, minPeriods, dates);
    }
}
