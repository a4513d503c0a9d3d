package org.pmo4j.model.json;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.pmo4j.model.Money;
import org.pmo4j.model.internal.RecordPlan;
import org.pmo4j.model.internal.RecordPlan.Component;
import org.pmo4j.model.internal.RecordPlan.Kind;
import org.pmo4j.model.internal.RecordPlan.Shape;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.ObjectReadContext;
import tools.jackson.core.StreamReadConstraints;
import tools.jackson.core.StreamReadFeature;
import tools.jackson.core.TokenStreamFactory;
import tools.jackson.core.exc.UnexpectedEndOfInputException;
import tools.jackson.core.json.JsonFactory;

/**
 * Binds one document to records while it is parsed. A value that cannot be read becomes {@link #LOST}, and the reading goes
 * on, so that all faults are found in one pass.
 */
final class DocumentReader {

    /** Stands for a value that the document holds, but that cannot be read. */
    static final Object LOST = new Object();

    private static final JsonFactory FACTORY = JsonFactory.builder()
            // A document is UTF-8; what the bytes look like decides nothing.
            .disable(TokenStreamFactory.Feature.CHARSET_DETECTION)
            .disable(StreamReadFeature.INCLUDE_SOURCE_IN_LOCATION)
            // Depth and numbers are limited here, with faults of our own.
            .streamReadConstraints(StreamReadConstraints.builder()
                    .maxNestingDepth(2 * PortfolioJson.MAX_DEPTH)
                    .maxNumberLength(PortfolioJson.MAX_BYTES)
                    .maxStringLength(PortfolioJson.MAX_BYTES)
                    .maxNameLength(PortfolioJson.MAX_BYTES)
                    .build())
            .build();

    private final JsonParser parser;
    private final DocumentPath path = new DocumentPath();
    private final DocumentFaults faults = new DocumentFaults();
    private final DocumentRecords records = new DocumentRecords(path, faults);
    private final DocumentScalars scalars = new DocumentScalars(path, faults);
    private final boolean header;

    private DocumentReader(JsonParser parser, boolean header) {
        this.parser = parser;
        this.header = header;
    }

    static JsonParser parser(byte[] document) {
        return FACTORY.createParser(ObjectReadContext.empty(), document);
    }

    /**
     * Reads a whole document.
     *
     * @param header true if the root also holds schemaVersion and perhaps $schema
     */
    static <T extends Record> T read(Class<T> type, boolean header, byte[] bytes) {
        byte[] document = DocumentBytes.withoutMark(bytes);
        String fault = DocumentBytes.fault(document);
        if (fault != null) {
            var faults = new DocumentFaults();
            faults.end(List.of(), fault);
            throw faults.exception(document);
        }
        try (JsonParser parser = parser(document)) {
            var reader = new DocumentReader(parser, header);
            Object root = reader.root(RecordPlan.of(type), document);
            if (reader.faults.count() > 0) {
                throw reader.faults.exception(document);
            }
            return type.cast(root);
        }
    }

    private Object root(RecordPlan plan, byte[] document) {
        try {
            if (next() == null) {
                faults.end(List.of(), "the document is empty");
                return LOST;
            }
            Object root = parser.currentToken() == JsonToken.START_OBJECT ? object(plan, header) : mistyped("an object");
            if (next() != null) {
                faults.end(List.of(), "nothing may follow the document"
                        + DocumentBytes.place(document, parser.currentTokenLocation().getByteOffset()));
            }
            return root;
        } catch (UnexpectedEndOfInputException e) {
            faults.end(path.here(), "the document ends too early" + DocumentBytes.place(document, document.length));
        } catch (TooDeep e) {
            faults.end(path.here(), "is nested more than " + PortfolioJson.MAX_DEPTH + " levels deep"
                    + DocumentBytes.place(document, parser.currentTokenLocation().getByteOffset()));
        } catch (JacksonException e) {
            long offset = e.getLocation() == null ? -1 : e.getLocation().getByteOffset();
            faults.end(path.here(), "is no JSON: " + e.getOriginalMessage().lines().findFirst().orElse("")
                    + DocumentBytes.place(document, offset < 0 ? parser.currentLocation().getByteOffset() : offset));
        }
        return LOST;
    }

    private @Nullable JsonToken next() {
        JsonToken token = parser.nextToken();
        if (token != null && token.isStructStart()
                && parser.streamReadContext().getNestingDepth() > PortfolioJson.MAX_DEPTH) {
            throw new TooDeep();
        }
        return token;
    }

    private void skip() {
        int open = 0;
        do {
            if (parser.currentToken().isStructStart()) {
                open++;
            } else if (parser.currentToken().isStructEnd()) {
                open--;
            }
            if (open > 0) {
                next();
            }
        } while (open > 0);
    }

