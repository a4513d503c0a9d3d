package org.pmo4j.rules.internal;

import java.lang.reflect.Method;
import java.lang.reflect.RecordComponent;
import java.util.HashSet;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Finds what differs between two records of one type. */
final class Differences {

    private static final ClassValue<Method[]> COMPONENTS = new ClassValue<>() {
        @Override
        protected Method[] computeValue(Class<?> type) {
            return Stream.of(type.getRecordComponents())
                    .map(RecordComponent::getAccessor)
                    .toArray(Method[]::new);
        }
    };

    private Differences() {}

    /**
     * Names the components that are not equal; those that are the same object cost next to nothing.
     *
     * @param except a component that is left out; null for none
     */
    static <T extends Record> Set<String> between(T before, T after, @Nullable String except) {
        Set<String> differing = new HashSet<>();
        if (before != after) {
            for (Method component : COMPONENTS.get(before.getClass())) {
                if (!component.getName().equals(except)
                        && !Objects.equals(value(component, before), value(component, after))) {
                    differing.add(component.getName());
                }
            }
        }
        return differing;
    }

    private static @Nullable Object value(Method component, Record record) {
        try {
            return component.invoke(record);
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException(component + " cannot be read", e);
        }
    }
}
