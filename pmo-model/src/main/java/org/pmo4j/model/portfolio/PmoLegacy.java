package org.pmo4j.model.portfolio;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.pmo4j.model.governance.DocumentStatus;
import org.pmo4j.model.governance.HandoverSubject;
import org.pmo4j.model.id.PmoId;
import org.pmo4j.model.id.ProjectId;
import org.pmo4j.model.id.StandardId;
import org.pmo4j.model.organization.Organization;
import org.pmo4j.model.organization.Pmo;
import org.pmo4j.model.organization.PmoStatus;
import org.pmo4j.model.organization.ServiceKind;
import org.pmo4j.model.organization.Standard;
import org.pmo4j.model.project.Project;

/**
 * What a PMO that has ended leaves behind (PMO遗留事项), for example project P-104 and the standard S-3, of which nobody has
 * taken over the standard. Where the PMO's transfers are not held, nothing counts as taken over.
 *
 * @param pmo the PMO that has ended
 * @param projects projects that no owner and no other PMO has taken over; in ascending order
 * @param standards approved standards that nobody has taken over; in ascending order
 * @param lessons true if the PMO kept lessons that nobody has taken over
 */
public record PmoLegacy(Pmo pmo, List<ProjectId> projects, List<StandardId> standards, boolean lessons) {

    public PmoLegacy {
        projects = List.copyOf(projects);
        standards = List.copyOf(standards);
    }

    /** Tells whether a PMO is over: it is closed, or its sunset has passed and it was not turned into a standing office. */
    static boolean ended(Pmo pmo, LocalDate asOf) {
        boolean closed = pmo.status() == PmoStatus.CLOSED || pmo.closedOn() != null && !pmo.closedOn().isAfter(asOf);
        boolean sunset = pmo.sunsetOn() != null && pmo.sunsetOn().isBefore(asOf);
        boolean transformed = pmo.transitionOn() != null && !pmo.transitionOn().isAfter(asOf);
        return closed || sunset && !transformed;
    }

    /** Returns null where the PMO leaves nothing behind. */
    static @Nullable PmoLegacy of(Pmo pmo, List<Project> governed, Organization organization, LocalDate asOf) {
        List<StandardId> standards = pmo.standards() == null
                ? List.of()
                : pmo.standards().stream()
                        .filter(standard -> standard.status() == DocumentStatus.APPROVED)
                        .map(Standard::id)
                        .toList();
        boolean lessons = pmo.services() != null
                && pmo.services().stream()
                        .anyMatch(service -> service.kind() == ServiceKind.KNOWLEDGE
                                && (service.finish() == null || service.finish().isAfter(asOf)));
        if (governed.isEmpty() && standards.isEmpty() && !lessons) {
            return null;
        }
        return new PmoLegacy(
                pmo,
                governed.stream()
                        .filter(project -> !otherPmo(project, pmo, organization))
                        .map(Project::id)
                        .filter(id -> !takenOver(pmo, HandoverSubject.PROJECT, id.value(), asOf))
                        .sorted()
                        .toList(),
                standards.stream()
                        .filter(id -> !takenOver(pmo, HandoverSubject.STANDARD, id.value(), asOf))
                        .sorted()
                        .toList(),
                lessons && !takenOver(pmo, HandoverSubject.LESSONS, null, asOf));
    }

    private static boolean otherPmo(Project project, Pmo pmo, Organization organization) {
        for (PmoId id : project.governingPmos()) {
            Pmo other = id.equals(pmo.id()) ? null : organization.pmo(id);
            if (other != null && other.inService()) {
                return true;
            }
        }
        return false;
    }

    private static boolean takenOver(Pmo pmo, HandoverSubject subject, @Nullable String reference, LocalDate asOf) {
        return pmo.transfers() != null
                && pmo.transfers().stream()
                        .anyMatch(transfer -> transfer.subject() == subject
                                && (reference == null
                                        || transfer.reference() == null
                                        || transfer.reference().equals(reference))
                                && transfer.completedBy(asOf));
    }

    /**
     * Tells whether something has no owner any more.
     *
     * @return true if a project, a standard or the lessons were not taken over
     */
    public boolean unowned() {
        return !projects.isEmpty() || !standards.isEmpty() || lessons;
    }

    /**
     * Returns the day on which the PMO ended.
     *
     * @return {@code closedOn}, else {@code sunsetOn}; null when neither is held
     */
    public @Nullable LocalDate endedOn() {
        return pmo.closedOn() != null ? pmo.closedOn() : pmo.sunsetOn();
    }

    /**
     * Collects the projects that are not closed by who governs them.
     *
     * @param pmos the PMOs that matter
     */
    record Governed(Set<PmoId> pmos) implements Summary<Map<PmoId, List<Project>>> {

        @Override
        public Map<PmoId, List<Project>> of(List<Project> projects) {
            Map<PmoId, List<Project>> governed = new HashMap<>();
            for (Project project : projects) {
                if (!project.closed() && project.governingPmos() != null) {
                    project.governingPmos().stream()
                            .filter(pmos::contains)
                            .forEach(pmo -> governed.computeIfAbsent(pmo, key -> new ArrayList<>()).add(project));
                }
            }
            return Map.copyOf(governed);
        }

        @Override
        public Map<PmoId, List<Project>> join(Map<PmoId, List<Project>> first, Map<PmoId, List<Project>> second) {
            return Summary.joined(first, second, Summary::joined);
        }
    }
}
