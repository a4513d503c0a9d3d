package org.pmo4j.examples.ofbiz;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import org.pmo4j.model.InvalidModelException;
import org.pmo4j.model.id.OrganizationId;
import org.pmo4j.model.id.PortfolioId;
import org.pmo4j.model.id.ProjectId;
import org.pmo4j.model.organization.Organization;
import org.pmo4j.model.organization.OrganizationBuilder;
import org.pmo4j.model.portfolio.Portfolio;
import org.pmo4j.model.portfolio.PortfolioBuilder;
import org.pmo4j.model.project.Customer;
import org.pmo4j.model.project.Project;
import org.pmo4j.model.project.ProjectBuilder;
import org.pmo4j.model.project.ProjectState;

/** Makes a portfolio of the projects. What OFBiz does not hold stays null: the README names it. */
final class PortfolioMapper {

    private static final String NAME = "OFBiz";

    private final WorkEfforts efforts;
    private final Assignments assignments;
    private final Parties parties;
    private final ServerDays days;
    private final ScheduleMapper schedules;
    private final ManagerMapper managers;
    private final Faults faults;

    PortfolioMapper(
            WorkEfforts efforts, Assignments assignments, Parties parties, ServerDays days, ScheduleMapper schedules,
            ManagerMapper managers, Faults faults) {
        this.efforts = efforts;
        this.assignments = assignments;
        this.parties = parties;
        this.days = days;
        this.schedules = schedules;
        this.managers = managers;
        this.faults = faults;
    }

    /**
     * Maps all projects.
     *
     * @throws InvalidModelException if there is any fault, naming all
     */
    Portfolio map() {
        List<Project> projects = new ArrayList<>();
        for (WorkEffort project : efforts.projects()) {
            try {
                projects.add(map(project));
            } catch (InvalidModelException refused) {
                faults.addAll(project.entity(), refused);
            }
        }
        faults.throwIfAny();
        return PortfolioBuilder.builder()
                .id(new PortfolioId(NAME))
                .name(NAME)
                .organization(organization())
                .programs(List.of())
                .projects(projects)
                .build();
    }

    private Project map(WorkEffort project) {
        Entity entity = project.entity();
        boolean closed = Statuses.CLOSED.equals(project.status());
        var since = days.day(entity, "lastStatusUpdate", faults);
        return ProjectBuilder.builder()
                .id(new ProjectId(project.id()))
                .name(project.name())
                .state(closed ? ProjectState.CLOSED : null)
                .stateSince(closed ? since : null)
                .customer(customer(project))
                .plannedStart(days.day(entity, "estimatedStartDate", faults))
                .plannedFinish(days.day(entity, "estimatedCompletionDate", faults))
                .actualStart(days.day(entity, "actualStartDate", faults))
                .actualFinish(days.day(entity, "actualCompletionDate", faults))
                .managers(managers.map(project))
                .schedule(schedules.map(project))
                .build();
    }

    /** The customer is whoever is billed, if that is one party whose name the files hold. */
    private @Nullable Customer customer(WorkEffort project) {
        Set<String> billed = assignments.holders(project, Assignments.CUSTOMER);
        String name = billed.size() == 1 ? parties.name(billed.iterator().next()) : null;
        assignments.of(project, Assignments.CUSTOMER)
                .forEach(assignment -> assignments.count(assignment, name != null && assignments.inForce(assignment)));
        return name == null ? null : new Customer(name, null);
    }

    private Organization organization() {
        Set<String> internal = new TreeSet<>();
        List<WorkEffort> projects = efforts.projects();
        projects.forEach(project -> internal.addAll(assignments.holders(project, Assignments.ORGANIZATION)));
        projects.stream()
                .flatMap(project -> assignments.of(project, Assignments.ORGANIZATION).stream())
                .forEach(assignment ->
                        assignments.count(assignment, internal.size() == 1 && assignments.inForce(assignment)));
        String id = internal.size() == 1 ? internal.iterator().next() : NAME;
        String name = parties.name(id);
        return OrganizationBuilder.builder()
                .id(new OrganizationId(id))
                .name(name == null ? id : name)
                .units(managers.units())
                .people(managers.people())
                .pmos(List.of())
                .build();
    }
}
