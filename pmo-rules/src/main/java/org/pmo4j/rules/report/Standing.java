package org.pmo4j.rules.report;

import org.pmo4j.rules.Outcome;
import org.pmo4j.rules.PolicyResult;
import org.pmo4j.rules.Severity;

/** Counts of rows of the ledger by outcome and severity. */
final class Standing {

    private final int[][] counts = new int[Outcome.values().length][Severity.values().length];

    void add(PolicyResult result) {
        counts[result.outcome().ordinal()][result.severity().ordinal()]++;
    }

    int count(Outcome outcome) {
        int sum = 0;
        for (int count : counts[outcome.ordinal()]) {
            sum += count;
        }
        return sum;
    }

    int count(Outcome outcome, Severity severity) {
        return counts[outcome.ordinal()][severity.ordinal()];
    }

    /** Returns the violations and errors of a severity. */
    int violations(Severity severity) {
        return count(Outcome.FAIL, severity) + count(Outcome.ERROR, severity);
    }

    int blockingViolations() {
        return violations(Severity.BLOCKER);
    }

    int majorViolations() {
        return violations(Severity.MAJOR);
    }

    int blockingUnknowns() {
        return count(Outcome.UNKNOWN, Severity.BLOCKER);
    }

    int errors() {
        return count(Outcome.ERROR);
    }

    int unknown() {
        return count(Outcome.UNKNOWN);
    }

    /** Returns what applies: every row but NOT_APPLICABLE. */
    int applicable() {
        int sum = 0;
        for (Outcome outcome : Outcome.values()) {
            sum += outcome == Outcome.NOT_APPLICABLE ? 0 : count(outcome);
        }
        return sum;
    }

    /** Returns what somebody must act on. */
    int findings() {
        return applicable() - count(Outcome.PASS);
    }
}
