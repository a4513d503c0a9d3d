package org.pmo4j.model.performance;

import java.math.BigDecimal;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.pmo4j.model.internal.Check;

/**
 * How the schedule of a project stands by its earned value on one day (进度状况), for example at 10/12 by SPI_T. EVM-004
 * and EVM-010 define the parts.
 *
 * @param latest latest measurement on the day
 * @param tooEarly nothing is planned by now, or the first periods are not over
 * @param index schedule index; null when no form of it is known
 * @param declared declared forecast of the duration as a ratio to the plan; null when not known
 * @param forecast largest known forecast of the duration as a ratio to the plan; null when none is known
 * @param indexGaps components that the exact index would need and the source does not hold
 * @param declaredGaps components that the declared forecast would need and the source does not hold
 */
public record ScheduleStanding(
        PerformanceMeasurement latest,
        boolean tooEarly,
        @Nullable ScheduleIndex index,
        @Nullable ScheduleIndex declared,
        @Nullable ScheduleIndex forecast,
        List<String> indexGaps,
        List<String> declaredGaps) {

    public ScheduleStanding {
        var check = Check.of(ScheduleStanding.class);
        check.required("latest", latest);
        indexGaps = check.list("indexGaps", indexGaps);
        declaredGaps = check.list("declaredGaps", declaredGaps);
        check.done();
    }

    /**
     * Tells whether the work is done and how late it was is not known: there is nothing left to steer.
     *
     * @return true if EV &gt;= BAC and there is no index
     */
    public boolean doneWithoutIndex() {
        return latest.complete() && index == null;
    }

    /**
     * Tells whether the performance to date can be asked for.
     *
     * @return false if it is too early, or {@link #doneWithoutIndex}
     */
    public boolean due() {
        return !tooEarly && !doneWithoutIndex();
    }

    /**
     * Tells whether the index is certainly below a limit. A ceiling below it is enough.
     *
     * @param limit the limit, for example 0.90
     * @return true if the index is known and below the limit
     */
    public boolean indexBelow(BigDecimal limit) {
        return index != null && index.isBelow(limit);
    }

    /**
     * Tells whether the index is known, not only a ceiling of it.
     *
     * @return true if it was found by SPI_T or SPI
     */
    public boolean indexKnown() {
        return index != null && index.basis() != IndexBasis.CEILING;
    }

    /**
     * Tells whether the largest forecast exceeds the planned duration by more than a tolerance.
     *
     * @param tolerance fraction of the planned duration, for example 0.10
     * @return true if it does; false also when no forecast is known
     */
    public boolean forecastExceedsPlanBy(BigDecimal tolerance) {
        return forecast != null && forecast.exceedsPlanBy(tolerance);
    }

    /**
     * Names what keeps the forecast of the finish from being known. One forecast that is no lower bound suffices.
     *
     * @return the components, in order of their names; empty when the finish is declared, or the index known and above 0
     */
    public List<String> forecastGaps() {
        if (declared != null || indexKnown() && index.numerator().signum() > 0) {
            return List.of();
        }
        return indexKnown()
                ? declaredGaps
                : Stream.concat(indexGaps.stream(), declaredGaps.stream()).distinct().sorted().toList();
    }

    /**
     * Returns the share of the work that is done for people who read a finding, for example 0.9375.
     *
     * @return EV/BAC of the latest measurement at 4 decimals; null when undefined
     */
    public @Nullable BigDecimal percentComplete() {
        Ratio progress = latest.progress();
        return progress == null ? null : progress.display();
    }
}
