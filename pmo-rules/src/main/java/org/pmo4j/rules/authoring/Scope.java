package org.pmo4j.rules.authoring;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Collection;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.pmo4j.model.Localized;
import org.pmo4j.rules.Enforcement;
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
     * Tells whether policies get all their authority from the type of the governing PMO, for example the reasons given for
     * a decision to hold a project.
     *
     * @param ids ids of policies
     * @return true if there is at least one, and each is a policy of the evaluation whose enforcement is BYTYPE
     */
    default boolean allByType(Collection<String> ids) {
        return !ids.isEmpty()
                && ids.stream()
                        .map(this::policy)
                        .allMatch(policy -> policy != null && policy.enforcement() == Enforcement.BYTYPE);
    }

    /**
     * Names components of the model as evidence that reads well in both languages.
     *
     * @param components for example {@code owner}
     * @return the components in the same order; each reads as itself in English and with its name in Chinese
     */
    default List<Localized> components(Collection<String> components) {
        return components.stream().<Localized>map(ComponentName::new).toList();
    }

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
