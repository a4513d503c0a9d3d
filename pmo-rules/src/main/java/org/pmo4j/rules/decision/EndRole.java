package org.pmo4j.rules.decision;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.pmo4j.model.governance.GovernanceRole;
import org.pmo4j.model.id.PartyId;
import org.pmo4j.model.id.ProjectId;
import org.pmo4j.model.portfolio.Portfolio;
import org.pmo4j.model.project.ProjectOrganization;
import org.pmo4j.model.project.RoleAssignment;
import org.pmo4j.rules.Language;

/**
 * Somebody gives up a role in the project (卸任角色), for example a manager that of sponsor.
 *
 * @param project the project
 * @param party who
 * @param role the role
 * @param on the first day without it
 */
public record EndRole(ProjectId project, PartyId party, GovernanceRole role, LocalDate on) implements Change {

    @Override
    public Portfolio apply(Portfolio portfolio) {
        return Edit.project(portfolio, project, given -> given.withOrganization(
                new ProjectOrganization(assignments(Edit.held(given.organization(), "organization").assignments()))));
    }

    private List<RoleAssignment> assignments(List<RoleAssignment> before) {
        List<RoleAssignment> after = new ArrayList<>();
        for (RoleAssignment entry : before) {
            boolean ends = entry.party().equals(party) && entry.role() == role && entry.effectiveOn(on);
            if (!ends) {
                after.add(entry);
            } else if (entry.start() == null || entry.start().isBefore(on)) {
                after.add(entry.withFinish(on.minusDays(1)));
            }
        }
        return after;
    }

    @Override
    public String describe(Language language) {
        return language.pick(
                "Have " + party + " give up the role of " + role.nameEn() + " before " + on + ".",
                party + "于" + on + "前卸任" + role.nameZh() + "。");
    }
}
