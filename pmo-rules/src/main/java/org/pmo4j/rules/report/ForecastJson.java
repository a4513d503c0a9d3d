package org.pmo4j.rules.report;

import java.io.OutputStream;
import org.jspecify.annotations.Nullable;
import org.pmo4j.rules.GovernanceReport;
import org.pmo4j.rules.Language;
import org.pmo4j.rules.PolicyResult;
import org.pmo4j.rules.decision.Flip;
import org.pmo4j.rules.decision.Forecast;
import tools.jackson.core.JsonGenerator;

/**
 * Writes a forecast as JSON in UTF-8: every flip, in the order of the forecast. The same forecast always gives the same bytes.
 * Needs {@code tools.jackson.core:jackson-core} on the class path.
 */
public final class ForecastJson {

    /** Version of the form of the document. */
    public static final String SCHEMA_VERSION = "1.0";

    private final Language language;

    private ForecastJson(Language language) {
        this.language = language;
    }

    /**
     * Creates a writer.
     *
     * @param language the language of messages and remedies
     * @return the writer
     */
    public static ForecastJson in(Language language) {
        return new ForecastJson(language);
    }

    /**
     * Writes a forecast.
     *
     * @param forecast the forecast
     * @param output where to; flushed, not closed
     * @throws tools.jackson.core.JacksonException if the output cannot be written
     */
    public void write(Forecast forecast, OutputStream output) {
        try (JsonGenerator json = JsonOutput.to(output)) {
            json.writeStartObject();
            json.writeStringProperty("schemaVersion", SCHEMA_VERSION);
            json.writeStringProperty("from", forecast.from().toString());
            json.writeStringProperty("until", forecast.until().toString());
            json.writeStringProperty("inputHash", forecast.portfolio().fingerprint());
            json.writeStringProperty("policyHash", forecast.policyHash());
            json.writeStringProperty("engineVersion", GovernanceReport.engineVersion());
            json.writeNumberProperty("judgements", forecast.judgements());
            json.writeNumberProperty("dailyJudgements", forecast.dailyJudgements());
            json.writeArrayPropertyStart("flips");
            forecast.flips().forEach(flip -> flip(json, flip));
            json.writeEndArray();
            json.writeEndObject();
            json.writeRaw('\n');
        }
    }

    private void flip(JsonGenerator json, Flip flip) {
        json.writeStartObject();
        json.writeStringProperty("date", flip.date().toString());
        json.writeStringProperty("policy", flip.policy().id());
        json.writeStringProperty("pack", flip.policy().pack());
        json.writeObjectPropertyStart("subject");
        json.writeStringProperty("type", flip.subject().type());
        json.writeStringProperty("id", flip.subject().id());
        text(json, "project", flip.subject().project() == null ? null : flip.subject().project().value());
        json.writeEndObject();
        json.writeStringProperty("from", flip.from().name());
        json.writeStringProperty("to", flip.to().name());
        if (flip.to().finding()) {
            finding(json, flip.result());
        }
        json.writeEndObject();
    }

    private void finding(JsonGenerator json, PolicyResult result) {
        json.writeStringProperty("severity", result.severity().name());
        json.writeStringProperty("bindingForce", result.bindingForce().name());
        json.writeStringProperty("addressee", result.policy().addressee().name());
        json.writeStringProperty("message", result.message(language));
        text(json, "waiver", result.waiver());
        json.writeStringProperty("remedy", result.policy().remedy().in(language));
    }

    private static void text(JsonGenerator json, String name, @Nullable String value) {
        if (value != null) {
            json.writeStringProperty(name, value);
        }
    }
}
