package org.pmo4j.rules.authoring;

import org.pmo4j.rules.Severity;

/**
 * What the consequence of a rule calls, once and nothing else. The policy is known from the rule that fires. A subject that
 * was examined and is neither violated nor unknown passes; where a subject is violated and unknown, it is violated.
 */
public interface Reporter {

    /**
     * Reports that the policy applies to a subject.
     *
     * @param scope the project or portfolio
     * @param subject the thing checked, for example a gate review
     */
    void examined(Scope scope, Object subject);

    /**
     * Reports a violation.
     *
     * @param scope the project or portfolio
     * @param subject the thing checked
     * @param evidence names and values in turn, for example {@code "due", $condition.due()}; the names are the words in
     *     braces of the policy's message; a null value reads NONE
     */
    void violated(Scope scope, Object subject, Object... evidence);

    /**
     * Reports a violation that is less severe than its policy at most.
     *
     * @param severity the severity, not above the policy's
     * @param scope the project or portfolio
     * @param subject the thing checked
     * @param evidence names and values in turn
     */
    void violatedAs(Severity severity, Scope scope, Object subject, Object... evidence);

    /**
     * Reports that nothing can be said because the source does not hold what the policy needs.
     *
     * @param scope the project or portfolio
     * @param subject the thing checked; the project (or the portfolio, PMO, person) where a whole register is missing
     * @param missing the registers or components that are not held, for example {@code "gatePlan"}
     */
    void unknown(Scope scope, Object subject, String... missing);

    /**
     * Reports like {@link #unknown} with a severity below the policy's.
     *
     * @param severity the severity, not above the policy's
     * @param scope the project or portfolio
     * @param subject the thing checked
     * @param missing the registers or components that are not held
     */
    void unknownAs(Severity severity, Scope scope, Object subject, String... missing);
}
