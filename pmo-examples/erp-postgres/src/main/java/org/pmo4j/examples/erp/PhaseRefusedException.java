package org.pmo4j.examples.erp;

import java.util.List;
import java.util.stream.Collectors;

/** A project may not enter a phase; the message gives all reasons. */
public final class PhaseRefusedException extends Exception {

    private static final long serialVersionUID = 1;

    private final transient List<Reason> reasons;

    PhaseRefusedException(String project, String phase, List<Reason> reasons) {
        super(project + " may not enter " + phase + ": "
                + reasons.stream().map(Reason::toString).collect(Collectors.joining("; ")));
        this.reasons = List.copyOf(reasons);
    }

    /**
     * A blocking finding.
     *
     * @param policy id of the policy, for example {@code GATE-002}
     * @param message what is violated, with the values observed
     * @param remedy what to do about it
     */
    public record Reason(String policy, String message, String remedy) {

        @Override
        public String toString() {
            return policy + " " + message + " " + remedy;
        }
    }

    /**
     * Returns why.
     *
     * @return the blocking findings in the order of the report; at least one
     */
    public List<Reason> reasons() {
        return reasons;
    }
}
