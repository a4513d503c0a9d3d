package org.pmo4j.rules.internal;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.pmo4j.rules.Outcome;
import org.pmo4j.rules.Policy;
import org.jspecify.annotations.Nullable;
import org.pmo4j.rules.authoring.Scope;
import org.pmo4j.rules.decision.Flip;

/** An outcome of one policy on one subject that is not the same on a later day. */
record LedgerChange(Scope scope, Object subject, Outcome from, Outcome to, @Nullable Detail detail) {

    private static final Comparator<Object> BY_SUBJECT =
            Comparator.comparing(Subjects::type).thenComparing(Subjects::project).thenComparing(Subjects::id);

    /**
     * Lists what differs, in the order of the subjects. What is judged on one of the days only is NOT_APPLICABLE on the other.
     *
     * @param before what one policy said of one scope
     * @param after what the same policy said of it later
     */
    static List<LedgerChange> between(ScopeLedger before, ScopeLedger after) {
        List<LedgerChange> changes = new ArrayList<>();
        int old = 0;
        int young = 0;
        while (old < before.size() || young < after.size()) {
            int order = old == before.size() ? 1 : young == after.size() ? -1
                    : BY_SUBJECT.compare(before.subjects[old], after.subjects[young]);
            Outcome from = order <= 0 ? before.outcome(old) : Outcome.NOT_APPLICABLE;
            Outcome to = order >= 0 ? after.outcome(young) : Outcome.NOT_APPLICABLE;
            if (from != to) {
                changes.add(order < 0
                        ? new LedgerChange(before.scope, before.subjects[old], from, to, null)
                        : new LedgerChange(after.scope, after.subjects[young], from, to, after.details[young]));
            }
            old += order <= 0 ? 1 : 0;
            young += order >= 0 ? 1 : 0;
        }
        return changes;
    }

    Flip flip(Policy policy, LocalDate date) {
        return new Flip(date, from, new LedgerRow(policy, scope, subject, to, detail));
    }
}
