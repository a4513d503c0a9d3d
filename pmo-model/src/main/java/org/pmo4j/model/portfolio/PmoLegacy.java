package org.pmo4j.model.portfolio;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.pmo4j.model.governance.DocumentStatus;
import org.pmo4j.model.governance.HandoverSubject;
import org.pmo4j.model.id.PmoId;
import org.pmo4j.model.id.ProjectId;
import org.pmo4j.model.id.StandardId;
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
    static @Nullable PmoLegacy of(Pmo pmo, Found found, LocalDate asOf) {
        List<StandardId> standards = pmo.standards() == null
                ? List.of()
                : pmo.standards().stream()
                        .filter(standard -> standard.status() == DocumentStatus.APPROVED)
                        .map(Standard::id)
                        .sorted()
                        .toList();
        boolean lessons = pmo.services() != null
                && pmo.services().stream()
                        .anyMatch(service -> service.kind() == ServiceKind.KNOWLEDGE
                                && (service.finish() == null || service.finish().isAfter(asOf)));
        if (found.governed == 0 && standards.isEmpty() && !lessons) {
            return null;
        }
        return new PmoLegacy(
                pmo,
                left(found.alone, ProjectId::value, takenOver(pmo, HandoverSubject.PROJECT, asOf)),
                left(standards, StandardId::value, takenOver(pmo, HandoverSubject.STANDARD, asOf)),
                lessons && takenOver(pmo, HandoverSubject.LESSONS, asOf).isEmpty());
    }

    /** Returns what was taken over of some kind; null stands for all of it. */
    private static Set<@Nullable String> takenOver(Pmo pmo, HandoverSubject subject, LocalDate asOf) {
        Set<@Nullable String> references = new HashSet<>();
        if (pmo.transfers() != null) {
            pmo.transfers().stream()
                    .filter(transfer -> transfer.subject() == subject && transfer.completedBy(asOf))
                    .forEach(transfer -> references.add(transfer.reference()));
        }
        return references;
    }

    private static <T> List<T> left(List<T> all, Function<T, String> reference, Set<@Nullable String> takenOver) {
        return takenOver.contains(null)
                ? List.of()
                : all.stream().filter(one -> !takenOver.contains(reference.apply(one))).toList();
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
     * What is found in some projects that are not closed.
     *
     * @param governed how many name the PMO
     * @param alone those of them that no PMO in service governs beside it, by id
     */
    record Found(int governed, List<ProjectId> alone) {

        static final Found NOTHING = new Found(0, List.of());

        private Found plus(Found later) {
            return new Found(governed + later.governed, Summary.joined(alone, later.alone));
        }
    }

    /**
     * Collects the projects that are not closed by who governs them.
     *
     * @param pmos the PMOs that matter
     * @param inService all PMOs in service
     */
    record Governed(Set<PmoId> pmos, Set<PmoId> inService) implements Summary<Map<PmoId, Found>> {

        @Override
        public Map<PmoId, Found> of(List<Project> projects) {
            Map<PmoId, Integer> governed = new HashMap<>();
            Map<PmoId, List<ProjectId>> alone = new HashMap<>();
            for (Project project : projects) {
                if (!project.closed() && project.governingPmos() != null) {
                    for (PmoId pmo : project.governingPmos()) {
                        if (pmos.contains(pmo)) {
                            governed.merge(pmo, 1, Integer::sum);
                            if (!others(project, pmo)) {
                                alone.computeIfAbsent(pmo, key -> new ArrayList<>()).add(project.id());
                            }
                        }
                    }
                }
            }
            Map<PmoId, Found> found = new HashMap<>();
            governed.forEach((pmo, count) -> found.put(pmo, new Found(count, alone.getOrDefault(pmo, List.of()))));
            return Map.copyOf(found);
        }

        private boolean others(Project project, PmoId pmo) {
            return project.governingPmos().stream().anyMatch(other -> !other.equals(pmo) && inService.contains(other));
        }

        @Override
        public boolean looksAlike(Project one, Project other) {
            return one.governingPmos() == other.governingPmos() && one.closed() == other.closed();
        }

        @Override
        public Map<PmoId, Found> join(Map<PmoId, Found> first, Map<PmoId, Found> second) {
            return Summary.joined(first, second, Found::plus);
        }
    }
}
