package org.pmo4j.rules.internal;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.pmo4j.model.governance.WaiverRegister;
import org.pmo4j.model.portfolio.Portfolio;
import org.pmo4j.rules.Policy;
import org.pmo4j.rules.PolicyParameters;
import org.pmo4j.rules.authoring.Scope;

/**
 * Drools as a program uses it that knows nothing better: the rule files are compiled when it starts, and one session holds
 * the portfolio and all its projects. Its ledger is built like the engine's.
 */
public final class OneSession {

    private final List<Policy> policies;
    private final ParameterResolver parameters;
    private final PolicySource.Runner runner;

    /** Compiles all packs of the library. */
    public OneSession() {
        CompiledRules rules = new CompiledRules(
                BuiltInPacks.NAMES.stream().map(BuiltInPacks::files).toList(), OneSession.class.getClassLoader());
        policies = rules.policies();
        Map<String, Integer> positions = new HashMap<>();
        policies.forEach(policy -> positions.put(policy.id(), positions.size()));
        parameters = new ParameterResolver(policies, PolicyParameters.defaults());
        runner = rules.runner(positions);
    }

    /** Judges a portfolio in the calling thread. */
    public Ledger evaluate(Portfolio portfolio, LocalDate asOf) {
        Context context = new Context(portfolio, asOf, parameters);
        List<Scope> scopes = new ArrayList<>(List.of(context.portfolio()));
        portfolio.projects().forEach(project -> scopes.add(context.governed(project)));
        Recorder recorder = DroolsParts.within(() -> runner.run(scopes));
        WaiverRegister known = portfolio.waivers() == null ? null : portfolio.waivers().knownAt(asOf);
        Waivers waivers = new Waivers(known, asOf, policies, parameters.organization());
        List<ScopeLedger> ledgers = scopes.stream()
                .map(scope -> new ScopeLedger(scope, recorder.of(scope), entry -> waivers.apply(scope, entry)))
                .toList();
        return new Ledger(portfolio, asOf, policies, "", ledgers, waivers.standings());
    }
}
