package org.pmo4j.model.internal;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One row of a catalogue, its cells read by the name of their column. An empty cell holds nothing.
 *
 * @param resource name of the file
 * @param x
 * @param header names of the columns
 * @param cells as many cells as columns
 */
public record CsvRow(String resource, int line, List<String> header, List<String> cells) {

    /** Returns file and line, for messages, for example {@code precedence.csv:12}. */
    public String place() {
        return resource + ":" + line;
    }

    public String text(String column) {
        String cell = optionalText(column);
        if (cell == null) {
            throw fault(column, "is empty");
        }
        return cell;
    }

    public @Nullable String optionalText(String column) {
        int position = header.indexOf(column);
        if (position < 0) {
            throw fault(column, "is no column");
        }
        String cell = cells.get(position);
        return cell.isEmpty() ? null : cell;
    }

    public int number(String column) {
        return Integer.parseInt(text(column));
    }

    public @Nullable Integer optionalNumber(String column) {
        String cell = optionalText(column);
        return cell == null ? null : Integer.valueOf(cell);
    }

    public @Nullable BigDecimal optionalDecimal(String column) {
        String cell = optionalText(column);
        return cell == null ? null : new BigDecimal(cell);
    }

    /** Reads a cell that holds one of two words, so that a misspelt word is not taken for false. */
    public boolean flag(String column, String yes, String no) {
        String cell = text(column);
        if (!cell.equals(yes) && !cell.equals(no)) {
            throw fault(column, "'" + cell + "' is neither " + yes + " nor " + no);
        }
        return cell.equals(yes);
    }

    public <E extends Enum<E>> E constant(String column, Class<E> type) {
        return Enum.valueOf(type, text(column));
    }

    public <E extends Enum<E>> @Nullable E optionalConstant(String column, Class<E> type) {
        String cell = optionalText(column);
        return cell == null ? null : Enum.valueOf(type, cell);
    }

    /** Reads a cell that holds several values parted by bars; an empty cell holds none. */
    public List<String> values(String column) {
        List<String> values = new ArrayList<>();
        String cell = optionalText(column);
        int start = 0;
        while (cell != null && start <= cell.length()) {
            int bar = cell.indexOf('|', start);
            int end = bar < 0 ? cell.length() : bar;
            values.add(cell.substring(start, end));
            start = end + 1;
        }
        return values;
    }

    private IllegalStateException fault(String column, String message) {
        return new IllegalStateException(place() + ": " + column + " " + message);
    }
}
