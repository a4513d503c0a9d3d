package org.pmo4j.model.schedule;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.pmo4j.model.id.ActivityId;
import org.pmo4j.model.internal.Check;

/**
 * Checks that links and parents name activities of the same schedule and that parents form no circle. Paths count
 * positions as the caller gave them, not in canonical order, so that they point into the source.
 */
final class ActivityReferences {

    private final Check check;
    private final List<Activity> activities;
    private final Map<ActivityId, Integer> positions = new HashMap<>();

    private ActivityReferences(Check check, List<Activity> activities) {
        this.check = check;
        this.activities = activities;
        for (int i = 0; i < activities.size(); i++) {
            positions.put(activities.get(i).id(), i);
        }
    }

    static void check(Check check, List<Activity> activities, List<Relationship> relationships) {
        var references = new ActivityReferences(check, activities);
        for (int i = 0; i < activities.size(); i++) {
            references.resolve("activities[" + i + "].parent", activities.get(i).parent());
        }
        references.checkAncestors();
        for (int i = 0; i < relationships.size(); i++) {
            references.resolve("relationships[" + i + "].predecessor", relationships.get(i).predecessor());
            references.resolve("relationships[" + i + "].successor", relationships.get(i).successor());
        }
    }

    private void resolve(String path, @Nullable ActivityId id) {
        if (id != null && !positions.containsKey(id)) {
            check.fault(path, "'" + id + "' is not an activity of this schedule");
        }
    }

    /** Climbs from every activity; a climb that meets its own trail has found a circle, one from before has not. */
    private void checkAncestors() {
        int[] climbOf = new int[activities.size()];
        for (int start = 0; start < climbOf.length; start++) {
            Integer at = start;
            while (at != null && climbOf[at] == 0) {
                climbOf[at] = start + 1;
                ActivityId parent = activities.get(at).parent();
                at = parent == null ? null : positions.get(parent);
            }
            if (at != null && climbOf[at] == start + 1) {
                Activity activity = activities.get(at);
                check.fault(
                        "activities[" + at + "].parent",
                        "'" + activity.parent() + "' makes '" + activity.id() + "' its own ancestor");
            }
        }
    }
}
