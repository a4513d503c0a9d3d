package org.pmo4j.model.process;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import org.jgrapht.Graph;
import org.jgrapht.alg.cycle.CycleDetector;
import org.jgrapht.graph.DefaultDirectedGraph;
import org.jgrapht.graph.DefaultEdge;
import org.junit.jupiter.api.Test;
import org.pmo4j.model.id.ProcessId;

class PrecedenceCatalogueTest {

    @Test
    void holds_64_edges_by_id() {
        assertThat(PrecedenceCatalogue.edges())
                .extracting(PrecedenceEdge::id)
                .containsExactlyElementsOf(IntStream.rangeClosed(1, 64)
                        .mapToObj(number -> String.format("PRE-%02d", number))
                        .toList());
    }

    @Test
    void holds_57_hard_edges() {
        assertThat(PrecedenceCatalogue.edges()).filteredOn(PrecedenceEdge::hard).hasSize(57);
    }

    @Test
    void lists_what_must_come_before_a_process() {
        assertThat(PrecedenceCatalogue.hardEdgesTo(new ProcessId("11.5")))
                .containsExactly(new PrecedenceEdge("PRE-25", "PROCESS", "11.3", "PROCESS", "11.5", true));
    }

    @Test
    void leaves_soft_edges_out_of_what_must_come_before() {
        assertThat(PrecedenceCatalogue.hardEdgesTo(new ProcessId("11.4"))).isEmpty();
        assertThat(PrecedenceCatalogue.hardEdgesTo(new ProcessId("6.4")))
                .extracting(PrecedenceEdge::id)
                .containsExactly("PRE-14");
    }

    @Test
    void every_end_of_an_edge_exists() {
        List<String> unknown = PrecedenceCatalogue.edges().stream()
                .filter(edge -> !exists(edge.earlierType(), edge.earlier()) || !exists(edge.laterType(), edge.later()))
                .map(PrecedenceEdge::id)
                .toList();

        assertThat(unknown).isEmpty();
    }

    @Test
    void the_hard_edges_between_processes_hold_no_cycle() {
        Graph<String, DefaultEdge> graph = new DefaultDirectedGraph<>(DefaultEdge.class);
        for (PrecedenceEdge edge : PrecedenceCatalogue.edges()) {
            if (edge.hard() && edge.laterType().equals("PROCESS")) {
                earlierProcesses(edge).forEach(earlier -> {
                    graph.addVertex(earlier);
                    graph.addVertex(edge.later());
                    graph.addEdge(earlier, edge.later());
                });
            }
        }

        assertThat(graph.vertexSet()).hasSizeGreaterThan(30);
        assertThat(new CycleDetector<>(graph).findCycles()).isEmpty();
    }

    @Test
    void the_groups_follow_the_order_of_their_constants() {
        assertThat(PrecedenceCatalogue.edges())
                .filteredOn(edge -> edge.earlierType().equals("GROUP"))
                .allMatch(edge -> ProcessGroup.valueOf(edge.earlier()).compareTo(ProcessGroup.valueOf(edge.later())) < 0);
    }

    private static List<String> earlierProcesses(PrecedenceEdge edge) {
        return edge.earlierType().equals("PROCESS")
                ? List.of(edge.earlier())
                : ArtefactCatalogue.creators(edge.earlier()).stream().map(ProcessId::value).toList();
    }

    private static boolean exists(String type, String id) {
        return switch (type) {
            case "PROCESS" -> ProcessCatalogue.find(new ProcessId(id)) != null;
            case "ARTEFACT" -> ArtefactCatalogue.find(id) != null;
            case "GROUP" -> ProcessGroup.valueOf(id) != null;
            case "STATE" -> Set.of("CLOSED", "BASELINE_REVISED").contains(id);
            default -> false;
        };
    }
}
