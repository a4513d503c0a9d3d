package org.pmo4j.model.testkit;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class PortfoliosTest {

    private static final int SEEDS = 60;

    @ParameterizedTest
    @EnumSource(PortfolioKind.class)
    void the_same_seed_gives_the_same_portfolio(PortfolioKind kind) {
        for (long seed = 0; seed < SEEDS; seed++) {
            GeneratedPortfolio once = Portfolios.generate(seed, kind);

            GeneratedPortfolio again = Portfolios.generate(seed, kind);

            assertThat(again).isEqualTo(once);
        }
    }

    @Test
    void a_nearly_compliant_portfolio_has_one_change() {
        for (long seed = 0; seed < SEEDS; seed++) {
            GeneratedPortfolio generated = Portfolios.generate(seed, PortfolioKind.NEARLY_COMPLIANT);

            assertThat(generated.changes()).hasSize(1);
        }
    }
}
