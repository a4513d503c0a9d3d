package org.pmo4j.examples.cli.input;

import java.math.BigDecimal;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * A value of a JSON file together with its place, for example {@code $.tiers.T1}. Asking for something else than it is adds
 * a fault and gives an empty answer, so that reading goes on to the next fault.
 */
public final class JsonValue {

    private final Path file;
    private final String path;
    private final @Nullable Object value;
    private final Faults faults;
    /** False where a fault is told already and no other should follow from it. */
    private final boolean readable;

    private JsonValue(Path file, String path, @Nullable Object value, Faults faults, boolean readable) {
        this.file = file;
        this.path = path;
        this.value = value;
        this.faults = faults;
        this.readable = readable;
    }

    static JsonValue root(Path file, @Nullable Object value, Faults faults) {
        return new JsonValue(file, "$", value, faults, true);
    }

    static JsonValue unreadable(Path file, Faults faults) {
        return new JsonValue(file, "$", null, faults, false);
    }

    static String member(String path, String name) {
        return name.matches("[A-Za-z_][A-Za-z0-9_]*") ? path + "." + name : path + "['" + name + "']";
    }

    public boolean readable() {
        return readable;
    }

    public @Nullable Object raw() {
        return value;
    }

    public void fault(String message) {
        if (readable) {
            faults.add(file, path, message);
        }
    }

    /** Returns the members of an object in the order of the file. */
    public Map<String, JsonValue> members() {
        Map<String, JsonValue> members = new LinkedHashMap<>();
        if (value instanceof Map<?, ?> map) {
            map.forEach((name, inner) -> members.put((String) name, child(member(path, (String) name), inner)));
        } else {
            fault("expected an object, found " + shown());
        }
        return members;
    }

    /** Returns the members of an object that may hold no others than the known ones. */
    public Map<String, JsonValue> members(Set<String> known) {
        Map<String, JsonValue> members = members();
        members.forEach((name, member) -> {
            if (!known.contains(name)) {
                member.fault("is an unknown property; known are " + String.join(", ", known));
            }
        });
        members.keySet().retainAll(known);
        return members;
    }

    /** Returns the entries of an array. */
    public List<JsonValue> items() {
        List<JsonValue> items = new ArrayList<>();
        if (value instanceof List<?> list) {
            for (int i = 0; i < list.size(); i++) {
                items.add(child(path + "[" + i + "]", list.get(i)));
            }
        } else {
            fault("expected an array, found " + shown());
        }
        return items;
    }

    /** Returns a string that holds more than blanks. */
    public String text() {
        if (value instanceof String text && !text.isBlank()) {
            return text;
        }
        fault("expected a string that is not blank, found " + shown());
        return "?";
    }

    public BigDecimal number() {
        if (value instanceof BigDecimal number) {
            return number;
        }
        fault("expected a number, found " + shown());
        return BigDecimal.ONE;
    }

    private JsonValue child(String childPath, @Nullable Object child) {
        return new JsonValue(file, childPath, child, faults, readable);
    }

    private String shown() {
        if (value instanceof Map) {
            return "an object";
        } else if (value instanceof List) {
            return "an array";
        }
        return value instanceof String text ? "the string \"" + text + "\"" : String.valueOf(value);
    }
}
