package org.pmo4j.model.testkit;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Objects;
import java.util.Random;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;
import org.pmo4j.model.InvalidModelException;
import org.pmo4j.model.portfolio.Portfolio;
import org.pmo4j.model.project.Project;

/**
 * What a step of a recipe makes of a portfolio.
 *
 * @param description path, old and new value
 */
record Alteration(Portfolio portfolio, String description) {

    private static final int TRIES = 300;

    /** Tries changes until the model accepts one; null when it accepts none. */
    static @Nullable Alteration of(Portfolio portfolio, Recipe.Step step) {
        Random random = Recipe.random(step.seed());
        boolean outside = step.project() < 0 || portfolio.projects().isEmpty();
        int position = outside ? -1 : step.project() % portfolio.projects().size();
        Object root = outside ? portfolio : portfolio.projects().get(position);
        Mutation mutation = new Mutation(random, Surroundings.of(portfolio, root));
        for (int attempt = 0; attempt < TRIES; attempt++) {
            Place place = mutation.place(step.style(), root);
            Alteration alteration = place == null ? null : at(portfolio, root, position, step, place, mutation);
            if (alteration != null) {
                return alteration;
            }
        }
        return null;
    }

    /** Tries one change at a place of the portfolio, or of one of its projects; null when the model does not accept it. */
    static @Nullable Alteration at(
            Portfolio portfolio, Object root, int position, Recipe.Step step, Place place, Mutation mutation) {
        try {
            UnaryOperator<@Nullable Object> change = mutation.change(step.style(), place);
            Object value = change.apply(place.value());
            if (Objects.equals(value, place.value())) {
                return null;
            }
            boolean everywhere = step.everywhere() && !(value instanceof Collection<?> entries && !entries.isEmpty());
            Alteration made = everywhere
                    ? everywhere(portfolio, root, place, change, value)
                    : once(portfolio, root, position, place, value);
            return made.portfolio.equals(portfolio) ? null : made;
        } catch (InvalidModelException e) {
            return null;
        }
    }

    private static Alteration once(Portfolio portfolio, Object root, int project, Place place, @Nullable Object value) {
        if (root == portfolio) {
            return new Alteration((Portfolio) place.replaced(value), place.change(value));
        }
        List<Project> projects = new ArrayList<>(portfolio.projects());
        projects.set(project, (Project) place.replaced(value));
        return new Alteration(with(portfolio, projects), "projects[" + project + "]." + place.change(value));
    }

    private static Alteration everywhere(
            Portfolio portfolio, Object root, Place place, UnaryOperator<@Nullable Object> change, @Nullable Object value) {
        if (root == portfolio) {
            return new Alteration((Portfolio) place.replacedAll(root, Project.class, change), place.changeOfAll(value));
        }
        List<Project> projects = new ArrayList<>();
        for (Project project : portfolio.projects()) {
            projects.add((Project) place.replacedAll(project, Project.class, change));
        }
        return new Alteration(with(portfolio, projects), "projects[*]." + place.changeOfAll(value));
    }

    private static Portfolio with(Portfolio portfolio, List<Project> projects) {
        return portfolio.with().projects(projects).build();
    }
}
