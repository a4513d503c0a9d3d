package org.pmo4j.rules.twins.pmo;

import org.jspecify.annotations.Nullable;
import org.pmo4j.model.organization.Organization;
import org.pmo4j.model.organization.OrganizationUnit;
import org.pmo4j.model.organization.Pmo;
import org.pmo4j.model.organization.PmoLevel;
import org.pmo4j.model.organization.PmoType;
import org.pmo4j.rules.authoring.GovernedPortfolio;
import org.pmo4j.rules.twins.Verdicts;

/** Enterprise PMO reports to top management. */
final class Pmo011 extends PmoTwin {

    @Override
    void judge(Pmo pmo, GovernedPortfolio given, Verdicts verdicts) {
        boolean concerned = pmo.level() == PmoLevel.ENTERPRISE || pmo.type() == PmoType.STRATEGIC;
        if (!concerned && pmo.level() != null && pmo.type() != null) {
            return;
        }
        Integer distance = distance(pmo, given.portfolio().organization());
        int max = verdicts.limits().integer("maxDistance");
        verdicts.of("Pmo", pmo.id())
                .verdict(concerned && distance != null && distance > max, !concerned || distance == null);
    }

    private static @Nullable Integer distance(Pmo pmo, Organization organization) {
        OrganizationUnit unit = organization.unit(pmo.reportsTo());
        for (int distance = 1; unit != null; distance++) {
            if (unit.topManagement()) {
                return distance;
            }
            unit = organization.unit(unit.parent());
        }
        return null;
    }
}
