package org.pmo4j.model.json;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Properties;
import java.util.SortedMap;
import java.util.TreeMap;
import org.pmo4j.model.Money;
import org.pmo4j.model.id.Identifier;
import org.pmo4j.model.internal.RecordPlan;
import org.pmo4j.model.internal.RecordPlan.Component;
import org.pmo4j.model.internal.RecordPlan.Kind;
import org.pmo4j.model.internal.RecordPlan.Shape;
import org.pmo4j.model.portfolio.Portfolio;
import tools.jackson.core.JsonGenerator;

/**
 * The JSON Schema (draft 2020-12) of the portfolio document, for example {@code "probability": {"type": ["number", "null"],
 * "minimum": 0, "maximum": 1}}. It is made from the same records as the documents, so the two cannot differ.
 *
 * <p>What a document must hold beyond a schema's means, such as ids that lead somewhere, {@link PortfolioJson} checks.
 */
public final class PortfolioSchema {

    private static final String ID = "urn:pmo4j:schema:portfolio:" + PortfolioJson.SCHEMA_VERSION;

    private final JsonGenerator json;
    private final SchemaValues values;
    private final Properties descriptions;
    private final SortedMap<String, Class<?>> definitions = new TreeMap<>();

    private PortfolioSchema(JsonGenerator json, Properties descriptions) {
        this.json = json;
        this.values = new SchemaValues(json);
        this.descriptions = descriptions;
    }

    /**
     * Returns the schema.
     *
     * @return a JSON object, in lines that end with a line feed; always the same
     */
    public static String text() {
        var out = new ByteArrayOutputStream();
        try (JsonGenerator json = DocumentWriter.generator(out)) {
            new PortfolioSchema(json, descriptions()).schema();
            json.writeRaw('\n');
        }
        return out.toString(StandardCharsets.UTF_8);
    }

    /** Returns what every type and component means: key {@code Type} or {@code Type.component}. */
    static Properties descriptions() {
        var descriptions = new Properties();
        try (var in = PortfolioSchema.class.getResourceAsStream("descriptions.properties");
                var reader = new InputStreamReader(in, StandardCharsets.UTF_8)) {
            descriptions.load(reader);
        } catch (IOException e) {
            throw new UncheckedIOException("the descriptions are part of this library", e);
        }
        return descriptions;
    }

    /** Returns the types that a document may hold, by name: records, ids and enums. */
    static SortedMap<String, Class<?>> types() {
        SortedMap<String, Class<?>> types = new TreeMap<>();
        collect(Portfolio.class, types);
        return types;
    }

    private static void collect(Class<?> type, SortedMap<String, Class<?>> types) {
        if (types.put(type.getSimpleName(), type) != null || !isObject(type)) {
            return;
        }
        for (Component component : RecordPlan.of(type).components()) {
            Shape shape = component.shape().element() == null ? component.shape() : component.shape().element();
            if (shape.kind() == Kind.RECORD || shape.kind() == Kind.IDENTIFIER || shape.kind() == Kind.CONSTANT) {
                collect(shape.type(), types);
            }
        }
    }

    private static boolean isObject(Class<?> type) {
        return type.isRecord() && !Identifier.class.isAssignableFrom(type);
    }

    private void schema() {
        definitions.putAll(types());
        definitions.remove("Portfolio");
        json.writeStartObject();
        json.writeStringProperty("$schema", "https://json-schema.org/draft/2020-12/schema");
        json.writeStringProperty("$id", ID);
        json.writeStringProperty("title", "Portfolio document of PMO4J");
        object(Portfolio.class, true);
        json.writeObjectPropertyStart("$defs");
        definitions.forEach((name, type) -> {
            json.writeObjectPropertyStart(name);
            if (isObject(type)) {
                object(type, false);
            } else if (type.isEnum()) {
                constants(type);
            } else {
                describe(name);
                json.writeStringProperty("type", "string");
                json.writeNumberProperty("maxLength", Identifier.MAX_LENGTH);
                json.writeStringProperty("pattern", "^" + SchemaValues.ID_PATTERN + "$");
            }
            json.writeEndObject();
            if (CatalogueEntries.covers(type)) {
                codes(type);
            }
        });
        json.writeEndObject();
        json.writeEndObject();
    }

    private void codes(Class<?> type) {
        json.writeObjectPropertyStart(type.getSimpleName() + SchemaValues.CODE);
        json.writeStringProperty("description", "An entry of the built-in catalogue.");
        json.writeStringProperty("type", "string");
        json.writeArrayPropertyStart("enum");
        CatalogueEntries.codes(type).forEach(json::writeString);
        json.writeEndArray();
        json.writeEndObject();
    }

    private void constants(Class<?> type) {
        describe(type.getSimpleName());
        json.writeStringProperty("type", "string");
        json.writeArrayPropertyStart("enum");
        for (Object constant : type.getEnumConstants()) {
            json.writeString(((Enum<?>) constant).name());
        }
        json.writeEndArray();
    }

    private void object(Class<?> type, boolean header) {
        RecordPlan plan = RecordPlan.of(type);
        describe(type.getSimpleName());
        json.writeStringProperty("type", "object");
        json.writeObjectPropertyStart("properties");
        if (header) {
            json.writeObjectPropertyStart("$schema");
            json.writeStringProperty("description", "Where this schema is found.");
            json.writeStringProperty("type", "string");
            json.writeEndObject();
            json.writeObjectPropertyStart("schemaVersion");
            json.writeStringProperty("description", "Version of the document.");
            json.writeStringProperty("const", PortfolioJson.SCHEMA_VERSION);
            json.writeEndObject();
        }
        for (Component component : plan.components()) {
            json.writeObjectPropertyStart(component.name());
            property(type, component);
            json.writeEndObject();
        }
        json.writeEndObject();
        json.writeArrayPropertyStart("required");
        if (header) {
            json.writeString("schemaVersion");
        }
        plan.components().stream().filter(Component::required).forEach(component -> json.writeString(component.name()));
        json.writeEndArray();
        json.writeBooleanProperty("additionalProperties", false);
    }

    private void property(Class<?> owner, Component component) {
        Shape shape = component.shape();
        describe(owner.getSimpleName() + "." + component.name());
        if (owner == Money.class && shape.kind() == Kind.DECIMAL) {
            values.amount();
        } else {
            values.component(component);
        }
        if (component.defaultValue() != null) {
            json.writeName("default");
            boolean name = shape.kind() == Kind.CONSTANT;
            json.writeRawValue(name ? '"' + component.defaultValue() + '"' : component.defaultValue());
        }
    }

    private void describe(String key) {
        json.writeStringProperty("description", descriptions.getProperty(key));
    }
}
