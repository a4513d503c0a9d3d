package org.pmo4j.model.testkit;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.pmo4j.model.portfolio.Portfolio;
import org.pmo4j.model.project.Project;
import org.pmo4j.model.testkit.Mutation.Style;

class AlterationTest {

    private static final int SEEDS = 60;
    private static final int PROJECTS = 4;
    private static final int TRIES = 20;

    private final Set<Part> missing = new LinkedHashSet<>();

    @Test
    void changes_reach_every_component_of_the_model() {
        addParts(Portfolio.class);

        for (int seed = 0; seed < SEEDS && missing.size() > 1; seed++) {
            Portfolio portfolio = new CompliantPortfolio(seed).of(PROJECTS);
            for (int project = -1; project < PROJECTS; project++) {
                reach(portfolio, project);
            }
        }

        // It is changed through its parts: another organisation would leave what refers to its people dangling.
        assertThat(missing).extracting(Part::toString).containsExactly("Portfolio.organization");
    }

    private void addParts(Class<?> type) {
        for (Part part : Part.of(type)) {
            if (missing.add(part) && part.composite()) {
                addParts(part.type());
            }
        }
    }

    private void reach(Portfolio portfolio, int project) {
        Object root = project < 0 ? portfolio : portfolio.projects().get(project);
        Surroundings surroundings = Surroundings.of(portfolio, root);
        Mutation mutation = new Mutation(Recipe.random(project), surroundings);
        Recipe.Step step = new Recipe.Step(project, Style.ANY, false, 0);
        List<Place> places = new ArrayList<>();
        Place.visit(root, Project.class, places::add);
        for (Place place : places) {
            for (int i = 0; i < TRIES && missing.contains(place.part()); i++) {
                if (Alteration.at(portfolio, root, project, step, place, mutation) != null) {
                    missing.remove(place.part());
                }
            }
        }
    }
}
