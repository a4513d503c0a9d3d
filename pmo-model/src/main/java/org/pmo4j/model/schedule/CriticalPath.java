package org.pmo4j.model.schedule;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The critical path of one schedule, for example 250 working days long with a float of -10: the critical path test and
 * the critical path length index, DCMA-14 metrics 12 and 13. What the source has calculated goes before the network.
 */
public final class CriticalPath {

    private final Schedule schedule;
    private final ScheduleMetrics metrics;

    CriticalPath(Schedule schedule, ScheduleMetrics metrics) {
        this.schedule = schedule;
        this.metrics = metrics;
    }

    /**
     * Returns the incomplete critical task that the critical path test delays: of those with the lowest float the one
     * that starts first, then the one with the smallest id.
     *
     * @return the task; null if no incomplete task is critical or floats are not known
     */
    public @Nullable Activity testedTask() {
        if (!metrics.floatsKnown()) {
            return null;
        }
        return metrics.population().stream()
                .filter(this::critical)
                .min(Comparator.comparing(metrics::floatOf, nullsLast())
                        .thenComparing(Activity::start, Comparator.nullsLast(Comparator.naturalOrder()))
                        .thenComparing(Activity::id))
                .orElse(null);
    }

    /**
     * Returns by how much the finish node moves when the tested task takes longer (metric 12): the whole delay if the
     * logic carries it, 0 if the logic is broken, less than the delay if slack absorbs a part.
     *
     * @param delayDays working days added to the task's remaining duration; &gt; 0; 600 is customary
     * @return working days; null if there is no tested task or the network is not computable
     * @throws IllegalArgumentException if the delay is not greater than 0
     */
    public @Nullable BigDecimal shift(BigDecimal delayDays) {
        Activity task = testedTask();
        return task == null ? null : metrics.network().finishShift(task.id(), delayDays);
    }

    /**
     * Names what keeps the critical path test from an answer, for example [schedule.relationships]. A finish that moves,
     * but not by the whole delay, can be explained only by calendars and date constraints, which the network leaves out.
     *
     * @param delayDays working days added to the task's remaining duration; &gt; 0
     * @return paths within the project; empty if the finish moves by the whole delay or not at all
     * @throws IllegalArgumentException if the delay is not greater than 0 and the test can be made
     */
    public List<String> missingForShift(BigDecimal delayDays) {
        List<String> missing = new ArrayList<>();
        BigDecimal shift = shift(delayDays);
        if (schedule.relationships() == null) {
            missing.add("schedule.relationships");
        }
        if (!metrics.network().cycles().isEmpty()) {
            missing.add("schedule.relationships without cycle");
        }
        if (!metrics.network().withoutDuration().isEmpty()) {
            missing.add("schedule.activities.durationDays");
        }
        if (shift != null && shift.signum() != 0 && shift.compareTo(delayDays) < 0) {
            missing.add("schedule.calendars");
        }
        return missing;
    }

    /**
     * Tells whether there is a path to measure (metric 13): a status date to measure from, work left or a length of the
     * source, and a length that is not known to be 0.
     *
     * @return true also where the length is not known
     */
    public boolean ahead() {
        return schedule.statusDate() != null
                && (schedule.criticalPathLengthDays() != null || !metrics.population().isEmpty())
                && (lengthDays() == null || lengthDays().signum() != 0);
    }

    /**
     * Returns the length of the critical path: the source's, else the early finish of the finish node, and one day more
     * where that is a milestone, which is dated on the next working day.
     *
     * @return working days from the status date, &gt;= 0; null if neither is known
     */
    public @Nullable BigDecimal lengthDays() {
        if (schedule.criticalPathLengthDays() != null) {
            return schedule.criticalPathLengthDays();
        }
        Activity finish = metrics.network().finishNode();
        if (finish == null) {
            return null;
        }
        BigDecimal early = metrics.network().earlyFinish(finish.id());
        return finish.kind() == ActivityKind.MILESTONE ? early.add(BigDecimal.ONE) : early;
    }

    /**
     * Returns the float of the critical path: the source's against the baseline finish, else, where the schedule has no
     * baseline finish, the lowest known float of the incomplete tasks.
     *
     * @return working days; null if not known
     */
    public @Nullable BigDecimal floatDays() {
        if (schedule.projectFloatDays() != null) {
            return schedule.projectFloatDays();
        }
        return schedule.baselineFinish() == null ? metrics.lowestFloat() : null;
    }

    /**
     * Tells whether {@link #floatDays()} is only an upper bound, because it is the lowest float and some float of an
     * incomplete task is null.
     *
     * @return true if the float may be lower than the one returned
     */
    public boolean floatMayBeLower() {
        return schedule.projectFloatDays() == null
                && metrics.population().stream().anyMatch(task -> metrics.floatOf(task) == null);
    }

    /**
     * Names what keeps the critical path length index from being known, for example [schedule.projectFloatDays].
     *
     * @return paths within the project; empty if length and float are known
     */
    public List<String> missingForIndex() {
        List<String> missing = new ArrayList<>();
        if (lengthDays() == null) {
            missing.add("schedule.criticalPathLengthDays");
        }
        if (floatDays() == null) {
            missing.add("schedule.projectFloatDays");
        } else if (floatMayBeLower()) {
            missing.add("schedule.activities.totalFloatDays");
        }
        return missing;
    }

    /**
     * Returns the critical path length index for display (metric 13), for example 0.96: (length + float) / length.
     *
     * @return rounded half up to four decimals; null without a status date, if length or float is null, or the length 0
     */
    public @Nullable BigDecimal index() {
        return measurable() ? Decimals.ratio(lengthDays().add(floatDays()), lengthDays()) : null;
    }

    /**
     * Tells whether the index is below a limit, compared by multiplication.
     *
     * @param min smallest index allowed; ratio; 0.95 in the pamphlet
     * @return true if length + float &lt; min × length; false also where {@link #index()} is null
     */
    public boolean indexBelow(BigDecimal min) {
        return measurable() && lengthDays().add(floatDays()).compareTo(min.multiply(lengthDays())) < 0;
    }

    private boolean measurable() {
        return schedule.statusDate() != null
                && floatDays() != null
                && lengthDays() != null
                && lengthDays().signum() != 0;
    }

    /** Some activity always ends with the network, so that the lowest float in it is 0. */
    private boolean critical(Activity task) {
        return schedule.calculated() ? task.critical() : metrics.floatOf(task).signum() == 0;
    }

    private static Comparator<BigDecimal> nullsLast() {
        return Comparator.nullsLast(Comparator.naturalOrder());
    }
}
