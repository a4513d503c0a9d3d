package org.pmo4j.rules.decision;

import org.pmo4j.rules.Severity;

/**
 * Which findings keep a gate shut and which only become conditions (关口判据).
 *
 * @param blockingFrom the least severity that keeps the gate shut
 * @param conditionFrom the least severity that becomes a condition; at most {@code blockingFrom}, where equal nothing but
 *     what is waived becomes one
 */
public record GateCriteria(Severity blockingFrom, Severity conditionFrom) {

    /** A BLOCKER keeps the gate shut, a MAJOR finding becomes a condition. */
    public static final GateCriteria STANDARD = new GateCriteria(Severity.BLOCKER, Severity.MAJOR);

    public GateCriteria {
        if (conditionFrom.compareTo(blockingFrom) > 0) {
            throw new IllegalArgumentException(
                    "conditionFrom " + conditionFrom + " is graver than blockingFrom " + blockingFrom);
        }
    }
}
