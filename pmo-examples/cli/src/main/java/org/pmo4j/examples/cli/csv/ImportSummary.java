package org.pmo4j.examples.cli.csv;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** What an import read of CSV files, and what it left. */
public final class ImportSummary {

    private final CsvMapping mapping;
    private final CsvTable table;
    private final Map<Target, Integer> filled = new HashMap<>();
    private final Map<Target, Integer> unknown = new HashMap<>();
    private final Map<Target, Integer> unchanged = new HashMap<>();
    private final List<String> checks = new ArrayList<>();
    private int projects;

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

    void unchanged(Target target) {
        unchanged.merge(target, 1, Integer::sum);
    }

    void projects(int count) {
        projects = count;
    }

    /** Takes what a check found, as text. */
    void check(String line) {
        checks.add(line);
    }

    /**
     * Returns the summary as text.
     *
     * @param eachUnmapped true for a line for each column that is not mapped, with the number of its cells that hold
     *     something; false for their names only
     * @return the lines
     */
    public List<String> lines(boolean eachUnmapped) {
        var lines = new ArrayList<String>();
        lines.add(table.rows().size() + " rows, " + projects + " projects");
        for (Target target : mapping.targets()) {
            if (target.column() != null) {
                lines.add(target.path() + " from " + target.column() + ": " + filled.getOrDefault(target, 0) + " filled, "
                        + unknown.getOrDefault(target, 0) + " unknown"
                        + (target.onChangeOf() == null ? "" : ", " + unchanged.getOrDefault(target, 0) + " unchanged"));
            }
        }
        lines.addAll(checks);
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
        mapping.targets().forEach(target -> unmapped.removeAll(target.columns()));
        mapping.checks().forEach(check -> unmapped.removeAll(check.columns()));
        return unmapped;
    }

    private long cells(String column) {
        return table.rows().stream().filter(row -> !table.cell(row, column).isEmpty()).count();
    }
}
