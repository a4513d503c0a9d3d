package org.pmo4j.model.project;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import org.pmo4j.model.governance.GovernanceRole;
import org.pmo4j.model.id.PartyId;
import org.pmo4j.model.id.PersonId;
import org.pmo4j.model.internal.Check;
import org.pmo4j.model.organization.Organization;

/**
 * Roles around a project (项目组织).
 *
 * @param assignments role holders; 0..n
 */
public record ProjectOrganization(
        List<RoleAssignment> assignments) {

    public ProjectOrganization {
        var check = Check.of(ProjectOrganization.class);
        assignments = check.list("assignments", assignments);
        check.done();
    }

    /**
     * Finds who held one of several roles on a day. A unit or a PMO holds a role through its head.
     *
     * @param roles the roles, for example those that decide a gate
     * @param date the day; null: not known, nobody is found
     * @param organization the performing organisation, for the heads
     * @return the holders
     */
    public RoleHolders holders(Set<GovernanceRole> roles, @Nullable LocalDate date, Organization organization) {
        List<@Nullable PersonId> heads = new ArrayList<>();
        for (RoleAssignment assignment : assignments) {
            if (roles.contains(assignment.role()) && assignment.effectiveOn(date)) {
                heads.add(organization.head(assignment.party()));
            }
        }
        var persons = new TreeSet<PersonId>();
        heads.stream().filter(Objects::nonNull).forEach(persons::add);
        return new RoleHolders(persons, !heads.contains(null));
    }

    /**
     * Lists the roles a person held on a day, those of units and PMOs that the person heads included.
     *
     * @param person the person
     * @param date the day; null: not known
     * @param organization the performing organisation, for the heads
     * @return the roles in their natural order; empty for a null day
     */
    public Set<GovernanceRole> rolesOf(PersonId person, @Nullable LocalDate date, Organization organization) {
        var roles = EnumSet.noneOf(GovernanceRole.class);
        for (RoleAssignment assignment : assignments) {
            if (assignment.effectiveOn(date) && person.equals(organization.head(assignment.party()))) {
                roles.add(assignment.role());
            }
        }
        return Collections.unmodifiableSet(roles);
    }

    /**
     * Lists the parties in a role on a day, as recorded: a unit stands for itself, not for its head.
     *
     * @param role the role
     * @param date the day
     * @return the parties in their natural order, each once; empty when nobody is recorded
     */
    public List<PartyId> partiesIn(GovernanceRole role, LocalDate date) {
        return assignments.stream()
                .filter(assignment -> assignment.role() == role && assignment.effectiveOn(date))
                .map(RoleAssignment::party)
                .distinct()
                .sorted()
                .toList();
    }

    /**
     * Tells whether nobody is recorded in a role on a day.
     *
     * @param role the role
     * @param date the day
     * @return true if no assignment to it is effective
     */
    public boolean vacant(GovernanceRole role, LocalDate date) {
        return partiesIn(role, date).isEmpty();
    }
}
