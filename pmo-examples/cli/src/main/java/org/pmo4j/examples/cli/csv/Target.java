package org.pmo4j.examples.cli.csv;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * What one place of a project is filled with: a column, or the same constant in every project.
 *
 * @param path the place
 * @param column the column; null for a constant
 * @param reader reads the cells of the column; null for a constant
 * @param onChangeOf a column; only rows fill the place whose cell of it is known and another than the last known one of the
 *     project; null where every row does
 * @param unknown cells that mean the source does not know
 * @param constant the value in every project; null for a column
 */
record Target(
        TargetPath path,
        @Nullable String column,
        @Nullable CellReader reader,
        @Nullable String onChangeOf,
        List<Pattern> unknown,
        @Nullable Object constant) {

    /** Returns every column that is read for the place. */
    List<String> columns() {
        List<String> columns = new ArrayList<>(path.keys());
        if (column != null) {
            columns.add(column);
        }
        if (onChangeOf != null) {
            columns.add(onChangeOf);
        }
        return columns;
    }

    boolean isUnknown(String cell) {
        return cell.isEmpty() || unknown.stream().anyMatch(pattern -> pattern.matcher(cell).matches());
    }
}
