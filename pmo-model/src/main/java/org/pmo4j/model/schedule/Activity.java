package org.pmo4j.model.schedule;

import io.soabase.recordbuilder.core.RecordBuilder;
import java.math.BigDecimal;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.pmo4j.model.Default;
import org.pmo4j.model.Range;
import org.pmo4j.model.id.ActivityId;
import org.pmo4j.model.internal.Check;

/**
 * An activity, milestone or summary of the schedule (活动).
 *
 * @param id identity
 * @param name name
 * @param kind kind
 * @param parent summary it belongs to; null when not held
 * @param start current (forecast) start; null when not held
 * @param finish current (forecast) finish; null when not held
 * @param actualStart actual start; null when not held
 * @param actualFinish actual finish; null when not held
 * @param baselineStart baseline start; null when not held
 * @param baselineFinish baseline finish; null when not held
 * @param durationDays current duration; &gt;= 0 working days; null when not held
 * @param baselineDurationDays baseline duration; &gt;= 0 working days; null when not held
 * @param remainingDays remaining duration; &gt;= 0 working days; null when not held
 * @param totalFloatDays total float; working days; null when not held
 * @param percentComplete physical or duration percent complete; 0..1; null when not held
 * @param constraintKind date constraint; null: none
 * @param constraintDate date of the constraint; null when not held
 * @param critical on the critical path
 * @param resourced has a resource or cost assignment
 * @param planningPackage planning package outside the detail window
 * @param scheduleMargin schedule margin task
 */
@RecordBuilder
public record Activity(
        ActivityId id,
        String name,
        ActivityKind kind,
        @Nullable ActivityId parent,
        @Nullable LocalDate start,
        @Nullable LocalDate finish,
        @Nullable LocalDate actualStart,
        @Nullable LocalDate actualFinish,
        @Nullable LocalDate baselineStart,
        @Nullable LocalDate baselineFinish,
        @Range(min = "0") @Nullable BigDecimal durationDays,
        @Range(min = "0") @Nullable BigDecimal baselineDurationDays,
        @Range(min = "0") @Nullable BigDecimal remainingDays,
        @Nullable BigDecimal totalFloatDays,
        @Range(min = "0", max = "1") @Nullable BigDecimal percentComplete,
        @Nullable DateConstraint constraintKind,
        @Nullable LocalDate constraintDate,
        @Default("false") boolean critical,
        boolean resourced,
        @Default("false") boolean planningPackage,
        @Default("false") boolean scheduleMargin)
        implements ActivityBuilder.With, ScheduleEntry {

    public Activity {
        var check = Check.of(Activity.class);
        check.required("id", id);
        name = check.text("name", name);
        check.required("kind", kind);
        durationDays = check.notNegative("durationDays", durationDays);
        baselineDurationDays = check.notNegative("baselineDurationDays", baselineDurationDays);
        remainingDays = check.notNegative("remainingDays", remainingDays);
        totalFloatDays = check.decimal("totalFloatDays", totalFloatDays);
        percentComplete = check.fraction("percentComplete", percentComplete);
        check.done();
    }

    @Override
    public int hashCode() {
        return id.hashCode();
    }

    @Override
    public String label() {
        return id.value();
    }

    /**
     * Tells whether the activity is complete: it has an actual finish, or its percent complete is 1, as in "100 %".
     *
     * @return false also where neither an actual finish nor a percent complete is held
     */
    public boolean complete() {
        return actualFinish != null || (percentComplete != null && percentComplete.compareTo(BigDecimal.ONE) == 0);
    }
}
