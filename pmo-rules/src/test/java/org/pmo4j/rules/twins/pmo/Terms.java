package org.pmo4j.rules.twins.pmo;

import java.time.LocalDate;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.pmo4j.model.id.PersonId;
import org.pmo4j.model.id.UnitId;
import org.pmo4j.model.organization.Organization;
import org.pmo4j.model.organization.OrganizationUnit;
import org.pmo4j.model.organization.Pmo;
import org.pmo4j.model.organization.PmoService;
import org.pmo4j.model.organization.PmoStatus;
import org.pmo4j.model.organization.PmoType;
import org.pmo4j.model.organization.ServiceKind;
import org.pmo4j.model.portfolio.Portfolio;
import org.pmo4j.model.project.ManagerAssignment;
import org.pmo4j.model.project.Project;

/** What several twins of the pack mean by the same words. */
final class Terms {

    private Terms() {}

    static boolean inService(Pmo pmo) {
        return pmo.status() == null || pmo.status() == PmoStatus.ACTIVE || pmo.status() == PmoStatus.CLOSING;
    }

    /** Tells whether a date lies in a span with open ends. */
    static boolean within(@Nullable LocalDate start, @Nullable LocalDate finish, LocalDate date) {
        return (start == null || !start.isAfter(date)) && (finish == null || !finish.isBefore(date));
    }

    static boolean offers(List<PmoService> services, ServiceKind kind, LocalDate asOf) {
        return services.stream()
                .anyMatch(service -> service.kind() == kind && within(service.start(), service.finish(), asOf));
    }

    static boolean accountable(ManagerAssignment assignment, LocalDate asOf) {
        return assignment.accountable() && within(assignment.start(), assignment.finish(), asOf);
    }

    /** Returns the persons who answer for a project. */
    static Set<PersonId> leaders(Project project, LocalDate asOf) {
        Set<PersonId> leaders = new LinkedHashSet<>();
        if (project.managers() != null) {
            for (ManagerAssignment assignment : project.managers().assignments()) {
                if (accountable(assignment, asOf) && assignment.party() instanceof PersonId person) {
                    leaders.add(person);
                }
            }
        }
        return leaders;
    }

    static boolean names(Project project, Pmo pmo) {
        return project.governingPmos() != null && project.governingPmos().contains(pmo.id());
    }

    /** Returns the active projects that name a PMO. */
    static List<Project> inScope(Pmo pmo, Portfolio portfolio) {
        return portfolio.projects().stream()
                .filter(project -> project.active() && names(project, pmo))
                .toList();
    }

    /** Tells whether there are projects and the source does not hold for any of them who governs it. */
    static boolean governingNotHeld(Portfolio portfolio) {
        return !portfolio.projects().isEmpty()
                && portfolio.projects().stream().allMatch(project -> project.governingPmos() == null);
    }

    /** Tells whether a unit is one of some others or below one of them. */
    static boolean within(UnitId unit, Set<UnitId> others, Organization organization) {
        for (UnitId next = unit; next != null; ) {
            if (others.contains(next)) {
                return true;
            }
            OrganizationUnit found = organization.unit(next);
            next = found == null ? null : found.parent();
        }
        return false;
    }

    static boolean moreThanSupportive(@Nullable PmoType type) {
        return type == PmoType.CONTROLLING || type == PmoType.DIRECTIVE || type == PmoType.STRATEGIC;
    }
}
