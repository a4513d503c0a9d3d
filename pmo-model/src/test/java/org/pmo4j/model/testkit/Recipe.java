package org.pmo4j.model.testkit;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.pmo4j.model.portfolio.Portfolio;
import org.pmo4j.model.testkit.Mutation.Style;

/**
 * How a portfolio is made: a compliant one of a seed, and changes to it. A change mostly hits the same component
 * whatever projects and other changes there are, so that a recipe can be made shorter until only what matters is left.
 *
 * @param projects number of projects; &gt;= 1
 */
record Recipe(PortfolioKind kind, long seed, int projects, List<Step> steps) {

    /**
     * One change.
     *
     * @param project position of the project that is changed, counted round and round where there are fewer; -1 for what is
     *     outside the projects
     * @param everywhere whether all places of the same component are changed alike, in all projects
     */
    record Step(int project, Style style, boolean everywhere, long seed) {}

    Recipe {
        steps = List.copyOf(steps);
    }

    /** Draws a recipe. */
    static Recipe of(long seed, PortfolioKind kind) {
        Random random = random(seed);
        int projects = 1 + Math.max(random.nextInt(5), random.nextInt(5));
        List<Step> steps = new ArrayList<>();
        switch (kind) {
            case COMPLIANT -> { }
            case NEARLY_COMPLIANT -> steps.add(step(random, projects, Style.ANY, false));
            case BOUNDARY -> add(steps, random, projects, Style.LIMIT, 3 + random.nextInt(18));
            case CONTRADICTORY -> {
                add(steps, random, projects, Style.ANY, 5 + random.nextInt(25));
                add(steps, random, projects, Style.LIMIT, random.nextInt(10));
            }
            case SPARSE -> {
                add(steps, random, projects, Style.GAP, 5 + random.nextInt(35));
                add(steps, random, projects, Style.ANY, random.nextInt(4));
            }
        }
        return new Recipe(kind, seed, projects, steps);
    }

    private static void add(List<Step> steps, Random random, int projects, Style style, int number) {
        for (int i = 0; i < number; i++) {
            steps.add(step(random, projects, style, random.nextInt(3) == 0));
        }
    }

    private static Step step(Random random, int projects, Style style, boolean everywhere) {
        return new Step(random.nextInt(4) == 0 ? -1 : random.nextInt(projects), style, everywhere, random.nextLong());
    }

    /** Makes a sequence that differs much between seeds that differ little. */
    static Random random(long seed) {
        long mixed = (seed ^ (seed >>> 33)) * 0xff51afd7ed558ccdL;
        mixed = (mixed ^ (mixed >>> 33)) * 0xc4ceb9fe1a85ec53L;
        return new Random(mixed ^ (mixed >>> 33));
    }

    GeneratedPortfolio make() {
        Portfolio portfolio = new CompliantPortfolio(seed).of(projects);
        List<String> changes = new ArrayList<>();
        for (Step step : steps) {
            Alteration alteration = Alteration.of(portfolio, step);
            if (alteration != null) {
                portfolio = alteration.portfolio();
                changes.add(alteration.description());
            }
        }
        return new GeneratedPortfolio(seed, kind, portfolio, changes);
    }
}
