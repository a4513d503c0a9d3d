package org.pmo4j.examples.schedule;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;
import org.mpxj.PercentCompleteType;
import org.mpxj.ProjectFile;
import org.mpxj.Task;
import org.mpxj.TaskField;
import org.mpxj.TimeUnitDefaultsContainer;
import org.pmo4j.model.schedule.Activity;
import org.pmo4j.model.schedule.ActivityBuilder;
import org.pmo4j.model.schedule.ActivityKind;

/**
 * Makes activities of tasks. It reads the values that the file holds, not those that MPXJ would compute in their place:
 * rolled-up dates of a work breakdown element, and planned dates of Primavera where there is no baseline.
 */
final class ActivityMapper {

    private final ProjectFile plan;
    private final PlanTasks tasks;
    private final boolean primavera;
    private final boolean baselines;
    private final Values values;
    private final NotMapped notMapped;

    ActivityMapper(ProjectFile plan, PlanTasks tasks, boolean primavera, Values values, NotMapped notMapped) {
        this.plan = plan;
        this.tasks = tasks;
        this.primavera = primavera;
        this.baselines = !primavera || plan.getBaselines().stream().anyMatch(baseline -> baseline != null);
        this.values = values;
        this.notMapped = notMapped;
    }

    Activity map(Task task) {
        ActivityKind kind = PlanTasks.kind(task);
        ActivityBuilder activity = ActivityBuilder.builder()
                .id(PlanTasks.id(task))
                .name(name(task))
                .kind(kind)
                .parent(tasks.holds(task.getParentTask()) ? PlanTasks.id(task.getParentTask()) : null)
                .resourced(resourced(task));
        if (primavera && kind == ActivityKind.SUMMARY) {
            return activity.build();
        }
        dates(task, activity);
        baseline(task, activity);
        durations(task, activity);
        Constraint constraint = Constraint.of(task, values, notMapped);
        return activity.percentComplete(percentComplete(task))
                .constraintKind(constraint.kind())
                .constraintDate(constraint.date())
                .critical(task.getCritical())
                .build();
    }

    private String name(Task task) {
        String name = Texts.firstOf(task.getName());
        if (name == null) {
            notMapped.add(NotMapped.Kind.UNNAMED_TASK);
            return String.valueOf(task.getUniqueID());
        }
        return name;
    }

    private void dates(Task task, ActivityBuilder activity) {
        activity.start(values.day(task.getCachedValue(TaskField.START)))
                .finish(values.day(task.getCachedValue(TaskField.FINISH)))
                .actualStart(values.day(task.getCachedValue(TaskField.ACTUAL_START)))
                .actualFinish(values.day(task.getCachedValue(TaskField.ACTUAL_FINISH)));
    }

    private void baseline(Task task, ActivityBuilder activity) {
        Object start = task.getCachedValue(TaskField.BASELINE_START);
        if (!baselines) {
            notMapped.add(NotMapped.Kind.PLANNED_DATE, start == null ? 0 : 1);
            return;
        }
        activity.baselineStart(values.day(start))
                .baselineFinish(values.day(task.getCachedValue(TaskField.BASELINE_FINISH)))
                .baselineDurationDays(values.length(task.getCachedValue(TaskField.BASELINE_DURATION), calendar(plan, task)));
    }

    private void durations(Task task, ActivityBuilder activity) {
        TimeUnitDefaultsContainer calendar = calendar(plan, task);
        activity.durationDays(values.length(task.getCachedValue(TaskField.DURATION), calendar))
                .remainingDays(values.length(task.getCachedValue(TaskField.REMAINING_DURATION), calendar))
                .totalFloatDays(values.days(task.getCachedValue(TaskField.TOTAL_SLACK), calendar));
    }

    private @Nullable BigDecimal percentComplete(Task task) {
        boolean physical = task.getPercentCompleteType() == PercentCompleteType.PHYSICAL;
        return values.fraction(task.getCachedValue(
                physical ? TaskField.PHYSICAL_PERCENT_COMPLETE : TaskField.PERCENT_COMPLETE));
    }

    private static boolean resourced(Task task) {
        return task.getResourceAssignments().stream().anyMatch(assignment -> assignment.getResource() != null)
                || task.getExpenseItems() != null && !task.getExpenseItems().isEmpty();
    }

    /** Returns what tells how long a working day is: the calendar of the task, else the plan. */
    static TimeUnitDefaultsContainer calendar(ProjectFile plan, Task task) {
        return task.getEffectiveCalendar() == null ? plan.getProjectProperties() : task.getEffectiveCalendar();
    }
}
