package org.pmo4j.model;

import java.util.List;
import java.util.stream.Collectors;

/**
 * Thrown when data cannot become a model object. It names every fault, not only the first, each with its path.
 */
public class InvalidModelException extends IllegalArgumentException {

    private static final long serialVersionUID = 1L;

    private final transient List<Fault> faults;

    /**
     * Creates the exception for several faults.
     *
     * @param type what could not be built, for example {@code Risk}
     * @param faults what is wrong; at least one
     */
    public InvalidModelException(String type, List<Fault> faults) {
        super(faults.stream().map(Fault::toString).collect(Collectors.joining("; ", type + ": ", "")));
        this.faults = List.copyOf(faults);
    }

    /**
     * Creates the exception for one fault.
     *
     * @param type what could not be built, for example {@code Risk}
     * @param fault what is wrong
     */
    public InvalidModelException(String type, Fault fault) {
        this(type, List.of(fault));
    }

    /**
     * Returns what is wrong.
     *
     * @return at least one fault, in the order found
     */
    public List<Fault> faults() {
        return faults;
    }
}
