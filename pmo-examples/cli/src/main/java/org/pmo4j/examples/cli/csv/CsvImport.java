package org.pmo4j.examples.cli.csv;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.pmo4j.examples.cli.input.Faults;
import org.pmo4j.model.portfolio.Portfolio;

/**
 * Makes a portfolio of the rows of a CSV file, one project of each. What a row says goes through the same checks as a
 * portfolio document; what is wrong is told by row and column.
 */
public final class CsvImport {

    private static final int LONGEST_SHOWN = 60;

    private final CsvMapping mapping;
    private final CsvTable table;
    private final RowFaults rowFaults;
    private final ImportSummary summary;

    private CsvImport(Path file, CsvMapping mapping, CsvTable table) {
        this.mapping = mapping;
        this.table = table;
        this.rowFaults = new RowFaults(file, mapping, table);
        this.summary = new ImportSummary(mapping, table);
    }

    /**
     * What an import gives.
     *
     * @param portfolio the portfolio
     * @param summary what was read and what was not
     */
    public record Result(Portfolio portfolio, ImportSummary summary) {}

    /**
     * Reads a CSV file.
     *
     * @param file the file
     * @param mapping what its columns mean
     * @param faults gets every fault
     * @return the portfolio; null if there is any fault
     */
    public static @Nullable Result run(Path file, CsvMapping mapping, Faults faults) {
        CsvTable table = CsvTable.read(file, mapping, faults);
        if (faults.isEmpty()) {
            missingColumns(table, mapping, faults);
        }
        return faults.isEmpty() ? new CsvImport(file, mapping, table).run(faults) : null;
    }

    private static void missingColumns(CsvTable table, CsvMapping mapping, Faults faults) {
        List<String> named = new ArrayList<>(List.of(mapping.idColumn(), mapping.nameColumn()));
        mapping.targets().stream().map(Target::column).filter(column -> column != null).forEach(named::add);
        named.stream()
                .distinct()
                .filter(column -> !table.columns().containsKey(column))
                .forEach(column -> faults.add(mapping.file(), "$", "there is no column '" + column + "'; there are "
                        + String.join(", ", table.columns().keySet())));
    }

    private @Nullable Result run(Faults faults) {
        List<ProjectDraft> drafts = new ArrayList<>();
        List<CsvTable.Row> rows = new ArrayList<>();
        for (CsvTable.Row row : table.rows()) {
            ProjectDraft draft = draft(row);
            if (draft != null) {
                drafts.add(draft);
                rows.add(row);
            }
        }
        Portfolio portfolio = ProjectDocument.read(mapping.portfolio(), drafts, fault -> rowFaults.add(fault, drafts, rows));
        rowFaults.addTo(faults);
        return faults.isEmpty() ? new Result(portfolio, summary) : null;
    }

    private @Nullable ProjectDraft draft(CsvTable.Row row) {
        var draft = new ProjectDraft(mapping.templates());
        boolean complete = true;
        for (Map.Entry<String, String> column : List.of(
                Map.entry("id", mapping.idColumn()), Map.entry("name", mapping.nameColumn()))) {
            String cell = table.cell(row, column.getValue());
            if (cell.isEmpty()) {
                rowFaults.add(row, column.getValue(), "is blank, and every project needs its " + column.getKey());
                complete = false;
            }
            draft.put(column.getKey(), cell, column.getValue());
        }
        for (Target target : mapping.targets()) {
            fill(draft, target, row);
        }
        return complete ? draft : null;
    }

    private void fill(ProjectDraft draft, Target target, CsvTable.Row row) {
        if (target.column() == null || target.reader() == null) {
            draft.put(target, target.constant());
            return;
        }
        String cell = table.cell(row, target.column());
        if (target.isUnknown(cell)) {
            summary.unknown(target);
            return;
        }
        try {
            draft.put(target, target.reader().read(cell));
            summary.filled(target);
        } catch (UnreadableCellException e) {
            String shown = cell.length() <= LONGEST_SHOWN ? cell : cell.substring(0, LONGEST_SHOWN) + "…";
            rowFaults.add(row, target.column(), "'" + shown + "' " + e.getMessage());
        }
    }
}
