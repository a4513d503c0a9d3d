package org.pmo4j.rules.report;

import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.pmo4j.rules.Evidence;
import org.pmo4j.rules.GovernanceReport;
import org.pmo4j.rules.Language;
import org.pmo4j.rules.Outcome;
import org.pmo4j.rules.PolicyResult;
import tools.jackson.core.JsonGenerator;

/** Writes a row of a report as a result of SARIF. */
final class SarifResult {

    /** The fingerprint of a finding: it stays the same while policy and subject do. */
    private static final String FINGERPRINT = "pmo4jFinding/v1";

    /** The only fingerprint that GitHub reads; without it all subjects of a policy are one alert. */
    private static final String FINGERPRINT_OF_GITHUB = "primaryLocationLineHash";

    private final JsonGenerator json;
    private final Language language;
    private final @Nullable URI document;
    private final Wording wording;
    private final ProjectNames names;
    private final Map<String, Integer> ruleIndex = new HashMap<>();

    SarifResult(JsonGenerator json, GovernanceReport report, Language language, @Nullable URI document) {
        this.json = json;
        this.language = language;
        this.document = document;
        this.wording = new Wording(report, language);
        this.names = new ProjectNames(report, language);
        report.policies().forEach(policy -> ruleIndex.put(policy.id(), ruleIndex.size()));
    }

    void write(PolicyResult row) {
        boolean violated = row.outcome() == Outcome.FAIL || row.outcome() == Outcome.WAIVED;
        json.writeStartObject();
        json.writeStringProperty("ruleId", row.policy().id());
        json.writeNumberProperty("ruleIndex", ruleIndex.get(row.policy().id()));
        json.writeStringProperty("kind", kind(row.outcome()));
        json.writeStringProperty("level", violated ? SarifTool.level(row.severity()) : "none");
        message(row);
        locations(row);
        fingerprints(row);
        suppressions(row);
        properties(row);
        json.writeEndObject();
    }

    /** Writes that a policy failed, as a notification about the run. */
    void notification(PolicyResult row) {
        json.writeStartObject();
        json.writeStringProperty("level", "error");
        json.writeObjectPropertyStart("associatedRule");
        json.writeStringProperty("id", row.policy().id());
        json.writeNumberProperty("index", ruleIndex.get(row.policy().id()));
        json.writeEndObject();
        message(row);
        locations(row);
        json.writeEndObject();
    }

    private static String kind(Outcome outcome) {
        return switch (outcome) {
            case PASS -> "pass";
            case FAIL, WAIVED -> "fail";
            case NOT_APPLICABLE -> "notApplicable";
            case UNKNOWN, ERROR -> "open";
        };
    }

    private void message(PolicyResult row) {
        json.writeObjectPropertyStart("message");
        json.writeStringProperty("text", SarifText.message(wording.message(row)));
        json.writeEndObject();
    }

    private void locations(PolicyResult row) {
        json.writeArrayPropertyStart("locations");
        json.writeStartObject();
        if (document != null) {
            json.writeObjectPropertyStart("physicalLocation");
            json.writeObjectPropertyStart("artifactLocation");
            json.writeStringProperty("uri", document.toASCIIString());
            json.writeEndObject();
            json.writeEndObject();
        }
        json.writeArrayPropertyStart("logicalLocations");
        json.writeStartObject();
        text("name", row.subject().id());
        text("fullyQualifiedName", row.subject().toString());
        text("kind", row.subject().type());
        json.writeEndObject();
        json.writeEndArray();
        json.writeEndObject();
        json.writeEndArray();
    }

    private void fingerprints(PolicyResult row) {
        String fingerprint = fingerprint(row);
        json.writeObjectPropertyStart("partialFingerprints");
        json.writeStringProperty(FINGERPRINT, fingerprint);
        if (document != null) {
            json.writeStringProperty(FINGERPRINT_OF_GITHUB, fingerprint);
        }
        json.writeEndObject();
    }

    private static String fingerprint(PolicyResult row) {
        try {
            byte[] key = (row.policy().id() + " " + row.subject()).getBytes(StandardCharsets.UTF_8);
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(key));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java platform has SHA-256", e);
        }
    }

    /** Either all results of a run tell their suppressions, or none does. */
    private void suppressions(PolicyResult row) {
        json.writeArrayPropertyStart("suppressions");
        if (row.outcome() == Outcome.WAIVED) {
            json.writeStartObject();
            json.writeStringProperty("kind", "external");
            json.writeStringProperty("status", "accepted");
            text("justification", wording.waiver(row));
            json.writeEndObject();
        }
        json.writeEndArray();
    }

    private void properties(PolicyResult row) {
        json.writeObjectPropertyStart("properties");
        json.writeStringProperty("outcome", row.outcome().name());
        if (row.subject().project() != null) {
            text("project", row.subject().project().value());
            text("projectName", names.of(row.subject().project()));
        }
        if (row.outcome().finding()) {
            json.writeStringProperty("severity", row.severity().name());
            json.writeStringProperty("bindingForce", row.bindingForce().name());
            json.writeStringProperty("addressee", row.policy().addressee().name());
            evidence(row);
            text("waiver", row.waiver());
            text("remedy", row.policy().remedy().in(language));
        }
        json.writeEndObject();
    }

    private void evidence(PolicyResult row) {
        json.writeArrayPropertyStart("evidence");
        for (Evidence evidence : row.evidence()) {
            json.writeStartObject();
            text("name", evidence.name());
            text("observed", evidence.observed());
            text("required", evidence.required());
            text("source", evidence.source());
            json.writeEndObject();
        }
        json.writeEndArray();
    }

    private void text(String property, @Nullable String text) {
        if (text != null) {
            json.writeStringProperty(property, Characters.wellFormed(text));
        }
    }
}
