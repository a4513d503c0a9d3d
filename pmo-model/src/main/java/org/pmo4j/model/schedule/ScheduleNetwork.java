package org.pmo4j.model.schedule;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.function.IntFunction;
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

    private static final BigDecimal[] NONE = {};

    private final ActivityGraph graph;
    private final boolean computable;
    private final List<ActivityId> withoutDuration = new ArrayList<>();
    private final BigDecimal[] durations;
    private final BigDecimal[] earlyStarts;
    private final BigDecimal[] lateStarts;
    private final @Nullable Integer finishNode;

    ScheduleNetwork(Schedule schedule) {
        List<Relationship> links = schedule.relationships();
        graph = new ActivityGraph(schedule.activities(), links == null ? List.of() : links);
        durations = new BigDecimal[graph.size()];
        for (int node = 0; node < durations.length; node++) {
            durations[node] = remainingDays(graph.activity(node));
            if (durations[node] == null) {
                withoutDuration.add(graph.activity(node).id());
            }
        }
        computable = links != null && graph.acyclic() && withoutDuration.isEmpty();
        earlyStarts = computable ? earlyStarts(durations) : NONE;
        lateStarts = computable ? lateStarts() : NONE;
        finishNode = computable ? findFinishNode() : null;
    }

    /** A milestone lasts no time, so that it needs no duration of its own. */
    private static @Nullable BigDecimal remainingDays(Activity activity) {
        if (activity.complete()) {
            return BigDecimal.ZERO;
        }
        if (activity.remainingDays() != null) {
            return activity.remainingDays();
        }
        if (activity.durationDays() == null) {
            return activity.kind() == ActivityKind.MILESTONE ? BigDecimal.ZERO : null;
        }
        BigDecimal done = activity.percentComplete() == null ? BigDecimal.ZERO : activity.percentComplete();
        return activity.durationDays().multiply(BigDecimal.ONE.subtract(done));
    }

    private BigDecimal[] earlyStarts(BigDecimal[] days) {
        BigDecimal[] starts = new BigDecimal[days.length];
        for (int node : graph.order()) {
            BigDecimal start = BigDecimal.ZERO;
            for (ActivityGraph.Link link : graph.linksInto(node)) {
                start = start.max(starts[link.predecessor].add(offset(link, days)));
            }
            starts[node] = start;
        }
        return starts;
    }

    private BigDecimal[] lateStarts() {
        BigDecimal end = BigDecimal.ZERO;
        for (int node : graph.order()) {
            end = end.max(finish(node));
        }
        BigDecimal[] starts = new BigDecimal[durations.length];
        for (int i = starts.length - 1; i >= 0; i--) {
            int node = graph.order().get(i);
            BigDecimal start = end.subtract(durations[node]);
            for (ActivityGraph.Link link : graph.linksFrom(node)) {
                start = start.min(starts[link.successor].subtract(offset(link, durations)));
            }
            starts[node] = start;
        }
        return starts;
    }

    /** Returns how long after the predecessor's start the successor may start. */
    private static BigDecimal offset(ActivityGraph.Link link, BigDecimal[] days) {
        RelationshipKind kind = link.relationship.kind();
        BigDecimal offset = link.relationship.lagDays();
        if (kind.fromFinish()) {
            offset = offset.add(days[link.predecessor]);
        }
        return kind.toStart() ? offset : offset.subtract(days[link.successor]);
    }

    private BigDecimal finish(int node) {
        return earlyStarts[node].add(durations[node]);
    }

    private @Nullable Integer findFinishNode() {
        Integer lastMilestone = null;
        Integer last = null;
        for (int node = 0; node < durations.length; node++) {
            if (graph.activity(node).kind() == ActivityKind.MILESTONE && graph.linksFrom(node).isEmpty()) {
                lastMilestone = later(lastMilestone, node);
            }
            last = later(last, node);
        }
        return lastMilestone != null ? lastMilestone : last;
    }

    private Integer later(@Nullable Integer known, Integer next) {
        return known == null || finish(next).compareTo(finish(known)) > 0 ? next : known;
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
        return graph.cycles();
    }

    /**
     * Returns the incomplete activities whose duration is not held although the network needs it.
     *
     * @return ids ascending; empty if none
     */
    public List<ActivityId> withoutDuration() {
        return List.copyOf(withoutDuration);
    }

    /**
     * Returns the finish node: the milestone without successor that finishes early at the latest offset, or without
     * such a milestone the activity that does; of several the one with the smallest id (DCMA-14 metric 12).
     *
     * @return the activity; null if the network is empty or not computable
     */
    public @Nullable Activity finishNode() {
        return finishNode == null ? null : graph.activity(finishNode);
    }

    /**
     * Returns the early start, for example 5.
     *
     * @param id the activity
     * @return working days from the status date, &gt;= 0; null if not computable, a summary or not in this schedule
     */
    public @Nullable BigDecimal earlyStart(ActivityId id) {
        return computed(id, node -> earlyStarts[node]);
    }

    /**
     * Returns the early finish: early start plus remaining duration.
     *
     * @param id the activity
     * @return working days from the status date, &gt;= 0; null if not computable, a summary or not in this schedule
     */
    public @Nullable BigDecimal earlyFinish(ActivityId id) {
        return computed(id, this::finish);
    }

    /**
     * Returns the late start, which moves no other activity beyond the end of the network.
     *
     * @param id the activity
     * @return working days from the status date, &gt;= 0; null if not computable, a summary or not in this schedule
     */
    public @Nullable BigDecimal lateStart(ActivityId id) {
        return computed(id, node -> lateStarts[node]);
    }

    /**
     * Returns the late finish: late start plus remaining duration.
     *
     * @param id the activity
     * @return working days from the status date, &gt;= 0; null if not computable, a summary or not in this schedule
     */
    public @Nullable BigDecimal lateFinish(ActivityId id) {
        return computed(id, node -> lateStarts[node].add(durations[node]));
    }

    /**
     * Returns the total float: late start less early start, for example 53. At least one activity of a network that is
     * not empty has 0.
     *
     * @param id the activity
     * @return working days, &gt;= 0; null if not computable, a summary or not in this schedule
     */
    public @Nullable BigDecimal totalFloat(ActivityId id) {
        return computed(id, node -> lateStarts[node].subtract(earlyStarts[node]));
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
        return computed(id, node -> {
            BigDecimal[] delayed = durations.clone();
            delayed[node] = delayed[node].add(delayDays);
            return earlyStarts(delayed)[finishNode].add(delayed[finishNode]).subtract(finish(finishNode));
        });
    }

    private @Nullable BigDecimal computed(ActivityId id, IntFunction<BigDecimal> date) {
        Integer node = computable ? graph.node(id) : null;
        return node == null ? null : Decimals.canonical(date.apply(node));
    }
}
