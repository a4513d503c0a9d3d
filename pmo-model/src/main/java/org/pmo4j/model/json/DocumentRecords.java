package org.pmo4j.model.json;

import java.math.BigDecimal;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.pmo4j.model.InvalidModelException;
import org.pmo4j.model.id.Identifier;
import org.pmo4j.model.internal.RecordPlan;
import org.pmo4j.model.internal.RecordPlan.Component;
import org.pmo4j.model.internal.RecordPlan.Kind;

/**
 * Calls the constructors of the records of a document and turns their faults into faults of the document.
 *
 * <p>A record with a fault still takes part: what is wrong is taken out where the record can stand without it, so that
 * records that refer to it, and the checks of the whole portfolio, find it. Where it cannot stand, references to it are not
 * reported as dangling.
 */
final class DocumentRecords {

    /** How a component was found. */
    enum State { READ, FAULTY, LOST }

    private final DocumentPath path;
    private final DocumentFaults faults;
    private final Map<Object, Integer> positions = new IdentityHashMap<>();
    /** Ids of records that could not be built; the id type where not even the id could be read. */
    private final Set<Object> missing = new HashSet<>();

    DocumentRecords(DocumentPath path, DocumentFaults faults) {
        this.path = path;
        this.faults = faults;
    }

    /** Remembers at which position of its array an entry stands. */
    void place(Object entry, int position) {
        if (entry instanceof Record) {
            positions.put(entry, position);
        }
    }

    /** Tells whether no earlier entry of the array has the same id, and reports it if one has. */
    boolean unique(Object entry, Set<Object> ids) {
        if (!(entry instanceof Record) || entry instanceof Identifier) {
            return true;
        }
        Component id = RecordPlan.of(entry.getClass()).component("id");
        if (id == null || !id.ownId() || ids.add(id.get(entry))) {
            return true;
        }
        faults.add(path.here("id"), "'" + Texts.shown(id.get(entry).toString()) + "' is given twice");
        return false;
    }

    /**
     * Creates a record.
     *
     * @param states null for a component that the document does not hold
     * @return the record, or {@link DocumentReader#LOST}
     */
    Object create(RecordPlan plan, @Nullable Object[] values, @Nullable State[] states) {
        boolean complete = true;
        for (Component component : plan.components()) {
            int i = component.index();
            if (states[i] == null) {
                values[i] = defaultValue(component);
                states[i] = State.READ;
                if (component.required()) {
                    faults.add(path.here(component.name()), "is required");
                    states[i] = State.LOST;
                }
            }
            if (states[i] == State.LOST) {
                values[i] = placeholder(component);
                complete = false;
            }
        }
        Object record = attempt(plan, values, states);
        if (complete && record != null) {
            return record;
        }
        record = remainder(plan, values, states);
        if (record == null) {
            Component id = plan.component("id");
            if (id != null && id.ownId()) {
                missing.add(values[id.index()] == null ? id.shape().type() : values[id.index()]);
            }
            return DocumentReader.LOST;
        }
        return record;
    }

    private @Nullable Object attempt(RecordPlan plan, @Nullable Object[] values, State[] states) {
        try {
            return plan.create(values.clone());
        } catch (InvalidModelException e) {
            var trace = new DocumentTrace(plan, values, positions);
            e.faults().forEach(fault -> report(plan, states, trace.trace(fault.path()), fault.message()));
        } catch (RuntimeException e) {
            if (!List.of(states).contains(State.LOST)) {
                String reason = Texts.shown(String.valueOf(e.getMessage()));
                faults.add(path.here(), "cannot become a " + plan.type().getSimpleName() + ": " + reason);
            }
        }
        return null;
    }

    /** Builds the record without what is wrong with it; null where it cannot be without. */
    private @Nullable Object remainder(RecordPlan plan, @Nullable Object[] values, State[] states) {
        Object[] kept = values.clone();
        for (Component component : plan.components()) {
            if (states[component.index()] == State.LOST && !component.nullable()) {
                kept[component.index()] =
                        component.shape().kind() == Kind.TEXT ? "?" : placeholder(component);
                if (kept[component.index()] == null) {
                    return null;
                }
            } else if (states[component.index()] == State.LOST) {
                kept[component.index()] = null;
            }
        }
        try {
            return plan.create(kept);
        } catch (RuntimeException e) {
            return null;
        }
    }

    private void report(RecordPlan plan, State[] states, DocumentTrace.Place place, String message) {
        boolean dangling = place.value() instanceof Identifier
                && (missing.contains(place.value()) || missing.contains(place.value().getClass()));
        boolean told = false;
        if (place.path().size() == 1) {
            int index = plan.component((String) place.path().get(0)).index();
            told = states[index] != State.READ;
            states[index] = State.LOST;
        }
        if (!dangling && !told) {
            faults.add(path.here(place.path().toArray()), message);
        }
    }

    /** Returns what lets the constructor run where there is no value. */
    private static @Nullable Object placeholder(Component component) {
        if (component.shape().element() == null && component.defaultValue() != null) {
            return defaultValue(component);
        }
        Class<?> type = component.shape().type();
        return type == boolean.class ? (Object) false : type == int.class ? (Object) 0 : null;
    }

    private static @Nullable Object defaultValue(Component component) {
        String value = component.defaultValue();
        if (value == null) {
            return null;
        }
        return switch (component.shape().kind()) {
            case LIST -> List.of();
            case SET -> Set.of();
            case BOOLEAN -> Boolean.valueOf(value);
            case WHOLE -> Integer.valueOf(value);
            case DECIMAL -> new BigDecimal(value);
            case CONSTANT -> DocumentScalars.constant(component.shape().type(), value);
            default -> value;
        };
    }
}
