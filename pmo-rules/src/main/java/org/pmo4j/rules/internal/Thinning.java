package org.pmo4j.rules.internal;

import java.lang.reflect.Constructor;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.RecordComponent;
import java.util.Arrays;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;
import org.pmo4j.model.InvalidModelException;
import org.pmo4j.model.Money;
import org.pmo4j.model.id.Identifier;
import org.pmo4j.model.project.Project;

/** Makes projects small: what nobody reads goes. Safe for several threads. */
final class Thinning {

    /** Leaves projects as they are. */
    static final Thinning NONE = new Thinning(null, Set.of());

    /** Stands for a text that must be there and that nobody reads. */
    private static final String UNREAD = "\u2013";

    private final @Nullable Set<String> components;
    private final Set<String> parts;
    private final @Nullable Map<Object, Object> values;
    private final Map<Class<?>, Plan> plans = new ConcurrentHashMap<>();

    /**
     * @param components what is read of projects; null for all
     * @param parts what is read of their parts, each as {@code Risk.probability}
     */
    Thinning(@Nullable Set<String> components, Set<String> parts) {
        this(components, parts, null);
    }

    private Thinning(@Nullable Set<String> components, Set<String> parts, @Nullable Map<Object, Object> values) {
        this.components = components;
        this.parts = parts;
        this.values = values;
    }

    /**
     * Returns what keeps as much, and makes equal values one.
     *
     * @param held values that are held already
     */
    Thinning sharing(Collection<?> held) {
        Map<Object, Object> shared = new ConcurrentHashMap<>();
        held.forEach(value -> shared.put(value, value));
        return new Thinning(components, parts, shared);
    }

    /** Tells whether values of a type are made smaller, and not just kept or left out. */
    static boolean thins(Class<?> type) {
        return type.isRecord() && !Identifier.class.isAssignableFrom(type) && type != Money.class;
    }

    /** Returns what is kept of a project. */
    Project of(Project project) {
        return components == null ? project : (Project) part(project);
    }

    private @Nullable Object small(@Nullable Object value) {
        if (value instanceof List<?> list) {
            return list.stream().map(this::small).toList();
        } else if (value instanceof Collection<?> set) {
            Set<Object> small = new LinkedHashSet<>();
            set.forEach(entry -> small.add(small(entry)));
            return small;
        }
        if (value != null && thins(value.getClass())) {
            return part((Record) value);
        }
        return value == null || values == null ? value : values.computeIfAbsent(value, same -> same);
    }

    /** Returns a record without what is not read; the record itself where it cannot be without. */
    private Object part(Record record) {
        Plan plan = plans.computeIfAbsent(record.getClass(), this::plan);
        try {
            return plan.create(Arrays.stream(plan.components).map(component -> kept(component, record)).toArray());
        } catch (InvalidModelException e) {
            return record;
        }
    }

    private @Nullable Object kept(Component component, Record record) {
        if (component.read) {
            return small(component.value(record));
        }
        return component.nullable ? null : component.text ? UNREAD : small(component.value(record));
    }

    private Plan plan(Class<?> type) {
        RecordComponent[] declared = type.getRecordComponents();
        try {
            return new Plan(
                    type.getConstructor(Arrays.stream(declared).map(RecordComponent::getType).toArray(Class<?>[]::new)),
                    Arrays.stream(declared).map(one -> component(type, one)).toArray(Component[]::new));
        } catch (NoSuchMethodException e) {
            throw new IllegalStateException(type + " is no public record of the model", e);
        }
    }

    private Component component(Class<?> type, RecordComponent declared) {
        String name = declared.getName();
        boolean read = name.equals("id")
                || (type == Project.class ? components.contains(name) : parts.contains(type.getSimpleName() + "." + name));
        return new Component(
                declared.getAccessor(),
                read,
                declared.getAnnotatedType().isAnnotationPresent(Nullable.class),
                declared.getType() == String.class);
    }

    private record Component(Method accessor, boolean read, boolean nullable, boolean text) {

        private @Nullable Object value(Record record) {
            try {
                return accessor.invoke(record);
            } catch (ReflectiveOperationException e) {
                throw new IllegalStateException(accessor + " cannot be read", e);
            }
        }
    }

    private record Plan(Constructor<?> constructor, Component[] components) {

        private Object create(@Nullable Object... values) {
            try {
                return constructor.newInstance(values);
            } catch (InvocationTargetException e) {
                if (e.getCause() instanceof RuntimeException cause) {
                    throw cause;
                }
                throw new IllegalStateException(e);
            } catch (ReflectiveOperationException e) {
                throw new IllegalStateException(constructor + " cannot be called", e);
            }
        }
    }
}
