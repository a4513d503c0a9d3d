package org.pmo4j.model.schedule;

import java.math.BigDecimal;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;
import org.pmo4j.model.id.ActivityId;

/**
 * The DCMA-14 figures of one schedule, for example 2 of 5 incomplete tasks without complete logic; definitions of
 * DCMA-EA PAM 200.1 (2012). They are indicators for investigation, no verdict: limits belong to policies.
 *
 * <p>Each metric is null where the pamphlet says that it does not apply, and where the schedule does not hold the links
 * that it counts. Metrics 9, 11 and 14 are those of {@link #progress()}, metrics 12 and 13 those of
 * {@link #criticalPath()}. The network is computed once, when first
 * needed; an object of this class may be shared by threads.
 */
public final class ScheduleMetrics {

    private final Schedule schedule;
    private final List<Activity> leaves;
    private final List<Activity> tasks;
    private final List<Activity> population;
    private @Nullable ScheduleNetwork network;

    ScheduleMetrics(Schedule schedule) {
        this.schedule = schedule;
        Set<ActivityId> parents = new HashSet<>();
        schedule.activities().forEach(activity -> parents.add(activity.parent()));
        leaves = select(
                schedule.activities(),
                activity -> activity.kind() == ActivityKind.TASK && !parents.contains(activity.id()));
        tasks = select(leaves, task -> task.durationDays() == null || task.durationDays().signum() != 0);
        population = select(tasks, task -> !task.complete());
    }

    /**
     * Returns the incomplete tasks, the population of most metrics.
     *
     * @return activities of kind TASK that are nobody's parent, are not complete and whose duration is not 0, by id
     */
    public List<Activity> population() {
        return population;
    }

    /**
     * Returns the network of the remaining work.
     *
     * @return the network, also where it is not computable
     */
    public synchronized ScheduleNetwork network() {
        if (network == null) {
            network = new ScheduleNetwork(schedule);
        }
        return network;
    }

    /**
     * Returns the figures of the critical path: metrics 12 and 13.
     *
     * @return the figures
     */
    public CriticalPath criticalPath() {
        return new CriticalPath(schedule, this);
    }

    /**
     * Returns the figures that compare with the status date: metrics 9, 11 and 14.
     *
     * @return the figures
     */
    public ScheduleProgress progress() {
        return new ScheduleProgress(schedule.statusDate(), leaves, tasks);
    }

    /**
     * Tells whether floats are known: calculated by the source, or computable from the links.
     *
     * @return true also where the source has calculated, but holds no float of some activity
     */
    public boolean floatsKnown() {
        return schedule.calculated() || network().computable();
    }

    /**
     * Returns the total float of an activity: the source's where the source has calculated, else the network's.
     *
     * @param activity an activity of this schedule
     * @return working days; null where the source has calculated but does not hold it, or it cannot be computed
     */
    public @Nullable BigDecimal floatOf(Activity activity) {
        return schedule.calculated() ? activity.totalFloatDays() : network().totalFloat(activity.id());
    }

    /**
     * Returns the lowest known float of the population, for example -12.
     *
     * @return working days; null if no float of the population is known
     */
    public @Nullable BigDecimal lowestFloat() {
        return population.stream()
                .map(this::floatOf)
                .filter(Objects::nonNull)
                .min(Comparator.naturalOrder())
                .orElse(null);
    }

    /**
     * Counts the incomplete tasks without predecessor or without successor (metric 1).
     *
     * @param countDangling true: a task counts as well if no link drives its start or its finish drives no link (text 1b
     *     of 2009)
     * @return the hits; null if the population is empty or links are not held
     */
    public @Nullable ScheduleMetric<Activity> missingLogic(boolean countDangling) {
        if (schedule.relationships() == null) {
            return null;
        }
        Set<ActivityId> driven = new HashSet<>();
        Set<ActivityId> driving = new HashSet<>();
        for (Relationship link : schedule.relationships()) {
            if (!countDangling || link.kind().toStart()) {
                driven.add(link.successor());
            }
            if (!countDangling || link.kind().fromFinish()) {
                driving.add(link.predecessor());
            }
        }
        return ScheduleMetric.of(population, task -> !driven.contains(task.id()) || !driving.contains(task.id()));
    }

    /**
     * Counts the links with a negative lag (metric 2).
     *
     * @param scope the links counted
     * @return the hits; null if there is no such link or links are not held
     */
    public @Nullable ScheduleMetric<Relationship> leads(LinkScope scope) {
        return ScheduleMetric.of(links(scope), link -> link.lagDays().signum() < 0);
    }

