package org.pmo4j.model.testkit;

import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.pmo4j.model.Range;
import org.pmo4j.model.id.Identifier;

/**
 * A component of a record of the model, for example {@code Risk.probability}. Read by reflection on what the model exports,
 * so that the testkit works wherever the model does.
 *
 * @param type the type of the value, for a collection that of its entries
 * @param composite whether the values are records that are taken apart, not exchanged as a whole
 * @param range the values it may have; null when not limited
 */
record Part(
        Class<?> owner,
        String name,
        int index,
        Class<?> type,
        boolean collection,
        boolean composite,
        boolean nullable,
        @Nullable Range range,
        RecordComponent component) {

    private static final ClassValue<List<Part>> PARTS = new ClassValue<>() {
        @Override
        protected List<Part> computeValue(Class<?> type) {
            List<Part> parts = new ArrayList<>();
            for (RecordComponent component : type.getRecordComponents()) {
                parts.add(part(type, component, parts.size()));
            }
            return List.copyOf(parts);
        }
    };

    private static Part part(Class<?> owner, RecordComponent component, int index) {
        boolean collection = component.getGenericType() instanceof ParameterizedType;
        Class<?> type = collection
                ? (Class<?>) ((ParameterizedType) component.getGenericType()).getActualTypeArguments()[0]
                : component.getType();
        return new Part(
                owner,
                component.getName(),
                index,
                type,
                collection,
                composite(type),
                component.getAnnotatedType().isAnnotationPresent(Nullable.class),
                component.getAnnotation(Range.class),
                component);
    }

    /** Returns the components of a record in the order of the declaration. */
    static List<Part> of(Class<?> type) {
        return PARTS.get(type);
    }

    /** Tells whether all components of a record are single values, or lists and sets of them. */
    static boolean readable(Class<?> type) {
        return Arrays.stream(type.getRecordComponents())
                .map(RecordComponent::getGenericType)
                .map(generic -> generic instanceof ParameterizedType list ? list.getActualTypeArguments()[0] : generic)
                .allMatch(Class.class::isInstance);
    }

    /** Calls the canonical constructor, which may throw what it likes. */
    static Object create(Class<?> type, @Nullable Object... values) {
        Class<?>[] parameters = of(type).stream().map(part -> part.component.getType()).toArray(Class<?>[]::new);
        try {
            return type.getConstructor(parameters).newInstance(values);
        } catch (InvocationTargetException e) {
            if (e.getCause() instanceof RuntimeException cause) {
                throw cause;
            }
            throw new IllegalStateException(e);
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException(type.getName() + " is no public record", e);
        }
    }

    /** Tells whether the values of a type are taken apart, not exchanged as a whole. */
    static boolean composite(Class<?> type) {
        return type.isRecord() && !Identifier.class.isAssignableFrom(type);
    }

    @Nullable Object get(Object record) {
        try {
            return component.getAccessor().invoke(record);
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException(this + " cannot be read", e);
        }
    }

    /** Copies a record with another value here. */
    Object with(Object record, @Nullable Object value) {
        var values = new Object[of(owner).size()];
        for (Part part : of(owner)) {
            values[part.index] = part.index == index ? value : part.get(record);
        }
        return create(owner, values);
    }

    boolean set() {
        return component.getType() == Set.class;
    }

    /** Tells whether it is the identity of the record itself, not a reference to another one. */
    boolean ownId() {
        return name.equals("id") && Identifier.class.isAssignableFrom(type);
    }

    /** There is one instance for each component. */
    @Override
    public boolean equals(@Nullable Object other) {
        return this == other;
    }

    @Override
    public int hashCode() {
        return System.identityHashCode(this);
    }

    /** Names the component, for example {@code Risk.probability}. */
    @Override
    public String toString() {
        return owner.getSimpleName() + "." + name;
    }
}
