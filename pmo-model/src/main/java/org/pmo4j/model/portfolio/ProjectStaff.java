package org.pmo4j.model.portfolio;

import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.pmo4j.model.governance.GovernanceRole;
import org.pmo4j.model.id.PersonId;
import org.pmo4j.model.internal.Check;
import org.pmo4j.model.organization.Person;

/**
 * The people whose profession is projects: who leads an active project or works in a PMO (项目经理与PMO人员): a view, not
 * stored.
 *
 * @param persons the persons by id, each once; 0..n
 */
public record ProjectStaff(List<Person> persons) {

    private static final Set<GovernanceRole> PMO_ROLES =
            EnumSet.of(GovernanceRole.PMO_STAFF, GovernanceRole.PMO_MANAGER);

    public ProjectStaff {
        var check = Check.of(ProjectStaff.class);
        persons = check.list("persons", persons);
        check.done();
    }

    /**
     * Finds them on a day. A person whose roles are not held is taken to have none in a PMO.
     *
     * @param portfolio the portfolio
     * @param asOf the day
     * @return the persons
     */
    public static ProjectStaff of(Portfolio portfolio, LocalDate asOf) {
        Set<PersonId> leading = portfolio.projectManagers(asOf).stream()
                .filter(manager -> !manager.activeProjects().isEmpty())
                .map(ProjectManager::id)
                .collect(Collectors.toUnmodifiableSet());
        return new ProjectStaff(portfolio.organization().people().stream()
                .filter(person -> leading.contains(person.id()) || inPmo(person, asOf))
                .toList());
    }

    private static boolean inPmo(Person person, LocalDate asOf) {
        return person.roleHistory() != null
                && person.roleHistory().stream()
                        .anyMatch(period -> PMO_ROLES.contains(period.role()) && period.effectiveOn(asOf));
    }
}
