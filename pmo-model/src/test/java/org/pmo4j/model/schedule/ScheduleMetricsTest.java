package org.pmo4j.model.schedule;

import static org.assertj.core.api.Assertions.assertThat;
import static org.pmo4j.model.schedule.RelationshipKind.FINISH_TO_FINISH;
import static org.pmo4j.model.schedule.RelationshipKind.FINISH_TO_START;
import static org.pmo4j.model.schedule.RelationshipKind.START_TO_FINISH;
import static org.pmo4j.model.schedule.RelationshipKind.START_TO_START;
import static org.pmo4j.model.schedule.ScheduleFixture.activity;
import static org.pmo4j.model.schedule.ScheduleFixture.day;
import static org.pmo4j.model.schedule.ScheduleFixture.days;
import static org.pmo4j.model.schedule.ScheduleFixture.fs;
import static org.pmo4j.model.schedule.ScheduleFixture.id;
import static org.pmo4j.model.schedule.ScheduleFixture.ids;
import static org.pmo4j.model.schedule.ScheduleFixture.link;
import static org.pmo4j.model.schedule.ScheduleFixture.milestone;
import static org.pmo4j.model.schedule.ScheduleFixture.replacingFirst;
import static org.pmo4j.model.schedule.ScheduleFixture.schedule;
import static org.pmo4j.model.schedule.ScheduleFixture.task;
import static org.pmo4j.model.schedule.ScheduleFixture.tasks;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

class ScheduleMetricsTest {

    private static final BigDecimal FIVE_PERCENT = new BigDecimal("0.05");
    private static final BigDecimal LIMIT = days("44");

    /** T001 to T020 in a chain between a start and a finish milestone, so that no logic is missing. */
    private static Schedule linkedTasks(int withoutSuccessor) {
        List<Activity> activities = new ArrayList<>(tasks(20));
        activities.addAll(List.of(milestone("START"), milestone("END")));
        List<Relationship> links = new ArrayList<>();
        for (int i = 1; i <= 20; i++) {
            links.add(fs("START", "T%03d".formatted(i)));
            if (i > withoutSuccessor) {
                links.add(fs("T%03d".formatted(i), "END"));
            }
        }
        return schedule(activities, links);
    }

    /** Milestones before and tasks after links of the given lag and kind, one link to each task. */
    private static Schedule links(int count, int changed, RelationshipKind kind, int lagDays) {
        List<Activity> activities = new ArrayList<>(tasks(count));
        activities.add(milestone("START"));
        List<Relationship> links = new ArrayList<>();
        for (int i = 1; i <= count; i++) {
            String task = "T%03d".formatted(i);
            links.add(i <= changed ? link("START", kind, lagDays, task) : fs("START", task));
        }
        return schedule(activities, links);
    }

    private static Schedule calculated(Activity... first) {
        List<Activity> activities = tasks(20).stream()
                .map(task -> task.withTotalFloatDays(BigDecimal.ZERO))
                .toList();
        return schedule(replacingFirst(activities, first)).withCalculated(true);
    }

    private static Activity floating(String id, String floatDays) {
        return task(id, 5).withTotalFloatDays(floatDays == null ? null : days(floatDays));
    }

    @Test
    void counts_incomplete_tasks_without_children_that_last_some_time() {
        Schedule mixed = schedule(List.of(
                task("A", 5),
                task("B"),
                task("C", 0),
                task("D", 5).withActualFinish(day(5)),
                task("E", 5).withPercentComplete(BigDecimal.ONE),
                task("F", 5),
                task("G", 5).withParent(id("F")),
                milestone("M"),
                activity("S", ActivityKind.SUMMARY),
                activity("Z", ActivityKind.LEVEL_OF_EFFORT)));

        List<Activity> population = mixed.metrics().population();

        assertThat(population).extracting(Activity::id).containsExactly(id("A"), id("B"), id("G"));
    }

