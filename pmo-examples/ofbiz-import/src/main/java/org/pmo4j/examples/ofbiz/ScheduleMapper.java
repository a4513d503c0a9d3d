package org.pmo4j.examples.ofbiz;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.pmo4j.model.InvalidModelException;
import org.pmo4j.model.id.ActivityId;
import org.pmo4j.model.schedule.Activity;
import org.pmo4j.model.schedule.ActivityBuilder;
import org.pmo4j.model.schedule.ActivityKind;
import org.pmo4j.model.schedule.Schedule;
import org.pmo4j.model.schedule.ScheduleBuilder;

/** Makes the schedule of a project. Durations, floats, baselines and the status date are not held by OFBiz. */
final class ScheduleMapper {

    private static final int HUNDRED = 100;

    private final WorkEfforts efforts;
    private final Links links;
    private final Assignments assignments;
    private final ServerDays days;
    private final Faults faults;

    ScheduleMapper(WorkEfforts efforts, Links links, Assignments assignments, ServerDays days, Faults faults) {
        this.efforts = efforts;
        this.links = links;
        this.assignments = assignments;
        this.days = days;
        this.faults = faults;
    }

    /** Maps the phases, tasks and milestones of a project; null where it has none. */
    @Nullable Schedule map(WorkEffort project) {
        List<WorkEffort> parts = efforts.activitiesOf(project);
        Set<String> ids = new HashSet<>();
        parts.forEach(part -> ids.add(part.id()));
        List<Activity> activities = new ArrayList<>();
        for (WorkEffort part : parts) {
            Activity activity = activity(part, ids);
            if (activity != null) {
                activities.add(activity);
            }
        }
        // An activity that was refused is a fault; a schedule without it would only add that others miss it.
        if (parts.isEmpty() || activities.size() < parts.size()) {
            return null;
        }
        return ScheduleBuilder.builder()
                .calculated(false)
                .resourceLoaded(parts.stream().anyMatch(assignments::assigned))
                .activities(activities)
                .relationships(links.of(project))
                .build();
    }

    private @Nullable Activity activity(WorkEffort part, Set<String> ids) {
        Entity entity = part.entity();
        var actualFinish = days.day(entity, "actualCompletionDate", faults);
        try {
            return ActivityBuilder.builder()
                    .id(new ActivityId(part.id()))
                    .name(part.name())
                    .kind(kind(part))
                    .parent(ids.contains(part.parent()) ? new ActivityId(part.parent()) : null)
                    .start(days.day(entity, "estimatedStartDate", faults))
                    .finish(days.day(entity, "estimatedCompletionDate", faults))
                    .actualStart(days.day(entity, "actualStartDate", faults))
                    .actualFinish(actualFinish)
                    .percentComplete(percentComplete(part))
                    .resourced(assignments.assigned(part))
                    .build();
        } catch (InvalidModelException refused) {
            faults.addAll(entity, refused);
            return null;
        }
    }

    private static ActivityKind kind(WorkEffort part) {
        return switch (part.kind()) {
            case PHASE -> ActivityKind.SUMMARY;
            case MILESTONE -> ActivityKind.MILESTONE;
            default -> ActivityKind.TASK;
        };
    }

    /** OFBiz does not raise the percentage when a task is completed: the status tells. */
    private @Nullable BigDecimal percentComplete(WorkEffort part) {
        String text = part.entity().field("percentComplete");
        BigDecimal percent = null;
        if (text != null && text.matches("\\d{1,3}") && Integer.parseInt(text) <= HUNDRED) {
            percent = new BigDecimal(text).movePointLeft(2);
        } else if (text != null) {
            faults.add(part.entity().place(), "percentComplete '" + text + "' is no whole number from 0 to 100");
        }
        return Statuses.COMPLETED.equals(part.status()) ? BigDecimal.ONE : percent;
    }
}
