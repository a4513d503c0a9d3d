package org.pmo4j.rules.testkit;

import java.lang.reflect.RecordComponent;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.pmo4j.model.portfolio.Portfolio;
import org.pmo4j.model.portfolio.Program;
import org.pmo4j.model.project.Project;
import org.pmo4j.model.project.ProjectBuilder;
import org.pmo4j.rules.Policy;
import org.pmo4j.rules.PolicyResult;

/** The laws of policies that see one project: it alone decides what they say of it. */
final class ProjectLaws {

    private static final int TRIES = 40;

    private ProjectLaws() {}

    static void locality(Trial trial) {
        List<Project> projects = trial.portfolio.projects();
        if (projects.size() < 2) {
            return;
        }
        Project chosen = projects.get(trial.random.nextInt(projects.size()));
        Portfolio changed = trial.portfolio;
        List<String> changes = new ArrayList<>();
        for (int i = 0; i < TRIES && changes.size() < 3; i++) {
            Portfolio next = changed(trial, changed, chosen, changes);
            changed = next == null ? changed : next;
        }
        trial.compare(
                String.join(", ", changes),
                Trial.rows(others(trial.results(trial.portfolio), chosen)),
                Trial.rows(others(trial.results(changed), chosen)));
    }

    private static @Nullable Portfolio changed(Trial trial, Portfolio from, Project chosen, List<String> changes) {
        List<RecordComponent> components = Records.components(Project.class);
        RecordComponent component = components.get(trial.random.nextInt(components.size()));
        Project old = from.project(chosen.id());
        Project donor = from.projects().get(trial.random.nextInt(from.projects().size()));
        Object value = donor.id().equals(chosen.id()) ? null : Records.get(donor, component);
        boolean possible = !component.getName().equals("id")
                && (value != null || Records.nullable(Project.class, component.getName()) != null)
                && !Objects.equals(value, Records.get(old, component));
        Portfolio changed = possible ? Trial.attempt(() -> with(from, Records.with(old, component, value))) : null;
        if (changed != null) {
            changes.add(chosen.id() + "." + component.getName() + " -> "
                    + (value == null ? "null" : "that of " + donor.id()));
        }
        return changed;
    }

    private static Portfolio with(Portfolio portfolio, Project changed) {
        return portfolio.withProjects(portfolio.projects().stream()
                .map(project -> project.id().equals(changed.id()) ? changed : project)
                .toList());
    }

    private static List<PolicyResult> others(List<PolicyResult> results, Project chosen) {
        return onProjects(results).stream()
                .filter(result -> !chosen.id().equals(result.subject().project()))
                .toList();
    }

    private static List<PolicyResult> onProjects(List<PolicyResult> results) {
        return results.stream()
                .filter(result -> result.policy().level() == Policy.Level.PROJECT)
                .toList();
    }

    static void parts(Trial trial) {
        if (trial.portfolio.projects().size() < 2) {
            return;
        }
        List<PolicyResult> whole = onProjects(trial.results(trial.portfolio));
        for (Project project : trial.portfolio.projects()) {
            Map<String, String> part = Trial.rows(onProjects(trial.results(part(trial.portfolio, project))).stream()
                    .filter(result -> project.id().equals(result.subject().project()))
                    .toList());
            trial.compare(
                    "all projects -> " + project.id() + " without the others",
                    Trial.rows(whole.stream()
                            .filter(result -> project.id().equals(result.subject().project()))
                            .toList()),
                    part);
        }
    }

    private static Portfolio part(Portfolio whole, Project project) {
        List<Program> programs = whole.programs().stream()
                .map(program -> program.withProjects(program.projects().stream()
                        .filter(project.id()::equals)
                        .collect(Collectors.toSet())))
                .toList();
        Portfolio alone = Trial.attempt(() -> whole.with()
                .projects(List.of(project))
                .programs(programs)
                .dependencies(null)
                .decisions(null)
                .build());
        return alone != null ? alone : whole.withProjects(whole.projects().stream()
                .map(other -> other == project
                        ? other
                        : ProjectBuilder.builder().id(other.id()).name(other.name()).build())
                .toList());
    }
}
