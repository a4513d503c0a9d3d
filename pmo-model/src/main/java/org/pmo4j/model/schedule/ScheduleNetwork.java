package org.pmo4j.model.schedule;

import java.math.BigDecimal;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.pmo4j.model.id.ActivityId;

/**
 * The remaining work of a schedule as a network, for example the chain A (5 days), B (3 days): B starts early at 5 and
 * finishes early at 8. All dates are offsets in working days from the status date; the day of an offset is not known
 * here, because the network knows no calendar and no date constraint.
 *
 * <p>It holds all activities except summaries, and the links between them; links from or to a summary are left out. The
 * remaining duration is 0 of a complete activity, else the remaining days, else the duration × (1 − percent complete);
 * a milestone without a duration has 0. Early start is the latest that any link asks for, at least 0; late start the
 * earliest that any link allows, at most the end of the network less the duration.
 *
 * <p>The network is computable where links are held, form no cycle and every needed duration is held. Else every date in
 * it is null. It is not a scheduler: it moves no date of the source.
 */
public final class ScheduleNetwork {

    private final ActivityGraph graph;
    private final List<List<ActivityId>> cycles;
    private final boolean computable;
    private final List<ActivityId> order;
    private final Map<ActivityId, BigDecimal> durations;
    private final Map<ActivityId, BigDecimal> earlyStarts;
    private final Map<ActivityId, BigDecimal> lateStarts;
    private final @Nullable Activity finishNode;

    ScheduleNetwork(Schedule schedule) {
        List<Relationship> links = schedule.relationships();
        graph = new ActivityGraph(schedule.activities(), links == null ? List.of() : links);
        cycles = graph.cycles();
        computable = links != null && cycles.isEmpty() && graph.withoutDuration().isEmpty();
        order = computable ? graph.order() : List.of();
        durations = graph.remainingDays();
        earlyStarts = earlyStarts(durations);
        lateStarts = lateStarts();
        finishNode = computable ? findFinishNode() : null;
    }

    private Map<ActivityId, BigDecimal> earlyStarts(Map<ActivityId, BigDecimal> days) {
        Map<ActivityId, BigDecimal> starts = new HashMap<>();
        for (ActivityId id : order) {
            BigDecimal start = BigDecimal.ZERO;
            for (Relationship link : graph.linksInto(id)) {
                start = start.max(starts.get(link.predecessor()).add(offset(link, days)));
            }
            starts.put(id, start);
        }
        return starts;
    }

    private Map<ActivityId, BigDecimal> lateStarts() {
        BigDecimal end = order.stream().map(this::finish).max(Comparator.naturalOrder()).orElse(BigDecimal.ZERO);
        Map<ActivityId, BigDecimal> starts = new HashMap<>();
        for (int i = order.size() - 1; i >= 0; i--) {
            BigDecimal start = end.subtract(durations.get(order.get(i)));
            for (Relationship link : graph.linksFrom(order.get(i))) {
                start = start.min(starts.get(link.successor()).subtract(offset(link, durations)));
            }
            starts.put(order.get(i), start);
        }
        return starts;
    }

    /** Returns how long after the predecessor's start the successor may start. */
    private static BigDecimal offset(Relationship link, Map<ActivityId, BigDecimal> days) {
        BigDecimal offset = link.lagDays();
        if (link.kind().fromFinish()) {
            offset = offset.add(days.get(link.predecessor()));
        }
        return link.kind().toStart() ? offset : offset.subtract(days.get(link.successor()));
    }

    private BigDecimal finish(ActivityId id) {
        return earlyStarts.get(id).add(durations.get(id));
    }

    private @Nullable Activity findFinishNode() {
        Activity lastMilestone = null;
        Activity last = null;
        for (Activity activity : graph.activities()) {
            if (activity.kind() == ActivityKind.MILESTONE && graph.linksFrom(activity.id()).isEmpty()) {
                lastMilestone = later(lastMilestone, activity);
            }
            last = later(last, activity);
        }
        return lastMilestone != null ? lastMilestone : last;
    }

    private Activity later(@Nullable Activity known, Activity next) {
        return known == null || finish(next.id()).compareTo(finish(known.id())) > 0 ? next : known;
    }

