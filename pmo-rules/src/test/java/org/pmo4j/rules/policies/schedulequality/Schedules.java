package org.pmo4j.rules.policies.schedulequality;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.function.UnaryOperator;
import org.pmo4j.model.id.ActivityId;
import org.pmo4j.model.project.Project;
import org.pmo4j.model.project.ProjectState;
import org.pmo4j.model.schedule.Activity;
import org.pmo4j.model.schedule.ActivityBuilder;
import org.pmo4j.model.schedule.ActivityKind;
import org.pmo4j.model.schedule.DateConstraint;
import org.pmo4j.model.schedule.Relationship;
import org.pmo4j.model.schedule.RelationshipKind;
import org.pmo4j.model.schedule.Schedule;
import org.pmo4j.model.schedule.ScheduleBuilder;
import org.pmo4j.rules.policies.Facts;

/**
 * A schedule in the making, of incomplete tasks and milestones that know nothing but their duration, and the published DCMA
 * scenarios to start from. Its source has calculated nothing and assigned no resources, unless told otherwise.
 */
final class Schedules {

    private final List<Activity> activities = new ArrayList<>();
    private final List<Relationship> links = new ArrayList<>();
    private final ScheduleBuilder schedule = ScheduleBuilder.builder();
    private boolean linksHeld = true;

    private Schedules() {}

    static Schedules schedule() {
        return new Schedules();
    }

    /** Tasks T001, T002 … of 5 days, each linked finish to start to the next. */
    static Schedules sequence(int count) {
        Schedules sequence = schedule().tasks(count);
        for (int i = 1; i < count; i++) {
            sequence.chain("T%03d".formatted(i), "T%03d".formatted(i + 1));
        }
        return sequence;
    }

    /** Structure network with the faults that metrics 1 to 8 look for; B and C overlap with a lag of 2 days. */
    static Schedules dco01() {
        return structure("2");
    }

    /** Structure network with a lead of one day between B and C. */
    static Schedules dco02() {
        return structure("-1");
    }

    private static Schedules structure(String lagFromBToC) {
        return schedule()
                .task("A", 5, a -> a.constraintKind(DateConstraint.FINISH_NO_LATER_THAN))
                .task("B", 5)
                .task("C", 5)
                .task("L", 60)
                .task("X", 3)
                .milestone("M")
                .link("B", RelationshipKind.START_TO_START, lagFromBToC, "C")
                .chain("A", "B")
                .chain("A", "L", "M")
                .chain("C", "M");
    }

    /** Critical task Z, late and linked to nothing, beside a chain to the finish milestone N. */
    static Schedules dco03() {
        return schedule()
                .calculated()
                .task("Z", 3, z -> z.critical(true).totalFloatDays(days("-2")))
                .task("P", 5, p -> p.totalFloatDays(days("0")))
                .task("Q", 5, q -> q.totalFloatDays(days("0")))
                .milestone("N")
                .chain("P", "Q", "N");
    }

    /** Critical chain to the finish milestone N, which must finish on a day. */
    static Schedules dco04() {
        return schedule()
                .calculated()
                .task("P", 5, p -> p.critical(true).totalFloatDays(days("0")))
                .task("Q", 5, q -> q.critical(true).totalFloatDays(days("0")))
                .milestone("N")
                .change("N", n -> n.critical(true).constraintKind(DateConstraint.MUST_FINISH_ON).constraintDate(day(10)))
                .chain("P", "Q", "N");
    }

    /** Chain A, B, C of 5 days each to M at day 11: A complete on time, B 40 % done and three days late. */
    static Schedules dco05() {
        return schedule()
                .task("A", 5, a -> a.baselineFinish(day(5))
                        .actualStart(day(1))
                        .actualFinish(day(5))
                        .percentComplete(BigDecimal.ONE)
                        .resourced(true))
                .task("B", 5, b -> b.baselineFinish(day(10))
                        .actualStart(day(6))
                        .finish(day(13))
                        .percentComplete(new BigDecimal("0.4"))
                        .resourced(true))
                .task("C", 5, c -> c.baselineFinish(day(15)).start(day(14)).finish(day(18)))
                .milestone("M")
                .change("M", m -> m.baselineFinish(day(16)))
                .chain("A", "B", "C", "M")
                .with(s -> s.statusDate(day(11))
                        .resourceLoaded(true)
                        .baselineFinish(day(16))
                        .projectFinish(day(19))
                        .criticalPathLengthDays(days("9"))
                        .projectFloatDays(days("-3")));
    }

