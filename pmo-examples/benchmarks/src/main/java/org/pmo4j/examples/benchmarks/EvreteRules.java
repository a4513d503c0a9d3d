package org.pmo4j.examples.benchmarks;

import java.util.List;
import java.util.function.BiPredicate;
import java.util.function.Consumer;
import java.util.function.Predicate;
import org.evrete.Configuration;
import org.evrete.KnowledgeService;
import org.evrete.api.Knowledge;
import org.evrete.api.RhsContext;
import org.evrete.api.StatelessSession;
import org.evrete.api.ValuesPredicate;
import org.evrete.api.builders.LhsBuilder;
import org.evrete.api.builders.RuleSetBuilder;
import org.pmo4j.examples.benchmarks.Fact.ProjectFact;
import org.pmo4j.examples.benchmarks.Fact.Subject;

/**
 * Another rule engine for Java, with the same facts in one session as {@link NaiveJoins}. It knows neither {@code not} and
 * {@code exists} nor {@code accumulate}; where a policy asks for one, a condition in Java looks into the register. Facts that
 * no rule asks for are left out without a warning.
 */
final class EvreteRules {

    /** Joins two facts on a component that both hold. */
    static final ValuesPredicate SAME = values -> values.get(0) != null && values.get(0).equals(values.get(1));

    private static final String VERDICTS = "verdicts";

    private final Knowledge knowledge;

    EvreteRules() {
        Configuration configuration = new Configuration()
                .set("evrete.core.parallelism", "1")
                .set(Configuration.WARN_UNKNOWN_TYPES, "false");
        RuleSetBuilder<Knowledge> rules = new KnowledgeService(configuration).newKnowledge().builder();
        EvreteGates.add(rules);
        EvreteManagers.add(rules);
        EvreteDependencies.add(rules);
        EvreteDeliverables.add(rules);
        EvreteRegisters.add(rules);
        knowledge = rules.build();
    }

    static <A> ValuesPredicate that(Predicate<A> condition) {
        return values -> condition.test(values.get(0));
    }

    static <A, B> ValuesPredicate both(BiPredicate<A, B> condition) {
        return values -> condition.test(values.get(0), values.get(1));
    }

    static LhsBuilder<Knowledge> project(RuleSetBuilder<Knowledge> rules, String rule) {
        return rules.newRule(rule).forEach("$project", ProjectFact.class);
    }

    static Consumer<RhsContext> examined(String policy, String fact) {
        return match -> verdicts(match).examined(policy, match.<Subject>get(fact).subject());
    }

    static Consumer<RhsContext> violated(String policy, String fact) {
        return match -> verdicts(match).violated(policy, match.<Subject>get(fact).subject());
    }

    static Consumer<RhsContext> unknown(String policy, String fact) {
        return match -> verdicts(match).unknown(policy, match.<Subject>get(fact).subject());
    }

    private static Verdicts verdicts(RhsContext match) {
        return match.getRuntime().get(VERDICTS);
    }

    Verdicts judge(List<Object> facts) {
        Verdicts verdicts = new Verdicts();
        StatelessSession session = knowledge.newStatelessSession();
        session.set(VERDICTS, verdicts);
        session.insert(facts);
        session.fire();
        return verdicts;
    }
}
