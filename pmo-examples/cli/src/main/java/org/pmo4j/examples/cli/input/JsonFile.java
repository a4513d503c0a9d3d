package org.pmo4j.examples.cli.input;

import java.io.IOException;
import java.io.InputStream;
import java.math.BigDecimal;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.ObjectReadContext;
import tools.jackson.core.StreamReadConstraints;
import tools.jackson.core.StreamReadFeature;
import tools.jackson.core.json.JsonFactory;

/**
 * Reads a small JSON file of settings. The portfolio document is not read here but by the model, which knows its
 * properties.
 */
public final class JsonFile {

    /** Largest file that is read, in bytes. */
    static final int MAX_BYTES = 4 * 1024 * 1024;

    private static final JsonFactory FACTORY = JsonFactory.builder()
            .disable(StreamReadFeature.INCLUDE_SOURCE_IN_LOCATION)
            .streamReadConstraints(StreamReadConstraints.builder().maxNestingDepth(64).build())
            .build();

    private final Path file;
    private final Faults faults;
    private final JsonParser parser;

    private JsonFile(Path file, Faults faults, JsonParser parser) {
        this.file = file;
        this.faults = faults;
        this.parser = parser;
    }

    /** Reads a file; what is no JSON is a fault and reads as an empty object. */
    public static JsonValue read(Path file, Faults faults) {
        String text = text(file, MAX_BYTES, faults);
        if (text == null) {
            return JsonValue.unreadable(file, faults);
        }
        if (text.isBlank()) {
            faults.add(file, "$", "the file is empty");
            return JsonValue.unreadable(file, faults);
        }
        try (JsonParser parser = FACTORY.createParser(ObjectReadContext.empty(), text)) {
            parser.nextToken();
            Object root = new JsonFile(file, faults, parser).value("$");
            if (parser.nextToken() != null) {
                faults.add(file, "$", "nothing may follow the document");
            }
            return JsonValue.root(file, root, faults);
        } catch (JacksonException e) {
            String place = e.getLocation() == null
                    ? ""
                    : " (line " + e.getLocation().getLineNr() + ", column " + e.getLocation().getColumnNr() + ")";
            faults.add(file, "$", "is no JSON: " + e.getOriginalMessage().lines().findFirst().orElse("") + place);
            return JsonValue.unreadable(file, faults);
        }
    }

    /** Reads the text of a file in UTF-8; null, with a fault added, where it cannot be read. */
    private static @Nullable String text(Path file, int maxBytes, Faults faults) {
        byte[] bytes = bytes(file, maxBytes, faults);
        if (bytes == null) {
            return null;
        }
        try {
            String text = StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(bytes)).toString();
            return text.startsWith("\uFEFF") ? text.substring(1) : text;
        } catch (CharacterCodingException e) {
            faults.add(file, "$", "is not valid UTF-8");
            return null;
        }
    }

    /** Reads a whole file; null, with a fault added, where it cannot be read or is larger than allowed. */
    public static byte @Nullable [] bytes(Path file, int maxBytes, Faults faults) {
        try (InputStream in = Files.newInputStream(file)) {
            byte[] bytes = in.readNBytes(maxBytes + 1);
            if (bytes.length > maxBytes) {
                faults.add(file, "$", "is larger than " + maxBytes / 1024 / 1024 + " MiB");
                return null;
            }
            return bytes;
        } catch (IOException e) {
            faults.addUnreadable(file, e);
        }
        return null;
    }

    private @Nullable Object value(String path) {
        return switch (parser.currentToken()) {
            case START_OBJECT -> members(path);
            case START_ARRAY -> items(path);
            case VALUE_STRING -> parser.getString();
            case VALUE_NUMBER_INT, VALUE_NUMBER_FLOAT -> number(path);
            case VALUE_TRUE, VALUE_FALSE -> parser.getBooleanValue();
            default -> null;
        };
    }

    private BigDecimal number(String path) {
        BigDecimal number = parser.getDecimalValue();
        if (Math.abs((long) number.scale()) > 30 || number.precision() > 60) {
            faults.add(file, path, "has too many digits");
            return BigDecimal.ONE;
        }
        return number;
    }

    private Map<String, @Nullable Object> members(String path) {
        Map<String, @Nullable Object> members = new LinkedHashMap<>();
        while (parser.nextToken() != JsonToken.END_OBJECT) {
            String name = parser.currentName();
            parser.nextToken();
            Object value = value(JsonValue.member(path, name));
            if (members.containsKey(name)) {
                faults.add(file, JsonValue.member(path, name), "is given twice");
            }
            members.put(name, value);
        }
        return members;
    }

    private List<@Nullable Object> items(String path) {
        List<@Nullable Object> items = new ArrayList<>();
        while (parser.nextToken() != JsonToken.END_ARRAY) {
            items.add(value(path + "[" + items.size() + "]"));
        }
        return items;
    }
}
