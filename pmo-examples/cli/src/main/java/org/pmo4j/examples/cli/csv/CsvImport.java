package org.pmo4j.examples.cli.csv;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.pmo4j.examples.cli.input.Faults;
import org.pmo4j.model.portfolio.Portfolio;

/**
 * Makes a portfolio of the rows of CSV files: one project of each row, or of all rows that have its id. What a row says goes through the same checks as a
 * portfolio document; what is wrong is told by row and column.
 */
public final class CsvImport {

    private static final int LONGEST_SHOWN = 60;

    private final CsvMapping mapping;
    private final CsvTable table;
    private final RowFaults rowFaults;
    private final ImportSummary summary;

    private CsvImport(List<Path> files, CsvMapping mapping, CsvTable table) {
        this.mapping = mapping;
        this.table = table;
        this.rowFaults = new RowFaults(files, mapping, table);
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
     * Reads CSV files.
     *
     * @param files the files, at least one, in the order in which their rows count
     * @param mapping what their columns mean
     * @param faults gets every fault
     * @return the portfolio; null if there is any fault
     */
    public static @Nullable Result run(List<Path> files, CsvMapping mapping, Faults faults) {
        CsvTable table = CsvTable.read(files, mapping, faults);
        if (faults.isEmpty()) {
            missingColumns(table, mapping, faults);
        }
        return faults.isEmpty() ? new CsvImport(files, mapping, table).run(faults) : null;
    }

    private static void missingColumns(CsvTable table, CsvMapping mapping, Faults faults) {
        List<String> named = new ArrayList<>(List.of(mapping.idColumn(), mapping.nameColumn()));
        mapping.targets().forEach(target -> named.addAll(target.columns()));
        mapping.checks().forEach(check -> named.addAll(check.columns()));
        named.stream()
                .distinct()
                .filter(column -> !column.equals(CsvMapping.ROW_OF_PROJECT) && !table.columns().containsKey(column))
                .forEach(column -> faults.add(mapping.file(), "$", "there is no column '" + column + "'; there are "
                        + String.join(", ", table.columns().keySet())));
    }

    private @Nullable Result run(Faults faults) {
        List<ProjectDraft> drafts = drafts();
        Portfolio portfolio = ProjectDocument.read(mapping.portfolio(), drafts, fault -> rowFaults.add(fault, drafts));
        mapping.checks().forEach(check -> summary.check(check.found(table, drafts, rowFaults)));
        rowFaults.addTo(faults);
        summary.projects(drafts.size());
        return faults.isEmpty() ? new Result(portfolio, summary) : null;
    }

    private List<ProjectDraft> drafts() {
        List<ProjectDraft> drafts = new ArrayList<>();
        Map<String, ProjectDraft> byId = new LinkedHashMap<>();
        for (CsvTable.Row row : table.rows()) {
            ProjectDraft draft = new ProjectDraft(mapping.templates());
            if (mapping.groupsRows()) {
                draft = byId.computeIfAbsent(table.cell(row, mapping.idColumn()), id -> new ProjectDraft(mapping.templates()));
            }
            draft.rows().add(row);
            if (fill(draft, row) && draft.rows().size() == 1) {
                drafts.add(draft);
            }
        }
        return drafts;
    }

    /** Fills a project with what a row says; false if the row does not name it. */
    private boolean fill(ProjectDraft draft, CsvTable.Row row) {
        boolean complete = true;
        for (Map.Entry<String, String> column : List.of(
                Map.entry("id", mapping.idColumn()), Map.entry("name", mapping.nameColumn()))) {
            String cell = table.cell(row, column.getValue());
            if (cell.isEmpty()) {
                rowFaults.add(row, column.getValue(), "is blank, and every project needs its " + column.getKey());
                complete = false;
            }
            draft.put(column.getKey(), cell, row, column.getValue());
        }
        for (Target target : mapping.targets()) {
            fill(draft, target, row);
        }
        return complete;
    }

    private void fill(ProjectDraft draft, Target target, CsvTable.Row row) {
        for (String key : target.path().keys()) {
            if (cell(draft, row, key).isEmpty()) {
                rowFaults.add(row, key, "is blank, and " + target.path() + " needs it");
                return;
            }
        }
        TargetPath path = target.path().in(key -> cell(draft, row, key));
        if (target.column() == null || target.reader() == null) {
            draft.put(target, path, target.constant(), row);
            return;
        }
        if (target.onChangeOf() != null && !draft.changes(target, table.cell(row, target.onChangeOf()))) {
            summary.unchanged(target);
            return;
        }
        String cell = cell(draft, row, target.column());
        if (target.isUnknown(cell)) {
            summary.unknown(target);
            return;
        }
        try {
            ProjectDraft.Source before = draft.put(target, path, target.reader().read(cell), row);
            summary.filled(target);
            if (before != null && !target.path().keys().isEmpty()) {
                rowFaults.add(row, target.column(), path + " is filled by row " + table.name(before.row()) + " already");
            }
        } catch (UnreadableCellException e) {
            String shown = cell.length() <= LONGEST_SHOWN ? cell : cell.substring(0, LONGEST_SHOWN) + "…";
            rowFaults.add(row, target.column(), "'" + shown + "' " + e.getMessage());
        }
    }

    private String cell(ProjectDraft draft, CsvTable.Row row, String column) {
        return column.equals(CsvMapping.ROW_OF_PROJECT) && !table.columns().containsKey(column)
                ? Integer.toString(draft.rows().size())
                : table.cell(row, column);
    }
}
