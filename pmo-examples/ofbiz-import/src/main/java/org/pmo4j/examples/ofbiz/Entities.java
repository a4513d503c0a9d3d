package org.pmo4j.examples.ofbiz;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.pmo4j.model.InvalidModelException;
import org.pmo4j.model.id.Identifier;

/** The entities of all files, by key. One with an incomplete key, or with the key of another one, is a fault. */
final class Entities {

    /** Longer than any key of OFBiz, and short enough that keys may be joined. */
    private static final int LONGEST_KEY = 60;

    private final Map<EntityType, Map<String, Entity>> entities = new EnumMap<>(EntityType.class);
    private final Faults faults;
    private boolean whole = true;

    Entities(Faults faults) {
        this.faults = faults;
        for (EntityType type : EntityType.values()) {
            entities.put(type, new LinkedHashMap<>());
        }
    }

    void add(Entity entity) {
        if (!keyHeld(entity)) {
            return;
        }
        Entity first = entities.get(entity.type()).putIfAbsent(entity.key(), entity);
        if (first != null) {
            faults.add(entity.place(), "has the key of the one in " + first.file() + ":" + first.line());
        }
    }

    /** Remembers that a file could not be read, or not to its end: what seems to be missing may stand there. */
    void incomplete() {
        whole = false;
    }

    boolean whole() {
        return whole;
    }

    List<Entity> all(EntityType type) {
        return new ArrayList<>(entities.get(type).values());
    }

    /** Finds an entity by its whole key; null finds none. */
    @Nullable Entity find(EntityType type, @Nullable String key) {
        return key == null ? null : entities.get(type).get(key);
    }

    private boolean keyHeld(Entity entity) {
        boolean held = true;
        for (String name : entity.type().key()) {
            String value = entity.field(name);
            String place = entity.file() + ":" + entity.line() + " " + entity.type().element();
            if (value == null) {
                faults.add(place, "has no " + name);
            } else if (value.length() > LONGEST_KEY) {
                faults.add(place, name + " has " + value.length() + " characters, at most " + LONGEST_KEY + " are allowed");
            } else {
                held &= wellFormed(place, name, value);
                continue;
            }
            held = false;
        }
        return held;
    }

    private boolean wellFormed(String place, String name, String value) {
        try {
            Identifier.check(name, value);
            return true;
        } catch (InvalidModelException refused) {
            refused.faults().forEach(fault -> faults.add(place, name + " " + fault.message()));
            return false;
        }
    }
}