    @Test
    void has_no_metric_of_an_empty_population() {
        Schedule done = schedule(List.of(task("A", 5).withActualFinish(day(5)), milestone("M")), List.of(fs("A", "M")))
                .withResourceLoaded(true);

        ScheduleMetrics metrics = done.metrics();

        assertThat(metrics.population()).isEmpty();
        assertThat(metrics.missingLogic(false)).isNull();
        assertThat(metrics.leads(LinkScope.INTO_POPULATION)).isNull();
        assertThat(metrics.lags(BigDecimal.ZERO, LinkScope.INTO_POPULATION)).isNull();
        assertThat(metrics.finishToStart(LinkScope.INTO_POPULATION)).isNull();
        assertThat(metrics.hardConstraints()).isNull();
        assertThat(metrics.highFloat(LIMIT)).isNull();
        assertThat(metrics.negativeFloat()).isNull();
        assertThat(metrics.highDuration(LIMIT, DurationBasis.CURRENT)).isNull();
        assertThat(metrics.unresourced()).isNull();
        assertThat(metrics.lowestFloat()).isNull();
    }

    @Test
    void has_no_metric_of_links_that_are_not_held() {
        Schedule unlinked = schedule(tasks(2), null);

        ScheduleMetrics metrics = unlinked.metrics();

        assertThat(metrics.missingLogic(false)).isNull();
        assertThat(metrics.leads(LinkScope.ALL)).isNull();
        assertThat(metrics.lags(BigDecimal.ZERO, LinkScope.ALL)).isNull();
        assertThat(metrics.finishToStart(LinkScope.ALL)).isNull();
        assertThat(metrics.floatsKnown()).isFalse();
        assertThat(metrics.highFloat(LIMIT)).isNull();
        assertThat(metrics.negativeFloat()).isNull();
    }

    @Test
    void metric_1_tolerates_one_task_in_twenty_without_logic() {
        ScheduleMetric<Activity> one = linkedTasks(1).metrics().missingLogic(false);
        ScheduleMetric<Activity> two = linkedTasks(2).metrics().missingLogic(false);

        assertThat(one.exceeds(FIVE_PERCENT)).isFalse();
        assertThat(two.exceeds(FIVE_PERCENT)).isTrue();
        assertThat(ids(two)).isEqualTo(ids("T001", "T002"));
    }

    @Test
    void metric_1_takes_a_link_to_a_complete_task_or_a_milestone_for_logic() {
        Schedule linked = schedule(
                List.of(task("A", 5).withActualFinish(day(5)), task("B", 5), milestone("M")),
                List.of(fs("A", "B"), fs("B", "M")));

        ScheduleMetric<Activity> logic = linked.metrics().missingLogic(false);

        assertThat(logic).isEqualTo(new ScheduleMetric<>(0, 0, 1, List.of()));
    }

    @ParameterizedTest
    @CsvSource({
        "FINISH_TO_START, FINISH_TO_START, 0",
        "START_TO_START, FINISH_TO_FINISH, 0",
        "FINISH_TO_FINISH, FINISH_TO_START, 1",
        "START_TO_FINISH, FINISH_TO_START, 1",
        "FINISH_TO_START, START_TO_START, 1",
        "FINISH_TO_START, START_TO_FINISH, 1"
    })
    void metric_1_counts_dangling_tasks_only_when_asked(RelationshipKind into, RelationshipKind outOf, int hits) {
        Schedule dangling = schedule(
                List.of(task("A", 5), milestone("M"), milestone("N")), List.of(link("M", into, 0, "A"), link("A", outOf, 0, "N")));

        ScheduleMetrics metrics = dangling.metrics();

        assertThat(metrics.missingLogic(true).hits()).isEqualTo(hits);
        assertThat(metrics.missingLogic(false).hits()).isZero();
    }

