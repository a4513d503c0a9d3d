package org.pmo4j.examples.spring.engine;

import java.util.List;

/** Stops the start of the program: its settings cannot be used. */
public final class InvalidSettingsException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final transient List<String> faults;

    /**
     * Creates the exception.
     *
     * @param faults what is wrong, each with the name of the setting; at least one
     */
    public InvalidSettingsException(List<String> faults) {
        super(String.join("; ", faults));
        this.faults = List.copyOf(faults);
    }

    /**
     * Returns what is wrong.
     *
     * @return at least one fault
     */
    public List<String> faults() {
        return faults;
    }
}
