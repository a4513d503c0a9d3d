package org.pmo4j.examples.spring.web;

import java.util.List;
import org.pmo4j.model.Fault;
import org.springframework.http.HttpStatus;
import org.springframework.http.ProblemDetail;

/** A problem detail (RFC 9457) that names every fault of a request. */
final class Problem extends ProblemDetail {

    private static final long serialVersionUID = 1L;

    private final transient List<NamedFault> faults;

    /**
     * Creates a problem.
     *
     * @param status the status of the answer
     * @param detail what is wrong, one sentence
     * @param faults each fault; at least one
     */
    Problem(HttpStatus status, String detail, List<Fault> faults) {
        super(status.value());
        setTitle(status.getReasonPhrase());
        setDetail(detail);
        this.faults = faults.stream().map(fault -> new NamedFault(fault.path(), fault.message())).toList();
    }

    /**
     * Returns what is wrong.
     *
     * @return each fault; at least one
     */
    public List<NamedFault> getFaults() {
        return faults;
    }

    /**
     * One thing that is wrong.
     *
     * @param path where it is: a JSONPath in the document, or the name of a parameter of the query
     * @param reason what is wrong, with the value found
     */
    record NamedFault(String path, String reason) {}
}