    @Test
    void metric_1_lets_one_driving_link_save_a_task_from_dangling() {
        Schedule driven = schedule(
                List.of(task("A", 5), milestone("M"), milestone("N")),
                List.of(link("M", FINISH_TO_FINISH, 0, "A"), fs("M", "A"), fs("A", "N")));

        assertThat(driven.metrics().missingLogic(true).hits()).isZero();
    }

    @Test
    void metric_2_counts_a_negative_lag_and_no_zero_lag() {
        Schedule lead = links(20, 1, FINISH_TO_START, -1);

        ScheduleMetric<Relationship> leads = lead.metrics().leads(LinkScope.INTO_POPULATION);

        assertThat(leads)
                .isEqualTo(new ScheduleMetric<>(1, 0, 20, List.of(link("START", FINISH_TO_START, -1, "T001"))));
        assertThat(leads.exceeds(BigDecimal.ZERO)).isTrue();
        assertThat(links(20, 0, FINISH_TO_START, 0).metrics().leads(LinkScope.ALL).hits()).isZero();
    }

    @Test
    void metric_3_tolerates_one_lag_in_twenty_links() {
        ScheduleMetric<Relationship> one =
                links(20, 1, FINISH_TO_START, 1).metrics().lags(BigDecimal.ZERO, LinkScope.INTO_POPULATION);
        ScheduleMetric<Relationship> two =
                links(20, 2, FINISH_TO_START, 1).metrics().lags(BigDecimal.ZERO, LinkScope.INTO_POPULATION);

        assertThat(one.exceeds(FIVE_PERCENT)).isFalse();
        assertThat(two.exceeds(FIVE_PERCENT)).isTrue();
    }

    @Test
    void metric_3_excuses_a_lag_of_the_excused_length() {
        BigDecimal excused = days("5");

        assertThat(links(2, 1, FINISH_TO_START, 5).metrics().lags(excused, LinkScope.ALL).hits()).isZero();
        assertThat(links(2, 1, FINISH_TO_START, 6).metrics().lags(excused, LinkScope.ALL).hits()).isEqualTo(1);
    }

    @Test
    void metric_4_accepts_nine_finish_to_start_links_of_ten() {
        BigDecimal ninetyPercent = new BigDecimal("0.90");

        ScheduleMetric<Relationship> ten = links(10, 1, START_TO_START, 0).metrics().finishToStart(LinkScope.ALL);
        ScheduleMetric<Relationship> nine = links(9, 1, START_TO_START, 0).metrics().finishToStart(LinkScope.ALL);

        assertThat(ten.fallsShortOf(ninetyPercent)).isFalse();
        assertThat(nine.fallsShortOf(ninetyPercent)).isTrue();
        assertThat(nine).isEqualTo(new ScheduleMetric<>(8, 0, 9, List.of(link("START", START_TO_START, 0, "T001"))));
    }

    @Test
    void counts_links_out_of_the_population_only_in_the_wide_scope() {
        Schedule leaving = schedule(
                List.of(task("A", 5), milestone("M")), List.of(link("A", START_TO_FINISH, -1, "M"), fs("M", "A")));

        ScheduleMetrics metrics = leaving.metrics();

        assertThat(metrics.leads(LinkScope.INTO_POPULATION).population()).isEqualTo(1);
        assertThat(metrics.leads(LinkScope.INTO_POPULATION).hits()).isZero();
        assertThat(metrics.leads(LinkScope.ALL).population()).isEqualTo(2);
        assertThat(metrics.leads(LinkScope.ALL).hits()).isEqualTo(1);
    }

    @ParameterizedTest
    @EnumSource(
            value = DateConstraint.class,
            names = {"MUST_START_ON", "MUST_FINISH_ON", "START_NO_LATER_THAN", "FINISH_NO_LATER_THAN"})
    void metric_5_counts_a_hard_constraint(DateConstraint constraint) {
        Activity constrained = task("T001", 5).withConstraintKind(constraint);

        ScheduleMetric<Activity> metric = schedule(replacingFirst(tasks(20), constrained)).metrics().hardConstraints();

        assertThat(metric).isEqualTo(new ScheduleMetric<>(1, 0, 20, List.of(constrained)));
        assertThat(metric.exceeds(FIVE_PERCENT)).isFalse();
    }

