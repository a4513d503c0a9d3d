package org.pmo4j.examples.benchmarks;

import static org.pmo4j.examples.benchmarks.EvreteRules.SAME;
import static org.pmo4j.examples.benchmarks.EvreteRules.both;
import static org.pmo4j.examples.benchmarks.EvreteRules.examined;
import static org.pmo4j.examples.benchmarks.EvreteRules.that;
import static org.pmo4j.examples.benchmarks.EvreteRules.unknown;
import static org.pmo4j.examples.benchmarks.EvreteRules.violated;

import org.evrete.api.Knowledge;
import org.evrete.api.builders.LhsBuilder;
import org.evrete.api.builders.RuleSetBuilder;
import org.pmo4j.examples.benchmarks.Fact.DependencyFact;
import org.pmo4j.examples.benchmarks.Fact.PortfolioFact;
import org.pmo4j.examples.benchmarks.Fact.ProjectFact;
import org.pmo4j.model.portfolio.DependencyKind;

/** PORT-004 as Evrete says it. */
final class EvreteDependencies {

    private EvreteDependencies() {}

    static void add(RuleSetBuilder<Knowledge> rules) {
        dependencies(rules, "PORT-004")
                .where(that(EvreteDependencies::kept), "$portfolio")
                .execute(examined("PORT-004", "$dependency"));
        dependencies(rules, "PORT-004 violated")
                .where(that(EvreteDependencies::kept), "$portfolio")
                .where(that(EvreteDependencies::incomplete), "$dependency")
                .execute(violated("PORT-004", "$dependency"));
        dependencies(rules, "PORT-004 unknown")
                .where(that((PortfolioFact fact) -> !kept(fact)), "$portfolio")
                .execute(unknown("PORT-004", "$portfolio"));
        rules.newRule("PORT-004 not held")
                .forEach("$portfolio", PortfolioFact.class)
                .where(that((PortfolioFact fact) -> fact.whole().portfolio().dependencies() == null), "$portfolio")
                .execute(unknown("PORT-004", "$portfolio"));
    }

    private static LhsBuilder<Knowledge> dependencies(RuleSetBuilder<Knowledge> rules, String rule) {
        return rules.newRule(rule)
                .forEach(
                        "$portfolio", PortfolioFact.class,
                        "$dependency", DependencyFact.class,
                        "$giver", ProjectFact.class,
                        "$receiver", ProjectFact.class)
                .where(that(EvreteDependencies::binding), "$dependency")
                .where(both(EvreteDependencies::owed), "$portfolio", "$dependency")
                .where(that((ProjectFact fact) -> !fact.project().closed()), "$giver")
                .where(that((ProjectFact fact) -> !fact.project().closed()), "$receiver")
                .where(SAME, "$dependency.giver", "$giver.id")
                .where(SAME, "$dependency.receiver", "$receiver.id");
    }

    private static boolean owed(PortfolioFact portfolio, DependencyFact fact) {
        return fact.dependency().deliveredOn() == null
                || fact.dependency().deliveredOn().isAfter(portfolio.whole().asOf());
    }

    private static boolean kept(PortfolioFact fact) {
        return fact.whole().portfolio().dependencies() != null
                && fact.whole().portfolio().dependencies().dependencies().stream()
                        .anyMatch(entry -> entry.owner() != null || entry.neededOn() != null || entry.agreed() != null);
    }

    private static boolean binding(DependencyFact fact) {
        return fact.dependency().kind() != DependencyKind.INFORMATION;
    }

    private static boolean incomplete(DependencyFact fact) {
        return !fact.dependency().missingCommitments().isEmpty();
    }
}
