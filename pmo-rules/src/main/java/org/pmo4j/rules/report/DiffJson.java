package org.pmo4j.rules.report;

import java.io.OutputStream;
import org.jspecify.annotations.Nullable;
import org.pmo4j.rules.adoption.ComparedFinding;
import org.pmo4j.rules.adoption.DiffWarning;
import org.pmo4j.rules.adoption.ReportDiff;
import org.pmo4j.rules.adoption.ReportSnapshot;
import org.pmo4j.rules.adoption.ReportedFinding;
import tools.jackson.core.JsonGenerator;

/**
 * Writes a comparison of two reports as JSON in UTF-8, with every finding of either. Needs
 * {@code tools.jackson.core:jackson-core} on the class path.
 */
public final class DiffJson {

    /** Version of the form of the document. */
    public static final String SCHEMA_VERSION = "1.0";

    private DiffJson() {}

    /**
     * Writes a comparison.
     *
     * @param diff the comparison
     * @param output where to; flushed, not closed
     * @throws tools.jackson.core.JacksonException if the output cannot be written
     */
    public static void write(ReportDiff diff, OutputStream output) {
        try (JsonGenerator json = JsonOutput.to(output)) {
            json.writeStartObject();
            json.writeStringProperty("schemaVersion", SCHEMA_VERSION);
            report(json, "earlier", diff.earlier());
            report(json, "later", diff.later());
            json.writeArrayPropertyStart("warnings");
            for (DiffWarning warning : diff.warnings()) {
                json.writeString(warning.name());
            }
            json.writeEndArray();
            json.writeBooleanProperty("worse", diff.worse());
            json.writeObjectPropertyStart("summary");
            diff.summary().forEach((change, count) -> json.writeNumberProperty(change.name(), count));
            json.writeEndObject();
            json.writeArrayPropertyStart("findings");
            diff.findings().forEach(finding -> finding(json, finding));
            json.writeEndArray();
            json.writeEndObject();
            json.writeRaw('\n');
        }
    }

    private static void report(JsonGenerator json, String name, ReportSnapshot report) {
        json.writeObjectPropertyStart(name);
        json.writeStringProperty("asOf", report.asOf().toString());
        json.writeStringProperty("policyHash", report.policyHash());
        json.writeBooleanProperty("findingsOnly", report.findingsOnly());
        json.writeEndObject();
    }

    private static void finding(JsonGenerator json, ComparedFinding finding) {
        json.writeStartObject();
        json.writeStringProperty("change", finding.change().name());
        json.writeStringProperty("policy", finding.key().policy());
        JsonReport.subject(json, finding.key().subject());
        json.writeBooleanProperty("worse", finding.worse());
        said(json, "earlier", finding.earlier());
        said(json, "later", finding.later());
        json.writeEndObject();
    }

    private static void said(JsonGenerator json, String name, @Nullable ReportedFinding finding) {
        if (finding != null) {
            json.writeObjectPropertyStart(name);
            json.writeStringProperty("outcome", finding.outcome().name());
            json.writeStringProperty("severity", finding.severity().name());
            json.writeStringProperty("message", finding.message());
            JsonReport.text(json, "waiver", finding.waiver());
            json.writeEndObject();
        }
    }
}
