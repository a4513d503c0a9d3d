package org.pmo4j.model.testkit;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Objects;
import java.util.Random;
import org.jspecify.annotations.Nullable;
import org.pmo4j.model.InvalidModelException;
import org.pmo4j.model.portfolio.Portfolio;
import org.pmo4j.model.project.Project;
import org.pmo4j.model.testkit.Mutation.Style;

/**
 * How a portfolio is made: a compliant one of a seed, and changes to it. A change hits the same component whatever other
 * changes and further projects there are, so that a recipe can be made shorter until only what matters is left.
 *
 * @param projects number of projects; &gt;= 1
 */
record Recipe(PortfolioKind kind, long seed, int projects, List<Step> steps) {

    private static final int TRIES = 200;

    /**
     * One change.
     *
     * @param project position of the project that is changed; -1 for what is outside the projects; a change to a project
     *     that the portfolio does not hold changes nothing
     * @param everywhere whether all places of the same component are changed alike
     */
    record Step(int project, Style style, boolean everywhere, long seed) {}

    Recipe {
        steps = List.copyOf(steps);
    }

    /** Draws a recipe. */
    static Recipe of(long seed, PortfolioKind kind) {
        Random random = random(seed);
        int projects = 1 + random.nextInt(5);
        List<Step> steps = new ArrayList<>();
        switch (kind) {
            case COMPLIANT -> { }
            case NEARLY_COMPLIANT -> steps.add(step(random, projects, Style.ANY, false));
            case BOUNDARY -> add(steps, random, projects, Style.LIMIT, 3 + random.nextInt(18));
            case CONTRADICTORY -> {
                add(steps, random, projects, Style.ANY, 8 + random.nextInt(40));
                add(steps, random, projects, Style.LIMIT, random.nextInt(10));
            }
            case SPARSE -> {
                add(steps, random, projects, Style.GAP, 5 + random.nextInt(60));
                add(steps, random, projects, Style.ANY, random.nextInt(4));
            }
        }
        return new Recipe(kind, seed, projects, steps);
    }

    private static void add(List<Step> steps, Random random, int projects, Style style, int number) {
        for (int i = 0; i < number; i++) {
            steps.add(step(random, projects, style, random.nextInt(4) == 0));
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
            if (step.project < projects) {
                portfolio = changed(portfolio, step, changes);
            }
        }
        return new GeneratedPortfolio(seed, kind, portfolio, changes);
    }

    private static Portfolio changed(Portfolio portfolio, Step step, List<String> changes) {
        Random random = random(step.seed);
        boolean outside = step.project < 0 || step.project >= portfolio.projects().size();
        Object root = outside ? portfolio : portfolio.projects().get(step.project);
        Surroundings surroundings = new Surroundings();
        surroundings.offer(root, Project.class);
        if (!outside) {
            surroundings.know(portfolio, Project.class);
        }
        portfolio.projects().forEach(project -> surroundings.know(project.id()));
        Mutation mutation = new Mutation(random, surroundings);
        for (int attempt = 0; attempt < TRIES; attempt++) {
            Place place = surroundings.place(random);
            if (Mutation.suits(step.style, place)) {
                Portfolio changed = changed(portfolio, root, step, place, mutation, changes);
                if (changed != null) {
                    return changed;
                }
            }
        }
        return portfolio;
    }

    /** Changes the value at a place; null when nothing changes, or when the model does not accept it. */
    private static @Nullable Portfolio changed(
            Portfolio portfolio, Object root, Step step, Place place, Mutation mutation, List<String> changes) {
        try {
            Object value = mutation.value(step.style, place);
            if (Objects.equals(value, place.value())) {
                return null;
            }
            boolean all = step.everywhere && !(value instanceof Collection<?> entries && !entries.isEmpty());
            Object changed = all ? place.replacedAll(root, Project.class, Mutation.likewise(place.value(), value)) : place.replaced(value);
            if (changed.equals(root)) {
                return null;
            }
            String change = all ? place.changeOfAll(value) : place.change(value);
            if (changed instanceof Project project) {
                Portfolio whole = with(portfolio, step.project, project);
                changes.add("projects[" + step.project + "]." + change);
                return whole;
            }
            changes.add(change);
            return (Portfolio) changed;
        } catch (InvalidModelException e) {
            return null;
        }
    }

    private static Portfolio with(Portfolio portfolio, int position, Project project) {
        List<Project> projects = new ArrayList<>(portfolio.projects());
        projects.set(position, project);
        return portfolio.with().projects(projects).build();
    }
}
