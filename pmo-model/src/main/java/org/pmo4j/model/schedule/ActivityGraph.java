package org.pmo4j.model.schedule;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jgrapht.Graph;
import org.jgrapht.alg.connectivity.KosarajuStrongConnectivityInspector;
import org.jgrapht.graph.DirectedPseudograph;
import org.jgrapht.traverse.TopologicalOrderIterator;
import org.jspecify.annotations.Nullable;
import org.pmo4j.model.id.ActivityId;

/**
 * The activities of a schedule that are not summaries, their remaining durations and the links between them. A link from
 * or to a summary is left out, as the summary is.
 */
final class ActivityGraph {

    private final Map<ActivityId, Activity> activities = new LinkedHashMap<>();
    private final Graph<ActivityId, Relationship> graph = new DirectedPseudograph<>(null, null, false);
    private final Map<ActivityId, BigDecimal> remainingDays = new HashMap<>();
    private final List<ActivityId> withoutDuration = new ArrayList<>();

    ActivityGraph(List<Activity> activities, List<Relationship> links) {
        for (Activity activity : activities) {
            if (activity.kind() != ActivityKind.SUMMARY) {
                add(activity);
            }
        }
        for (Relationship link : links) {
            if (contains(link.predecessor()) && contains(link.successor())) {
                graph.addEdge(link.predecessor(), link.successor(), link);
            }
        }
    }

    private void add(Activity activity) {
        activities.put(activity.id(), activity);
        graph.addVertex(activity.id());
        BigDecimal days = remainingDays(activity);
        if (days == null) {
            withoutDuration.add(activity.id());
        } else {
            remainingDays.put(activity.id(), days);
        }
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

    boolean contains(ActivityId id) {
        return activities.containsKey(id);
    }

    /** Returns the activities by ascending id. */
    Collection<Activity> activities() {
        return activities.values();
    }

    Map<ActivityId, BigDecimal> remainingDays() {
        return remainingDays;
    }

    List<ActivityId> withoutDuration() {
        return List.copyOf(withoutDuration);
    }

    Set<Relationship> linksInto(ActivityId id) {
        return graph.incomingEdgesOf(id);
    }

    Set<Relationship> linksFrom(ActivityId id) {
        return graph.outgoingEdgesOf(id);
    }

    /** Returns the strongly connected components with a link inside: ids ascending, components by their first id. */
    List<List<ActivityId>> cycles() {
        List<List<ActivityId>> found = new ArrayList<>();
        for (Set<ActivityId> component : new KosarajuStrongConnectivityInspector<>(graph).stronglyConnectedSets()) {
            ActivityId first = component.iterator().next();
            if (component.size() > 1 || graph.containsEdge(first, first)) {
                found.add(component.stream().sorted().toList());
            }
        }
        found.sort(Comparator.comparing(cycle -> cycle.get(0)));
        return List.copyOf(found);
    }

    /** Returns the ids, predecessors first; defined only for a graph without cycles. */
    List<ActivityId> order() {
        List<ActivityId> order = new ArrayList<>(activities.size());
        new TopologicalOrderIterator<>(graph).forEachRemaining(order::add);
        return order;
    }
}
