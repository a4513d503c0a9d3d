package org.pmo4j.examples.schedule;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.mpxj.ActivityType;
import org.mpxj.ProjectFile;
import org.mpxj.Task;
import org.pmo4j.model.id.ActivityId;
import org.pmo4j.model.schedule.ActivityKind;

/** The tasks of a plan that become activities, in the order of the plan, and the one that stands for the whole project. */
final class PlanTasks {

    private final List<Task> activities = new ArrayList<>();
    private final Set<Task> members = new HashSet<>();
    private @Nullable Task projectSummary;

    PlanTasks(ProjectFile plan, NotMapped notMapped) {
        for (Task task : plan.getTasks()) {
            NotMapped.Kind reason = reasonToLeaveOut(task);
            if (reason != null) {
                notMapped.add(reason);
            } else if (isProjectSummary(task)) {
                projectSummary = task;
            } else {
                activities.add(task);
                members.add(task);
            }
        }
    }

    private static NotMapped.@Nullable Kind reasonToLeaveOut(Task task) {
        if (task.getNull() || task.getUniqueID() == null) {
            return NotMapped.Kind.BLANK_TASK;
        } else if (task.getExternalTask()) {
            return NotMapped.Kind.EXTERNAL_TASK;
        }
        return task.getActive() ? null : NotMapped.Kind.INACTIVE_TASK;
    }

    /** Microsoft Project keeps the project as the row 0, above the first level. */
    private static boolean isProjectSummary(Task task) {
        return Integer.valueOf(0).equals(task.getID())
                && Integer.valueOf(0).equals(task.getOutlineLevel())
                && task.getParentTask() == null;
    }

    List<Task> activities() {
        return activities;
    }

    boolean holds(@Nullable Task task) {
        return members.contains(task);
    }

    @Nullable Task projectSummary() {
        return projectSummary;
    }

    static ActivityId id(Task task) {
        return new ActivityId(String.valueOf(task.getUniqueID()));
    }

    static ActivityKind kind(Task task) {
        ActivityType type = task.getActivityType();
        if (task.getSummary() || task.hasChildTasks() || type == ActivityType.WBS_SUMMARY) {
            return ActivityKind.SUMMARY;
        } else if (type == ActivityType.LEVEL_OF_EFFORT || type == ActivityType.HAMMOCK) {
            return ActivityKind.LEVEL_OF_EFFORT;
        } else if (task.getMilestone() || isMilestone(type)) {
            return ActivityKind.MILESTONE;
        }
        return ActivityKind.TASK;
    }

    private static boolean isMilestone(@Nullable ActivityType type) {
        return type == ActivityType.START_MILESTONE
                || type == ActivityType.FINISH_MILESTONE
                || type == ActivityType.START_FLAG
                || type == ActivityType.FINISH_FLAG;
    }
}
