package org.pmo4j.examples.ofbiz;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Projects and what is below them. Work efforts of other types, those that belong to no project, and those that were
 * cancelled, with all below them, are left out.
 */
final class WorkEfforts {

    private final Map<String, WorkEffort> efforts = new LinkedHashMap<>();
    private final Map<String, List<WorkEffort>> activities = new LinkedHashMap<>();
    private final Map<String, String> projectOf = new LinkedHashMap<>();
    private final Entities entities;
    private final Tally tally;
    private final Faults faults;

    WorkEfforts(Entities entities, Statuses statuses, Tally tally, Faults faults) {
        this.entities = entities;
        this.tally = tally;
        this.faults = faults;
        entities.all(EntityType.WORK_EFFORT_TYPE).forEach(type -> tally.mapped("WorkEffortType"));
        entities.all(EntityType.WORK_EFFORT).forEach(entity -> take(entity, statuses));
        efforts.values().stream().filter(WorkEffort::project).forEach(this::addProject);
        efforts.values().stream().filter(effort -> !effort.project()).forEach(this::addActivity);
    }

    List<WorkEffort> projects() {
        return efforts.values().stream().filter(WorkEffort::project).toList();
    }

    /** Returns phases, tasks and milestones of a project in the order of the files. */
    List<WorkEffort> activitiesOf(WorkEffort project) {
        return activities.get(project.id());
    }

    /** Tells the project that a project, phase, task or milestone belongs to; null for what is left out. */
    @Nullable String projectOf(String workEffort) {
        return projectOf.get(workEffort);
    }

    boolean project(String workEffort) {
        return activities.containsKey(workEffort);
    }

    /** Adds a fault if a field names a work effort that the files do not hold. */
    void mustBeHeld(Entity entity, String field) {
        String id = entity.field(field);
        if (id != null && entities.whole() && entities.find(EntityType.WORK_EFFORT, id) == null) {
            faults.add(entity.place(), field + " '" + id + "' is no WorkEffort of these files");
        }
    }

    private void take(Entity entity, Statuses statuses) {
        String type = entity.field("workEffortTypeId");
        WorkEffortKind kind = WorkEffortKind.of(type, entities);
        if (kind == null) {
            tally.unmapped(type == null ? "WorkEffort without a type" : "WorkEffort " + type);
            return;
        }
        mustBeHeld(entity, "workEffortParentId");
        Set<String> allowed = switch (kind) {
            case PROJECT -> Statuses.OF_PROJECT;
            case TASK, MILESTONE -> Statuses.OF_TASK;
            case PHASE -> {
                Set<String> either = new HashSet<>(Statuses.OF_PROJECT);
                either.addAll(Statuses.OF_TASK);
                yield either;
            }
        };
        var effort = new WorkEffort(entity, kind, statuses.of(entity, "currentStatusId", allowed));
        efforts.put(effort.id(), effort);
    }

    private void addProject(WorkEffort project) {
        tally.mapped("WorkEffort PROJECT");
        projectOf.put(project.id(), project.id());
        activities.put(project.id(), new ArrayList<>());
    }

    private void addActivity(WorkEffort effort) {
        Set<String> trail = new HashSet<>();
        boolean cancelled = false;
        WorkEffort at = effort;
        while (at != null && !at.project()) {
            if (!trail.add(at.id())) {
                faults.add(effort.entity().place(), "is below itself: workEffortParentId leads round in a circle");
                return;
            }
            cancelled |= at.cancelled();
            at = at.parent() == null ? null : efforts.get(at.parent());
        }
        if (at == null) {
            tally.unmapped("WorkEffort " + effort.kind() + " outside of a project");
        } else if (cancelled) {
            tally.unmapped("WorkEffort " + effort.kind() + " cancelled");
        } else {
            tally.mapped("WorkEffort " + effort.kind());
            projectOf.put(effort.id(), at.id());
            activities.get(at.id()).add(effort);
        }
    }
}
