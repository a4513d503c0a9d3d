package org.pmo4j.rules.report;

import java.util.ArrayList;
import java.util.List;
import org.pmo4j.model.Fault;
import org.pmo4j.model.InvalidModelException;

/** The faults of one document; a document of nothing but faults must not fill the memory. */
final class ReadFaults {

    private static final int MAX_KEPT = 1000;

    private final List<Fault> kept = new ArrayList<>();
    private long count;

    void add(String path, String message) {
        count++;
        if (kept.size() < MAX_KEPT) {
            kept.add(new Fault(path, message));
        }
    }

    boolean none() {
        return count == 0;
    }

    void throwIfAny() {
        if (count > kept.size()) {
            kept.add(new Fault("$", "and " + (count - kept.size()) + " more faults"));
        }
        if (!kept.isEmpty()) {
            throw new InvalidModelException("governance report", kept);
        }
    }
}
