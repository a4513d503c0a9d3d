package org.pmo4j.rules.report;

import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.net.URI;
import java.util.Iterator;
import org.jspecify.annotations.Nullable;
import org.pmo4j.rules.GovernanceReport;
import org.pmo4j.rules.Language;
import org.pmo4j.rules.Outcome;
import org.pmo4j.rules.PolicyResult;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.exc.JacksonIOException;

/**
 * Writes a report as SARIF 2.1.0, for code scanning of GitHub and other viewers: one run, its policies as rules and its findings
 * as results. The same report always gives the same bytes. No more is held at a time than the rows of one project, or of the
 * portfolio as a whole. Needs {@code tools.jackson.core:jackson-core} on the class path.
 *
 * <ul>
 *   <li>FAIL is of kind {@code fail}; BLOCKER and MAJOR are {@code error}, MINOR is {@code warning}, INFO is {@code note}.
 *   <li>WAIVED is the same with an accepted suppression that names the waiver.
 *   <li>UNKNOWN is of kind {@code open}: too little is known to decide. SARIF then allows no level but {@code none}; the
 *       severity stands in the properties.
 *   <li>ERROR is of kind {@code open} too, because whoever reads results only would take silence for a pass, and an error in the
 *       execution of the tool, which then counts as not successful.
 *   <li>PASS and NOT_APPLICABLE are left out, because code scanning of GitHub takes at most 25,000 results and shows each as an
 *       alert; {@link #wholeLedger()} brings them.
 * </ul>
 *
 * <pre>{@code
 * SarifReport.in(Language.EN).document(URI.create("data/portfolio.json")).write(report, output);
 * }</pre>
 */
public final class SarifReport {

    private static final String SCHEMA =
            "https://docs.oasis-open.org/sarif/sarif/v2.1.0/errata01/os/schemas/sarif-schema-2.1.0.json";

    private final Language language;
    private final boolean wholeLedger;
    private final @Nullable URI document;

    private SarifReport(Language language, boolean wholeLedger, @Nullable URI document) {
        this.language = language;
        this.wholeLedger = wholeLedger;
        this.document = document;
    }

    /**
     * Creates a writer of findings.
     *
     * @param language the language of titles, messages and remedies
     * @return the writer
     */
    public static SarifReport in(Language language) {
        return new SarifReport(language, false, null);
    }

    /**
     * Returns a writer that also tells what passed and what did not apply.
     *
     * @return the writer of the whole ledger
     */
    public SarifReport wholeLedger() {
        return new SarifReport(language, true, document);
    }

    /**
     * Returns a writer that names the document in which the portfolio stands. Code scanning of GitHub refuses results that
     * stand in no file.
     *
     * @param document for GitHub relative to the root of the repository, for example {@code data/portfolio.json}
     * @return the writer whose results stand in the document
     */
    public SarifReport document(URI document) {
        return new SarifReport(language, wholeLedger, document);
    }

    /**
     * Writes a report.
     *
     * @param report the report
     * @param output where to; flushed, not closed
     * @throws UncheckedIOException if the output cannot be written
     */
    public void write(GovernanceReport report, OutputStream output) {
        try (JsonGenerator json = JsonOutput.to(output)) {
            json.writeStartObject();
            json.writeStringProperty("$schema", SCHEMA);
            json.writeStringProperty("version", "2.1.0");
            json.writeArrayPropertyStart("runs");
            run(report, json);
            json.writeEndArray();
            json.writeEndObject();
            json.writeRaw('\n');
        } catch (JacksonIOException e) {
            throw Unwritten.because(e.getCause());
        }
    }

    private void run(GovernanceReport report, JsonGenerator json) {
        SarifResult result = new SarifResult(json, report, language, document);
        json.writeStartObject();
        new SarifTool(json, language).write(report);
        json.writeStringProperty("language", language.pick("en", "zh-CN"));
        json.writeArrayPropertyStart("results");
        boolean successful = true;
        Iterator<PolicyResult> rows = report.results().iterator();
        while (rows.hasNext()) {
            PolicyResult row = rows.next();
            successful &= row.outcome() != Outcome.ERROR;
            if (wholeLedger || row.outcome().finding()) {
                result.write(row);
            }
        }
        json.writeEndArray();
        invocation(report, result, successful, json);
        properties(report, json);
        json.writeEndObject();
    }

    /** The rows that failed are looked for again, so that they need not be held. */
    private static void invocation(GovernanceReport report, SarifResult result, boolean successful, JsonGenerator json) {
        json.writeArrayPropertyStart("invocations");
        json.writeStartObject();
        json.writeBooleanProperty("executionSuccessful", successful);
        if (!successful) {
            json.writeArrayPropertyStart("toolExecutionNotifications");
            report.results().filter(row -> row.outcome() == Outcome.ERROR).forEach(result::notification);
            json.writeEndArray();
        }
        json.writeEndObject();
        json.writeEndArray();
    }

    private static void properties(GovernanceReport report, JsonGenerator json) {
        json.writeObjectPropertyStart("properties");
        json.writeStringProperty("portfolio", report.portfolio().id().value());
        json.writeStringProperty("asOf", report.asOf().toString());
        json.writeStringProperty("inputHash", report.portfolio().fingerprint());
        json.writeStringProperty("policyHash", report.policyHash());
        json.writeEndObject();
    }
}