    @ParameterizedTest
    @EnumSource(
            value = DateConstraint.class,
            names = {"AS_SOON_AS_POSSIBLE", "AS_LATE_AS_POSSIBLE", "START_NO_EARLIER_THAN", "FINISH_NO_EARLIER_THAN"})
    void metric_5_does_not_count_a_soft_constraint(DateConstraint constraint) {
        Activity constrained = task("A", 5).withConstraintKind(constraint);

        assertThat(schedule(List.of(constrained)).metrics().hardConstraints().hits()).isZero();
    }

    @Test
    void metric_5_exceeds_its_limit_with_two_of_twenty_and_ignores_milestones() {
        List<Activity> activities = new ArrayList<>(replacingFirst(
                tasks(20),
                task("T001", 5).withConstraintKind(DateConstraint.MUST_START_ON),
                task("T002", 5).withConstraintKind(DateConstraint.MUST_FINISH_ON)));
        activities.add(milestone("M").withConstraintKind(DateConstraint.MUST_FINISH_ON));

        ScheduleMetric<Activity> metric = schedule(activities).metrics().hardConstraints();

        assertThat(ids(metric)).isEqualTo(ids("T001", "T002"));
        assertThat(metric.exceeds(FIVE_PERCENT)).isTrue();
    }

    @Test
    void metric_6_counts_a_float_above_44_days_only() {
        ScheduleMetric<Activity> metric =
                calculated(floating("T001", "44"), floating("T002", "44.5")).metrics().highFloat(LIMIT);

        assertThat(ids(metric)).isEqualTo(ids("T002"));
        assertThat(metric.exceeds(FIVE_PERCENT)).isFalse();
    }

    @Test
    void metric_6_bounds_floats_that_are_not_held() {
        ScheduleMetric<Activity> open =
                calculated(floating("T001", "45"), floating("T002", null)).metrics().highFloat(LIMIT);
        ScheduleMetric<Activity> decided = calculated(
                        floating("T001", "45"),
                        floating("T002", "45"),
                        floating("T003", null),
                        floating("T004", null))
                .metrics()
                .highFloat(LIMIT);

        assertThat(open.exceeds(FIVE_PERCENT)).isFalse();
        assertThat(open.mayExceed(FIVE_PERCENT)).isTrue();
        assertThat(decided.undecided()).isEqualTo(2);
        assertThat(decided.exceeds(FIVE_PERCENT)).isTrue();
    }

    @Test
    void metric_6_leaves_schedule_margin_out_of_both_numbers() {
        ScheduleMetric<Activity> metric =
                calculated(floating("T001", "60").withScheduleMargin(true)).metrics().highFloat(LIMIT);

        assertThat(metric).isEqualTo(new ScheduleMetric<>(0, 0, 19, List.of()));
    }

    @Test
    void metric_7_counts_a_float_below_zero_only() {
        ScheduleMetrics metrics =
                calculated(floating("T001", "0"), floating("T002", "-0.5"), floating("T003", "-3")).metrics();

        ScheduleMetric<Activity> metric = metrics.negativeFloat();

        assertThat(ids(metric)).isEqualTo(ids("T002", "T003"));
        assertThat(metric.exceeds(BigDecimal.ZERO)).isTrue();
        assertThat(metrics.lowestFloat()).isEqualTo(days("-3"));
    }

    @Test
    void metric_7_is_open_while_a_float_is_not_held() {
        ScheduleMetric<Activity> metric = calculated(floating("T001", null)).metrics().negativeFloat();

        assertThat(metric).isEqualTo(new ScheduleMetric<>(0, 1, 20, List.of()));
        assertThat(metric.mayExceed(BigDecimal.ZERO)).isTrue();
    }

