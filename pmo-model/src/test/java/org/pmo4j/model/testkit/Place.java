package org.pmo4j.model.testkit;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Objects;
import java.util.function.Consumer;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.pmo4j.model.Money;

/**
 * A component in a tree of records, for example {@code gatePlan.gates[1].reviews[0].decidedOn} of a project.
 *
 * @param up the place that holds the record; null for the root of the tree
 * @param position position of the record in the list that holds it; -1 where no list does
 * @param record the record whose component this is
 */
record Place(@Nullable Place up, int position, Object record, Part part) {

    private static final int LONGEST = 160;

    /** Visits every place of a tree, except those below lists of one type of records. */
    static void visit(Object root, Class<?> except, Consumer<Place> visitor) {
        visit(null, -1, root, except, visitor);
    }

    private static void visit(@Nullable Place up, int position, Object record, Class<?> except, Consumer<Place> visitor) {
        for (Part part : Part.of(record.getClass())) {
            Place place = new Place(up, position, record, part);
            visitor.accept(place);
            if (part.composite() && part.type() != except) {
                Object value = place.value();
                if (value instanceof List<?> entries) {
                    int next = 0;
                    for (Object entry : entries) {
                        visit(place, next++, entry, except, visitor);
                    }
                } else if (value != null) {
                    visit(place, -1, value, except, visitor);
                }
            }
        }
    }

    @Nullable Object value() {
        return part.get(record);
    }

    /** Copies the tree with another value at this place; a constructor that does not accept it throws. */
    Object replaced(@Nullable Object value) {
        Object changed = part.with(record, value);
        if (up == null) {
            return changed;
        }
        if (position < 0) {
            return up.replaced(changed);
        }
        List<Object> entries = new ArrayList<>((List<?>) up.value());
        entries.set(position, changed);
        return up.replaced(entries);
    }

    /** Copies the tree with other values at all places like this one: of the same component in the same sort of record. */
    Object replacedAll(Object root, Class<?> except, UnaryOperator<@Nullable Object> change) {
        return replacedAll(root, null, except, change);
    }

    private Object replacedAll(Object record, @Nullable Part holder, Class<?> except, UnaryOperator<@Nullable Object> change) {
        Object copy = record;
        for (Part next : Part.of(record.getClass())) {
            Object old = next.get(record);
            Object now = old;
            if (next.equals(part) && (up == null ? holder == null : up.part.equals(holder))) {
                now = change.apply(old);
            } else if (old != null && next.composite() && next.type() != except) {
                now = old instanceof List<?> entries
                        ? entries.stream().map(entry -> replacedAll(entry, next, except, change)).toList()
                        : replacedAll(old, next, except, change);
            }
            copy = Objects.equals(old, now) ? copy : next.with(copy, now);
        }
        return copy;
    }

    /** Tells whether the place is of a kind. */
    boolean is(Kind kind) {
        return part.equals(kind.part()) && (up == null ? kind.holder() == null : up.part.equals(kind.holder()));
    }

    /** Returns the path from the root, as faults of the model write it. */
    String path() {
        if (up == null) {
            return part.name();
        }
        return up.path() + (position < 0 ? "" : "[" + position + "]") + "." + part.name();
    }

    /** Tells what a new value changes, for example {@code tier: T1 -> null}. */
    String change(@Nullable Object value) {
        return path() + ": " + text(value()) + " -> " + text(value);
    }

    /** Tells what changes at all places like this one, for example {@code activities[*].totalFloatDays: all -> -1}. */
    String changeOfAll(@Nullable Object value) {
        return path().replaceAll("\\[\\d+]", "[*]") + ": all like " + text(value()) + " -> " + text(value);
    }

    static String text(@Nullable Object value) {
        if (value instanceof Collection<?> entries) {
            String list = entries.stream().map(Place::text).collect(Collectors.joining(", ", "[", "]"));
            return list.length() <= LONGEST ? list : entries.size() + " entries";
        } else if (value instanceof String) {
            return "'" + value + "'";
        } else if (value == null || value instanceof Money || !Part.composite(value.getClass())) {
            return String.valueOf(value);
        }
        return Part.of(value.getClass()).stream()
                .filter(Part::ownId)
                .map(part -> value.getClass().getSimpleName() + " " + part.get(value))
                .findFirst()
                .orElse(value.toString().length() <= LONGEST ? value.toString() : value.getClass().getSimpleName());
    }
}
