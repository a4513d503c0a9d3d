package org.pmo4j.examples.quickstart;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Map;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.pmo4j.model.json.PortfolioJson;
import org.pmo4j.model.portfolio.Portfolio;
import org.pmo4j.rules.GovernanceEngine;
import org.pmo4j.rules.GovernanceReport;
import org.pmo4j.rules.Outcome;
import org.pmo4j.rules.PolicyResult;

/** What the sample portfolio is made to show; the outcomes that all samples show together stand in SampleCoverageTest. */
class SamplePortfolioTest {

    private static Portfolio portfolio;
    private static GovernanceReport report;

    @BeforeAll
    static void judge_the_sample() throws IOException {
        portfolio = PortfolioJson.read(Path.of("pmo-examples/sample/portfolio.json"));
        report = GovernanceEngine.builder()
                .packs(GovernanceEngine.builtInPacks().toArray(String[]::new))
                .build()
                .evaluate(portfolio, LocalDate.of(2026, 3, 31));
    }

    @Test
    void is_sound_for_the_most_part() {
        Map<Outcome, Integer> counts = report.summary();

        assertThat(counts.get(Outcome.PASS)).isGreaterThan(5 * counts.get(Outcome.FAIL));
        assertThat(counts.get(Outcome.ERROR)).isZero();
    }

    @Test
    void relies_on_the_valid_waiver_and_not_on_the_expired_one() {
        assertThat(report.results().filter(result -> result.outcome() == Outcome.WAIVED))
                .singleElement()
                .extracting(PolicyResult::waiver)
                .isEqualTo("W-1");
        assertThat(report.findings()
                        .filter(finding -> finding.policy().id().equals("GATE-002"))
                        .filter(finding -> finding.outcome() == Outcome.FAIL)
                        .map(finding -> finding.subject().project().value()))
                .containsExactly("P-109");
    }

    @Test
    void reads_back_what_it_writes() {
        Portfolio again = PortfolioJson.read(PortfolioJson.write(portfolio));

        assertThat(again).isEqualTo(portfolio);
    }
}
