package org.pmo4j.model.performance;

import io.soabase.recordbuilder.core.RecordBuilder;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.pmo4j.model.Money;
import org.pmo4j.model.Range;
import org.pmo4j.model.internal.Check;
import org.pmo4j.model.internal.Known;

/**
 * Earned-value data over time (绩效历史).
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
        measurements = check.sorted("measurements", measurements, PerformanceMeasurement::statusDate);
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

    // DERIVED: latest; plannedPeriods; faults; discredited; scheduleIndex; finishForecast
}
