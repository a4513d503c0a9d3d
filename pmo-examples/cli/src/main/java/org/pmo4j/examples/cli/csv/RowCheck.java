package org.pmo4j.examples.cli.csv;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * Something that should hold of the rows of a project and that no policy judges, for example that the published change of a
 * budget is what the budget changed by. What does not hold is counted in the summary of the import and is no fault.
 *
 * @param column what is judged
 * @param reader reads its cells
 * @param unknown cells that mean the source does not know, and that are passed over
 * @param rule what should hold
 */
record RowCheck(String column, CellReader reader, List<Pattern> unknown, Rule rule) {

    /** What should hold. */
    sealed interface Rule {}

    /**
     * The number is not above a limit.
     *
     * @param limit the highest number in order
     */
    record AtMost(BigDecimal limit) implements Rule {}

    /**
     * The words never go back in an order within a project.
     *
     * @param words first to last; other words are passed over
     */
    record InOrder(List<String> words) implements Rule {}

    /**
     * The number is the difference of two cells of another column: of this row and of the last earlier row that knows it.
     *
     * @param other the other column
     * @param reader reads numbers, or days, whose difference is days
     * @param tolerance difference that is still in order
     */
    record ChangeOf(String other, CellReader reader, BigDecimal tolerance) implements Rule {}

    List<String> columns() {
        return rule instanceof ChangeOf change ? List.of(column, change.other) : List.of(column);
    }

    /** Judges all rows and says how many were judged and which do not hold. */
    String found(CsvTable table, List<ProjectDraft> drafts, RowFaults faults) {
        List<CsvTable.Row> broken = new ArrayList<>();
        int judged = 0;
        for (ProjectDraft draft : drafts) {
            Object before = null;
            for (CsvTable.Row row : draft.rows()) {
                Object cell = read(table, row, column, reader, faults);
                Object compared = rule instanceof ChangeOf change ? read(table, row, change.other, change.reader, faults) : cell;
                Boolean holds = holds(cell, before, compared);
                if (holds != null) {
                    judged++;
                    if (!holds) {
                        broken.add(row);
                    }
                }
                before = compared == null || rule instanceof InOrder order && !order.words.contains(cell) ? before : compared;
            }
        }
        return "check " + this + ": broken in " + broken.size() + " of " + judged + " rows"
                + broken.stream().map(table::name).collect(
                        Collectors.collectingAndThen(Collectors.joining(", "), rows -> rows.isEmpty() ? "" : ": " + rows));
    }

    /** Tells whether a row is in order; null where it does not say enough. */
    private @Nullable Boolean holds(@Nullable Object cell, @Nullable Object before, @Nullable Object compared) {
        if (cell == null) {
            return null;
        }
        if (rule instanceof AtMost atMost) {
            return ((BigDecimal) cell).compareTo(atMost.limit) <= 0;
        }
        if (before == null || compared == null) {
            return null;
        }
        if (rule instanceof ChangeOf change) {
            BigDecimal difference = difference(before, compared).subtract((BigDecimal) cell);
            return difference.abs().compareTo(change.tolerance) <= 0;
        }
        List<String> words = ((InOrder) rule).words;
        return words.contains(cell) ? words.indexOf(cell) >= words.indexOf(before) : null;
    }

    private static BigDecimal difference(Object before, Object after) {
        return before instanceof BigDecimal number
                ? ((BigDecimal) after).subtract(number)
                : BigDecimal.valueOf(ChronoUnit.DAYS.between(LocalDate.parse((String) before), LocalDate.parse((String) after)));
    }

    private @Nullable Object read(CsvTable table, CsvTable.Row row, String name, CellReader by, RowFaults faults) {
        String cell = table.cell(row, name);
        if (cell.isEmpty() || unknown.stream().anyMatch(pattern -> pattern.matcher(cell).matches())) {
            return null;
        }
        try {
            return by.read(cell);
        } catch (UnreadableCellException e) {
            faults.add(row, name, "'" + cell + "' " + e.getMessage());
            return null;
        }
    }

    @Override
    public String toString() {
        if (rule instanceof AtMost atMost) {
            return column + " at most " + atMost.limit.toPlainString();
        }
        return rule instanceof ChangeOf change
                ? column + " is the change of " + change.other
                : column + " never goes back";
    }
}
