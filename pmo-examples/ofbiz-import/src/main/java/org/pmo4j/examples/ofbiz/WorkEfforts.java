package org.pmo4j.examples.ofbiz;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
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
    private final Map<String, Standing> standings = new HashMap<>();
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
        Standing standing = standing(effort);
        if (standing.circular()) {
            faults.add(effort.entity().place(), "is below itself or such a one: workEffortParentId leads round in a circle");
        } else if (standing.project() == null) {
            tally.unmapped("WorkEffort " + effort.kind() + " outside of a project");
        } else if (standing.cancelled()) {
            tally.unmapped("WorkEffort " + effort.kind() + " cancelled");
        } else {
            tally.mapped("WorkEffort " + effort.kind());
            projectOf.put(effort.id(), standing.project());
            activities.get(standing.project()).add(effort);
        }
    }

    /** Climbs up to what is known already, so that each work effort is climbed from once, however deep the tree is. */
    private Standing standing(WorkEffort effort) {
        Map<String, WorkEffort> trail = new LinkedHashMap<>();
        WorkEffort at = effort;
        while (at != null && !at.project() && !standings.containsKey(at.id()) && trail.putIfAbsent(at.id(), at) == null) {
            at = at.parent() == null ? null : efforts.get(at.parent());
        }
        Standing above;
        if (at == null) {
            above = new Standing(null, false, false);
        } else if (at.project()) {
            above = new Standing(at.id(), false, false);
        } else {
            above = standings.getOrDefault(at.id(), new Standing(null, false, true));
        }
        List<WorkEffort> climbed = new ArrayList<>(trail.values());
        Collections.reverse(climbed);
        for (WorkEffort below : climbed) {
            above = new Standing(above.project(), above.cancelled() || below.cancelled(), above.circular());
            standings.put(below.id(), above);
        }
        return standings.get(effort.id());
    }

    /** Where a work effort stands: below which project, and whether it or one above it was cancelled. */
    private record Standing(@Nullable String project, boolean cancelled, boolean circular) {}
}
