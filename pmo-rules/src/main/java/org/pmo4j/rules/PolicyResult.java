package org.pmo4j.rules;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.pmo4j.model.governance.BindingForce;
import org.pmo4j.model.governance.SubjectKey;

/**
 * What one policy says of one subject: a row of the ledger, for example {@code GATE-008} on {@code GateCondition/P-104/C-3}:
 * FAIL.
 */
public interface PolicyResult {

    /**
     * Returns the policy.
     *
     * @return the policy with its metadata
     */
    Policy policy();

    /**
     * Returns the thing that was checked.
     *
     * @return the subject; the project or the portfolio where a policy examined nothing
     */
    SubjectKey subject();

    /**
     * Returns what the policy says.
     *
     * @return one of six outcomes
     */
    Outcome outcome();

    /**
     * Returns how grave it is.
     *
     * @return the severity, the policy's or less
     */
    Severity severity();

    /**
     * Returns how strongly it binds.
     *
     * @return the binding force under the PMOs that govern the project
     */
    BindingForce bindingForce();

    /**
     * Returns what was observed and what was required, in the order of the policy's file, parameters last.
     *
     * @return the evidence; empty for PASS and NOT_APPLICABLE
     */
    List<Evidence> evidence();

    /**
     * Returns the evidence in the words of a message: names of parameters, constants and sources in the language, NONE where
     * there is nothing.
     *
     * @param language the language
     * @return the same rows as {@link #evidence()}, in the same order
     */
    List<Evidence> evidence(Language language);

    /**
     * Returns what the source does not hold.
     *
     * @return registers or components; empty unless UNKNOWN
     */
    List<String> missing();

    /**
     * Returns the waiver that exempts the subject.
     *
     * @return the id of the waiver; null unless WAIVED
     */
    @Nullable String waiver();

    /**
     * Returns what happened, with the values observed.
     *
     * @param language the language
     * @return one sentence; empty for PASS and NOT_APPLICABLE
     */
    String message(Language language);
}
