package org.pmo4j.rules.internal;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.pmo4j.model.portfolio.Portfolio;
import org.pmo4j.rules.Policy;
import org.pmo4j.rules.PolicyParameters;
import org.pmo4j.rules.authoring.Scope;

/** What the engine judges, for those who judge it another way. */
public final class Scopes {

    private Scopes() {}

    /** Returns the portfolio and each of its projects as the rules see them. */
    public static List<Scope> of(
            Portfolio portfolio, LocalDate asOf, List<Policy> policies, PolicyParameters parameters) {
        Context context = new Context(portfolio, asOf, new ParameterResolver(policies, parameters));
        List<Scope> scopes = new ArrayList<>(List.of(context.portfolio()));
        portfolio.projects().forEach(project -> scopes.add(context.governed(project)));
        return scopes;
    }
}
