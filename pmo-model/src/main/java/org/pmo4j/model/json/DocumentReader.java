package org.pmo4j.model.json;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.pmo4j.model.Money;
import org.pmo4j.model.id.Identifier;
import org.pmo4j.model.internal.RecordPlan;
import org.pmo4j.model.internal.RecordPlan.Component;
import org.pmo4j.model.internal.RecordPlan.Kind;
import org.pmo4j.model.internal.RecordPlan.Shape;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonToken;

/**
 * Binds one document to records while it is parsed. A value that cannot be read becomes {@link #LOST}, and the reading goes
 * on, so that all faults are found in one pass.
 */
final class DocumentReader {

    /** Stands for a value that the document holds, but that cannot be read. */
    static final Object LOST = new Object();

    private final DocumentTokens tokens;
    private final DocumentPath path = new DocumentPath();
    private final DocumentFaults faults = new DocumentFaults();
    private final DocumentRecords records = new DocumentRecords(path, faults);
    private final DocumentScalars scalars = new DocumentScalars(path, faults);
    private final boolean header;
    private final SharedValues values;

    private DocumentReader(DocumentTokens tokens, boolean header, SharedValues values) {
        this.tokens = tokens;
        this.header = header;
        this.values = values;
    }

    /**
     * Reads a whole document.
     *
     * @param header true if the root also holds schemaVersion and perhaps $schema
     */
    static <T extends Record> T read(Class<T> type, boolean header, DocumentBytes document) {
        return read(type, header, document, new SharedValues());
    }

    /**
     * Reads one of many documents.
     *
     * @param values what stands in the documents before it, and is to be one with the same in this one
     */
    static <T extends Record> T read(Class<T> type, boolean header, DocumentBytes document, SharedValues values) {
        String fault = document.fault();
        if (fault != null) {
            var faults = new DocumentFaults();
            faults.end(List.of(), fault);
            throw faults.exception(document);
        }
        try (var tokens = new DocumentTokens(document)) {
            var reader = new DocumentReader(tokens, header, values);
            Object root = reader.root(RecordPlan.of(type));
            if (reader.faults.count() > 0) {
                throw reader.faults.exception(document);
            }
            return type.cast(root);
        }
    }

    private Object root(RecordPlan plan) {
        try {
            if (tokens.next() == null) {
                faults.end(List.of(), "the document is empty");
                return LOST;
            }
            Object root = tokens.current() == JsonToken.START_OBJECT ? object(plan, header) : mistyped("an object");
            if (tokens.next() != null) {
                faults.end(List.of(), "nothing may follow the document" + tokens.place());
            }
            return root;
        } catch (JacksonException | DocumentTokens.TooDeep e) {
            faults.end(path.here(), tokens.fault(e));
            return LOST;
        }
    }

    private Object object(RecordPlan plan, boolean withHeader) {
        var values = new Object[plan.components().size()];
        var states = new DocumentRecords.State[values.length];
        Set<String> others = new HashSet<>();
        while (tokens.next() == JsonToken.PROPERTY_NAME) {
            String name = tokens.name();
            Component component = plan.component(name);
            tokens.next();
            path.enter(name);
            if (component == null) {
                other(plan, name, withHeader, others);
            } else if (states[component.index()] != null) {
                faults.add(path.here(), "is given twice");
                tokens.skip();
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
            tokens.skip();
        } else if (!known) {
            faults.add(path::here, () -> unknown(plan, name));
            tokens.skip();
        } else if (tokens.current() != JsonToken.VALUE_STRING) {
            mistyped("a string");
        } else if (name.equals("schemaVersion") && !tokens.text().equals(PortfolioJson.SCHEMA_VERSION)) {
            faults.add(path.here(), "is " + Texts.quoted(tokens.text()) + "; \"" + PortfolioJson.SCHEMA_VERSION
                    + "\" is the version that can be read");
        }
    }

    private static String unknown(RecordPlan plan, String name) {
        String nearest =
                Texts.nearest(name, plan.components().stream().map(Component::name).toList());
        return "is an unknown property" + (nearest == null ? "" : "; did you mean \"" + nearest + "\"?");
    }

    private @Nullable Object component(RecordPlan plan, Component component) {
        if (component.nullable() && tokens.current() == JsonToken.VALUE_NULL) {
            return null;
        }
        // Many systems write amounts as strings, to keep them from becoming binary fractions on the way.
        boolean amount = plan.type() == Money.class && component.shape().kind() == Kind.DECIMAL;
        Object value = amount && tokens.current() == JsonToken.VALUE_STRING
                ? shared(scalars.amount(tokens.text()))
                : value(component.shape());
        return value instanceof Identifier ? values.of(value) : value;
    }

    private Object value(Shape shape) {
        JsonToken token = tokens.current();
        return switch (shape.kind()) {
            case RECORD -> record(shape.type());
            case LIST, SET -> token == JsonToken.START_ARRAY ? array(shape) : mistyped("an array");
            case BOOLEAN -> token.isBoolean() ? (Object) token == JsonToken.VALUE_TRUE : mistyped("true or false");
            case WHOLE -> token.isNumeric() ? shared(scalars.whole(tokens.text())) : mistyped("a whole number");
            case DECIMAL -> token.isNumeric() ? shared(scalars.decimal(tokens.text())) : mistyped("a number");
            default -> token == JsonToken.VALUE_STRING
                    ? shared(scalars.text(shape, (String) values.of(tokens.text())))
                    : mistyped(DocumentScalars.expected(shape));
        };
    }

    /** Returns a value that may be the same as one before it; an id in an array may not, because it has a place of its own. */
    private Object shared(Object value) {
        return value instanceof Identifier ? value : values.of(value);
    }

    private Object record(Class<?> type) {
        if (tokens.current() == JsonToken.START_OBJECT) {
            return object(RecordPlan.of(type), false);
        }
        if (!CatalogueEntries.covers(type)) {
            return mistyped("an object");
        }
        if (tokens.current() != JsonToken.VALUE_STRING) {
            return mistyped("the code of a catalogue entry or an object");
        }
        Object entry = CatalogueEntries.find(type, tokens.text());
        if (entry != null) {
            return entry;
        }
        String code = tokens.text();
        String nearest = Texts.nearest(code, CatalogueEntries.codes(type));
        faults.add(path.here(), Texts.quoted(code) + " is not in the catalogue"
                + (nearest == null ? "" : " (did you mean \"" + nearest + "\"?)")
                + "; an entry of your own is written as an object");
        return LOST;
    }

    private Object array(Shape shape) {
        Collection<Object> entries = shape.kind() == Kind.SET ? new LinkedHashSet<>() : new ArrayList<>();
        Set<Object> ids = new HashSet<>();
        for (int position = 0; tokens.next() != JsonToken.END_ARRAY; position++) {
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
        String found = switch (tokens.current()) {
            case START_OBJECT -> "an object";
            case START_ARRAY -> "an array";
            case VALUE_STRING -> "the string " + Texts.quoted(tokens.text());
            case VALUE_NUMBER_INT, VALUE_NUMBER_FLOAT -> "the number " + Texts.shown(tokens.text());
            default -> tokens.text();
        };
        faults.add(path.here(), "expected " + expected + ", found " + found);
        tokens.skip();
        return LOST;
    }
}
