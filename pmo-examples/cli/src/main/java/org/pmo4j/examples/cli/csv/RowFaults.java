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

    private final Path file;
    private final CsvMapping mapping;
    private final CsvTable table;
    private final List<CellFault> cells = new ArrayList<>();
    /** Rows by place and message. */
    private final Map<String, List<Integer>> ofMapping = new LinkedHashMap<>();

    private record CellFault(int row, int position, String column, String message) {}

    RowFaults(Path file, CsvMapping mapping, CsvTable table) {
        this.file = file;
        this.mapping = mapping;
        this.table = table;
    }

    void add(CsvTable.Row row, String column, String message) {
        cells.add(new CellFault(row.number(), table.columns().get(column), column, message));
    }

    /** Traces a fault of the portfolio document back to where it comes from. */
    void add(Fault fault, List<ProjectDraft> drafts, List<CsvTable.Row> rows) {
        Matcher project = PROJECT.matcher(fault.path());
        if (project.matches()) {
            int position = Integer.parseInt(project.group(1));
            String column = drafts.get(position).column(project.group(2));
            if (column != null) {
                add(rows.get(position), column, message(drafts.get(position), project.group(2), fault));
            } else {
                ofMapping
                        .computeIfAbsent("project" + project.group(2) + ": " + fault.message(), key -> new ArrayList<>())
                        .add(rows.get(position).number());
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
        cells.sort(Comparator.comparingInt(CellFault::row).thenComparingInt(CellFault::position));
        cells.forEach(cell -> faults.add(file, "row " + cell.row + ", column " + cell.column, cell.message));
    }
}
