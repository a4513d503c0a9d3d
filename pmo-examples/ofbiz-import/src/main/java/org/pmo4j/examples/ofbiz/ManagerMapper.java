package org.pmo4j.examples.ofbiz;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.pmo4j.examples.ofbiz.Assignments.Assignment;
import org.pmo4j.model.id.AssignmentId;
import org.pmo4j.model.id.PartyId;
import org.pmo4j.model.id.PersonId;
import org.pmo4j.model.id.UnitId;
import org.pmo4j.model.organization.OrganizationUnit;
import org.pmo4j.model.organization.OrganizationUnitBuilder;
import org.pmo4j.model.organization.Person;
import org.pmo4j.model.organization.PersonBuilder;
import org.pmo4j.model.project.ManagerAssignment;
import org.pmo4j.model.project.ManagerAssignmentBuilder;
import org.pmo4j.model.project.ManagerRegister;

/**
 * Makes the register of project managers from the assignments as PROVIDER_MANAGER. Of a project with a manager of whom the
 * files do not tell who it is, or until when, the register stays unknown: half of it could pass for the whole.
 */
final class ManagerMapper {

    private final Assignments assignments;
    private final Parties parties;
    private final Tally tally;
    private final Map<String, Person> people = new TreeMap<>();
    private final Map<String, OrganizationUnit> units = new TreeMap<>();

    ManagerMapper(Assignments assignments, Parties parties, Tally tally) {
        this.assignments = assignments;
        this.parties = parties;
        this.tally = tally;
    }

    /**
     * Maps the managers of a project.
     *
     * @return the register; empty where the project has assignments and none is a manager; null when not known
     */
    @Nullable ManagerRegister map(WorkEffort project) {
        if (!assignments.held(project)) {
            return null;
        }
        List<Assignment> managers = assignments.of(project, Assignments.MANAGER);
        List<String> gaps = gaps(managers);
        managers.forEach(manager -> assignments.count(manager, gaps.isEmpty()));
        if (!gaps.isEmpty()) {
            tally.note("managers of " + project.id() + ": " + String.join(", ", gaps));
            return null;
        }
        return new ManagerRegister(managers.stream().map(this::map).toList());
    }

    /** Returns the persons who are managers, by id. */
    List<Person> people() {
        return List.copyOf(people.values());
    }

    /** Returns the groups that are recorded as managers, by id. */
    List<OrganizationUnit> units() {
        return List.copyOf(units.values());
    }

    private List<String> gaps(List<Assignment> managers) {
        List<String> gaps = new ArrayList<>();
        for (Assignment manager : managers) {
            if (!parties.person(manager.party()) && !parties.group(manager.party())) {
                gaps.add("who is party " + manager.party() + "?");
            } else if (manager.completed() && manager.thru() == null) {
                gaps.add("until when was it " + manager.party() + "?");
            }
        }
        return gaps;
    }

    private ManagerAssignment map(Assignment assignment) {
        return ManagerAssignmentBuilder.builder()
                .id(new AssignmentId(assignment.party() + " " + assignment.entity().key("fromDate")))
                .party(party(assignment.party()))
                .accountable(true)
                .start(assignment.from())
                .finish(assignment.thru())
                .build();
    }

    private PartyId party(String id) {
        String held = parties.name(id);
        String name = held == null ? id : held;
        if (parties.person(id)) {
            var person = new PersonId(id);
            people.put(id, PersonBuilder.builder().id(person).name(name).build());
            return person;
        }
        var unit = new UnitId(id);
        units.put(id, OrganizationUnitBuilder.builder().id(unit).name(name).build());
        return unit;
    }
}
