package org.pmo4j.rules.report;

import java.util.Locale;
import java.util.regex.Pattern;
import org.pmo4j.rules.GovernanceReport;
import org.pmo4j.rules.Language;
import org.pmo4j.rules.Policy;
import org.pmo4j.rules.Severity;
import tools.jackson.core.JsonGenerator;

/** Writes what SARIF says of the tool: its version, and the evaluated policies as rules. */
final class SarifTool {

    private static final Pattern BETWEEN_WORDS = Pattern.compile("[^A-Za-z0-9]+");
    private static final Pattern BETWEEN_STANDARDS = Pattern.compile(";\\s*");

    private final JsonGenerator json;
    private final Language language;

    SarifTool(JsonGenerator json, Language language) {
        this.json = json;
        this.language = language;
    }

    void write(GovernanceReport report) {
        json.writeObjectPropertyStart("tool");
        json.writeObjectPropertyStart("driver");
        json.writeStringProperty("name", "pmo4j");
        json.writeStringProperty("version", GovernanceReport.engineVersion());
        json.writeStringProperty("language", language.pick("en", "zh-CN"));
        json.writeArrayPropertyStart("rules");
        report.policies().forEach(this::rule);
        json.writeEndArray();
        json.writeEndObject();
        json.writeEndObject();
    }

    private void rule(Policy policy) {
        json.writeStartObject();
        json.writeStringProperty("id", policy.id());
        json.writeStringProperty("name", name(policy));
        text("shortDescription", policy.title().in(language));
        text("fullDescription", policy.title().in(language)
                + language.pick(". Based on: ", "。依据:") + policy.references());
        text("help", policy.remedy().in(language));
        json.writeObjectPropertyStart("defaultConfiguration");
        json.writeStringProperty("level", level(policy.severity()));
        json.writeEndObject();
        json.writeObjectPropertyStart("properties");
        json.writeStringProperty("pack", policy.pack());
        json.writeStringProperty("severity", policy.severity().name());
        json.writeStringProperty("enforcement", policy.enforcement().name());
        json.writeStringProperty("addressee", policy.addressee().name());
        array("standards", BETWEEN_STANDARDS.split(policy.references()));
        array("tags", policy.pack());
        json.writeEndObject();
        json.writeEndObject();
    }

    /** Returns the level of a violation. */
    static String level(Severity severity) {
        return switch (severity) {
            case BLOCKER, MAJOR -> "error";
            case MINOR -> "warning";
            case INFO -> "note";
        };
    }

    /** Returns the English title as one word in which each word begins with a capital, as SARIF wishes. */
    private static String name(Policy policy) {
        StringBuilder name = new StringBuilder();
        for (String word : BETWEEN_WORDS.split(policy.title().en())) {
            name.append(word.substring(0, Math.min(1, word.length())).toUpperCase(Locale.ROOT))
                    .append(word.substring(Math.min(1, word.length())));
        }
        return name.isEmpty() ? policy.id() : name.toString();
    }

    private void text(String property, String text) {
        json.writeObjectPropertyStart(property);
        json.writeStringProperty("text", SarifText.message(text));
        json.writeEndObject();
    }

    private void array(String property, String... values) {
        json.writeArrayPropertyStart(property);
        for (String value : values) {
            json.writeString(Characters.wellFormed(value));
        }
        json.writeEndArray();
    }
}
