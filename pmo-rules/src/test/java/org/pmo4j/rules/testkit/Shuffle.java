package org.pmo4j.rules.testkit;

import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import org.pmo4j.model.Money;
import org.pmo4j.model.gate.GateReview;
import org.pmo4j.model.project.ManagerAssignment;

/**
 * The same portfolio with its lists and sets in another order, wherever the order carries no meaning: that of the reviews of a
 * gate, of the assignments of project managers and of planned values by period does.
 */
final class Shuffle {

    private final Random random;

    /**
     * Creates an order.
     *
     * @param seed the seed; the same gives the same order
     */
    Shuffle(long seed) {
        this.random = new Random(seed);
    }

    /**
     * Builds a value again from its parts in another order.
     *
     * @param <T> its type
     * @param value a record of the model, or anything else, which is returned as it is
     * @return the value; lists that the model keeps in the order given are in another one
     */
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
        return value instanceof Record record && Records.ofTheModel(record)
                ? (T) Records.map(record, (component, part) -> shuffled(part))
                : value;
    }

    private static boolean orderless(Object entry) {
        return entry instanceof Record
                && !(entry instanceof GateReview || entry instanceof ManagerAssignment || entry instanceof Money);
    }
}
