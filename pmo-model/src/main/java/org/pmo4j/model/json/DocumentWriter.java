package org.pmo4j.model.json;

import java.io.IOException;
import java.io.OutputStream;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Collection;
import org.jspecify.annotations.Nullable;
import org.joda.money.CurrencyUnit;
import org.pmo4j.model.Fault;
import org.pmo4j.model.InvalidModelException;
import org.pmo4j.model.id.PartyId;
import org.pmo4j.model.internal.RecordPlan;
import org.pmo4j.model.internal.RecordPlan.Component;
import org.pmo4j.model.internal.RecordPlan.Shape;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.ObjectWriteContext;
import tools.jackson.core.PrettyPrinter;
import tools.jackson.core.StreamWriteFeature;
import tools.jackson.core.exc.JacksonIOException;
import tools.jackson.core.json.JsonFactory;
import tools.jackson.core.util.DefaultIndenter;
import tools.jackson.core.util.DefaultPrettyPrinter;
import tools.jackson.core.util.Separators;

/** Writes records as JSON, components in the order of their declaration, two blanks for each level. */
final class DocumentWriter {

    private static final JsonFactory FACTORY = JsonFactory.builder()
            .disable(StreamWriteFeature.AUTO_CLOSE_TARGET)
            .enable(StreamWriteFeature.WRITE_BIGDECIMAL_AS_PLAIN)
            .build();

    private static final ObjectWriteContext LAYOUT = new ObjectWriteContext.Base() {
        @Override
        public PrettyPrinter getPrettyPrinter() {
            var indenter = new DefaultIndenter("  ", "\n");
            return new DefaultPrettyPrinter(Separators.createDefaultInstance()
                            .withObjectNameValueSpacing(Separators.Spacing.AFTER)
                            .withObjectEmptySeparator("")
                            .withArrayEmptySeparator(""))
                    .withObjectIndenter(indenter)
                    .withArrayIndenter(indenter);
        }

        @Override
        public boolean hasPrettyPrinter() {
            return true;
        }
    };

    private final JsonGenerator generator;
    private final DocumentPath path = new DocumentPath();

    private DocumentWriter(JsonGenerator generator) {
        this.generator = generator;
    }

    static JsonGenerator generator(OutputStream out) {
        return FACTORY.createGenerator(LAYOUT, out);
    }

    /**
     * Writes a record.
     *
     * @param header true if schemaVersion comes before the components
     */
    static void write(Record root, boolean header, OutputStream out) throws IOException {
        try (JsonGenerator generator = generator(out)) {
            new DocumentWriter(generator).object(root, header);
            generator.writeRaw('\n');
        } catch (JacksonIOException e) {
            throw e.getCause();
        }
        out.flush();
    }

    /** Writes a record in one line, without flushing. */
    static void writeLine(Record root, boolean header, OutputStream out) throws IOException {
        try (JsonGenerator generator = FACTORY.createGenerator(ObjectWriteContext.empty(), out)) {
            new DocumentWriter(generator).object(root, header);
            generator.writeRaw('\n');
        } catch (JacksonIOException e) {
            throw e.getCause();
        }
    }

    private void object(Object record, boolean header) {
        generator.writeStartObject();
        if (header) {
            generator.writeStringProperty("schemaVersion", PortfolioJson.SCHEMA_VERSION);
        }
        for (Component component : RecordPlan.of(record.getClass()).components()) {
            Object value = component.get(record);
            if (value != null) {
                path.enter(component.name());
                generator.writeName(component.name());
                value(component.shape(), value);
                path.leave();
            }
        }
        generator.writeEndObject();
    }

    private void value(Shape shape, Object value) {
        switch (shape.kind()) {
            case RECORD -> {
                String code = CatalogueEntries.code(value);
                if (code == null) {
                    object(value, false);
                } else {
                    text(code);
                }
            }
            case LIST, SET -> array(shape.element(), (Collection<?>) value);
            case TEXT -> text((String) value);
            case WHOLE -> generator.writeNumber((Integer) value);
            case BOOLEAN -> generator.writeBoolean((Boolean) value);
            case DECIMAL -> generator.writeNumber((BigDecimal) value);
            case DATE -> date((LocalDate) value);
            case CONSTANT -> generator.writeString(((Enum<?>) value).name());
            case IDENTIFIER -> text(value.toString());
            case PARTY -> text(((PartyId) value).qualified());
            case CURRENCY -> generator.writeString(((CurrencyUnit) value).getCode());
        }
    }

    private void array(@Nullable Shape element, Collection<?> values) {
        generator.writeStartArray();
        int position = 0;
        for (Object value : values) {
            path.enter(position++);
            value(element, value);
            path.leave();
        }
        generator.writeEndArray();
    }

    private void text(String text) {
        if (Texts.loneSurrogate(text) >= 0) {
            throw unwritable("holds half a surrogate pair");
        }
        generator.writeString(text);
    }

    private void date(LocalDate date) {
        if (date.getYear() < 0 || date.getYear() > 9999) {
            throw unwritable(date + " is not in the years 0000 to 9999");
        }
        generator.writeString(date.toString());
    }

    private InvalidModelException unwritable(String message) {
        return new InvalidModelException("portfolio document", new Fault(DocumentPath.text(path.here()), message));
    }
}
