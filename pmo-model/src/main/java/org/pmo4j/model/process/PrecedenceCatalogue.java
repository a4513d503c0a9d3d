package org.pmo4j.model.process;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.pmo4j.model.id.ProcessId;
import org.pmo4j.model.internal.CsvReader;
import org.pmo4j.model.internal.CsvRow;

/**
 * The order that the processes of PMBOK 6 keep among themselves, for example PRE-25: 11.3 comes before 11.5. Order means
 * first entry: groups and processes overlap and repeat, so it compares starts, never a start with a finish.
 *
 * <p>The hard edges between processes, artefacts read as the processes that create them, hold no cycle. Read once, at
 * first use.
 */
public final class PrecedenceCatalogue {

    private static final List<PrecedenceEdge> EDGES = read();
    private static final Map<String, List<PrecedenceEdge>> HARD_BY_PROCESS = new HashMap<>();

    static {
        for (PrecedenceEdge edge : EDGES) {
            if (edge.hard() && edge.laterType().equals("PROCESS")) {
                List<PrecedenceEdge> edges = new ArrayList<>(HARD_BY_PROCESS.getOrDefault(edge.later(), List.of()));
                edges.add(edge);
                HARD_BY_PROCESS.put(edge.later(), List.copyOf(edges));
            }
        }
    }

    private PrecedenceCatalogue() {}

    /**
     * Lists all order constraints.
     *
     * @return 64 edges, by id
     */
    public static List<PrecedenceEdge> edges() {
        return EDGES;
    }

    /**
     * Lists what must come before one process.
     *
     * @param later the process, for example 11.5
     * @return the hard edges that lead to it, by id; empty if nothing must come first
     */
    public static List<PrecedenceEdge> hardEdgesTo(ProcessId later) {
        return HARD_BY_PROCESS.getOrDefault(later.value(), List.of());
    }

    private static List<PrecedenceEdge> read() {
        List<PrecedenceEdge> edges = new ArrayList<>();
        for (CsvRow row : CsvReader.read(PrecedenceCatalogue.class, "precedence.csv")) {
            edges.add(new PrecedenceEdge(
                    row.text("id"),
                    row.text("earlierType"),
                    row.text("earlier"),
                    row.text("laterType"),
                    row.text("later"),
                    row.flag("strength", "HARD", "SOFT")));
        }
        return List.copyOf(edges);
    }
}
