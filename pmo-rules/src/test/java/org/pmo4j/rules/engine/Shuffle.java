package org.pmo4j.rules.engine;

import java.lang.reflect.RecordComponent;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import org.pmo4j.model.gate.GateReview;
import org.pmo4j.model.project.ManagerAssignment;

/** Builds the same portfolio again with its lists in another order, wherever the order carries no meaning. */
final class Shuffle {

    private final Random random;

    Shuffle(long seed) {
        this.random = new Random(seed);
    }

    /** Returns an equal value whose lists of things with an id, and whose sets, were handed over in another order. */
    @SuppressWarnings("unchecked")
    <T> T shuffled(T value) {
        if (value instanceof List<?> list) {
            List<Object> copy = new ArrayList<>(list.stream().map(this::shuffled).toList());
            if (!copy.isEmpty() && orderless(copy.get(0))) {
                Collections.shuffle(copy, random);
            }
            return (T) copy;
        }
        if (value instanceof Set<?> set) {
            List<Object> copy = new ArrayList<>(set);
            Collections.shuffle(copy, random);
            return (T) new LinkedHashSet<>(copy);
        }
        return value instanceof Record record && record.getClass().getPackageName().startsWith("org.pmo4j.model")
                ? (T) rebuilt(record)
                : value;
    }

    private static boolean orderless(Object entry) {
        boolean ordered = entry instanceof GateReview || entry instanceof ManagerAssignment;
        return !ordered
                && entry instanceof Record record
                && List.of(record.getClass().getRecordComponents()).stream().anyMatch(part -> part.getName().equals("id"));
    }

    private Record rebuilt(Record record) {
        RecordComponent[] components = record.getClass().getRecordComponents();
        Class<?>[] types = new Class<?>[components.length];
        Object[] values = new Object[components.length];
        try {
            for (int i = 0; i < components.length; i++) {
                types[i] = components[i].getType();
                values[i] = shuffled(components[i].getAccessor().invoke(record));
            }
            return record.getClass().getConstructor(types).newInstance(values);
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException(e);
        }
    }
}
