package org.pmo4j.model.portfolio;

import java.util.ArrayList;
import java.util.List;
import org.pmo4j.model.id.ProjectId;
import org.pmo4j.model.organization.Pmo;

/**
 * What a PMO governs, to be set against its level, for example 4 projects of a PMO of level UNIT, P-7 of them from another
 * unit (PMO管辖范围): a view, not stored.
 *
 * @param pmo the PMO, in service
 * @param governed projects that name it as governing PMO and are not closed; &gt;= 0
 * @param foreign level UNIT: the governed projects of units that the PMO does not serve; level ENTERPRISE: active projects,
 *     governed or not, of units that its scope leaves out; ids ascending; empty on level PROJECT or where the units are not
 *     held
 * @param projects all projects of the portfolio; &gt;= 0
 * @param silent those that do not hold who governs them; 0..{@code projects}
 */
public record PmoScope(Pmo pmo, int governed, List<ProjectId> foreign, int projects, int silent) {

    public PmoScope {
        foreign = FixedList.copyOf(foreign);
    }

    /**
     * Collects what the PMOs of a portfolio govern.
     *
     * @param portfolio the portfolio
     * @return one entry for each PMO in service, by id
     */
    public static List<PmoScope> of(Portfolio portfolio) {
        PmoScopes.Found found = new PmoScopes(portfolio.organization()).over(portfolio);
        return portfolio.organization().pmos().stream().filter(Pmo::inService).map(found::scope).toList();
    }

    /**
     * Tells whether the PMO is known to govern no project at all.
     *
     * @return true if there are projects, all of them tell who governs them, and no open one names this PMO
     */
    public boolean idle() {
        return governed == 0 && projects > 0 && silent == 0;
    }

    /**
     * Names what is not held to tell whether the scope fits the level.
     *
     * @return components of the PMO by name, {@code projects} where a PMO of level PROJECT stands in a portfolio without
     *     any, {@code projects.governingPmos}; empty when nothing is missing
     */
    public List<String> gaps() {
        if (pmo.level() == null) {
            return List.of("level");
        }
        return switch (pmo.level()) {
            case PROJECT -> projectGaps();
            case UNIT -> unitGaps();
            case ENTERPRISE -> List.of();
        };
    }

    private List<String> projectGaps() {
        if (projects == 0) {
            return List.of("projects");
        }
        return governed == 0 && silent > 0 ? List.of("projects.governingPmos") : List.of();
    }

    private List<String> unitGaps() {
        List<String> gaps = new ArrayList<>();
        if (PmoScopes.unitsServed(pmo).isEmpty()) {
            gaps.add("homeUnit");
            if (pmo.scopeUnits() == null) {
                gaps.add("scopeUnits");
            }
        }
        if (projects > 0 && silent == projects) {
            gaps.add("projects.governingPmos");
        }
        return gaps;
    }
}
