package org.pmo4j.model.schedule;

import static org.assertj.core.api.Assertions.assertThat;
import static org.pmo4j.model.schedule.RelationshipKind.START_TO_START;
import static org.pmo4j.model.schedule.ScheduleFixture.day;
import static org.pmo4j.model.schedule.ScheduleFixture.days;
import static org.pmo4j.model.schedule.ScheduleFixture.fs;
import static org.pmo4j.model.schedule.ScheduleFixture.id;
import static org.pmo4j.model.schedule.ScheduleFixture.ids;
import static org.pmo4j.model.schedule.ScheduleFixture.link;
import static org.pmo4j.model.schedule.ScheduleFixture.milestone;
import static org.pmo4j.model.schedule.ScheduleFixture.schedule;
import static org.pmo4j.model.schedule.ScheduleFixture.task;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

/** The eleven published scenarios of the DCMA-14 metrics, DCO-01 to DCO-11, with their exact counts. */
class DcmaOraclesTest {

    private static final BigDecimal FIVE_PERCENT = new BigDecimal("0.05");
    private static final BigDecimal NINETY_FIVE_PERCENT = new BigDecimal("0.95");

    private static Schedule structure(Relationship fromBToC) {
        return schedule(
                List.of(
                        task("A", 5).withConstraintKind(DateConstraint.FINISH_NO_LATER_THAN),
                        task("B", 5),
                        task("C", 5),
                        task("L", 60),
                        task("X", 3),
                        milestone("M")),
                List.of(fs("A", "B"), fromBToC, fs("A", "L"), fs("C", "M"), fs("L", "M")));
    }

    /** A and B and C of 5 days each to milestone M, at day 11: A complete on time, B 40 % done and three days late. */
    private static Schedule chain() {
        return ScheduleBuilder.builder()
                .statusDate(day(11))
                .resourceLoaded(true)
                .activities(List.of(
                        baselined("A", 1, 5)
                                .with(a -> a.actualStart(day(1))
                                        .actualFinish(day(5))
                                        .percentComplete(BigDecimal.ONE)
                                        .resourced(true)),
                        baselined("B", 6, 10)
                                .with(b -> b.actualStart(day(6))
                                        .finish(day(13))
                                        .percentComplete(new BigDecimal("0.4"))
                                        .resourced(true)),
                        baselined("C", 11, 15).with(c -> c.start(day(14)).finish(day(18))),
                        milestone("M").withBaselineFinish(day(16))))
                .relationships(List.of(fs("A", "B"), fs("B", "C"), fs("C", "M")))
                .baselineFinish(day(16))
                .projectFinish(day(19))
                .criticalPathLengthDays(days("9"))
                .projectFloatDays(days("-3"))
                .build();
    }

    private static Activity baselined(String id, int start, int finish) {
        return task(id, 5)
                .with(a -> a.baselineStart(day(start)).baselineFinish(day(finish)).baselineDurationDays(days("5")));
    }

    private static Schedule with(Schedule schedule, Activity replacement) {
        List<Activity> activities = new ArrayList<>(schedule.activities());
        activities.replaceAll(activity -> activity.id().equals(replacement.id()) ? replacement : activity);
        return schedule.withActivities(activities);
    }

    private static Activity activity(Schedule schedule, String id) {
        return schedule.activities().stream().filter(a -> a.id().equals(id(id))).findFirst().orElseThrow();
    }

    private static void assertCounts(ScheduleMetric<?> metric, int hits, int population) {
        assertThat(metric.hits()).isEqualTo(hits);
        assertThat(metric.undecided()).isZero();
        assertThat(metric.population()).isEqualTo(population);
    }

    @Test
    void dco_01_counts_the_faults_of_the_structure_network() {
        Schedule structure = structure(link("B", START_TO_START, 2, "C"));

        ScheduleMetrics metrics = structure.metrics();

        assertThat(metrics.population()).hasSize(5);
        assertCounts(metrics.missingLogic(false), 2, 5);
        assertThat(ids(metrics.missingLogic(false))).isEqualTo(ids("A", "X"));
        assertCounts(metrics.leads(LinkScope.INTO_POPULATION), 0, 3);
        assertCounts(metrics.lags(BigDecimal.ZERO, LinkScope.INTO_POPULATION), 1, 3);
        assertCounts(metrics.finishToStart(LinkScope.INTO_POPULATION), 2, 3);
        assertThat(metrics.finishToStart(LinkScope.INTO_POPULATION).offenders())
                .containsExactly(link("B", START_TO_START, 2, "C"));
        assertCounts(metrics.hardConstraints(), 1, 5);
        assertCounts(metrics.highFloat(days("44")), 3, 5);
        assertThat(ids(metrics.highFloat(days("44")))).isEqualTo(ids("B", "C", "X"));
        assertCounts(metrics.negativeFloat(), 0, 5);
        assertCounts(metrics.highDuration(days("44"), DurationBasis.BASELINE_ELSE_CURRENT), 1, 5);
    }

