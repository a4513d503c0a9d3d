package org.pmo4j.examples.ofbiz;

import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * One entity of a file, for example {@code <Party partyId="DemoEmployee1" partyTypeId="PERSON"/>}.
 *
 * @param type what it is
 * @param file the file it stands in
 * @param line the line on which its start tag ends, from 1
 * @param fields its fields by name; a field that is blank is not held and is left out
 */
record Entity(EntityType type, String file, int line, Map<String, String> fields) {

    @Nullable String field(String name) {
        return fields.get(name);
    }

    /** Returns a field of the key, which every entity that was read has. */
    String key(String name) {
        return fields.get(name);
    }

    /** Returns the whole key, for example {@code 9002 9003 WORK_EFF_DEPENDENCY 2000-01-01 00:00:00.0}. */
    String key() {
        return type.key().stream().map(this::key).collect(Collectors.joining(" "));
    }

    /** Returns where the entity stands, for example {@code projects.xml:12 WorkEffort 9002}. */
    String place() {
        return file + ":" + line + " " + type.element() + " " + key();
    }
}
