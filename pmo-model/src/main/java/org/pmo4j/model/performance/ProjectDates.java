package org.pmo4j.model.performance;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.pmo4j.model.change.BaselineKind;
import org.pmo4j.model.change.BaselineLog;

/**
 * What a project holds of its planned time, for example 2026-01-01 to 2026-12-31: the calendar side of
 * {@link PerformanceHistory#scheduleIndex} and {@link PerformanceHistory#finishForecast}. Not a component of the
 * document.
 *
 * @param plannedStart planned start; null when not held
 * @param plannedFinish planned finish; null when not held
 * @param actualStart actual start; null when not held
 * @param forecastFinish declared forecast of the finish; null when not held
 * @param baselines baselines of the project; null when not held
 */
public record ProjectDates(
        @Nullable LocalDate plannedStart,
        @Nullable LocalDate plannedFinish,
        @Nullable LocalDate actualStart,
        @Nullable LocalDate forecastFinish,
        @Nullable BaselineLog baselines) {

    /**
     * Returns the day from which planned time is counted.
     *
     * @return the planned start, else the actual start, else null
     */
    public @Nullable LocalDate start() {
        return plannedStart != null ? plannedStart : actualStart;
    }

    /**
     * Returns the finish that was agreed on a day.
     *
     * @param date the day
     * @return the finish of the schedule baseline in force on the day, else the planned finish, else null
     */
    public @Nullable LocalDate finishOn(LocalDate date) {
        var baseline = baselines == null ? null : baselines.inForceOn(BaselineKind.SCHEDULE, date);
        return baseline != null && baseline.finish() != null ? baseline.finish() : plannedFinish;
    }
}
