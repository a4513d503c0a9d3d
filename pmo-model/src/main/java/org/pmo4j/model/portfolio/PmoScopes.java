package org.pmo4j.model.portfolio;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.pmo4j.model.id.PmoId;
import org.pmo4j.model.id.ProjectId;
import org.pmo4j.model.id.UnitId;
import org.pmo4j.model.organization.Organization;
import org.pmo4j.model.organization.Pmo;
import org.pmo4j.model.organization.PmoLevel;
import org.pmo4j.model.project.Project;

/**
 * Collects which PMO governs which projects.
 *
 * @param organization the performing organisation
 */
record PmoScopes(Organization organization) implements Summary<PmoScopes.Found> {

    /**
     * What is found in some projects.
     *
     * @param silent those that do not hold who governs them
     * @param governed how many a PMO governs; none is left out
     * @param foreign see {@link PmoScope}
     */
    record Found(int projects, int silent, Map<PmoId, Integer> governed, Map<PmoId, List<ProjectId>> foreign) {

        PmoScope scope(Pmo pmo) {
            return new PmoScope(
                    pmo, governed.getOrDefault(pmo.id(), 0), foreign.getOrDefault(pmo.id(), List.of()), projects, silent);
        }
    }

    /** Returns the units that a PMO is there for, so far as they are held. */
    static Set<UnitId> unitsServed(Pmo pmo) {
        Set<UnitId> units = new HashSet<>();
        if (pmo.homeUnit() != null) {
            units.add(pmo.homeUnit());
        }
        if (pmo.scopeUnits() != null) {
            units.addAll(pmo.scopeUnits());
        }
        return units;
    }

    @Override
    public Found of(List<Project> projects) {
        int silent = 0;
        Map<PmoId, Integer> governed = new HashMap<>();
        Map<PmoId, List<ProjectId>> foreign = new HashMap<>();
        for (Project project : projects) {
            if (project.governingPmos() == null) {
                silent++;
            } else if (!project.closed()) {
                project.governingPmos().forEach(pmo -> governed.merge(pmo, 1, Integer::sum));
            }
            for (Pmo pmo : organization.pmos()) {
                if (counts(project, pmo) && outside(project, units(pmo))) {
                    foreign.computeIfAbsent(pmo.id(), key -> new ArrayList<>()).add(project.id());
                }
            }
        }
        return new Found(projects.size(), silent, Map.copyOf(governed), Map.copyOf(foreign));
    }

    @Override
    public boolean looksAlike(Project one, Project other) {
        return one.governingPmos() == other.governingPmos()
                && one.homeUnit() == other.homeUnit()
                && one.active() == other.active()
                && one.closed() == other.closed();
    }

    @Override
    public Found join(Found first, Found second) {
        return new Found(
                first.projects + second.projects,
                first.silent + second.silent,
                Summary.joined(first.governed, second.governed, Integer::sum),
                Summary.joined(first.foreign, second.foreign, Summary::joined));
    }

    /** Tells whether a project, if it is of a unit that the PMO does not serve, is foreign to it. */
    private static boolean counts(Project project, Pmo pmo) {
        if (pmo.level() == PmoLevel.UNIT) {
            return !project.closed() && project.governingPmos() != null && project.governingPmos().contains(pmo.id());
        }
        return pmo.level() == PmoLevel.ENTERPRISE && project.active();
    }

    private static Set<UnitId> units(Pmo pmo) {
        if (pmo.level() == PmoLevel.UNIT) {
            return unitsServed(pmo);
        }
        return pmo.scopeUnits() == null ? Set.of() : Set.copyOf(pmo.scopeUnits());
    }

    private boolean outside(Project project, Set<UnitId> units) {
        return !units.isEmpty() && project.homeUnit() != null && !organization.within(project.homeUnit(), units);
    }
}
