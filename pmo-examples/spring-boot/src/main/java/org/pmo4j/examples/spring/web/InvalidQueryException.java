package org.pmo4j.examples.spring.web;

import java.util.List;
import org.pmo4j.model.Fault;

/** Refuses a request whose query cannot be understood. */
final class InvalidQueryException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final transient List<Fault> faults;

    InvalidQueryException(List<Fault> faults) {
        super(faults.toString());
        this.faults = List.copyOf(faults);
    }

    List<Fault> faults() {
        return faults;
    }
}
