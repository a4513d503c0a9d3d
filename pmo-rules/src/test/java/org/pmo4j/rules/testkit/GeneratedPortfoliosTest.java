package org.pmo4j.rules.testkit;

import static org.assertj.core.api.Assertions.assertThat;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;
import org.pmo4j.model.portfolio.Portfolio;
import org.pmo4j.model.testkit.GeneratedPortfolio;
import org.pmo4j.model.testkit.PortfolioKind;
import org.pmo4j.model.testkit.Portfolios;
import org.pmo4j.rules.GovernanceEngine;
import org.pmo4j.rules.Outcome;

class GeneratedPortfoliosTest {

    private static final int SEEDS = 200;
    private static final GovernanceEngine ENGINE = GovernanceEngine.builder().threads(1).build();

    @Test
    void compliant_portfolios_have_no_violation_and_nothing_unknown() {
        for (long seed = 0; seed < SEEDS; seed++) {
            GeneratedPortfolio generated = Portfolios.generate(seed, PortfolioKind.COMPLIANT);

            var findings = ENGINE.evaluate(generated.portfolio(), Portfolios.AS_OF).findings().toList();

            assertThat(findings).as(generated.toString()).isEmpty();
        }
    }

    @Property(tries = 20)
    void portfolios_are_found_without_naming_a_domain(@ForAll Portfolio portfolio) {
        long errors = ENGINE.evaluate(portfolio, Portfolios.AS_OF)
                .results()
                .filter(result -> result.outcome() == Outcome.ERROR)
                .count();

        assertThat(errors).isZero();
    }
}
