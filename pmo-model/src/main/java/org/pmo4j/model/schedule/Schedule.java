package org.pmo4j.model.schedule;

import io.soabase.recordbuilder.core.RecordBuilder;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.pmo4j.model.Range;
import org.pmo4j.model.internal.Check;

/**
 * The current network schedule of a project, for example 240 activities and 310 links at a status date of 2026-03-31
 * (进度计划). Its DCMA-14 figures come from {@link #metrics()}. It is judged at its own status date.
 *
 * @param statusDate status (data) date; null when not held
 * @param calculated float was calculated by the source; false: float and criticality are computed from the links
 * @param resourceLoaded resources are assigned in this schedule
 * @param activities activities, ordered by id; ids unique; 0..n
 * @param relationships logic links between these activities, in their natural order; 0..n; null when not held
 * @param projectFinish calculated project finish; null when not held
 * @param baselineFinish baseline or contract finish; null when not held
 * @param criticalPathLengthDays status date to project finish; &gt;= 0 working days; null when not held
 * @param projectFloatDays total float against baselineFinish; working days; null when not held
 * @param riskAnalyses dates of schedule risk analyses, earliest first; 0..n; null when not held
 */
@RecordBuilder
public record Schedule(
        @Nullable LocalDate statusDate,
        boolean calculated,
        boolean resourceLoaded,
        List<Activity> activities,
        @Nullable List<Relationship> relationships,
        @Nullable LocalDate projectFinish,
        @Nullable LocalDate baselineFinish,
        @Range(min = "0") @Nullable BigDecimal criticalPathLengthDays,
        @Nullable BigDecimal projectFloatDays,
        @Nullable List<LocalDate> riskAnalyses)
        implements ScheduleBuilder.With {

    public Schedule {
        var check = Check.of(Schedule.class);
        List<Activity> givenActivities = activities;
        List<Relationship> givenRelationships = relationships;
        activities = check.byId("activities", activities, Activity::id);
        relationships = relationships == null
                ? null
                : check.sorted("relationships", relationships, Function.identity());
        criticalPathLengthDays = check.notNegative("criticalPathLengthDays", criticalPathLengthDays);
        projectFloatDays = check.decimal("projectFloatDays", projectFloatDays);
        riskAnalyses = riskAnalyses == null
                ? null
                : check.sorted("riskAnalyses", riskAnalyses, Function.identity());
        if (activities != null) {
            ActivityReferences.check(check, givenActivities, relationships == null ? List.of() : givenRelationships);
        }
        check.done();
    }

    /**
     * Returns the figures of the schedule, for example 2 of 5 incomplete tasks without complete logic. They are computed
     * when they are asked for and kept by the returned object: keep it while the schedule is being judged.
     *
     * @return new figures of this schedule
     */
    public ScheduleMetrics metrics() {
        return new ScheduleMetrics(this);
    }

    /**
     * Tells whether a schedule risk analysis is recent, for example one of 2025-03-31 within 365 days of 2026-03-31.
     *
     * @param days days that an analysis counts; &gt;= 0
     * @param asOf the date of judgement
     * @return true if an analysis is dated on {@code asOf} or at most that many days before; false also where analyses
     *     are not held
     */
    public boolean riskAnalyzedWithin(int days, LocalDate asOf) {
        LocalDate last = lastRiskAnalysis(asOf);
        return last != null && !last.isBefore(asOf.minusDays(days));
    }

    /**
     * Returns the latest schedule risk analysis known at a date.
     *
     * @param asOf the date
     * @return the latest date not after {@code asOf}; null where there is none or analyses are not held
     */
    public @Nullable LocalDate lastRiskAnalysis(LocalDate asOf) {
        LocalDate last = null;
        for (LocalDate date : riskAnalyses == null ? List.<LocalDate>of() : riskAnalyses) {
            last = date.isAfter(asOf) ? last : date;
        }
        return last;
    }
}
