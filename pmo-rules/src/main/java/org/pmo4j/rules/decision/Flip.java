package org.pmo4j.rules.decision;

import java.time.LocalDate;
import org.pmo4j.model.governance.SubjectKey;
import org.pmo4j.rules.Outcome;
import org.pmo4j.rules.Policy;
import org.pmo4j.rules.PolicyResult;

/**
 * A change of what a policy says of a subject as time passes and nothing else happens, for example {@code GATE-008} on
 * {@code GateCondition/P-104/C-3}: PASS until 2026-03-15, FAIL from 2026-03-16 on (结论变化).
 *
 * @param date the first day of the new outcome
 * @param from the outcome of the day before; NOT_APPLICABLE where the policy did not examine the subject
 * @param result what the policy says on the date; its outcome, never equal to {@code from}, is NOT_APPLICABLE where the policy
 *     no longer examines the subject
 */
public record Flip(LocalDate date, Outcome from, PolicyResult result) {

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
     * Returns the new outcome.
     *
     * @return what the policy says from the date on
     */
    public Outcome to() {
        return result.outcome();
    }
}
