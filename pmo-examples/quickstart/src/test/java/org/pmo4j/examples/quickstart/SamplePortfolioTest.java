package org.pmo4j.examples.quickstart;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.pmo4j.model.json.PortfolioJson;
import org.pmo4j.model.portfolio.Portfolio;
import org.pmo4j.rules.GovernanceEngine;
import org.pmo4j.rules.GovernanceReport;
import org.pmo4j.rules.Outcome;
import org.pmo4j.rules.Policy;
import org.pmo4j.rules.PolicyResult;

/** What the sample portfolio is made to show. */
class SamplePortfolioTest {

    private static final Set<Outcome> WANTED =
            EnumSet.of(Outcome.PASS, Outcome.FAIL, Outcome.UNKNOWN, Outcome.NOT_APPLICABLE);

    /** What no portfolio can show under default parameters, or not beside the outcomes that the sample shows. */
    private static final Map<String, Set<Outcome>> IMPOSSIBLE = Map.of(
            // checks nothing until a PMO sets its limit
            "SCH-010", EnumSet.of(Outcome.PASS, Outcome.FAIL, Outcome.UNKNOWN),
            // what one dependency lacks is a violation; unknown is a register in which all of them lack it
            "PORT-004", EnumSet.of(Outcome.UNKNOWN),
            // judge the portfolio as a whole, which has one outcome: the sample shows a violation
            "PORT-006", EnumSet.of(Outcome.PASS, Outcome.UNKNOWN),
            "PORT-008", EnumSet.of(Outcome.PASS, Outcome.UNKNOWN),
            "PORT-009", EnumSet.of(Outcome.PASS, Outcome.UNKNOWN),
            "PORT-016", EnumSet.of(Outcome.PASS, Outcome.UNKNOWN));

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
    void shows_every_outcome_of_every_policy_that_can_have_it() {
        List<String> missing = new ArrayList<>();
        for (Policy policy : report.policies()) {
            Set<Outcome> shown = shown(policy);
            for (Outcome outcome : WANTED) {
                if (shown.contains(outcome) == impossible(policy).contains(outcome)) {
                    missing.add(policy.id() + (shown.contains(outcome) ? " can show " : " does not show ") + outcome);
                }
            }
        }

        assertThat(missing).isEmpty();
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

    private static Set<Outcome> shown(Policy policy) {
        return report.results()
                .filter(result -> result.policy().id().equals(policy.id()))
                .map(PolicyResult::outcome)
                .collect(Collectors.toSet());
    }

    /** A policy of the portfolio examines nothing only where none of its subjects is examined: once, and then nothing else. */
    private static Set<Outcome> impossible(Policy policy) {
        Set<Outcome> outcomes = EnumSet.noneOf(Outcome.class);
        outcomes.addAll(IMPOSSIBLE.getOrDefault(policy.id(), Set.of()));
        if (policy.level() == Policy.Level.PORTFOLIO) {
            outcomes.add(Outcome.NOT_APPLICABLE);
        }
        return outcomes;
    }
}
