package org.pmo4j.model.testkit;

import java.time.LocalDate;
import java.util.Random;
import org.pmo4j.model.portfolio.Portfolio;

/**
 * Portfolios made from a seed, for tests without jqwik, for example
 *
 * <pre>{@code
 * GovernanceReport report = engine.evaluate(Portfolios.of(7, PortfolioKind.BOUNDARY), Portfolios.AS_OF);
 * }</pre>
 *
 * <p>The same seed and kind give the same portfolio on every platform, within one version of the library. A portfolio holds 1
 * to 5 projects in all states, life cycles and tiers, with people, PMOs, resources and dependencies around them.
 */
public final class Portfolios {

    /** Day on which generated portfolios are meant to be judged: 2026-03-31. */
    public static final LocalDate AS_OF = LocalDate.of(2026, 3, 31);

    private Portfolios() {}

    /**
     * Makes a portfolio.
     *
     * @param seed the seed; any number
     * @param kind what sort of portfolio
     * @return the portfolio
     */
    public static Portfolio of(long seed, PortfolioKind kind) {
        return generate(seed, kind).portfolio();
    }

    /**
     * Makes a portfolio and tells how, so that a failing test can be read.
     *
     * @param seed the seed; any number
     * @param kind what sort of portfolio
     * @return the portfolio with the changes that were made to a compliant one
     */
    public static GeneratedPortfolio generate(long seed, PortfolioKind kind) {
        return Recipe.of(seed, kind).make();
    }

    /**
     * Makes a large portfolio to measure with: groups of 1 to 5 projects from generated portfolios of all kinds, each with its
     * own project managers, resources and dependencies, under one organisation. 200 groups, some 600 projects, differ; then
     * they come again under other ids.
     *
     * @param seed the seed; any number
     * @param projects how many projects; at least 1
     * @return the portfolio; the same for the same arguments
     * @throws IllegalArgumentException if the number of projects is less than 1
     */
    public static Portfolio large(long seed, int projects) {
        if (projects < 1) {
            throw new IllegalArgumentException("projects is " + projects + ", at least 1 is needed");
        }
        return new LargePortfolio(seed).of(projects);
    }

    /**
     * Changes one thing in a portfolio: mostly in one of its projects, sometimes outside them, sometimes in all places alike.
     *
     * @param portfolio any portfolio, generated or not
     * @param seed the seed; any number
     * @return the portfolio after the change; the same where the model accepts no change that was drawn
     */
    public static Portfolio altered(Portfolio portfolio, long seed) {
        Random random = Recipe.random(seed);
        int project = random.nextInt(4) == 0 || portfolio.projects().isEmpty() ? -1 : random.nextInt(portfolio.projects().size());
        Mutation.Style style = Mutation.Style.values()[random.nextInt(Mutation.Style.values().length)];
        Alteration alteration =
                Alteration.of(portfolio, new Recipe.Step(project, style, random.nextInt(8) == 0, random.nextLong()));
        return alteration == null ? portfolio : alteration.portfolio();
    }
}