    @Test
    void reads_the_float_of_a_source_that_has_calculated_and_computes_it_otherwise() {
        Activity short3 = task("A", 3).withTotalFloatDays(days("-7"));
        Schedule given = schedule(List.of(short3, task("B", 10))).withCalculated(true);
        Schedule computed = given.withCalculated(false);

        assertThat(given.metrics().floatOf(short3)).isEqualTo(days("-7"));
        assertThat(computed.metrics().floatOf(short3)).isEqualTo(days("7"));
        assertThat(computed.metrics().lowestFloat()).isEqualTo(BigDecimal.ZERO);
    }

    @Test
    void does_not_compute_a_float_that_a_calculated_source_does_not_hold() {
        Activity unfloated = task("A", 3);
        Schedule given = schedule(List.of(unfloated)).withCalculated(true);

        assertThat(given.metrics().floatsKnown()).isTrue();
        assertThat(given.metrics().floatOf(unfloated)).isNull();
    }

    @Test
    void metric_8_counts_a_duration_above_44_days_only() {
        Schedule schedule = schedule(replacingFirst(tasks(20), task("T001", 44), task("T002", 45)));

        ScheduleMetric<Activity> metric =
                schedule.metrics().highDuration(LIMIT, DurationBasis.BASELINE_ELSE_CURRENT);

        assertThat(ids(metric)).isEqualTo(ids("T002"));
        assertThat(metric.exceeds(FIVE_PERCENT)).isFalse();
    }

    @ParameterizedTest
    @CsvSource({"BASELINE_ELSE_CURRENT, 0, 0", "CURRENT, 1, 0", "REMAINING, 0, 1"})
    void metric_8_reads_the_duration_of_its_basis(DurationBasis basis, int hits, int undecided) {
        Schedule longer = schedule(List.of(task("A", 60).withBaselineDurationDays(days("40"))));

        ScheduleMetric<Activity> metric = longer.metrics().highDuration(LIMIT, basis);

        assertThat(metric.hits()).isEqualTo(hits);
        assertThat(metric.undecided()).isEqualTo(undecided);
    }

    @Test
    void metric_8_leaves_planning_packages_out_and_bounds_missing_durations() {
        Schedule schedule = schedule(List.of(task("A", 90).withPlanningPackage(true), task("B"), task("C", 5)));

        ScheduleMetric<Activity> metric =
                schedule.metrics().highDuration(LIMIT, DurationBasis.BASELINE_ELSE_CURRENT);

        assertThat(metric).isEqualTo(new ScheduleMetric<>(0, 1, 2, List.of()));
    }

    @Test
    void metric_10_counts_unresourced_tasks_of_a_day_or_more() {
        Activity day = task("A", 1);
        Activity half = task("B").withDurationDays(days("0.5"));
        Activity unknown = task("C");
        Activity resourced = task("D").withResourced(true);
        Schedule loaded = schedule(List.of(day, half, unknown, resourced)).withResourceLoaded(true);

        ScheduleMetric<Activity> metric = loaded.metrics().unresourced();

        assertThat(metric).isEqualTo(new ScheduleMetric<>(1, 1, 4, List.of(day)));
    }

    @Test
    void computes_the_network_once() {
        ScheduleMetrics metrics = schedule(tasks(3)).metrics();

        assertThat(metrics.network()).isSameAs(metrics.network());
    }

    @Test
    void names_the_duration_that_a_basis_reads() {
        assertThat(DurationBasis.BASELINE_ELSE_CURRENT.path()).isEqualTo("schedule.activities.durationDays");
        assertThat(DurationBasis.CURRENT.path()).isEqualTo("schedule.activities.durationDays");
        assertThat(DurationBasis.REMAINING.path()).isEqualTo("schedule.activities.remainingDays");
    }
}
