package org.pmo4j.rules.engine;

import static org.assertj.core.api.Assertions.assertThat;
import static org.pmo4j.rules.policies.Facts.portfolio;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.pmo4j.rules.GovernanceEngine;
import org.pmo4j.rules.GovernanceReport;

class EmptyPortfolioTest {

    @Test
    void policies_on_projects_say_nothing_of_a_portfolio_without_projects() {
        GovernanceEngine engine = GovernanceEngine.builder().packs("stage-gates").build();

        GovernanceReport report = engine.evaluate(portfolio().build(), LocalDate.of(2026, 3, 31));

        assertThat(report.results()).isEmpty();
    }
}
