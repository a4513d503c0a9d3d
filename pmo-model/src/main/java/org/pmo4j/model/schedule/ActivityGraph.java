package org.pmo4j.model.schedule;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jgrapht.Graph;
import org.jgrapht.alg.connectivity.KosarajuStrongConnectivityInspector;
import org.jgrapht.graph.DirectedPseudograph;
import org.jgrapht.traverse.NotDirectedAcyclicGraphException;
import org.jgrapht.traverse.TopologicalOrderIterator;
import org.jspecify.annotations.Nullable;
import org.pmo4j.model.id.ActivityId;

/**
 * The activities of a schedule that are not summaries, as nodes 0, 1, 2 … by ascending id, and the links between them. A
 * link from or to a summary is left out, as the summary is. Nodes are numbers because ids are slow to look up.
 */
final class ActivityGraph {

    /** A link between two nodes; no record, since each link is an edge of its own, also beside an equal one. */
    static final class Link {
        final int predecessor;
        final int successor;
        final Relationship relationship;

        Link(int predecessor, int successor, Relationship relationship) {
            this.predecessor = predecessor;
            this.successor = successor;
            this.relationship = relationship;
        }
    }

    private final List<Activity> activities;
    private final Map<ActivityId, Integer> nodes = new HashMap<>();
    private final Graph<Integer, Link> graph = new DirectedPseudograph<>(null, null, false);
    private final List<Integer> order = new ArrayList<>();

    ActivityGraph(List<Activity> all, List<Relationship> links) {
        activities = all.stream().filter(activity -> activity.kind() != ActivityKind.SUMMARY).toList();
        for (int node = 0; node < activities.size(); node++) {
            nodes.put(activities.get(node).id(), node);
            graph.addVertex(node);
        }
        for (Relationship link : links) {
            Integer predecessor = nodes.get(link.predecessor());
            Integer successor = nodes.get(link.successor());
            if (predecessor != null && successor != null) {
                graph.addEdge(predecessor, successor, new Link(predecessor, successor, link));
            }
        }
        try {
            new TopologicalOrderIterator<>(graph).forEachRemaining(order::add);
        } catch (NotDirectedAcyclicGraphException cyclic) {
            order.clear();
        }
    }

    int size() {
        return activities.size();
    }

    Activity activity(int node) {
        return activities.get(node);
    }

    @Nullable Integer node(ActivityId id) {
        return nodes.get(id);
    }

    Set<Link> linksInto(int node) {
        return graph.incomingEdgesOf(node);
    }

    Set<Link> linksFrom(int node) {
        return graph.outgoingEdgesOf(node);
    }

    boolean acyclic() {
        return order.size() == activities.size();
    }

    /** Returns the nodes, predecessors first; empty where there is a cycle. */
    List<Integer> order() {
        return order;
    }

    /** Returns the strongly connected components with a link inside: ids ascending, components by their first id. */
    List<List<ActivityId>> cycles() {
        List<List<Integer>> found = new ArrayList<>();
        if (!acyclic()) {
            for (Set<Integer> component : new KosarajuStrongConnectivityInspector<>(graph).stronglyConnectedSets()) {
                Integer first = component.iterator().next();
                if (component.size() > 1 || graph.containsEdge(first, first)) {
                    found.add(component.stream().sorted().toList());
                }
            }
        }
        found.sort(Comparator.comparing(cycle -> cycle.get(0)));
        return found.stream()
                .map(cycle -> cycle.stream().map(node -> activities.get(node).id()).toList())
                .toList();
    }
}
