package org.pmo4j.rules.decision;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.atomic.AtomicLong;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;
import org.pmo4j.model.testkit.GeneratedPortfolio;
import org.pmo4j.model.testkit.PortfolioKind;
import org.pmo4j.model.testkit.Portfolios;
import org.pmo4j.rules.GovernanceEngine;
import org.pmo4j.rules.PolicyParameters;

/**
 * A forecast equals the evaluation of every single day, by all policies and on portfolios of all kinds. The build compares one
 * portfolio of each kind; {@code -Dforecast.portfolios=1000 -Dforecast.seed=1} compares as many as one likes.
 */
class DailyComparisonTest {

    private static final int DAYS = 400;
    private static final long PORTFOLIOS = Long.getLong("forecast.portfolios", PortfolioKind.values().length);
    private static final long SEED = Long.getLong("forecast.seed", 1);

    /** SCH-010 has no limit of its own and would never be violated. */
    private static final GovernanceEngine ENGINE = GovernanceEngine.builder()
            .parameters(PolicyParameters.builder().set("SCH-010.max", "0.1").build())
            .threads(1)
            .build();

    private final AtomicLong flips = new AtomicLong();
    private final AtomicLong judgements = new AtomicLong();
    private final AtomicLong dailyJudgements = new AtomicLong();

    @Test
    void forecast_equals_the_evaluation_of_every_day() {
        List<String> disagreements = LongStream.range(0, PORTFOLIOS)
                .parallel()
                .mapToObj(this::disagreement)
                .filter(Objects::nonNull)
                .toList();

        System.out.printf(
                "%,d portfolios (seeds from %d), %d days each, %,d flips, %,d judgements in place of %,d, %d disagreements%n",
                PORTFOLIOS, SEED, DAYS, flips.get(), judgements.get(), dailyJudgements.get(), disagreements.size());
        assertThat(disagreements).isEmpty();
        assertThat(flips.get()).isPositive();
        assertThat(judgements.get()).isLessThan(dailyJudgements.get() / 2);
    }

    private String disagreement(long number) {
        PortfolioKind kind = PortfolioKind.values()[(int) (number % PortfolioKind.values().length)];
        GeneratedPortfolio generated = Portfolios.generate(SEED + number, kind);
        // Some days around the day that the portfolios are made for, so that their limits are met from both sides.
        LocalDate from = Portfolios.AS_OF.minusDays(number % 100);

        Forecast forecast = ENGINE.forecast(generated.portfolio(), from, from.plusDays(DAYS));
        List<String> found = forecast.flips().stream().map(DailyEvaluation::line).toList();
        List<String> daily = new DailyEvaluation(ENGINE).flips(generated.portfolio(), from, from.plusDays(DAYS));

        flips.addAndGet(daily.size());
        judgements.addAndGet(forecast.judgements());
        dailyJudgements.addAndGet(forecast.dailyJudgements());
        return found.equals(daily) ? null : difference(found, daily) + "\n    from " + from + ", " + generated;
    }

    private static String difference(List<String> found, List<String> daily) {
        return "missed: " + daily.stream().filter(line -> !found.contains(line)).toList() + "\ninvented: "
                + found.stream().filter(line -> !daily.contains(line)).toList();
    }
}
