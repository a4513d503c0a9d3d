package org.pmo4j.examples.spring.engine;

import io.micrometer.core.instrument.Counter;
import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.Timer;
import java.time.LocalDate;
import java.util.EnumMap;
import java.util.Map;
import org.pmo4j.model.portfolio.Portfolio;
import org.pmo4j.rules.GovernanceEngine;
import org.pmo4j.rules.GovernanceReport;
import org.pmo4j.rules.Outcome;

/**
 * Evaluates and counts: {@code pmo4j.evaluations}, {@code pmo4j.evaluation.duration} and, by the tag {@code outcome},
 * {@code pmo4j.outcomes}, the rows of all ledgers.
 */
public final class Evaluations {

    private final GovernanceEngine engine;
    private final Counter evaluations;
    private final Timer duration;
    private final Map<Outcome, Counter> outcomes = new EnumMap<>(Outcome.class);

    /**
     * Creates the meters, all at 0.
     *
     * @param engine the engine
     * @param registry where the meters are registered
     */
    public Evaluations(GovernanceEngine engine, MeterRegistry registry) {
        this.engine = engine;
        this.evaluations = Counter.builder("pmo4j.evaluations")
                .description("Portfolios evaluated.")
                .register(registry);
        this.duration = Timer.builder("pmo4j.evaluation.duration")
                .description("Time to evaluate a portfolio, without reading it and writing the report.")
                .register(registry);
        for (Outcome outcome : Outcome.values()) {
            outcomes.put(outcome, Counter.builder("pmo4j.outcomes")
                    .description("Rows of the ledgers.")
                    .tag("outcome", outcome.name())
                    .register(registry));
        }
    }

    /**
     * Judges a portfolio.
     *
     * @param portfolio the portfolio
     * @param asOf the date
     * @return the report
     */
    public GovernanceReport evaluate(Portfolio portfolio, LocalDate asOf) {
        GovernanceReport report = duration.record(() -> engine.evaluate(portfolio, asOf));
        evaluations.increment();
        report.summary().forEach((outcome, count) -> outcomes.get(outcome).increment(count));
        return report;
    }
}
