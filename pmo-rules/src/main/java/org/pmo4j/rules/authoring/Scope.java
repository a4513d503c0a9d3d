package org.pmo4j.rules.authoring;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import org.jspecify.annotations.Nullable;
import org.pmo4j.rules.Policy;

/** What a rule looks at: one project with its context, or the whole portfolio. */
public sealed interface Scope permits Governed, GovernedPortfolio {

    /**
     * Returns the date at which everything is judged.
     *
     * @return the date
     */
    LocalDate asOf();

    /**
     * Returns the limits of a policy that hold here.
     *
     * @param policy the id of the policy, for example {@code GATE-008}
     * @return its limits
     * @throws IllegalArgumentException if there is no such policy in the packs that are evaluated
     */
    Limits limits(String policy);

    /**
     * Finds a policy of the evaluation, so that a rule can judge what was decided for its sake.
     *
     * @param id the id of the policy
     * @return the policy with its metadata; null where none of that id is evaluated
     */
    @Nullable Policy policy(String id);

    /**
     * Returns how long ago a date is.
     *
     * @param date the date; may be null
     * @return calendar days from the date to {@link #asOf()}, negative for a later date; null for null
     */
    default @Nullable Long daysSince(@Nullable LocalDate date) {
        return date == null ? null : ChronoUnit.DAYS.between(date, asOf());
    }
}
