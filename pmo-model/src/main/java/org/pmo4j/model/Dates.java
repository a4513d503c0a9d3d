package org.pmo4j.model;

import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Collection;
import java.util.Collections;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.NavigableSet;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import org.pmo4j.model.id.Identifier;
import org.pmo4j.model.internal.RecordPlan;
import org.pmo4j.model.internal.RecordPlan.Component;

/**
 * Every day that a part of the model names, for example 2026-04-30, on which a waiver ends (日期). Days that a record derives
 * from what it holds count too, such as the expiry of a credential that only has a day of issue.
 *
 * @param days the days, ascending
 * @param ids what the part names by id: itself, its parts and what it refers to
 */
public record Dates(NavigableSet<LocalDate> days, Set<Identifier> ids) {

    /** Records of other libraries, such as a currency, hold no days. */
    private static final String MODEL = Dates.class.getPackageName() + ".";

    /** The methods of a record class that derive a day from nothing but the record. */
    private static final ClassValue<List<Method>> DERIVED = new ClassValue<>() {
        @Override
        protected List<Method> computeValue(Class<?> type) {
            return Arrays.stream(type.getDeclaredMethods())
                    .filter(method -> method.getReturnType() == LocalDate.class && method.getParameterCount() == 0)
                    .filter(method -> Modifier.isPublic(method.getModifiers()) && !Modifier.isStatic(method.getModifiers()))
                    .filter(method -> RecordPlan.of(type).component(method.getName()) == null)
                    .toList();
        }
    };

    public Dates {
        days = Collections.unmodifiableNavigableSet(new TreeSet<>(days));
        ids = Set.copyOf(ids);
    }

    /**
     * Reads a part of the model.
     *
     * @param part a record of the model, for example a portfolio or a project
     * @return what it and all that it holds names
     */
    public static Dates of(Record part) {
        var dates = new Walk();
        dates.read(part);
        return dates.done();
    }

    /**
     * Reads a part of the model component by component.
     *
     * @param part a record of the model
     * @return by the name of each component that is not null what is named in it, in the order of declaration; days that the
     *     part itself derives stand under the name of the method
     */
    public static Map<String, Dates> byComponent(Record part) {
        Map<String, Dates> found = new LinkedHashMap<>();
        for (Component component : RecordPlan.of(part.getClass()).components()) {
            var dates = new Walk();
            dates.read(component.get(part));
            found.put(component.name(), dates.done());
        }
        for (Method method : DERIVED.get(part.getClass())) {
            var dates = new Walk();
            dates.read(call(method, part));
            found.put(method.getName(), dates.done());
        }
        found.values().removeIf(dates -> dates.days.isEmpty() && dates.ids.isEmpty());
        return found;
    }

    private static @Nullable Object call(Method method, Object record) {
        try {
            return method.invoke(record);
        } catch (IllegalAccessException | InvocationTargetException e) {
            throw new IllegalStateException(method + " cannot be asked for its day", e);
        }
    }

    /** Goes through records and collections and keeps what it meets. */
    private static final class Walk {

        private final NavigableSet<LocalDate> days = new TreeSet<>();
        private final Set<Identifier> ids = new HashSet<>();

        void read(@Nullable Object value) {
            if (value instanceof LocalDate day) {
                days.add(day);
            } else if (value instanceof Identifier id) {
                ids.add(id);
            } else if (value instanceof Collection<?> values) {
                values.forEach(this::read);
            } else if (value instanceof Record record && record.getClass().getName().startsWith(MODEL)) {
                RecordPlan.of(record.getClass()).components().forEach(component -> read(component.get(record)));
                DERIVED.get(record.getClass()).forEach(method -> read(call(method, record)));
            }
        }

        Dates done() {
            return new Dates(days, ids);
        }
    }
}
