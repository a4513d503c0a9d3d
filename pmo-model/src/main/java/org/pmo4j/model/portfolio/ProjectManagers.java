package org.pmo4j.model.portfolio;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.pmo4j.model.id.PersonId;
import org.pmo4j.model.organization.Organization;
import org.pmo4j.model.organization.Person;
import org.pmo4j.model.project.ManagerAssignment;
import org.pmo4j.model.project.Project;

/** Collects who manages which projects on a day, in one walk over the projects. */
final class ProjectManagers {

    private final Organization organization;
    private final LocalDate asOf;
    private final Map<PersonId, Led> led = new TreeMap<>();
    private final Map<PersonId, BigDecimal> loads = new HashMap<>();

    ProjectManagers(Organization organization, LocalDate asOf) {
        this.organization = organization;
        this.asOf = asOf;
    }

    List<ProjectManager> of(List<Project> projects) {
        projects.stream().filter(project -> project.managers() != null).forEach(this::add);
        List<ProjectManager> managers = new ArrayList<>();
        led.forEach((id, found) -> {
            Person person = organization.person(id);
            if (person != null) {
                BigDecimal load = loads.getOrDefault(id, BigDecimal.ZERO);
                managers.add(new ProjectManager(person, found.assignments, found.activeProjects, load));
            }
        });
        return List.copyOf(managers);
    }

    private void add(Project project) {
        for (ManagerAssignment assignment : project.managers().accountableOn(asOf)) {
            if (assignment.party() instanceof PersonId person) {
                Led found = led.computeIfAbsent(person, key -> new Led());
                found.assignments.add(assignment);
                if (project.active()) {
                    found.activeProjects.add(project);
                }
            }
        }
        if (project.active()) {
            for (ManagerAssignment assignment : project.managers().assignments()) {
                if (assignment.party() instanceof PersonId person
                        && assignment.load() != null
                        && assignment.effectiveOn(asOf)) {
                    loads.merge(person, assignment.load(), BigDecimal::add);
                }
            }
        }
    }

    private static final class Led {
        private final List<ManagerAssignment> assignments = new ArrayList<>();
        private final List<Project> activeProjects = new ArrayList<>();
    }
}
