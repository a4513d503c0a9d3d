package org.pmo4j.rules.report;

import java.io.OutputStream;
import java.util.List;
import org.pmo4j.rules.Language;
import org.pmo4j.rules.PolicyResult;
import org.pmo4j.rules.decision.Change;
import org.pmo4j.rules.decision.PathToGreen;
import org.pmo4j.rules.decision.Unsolved;
import tools.jackson.core.JsonGenerator;

/** Writes a path to green as JSON in UTF-8. The same path always gives the same bytes. */
public final class PathJson {

    private static final String SCHEMA_VERSION = "1.0";

    private final Language language;

    private PathJson(Language language) {
        this.language = language;
    }

    /**
     * Creates a writer.
     *
     * @param language the language of descriptions, messages and reasons
     * @return the writer
     */
    public static PathJson in(Language language) {
        return new PathJson(language);
    }

    /**
     * Writes a path.
     *
     * @param path the path
     * @param output where to; flushed, not closed
     * @throws tools.jackson.core.JacksonException if the output cannot be written
     */
    public void write(PathToGreen path, OutputStream output) {
        try (JsonGenerator json = JsonOutput.to(output)) {
            json.writeStartObject();
            json.writeStringProperty("schemaVersion", SCHEMA_VERSION);
            json.writeStringProperty("project", path.project().value());
            if (path.gate() != null) {
                json.writeStringProperty("gate", path.gate().value());
            }
            json.writeStringProperty("asOf", path.asOf().toString());
            json.writeStringProperty("blockingFrom", path.blockingFrom().name());
            json.writeBooleanProperty("complete", path.complete());
            json.writeArrayPropertyStart("steps");
            path.steps().forEach(step -> step(json, step));
            json.writeEndArray();
            findings(json, "solved", path.solved());
            json.writeArrayPropertyStart("unsolved");
            path.unsolved().forEach(left -> unsolved(json, left));
            json.writeEndArray();
            json.writeEndObject();
            json.writeRaw('\n');
        }
    }

    private void step(JsonGenerator json, PathToGreen.Step step) {
        Change change = step.change();
        json.writeStartObject();
        json.writeStringProperty("type", change.type());
        json.writeBooleanProperty("lastResort", change.lastResort());
        json.writeStringProperty("description", change.describe(language));
        findings(json, "solves", step.solves());
        findings(json, "prevents", step.prevents());
        json.writeEndObject();
    }

    private static void findings(JsonGenerator json, String name, List<PolicyResult> findings) {
        json.writeArrayPropertyStart(name);
        for (PolicyResult finding : findings) {
            json.writeStartObject();
            key(json, finding);
            json.writeEndObject();
        }
        json.writeEndArray();
    }

    private void unsolved(JsonGenerator json, Unsolved left) {
        json.writeStartObject();
        key(json, left.finding());
        json.writeStringProperty("outcome", left.finding().outcome().name());
        json.writeStringProperty("message", left.finding().message(language));
        json.writeStringProperty("obstacle", left.obstacle().name());
        json.writeStringProperty("reason", left.reason(language));
        json.writeStringProperty("remedy", left.finding().policy().remedy().in(language));
        json.writeEndObject();
    }

    private static void key(JsonGenerator json, PolicyResult finding) {
        json.writeStringProperty("policy", finding.policy().id());
        json.writeStringProperty("subject", finding.subject().toString());
    }
}
