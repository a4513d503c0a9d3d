package org.pmo4j.rules;

import org.pmo4j.model.governance.SubjectKey;

/**
 * A change of what a policy says of a subject after the data or the date changed, for example {@code GATE-008} on
 * {@code GateCondition/P-104/C-3}: FAIL before, PASS now (结论变化).
 *
 * @param from the outcome before; NOT_APPLICABLE where the policy did not examine the subject
 * @param result what the policy says now; its outcome, never equal to {@code from}, is NOT_APPLICABLE where the policy no longer
 *     examines the subject
 */
public record OutcomeChange(Outcome from, PolicyResult result) {

    /**
     * Returns the policy.
     *
     * @return the policy with its metadata
     */
    public Policy policy() {
        return result.policy();
    }

    /**
     * Returns the thing that is judged.
     *
     * @return the subject
     */
    public SubjectKey subject() {
        return result.subject();
    }

    /**
     * Returns the outcome now.
     *
     * @return what the policy says after the change
     */
    public Outcome to() {
        return result.outcome();
    }
}
