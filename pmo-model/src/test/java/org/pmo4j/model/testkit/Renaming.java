package org.pmo4j.model.testkit;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.function.UnaryOperator;
import org.pmo4j.model.id.DependencyId;
import org.pmo4j.model.id.Identifier;
import org.pmo4j.model.id.PersonId;
import org.pmo4j.model.id.ProgramId;
import org.pmo4j.model.id.ProjectId;
import org.pmo4j.model.id.ResourceId;

/**
 * Copies trees of records with other ids of projects, persons, resources, programmes and dependencies. What holds none of
 * them stays the same instance, so that many copies take little memory.
 *
 * @param names gives the new id of the same type, or the very same id where it stays
 */
record Renaming(UnaryOperator<Identifier> names) {

    private static final Set<Class<?>> RENAMED =
            Set.of(ProjectId.class, PersonId.class, ResourceId.class, ProgramId.class, DependencyId.class);

    private static final ClassValue<Boolean> HOLDS_NAMES = new ClassValue<>() {
        @Override
        protected Boolean computeValue(Class<?> type) {
            return Part.of(type).stream().anyMatch(part -> holdsNames(part.type()));
        }
    };

    /** Copies a record. */
    <T> T copy(T record) {
        List<Part> parts = Part.of(record.getClass());
        var values = new Object[parts.size()];
        boolean changed = false;
        for (int i = 0; i < values.length; i++) {
            Object old = parts.get(i).get(record);
            values[i] = old != null && holdsNames(parts.get(i).type()) ? value(old) : old;
            changed |= values[i] != old;
        }
        if (!changed) {
            return record;
        }
        @SuppressWarnings("unchecked")
        T copy = (T) Part.create(record.getClass(), values);
        return copy;
    }

    /** Copies the entries of a list. */
    <T> List<T> copies(List<T> entries) {
        return entries.stream().map(this::copy).toList();
    }

    private Object value(Object old) {
        if (old instanceof Identifier id) {
            return names.apply(id);
        }
        if (!(old instanceof Collection<?> entries)) {
            return copy(old);
        }
        Collection<Object> renamed = old instanceof Set ? new LinkedHashSet<>() : new ArrayList<>(entries.size());
        boolean changed = false;
        for (Object entry : entries) {
            Object now = value(entry);
            changed |= now != entry;
            renamed.add(now);
        }
        return changed ? renamed : old;
    }

    private static boolean holdsNames(Class<?> type) {
        return RENAMED.stream().anyMatch(type::isAssignableFrom) || Part.composite(type) && HOLDS_NAMES.get(type);
    }
}
