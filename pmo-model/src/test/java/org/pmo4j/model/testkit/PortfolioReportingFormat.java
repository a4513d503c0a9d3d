package org.pmo4j.model.testkit;

import java.util.List;
import net.jqwik.api.SampleReportingFormat;
import org.pmo4j.model.portfolio.Portfolio;

/**
 * Shows generated portfolios in the reports of jqwik by what makes them differ from a compliant one, for example
 * {@code PF-7 with 1 project: projects[0].tier: T1 -> null}. jqwik finds it by itself.
 */
public final class PortfolioReportingFormat implements SampleReportingFormat {

    /** Creates the format; called by jqwik. */
    public PortfolioReportingFormat() {}

    /**
     * Tells whether a value is shown this way.
     *
     * @param value the value
     * @return true for portfolios
     */
    @Override
    public boolean appliesTo(Object value) {
        return value instanceof Portfolio;
    }

    /**
     * Returns what is shown.
     *
     * @param value the portfolio
     * @return the id and the number of projects, with the differences from the compliant portfolio of that seed
     */
    @Override
    public Object report(Object value) {
        Portfolio portfolio = (Portfolio) value;
        int projects = portfolio.projects().size();
        String head = portfolio.id() + " with " + projects + (projects == 1 ? " project" : " projects");
        Portfolio compliant = CompliantPortfolio.like(portfolio);
        if (compliant == null) {
            return head;
        }
        List<String> differences = Differences.between(compliant, portfolio);
        return differences.isEmpty() ? head + ", compliant" : head + ": " + String.join("; ", differences);
    }
}
