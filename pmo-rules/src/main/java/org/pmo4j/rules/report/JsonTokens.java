package org.pmo4j.rules.report;

import java.io.InputStream;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.BiConsumer;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.ObjectReadContext;
import tools.jackson.core.StreamReadFeature;
import tools.jackson.core.TokenStreamFactory;
import tools.jackson.core.exc.UnexpectedEndOfInputException;
import tools.jackson.core.json.JsonFactory;

/** The values of a document one after the other, so that a large one need not fit into memory. */
final class JsonTokens implements AutoCloseable {

    private static final JsonFactory FACTORY = JsonFactory.builder()
            // A document is UTF-8; what the bytes look like decides nothing.
            .disable(TokenStreamFactory.Feature.CHARSET_DETECTION)
            .disable(StreamReadFeature.INCLUDE_SOURCE_IN_LOCATION)
            .build();

    private final JsonParser parser;
    private final ReadFaults faults;

    JsonTokens(InputStream input, ReadFaults faults) {
        this.parser = FACTORY.createParser(ObjectReadContext.empty(), input);
        this.faults = faults;
    }

    @Nullable JsonToken next() {
        return parser.nextToken();
    }

    /** Goes through the object that begins here and calls for each of its names, standing on the value. */
    void members(String path, Consumer<String> member) {
        Set<String> seen = new TreeSet<>();
        while (parser.nextToken() != JsonToken.END_OBJECT) {
            String name = parser.currentName();
            parser.nextToken();
            if (!seen.add(name)) {
                faults.add(ReadObject.member(path, name), "is given twice");
            }
            member.accept(name);
        }
    }

    /** Goes through the array that begins here; a value that is no array is a fault. */
    void items(String path, BiConsumer<String, @Nullable Object> item) {
        if (parser.currentToken() != JsonToken.START_ARRAY) {
            faults.add(path, "expected an array, found " + ReadObject.shown(value(path)));
            return;
        }
        for (int i = 0; parser.nextToken() != JsonToken.END_ARRAY; i++) {
            String place = path + "[" + i + "]";
            item.accept(place, value(place));
        }
    }

    void skip() {
        parser.skipChildren();
    }

    /** Reads the value that begins here: a map, a list, a string, a whole number as a long, any other as a double. */
    @Nullable Object value(String path) {
        return switch (parser.currentToken()) {
            case START_OBJECT -> {
                Map<String, @Nullable Object> members = new LinkedHashMap<>();
                members(path, name -> members.put(name, value(ReadObject.member(path, name))));
                yield members;
            }
            case START_ARRAY -> {
                List<@Nullable Object> items = new ArrayList<>();
                items(path, (place, item) -> items.add(item));
                yield items;
            }
            case VALUE_STRING -> parser.getString();
            case VALUE_NUMBER_INT, VALUE_NUMBER_FLOAT -> number(parser.getString());
            case VALUE_TRUE, VALUE_FALSE -> parser.getBooleanValue();
            default -> null;
        };
    }

    private static Object number(String digits) {
        try {
            return Long.valueOf(digits);
        } catch (NumberFormatException e) {
            return Double.valueOf(digits);
        }
    }

    /** Says why the document cannot be read any further. */
    static String fault(JacksonException cause) {
        String place = cause.getLocation() == null
                ? ""
                : " (line " + cause.getLocation().getLineNr() + ", column " + cause.getLocation().getColumnNr() + ")";
        return cause instanceof UnexpectedEndOfInputException
                ? "the document ends too early" + place
                : "is no JSON: " + cause.getOriginalMessage().lines().findFirst().orElse("") + place;
    }

    @Override
    public void close() {
        parser.close();
    }
}
