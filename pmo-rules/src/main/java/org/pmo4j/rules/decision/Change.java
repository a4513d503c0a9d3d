package org.pmo4j.rules.decision;

import org.pmo4j.model.id.ProjectId;
import org.pmo4j.model.portfolio.Portfolio;
import org.pmo4j.rules.Language;

/**
 * An act that can be done on a day and what it changes in the data (变更措施), for example "bob approves the charter on
 * 2026-03-31". Not a change request: that is {@link org.pmo4j.model.change.ChangeRequest}. Immutable; two changes that do the
 * same are equal.
 */
public sealed interface Change
        permits AcceptDeliverable, AppointLeader, ApproveBaseline, ApproveDocument, ApproveSpending, ApproveTailoring,
                CloseCondition, CompleteChecks, DecideChangeRequest, DecideGate, EndRole, GrantWaiver, RestoreBaseline,
                ReturnToPhase {

    /**
     * Returns the project in which it is done.
     *
     * @return the id of the project
     */
    ProjectId project();

    /**
     * Does it.
     *
     * @param portfolio a portfolio that holds the project and what is changed in it
     * @return the portfolio afterwards; the one given is not touched
     * @throws IllegalArgumentException if the portfolio does not hold what is changed
     */
    Portfolio apply(Portfolio portfolio);

    /**
     * Says what is to be done.
     *
     * @param language the language
     * @return one sentence
     */
    String describe(Language language);

    /**
     * Tells whether it exempts from a rule instead of meeting it: a waiver, or a tailoring that is approved afterwards.
     *
     * @return true for a remedy of last resort
     */
    default boolean lastResort() {
        return false;
    }

    /**
     * Names the sort of act, for example {@code ApproveDocument}.
     *
     * @return the simple name of the type
     */
    default String type() {
        return getClass().getSimpleName();
    }
}
