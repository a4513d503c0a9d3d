package org.pmo4j.rules.report;

import java.io.BufferedWriter;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Iterator;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.pmo4j.rules.GovernanceReport;
import org.pmo4j.rules.Language;
import org.pmo4j.rules.PolicyResult;

/**
 * Writes a report as a table for spreadsheets: CSV by RFC 4180 in UTF-8, the columns of {@link #COLUMNS}, one row for each row
 * of the ledger. The same report always gives the same bytes. No more is held at a time than the rows of one project, or of the
 * portfolio as a whole.
 *
 * <p>The file begins with a byte order mark, without which spreadsheets read Chinese as something else. A cell that a
 * spreadsheet might take for a formula begins with an apostrophe, as does one that began with an apostrophe anyway: who removes
 * one apostrophe from the start of each cell has the texts as they were. Numbers such as {@code -5} stay as they are. Control
 * characters and surrogates that stand alone become U+FFFD.
 *
 * <pre>{@code
 * CsvReport.in(Language.EN).findingsOnly().write(report, output);
 * }</pre>
 */
public final class CsvReport {

    /** The columns, in this order; the first line of the file. They have the same names in every language. */
    public static final List<String> COLUMNS = List.of(
            "policy", "pack", "title", "subject", "subjectType", "subjectId", "project", "projectName", "outcome", "severity",
            "bindingForce", "addressee", "message", "evidence", "waiver", "remedy");

    private static final String BYTE_ORDER_MARK = "\uFEFF";

    private final Language language;
    private final boolean findingsOnly;

    private CsvReport(Language language, boolean findingsOnly) {
        this.language = language;
        this.findingsOnly = findingsOnly;
    }

    /**
     * Creates a writer of the whole ledger.
     *
     * @param language the language of titles, messages, evidence and remedies
     * @return the writer
     */
    public static CsvReport in(Language language) {
        return new CsvReport(language, false);
    }

    /**
     * Returns a writer that leaves out what passed and what did not apply.
     *
     * @return the writer of findings
     */
    public CsvReport findingsOnly() {
        return new CsvReport(language, true);
    }

    /**
     * Writes a report.
     *
     * @param report the report
     * @param output where to; flushed, not closed
     * @throws UncheckedIOException if the output cannot be written
     */
    public void write(GovernanceReport report, OutputStream output) {
        Wording wording = new Wording(report, language);
        ProjectNames names = new ProjectNames(report, language);
        try {
            Writer csv = new BufferedWriter(new OutputStreamWriter(output, StandardCharsets.UTF_8));
            csv.write(BYTE_ORDER_MARK);
            row(csv, COLUMNS);
            Iterator<PolicyResult> results = (findingsOnly ? report.findings() : report.results()).iterator();
            while (results.hasNext()) {
                row(csv, cells(results.next(), wording, names));
            }
            csv.flush();
        } catch (IOException e) {
            throw Unwritten.because(e);
        }
    }

    private List<@Nullable String> cells(PolicyResult result, Wording wording, ProjectNames names) {
        boolean finding = result.outcome().finding();
        return Arrays.asList(
                result.policy().id(),
                result.policy().pack(),
                result.policy().title().in(language),
                result.subject().toString(),
                result.subject().type(),
                result.subject().id(),
                result.subject().project() == null ? null : result.subject().project().value(),
                names.of(result.subject().project()),
                result.outcome().name(),
                finding ? result.severity().name() : null,
                finding ? result.bindingForce().name() : null,
                finding ? result.policy().addressee().name() : null,
                finding ? result.message(language) : null,
                finding ? wording.evidence(result) : null,
                wording.waiver(result),
                finding ? result.policy().remedy().in(language) : null);
    }

    private static void row(Writer csv, List<? extends @Nullable String> cells) throws IOException {
        String separator = "";
        for (String cell : cells) {
            csv.write(separator);
            csv.write(CsvCell.of(cell));
            separator = ",";
        }
        csv.write("\r\n");
    }
}
