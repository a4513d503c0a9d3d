package org.pmo4j.examples.cli.csv;

import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/** What an import read of a CSV file, and what it left. */
public final class ImportSummary {

    private final CsvMapping mapping;
    private final CsvTable table;
    private final Map<Target, Integer> filled = new HashMap<>();
    private final Map<Target, Integer> unknown = new HashMap<>();

    ImportSummary(CsvMapping mapping, CsvTable table) {
        this.mapping = mapping;
        this.table = table;
    }

    void filled(Target target) {
        filled.merge(target, 1, Integer::sum);
    }

    void unknown(Target target) {
        unknown.merge(target, 1, Integer::sum);
    }

    /**
     * Returns the summary as text.
     *
     * @param eachUnmapped true for a line for each column that is not mapped, with the number of its cells that hold
     *     something; false for their names only
     * @return the lines
     */
    public List<String> lines(boolean eachUnmapped) {
        var lines = new java.util.ArrayList<String>();
        int rows = table.rows().size();
        lines.add(rows + " rows, " + rows + " projects");
        for (Target target : mapping.targets()) {
            if (target.column() != null) {
                lines.add(target.path() + " from " + target.column() + ": " + filled.getOrDefault(target, 0) + " filled, "
                        + unknown.getOrDefault(target, 0) + " unknown");
            }
        }
        Set<String> unmapped = unmapped();
        if (eachUnmapped) {
            unmapped.forEach(column -> lines.add("not mapped: " + column + " (" + cells(column) + " cells)"));
        } else if (!unmapped.isEmpty()) {
            lines.add("not mapped: " + String.join(", ", unmapped));
        }
        return lines;
    }

    private Set<String> unmapped() {
        Set<String> unmapped = new LinkedHashSet<>(table.columns().keySet());
        unmapped.remove(mapping.idColumn());
        unmapped.remove(mapping.nameColumn());
        unmapped.removeAll(mapping.targets().stream().map(Target::column).collect(Collectors.toList()));
        return unmapped;
    }

    private long cells(String column) {
        return table.rows().stream().filter(row -> !table.cell(row, column).isEmpty()).count();
    }
}
