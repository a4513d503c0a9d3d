package org.pmo4j.rules.internal;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.pmo4j.rules.Outcome;
import org.pmo4j.rules.OutcomeChange;
import org.pmo4j.rules.Policy;
import org.pmo4j.rules.authoring.Scope;
import org.pmo4j.rules.decision.Flip;

/**
 * An outcome that is not the same on a later day, or after a change of the data.
 *
 * @param policy the position of the policy in the catalogue of the engine
 * @param detail what belongs to the later outcome; null for PASS and NOT_APPLICABLE
 */
record LedgerChange(int policy, Scope scope, Object subject, Outcome from, Outcome to, @Nullable Detail detail) {

    /**
     * Lists what differs, in the order of the ledger. What is judged on one of the days only is NOT_APPLICABLE on the other.
     *
     * @param before what some policies said of a scope
     * @param after what the same policies said of it later
     */
    static List<LedgerChange> between(ScopeLedger before, ScopeLedger after) {
        List<LedgerChange> changes = new ArrayList<>();
        int old = 0;
        int young = 0;
        while (old < before.size() || young < after.size()) {
            int order = order(before, old, after, young);
            Outcome from = order <= 0 ? before.outcome(old) : Outcome.NOT_APPLICABLE;
            Outcome to = order >= 0 ? after.outcome(young) : Outcome.NOT_APPLICABLE;
            if (from != to) {
                changes.add(order < 0
                        ? new LedgerChange(before.policies[old], before.scope, before.subjects[old], from, to, null)
                        : new LedgerChange(
                                after.policies[young], after.scope, after.subjects[young], from, to, after.details[young]));
            }
            old += order <= 0 ? 1 : 0;
            young += order >= 0 ? 1 : 0;
        }
        return changes;
    }

    /** Tells which row comes first; negative for the old one, 0 where both are of one policy and subject. */
    private static int order(ScopeLedger before, int old, ScopeLedger after, int young) {
        if (old == before.size() || young == after.size()) {
            return old == before.size() ? 1 : -1;
        }
        int byPolicy = Short.compare(before.policies[old], after.policies[young]);
        return byPolicy != 0 ? byPolicy : Subjects.ORDER.compare(before.subjects[old], after.subjects[young]);
    }

    OutcomeChange change(List<Policy> policies) {
        return new OutcomeChange(from, new LedgerRow(policies.get(policy), scope, subject, to, detail));
    }

    Flip flip(List<Policy> policies, LocalDate date) {
        return new Flip(date, from, new LedgerRow(policies.get(policy), scope, subject, to, detail));
    }
}
