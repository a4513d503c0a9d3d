package org.pmo4j.examples.cli.csv;

import java.util.List;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * What one place of a project is filled with: a column, or the same constant in every project.
 *
 * @param path the place
 * @param column the column; null for a constant
 * @param reader reads the cells of the column; null for a constant
 * @param unknown cells that mean the source does not know
 * @param constant the value in every project; null for a column
 */
record Target(
        TargetPath path,
        @Nullable String column,
        @Nullable CellReader reader,
        List<Pattern> unknown,
        @Nullable Object constant) {

    boolean isUnknown(String cell) {
        return cell.isEmpty() || unknown.stream().anyMatch(pattern -> pattern.matcher(cell).matches());
    }
}
