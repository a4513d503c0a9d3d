package org.pmo4j.rules.authoring;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import org.jspecify.annotations.Nullable;

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
     * Returns how long ago a date is.
     *
     * @param date the date; may be null
     * @return calendar days from the date to {@link #asOf()}, negative for a later date; null for null
     */
    default @Nullable Long daysSince(@Nullable LocalDate date) {
        return date == null ? null : ChronoUnit.DAYS.between(date, asOf());
    }
}
