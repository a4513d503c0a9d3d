package org.pmo4j.model.internal;

import java.lang.reflect.Constructor;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.joda.money.CurrencyUnit;
import org.jspecify.annotations.Nullable;
import org.pmo4j.model.Default;
import org.pmo4j.model.Range;
import org.pmo4j.model.id.Identifier;
import org.pmo4j.model.id.PartyId;

/**
 * The components of a record of the model, with what can be known of them by reflection, for example that
 * {@code Risk.probability} is a decimal from 0 to 1 that may be null. Computed once for each record class; what walks the
 * model without knowing its types (documents, schema, integrity, fingerprint) works from it. Plain reflection reads and
 * creates records: method handles would have a class spun for each of some hundred signatures when a program starts.
 */
public final class RecordPlan {

    private static final ClassValue<RecordPlan> PLANS = new ClassValue<>() {
        @Override
        protected RecordPlan computeValue(Class<?> type) {
            return new RecordPlan(type);
        }
    };

    private final Class<?> type;
    private final List<Component> components;
    private final Map<String, Component> byName = new HashMap<>();
    private final Constructor<?> constructor;

    private RecordPlan(Class<?> type) {
        RecordComponent[] declared = type.getRecordComponents();
        if (declared == null) {
            throw new IllegalArgumentException(type.getName() + " is no record");
        }
        this.type = type;
        var parameters = new Class<?>[declared.length];
        var list = new ArrayList<Component>(declared.length);
        try {
            for (int i = 0; i < declared.length; i++) {
                parameters[i] = declared[i].getType();
                list.add(component(declared[i], i));
                byName.put(declared[i].getName(), list.get(i));
            }
            constructor = type.getConstructor(parameters);
        } catch (NoSuchMethodException e) {
            throw new IllegalArgumentException(type.getName() + " is no public record of the model", e);
        }
        components = List.copyOf(list);
    }

    /** Returns the plan of a public record class of the model. */
    public static RecordPlan of(Class<?> type) {
        return PLANS.get(type);
    }

    public Class<?> type() {
        return type;
    }

    /** Returns the components in the order of the declaration. */
    public List<Component> components() {
        return components;
    }

    public @Nullable Component component(String name) {
        return byName.get(name);
    }

    /**
     * Calls the canonical constructor, which may throw what it likes.
     *
     * @param values one value for each component; not null where the component is primitive
     */
    public Object create(@Nullable Object... values) {
        try {
            return constructor.newInstance(values);
        } catch (InvocationTargetException e) {
            throw unchecked(e);
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException(type.getName() + " cannot be created", e);
        }
    }

    /** Returns what the code called has thrown, if it is unchecked, as the code of the model throws it. */
    private static RuntimeException unchecked(InvocationTargetException thrown) {
        if (thrown.getCause() instanceof Error error) {
            throw error;
        }
        return thrown.getCause() instanceof RuntimeException cause ? cause : new IllegalStateException(thrown);
    }

    private static Component component(RecordComponent declared, int index) {
        return new Component(
                declared.getName(),
                index,
                Shape.of(declared.getGenericType()),
                declared.getAnnotatedType().isAnnotationPresent(Nullable.class),
                declared.getAnnotation(Default.class) == null ? null : declared.getAnnotation(Default.class).value(),
                declared.getAnnotation(Range.class),
                accessor(declared));
    }

    /** Returns the accessor of a component, which is public, without the checks of access at each call. */
    private static Method accessor(RecordComponent declared) {
        Method accessor = declared.getAccessor();
        accessor.setAccessible(true);
        return accessor;
    }

    /**
     * One component.
     *
     * @param defaultValue what its absence means, in JSON; null when it has no default
     * @param range the values it may have; null when not limited
     */
    public record Component(
            String name,
            int index,
            Shape shape,
            boolean nullable,
            @Nullable String defaultValue,
            @Nullable Range range,
            Method accessor) {

        /** Reads the component of a record. */
        public @Nullable Object get(Object record) {
            try {
                return accessor.invoke(record);
            } catch (InvocationTargetException e) {
                throw unchecked(e);
            } catch (ReflectiveOperationException e) {
                throw new IllegalStateException(name + " cannot be read", e);
            }
        }

        /** Tells whether a document must hold the component. */
        public boolean required() {
            return !nullable && defaultValue == null;
        }

        /** Tells whether the component is the identity of the record itself, not a reference to another one. */
        public boolean ownId() {
            return name.equals("id") && shape.kind() == Kind.IDENTIFIER;
        }
    }

    /** What sort of value a component or an entry of a collection is. */
    public enum Kind { TEXT, WHOLE, BOOLEAN, DECIMAL, DATE, CONSTANT, IDENTIFIER, PARTY, CURRENCY, RECORD, LIST, SET }

    /**
     * The type of a value.
     *
     * @param element the shape of the entries of a list or set; null for anything else
     */
    public record Shape(Kind kind, Class<?> type, @Nullable Shape element) {

        private static Shape of(Type generic) {
            if (generic instanceof ParameterizedType collection
                    && Arrays.asList(List.class, Set.class).contains(collection.getRawType())) {
                Class<?> raw = (Class<?>) collection.getRawType();
                return new Shape(
                        raw == List.class ? Kind.LIST : Kind.SET, raw, of(collection.getActualTypeArguments()[0]));
            }
            if (generic instanceof Class<?> type) {
                return new Shape(kind(type), type, null);
            }
            throw new IllegalArgumentException(generic + " has no place in a record of the model");
        }

        private static Kind kind(Class<?> type) {
            if (type == String.class) {
                return Kind.TEXT;
            } else if (type == int.class || type == Integer.class) {
                return Kind.WHOLE;
            } else if (type == boolean.class || type == Boolean.class) {
                return Kind.BOOLEAN;
            } else if (type == BigDecimal.class) {
                return Kind.DECIMAL;
            } else if (type == LocalDate.class) {
                return Kind.DATE;
            } else if (type == CurrencyUnit.class) {
                return Kind.CURRENCY;
            } else if (type == PartyId.class) {
                return Kind.PARTY;
            } else if (Identifier.class.isAssignableFrom(type) && type.isRecord()) {
                return Kind.IDENTIFIER;
            } else if (type.isEnum()) {
                return Kind.CONSTANT;
            } else if (type.isRecord()) {
                return Kind.RECORD;
            }
            throw new IllegalArgumentException(type.getName() + " has no place in a record of the model");
        }
    }
}
