package org.pmo4j.examples.cli.csv;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.pmo4j.model.Fault;
import org.pmo4j.model.InvalidModelException;
import org.pmo4j.model.json.PortfolioJson;
import org.pmo4j.model.portfolio.Portfolio;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.ObjectWriteContext;
import tools.jackson.core.json.JsonFactory;

/** Passes drafts of projects through the reader of the portfolio document, so that all its checks hold for them. */
final class ProjectDocument {

    private static final JsonFactory JSON = new JsonFactory();

    private ProjectDocument() {}

    /** Returns the portfolio; null, with every fault told, if the model refuses it. */
    static @Nullable Portfolio read(
            Map<String, Object> header, List<ProjectDraft> drafts, Consumer<Fault> faults) {
        var bytes = new ByteArrayOutputStream();
        try (JsonGenerator json = JSON.createGenerator(ObjectWriteContext.empty(), bytes)) {
            json.writeStartObject();
            json.writeStringProperty("schemaVersion", PortfolioJson.SCHEMA_VERSION);
            header.forEach((name, value) -> {
                json.writeName(name);
                write(json, value);
            });
            json.writeArrayPropertyStart("projects");
            drafts.forEach(draft -> write(json, draft.project()));
            json.writeEndArray();
            json.writeEndObject();
        }
        try {
            return PortfolioJson.read(new ByteArrayInputStream(bytes.toByteArray()));
        } catch (InvalidModelException e) {
            e.faults().forEach(faults);
            return null;
        } catch (IOException e) {
            throw new UncheckedIOException("memory does not fail", e);
        }
    }

    private static void write(JsonGenerator json, @Nullable Object value) {
        if (value instanceof Map<?, ?> map) {
            json.writeStartObject();
            map.forEach((name, inner) -> {
                json.writeName((String) name);
                write(json, inner);
            });
            json.writeEndObject();
        } else if (value instanceof List<?> list) {
            json.writeStartArray();
            list.forEach(inner -> write(json, inner));
            json.writeEndArray();
        } else if (value instanceof BigDecimal number) {
            json.writeNumber(number);
        } else if (value instanceof Boolean flag) {
            json.writeBoolean(flag);
        } else if (value instanceof String text) {
            json.writeString(text);
        } else {
            json.writeNull();
        }
    }
}
