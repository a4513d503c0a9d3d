package org.pmo4j.examples.ofbiz;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.pmo4j.model.id.ActivityId;
import org.pmo4j.model.schedule.Relationship;
import org.pmo4j.model.schedule.RelationshipKind;

/**
 * The dependencies between the tasks of a project. In OFBiz {@code workEffortIdFrom} is the predecessor, and its scheduler
 * starts the successor when the predecessor is completed: finish to start. The entity has no field for a lag.
 */
final class Links {

    private final Map<String, Set<Relationship>> byProject = new HashMap<>();
    private final WorkEfforts efforts;
    private final ServerDays days;
    private final LocalDate asOf;
    private final Tally tally;
    private final Faults faults;
    private boolean held;

    Links(Entities entities, WorkEfforts efforts, ServerDays days, LocalDate asOf, Tally tally, Faults faults) {
        this.efforts = efforts;
        this.days = days;
        this.asOf = asOf;
        this.tally = tally;
        this.faults = faults;
        entities.all(EntityType.WORK_EFFORT_ASSOC).forEach(this::take);
    }

    /** Returns the links of a project; null where the files hold no dependency at all, so that they may be left out. */
    @Nullable List<Relationship> of(WorkEffort project) {
        return held ? List.copyOf(byProject.getOrDefault(project.id(), Set.of())) : null;
    }

    private void take(Entity entity) {
        LocalDate from = days.day(entity, "fromDate", faults);
        LocalDate thru = days.day(entity, "thruDate", faults);
        String type = entity.key("workEffortAssocTypeId");
        if (!type.equals("WORK_EFF_DEPENDENCY")) {
            tally.unmapped("WorkEffortAssoc " + type);
            return;
        }
        held = true;
        efforts.mustBeHeld(entity, "workEffortIdFrom");
        efforts.mustBeHeld(entity, "workEffortIdTo");
        String predecessor = entity.key("workEffortIdFrom");
        String successor = entity.key("workEffortIdTo");
        if (predecessor.equals(successor)) {
            faults.add(entity.place(), "makes a work effort depend on itself");
            return;
        }
        String project = efforts.projectOf(predecessor);
        if (project == null || !project.equals(efforts.projectOf(successor))) {
            tally.unmapped("WorkEffortAssoc not within one project");
        } else if (efforts.project(predecessor) || efforts.project(successor)) {
            tally.unmapped("WorkEffortAssoc of a project with its own task");
        } else if (from != null && from.isAfter(asOf) || thru != null && thru.isBefore(asOf)) {
            tally.unmapped("WorkEffortAssoc not in force");
        } else {
            tally.mapped("WorkEffortAssoc " + type);
            byProject.computeIfAbsent(project, key -> new LinkedHashSet<>()).add(new Relationship(
                    new ActivityId(predecessor), new ActivityId(successor),
                    RelationshipKind.FINISH_TO_START, BigDecimal.ZERO));
        }
    }
}
