package org.pmo4j.rules.twins.schedulequality;

import java.math.BigDecimal;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;
import org.pmo4j.model.id.ActivityId;
import org.pmo4j.model.schedule.Activity;
import org.pmo4j.model.schedule.ActivityKind;
import org.pmo4j.model.schedule.LinkScope;
import org.pmo4j.model.schedule.Relationship;
import org.pmo4j.model.schedule.Schedule;

/** Which activities and links of a schedule the metrics count. */
final class Tasks {

    private Tasks() {}

    /** Returns the tasks of a schedule that no other activity is part of. */
    static List<Activity> leaves(Schedule schedule) {
        return schedule.activities().stream()
                .filter(one -> one.kind() == ActivityKind.TASK)
                .filter(one -> schedule.activities().stream()
                        .noneMatch(other -> other != one && one.id().equals(other.parent())))
                .toList();
    }

    /** Returns those leaves that take time, as far as is known. */
    static List<Activity> lasting(Schedule schedule) {
        return leaves(schedule).stream()
                .filter(one -> one.durationDays() == null || one.durationDays().signum() != 0)
                .toList();
    }

    /** Returns those of them that are not complete: the population of most metrics. */
    static List<Activity> incomplete(Schedule schedule) {
        return lasting(schedule).stream().filter(one -> !complete(one)).toList();
    }

    static boolean complete(Activity activity) {
        return activity.actualFinish() != null
                || activity.percentComplete() != null
                        && activity.percentComplete().compareTo(BigDecimal.ONE) == 0;
    }

    /** Returns the links that a metric counts; null where the source does not hold the links. */
    static @Nullable List<Relationship> links(Schedule schedule, LinkScope scope) {
        if (schedule.relationships() == null || scope == LinkScope.ALL) {
            return schedule.relationships();
        }
        Set<ActivityId> population = new HashSet<>();
        incomplete(schedule).forEach(one -> population.add(one.id()));
        return schedule.relationships().stream()
                .filter(link -> population.contains(link.successor()))
                .toList();
    }

    static <T> int count(Collection<T> all, Predicate<T> counted) {
        return (int) all.stream().filter(counted).count();
    }

    /** Tells whether a number is more than a share of a total. */
    static boolean above(int number, BigDecimal share, int total) {
        return BigDecimal.valueOf(number).compareTo(share.multiply(BigDecimal.valueOf(total))) > 0;
    }
}
