package org.pmo4j.examples.ofbiz;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/** The parties assigned to projects, by role, and the tasks that somebody is assigned to. */
final class Assignments {

    static final String MANAGER = "PROVIDER_MANAGER";
    static final String CUSTOMER = "CLIENT_BILLING";
    static final String ORGANIZATION = "INTERNAL_ORGANIZATIO";

    private static final String ELEMENT = "WorkEffortPartyAssignment ";
    private static final Set<String> ROLES = Set.of(MANAGER, CUSTOMER, ORGANIZATION);

    private final Map<String, List<Assignment>> ofProject = new LinkedHashMap<>();
    private final Set<String> assigned = new HashSet<>();
    private final WorkEfforts efforts;
    private final ServerDays days;
    private final Statuses statuses;
    private final LocalDate asOf;
    private final Tally tally;
    private final Faults faults;

    Assignments(
            Entities entities, WorkEfforts efforts, Statuses statuses, ServerDays days, LocalDate asOf, Tally tally,
            Faults faults) {
        this.efforts = efforts;
        this.days = days;
        this.statuses = statuses;
        this.asOf = asOf;
        this.tally = tally;
        this.faults = faults;
        entities.all(EntityType.WORK_EFFORT_PARTY_ASSIGNMENT).forEach(this::take);
    }

    /** Tells whether somebody is assigned to a phase, task or milestone, and the assignment has not ended. */
    boolean assigned(WorkEffort effort) {
        return assigned.contains(effort.id());
    }

    /** Tells whether the files hold any assignment to the project itself. */
    boolean held(WorkEffort project) {
        return ofProject.containsKey(project.id());
    }

    /** Returns the assignments to a project in a role. */
    List<Assignment> of(WorkEffort project, String role) {
        return ofProject.getOrDefault(project.id(), List.of()).stream()
                .filter(assignment -> assignment.role().equals(role))
                .toList();
    }

    /** Returns the parties that hold a role of a project at the date of judgement. */
    Set<String> holders(WorkEffort project, String role) {
        Set<String> parties = new TreeSet<>();
        of(project, role).stream().filter(this::inForce).map(Assignment::party).forEach(parties::add);
        return parties;
    }

    boolean inForce(Assignment assignment) {
        return assignment.inForce(asOf);
    }

    private void take(Entity entity) {
        efforts.mustBeHeld(entity, "workEffortId");
        var assignment = new Assignment(
                entity,
                days.day(entity, "fromDate", faults),
                days.day(entity, "thruDate", faults),
                Statuses.COMPLETED.equals(statuses.of(entity, "statusId", Statuses.OF_ASSIGNMENT)));
        String effort = entity.key("workEffortId");
        if (efforts.projectOf(effort) == null) {
            tally.unmapped(ELEMENT + "outside of a project");
        } else if (efforts.project(effort)) {
            ofProject.computeIfAbsent(effort, key -> new ArrayList<>()).add(assignment);
            if (!ROLES.contains(assignment.role())) {
                count(assignment, false);
            }
        } else if (assignment.ended(asOf)) {
            tally.unmapped(ELEMENT + "ended");
        } else {
            assigned.add(effort);
            tally.mapped(ELEMENT + "to a task");
        }
    }

    /**
     * Counts an assignment to a project in a role that is looked at.
     *
     * @param used it went into the portfolio
     */
    void count(Assignment assignment, boolean used) {
        if (used) {
            tally.mapped(ELEMENT + assignment.role());
        } else {
            tally.unmapped(ELEMENT + assignment.role());
        }
    }

    /**
     * A party in a role for a time.
     *
     * @param entity as it stands in the file
     * @param from first day; null where it cannot be read, which is a fault
     * @param thru last day; null: open, or not known for a completed one
     * @param completed its status says that it is over
     */
    record Assignment(Entity entity, @Nullable LocalDate from, @Nullable LocalDate thru, boolean completed) {

        String party() {
            return entity.key("partyId");
        }

        String role() {
            return entity.key("roleTypeId");
        }

        boolean ended(LocalDate asOf) {
            return thru != null && thru.isBefore(asOf);
        }

        boolean inForce(LocalDate asOf) {
            return !ended(asOf) && !completed && from != null && !from.isAfter(asOf);
        }
    }
}
