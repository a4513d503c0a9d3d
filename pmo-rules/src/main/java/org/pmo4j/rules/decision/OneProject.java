package org.pmo4j.rules.decision;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.pmo4j.model.governance.Decision;
import org.pmo4j.model.id.ProjectId;
import org.pmo4j.model.organization.Pmo;
import org.pmo4j.model.organization.PmoAction;
import org.pmo4j.model.organization.PmoEngagement;
import org.pmo4j.model.portfolio.Portfolio;
import org.pmo4j.model.project.Project;
import org.pmo4j.model.project.ProjectBuilder;

/**
 * A portfolio with all that the policies on one project look at: the project, the organisation, objectives and waivers. Of
 * the other projects only those remain that something refers to, and of them only the name. Judging it costs the same
 * however many projects there are.
 */
final class OneProject {

    private OneProject() {}

    static Portfolio of(Portfolio portfolio, Project project) {
        Set<ProjectId> named = referred(portfolio, project);
        List<Project> projects = portfolio.projects().stream()
                .filter(entry -> entry.id().equals(project.id()) || named.contains(entry.id()))
                .map(entry -> entry.id().equals(project.id()) ? entry : stub(entry))
                .toList();
        Set<ProjectId> kept = new HashSet<>(projects.stream().map(Project::id).toList());
        return portfolio.with()
                .projects(projects)
                .programs(portfolio.programs().stream()
                        .map(program -> program.withProjects(kept(program.projects(), kept)))
                        .toList())
                .dependencies(null)
                .riskRegister(null)
                .decisions(null)
                .build();
    }

    private static Set<ProjectId> kept(Set<ProjectId> given, Set<ProjectId> kept) {
        Set<ProjectId> left = new HashSet<>(given);
        left.retainAll(kept);
        return left;
    }

    private static Project stub(Project project) {
        return ProjectBuilder.builder().id(project.id()).name(project.name()).build();
    }

    private static Set<ProjectId> referred(Portfolio portfolio, Project project) {
        Set<ProjectId> named = new HashSet<>();
        if (project.decisions() != null) {
            project.decisions().decisions().stream().map(Decision::affectedProjects).forEach(named::addAll);
        }
        for (Pmo pmo : portfolio.organization().pmos()) {
            if (pmo.engagements() != null) {
                pmo.engagements().stream().map(PmoEngagement::project).forEach(named::add);
            }
            if (pmo.interventions() != null) {
                pmo.interventions().stream().map(PmoAction::project).forEach(named::add);
            }
        }
        return named;
    }
}
