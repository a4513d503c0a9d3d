package org.pmo4j.rules.report;

import java.io.OutputStream;
import java.util.Iterator;
import java.util.Map;
import java.util.function.Consumer;
import org.pmo4j.model.project.Project;
import org.pmo4j.rules.GovernanceReport;
import org.pmo4j.rules.GovernanceStream;
import org.pmo4j.rules.Language;
import org.pmo4j.rules.Outcome;
import org.pmo4j.rules.PolicyResult;
import tools.jackson.core.JsonGenerator;

/**
 * Writes the rows of a stream as JSON Lines in UTF-8, while projects come: first a line with the date and the hash of the
 * policies, then one line for each row, as it stands in {@code results} of {@link JsonReport}, those of the portfolio as a whole
 * behind those of the projects, and at last a line with {@code summary} and how waivers stand. A document without that last line
 * has broken off. Needs {@code tools.jackson.core:jackson-core} on the class path.
 */
public final class JsonLinesReport {

    private final Language language;
    private final boolean findingsOnly;

    private JsonLinesReport(Language language, boolean findingsOnly) {
        this.language = language;
        this.findingsOnly = findingsOnly;
    }

    /**
     * Creates a writer of the whole ledger.
     *
     * @param language the language of messages and remedies
     * @return the writer
     */
    public static JsonLinesReport in(Language language) {
        return new JsonLinesReport(language, false);
    }

    /**
     * Returns a writer that leaves out what passed and what did not apply.
     *
     * @return the writer of findings
     */
    public JsonLinesReport findingsOnly() {
        return new JsonLinesReport(language, true);
    }

    /**
     * Judges projects and the portfolio that they make, and writes what is found.
     *
     * @param stream a stream that has judged nothing yet
     * @param projects the projects
     * @param output where to; flushed, not closed
     * @throws org.pmo4j.model.InvalidModelException as {@link GovernanceStream#judge} and
     *     {@link GovernanceStream#judgePortfolio}
     * @throws tools.jackson.core.JacksonException if the output cannot be written
     */
    public void write(GovernanceStream stream, Iterator<Project> projects, OutputStream output) {
        try (JsonGenerator json = JsonOutput.lines(output)) {
            json.writeStartObject();
            json.writeStringProperty("schemaVersion", JsonReport.SCHEMA_VERSION);
            json.writeStringProperty("asOf", stream.asOf().toString());
            json.writeStringProperty("policyHash", stream.policyHash());
            json.writeStringProperty("engineVersion", GovernanceReport.engineVersion());
            json.writeEndObject();
            Consumer<PolicyResult> rows = row -> {
                if (!findingsOnly || row.outcome().finding()) {
                    JsonReport.result(json, row, language);
                }
            };
            stream.judge(projects, rows);
            stream.judgePortfolio(rows);
            summary(json, stream);
            json.writeRaw('\n');
        }
    }

    private static void summary(JsonGenerator json, GovernanceStream stream) {
        json.writeStartObject();
        json.writeObjectPropertyStart("summary");
        json.writeNumberProperty("projects", stream.projects());
        json.writeNumberProperty("policies", stream.policies().size());
        for (Map.Entry<Outcome, Long> count : stream.summary().entrySet()) {
            json.writeNumberProperty(count.getKey().name(), count.getValue());
        }
        json.writeEndObject();
        JsonWaivers.write(json, stream.waivers(GovernanceReport.ANNOUNCE_DAYS));
        json.writeEndObject();
    }
}
