package org.pmo4j.model.json;

/**
 * Makes equal values one, as far as a table of fixed size remembers them: dates, names and ids stand in a document many times.
 * Not thread-safe.
 */
final class SharedValues {

    private static final int SLOTS = 1 << 14;

    private final Object[] slots = new Object[SLOTS];

    Object of(Object value) {
        int hash = value.hashCode() * 0x9E3779B9;
        int slot = hash >>> 18;
        if (value.equals(slots[slot])) {
            return slots[slot];
        }
        slots[slot] = value;
        return value;
    }
}
