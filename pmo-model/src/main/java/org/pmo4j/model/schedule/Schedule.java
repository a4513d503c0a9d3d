package org.pmo4j.model.schedule;

import io.soabase.recordbuilder.core.RecordBuilder;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.pmo4j.model.Range;
import org.pmo4j.model.internal.Check;

/**
 * The current network schedule of a project (进度计划).
 *
 * @param statusDate status (data) date; null when not held
 * @param calculated float was calculated by the source
 * @param resourceLoaded resources are assigned in this schedule
 * @param activities activities; 0..n
 * @param relationships logic links; null: not held; 0..n
 * @param projectFinish calculated project finish; null when not held
 * @param baselineFinish baseline or contract finish; null when not held
 * @param criticalPathLengthDays status date to project finish; &gt;= 0 working days; null when not held
 * @param projectFloatDays total float against baselineFinish; working days; null when not held
 * @param riskAnalyses dates of schedule risk analyses; 0..n; null when not held
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
        activities = check.byId("activities", activities, Activity::id);
        relationships = check.optionalList("relationships", relationships);
        criticalPathLengthDays = check.notNegative("criticalPathLengthDays", criticalPathLengthDays);
        projectFloatDays = check.decimal("projectFloatDays", projectFloatDays);
        riskAnalyses = check.optionalList("riskAnalyses", riskAnalyses);
        check.done();
    }

    // DERIVED: population; metric; floatsKnown; floatOf; pathLengthDays; criticalPathShift; pathLengthIndex
}
