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
import org.pmo4j.model.organization.Pmo;
import org.pmo4j.model.organization.PmoLevel;
import org.pmo4j.model.project.Project;

/** Collects which PMO governs which projects, in one walk over the projects. */
final class PmoScopes {

    private final Portfolio portfolio;
    private final Map<PmoId, List<Project>> governed = new HashMap<>();
    private int silent;

    PmoScopes(Portfolio portfolio) {
        this.portfolio = portfolio;
    }

    List<PmoScope> all() {
        portfolio.projects().forEach(this::add);
        return portfolio.organization().pmos().stream().filter(Pmo::inService).map(this::scope).toList();
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

    private void add(Project project) {
        if (project.governingPmos() == null) {
            silent++;
        } else if (!project.closed()) {
            for (PmoId pmo : project.governingPmos()) {
                governed.computeIfAbsent(pmo, key -> new ArrayList<>()).add(project);
            }
        }
    }

    private PmoScope scope(Pmo pmo) {
        List<Project> own = governed.getOrDefault(pmo.id(), List.of());
        return new PmoScope(pmo, own.size(), foreign(pmo, own), portfolio.projects().size(), silent);
    }

    private List<ProjectId> foreign(Pmo pmo, List<Project> own) {
        if (pmo.level() == PmoLevel.UNIT) {
            return outside(unitsServed(pmo), own);
        }
        boolean restricted = pmo.level() == PmoLevel.ENTERPRISE && pmo.scopeUnits() != null;
        return restricted
                ? outside(pmo.scopeUnits(), portfolio.projects().stream().filter(Project::active).toList())
                : List.of();
    }

    private List<ProjectId> outside(Set<UnitId> units, List<Project> projects) {
        return units.isEmpty()
                ? List.of()
                : projects.stream()
                        .filter(project -> project.homeUnit() != null)
                        .filter(project -> !portfolio.organization().within(project.homeUnit(), units))
                        .map(Project::id)
                        .toList();
    }
}