    @Test
    void dco_01_moves_the_finish_by_the_whole_delay() {
        Schedule structure = structure(link("B", START_TO_START, 2, "C"));

        CriticalPath path = structure.metrics().criticalPath();

        assertThat(path.testedTask().id()).isEqualTo(id("A"));
        assertThat(path.shift(days("600"))).isEqualTo(days("600"));
    }

    @Test
    void dco_01_has_no_figures_that_need_a_status_date_or_resources() {
        Schedule structure = structure(link("B", START_TO_START, 2, "C"));

        ScheduleMetrics metrics = structure.metrics();

        assertThat(metrics.progress().invalidDates()).isNull();
        assertThat(metrics.unresourced()).isNull();
        assertThat(metrics.progress().missedTasks(MissedTaskBasis.PAM)).isNull();
        assertThat(metrics.criticalPath().index()).isNull();
        assertThat(metrics.progress().baselineExecution(BeiDefinition.CUMULATIVE)).isNull();
    }

    @Test
    void dco_02_counts_a_lead_and_no_lag() {
        Schedule lead = structure(link("B", START_TO_START, -1, "C"));

        ScheduleMetrics metrics = lead.metrics();

        assertCounts(metrics.leads(LinkScope.INTO_POPULATION), 1, 3);
        assertThat(metrics.leads(LinkScope.INTO_POPULATION).exceeds(BigDecimal.ZERO)).isTrue();
        assertCounts(metrics.lags(BigDecimal.ZERO, LinkScope.INTO_POPULATION), 0, 3);
    }

    @Test
    void dco_03_does_not_move_the_finish_by_delaying_an_isolated_critical_task() {
        Schedule isolated = schedule(
                        List.of(
                                task("Z", 3).with(z -> z.critical(true).totalFloatDays(days("-2"))),
                                task("P", 5).withTotalFloatDays(BigDecimal.ZERO),
                                task("Q", 5).withTotalFloatDays(BigDecimal.ZERO),
                                milestone("N")),
                        List.of(fs("P", "Q"), fs("Q", "N")))
                .withCalculated(true);

        CriticalPath path = isolated.metrics().criticalPath();

        assertThat(path.testedTask().id()).isEqualTo(id("Z"));
        assertThat(isolated.metrics().network().finishNode().id()).isEqualTo(id("N"));
        assertThat(path.shift(days("600"))).isEqualTo(BigDecimal.ZERO);
    }

    @Test
    void dco_04_lets_the_delay_pass_a_pinned_finish() {
        Schedule pinned = schedule(
                        List.of(
                                task("P", 5).with(p -> p.critical(true).totalFloatDays(BigDecimal.ZERO)),
                                task("Q", 5).with(q -> q.critical(true).totalFloatDays(BigDecimal.ZERO)),
                                milestone("N")
                                        .with(n -> n.critical(true)
                                                .constraintKind(DateConstraint.MUST_FINISH_ON)
                                                .constraintDate(day(10)))),
                        List.of(fs("P", "Q"), fs("Q", "N")))
                .withCalculated(true);

        BigDecimal shift = pinned.metrics().criticalPath().shift(days("600"));

        assertThat(shift).isEqualTo(days("600"));
    }

    @Test
    void dco_05_compares_the_chain_with_its_status_date() {
        Schedule chain = chain();

        ScheduleMetrics metrics = chain.metrics();

        assertThat(metrics.population()).hasSize(2);
        assertCounts(metrics.progress().invalidDates(), 0, 2);
        assertCounts(metrics.unresourced(), 1, 2);
        assertCounts(metrics.progress().missedTasks(MissedTaskBasis.PAM), 1, 2);
        assertThat(ids(metrics.progress().missedTasks(MissedTaskBasis.PAM))).isEqualTo(ids("B"));
        assertCounts(metrics.progress().baselineExecution(BeiDefinition.CUMULATIVE), 1, 2);
        assertThat(metrics.criticalPath().index()).isEqualTo("0.6667");
        assertThat(metrics.criticalPath().indexBelow(NINETY_FIVE_PERCENT)).isTrue();
    }

    @Test
    void dco_05_has_the_same_path_length_computed_as_imported() {
        Schedule chain = chain().withCriticalPathLengthDays(null);

        CriticalPath path = chain.metrics().criticalPath();

        assertThat(path.lengthDays()).isEqualTo(days("9"));
        assertThat(path.index()).isEqualTo("0.6667");
    }

