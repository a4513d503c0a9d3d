package org.pmo4j.rules.authoring;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.pmo4j.model.organization.GoverningPmos;
import org.pmo4j.model.organization.Organization;
import org.pmo4j.model.organization.Person;
import org.pmo4j.model.organization.Pmo;
import org.pmo4j.model.portfolio.ObjectiveRegister;
import org.pmo4j.model.project.Project;
import org.pmo4j.rules.Policy;
import org.pmo4j.rules.internal.ResolvedParameters;

/**
 * One project with its resolved context (受治理项目): the fact that project-level rules match on. It is compared by
 * identity, so that the rule engine never walks a whole project to compare two of them.
 *
 * @param project the project as known at {@code asOf}
 * @param pmos the PMOs that govern it and are in service, by level from project to enterprise; empty when there are none or
 *     the source does not hold them ({@code project.governingPmos} tells which)
 * @param managers the persons who are its accountable project managers at {@code asOf}
 * @param organization the performing organisation
 * @param objectives the strategic objectives of the portfolio; null when the source does not hold them
 * @param asOf the date at which everything is judged
 * @param parameters the parameters that hold for this project
 */
public record Governed(
        Project project,
        List<Pmo> pmos,
        List<Person> managers,
        Organization organization,
        @Nullable ObjectiveRegister objectives,
        LocalDate asOf,
        ResolvedParameters parameters)
        implements Scope {

    @Override
    public Limits limits(String policy) {
        return parameters.limits(policy);
    }

    /**
     * Tells which of the named components of the project the source does not hold, for
     * {@link Reporter#unknown(Scope, Object, String...)}.
     *
     * @param components names of components of the project, for example {@code "lifecycle"}
     * @return the names of those that are null, in the order given
     * @throws IllegalArgumentException if the project has no such component
     */
    public String[] notHeld(String... components) {
        return NotHeld.in(project, components);
    }

    /**
     * Returns the governing PMOs in service as a whole.
     *
     * @return a view of {@link #pmos()}
     */
    public GoverningPmos governing() {
        return new GoverningPmos(pmos);
    }

    @Override
    public @Nullable Policy policy(String id) {
        return parameters.policy(id);
    }

    @Override
    public boolean equals(Object other) {
        return this == other;
    }

    @Override
    public int hashCode() {
        return System.identityHashCode(this);
    }
}
