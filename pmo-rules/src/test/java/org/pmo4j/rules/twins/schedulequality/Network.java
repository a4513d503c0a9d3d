package org.pmo4j.rules.twins.schedulequality;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.pmo4j.model.id.ActivityId;
import org.pmo4j.model.schedule.Activity;
import org.pmo4j.model.schedule.ActivityKind;
import org.pmo4j.model.schedule.Relationship;
import org.pmo4j.model.schedule.Schedule;

/** The work that remains of a schedule, on a time axis without calendars and date constraints that begins at 0. */
final class Network {

    private final List<Activity> activities;
    private final List<Relationship> links;
    private final Map<ActivityId, BigDecimal> durations;
    private final Map<ActivityId, BigDecimal> starts = new HashMap<>();
    private final Map<ActivityId, BigDecimal> latestStarts = new HashMap<>();

    private Network(List<Activity> activities, List<Relationship> links, Map<ActivityId, BigDecimal> durations) {
        this.activities = activities;
        this.links = links;
        this.durations = durations;
    }

    /** Returns the network; null where a duration or the links are missing, or the links run in a circle. */
    static @Nullable Network of(Schedule schedule) {
        if (schedule.relationships() == null) {
            return null;
        }
        List<Activity> activities = schedule.activities().stream()
                .filter(one -> one.kind() != ActivityKind.SUMMARY)
                .toList();
        Map<ActivityId, BigDecimal> durations = new HashMap<>();
        for (Activity activity : activities) {
            BigDecimal remaining = remaining(activity);
            if (remaining == null) {
                return null;
            }
            durations.put(activity.id(), remaining);
        }
        List<Relationship> links = schedule.relationships().stream()
                .filter(link -> durations.containsKey(link.predecessor()) && durations.containsKey(link.successor()))
                .toList();
        Network network = new Network(activities, links, durations);
        return network.scheduled() ? network : null;
    }

    /** Takes a milestone without a duration for one of no duration, which the specification leaves open. */
    private static @Nullable BigDecimal remaining(Activity activity) {
        if (Tasks.complete(activity)) {
            return BigDecimal.ZERO;
        }
        if (activity.remainingDays() != null || activity.durationDays() == null) {
            return activity.remainingDays() == null && activity.kind() == ActivityKind.MILESTONE
                    ? BigDecimal.ZERO
                    : activity.remainingDays();
        }
        BigDecimal done = activity.percentComplete() == null ? BigDecimal.ZERO : activity.percentComplete();
        return activity.durationDays().multiply(BigDecimal.ONE.subtract(done));
    }

    /** Starts everything as early as the links allow; false where they run in a circle. */
    private boolean scheduled() {
        boolean progress = true;
        while (progress) {
            progress = false;
            for (Activity activity : activities) {
                List<Relationship> into = links.stream()
                        .filter(link -> link.successor().equals(activity.id()))
                        .toList();
                boolean ready = !starts.containsKey(activity.id())
                        && into.stream().allMatch(link -> starts.containsKey(link.predecessor()));
                if (ready) {
                    starts.put(
                            activity.id(),
                            into.stream()
                                    .map(link -> starts.get(link.predecessor()).add(offset(link)))
                                    .reduce(BigDecimal.ZERO, BigDecimal::max));
                    progress = true;
                }
            }
        }
        return starts.size() == activities.size();
    }

    /** Returns how long after the start of its predecessor a link lets its successor start. */
    private BigDecimal offset(Relationship link) {
        BigDecimal before = durations.get(link.predecessor());
        BigDecimal after = durations.get(link.successor());
        return switch (link.kind()) {
            case FINISH_TO_START -> before.add(link.lagDays());
            case START_TO_START -> link.lagDays();
            case FINISH_TO_FINISH -> before.add(link.lagDays()).subtract(after);
            case START_TO_FINISH -> link.lagDays().subtract(after);
        };
    }

    private BigDecimal finish(Activity activity) {
        return starts.get(activity.id()).add(durations.get(activity.id()));
    }

    /** Returns how late an activity may start without moving the end of the network, minus its early start. */
    BigDecimal slack(Activity activity) {
        return latestStart(activity.id(), end()).subtract(starts.get(activity.id()));
    }

    private BigDecimal end() {
        return activities.stream().map(this::finish).reduce(BigDecimal::max).orElseThrow();
    }

    /** Remembers what it finds, since the ways through a network are many more than its activities. */
    private BigDecimal latestStart(ActivityId activity, BigDecimal end) {
        BigDecimal latest = latestStarts.get(activity);
        if (latest == null) {
            latest = end.subtract(durations.get(activity));
            for (Relationship link : links) {
                if (link.predecessor().equals(activity)) {
                    latest = latest.min(latestStart(link.successor(), end).subtract(offset(link)));
                }
            }
            latestStarts.put(activity, latest);
        }
        return latest;
    }

    BigDecimal leastSlack() {
        return activities.stream().map(this::slack).reduce(BigDecimal::min).orElseThrow();
    }

    /** Returns where the network ends: at the last milestone that nothing follows, else at the last activity. */
    @Nullable Activity finishNode() {
        List<Activity> ends = new ArrayList<>(activities.stream()
                .filter(one -> one.kind() == ActivityKind.MILESTONE)
                .filter(one -> links.stream().noneMatch(link -> link.predecessor().equals(one.id())))
                .toList());
        return (ends.isEmpty() ? activities : ends)
                .stream()
                        .max(Comparator.comparing(this::finish)
                                .thenComparing(one -> one.id().value(), Comparator.reverseOrder()))
                        .orElse(null);
    }

    /** Returns when the finish node is reached; a milestone is dated on the next working day. */
    @Nullable BigDecimal length() {
        Activity node = finishNode();
        if (node == null) {
            return null;
        }
        return node.kind() == ActivityKind.MILESTONE ? finish(node).add(BigDecimal.ONE) : finish(node);
    }

    /** Returns how far the finish node moves when an activity takes longer. */
    BigDecimal shift(Activity delayed, BigDecimal delay) {
        Activity node = finishNode();
        Map<ActivityId, BigDecimal> longer = new HashMap<>(durations);
        longer.merge(delayed.id(), delay, BigDecimal::add);
        Network later = new Network(activities, links, longer);
        later.scheduled();
        return later.finish(node).subtract(finish(node));
    }
}
