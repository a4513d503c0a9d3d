package org.pmo4j.rules.adoption;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.pmo4j.model.portfolio.Portfolio;
import org.pmo4j.model.testkit.PortfolioKind;
import org.pmo4j.model.testkit.Portfolios;
import org.pmo4j.rules.GovernanceEngine;
import org.pmo4j.rules.GovernanceReport;
import org.pmo4j.rules.Outcome;

/** Reports on generated portfolios, paired within a seed: what is sound in one is violated or not held in another. */
final class GeneratedReports {

    static final int SEEDS = Integer.getInteger("adoption.seeds", 12);
    private static final GovernanceEngine ENGINE = GovernanceEngine.standard();

    private static List<Pair> pairs;

    private GeneratedReports() {}

    /** Two reports, the first taken for the earlier one. */
    record Pair(String name, GovernanceReport earlier, GovernanceReport later) {}

    static synchronized List<Pair> pairs() {
        if (pairs == null) {
            pairs = new ArrayList<>();
            for (long seed = 0; seed < SEEDS; seed++) {
                addPairs(seed);
            }
        }
        return pairs;
    }

    private static void addPairs(long seed) {
        Map<PortfolioKind, GovernanceReport> reports = new EnumMap<>(PortfolioKind.class);
        for (PortfolioKind kind : PortfolioKind.values()) {
            Portfolio portfolio = Portfolios.of(seed, kind);
            GovernanceReport report = ENGINE.evaluate(portfolio, Portfolios.AS_OF);
            reports.put(kind, report);
            GovernanceReport later = ENGINE.evaluate(portfolio, Portfolios.AS_OF.plusDays(120));
            pairs.add(new Pair(kind + " " + seed + " after 120 days", report, later));
        }
        reports.forEach((first, earlier) -> reports.forEach((second, later) ->
                pairs.add(new Pair(first + " to " + second + " " + seed, earlier, later))));
    }

    /** The rows with these outcomes, read without any of the code under test but the key. */
    static Map<FindingKey, Outcome> rows(GovernanceReport report, Outcome... outcomes) {
        Map<FindingKey, Outcome> rows = new TreeMap<>();
        report.results()
                .filter(result -> List.of(outcomes).contains(result.outcome()))
                .forEach(result -> rows.put(FindingKey.of(result), result.outcome()));
        return rows;
    }
}
