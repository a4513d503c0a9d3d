package org.pmo4j.model.portfolio;

import java.util.Comparator;
import java.util.List;
import java.util.Set;
import org.jgrapht.Graph;
import org.jgrapht.alg.connectivity.KosarajuStrongConnectivityInspector;
import org.jgrapht.graph.DefaultDirectedGraph;
import org.jgrapht.graph.DefaultEdge;
import org.pmo4j.model.id.ProjectId;

/**
 * Cycles among the dependencies of projects, each told once as the strongly connected component that it makes.
 */
final class DependencyCycles {

    private DependencyCycles() {}

    /**
     * Projects that only have to finish together can do so; a circle cannot be met when one project in it may start only
     * after another one of it has finished.
     */
    static List<List<ProjectId>> among(List<Dependency> edges) {
        Graph<ProjectId, DefaultEdge> graph = new DefaultDirectedGraph<>(DefaultEdge.class);
        for (Dependency edge : edges) {
            graph.addVertex(edge.giver());
            graph.addVertex(edge.receiver());
            graph.addEdge(edge.giver(), edge.receiver());
        }
        // Kosaraju's algorithm in JGraphT keeps a stack of its own: a long chain of projects does not exhaust the thread's.
        return new KosarajuStrongConnectivityInspector<>(graph)
                .stronglyConnectedSets().stream()
                .filter(component -> component.size() > 1 || graph.containsEdge(only(component), only(component)))
                .filter(component -> edges.stream().anyMatch(edge -> waits(edge, component)))
                .map(component -> component.stream().sorted().toList())
                .sorted(Comparator.comparing(component -> component.get(0)))
                .toList();
    }

    private static ProjectId only(Set<ProjectId> component) {
        return component.iterator().next();
    }

    private static boolean waits(Dependency edge, Set<ProjectId> component) {
        return edge.kind() == DependencyKind.FINISH_TO_START
                && component.contains(edge.giver())
                && component.contains(edge.receiver());
    }
}