    /**
     * Tells whether the network can be computed.
     *
     * @return false if the links are not held or form a cycle, or a needed duration is not held
     */
    public boolean computable() {
        return computable;
    }

    /**
     * Returns the cycles of the links, for example [[A, B, C]]: groups of activities of which each leads to each other.
     *
     * @return ids ascending within a cycle, cycles by their first id; an activity linked to itself is one; empty if none
     */
    public List<List<ActivityId>> cycles() {
        return cycles;
    }

    /**
     * Returns the incomplete activities whose duration is not held although the network needs it.
     *
     * @return ids ascending; empty if none
     */
    public List<ActivityId> withoutDuration() {
        return graph.withoutDuration();
    }

    /**
     * Returns the finish node: the milestone without successor that finishes early at the latest offset, or without
     * such a milestone the activity that does; of several the one with the smallest id (DCMA-14 metric 12).
     *
     * @return the activity; null if the network is empty or not computable
     */
    public @Nullable Activity finishNode() {
        return finishNode;
    }

    /**
     * Returns the early start, for example 5.
     *
     * @param id the activity
     * @return working days from the status date, &gt;= 0; null if not computable, a summary or not in this schedule
     */
    public @Nullable BigDecimal earlyStart(ActivityId id) {
        return computed(earlyStarts.get(id));
    }

    /**
     * Returns the early finish: early start plus remaining duration.
     *
     * @param id the activity
     * @return working days from the status date, &gt;= 0; null if not computable, a summary or not in this schedule
     */
    public @Nullable BigDecimal earlyFinish(ActivityId id) {
        return earlyStarts.containsKey(id) ? computed(finish(id)) : null;
    }

    /**
     * Returns the late start, which moves no other activity beyond the end of the network.
     *
     * @param id the activity
     * @return working days from the status date, &gt;= 0; null if not computable, a summary or not in this schedule
     */
    public @Nullable BigDecimal lateStart(ActivityId id) {
        return computed(lateStarts.get(id));
    }

    /**
     * Returns the late finish: late start plus remaining duration.
     *
     * @param id the activity
     * @return working days from the status date, &gt;= 0; null if not computable, a summary or not in this schedule
     */
    public @Nullable BigDecimal lateFinish(ActivityId id) {
        return lateStarts.containsKey(id) ? computed(lateStarts.get(id).add(durations.get(id))) : null;
    }

    /**
     * Returns the total float: late start less early start, for example 53. At least one activity of a network that is
     * not empty has 0.
     *
     * @param id the activity
     * @return working days, &gt;= 0; null if not computable, a summary or not in this schedule
     */
    public @Nullable BigDecimal totalFloat(ActivityId id) {
        return lateStarts.containsKey(id) ? computed(lateStarts.get(id).subtract(earlyStarts.get(id))) : null;
    }

    /**
     * Returns by how much the finish node moves when one activity takes longer, for example 600 for one on the longest
     * path to it.
     *
     * @param id the activity
     * @param delayDays working days added to its remaining duration; &gt; 0
     * @return working days, at most the delay; below 0 where the links tie the activity by its finish and let its start
     *     drive others; null if not computable, a summary or not in this schedule
     * @throws IllegalArgumentException if the delay is not greater than 0
     */
    public @Nullable BigDecimal finishShift(ActivityId id, BigDecimal delayDays) {
        if (delayDays.signum() <= 0) {
            throw new IllegalArgumentException("delayDays: " + delayDays.toPlainString() + " is not greater than 0");
        }
        if (finishNode == null || !graph.contains(id)) {
            return null;
        }
        Map<ActivityId, BigDecimal> delayed = new HashMap<>(durations);
        delayed.merge(id, delayDays, BigDecimal::add);
        ActivityId finish = finishNode.id();
        BigDecimal moved = earlyStarts(delayed).get(finish).add(delayed.get(finish));
        return computed(moved.subtract(finish(finish)));
    }

    private static @Nullable BigDecimal computed(@Nullable BigDecimal value) {
        return value == null ? null : Decimals.canonical(value);
    }
}