    @Test
    void dco_06_asks_for_an_unbaselined_task_only_in_the_execution_index() {
        Schedule unbaselined = with(chain(), activity(chain(), "C").withBaselineFinish(null));

        ScheduleProgress progress = unbaselined.metrics().progress();

        assertCounts(progress.missedTasks(MissedTaskBasis.PAM), 1, 2);
        assertCounts(progress.baselineExecution(BeiDefinition.CUMULATIVE), 1, 3);
        assertThat(ids(progress.baselineExecution(BeiDefinition.CUMULATIVE))).isEqualTo(ids("B", "C"));
    }

    @Test
    void dco_07_counts_a_forecast_in_the_past_and_an_actual_in_the_future() {
        Schedule invalid = with(
                with(chain(), activity(chain(), "C").withStart(day(10))),
                activity(chain(), "B").withActualStart(day(12)));

        ScheduleProgress progress = invalid.metrics().progress();

        assertCounts(progress.invalidDates(), 2, 2);
        assertThat(ids(progress.forecastsInPast())).isEqualTo(ids("C"));
        assertThat(ids(progress.actualsInFuture())).isEqualTo(ids("B"));
    }

    @Test
    void dco_08_measures_an_unbaselined_schedule_by_its_computed_float() {
        Schedule unbaselined = chain()
                .with(s -> s.baselineFinish(null)
                        .projectFloatDays(null)
                        .activities(chain().activities().stream()
                                .map(activity -> activity.withBaselineFinish(null))
                                .toList()));

        ScheduleMetrics metrics = unbaselined.metrics();

        assertThat(metrics.progress().missedTasks(MissedTaskBasis.PAM)).isNull();
        assertThat(metrics.progress().baselineExecution(BeiDefinition.CUMULATIVE)).isNull();
        assertThat(metrics.criticalPath().floatDays()).isEqualTo(BigDecimal.ZERO);
        assertThat(metrics.criticalPath().index()).isEqualTo(BigDecimal.ONE);
    }

    @Test
    void dco_09_accepts_a_float_of_minus_10_on_250_days() {
        Schedule late = chain().with(s -> s.criticalPathLengthDays(days("250")).projectFloatDays(days("-10")));

        CriticalPath path = late.metrics().criticalPath();

        assertThat(path.index()).isEqualTo("0.96");
        assertThat(path.indexBelow(NINETY_FIVE_PERCENT)).isFalse();
    }

    @Test
    void dco_10_refuses_a_float_of_minus_20_on_250_days() {
        Schedule later = chain().with(s -> s.criticalPathLengthDays(days("250")).projectFloatDays(days("-20")));

        CriticalPath path = later.metrics().criticalPath();

        assertThat(path.index()).isEqualTo("0.92");
        assertThat(path.indexBelow(NINETY_FIVE_PERCENT)).isTrue();
    }

    @Test
    void dco_11_tells_the_cumulative_index_from_the_hit_task_index() {
        List<Activity> activities = new ArrayList<>();
        for (int i = 1; i <= 100; i++) {
            boolean due = i <= 80;
            boolean done = i <= 68 || (i > 80 && i <= 83);
            activities.add(task("T%03d".formatted(i), 5)
                    .withBaselineFinish(due ? day(10) : day(20))
                    .withActualFinish(done ? day(10) : null));
        }
        Schedule eighty = schedule(activities).withStatusDate(day(11));

        ScheduleProgress progress = eighty.metrics().progress();

        assertCounts(progress.baselineExecution(BeiDefinition.HIT_TASK), 68, 80);
        assertThat(progress.baselineExecution(BeiDefinition.HIT_TASK).share()).isEqualTo("0.85");
        assertCounts(progress.baselineExecution(BeiDefinition.CUMULATIVE), 71, 80);
        assertThat(progress.baselineExecution(BeiDefinition.CUMULATIVE).share()).isEqualTo("0.8875");
        assertThat(progress.baselineExecution(BeiDefinition.CUMULATIVE).offenders()).hasSize(12);
        assertThat(progress.baselineExecution(BeiDefinition.CUMULATIVE).fallsShortOf(NINETY_FIVE_PERCENT)).isTrue();
    }

    @Test
    void shares_of_the_structure_network_exceed_the_limits_of_the_pamphlet() {
        ScheduleMetrics metrics = structure(link("B", START_TO_START, 2, "C")).metrics();

        assertThat(metrics.missingLogic(false).exceeds(FIVE_PERCENT)).isTrue();
        assertThat(metrics.missingLogic(false).share()).isEqualTo("0.4");
        assertThat(metrics.lags(BigDecimal.ZERO, LinkScope.INTO_POPULATION).share()).isEqualTo("0.3333");
        assertThat(metrics.finishToStart(LinkScope.INTO_POPULATION).share()).isEqualTo("0.6667");
        assertThat(metrics.hardConstraints().share()).isEqualTo("0.2");
        assertThat(metrics.highFloat(days("44")).share()).isEqualTo("0.6");
    }
}
