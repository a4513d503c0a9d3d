package org.pmo4j.model.json;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;
import org.pmo4j.model.Money;
import org.pmo4j.model.Range;
import org.pmo4j.model.internal.RecordPlan.Component;
import org.pmo4j.model.internal.RecordPlan.Kind;
import org.pmo4j.model.internal.RecordPlan.Shape;
import tools.jackson.core.JsonGenerator;

/** Writes what the JSON Schema says of the values of a component. */
final class SchemaValues {

    /** An id: no control character, and no blank at either end. */
    static final String ID_PATTERN = "[^\\s\\u0000-\\u001f\\u007f-\\u009f]"
            + "([^\\u0000-\\u001f\\u007f-\\u009f]*[^\\s\\u0000-\\u001f\\u007f-\\u009f])?";

    /** What the definition of the codes of a catalogue has behind the name of the type. */
    static final String CODE = "Code";

    private final JsonGenerator json;

    SchemaValues(JsonGenerator json) {
        this.json = json;
    }

    /** Writes the keywords of an amount, which documents may also give as a string. */
    void amount() {
        types("number", "string");
        json.writeStringProperty("pattern", DocumentScalars.AMOUNT.pattern());
    }

    /** Writes the keywords of any other component. */
    void component(Component component) {
        if (component.nullable() && refers(component.shape())) {
            json.writeArrayPropertyStart("anyOf");
            json.writeStartObject();
            value(component.shape(), component, false);
            json.writeEndObject();
            json.writeStartObject();
            json.writeStringProperty("type", "null");
            json.writeEndObject();
            json.writeEndArray();
        } else {
            value(component.shape(), component, component.nullable());
        }
    }

    private static boolean refers(Shape shape) {
        return shape.kind() == Kind.RECORD || shape.kind() == Kind.IDENTIFIER || shape.kind() == Kind.CONSTANT;
    }

    private void value(Shape shape, Component component, boolean orNull) {
        switch (shape.kind()) {
            case RECORD -> reference(shape.type(), component);
            case IDENTIFIER, CONSTANT -> json.writeStringProperty("$ref", "#/$defs/" + shape.type().getSimpleName());
            case LIST, SET -> {
                types("array", orNull);
                if (shape.kind() == Kind.SET) {
                    json.writeBooleanProperty("uniqueItems", true);
                }
                json.writeObjectPropertyStart("items");
                value(shape.element(), component, false);
                json.writeEndObject();
            }
            case BOOLEAN -> types("boolean", orNull);
            case WHOLE -> {
                types("integer", orNull);
                range(component.range(), Integer.MIN_VALUE, Integer.MAX_VALUE);
            }
            case DECIMAL -> {
                types("number", orNull);
                range(component.range(), null, null);
            }
            case DATE -> string(orNull, "format", "date");
            case CURRENCY -> string(orNull, "pattern", "^[A-Z]{3}$");
            case PARTY -> string(orNull, "pattern", "^(person|unit|pmo):" + ID_PATTERN + "$");
            case TEXT -> {
                types("string", orNull);
                if (!component.nullable() && component.shape() == shape) {
                    json.writeStringProperty("pattern", "\\S");
                }
            }
        }
    }

    private void reference(Class<?> type, Component component) {
        String reference = "#/$defs/" + type.getSimpleName();
        if (CatalogueEntries.covers(type)) {
            json.writeArrayPropertyStart("anyOf");
            json.writeStartObject();
            json.writeStringProperty("$ref", reference + CODE);
            json.writeEndObject();
            json.writeStartObject();
            json.writeStringProperty("$ref", reference);
            json.writeEndObject();
            json.writeEndArray();
            return;
        }
        json.writeStringProperty("$ref", reference);
        if (type == Money.class && component.range() != null) {
            json.writeObjectPropertyStart("properties");
            json.writeObjectPropertyStart("amount");
            range(component.range(), null, null);
            if (new BigDecimal(component.range().min()).signum() == 0) {
                json.writeStringProperty("pattern", "^[^-]");
            }
            json.writeEndObject();
            json.writeEndObject();
        }
    }

    private void range(@Nullable Range range, @Nullable Integer lowest, @Nullable Integer highest) {
        if (range != null) {
            json.writeName(range.minExclusive() ? "exclusiveMinimum" : "minimum");
            json.writeNumber(new BigDecimal(range.min()));
        } else if (lowest != null) {
            json.writeNumberProperty("minimum", lowest);
        }
        if (range != null && !range.max().isEmpty()) {
            json.writeNumberProperty("maximum", new BigDecimal(range.max()));
        } else if (highest != null) {
            json.writeNumberProperty("maximum", highest);
        }
    }

    private void string(boolean orNull, String keyword, String value) {
        types("string", orNull);
        json.writeStringProperty(keyword, value);
    }

    private void types(String type, boolean orNull) {
        if (orNull) {
            types(type, "null");
        } else {
            json.writeStringProperty("type", type);
        }
    }

    private void types(String one, String other) {
        json.writeArrayPropertyStart("type");
        json.writeString(one);
        json.writeString(other);
        json.writeEndArray();
    }
}
