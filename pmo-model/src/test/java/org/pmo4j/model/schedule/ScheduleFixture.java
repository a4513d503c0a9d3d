package org.pmo4j.model.schedule;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.pmo4j.model.id.ActivityId;

/** Schedules for tests: short ways to say what a test is about, everything else unremarkable. */
final class ScheduleFixture {

    private ScheduleFixture() {}

    static BigDecimal days(String number) {
        return new BigDecimal(number);
    }

    static ActivityId id(String id) {
        return new ActivityId(id);
    }

    static List<ActivityId> ids(String... ids) {
        return List.of(ids).stream().map(ScheduleFixture::id).toList();
    }

    static List<ActivityId> ids(ScheduleMetric<Activity> metric) {
        return metric.offenders().stream().map(Activity::id).toList();
    }

    /** Working day n of a project that starts on Monday 2026-01-05: day 5 is Friday the 9th, day 6 Monday the 12th. */
    static LocalDate day(int n) {
        return LocalDate.of(2026, 1, 5).plusDays((n - 1) / 5 * 7L + (n - 1) % 5);
    }

    static Activity activity(String id, ActivityKind kind) {
        return ActivityBuilder.builder().id(id(id)).name(id).kind(kind).build();
    }

    static Activity task(String id) {
        return activity(id, ActivityKind.TASK);
    }

    static Activity task(String id, int durationDays) {
        return task(id).withDurationDays(BigDecimal.valueOf(durationDays));
    }

    static Activity milestone(String id) {
        return activity(id, ActivityKind.MILESTONE).withDurationDays(BigDecimal.ZERO);
    }

    /** Tasks T001, T002 … of 5 days each. */
    static List<Activity> tasks(int count) {
        return IntStream.rangeClosed(1, count).mapToObj(i -> task("T%03d".formatted(i), 5)).toList();
    }

    /** The activities, with the first ones replaced. */
    static List<Activity> replacingFirst(List<Activity> activities, Activity... replacements) {
        List<Activity> changed = new ArrayList<>(activities);
        for (int i = 0; i < replacements.length; i++) {
            changed.set(i, replacements[i]);
        }
        return changed;
    }

    static Relationship link(String predecessor, RelationshipKind kind, int lagDays, String successor) {
        return new Relationship(id(predecessor), id(successor), kind, BigDecimal.valueOf(lagDays));
    }

    static Relationship fs(String predecessor, String successor) {
        return link(predecessor, RelationshipKind.FINISH_TO_START, 0, successor);
    }

    /** A schedule whose source has calculated nothing. */
    static Schedule schedule(List<Activity> activities, List<Relationship> relationships) {
        return ScheduleBuilder.builder().activities(activities).relationships(relationships).build();
    }

    static Schedule schedule(List<Activity> activities) {
        return schedule(activities, List.of());
    }
}
