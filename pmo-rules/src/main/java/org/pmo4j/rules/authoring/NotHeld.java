package org.pmo4j.rules.authoring;

import java.util.Locale;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Finds out which components of a record the source does not hold. */
final class NotHeld {

    private NotHeld() {}

    static String[] in(Record owner, String... components) {
        return Stream.of(components).filter(name -> component(owner, name) == null).toArray(String[]::new);
    }

    private static @Nullable Object component(Record owner, String name) {
        try {
            return owner.getClass().getMethod(name).invoke(owner);
        } catch (ReflectiveOperationException e) {
            String kind = owner.getClass().getSimpleName().toLowerCase(Locale.ROOT);
            throw new IllegalArgumentException("a " + kind + " has no component '" + name + "'", e);
        }
    }
}
