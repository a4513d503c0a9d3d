package org.pmo4j.rules.report;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;
import org.pmo4j.rules.GovernanceReport;

/** A report in CSV as a reader of its own finds it. */
final class CsvDocument {

    private CsvDocument() {}

    static String text(GovernanceReport report, CsvReport renderer) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        renderer.write(report, out);
        return out.toString(StandardCharsets.UTF_8);
    }

    static List<CSVRecord> of(GovernanceReport report, CsvReport renderer) {
        CSVFormat format = CSVFormat.RFC4180.builder().setHeader().setSkipHeaderRecord(true).get();
        try (CSVParser parser = format.parse(new StringReader(text(report, renderer).substring(1)))) {
            return parser.getRecords();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Takes away what the writer put before formulas. */
    static String original(String cell) {
        return cell.replaceAll("(?<=^|[;\\t\\r\\n])'", "");
    }
}