    /** DCO-05 with C missing from the baseline. */
    static Schedules dco06() {
        return dco05().change("C", c -> c.baselineFinish(null));
    }

    /** DCO-05 with the forecast start of C before the status date and the actual start of B after it. */
    static Schedules dco07() {
        return dco05().change("C", c -> c.start(day(10))).change("B", b -> b.actualStart(day(12)));
    }

    /** DCO-05 without baseline and without figures of the source. */
    static Schedules dco08() {
        return dco05()
                .change("A", a -> a.baselineFinish(null))
                .change("B", b -> b.baselineFinish(null))
                .change("C", c -> c.baselineFinish(null))
                .change("M", m -> m.baselineFinish(null))
                .with(s -> s.baselineFinish(null).projectFloatDays(null).criticalPathLengthDays(null));
    }

    /** Eighty tasks due by the status date, 68 of them done, and twenty later ones, 3 of them done. */
    static Schedules dco11() {
        UnaryOperator<ActivityBuilder> due = task -> task.baselineFinish(day(10));
        UnaryOperator<ActivityBuilder> later = task -> task.baselineFinish(day(20));
        return schedule()
                .with(s -> s.statusDate(day(11)))
                .tasks(68, task -> due.apply(task).actualFinish(day(10)))
                .tasks(12, due)
                .tasks(3, task -> later.apply(task).actualFinish(day(10)))
                .tasks(17, later);
    }

    static BigDecimal days(String number) {
        return new BigDecimal(number);
    }

    /** Working day n of a project that starts on Monday 2026-01-05: day 11 is Monday 2026-01-19. */
    static LocalDate day(int n) {
        return LocalDate.of(2026, 1, 5).plusDays((n - 1) / 5 * 7L + (n - 1) % 5);
    }

    Schedules task(String id, int days) {
        return task(id, days, task -> task);
    }

    Schedules task(String id, int days, UnaryOperator<ActivityBuilder> more) {
        return add(more.apply(activity(id, ActivityKind.TASK).durationDays(BigDecimal.valueOf(days))));
    }

    /** Adds tasks of 5 days; their numbers go on from the activities that are there. */
    Schedules tasks(int count) {
        return tasks(count, task -> task);
    }

    Schedules tasks(int count, UnaryOperator<ActivityBuilder> more) {
        int first = activities.size() + 1;
        for (int i = first; i < first + count; i++) {
            task("T%03d".formatted(i), 5, more);
        }
        return this;
    }

    Schedules milestone(String id) {
        return add(activity(id, ActivityKind.MILESTONE).durationDays(BigDecimal.ZERO));
    }

    Schedules summary(String id) {
        return add(activity(id, ActivityKind.SUMMARY));
    }

    private static ActivityBuilder activity(String id, ActivityKind kind) {
        return ActivityBuilder.builder().id(new ActivityId(id)).name(id).kind(kind);
    }

    private Schedules add(ActivityBuilder activity) {
        activities.add(activity.build());
        return this;
    }

    /** Changes an activity that is there. */
    Schedules change(String id, UnaryOperator<ActivityBuilder> more) {
        activities.replaceAll(activity -> activity.id().value().equals(id)
                ? more.apply(ActivityBuilder.builder(activity)).build()
                : activity);
        return this;
    }

    Schedules link(String predecessor, RelationshipKind kind, String lagDays, String successor) {
        links.add(new Relationship(
                new ActivityId(predecessor), new ActivityId(successor), kind, new BigDecimal(lagDays)));
        return this;
    }

    /** Links the activities finish to start, one after the other. */
    Schedules chain(String... ids) {
        for (int i = 1; i < ids.length; i++) {
            link(ids[i - 1], RelationshipKind.FINISH_TO_START, "0", ids[i]);
        }
        return this;
    }

    Schedules withoutLinks() {
        linksHeld = false;
        return this;
    }

    Schedules calculated() {
        return with(s -> s.calculated(true));
    }

    Schedules with(UnaryOperator<ScheduleBuilder> more) {
        more.apply(schedule);
        return this;
    }

    Schedule build() {
        return schedule.activities(activities).relationships(linksHeld ? links : null).build();
    }

    /** The project of this schedule; its state is not held. */
    Project project() {
        return Facts.project().schedule(build()).build();
    }

    Project project(ProjectState state) {
        return project().withState(state);
    }
}
