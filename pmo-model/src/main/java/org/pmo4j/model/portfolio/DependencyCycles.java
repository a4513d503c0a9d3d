package org.pmo4j.model.portfolio;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.jgrapht.Graph;
import org.jgrapht.alg.connectivity.KosarajuStrongConnectivityInspector;
import org.jgrapht.graph.DefaultDirectedGraph;
import org.jgrapht.graph.DefaultEdge;
import org.pmo4j.model.id.ProjectId;
import org.pmo4j.model.internal.Check;

/**
 * Cycles among the finish dependencies of projects, each told once as the strongly connected component that it makes, for
 * example A&gt;B&gt;C (依赖环).
 *
 * @param cycles the project ids of each component ascending, the components by their first id; 0..n
 */
public record DependencyCycles(List<List<ProjectId>> cycles) {

    public DependencyCycles {
        var check = Check.of(DependencyCycles.class);
        cycles = check.list("cycles", cycles);
        check.done();
    }

    /**
     * Finds the cycles of a portfolio, see {@link Portfolio#dependencyCycles}.
     *
     * @param portfolio the portfolio
     * @param asOf the day; what is delivered on it binds nobody any more
     * @return the cycles; none when dependencies are not held
     */
    public static DependencyCycles of(Portfolio portfolio, LocalDate asOf) {
        List<List<ProjectId>> found = portfolio.dependencyCycles(asOf);
        return new DependencyCycles(found == null ? List.of() : found);
    }

    /**
     * Tells whether there is a cycle.
     *
     * @return true if there is at least one
     */
    public boolean any() {
        return !cycles.isEmpty();
    }

    /**
     * Writes each cycle as one word.
     *
     * @return for each cycle its project ids, ascending and joined by {@code >}
     */
    public List<String> words() {
        return cycles.stream()
                .map(cycle -> cycle.stream().map(ProjectId::value).collect(Collectors.joining(">")))
                .toList();
    }

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
