package org.pmo4j.rules.twins.projectmanager;

import java.util.List;
import org.pmo4j.model.governance.GovernanceRole;
import org.pmo4j.model.id.PartyId;
import org.pmo4j.model.project.ManagerAssignment;
import org.pmo4j.model.project.RoleAssignment;
import org.pmo4j.rules.authoring.Governed;
import org.pmo4j.rules.twins.Twin;
import org.pmo4j.rules.twins.Verdicts;

/** PM and sponsor are different people. */
final class Pma011 extends Twin.OfProject {

    @Override
    protected void judge(Governed given, Verdicts verdicts) {
        if (given.project().closed()) {
            return;
        }
        if (given.project().managers() == null) {
            verdicts.owner().unknown();
            return;
        }
        List<PartyId> managers = Terms.accountable(given.project().managers(), given.asOf()).stream()
                .map(ManagerAssignment::party)
                .toList();
        if (managers.isEmpty()) {
            return;
        }
        List<PartyId> sponsors = sponsors(given);
        verdicts.owner().verdict(sponsors.stream().anyMatch(managers::contains), sponsors.isEmpty());
    }

    private static List<PartyId> sponsors(Governed given) {
        return given.project().organization() == null
                ? List.of()
                : given.project().organization().assignments().stream()
                        .filter(entry -> entry.role() == GovernanceRole.SPONSOR
                                && Terms.within(entry.start(), entry.finish(), given.asOf()))
                        .map(RoleAssignment::party)
                        .toList();
    }
}
