package org.pmo4j.examples.cli.csv;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.pmo4j.examples.cli.input.Faults;
import org.pmo4j.model.Fault;

/** The faults of an import: those of cells by row and column, and those that the mapping itself brings into every row. */
final class RowFaults {

    private static final Pattern PROJECT = Pattern.compile("\\$\\.projects\\[([0-9]+)](.*)");

    private final List<Path> files;
    private final CsvMapping mapping;
    private final CsvTable table;
    private final List<CellFault> cells = new ArrayList<>();
    /** Rows by place and message. */
    private final Map<String, List<Integer>> ofMapping = new LinkedHashMap<>();

    private record CellFault(int file, int row, int position, String column, String message) {}

    RowFaults(List<Path> files, CsvMapping mapping, CsvTable table) {
        this.files = files;
        this.mapping = mapping;
        this.table = table;
    }

    void add(CsvTable.Row row, String column, String message) {
        int position = table.columns().getOrDefault(column, -1);
        cells.add(new CellFault(files.indexOf(row.file()), row.number(), position, column, message));
    }

    /** Traces a fault of the portfolio document back to where it comes from. */
    void add(Fault fault, List<ProjectDraft> drafts) {
        Matcher project = PROJECT.matcher(fault.path());
        if (project.matches()) {
            ProjectDraft draft = drafts.get(Integer.parseInt(project.group(1)));
            ProjectDraft.Source source = draft.source(project.group(2));
            if (source != null) {
                add(source.row(), source.column(), message(draft, project.group(2), fault));
            } else {
                ofMapping
                        .computeIfAbsent("project" + project.group(2) + ": " + fault.message(), key -> new ArrayList<>())
                        .add(draft.rows().get(0).number());
            }
        } else {
            ofMapping.put("$.portfolio" + fault.path().substring(1) + ": " + fault.message(), List.of());
        }
    }

    /** Names the place within the document where the cell alone does not explain the fault. */
    private static String message(ProjectDraft draft, String place, Fault fault) {
        return draft.project().containsKey(place.substring(1)) ? fault.message() : place.substring(1) + ": " + fault.message();
    }

    void addTo(Faults faults) {
        ofMapping.forEach((fault, rows) -> {
            String where = rows.isEmpty()
                    ? ""
                    : rows.size() == 1 ? " (row " + rows.get(0) + ")" : " (" + rows.size() + " rows from row " + rows.get(0) + ")";
            faults.add(mapping.file(), "", fault + where);
        });
        cells.sort(Comparator.comparingInt(CellFault::file)
                .thenComparingInt(CellFault::row)
                .thenComparingInt(CellFault::position));
        // A cell that a target and a check read is told once.
        cells.stream().distinct().forEach(cell -> faults.add(files.get(cell.file), "row " + cell.row + ", column " + cell.column, cell.message));
    }
}
