package org.pmo4j.model.testkit;

import java.util.List;
import org.pmo4j.model.portfolio.Portfolio;

/**
 * A generated portfolio and how it came about, for example that of seed 7 with the one change
 * {@code projects[3].gatePlan.gates[1].reviews[0].decidedOn: 2026-01-05 -> 2026-02-04}.
 *
 * @param seed the seed; any number
 * @param kind the kind
 * @param portfolio the portfolio
 * @param changes what was changed in the compliant portfolio of this seed, in order, each with path, old and new value;
 *     0..n
 */
public record GeneratedPortfolio(long seed, PortfolioKind kind, Portfolio portfolio, List<String> changes) {

    public GeneratedPortfolio {
        changes = List.copyOf(changes);
    }

    /** Returns kind, seed and changes, one a line: what a failing test should show. */
    @Override
    public String toString() {
        String head = kind + " portfolio of seed " + seed + " with " + portfolio.projects().size() + " projects";
        return changes.isEmpty() ? head : head + "\n  " + String.join("\n  ", changes);
    }
}
