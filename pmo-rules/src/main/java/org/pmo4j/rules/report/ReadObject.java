package org.pmo4j.rules.report;

import java.util.Arrays;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * An object of a document with its place, for example {@code $.results[3].subject}. Asking for something else than it holds
 * adds a fault and gives null.
 */
final class ReadObject {

    private final String path;
    private final Map<?, ?> members;
    private final ReadFaults faults;

    ReadObject(String path, Map<?, ?> members, ReadFaults faults) {
        this.path = path;
        this.members = members;
        this.faults = faults;
    }

    /** Takes a value for an object; null, with a fault, if it is none. */
    static @Nullable ReadObject of(String path, @Nullable Object value, ReadFaults faults) {
        if (value instanceof Map<?, ?> map) {
            return new ReadObject(path, map, faults);
        }
        faults.add(path, "expected an object, found " + shown(value));
        return null;
    }

    void refuseOthersThan(Set<String> known) {
        members.keySet().stream()
                .filter(name -> !known.contains(name))
                .forEach(name -> fault((String) name, "is an unknown property"));
    }

    boolean holds(String name) {
        return members.containsKey(name);
    }

    @Nullable ReadObject object(String name) {
        return required(name) ? of(path(name), members.get(name), faults) : null;
    }

    @Nullable String text(String name) {
        if (required(name)) {
            if (members.get(name) instanceof String text) {
                return text;
            }
            fault(name, "expected a string, found " + shown(members.get(name)));
        }
        return null;
    }

    @Nullable String optionalText(String name) {
        return holds(name) ? text(name) : null;
    }

    <E extends Enum<E>> @Nullable E constant(String name, Class<E> type) {
        String text = text(name);
        for (E constant : type.getEnumConstants()) {
            if (constant.name().equals(text)) {
                return constant;
            }
        }
        if (text != null) {
            fault(name, "'" + text + "' is none of " + Arrays.toString(type.getEnumConstants()));
        }
        return null;
    }

    @Nullable Long count(String name) {
        if (required(name)) {
            if (members.get(name) instanceof Long count && count >= 0) {
                return count;
            }
            fault(name, "expected a whole number from 0, found " + shown(members.get(name)));
        }
        return null;
    }

    void fault(String name, String message) {
        faults.add(path(name), message);
    }

    private boolean required(String name) {
        if (!holds(name)) {
            fault(name, "is required");
        }
        return holds(name);
    }

    private String path(String name) {
        return name.isEmpty() ? path : member(path, name);
    }

    static String member(String path, String name) {
        return name.matches("[A-Za-z_][A-Za-z0-9_]*") ? path + "." + name : path + "['" + name + "']";
    }

    static String shown(@Nullable Object value) {
        if (value instanceof Map) {
            return "an object";
        } else if (value instanceof Iterable) {
            return "an array";
        }
        return value instanceof String text ? "the string \"" + text + "\"" : String.valueOf(value);
    }
}
