package org.pmo4j.rules.authoring;

import java.time.LocalDate;
import org.pmo4j.model.portfolio.Portfolio;
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
    public boolean equals(Object other) {
        return this == other;
    }

    @Override
    public int hashCode() {
        return System.identityHashCode(this);
    }
}
