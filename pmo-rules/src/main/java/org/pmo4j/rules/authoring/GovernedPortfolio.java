package org.pmo4j.rules.authoring;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.pmo4j.model.governance.SubjectKey;
import org.pmo4j.model.id.Identifier;
import org.pmo4j.model.organization.Pmo;
import org.pmo4j.model.portfolio.PmoScope;
import org.pmo4j.model.portfolio.Portfolio;
import org.pmo4j.model.project.Project;
import org.pmo4j.rules.Policy;
import org.pmo4j.rules.internal.ResolvedParameters;

/**
 * The whole portfolio (受治理项目组合): the fact that portfolio-level rules match on. Compared by identity.
 *
 * @param portfolio the portfolio as known at {@code asOf}
 * @param asOf the date at which everything is judged
 * @param parameters the parameters that hold for the portfolio
 */
public record GovernedPortfolio(Portfolio portfolio, LocalDate asOf, ResolvedParameters parameters) implements Scope {

    @Override
    public Limits limits(String policy) {
        return parameters.limits(policy);
    }

    @Override
    public @Nullable Policy policy(String id) {
        return parameters.policy(id);
    }

    /**
     * Names something inside a project as the subject of a portfolio-level policy.
     *
     * @param project the project that holds it
     * @param type its type, for example {@code Decision}
     * @param id its id
     * @return the subject, for example {@code Decision/P-104/D-3}
     */
    public SubjectKey inProject(Project project, String type, Identifier id) {
        return new SubjectKey(type, id.value(), project.id());
    }

    /**
     * Tells which of the named components of a PMO the source does not hold, for
     * {@link Reporter#unknown(Scope, Object, String...)}.
     *
     * @param pmo the PMO
     * @param components names of components of it, for example {@code "reportsTo"}
     * @return the names of those that are null, in the order given
     * @throws IllegalArgumentException if a PMO has no such component
     */
    public String[] notHeld(Pmo pmo, String... components) {
        return NotHeld.in(pmo, components);
    }

    /**
     * Returns what each PMO governs.
     *
     * @return one entry for each PMO in service, by id
     */
    public List<PmoScope> pmoScopes() {
        return PmoScope.of(portfolio);
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
