package org.pmo4j.model.schedule;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The DCMA-14 figures of one schedule that compare with its status date, for example 1 of 2 tasks due by 2026-01-12
 * missed: metrics 9, 11 and 14. All are null without a status date.
 */
public final class ScheduleProgress {

    private final @Nullable LocalDate statusDate;
    private final List<Activity> leaves;
    private final List<Activity> tasks;

    /**
     * Creates the figures.
     *
     * @param leaves activities of kind TASK that are nobody's parent
     * @param tasks those of them whose duration is not 0
     */
    ScheduleProgress(@Nullable LocalDate statusDate, List<Activity> leaves, List<Activity> tasks) {
        this.statusDate = statusDate;
        this.leaves = leaves;
        this.tasks = tasks;
    }

    /**
     * Counts the tasks with a forecast before the status date or an actual date after it, each task once (metric 9).
     *
     * @return the hits among the tasks that were not complete at the status date; null if there is none or no status
     *     date
     */
    public @Nullable ScheduleMetric<Activity> invalidDates() {
        return ScheduleMetric.of(notComplete(), task -> forecastInPast(task) || actualInFuture(task));
    }

    /**
     * Counts the tasks with a forecast start or finish before the status date (metric 9a).
     *
     * @return the hits among the tasks that were not complete at the status date; null if there is none or no status
     *     date
     */
    public @Nullable ScheduleMetric<Activity> forecastsInPast() {
        return ScheduleMetric.of(notComplete(), this::forecastInPast);
    }

    /**
     * Counts the tasks with an actual start or finish after the status date (metric 9b).
     *
     * @return the hits among the tasks that were not complete at the status date; null if there is none or no status
     *     date
     */
    public @Nullable ScheduleMetric<Activity> actualsInFuture() {
        return ScheduleMetric.of(notComplete(), this::actualInFuture);
    }

    /**
     * Counts the tasks that are or will be later than their baseline finish (metric 11).
     *
     * @param basis what counts as missed
     * @return the hits among the tasks whose baseline finish is not after the status date, undecided where the date that
     *     decides is null; null if there is no such task or no status date
     */
    public @Nullable ScheduleMetric<Activity> missedTasks(MissedTaskBasis basis) {
        List<Activity> due = tasks.stream().filter(this::due).toList();
        return switch (basis) {
            case INCOMPLETE_ONLY -> ScheduleMetric.of(due, task -> !task.complete());
            case PAM -> ScheduleMetric.of(due, this::late, task -> lastFinish(task) == null);
        };
    }

    /**
     * Names the finish dates that metric 11 lacks, for example [schedule.activities.finish]: the actual one of a complete
     * task that was due, and the forecast of an incomplete task due on the status date. Without a forecast, a task that was
     * due before is late all the same.
     *
     * @return paths within the project; empty if nothing is lacking
     */
    public List<String> missingFinishes() {
        List<String> missing = new ArrayList<>();
        if (tasks.stream().anyMatch(task -> due(task) && task.complete() && task.actualFinish() == null)) {
            missing.add("schedule.activities.actualFinish");
        }
        if (tasks.stream().anyMatch(task -> due(task) && !task.complete() && !late(task) && task.finish() == null)) {
            missing.add("schedule.activities.finish");
        }
        return missing;
    }

    /**
     * Counts the tasks completed by the status date against those that the baseline asks for (metric 14): share 0.95
     * means that 95 of 100 were completed. A complete task without an actual finish was completed in time.
     *
     * @param definition which tasks count
     * @return the completed tasks, offenders are the tasks asked for and not completed; null if no task is asked for, no
     *     task has a baseline finish, or no status date
     */
    public @Nullable ScheduleMetric<Activity> baselineExecution(BeiDefinition definition) {
        boolean cumulative = definition == BeiDefinition.CUMULATIVE;
        List<Activity> asked = tasks.stream()
                .filter(task -> due(task) || (cumulative && task.baselineFinish() == null))
                .toList();
        boolean baselined = leaves.stream().anyMatch(task -> task.baselineFinish() != null);
        if (statusDate == null || !baselined || asked.isEmpty()) {
            return null;
        }
        List<Activity> open = asked.stream().filter(task -> !completed(task)).toList();
        long completed = cumulative ? tasks.stream().filter(this::completed).count() : asked.size() - open.size();
        return new ScheduleMetric<>((int) completed, 0, asked.size(), open);
    }

    /** A task finished after the status date was not complete then, and only so its date can be seen to be invalid. */
    private List<Activity> notComplete() {
        return statusDate == null
                ? List.of()
                : tasks.stream()
                        .filter(task -> !task.complete() || after(task.actualFinish(), statusDate))
                        .toList();
    }

    private boolean forecastInPast(Activity task) {
        return (task.actualStart() == null && after(statusDate, task.start()))
                || (task.actualFinish() == null && after(statusDate, task.finish()));
    }

    private boolean actualInFuture(Activity task) {
        return after(task.actualStart(), statusDate) || after(task.actualFinish(), statusDate);
    }

    private boolean due(Activity task) {
        return statusDate != null && task.baselineFinish() != null && !task.baselineFinish().isAfter(statusDate);
    }

    private boolean completed(Activity task) {
        return task.complete() && !after(task.actualFinish(), statusDate);
    }

    /** An incomplete task that was due before the status date is late, whatever its forecast claims. */
    private boolean late(Activity task) {
        return after(lastFinish(task), task.baselineFinish())
                || (!task.complete() && after(statusDate, task.baselineFinish()));
    }

    private static @Nullable LocalDate lastFinish(Activity task) {
        return task.complete() ? task.actualFinish() : task.finish();
    }

    private static boolean after(@Nullable LocalDate date, @Nullable LocalDate limit) {
        return date != null && limit != null && date.isAfter(limit);
    }
}
