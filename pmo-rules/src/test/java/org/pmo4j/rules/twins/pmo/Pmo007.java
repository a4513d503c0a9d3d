package org.pmo4j.rules.twins.pmo;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.pmo4j.model.id.UnitId;
import org.pmo4j.model.organization.Organization;
import org.pmo4j.model.organization.Pmo;
import org.pmo4j.model.portfolio.Portfolio;
import org.pmo4j.model.project.Project;
import org.pmo4j.rules.authoring.GovernedPortfolio;
import org.pmo4j.rules.twins.Verdicts;

/** PMO scope matches its level. */
final class Pmo007 extends PmoTwin {

    @Override
    void judge(Pmo pmo, GovernedPortfolio given, Verdicts verdicts) {
        Verdicts.Subject subject = verdicts.of("Pmo", pmo.id());
        if (pmo.level() == null) {
            subject.unknown();
            return;
        }
        Portfolio portfolio = given.portfolio();
        List<Project> governed = portfolio.projects().stream()
                .filter(project -> Terms.names(project, pmo) && !project.closed())
                .toList();
        switch (pmo.level()) {
            case PROJECT -> {
                boolean allHeld = !portfolio.projects().isEmpty()
                        && portfolio.projects().stream().allMatch(project -> project.governingPmos() != null);
                subject.verdict(
                        governed.size() > 1 || governed.isEmpty() && allHeld, governed.isEmpty() && !allHeld);
            }
            case UNIT -> {
                Set<UnitId> units = units(pmo);
                subject.verdict(
                        !units.isEmpty() && someOutside(governed, units, portfolio.organization()),
                        units.isEmpty() || Terms.governingNotHeld(portfolio));
            }
            case ENTERPRISE -> {
                List<Project> active = portfolio.projects().stream().filter(Project::active).toList();
                boolean restricted = pmo.scopeUnits() != null && !pmo.scopeUnits().isEmpty();
                subject.verdict(
                        restricted && someOutside(active, pmo.scopeUnits(), portfolio.organization()), false);
            }
        }
    }

    private static Set<UnitId> units(Pmo pmo) {
        Set<UnitId> units = new LinkedHashSet<>();
        if (pmo.scopeUnits() != null) {
            units.addAll(pmo.scopeUnits());
        }
        if (pmo.homeUnit() != null) {
            units.add(pmo.homeUnit());
        }
        return units;
    }

    private static boolean someOutside(List<Project> projects, Set<UnitId> units, Organization organization) {
        return projects.stream()
                .anyMatch(project ->
                        project.homeUnit() != null && !Terms.within(project.homeUnit(), units, organization));
    }
}
