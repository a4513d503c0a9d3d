package org.pmo4j.model.portfolio;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;
import org.pmo4j.model.id.AssignmentId;
import org.pmo4j.model.id.PartyId;
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
        projects = List.copyOf(projects);
        assignments = List.copyOf(assignments);
    }

    /**
     * Collects the projects that PMOs manage, in one walk over the projects.
     *
     * @param portfolio the portfolio
     * @param asOf the day on which assignments are in force; first and last day included
     * @return one entry for each PMO in service, by id
     */
    public static List<PmoAsManager> of(Portfolio portfolio, LocalDate asOf) {
        Map<PartyId, Found> found = new HashMap<>();
        portfolio.projects().stream()
                .filter(project -> !project.closed() && project.managers() != null)
                .forEach(project -> add(found, project, asOf));
        boolean notHeld = !portfolio.projects().isEmpty()
                && portfolio.projects().stream().allMatch(project -> project.managers() == null);
        return portfolio.organization().pmos().stream()
                .filter(Pmo::inService)
                .map(pmo -> found.getOrDefault(pmo.id(), new Found()).by(pmo, notHeld))
                .toList();
    }

    private static void add(Map<PartyId, Found> found, Project project, LocalDate asOf) {
        for (ManagerAssignment assignment : project.managers().assignments()) {
            if (assignment.accountable() && assignment.effectiveOn(asOf)) {
                Stream.of(assignment.party(), assignment.actingFor())
                        .filter(Objects::nonNull)
                        .distinct()
                        .forEach(party -> found.computeIfAbsent(party, key -> new Found()).add(project, assignment));
            }
        }
    }

    /**
     * Tells whether the PMO manages projects.
     *
     * @return true if there is at least one
     */
    public boolean manages() {
        return !projects.isEmpty();
    }

    private static final class Found {
        private final Set<ProjectId> projects = new LinkedHashSet<>();
        private final List<AssignmentId> assignments = new ArrayList<>();

        void add(Project project, ManagerAssignment assignment) {
            projects.add(project.id());
            assignments.add(assignment.id());
        }

        PmoAsManager by(Pmo pmo, boolean notHeld) {
            return new PmoAsManager(pmo, List.copyOf(projects), assignments, notHeld);
        }
    }
}
