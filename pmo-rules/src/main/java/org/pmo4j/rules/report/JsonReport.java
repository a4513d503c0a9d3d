package org.pmo4j.rules.report;

import java.io.OutputStream;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.pmo4j.model.governance.SubjectKey;
import org.pmo4j.rules.Evidence;
import org.pmo4j.rules.GovernanceReport;
import org.pmo4j.rules.Language;
import org.pmo4j.rules.Outcome;
import org.pmo4j.rules.PolicyResult;
import org.pmo4j.rules.decision.GateCriteria;
import org.pmo4j.rules.decision.GateRecommendation;
import tools.jackson.core.JsonGenerator;

/**
 * Writes a report as JSON in UTF-8: hashes of input and policies, counts, the whole ledger, what it
 * means for the gates that come next and how waivers stand. The same report always gives
 * the same bytes. Needs {@code tools.jackson.core:jackson-core} on the class path.
 */
public final class JsonReport {

    /** Version of the form of the document. */
    public static final String SCHEMA_VERSION = "1.0";

    private final Language language;
    private final boolean findingsOnly;

    private JsonReport(Language language, boolean findingsOnly) {
        this.language = language;
        this.findingsOnly = findingsOnly;
    }

    /**
     * Creates a writer of the whole ledger.
     *
     * @param language the language of messages and remedies
     * @return the writer
     */
    public static JsonReport in(Language language) {
        return new JsonReport(language, false);
    }

    /**
     * Returns a writer that leaves out what passed and what did not apply.
     *
     * @return the writer of findings
     */
    public JsonReport findingsOnly() {
        return new JsonReport(language, true);
    }

    /**
     * Writes a report.
     *
     * @param report the report
     * @param output where to; flushed, not closed
     * @throws tools.jackson.core.JacksonException if the output cannot be written
     */
    public void write(GovernanceReport report, OutputStream output) {
        try (JsonGenerator json = JsonOutput.to(output)) {
            json.writeStartObject();
            json.writeStringProperty("schemaVersion", SCHEMA_VERSION);
            json.writeStringProperty("asOf", report.asOf().toString());
            json.writeStringProperty("inputHash", report.portfolio().fingerprint());
            json.writeStringProperty("policyHash", report.policyHash());
            json.writeStringProperty("engineVersion", GovernanceReport.engineVersion());
            summary(json, report);
            json.writeArrayPropertyStart("results");
            Iterator<PolicyResult> results = report.results().iterator();
            while (results.hasNext()) {
                PolicyResult result = results.next();
                if (!findingsOnly || result.outcome().finding()) {
                    result(json, result, language);
                }
            }
            json.writeEndArray();
            gates(json, report);
            JsonWaivers.write(json, report.waivers());
            json.writeEndObject();
            json.writeRaw('\n');
        }
    }

    private static void summary(JsonGenerator json, GovernanceReport report) {
        json.writeObjectPropertyStart("summary");
        json.writeNumberProperty("projects", report.portfolio().projects().size());
        json.writeNumberProperty("policies", report.policies().size());
        for (Map.Entry<Outcome, Integer> count : report.summary().entrySet()) {
            json.writeNumberProperty(count.getKey().name(), count.getValue());
        }
        json.writeEndObject();
    }

    private void gates(JsonGenerator json, GovernanceReport report) {
        json.writeArrayPropertyStart("gates");
        for (GateRecommendation gate : GateRecommendation.next(report, GateCriteria.STANDARD)) {
            json.writeStartObject();
            json.writeStringProperty("project", gate.project().value());
            json.writeStringProperty("gate", gate.gate().value());
            json.writeStringProperty("decision", gate.decision().name());
            json.writeStringProperty("word", gate.word(language));
            findings(json, "reasons", gate.reasons());
            findings(json, "conditions", gate.conditions());
            json.writeEndObject();
        }
        json.writeEndArray();
    }

    private static void findings(JsonGenerator json, String name, List<PolicyResult> findings) {
        json.writeArrayPropertyStart(name);
        for (PolicyResult finding : findings) {
            json.writeStartObject();
            json.writeStringProperty("policy", finding.policy().id());
            subject(json, finding.subject());
            json.writeEndObject();
        }
        json.writeEndArray();
    }

    static void subject(JsonGenerator json, SubjectKey subject) {
        json.writeObjectPropertyStart("subject");
        json.writeStringProperty("type", subject.type());
        json.writeStringProperty("id", subject.id());
        text(json, "project", subject.project() == null ? null : subject.project().value());
        json.writeEndObject();
    }

    static void result(JsonGenerator json, PolicyResult result, Language language) {
        json.writeStartObject();
        json.writeStringProperty("policy", result.policy().id());
        json.writeStringProperty("pack", result.policy().pack());
        subject(json, result.subject());
        json.writeStringProperty("outcome", result.outcome().name());
        if (result.outcome().finding()) {
            finding(json, result, language);
        }
        json.writeEndObject();
    }

    private static void finding(JsonGenerator json, PolicyResult result, Language language) {
        json.writeStringProperty("severity", result.severity().name());
        json.writeStringProperty("bindingForce", result.bindingForce().name());
        json.writeStringProperty("addressee", result.policy().addressee().name());
        json.writeStringProperty("message", result.message(language));
        json.writeArrayPropertyStart("evidence");
        for (Evidence evidence : result.evidence()) {
            json.writeStartObject();
            json.writeStringProperty("name", evidence.name());
            text(json, "observed", evidence.observed());
            text(json, "required", evidence.required());
            text(json, "source", evidence.source());
            json.writeEndObject();
        }
        json.writeEndArray();
        text(json, "waiver", result.waiver());
        json.writeStringProperty("remedy", result.policy().remedy().in(language));
    }

    static void text(JsonGenerator json, String name, @Nullable String value) {
        if (value != null) {
            json.writeStringProperty(name, value);
        }
    }
}
