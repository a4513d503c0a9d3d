package org.pmo4j.model.testkit;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashSet;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.pmo4j.model.portfolio.Portfolio;
import org.pmo4j.model.project.Project;
import org.pmo4j.model.project.ProjectState;

class PortfoliosTest {

    private static final int SEEDS = 25;

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
    void a_seed_gives_this_very_portfolio_on_every_platform() {
        Portfolio portfolio = Portfolios.of(7, PortfolioKind.CONTRADICTORY);

        String fingerprint = portfolio.fingerprint();

        assertThat(fingerprint).isEqualTo("e89ae236f478f76eea4dd588768459c6f256e5eeb8225f6938acf9053298e6c7");
    }

    @ParameterizedTest
    @EnumSource(PortfolioKind.class)
    void another_seed_gives_another_portfolio(PortfolioKind kind) {
        Set<String> fingerprints = new HashSet<>();

        for (long seed = 0; seed < SEEDS; seed++) {
            fingerprints.add(Portfolios.of(seed, kind).fingerprint());
        }

        assertThat(fingerprints).hasSize(SEEDS);
    }

    @Test
    void a_compliant_portfolio_is_not_changed() {
        for (long seed = 0; seed < SEEDS; seed++) {
            GeneratedPortfolio generated = Portfolios.generate(seed, PortfolioKind.COMPLIANT);

            assertThat(generated.changes()).isEmpty();
        }
    }

    @Test
    void compliant_portfolios_have_projects_in_every_state() {
        Set<ProjectState> states = new HashSet<>();

        for (long seed = 0; seed < SEEDS; seed++) {
            Portfolios.of(seed, PortfolioKind.COMPLIANT).projects().stream().map(Project::state).forEach(states::add);
        }

        assertThat(states).containsExactlyInAnyOrder(ProjectState.values());
    }

    @Test
    void a_nearly_compliant_portfolio_differs_in_one_place() {
        for (long seed = 0; seed < SEEDS; seed++) {
            GeneratedPortfolio generated = Portfolios.generate(seed, PortfolioKind.NEARLY_COMPLIANT);

            assertThat(generated.changes()).hasSize(1);
            assertThat(generated.portfolio()).isNotEqualTo(CompliantPortfolio.like(generated.portfolio()));
        }
    }

    @ParameterizedTest
    @EnumSource(value = PortfolioKind.class, names = {"BOUNDARY", "CONTRADICTORY", "SPARSE"})
    void other_portfolios_have_several_changes(PortfolioKind kind) {
        for (long seed = 0; seed < SEEDS; seed++) {
            GeneratedPortfolio generated = Portfolios.generate(seed, kind);

            assertThat(generated.changes()).hasSizeGreaterThan(2);
        }
    }
}
