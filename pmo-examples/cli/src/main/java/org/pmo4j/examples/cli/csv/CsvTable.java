package org.pmo4j.examples.cli.csv;

import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.CodingErrorAction;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.apache.commons.csv.CSVException;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;
import org.pmo4j.examples.cli.input.Faults;
import org.pmo4j.examples.cli.input.JsonFile;

/**
 * The cells of CSV files of one header with the numbers of their rows as a spreadsheet counts them: the header is row 1.
 *
 * @param columns position of each column by its name
 * @param rows what follows the headers, in the order of the files, without rows whose cells are all blank
 */
record CsvTable(Map<String, Integer> columns, List<Row> rows) {

    /** Largest file that is read, in bytes. */
    private static final int MAX_BYTES = 64 * 1024 * 1024;

    /**
     * One row.
     *
     * @param file where it stands
     * @param number 2 for the first row below the header
     */
    record Row(Path file, int number, List<String> cells) {}

    /** Returns a cell without the blanks around it, unbreakable ones included; empty where there is nothing. */
    String cell(Row row, String column) {
        return strip(row.cells.get(columns.get(column)));
    }

    /** Returns the number of a row, with the name of its file where there are several. */
    String name(Row row) {
        boolean several = !rows.get(0).file.equals(rows.get(rows.size() - 1).file);
        return several ? row.number + " of " + row.file.getFileName() : Integer.toString(row.number);
    }

    /** Reads files that all have the columns of the first, in the same order; every fault is added. */
    static CsvTable read(List<Path> files, CsvMapping mapping, Faults faults) {
        CsvTable all = read(files.get(0), mapping, faults);
        for (Path file : files.subList(1, files.size())) {
            CsvTable table = read(file, mapping, faults);
            if (faults.isEmpty() && !table.columns.equals(all.columns)) {
                faults.add(file, "row 1", "has other columns than " + files.get(0) + ", or another order of them");
            }
            all.rows.addAll(table.rows);
        }
        return all;
    }

    private static CsvTable read(Path file, CsvMapping mapping, Faults faults) {
        var table = new CsvTable(new LinkedHashMap<>(), new ArrayList<>());
        byte[] bytes = JsonFile.bytes(file, MAX_BYTES, faults);
        if (bytes == null) {
            return table;
        }
        CSVFormat format = CSVFormat.RFC4180.builder().setDelimiter(mapping.delimiter()).setIgnoreEmptyLines(false).get();
        try (CSVParser parser = format.parse(new StringReader(decode(bytes, mapping)))) {
            for (CSVRecord row : parser) {
                table.add(file, row, faults);
            }
        } catch (CharacterCodingException e) {
            faults.add(file, "", "is not valid " + mapping.charset());
        } catch (CSVException | UncheckedIOException e) {
            faults.add(file, "row " + (table.rows.size() + 2), "is no CSV: " + e.getMessage());
        } catch (IOException e) {
            throw new UncheckedIOException("memory does not fail", e);
        }
        if (table.columns.isEmpty() && faults.isEmpty()) {
            faults.add(file, "row 1", "the file is empty; a header with the names of the columns is needed");
        }
        return table;
    }

    private static String decode(byte[] bytes, CsvMapping mapping) throws CharacterCodingException {
        String text = mapping.charset().newDecoder()
                .onMalformedInput(CodingErrorAction.REPORT)
                .onUnmappableCharacter(CodingErrorAction.REPORT)
                .decode(ByteBuffer.wrap(bytes))
                .toString();
        return text.startsWith("\uFEFF") ? text.substring(1) : text;
    }

    private void add(Path file, CSVRecord row, Faults faults) {
        List<String> cells = row.toList();
        if (cells.stream().allMatch(cell -> strip(cell).isEmpty())) {
            return;
        }
        int number = Math.toIntExact(row.getRecordNumber());
        if (columns.isEmpty()) {
            for (int position = 0; position < cells.size(); position++) {
                String name = strip(cells.get(position));
                if (columns.put(name.isEmpty() ? "(column " + (position + 1) + ")" : name, position) != null) {
                    faults.add(file, "row " + number, "the column '" + name + "' is named twice");
                }
            }
        } else if (cells.size() != columns.size()) {
            faults.add(file, "row " + number, "has " + cells.size() + " cells, the header has " + columns.size());
        } else {
            rows.add(new Row(file, number, cells));
        }
    }

    private static String strip(String text) {
        int start = 0;
        int end = text.length();
        while (start < end && blank(text.charAt(start))) {
            start++;
        }
        while (end > start && blank(text.charAt(end - 1))) {
            end--;
        }
        return text.substring(start, end);
    }

    private static boolean blank(char c) {
        return Character.isWhitespace(c) || Character.isSpaceChar(c);
    }
}
