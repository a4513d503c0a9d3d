package org.pmo4j.model.portfolio;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.pmo4j.model.id.AssignmentId;
import org.pmo4j.model.id.PmoId;
import org.pmo4j.model.id.ProjectId;
import org.pmo4j.model.organization.Pmo;
import org.pmo4j.model.project.ManagerAssignment;
import org.pmo4j.model.project.Project;

/**
 * Projects that a PMO manages itself, for example P-7 through a person who acts for it (PMO代行项目经理): a view, not stored.
 *
 * @param pmo the PMO, in service
 * @param projects projects not closed whose accountable manager is the PMO, or a person acting for it, by id
 * @param assignments the assignments that say so, by project
 * @param managersNotHeld the portfolio has projects and none of them holds its managers
 */
public record PmoAsManager(
        Pmo pmo, List<ProjectId> projects, List<AssignmentId> assignments, boolean managersNotHeld) {

    public PmoAsManager {
        projects = FixedList.copyOf(projects);
        assignments = FixedList.copyOf(assignments);
    }

    /**
     * Collects the projects that PMOs manage.
     *
     * @param portfolio the portfolio
     * @param asOf the day on which assignments are in force; first and last day included
     * @return one entry for each PMO in service, by id
     */
    public static List<PmoAsManager> of(Portfolio portfolio, LocalDate asOf) {
        Found found = new Roles(asOf).over(portfolio);
        boolean notHeld = found.projects > 0 && found.silent == found.projects;
        return portfolio.organization().pmos().stream()
                .filter(Pmo::inService)
                .map(pmo -> {
                    Role role = found.roles.getOrDefault(pmo.id(), Role.NONE);
                    return new PmoAsManager(pmo, role.projects, role.assignments, notHeld);
                })
                .toList();
    }

    /**
     * Tells whether the PMO manages projects.
     *
     * @return true if there is at least one
     */
    public boolean manages() {
        return !projects.isEmpty();
    }

    /**
     * What is found in some projects.
     *
     * @param silent those that do not hold their managers
     */
    private record Found(int projects, int silent, Map<PmoId, Role> roles) {}

    private record Role(List<ProjectId> projects, List<AssignmentId> assignments) {

        private static final Role NONE = new Role(List.of(), List.of());

        private Role plus(Role later) {
            return new Role(
                    Summary.joined(projects, later.projects), Summary.joined(assignments, later.assignments));
        }
    }

    private record Roles(LocalDate asOf) implements Summary<Found> {

        @Override
        public Found of(List<Project> projects) {
            int silent = 0;
            Map<PmoId, Role> roles = new HashMap<>();
            for (Project project : projects) {
                if (project.managers() == null) {
                    silent++;
                } else if (!project.closed()) {
                    in(project).forEach((pmo, assignments) ->
                            roles.merge(pmo, new Role(List.of(project.id()), List.copyOf(assignments)), Role::plus));
                }
            }
            return new Found(projects.size(), silent, Map.copyOf(roles));
        }

        private Map<PmoId, List<AssignmentId>> in(Project project) {
            Map<PmoId, List<AssignmentId>> assignments = new HashMap<>();
            for (ManagerAssignment assignment : project.managers().assignments()) {
                if (assignment.accountable() && assignment.effectiveOn(asOf)) {
                    Stream.of(assignment.party(), assignment.actingFor())
                            .filter(PmoId.class::isInstance)
                            .map(PmoId.class::cast)
                            .distinct()
                            .forEach(pmo -> assignments.computeIfAbsent(pmo, key -> new ArrayList<>()).add(assignment.id()));
                }
            }
            return assignments;
        }

        @Override
        public boolean looksAlike(Project one, Project other) {
            return one.managers() == other.managers() && one.closed() == other.closed();
        }

        @Override
        public Found join(Found first, Found second) {
            return new Found(
                    first.projects + second.projects,
                    first.silent + second.silent,
                    Summary.joined(first.roles, second.roles, Role::plus));
        }
    }
}
