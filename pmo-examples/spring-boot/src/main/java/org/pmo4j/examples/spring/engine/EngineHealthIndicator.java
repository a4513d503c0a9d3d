package org.pmo4j.examples.spring.engine;

import java.time.LocalDate;
import java.util.Map;
import org.pmo4j.model.json.PortfolioJson;
import org.pmo4j.model.portfolio.Portfolio;
import org.pmo4j.rules.GovernanceEngine;
import org.pmo4j.rules.Outcome;
import org.springframework.boot.health.contributor.AbstractHealthIndicator;
import org.springframework.boot.health.contributor.Health;

/** Asks the engine to judge a portfolio of one project: up if every policy answers and none fails. */
final class EngineHealthIndicator extends AbstractHealthIndicator {

    private static final LocalDate AS_OF = LocalDate.of(2026, 3, 31);

    private final GovernanceEngine engine;
    private final Portfolio probe = PortfolioJson.read("""
            {"schemaVersion": "1.0", "id": "PF-0", "name": "Probe", "organization": {"id": "O-0", "name": "Probe"},
             "projects": [{"id": "P-0", "name": "Probe", "state": "EXECUTING"}]}
            """);

    EngineHealthIndicator(GovernanceEngine engine) {
        super("the engine does not answer");
        this.engine = engine;
    }

    @Override
    protected void doHealthCheck(Health.Builder health) {
        Map<Outcome, Integer> summary = engine.evaluate(probe, AS_OF).summary();
        int rows = summary.values().stream().mapToInt(Integer::intValue).sum();
        boolean up = rows >= engine.policies().size() && summary.get(Outcome.ERROR) == 0;
        health.status(up ? "UP" : "DOWN").withDetail("policies", engine.policies().size());
    }
}
