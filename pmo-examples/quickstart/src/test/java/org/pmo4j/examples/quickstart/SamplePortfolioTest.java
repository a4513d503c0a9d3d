package org.pmo4j.examples.quickstart;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.pmo4j.model.json.PortfolioJson;
import org.pmo4j.model.portfolio.Portfolio;
import org.pmo4j.rules.GovernanceEngine;
import org.pmo4j.rules.GovernanceReport;
import org.pmo4j.rules.Outcome;
import org.pmo4j.rules.PolicyResult;

/** What the sample portfolio is made to show. */
class SamplePortfolioTest {

    private static Portfolio portfolio;
    private static GovernanceReport report;

    @BeforeAll
    static void judge_the_sample() throws IOException {
        portfolio = PortfolioJson.read(Path.of("pmo-examples/sample/portfolio.json"));
        report = GovernanceEngine.builder()
                .packs("stage-gates", "process-groups")
                .build()
                .evaluate(portfolio, LocalDate.of(2026, 3, 31));
    }

    @Test
    void shows_a_pass_a_violation_and_an_unknown_of_every_policy_of_gates_and_process_groups() {
        Map<String, Set<Outcome>> outcomes = new TreeMap<>();
        report.results().forEach(result -> outcomes
                .computeIfAbsent(result.policy().id(), id -> EnumSet.noneOf(Outcome.class))
                .add(result.outcome()));

        assertThat(outcomes).hasSameSizeAs(report.policies());
        assertThat(outcomes).allSatisfy((policy, shown) -> assertThat(shown)
                .as(policy)
                .contains(Outcome.PASS, Outcome.FAIL, Outcome.UNKNOWN));
    }

    @Test
    void is_sound_for_the_most_part() {
        Map<Outcome, Integer> counts = report.summary();

        assertThat(counts.get(Outcome.PASS)).isGreaterThan(10 * counts.get(Outcome.FAIL));
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