    /**
     * Counts the links with a positive lag (metric 3).
     *
     * @param excusedLagDays longest lag that is no hit; working days; 0 excuses none, 5 is the carve-out of some tools
     * @param scope the links counted
     * @return the hits; null if there is no such link or links are not held
     */
    public @Nullable ScheduleMetric<Relationship> lags(BigDecimal excusedLagDays, LinkScope scope) {
        return ScheduleMetric.of(links(scope), link -> link.lagDays().compareTo(excusedLagDays) > 0);
    }

    /**
     * Counts the finish-to-start links, which are the good ones (metric 4).
     *
     * @param scope the links counted
     * @return the finish-to-start links, offenders are the others; null if there is no link or links are not held
     */
    public @Nullable ScheduleMetric<Relationship> finishToStart(LinkScope scope) {
        var others = ScheduleMetric.of(links(scope), link -> link.kind() != RelationshipKind.FINISH_TO_START);
        return others == null
                ? null
                : new ScheduleMetric<>(others.population() - others.hits(), 0, others.population(), others.offenders());
    }

    /**
     * Counts the incomplete tasks with a hard date constraint (metric 5).
     *
     * @return the hits; null if the population is empty
     */
    public @Nullable ScheduleMetric<Activity> hardConstraints() {
        return ScheduleMetric.of(population, task -> task.constraintKind() != null && task.constraintKind().hard());
    }

    /**
     * Counts the incomplete tasks with more float than a limit (metric 6); schedule margin is left out of both numbers.
     *
     * @param limitDays longest float that is no hit; working days; 44 in the pamphlet
     * @return the hits, undecided where the float is null; null if no task is counted or floats are not known
     */
    public @Nullable ScheduleMetric<Activity> highFloat(BigDecimal limitDays) {
        List<Activity> counted = select(population, task -> !task.scheduleMargin());
        return floatsKnown() ? compare(counted, this::floatOf, days -> days.compareTo(limitDays) > 0) : null;
    }

    /**
     * Counts the incomplete tasks with a float below 0 (metric 7).
     *
     * @return the hits, undecided where the float is null; null if the population is empty or floats are not known
     */
    public @Nullable ScheduleMetric<Activity> negativeFloat() {
        return floatsKnown() ? compare(population, this::floatOf, days -> days.signum() < 0) : null;
    }

    /**
     * Counts the incomplete tasks that last longer than a limit (metric 8); planning packages are left out of both
     * numbers.
     *
     * @param limitDays longest duration that is no hit; working days; 44 in the pamphlet
     * @param basis the duration that is read
     * @return the hits, undecided where that duration is null; null if no task is counted
     */
    public @Nullable ScheduleMetric<Activity> highDuration(BigDecimal limitDays, DurationBasis basis) {
        List<Activity> counted = select(population, task -> !task.planningPackage());
        return compare(counted, basis::daysOf, days -> days.compareTo(limitDays) > 0);
    }

    /**
     * Counts the incomplete tasks of at least one day without a resource (metric 10). The pamphlet sets no limit.
     *
     * @return the hits, undecided where the duration is null; null if the population is empty or the schedule is not
     *     loaded with resources
     */
    public @Nullable ScheduleMetric<Activity> unresourced() {
        return !schedule.resourceLoaded()
                ? null
                : ScheduleMetric.of(
                        population,
                        task -> !task.resourced() && task.durationDays() != null
                                && task.durationDays().compareTo(BigDecimal.ONE) >= 0,
                        task -> !task.resourced() && task.durationDays() == null);
    }

    private @Nullable List<Relationship> links(LinkScope scope) {
        if (schedule.relationships() == null || scope == LinkScope.ALL) {
            return schedule.relationships();
        }
        Set<ActivityId> ids = new HashSet<>();
        population.forEach(task -> ids.add(task.id()));
        return select(schedule.relationships(), link -> ids.contains(link.successor()));
    }

    private static @Nullable ScheduleMetric<Activity> compare(
            List<Activity> tasks, Function<Activity, @Nullable BigDecimal> value, Predicate<BigDecimal> hit) {
        return ScheduleMetric.of(
                tasks,
                task -> value.apply(task) != null && hit.test(value.apply(task)),
                task -> value.apply(task) == null);
    }

    private static <T> List<T> select(List<T> entries, Predicate<T> condition) {
        return entries.stream().filter(condition).toList();
    }
}
