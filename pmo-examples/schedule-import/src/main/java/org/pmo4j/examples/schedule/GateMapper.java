package org.pmo4j.examples.schedule;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.mpxj.ProjectFile;
import org.mpxj.Task;
import org.pmo4j.model.gate.Gate;
import org.pmo4j.model.gate.GateBuilder;
import org.pmo4j.model.gate.GatePlan;
import org.pmo4j.model.id.GateId;
import org.pmo4j.model.schedule.Activity;
import org.pmo4j.model.schedule.ActivityKind;

/**
 * Makes gates of the milestones that carry the mark, in the order of the plan. A plan tells when a gate is due and not what
 * was decided there, so no gate has a review, also where its milestone is achieved.
 */
final class GateMapper {

    private final @Nullable GateMark mark;
    private final NotMapped notMapped;

    GateMapper(@Nullable GateMark mark, NotMapped notMapped) {
        this.mark = mark;
        this.notMapped = notMapped;
    }

    /** Returns null where no mark is given: then nobody says that the plan has gates, or that it has none. */
    @Nullable GatePlan map(ProjectFile plan, List<Task> tasks, List<Activity> activities) {
        if (mark != null && !mark.knownTo(plan)) {
            throw new RefusedPlanException(
                    "it has no field or activity code '" + mark.field() + "', by which gates are to be marked");
        }
        List<Gate> gates = new ArrayList<>();
        for (int i = 0; i < tasks.size(); i++) {
            Activity activity = activities.get(i);
            if (activity.kind() == ActivityKind.MILESTONE) {
                if (mark != null && mark.matches(tasks.get(i))) {
                    gates.add(gate(activity, gates.size() + 1));
                } else {
                    notMapped.add(NotMapped.Kind.UNMARKED_MILESTONE);
                }
            }
        }
        return mark == null ? null : new GatePlan(null, List.of(), gates, null, null);
    }

    private static Gate gate(Activity milestone, int sequence) {
        return GateBuilder.builder()
                .id(new GateId(milestone.id().value()))
                .sequence(sequence)
                .name(milestone.name())
                .mandatory(true)
                .plannedOn(milestone.baselineFinish() != null ? milestone.baselineFinish() : milestone.finish())
                .reviews(List.of())
                .build();
    }
}
