package org.pmo4j.rules.testkit;

import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.RecordComponent;
import java.util.List;
import java.util.function.BiFunction;
import org.jspecify.annotations.Nullable;

/** Reads and copies records of the model whatever their type. */
final class Records {

    private static final ClassValue<List<RecordComponent>> COMPONENTS = new ClassValue<>() {
        @Override
        protected List<RecordComponent> computeValue(Class<?> type) {
            return List.of(type.getRecordComponents());
        }
    };

    private Records() {}

    static boolean ofTheModel(Record record) {
        return record.getClass().getPackageName().startsWith("org.pmo4j.model");
    }

    static List<RecordComponent> components(Class<?> type) {
        return COMPONENTS.get(type);
    }

    /** Finds a component that may be null; null where the type has no such one. */
    static @Nullable RecordComponent nullable(Class<?> type, String name) {
        return components(type).stream()
                .filter(component -> component.getName().equals(name))
                .filter(component -> component.getAnnotatedType().isAnnotationPresent(Nullable.class))
                .findFirst()
                .orElse(null);
    }

    static @Nullable Object get(Record record, RecordComponent component) {
        try {
            return component.getAccessor().invoke(record);
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException(component + " cannot be read", e);
        }
    }

    /** Copies a record with another value in one place; what the constructor throws comes through. */
    @SuppressWarnings("unchecked")
    static <T extends Record> T with(T record, RecordComponent changed, @Nullable Object value) {
        return (T) map(record, (component, old) -> component.equals(changed) ? value : old);
    }

    /** Copies a record with each component changed; what the constructor throws comes through. */
    static Record map(Record record, BiFunction<RecordComponent, @Nullable Object, @Nullable Object> change) {
        List<RecordComponent> components = components(record.getClass());
        Object[] values = components.stream()
                .map(component -> change.apply(component, get(record, component)))
                .toArray();
        Class<?>[] types = components.stream().map(RecordComponent::getType).toArray(Class<?>[]::new);
        try {
            return record.getClass().getConstructor(types).newInstance(values);
        } catch (InvocationTargetException e) {
            if (e.getCause() instanceof RuntimeException cause) {
                throw cause;
            }
            throw new IllegalStateException(e);
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException(record.getClass() + " cannot be built again", e);
        }
    }
}
