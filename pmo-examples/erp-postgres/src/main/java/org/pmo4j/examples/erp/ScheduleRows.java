package org.pmo4j.examples.erp;

import java.math.BigDecimal;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.pmo4j.model.id.ActivityId;
import org.pmo4j.model.schedule.Activity;
import org.pmo4j.model.schedule.ActivityBuilder;
import org.pmo4j.model.schedule.ActivityKind;
import org.pmo4j.model.schedule.Relationship;
import org.pmo4j.model.schedule.RelationshipKind;
import org.pmo4j.model.schedule.Schedule;
import org.pmo4j.model.schedule.ScheduleBuilder;

/** Table project_task: the schedule. A task can name one predecessor, which it starts after. */
final class ScheduleRows {

    private ScheduleRows() {}

    /** A task with the link to its predecessor. */
    record TaskRow(Activity activity, @Nullable Relationship link) {}

    static TaskRow task(Rows row) throws SQLException {
        ActivityId id = new ActivityId(row.text("task"));
        ActivityId predecessor = row.optional("predecessor", ActivityId::new);
        Activity activity = ActivityBuilder.builder()
                .id(id)
                .name(row.text("name"))
                .kind(ActivityKind.TASK)
                .start(row.date("starts_on"))
                .finish(row.date("finishes_on"))
                .actualStart(row.date("actual_start"))
                .actualFinish(row.date("actual_finish"))
                .baselineStart(row.date("baseline_start"))
                .baselineFinish(row.date("baseline_finish"))
                .durationDays(row.decimal("duration_days"))
                .percentComplete(row.decimal("percent_complete"))
                .resourced(row.optionalText("responsible_id") != null)
                .build();
        Relationship link = predecessor == null
                ? null
                : new Relationship(predecessor, id, RelationshipKind.FINISH_TO_START, BigDecimal.ZERO);
        return new TaskRow(activity, link);
    }

    /** Makes a schedule; float is not held, so it is computed from the links. */
    static Schedule schedule(List<TaskRow> tasks, @Nullable LocalDate statusDate) {
        return ScheduleBuilder.builder()
                .statusDate(statusDate)
                .calculated(false)
                .resourceLoaded(true)
                .activities(tasks.stream().map(TaskRow::activity).toList())
                .relationships(tasks.stream().map(TaskRow::link).filter(Objects::nonNull).toList())
                .build();
    }
}
