package org.pmo4j.examples.ofbiz;

import java.util.ArrayList;
import java.util.List;
import org.pmo4j.model.Fault;
import org.pmo4j.model.InvalidModelException;

/** The faults of everything that the import was given; nothing is printed if there is any. */
final class Faults {

    private static final int MAX_TOLD = 1000;

    private final List<Fault> faults = new ArrayList<>();
    private int untold;

    void add(String place, String message) {
        add(new Fault(place, message));
    }

    void add(Fault fault) {
        if (faults.size() < MAX_TOLD) {
            faults.add(fault);
        } else {
            untold++;
        }
    }

    /** Adds what the model refused, as faults of the entity that it was made from. */
    void addAll(Entity entity, InvalidModelException refused) {
        refused.faults().forEach(fault -> add(entity.place(), fault.toString()));
    }

    boolean isEmpty() {
        return faults.isEmpty();
    }

    /**
     * Ends the import if there is any fault.
     *
     * @throws InvalidModelException naming each fault, of more than 1,000 the first ones and how many more there are
     */
    void throwIfAny() {
        if (!faults.isEmpty()) {
            List<Fault> told = new ArrayList<>(faults);
            if (untold > 0) {
                told.add(new Fault("", "and " + untold + " more faults"));
            }
            throw new InvalidModelException("OFBiz data", told);
        }
    }
}
