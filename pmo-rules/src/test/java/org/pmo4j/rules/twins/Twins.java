package org.pmo4j.rules.twins;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.pmo4j.model.portfolio.Portfolio;
import org.pmo4j.rules.GovernanceEngine;
import org.pmo4j.rules.Outcome;
import org.pmo4j.rules.Policy;
import org.pmo4j.rules.PolicyParameters;
import org.pmo4j.rules.internal.Scopes;
import org.pmo4j.rules.twins.changecontrol.ChangeControlTwins;
import org.pmo4j.rules.twins.closure.ClosureTwins;
import org.pmo4j.rules.twins.earnedvalue.EarnedValueTwins;
import org.pmo4j.rules.twins.pmo.PmoTwins;
import org.pmo4j.rules.twins.portfolio.PortfolioTwins;
import org.pmo4j.rules.twins.processgroups.ProcessGroupTwins;
import org.pmo4j.rules.twins.projectmanager.ProjectManagerTwins;
import org.pmo4j.rules.twins.schedulequality.ScheduleQualityTwins;
import org.pmo4j.rules.twins.stagegates.StageGateTwins;

/** All twins, and their comparison with the rules. */
public final class Twins {

    private static final List<Twin> ALL = Stream.of(
                    StageGateTwins.ALL,
                    ProcessGroupTwins.ALL,
                    ProjectManagerTwins.ALL,
                    PmoTwins.ALL,
                    PortfolioTwins.ALL,
                    EarnedValueTwins.ALL,
                    ScheduleQualityTwins.ALL,
                    ChangeControlTwins.ALL,
                    ClosureTwins.ALL)
            .flatMap(List::stream)
            .toList();

    private final GovernanceEngine engine;
    private final PolicyParameters parameters;
    private final List<Policy> policies;
    private final List<Twin> twins;

    /**
     * Takes the twins of all policies of an engine.
     *
     * @param engine the rules
     * @param parameters the parameters that the engine was built with
     */
    public Twins(GovernanceEngine engine, PolicyParameters parameters) {
        this(engine, parameters, policy -> true);
    }

    /**
     * Takes the twins of some policies of an engine.
     *
     * @param engine the rules
     * @param parameters the parameters that the engine was built with
     * @param chosen tells which policies
     */
    public Twins(GovernanceEngine engine, PolicyParameters parameters, Predicate<Policy> chosen) {
        this.engine = engine;
        this.parameters = parameters;
        this.policies = engine.policies().stream().filter(chosen).toList();
        Set<String> ids = policies.stream().map(Policy::id).collect(Collectors.toSet());
        this.twins = ALL.stream().filter(twin -> ids.contains(twin.policy())).toList();
    }

    /** Returns the policies that have a twin. */
    public List<String> policies() {
        return twins.stream().map(Twin::policy).toList();
    }

    /** Judges a portfolio by the twins: outcome by policy and subject. Waivers are left out of account. */
    public Map<String, Outcome> judge(Portfolio portfolio, LocalDate asOf) {
        Map<String, Outcome> outcomes = new TreeMap<>();
        ledger(portfolio, asOf).rows().forEach(row -> outcomes.put(row.policy() + " " + row.subject(), row.outcome()));
        return outcomes;
    }

    /** Judges a portfolio by the twins, row by row as the engine does. Waivers are left out of account. */
    public TwinLedger ledger(Portfolio portfolio, LocalDate asOf) {
        return new TwinLedger(twins, Scopes.of(portfolio, asOf, policies, parameters));
    }

    /** Judges a portfolio by the rules, for the policies that have a twin; what is waived counts as violated. */
    public Map<String, Outcome> rules(Portfolio portfolio, LocalDate asOf) {
        Set<String> compared = Set.copyOf(policies());
        Map<String, Outcome> outcomes = new TreeMap<>();
        engine.evaluate(portfolio, asOf)
                .results()
                .filter(result -> compared.contains(result.policy().id()))
                .forEach(result -> outcomes.put(
                        result.policy().id() + " " + result.subject(),
                        result.outcome() == Outcome.WAIVED ? Outcome.FAIL : result.outcome()));
        return outcomes;
    }

    /** Judges a portfolio both ways. */
    public Comparison compare(Portfolio portfolio, LocalDate asOf) {
        return new Comparison(rules(portfolio, asOf), judge(portfolio, asOf));
    }

    /**
     * What both say of one portfolio.
     *
     * @param rules outcome by policy and subject
     * @param twins outcome by policy and subject
     */
    public record Comparison(Map<String, Outcome> rules, Map<String, Outcome> twins) {

        /** Returns what rules and twins say differently, one line for each policy and subject. */
        public List<String> disagreements() {
            Set<String> subjects = new TreeSet<>(rules.keySet());
            subjects.addAll(twins.keySet());
            List<String> disagreements = new ArrayList<>();
            for (String subject : subjects) {
                if (rules.get(subject) != twins.get(subject)) {
                    disagreements.add(subject + ": rules " + rules.get(subject) + ", twin " + twins.get(subject));
                }
            }
            return disagreements;
        }
    }
}
