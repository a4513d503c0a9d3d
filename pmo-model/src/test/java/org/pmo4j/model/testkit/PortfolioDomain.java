package org.pmo4j.model.testkit;

import java.util.Collection;
import java.util.List;
import net.jqwik.api.configurators.ArbitraryConfigurator;
import net.jqwik.api.domains.DomainContext;
import net.jqwik.api.providers.ArbitraryProvider;

/** A domain of jqwik in which portfolios are of one kind. */
abstract class PortfolioDomain implements DomainContext {

    private final PortfolioKind kind;

    PortfolioDomain(PortfolioKind kind) {
        this.kind = kind;
    }

    @Override
    public final Collection<ArbitraryProvider> getArbitraryProviders() {
        return List.of(new ModelArbitraryProvider(kind));
    }

    @Override
    public final Collection<ArbitraryConfigurator> getArbitraryConfigurators() {
        return List.of();
    }
}
