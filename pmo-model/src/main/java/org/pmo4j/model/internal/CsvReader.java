package org.pmo4j.model.internal;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

/**
 * Reads the catalogues that lie beside the classes: UTF-8, a header row, commas, cells in double quotes where they hold
 * a comma or a quote. A cell never holds a line break, which keeps the reading to one pass over the text.
 */
public final class CsvReader {

    private CsvReader() {}

    /**
     * Reads all rows of a catalogue, for example {@code read(ProcessCatalogue.class, "precedence.csv")}.
     *
     * @param owner a class in the package of the resource
     * @param resource the name of the file
     * @return the rows without the header, in order
     * @throws IllegalStateException if the resource is missing, cannot be read, or a row has more or fewer cells than
     *     the header: the library is then packaged wrongly
     */
    public static List<CsvRow> read(Class<?> owner, String resource) {
        List<String> lines = lines(text(owner, resource));
        List<String> header = cells(lines.get(0));
        List<CsvRow> rows = new ArrayList<>(lines.size());
        for (int i = 1; i < lines.size(); i++) {
            CsvRow row = new CsvRow(resource, i + 1, header, cells(lines.get(i)));
            if (row.cells().size() != header.size()) {
                throw new IllegalStateException(
                        row.place() + " has " + row.cells().size() + " cells, the header has " + header.size());
            }
            rows.add(row);
        }
        return rows;
    }

    private static String text(Class<?> owner, String resource) {
        try (InputStream in = owner.getResourceAsStream(resource)) {
            if (in == null) {
                throw new IllegalStateException("catalogue " + resource + " is missing beside " + owner.getName());
            }
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new IllegalStateException("catalogue " + resource + " cannot be read", e);
        }
    }

    /** Splits without streams, which would be loaded for this alone when a program starts. */
    private static List<String> lines(String text) {
        List<String> lines = new ArrayList<>(128);
        int start = 0;
        while (start < text.length()) {
            int feed = text.indexOf('\n', start);
            int end = feed < 0 ? text.length() : feed;
            lines.add(text.substring(start, end > start && text.charAt(end - 1) == '\r' ? end - 1 : end));
            start = end + 1;
        }
        return lines;
    }

    static List<String> cells(String line) {
        List<String> cells = new ArrayList<>(8);
        int position = 0;
        while (position <= line.length()) {
            if (position < line.length() && line.charAt(position) == '"') {
                StringBuilder cell = new StringBuilder();
                position = quoted(line, position + 1, cell);
                cells.add(cell.toString());
            } else {
                int comma = line.indexOf(',', position);
                int end = comma < 0 ? line.length() : comma;
                cells.add(line.substring(position, end));
                position = end + 1;
            }
        }
        return cells;
    }

    /** Reads up to the closing quote and the comma after it; two quotes in a row stand for one. */
    private static int quoted(String line, int start, StringBuilder cell) {
        int position = start;
        while (true) {
            int quote = line.indexOf('"', position);
            if (quote < 0) {
                throw new IllegalStateException("quote is not closed: " + line);
            }
            cell.append(line, position, quote);
            if (quote + 1 < line.length() && line.charAt(quote + 1) == '"') {
                cell.append('"');
                position = quote + 2;
            } else {
                return quote + 2;
            }
        }
    }
}