    private Object object(RecordPlan plan, boolean withHeader) {
        var values = new Object[plan.components().size()];
        var states = new DocumentRecords.State[values.length];
        Set<String> others = new HashSet<>();
        while (next() == JsonToken.PROPERTY_NAME) {
            String name = parser.currentName();
            Component component = plan.component(name);
            next();
            path.enter(name);
            if (component == null) {
                other(plan, name, withHeader, others);
            } else if (states[component.index()] != null) {
                faults.add(path.here(), "is given twice");
                skip();
            } else {
                long before = faults.count();
                Object value = component(plan, component);
                values[component.index()] = value;
                states[component.index()] = value == LOST
                        ? DocumentRecords.State.LOST
                        : faults.count() > before ? DocumentRecords.State.FAULTY : DocumentRecords.State.READ;
            }
            path.leave();
        }
        if (withHeader && !others.contains("schemaVersion")) {
            faults.add(path.here("schemaVersion"), "is required");
        }
        return records.create(plan, values, states);
    }

    private void other(RecordPlan plan, String name, boolean withHeader, Set<String> others) {
        boolean known = withHeader && (name.equals("schemaVersion") || name.equals("$schema"));
        if (known && !others.add(name)) {
            faults.add(path.here(), "is given twice");
            skip();
        } else if (!known) {
            faults.add(path::here, () -> unknown(plan, name));
            skip();
        } else if (parser.currentToken() != JsonToken.VALUE_STRING) {
            mistyped("a string");
        } else if (name.equals("schemaVersion") && !parser.getString().equals(PortfolioJson.SCHEMA_VERSION)) {
            faults.add(path.here(), "is " + Texts.quoted(parser.getString()) + "; \"" + PortfolioJson.SCHEMA_VERSION
                    + "\" is the version that can be read");
        }
    }

    private static String unknown(RecordPlan plan, String name) {
        String nearest =
                Texts.nearest(name, plan.components().stream().map(Component::name).toList());
        return "is an unknown property" + (nearest == null ? "" : "; did you mean \"" + nearest + "\"?");
    }

    private @Nullable Object component(RecordPlan plan, Component component) {
        if (component.nullable() && parser.currentToken() == JsonToken.VALUE_NULL) {
            return null;
        }
        // Many systems write amounts as strings, to keep them from becoming binary fractions on the way.
        boolean amount = plan.type() == Money.class && component.shape().kind() == Kind.DECIMAL;
        return amount && parser.currentToken() == JsonToken.VALUE_STRING
                ? scalars.amount(parser.getString())
                : value(component.shape());
    }

    private Object value(Shape shape) {
        JsonToken token = parser.currentToken();
        return switch (shape.kind()) {
            case RECORD -> record(shape.type());
            case LIST, SET -> token == JsonToken.START_ARRAY ? array(shape) : mistyped("an array");
            case BOOLEAN -> token.isBoolean() ? (Object) parser.getBooleanValue() : mistyped("true or false");
            case WHOLE -> token.isNumeric() ? scalars.whole(parser.getString()) : mistyped("a whole number");
            case DECIMAL -> token.isNumeric() ? scalars.decimal(parser.getString()) : mistyped("a number");
            default -> token == JsonToken.VALUE_STRING
                    ? scalars.text(shape, parser.getString())
                    : mistyped(DocumentScalars.expected(shape));
        };
    }

    private Object record(Class<?> type) {
        if (parser.currentToken() == JsonToken.START_OBJECT) {
            return object(RecordPlan.of(type), false);
        }
        if (!CatalogueEntries.covers(type)) {
            return mistyped("an object");
        }
        if (parser.currentToken() != JsonToken.VALUE_STRING) {
            return mistyped("the code of a catalogue entry or an object");
        }
        Object entry = CatalogueEntries.find(type, parser.getString());
        if (entry != null) {
            return entry;
        }
        faults.add(path.here(), Texts.quoted(parser.getString()) + " is not in the catalogue; an entry of your own is written as an object");
        return LOST;
    }

    private Object array(Shape shape) {
        Collection<Object> entries = shape.kind() == Kind.SET ? new LinkedHashSet<>() : new ArrayList<>();
        Set<Object> ids = new HashSet<>();
        for (int position = 0; next() != JsonToken.END_ARRAY; position++) {
            path.enter(position);
            Object entry = value(shape.element());
            if (entry != LOST) {
                records.place(entry, position);
                if (!records.unique(entry, ids)) {
                    // Told already; one of the two is enough to go on.
                } else if (!entries.add(entry)) {
                    faults.add(path.here(), "is listed twice");
                }
            }
            path.leave();
        }
        return entries;
    }

    private Object mistyped(String expected) {
        String found = switch (parser.currentToken()) {
            case START_OBJECT -> "an object";
            case START_ARRAY -> "an array";
            case VALUE_STRING -> "the string " + Texts.quoted(parser.getString());
            case VALUE_NUMBER_INT, VALUE_NUMBER_FLOAT -> "the number " + Texts.shown(parser.getString());
            default -> parser.getString();
        };
        faults.add(path.here(), "expected " + expected + ", found " + found);
        skip();
        return LOST;
    }

    /** Ends the reading of a document that is nested too deep. */
    private static final class TooDeep extends RuntimeException {

        private static final long serialVersionUID = 1L;

        private TooDeep() {
            super(null, null, false, false);
        }
    }
}
