package org.pmo4j.model.schedule;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.pmo4j.model.schedule.RelationshipKind.FINISH_TO_FINISH;
import static org.pmo4j.model.schedule.RelationshipKind.START_TO_START;
import static org.pmo4j.model.schedule.ScheduleFixture.day;
import static org.pmo4j.model.schedule.ScheduleFixture.days;
import static org.pmo4j.model.schedule.ScheduleFixture.fs;
import static org.pmo4j.model.schedule.ScheduleFixture.id;
import static org.pmo4j.model.schedule.ScheduleFixture.link;
import static org.pmo4j.model.schedule.ScheduleFixture.milestone;
import static org.pmo4j.model.schedule.ScheduleFixture.schedule;
import static org.pmo4j.model.schedule.ScheduleFixture.task;

import java.math.BigDecimal;
import java.util.List;
import org.junit.jupiter.api.Test;

class CriticalPathTest {

    private static final BigDecimal DELAY = days("600");
    private static final BigDecimal NINETY_FIVE_PERCENT = new BigDecimal("0.95");

    private static Activity critical(String id, String floatDays) {
        return task(id, 5)
                .withCritical(true)
                .withTotalFloatDays(floatDays == null ? null : days(floatDays));
    }

    private static CriticalPath calculated(Activity... activities) {
        return schedule(List.of(activities)).withCalculated(true).metrics().criticalPath();
    }

    private static CriticalPath measured(String length, String projectFloat) {
        return schedule(List.of(task("A", 5)))
                .with(s -> s.statusDate(day(1)).criticalPathLengthDays(days(length)).projectFloatDays(days(projectFloat)))
                .metrics()
                .criticalPath();
    }

    @Test
    void tests_the_critical_task_with_the_lowest_float() {
        CriticalPath path = calculated(critical("A", null), critical("B", "0"), critical("C", "-1"));

        assertThat(path.testedTask().id()).isEqualTo(id("C"));
    }

    @Test
    void tests_the_earliest_of_equally_critical_tasks() {
        CriticalPath path = calculated(
                critical("A", "0"), critical("B", "0").withStart(day(2)), critical("C", "0").withStart(day(1)));

        assertThat(path.testedTask().id()).isEqualTo(id("C"));
    }

    @Test
    void tests_the_smallest_id_of_equally_early_tasks() {
        CriticalPath path = calculated(critical("C", "0"), critical("B", "0"), task("A", 5));

        assertThat(path.testedTask().id()).isEqualTo(id("B"));
    }

    @Test
    void tests_no_complete_task_and_nothing_where_nothing_is_critical() {
        CriticalPath path = calculated(critical("A", "0").withActualFinish(day(5)), task("B", 5));

        assertThat(path.testedTask()).isNull();
        assertThat(path.shift(DELAY)).isNull();
    }

    @Test
    void tests_nothing_where_floats_are_not_known() {
        CriticalPath path = schedule(List.of(critical("A", "0")), null).metrics().criticalPath();

        assertThat(path.testedTask()).isNull();
    }

    @Test
    void tests_the_computed_critical_task_and_not_the_marked_one_where_the_source_has_not_calculated() {
        CriticalPath path = schedule(List.of(critical("A", "0"), task("B", 9))).metrics().criticalPath();

        assertThat(path.testedTask().id()).isEqualTo(id("B"));
    }

    @Test
    void cannot_tell_the_shift_of_a_calculated_schedule_whose_network_is_not_computable() {
        CriticalPath path = schedule(List.of(critical("A", "0")), null).withCalculated(true).metrics().criticalPath();

        assertThat(path.testedTask().id()).isEqualTo(id("A"));
        assertThat(path.shift(DELAY)).isNull();
        assertThat(path.lengthDays()).isNull();
    }

    @Test
    void finds_a_longest_path_that_does_not_end_in_the_finish_milestone() {
        CriticalPath path = schedule(
                        List.of(task("LONG", 30), task("P", 5), milestone("N")), List.of(fs("P", "N")))
                .metrics()
                .criticalPath();

        assertThat(path.testedTask().id()).isEqualTo(id("LONG"));
        assertThat(path.shift(DELAY)).isEqualTo(BigDecimal.ZERO);
    }

    @Test
    void shifts_the_finish_by_less_than_the_delay_where_slack_absorbs_a_part() {
        CriticalPath path = schedule(
                        List.of(critical("A", "0"), task("B", 15), milestone("N")), List.of(fs("A", "N"), fs("B", "N")))
                .withCalculated(true)
                .metrics()
                .criticalPath();

        assertThat(path.shift(DELAY)).isEqualTo(days("590"));
        assertThat(path.shift(days("10"))).isEqualTo(BigDecimal.ZERO);
        assertThat(path.shift(days("10.5"))).isEqualTo(days("0.5"));
    }

    @Test
    void moves_the_finish_earlier_where_a_task_tied_by_its_finish_drives_by_its_start() {
        CriticalPath path = schedule(
                        List.of(critical("A", "0"), task("P", 20), task("B", 9), milestone("N")),
                        List.of(link("P", FINISH_TO_FINISH, 0, "A"), link("A", START_TO_START, 0, "B"), fs("B", "N")))
                .withCalculated(true)
                .metrics()
                .criticalPath();

        assertThat(path.shift(days("3"))).isEqualTo(days("-3"));
    }

    @Test
    void refuses_a_delay_of_nothing() {
        CriticalPath path = calculated(critical("A", "0"));

        assertThatThrownBy(() -> path.shift(BigDecimal.ZERO))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("delayDays: 0 is not greater than 0");
    }

    @Test
    void adds_a_day_to_the_length_only_for_a_finish_milestone() {
        Schedule tasks = schedule(List.of(task("A", 5), task("B", 3)), List.of(fs("A", "B")));
        Schedule toMilestone = schedule(
                List.of(task("A", 5), task("B", 3), milestone("N")), List.of(fs("A", "B"), fs("B", "N")));

        assertThat(tasks.metrics().criticalPath().lengthDays()).isEqualTo(days("8"));
        assertThat(toMilestone.metrics().criticalPath().lengthDays()).isEqualTo(days("9"));
    }

    @Test
    void prefers_the_length_of_the_source() {
        CriticalPath path = measured("250", "0");

        assertThat(path.lengthDays()).isEqualTo(days("250"));
    }

    @Test
    void accepts_an_index_equal_to_the_limit_and_refuses_the_next_lower() {
        assertThat(measured("250", "-12.5").indexBelow(NINETY_FIVE_PERCENT)).isFalse();
        assertThat(measured("250", "-12.50001").indexBelow(NINETY_FIVE_PERCENT)).isTrue();
        assertThat(measured("250", "-12.50001").index()).isEqualTo("0.95");
    }

    @Test
    void has_no_index_of_a_path_without_length() {
        CriticalPath path = measured("0", "-3");

        assertThat(path.index()).isNull();
        assertThat(path.indexBelow(NINETY_FIVE_PERCENT)).isFalse();
    }

    @Test
    void does_not_take_another_float_for_that_against_the_baseline_finish() {
        CriticalPath path = schedule(List.of(task("A", 5)))
                .with(s -> s.statusDate(day(1)).baselineFinish(day(5)))
                .metrics()
                .criticalPath();

        assertThat(path.floatDays()).isNull();
        assertThat(path.index()).isNull();
    }

    @Test
    void takes_the_lowest_known_float_for_an_upper_bound_where_another_is_not_held() {
        CriticalPath open = calculated(critical("A", "-2"), critical("B", null));
        CriticalPath closed = calculated(critical("A", "-2"), critical("B", "3"));

        assertThat(open.floatDays()).isEqualTo(days("-2"));
        assertThat(open.floatMayBeLower()).isTrue();
        assertThat(closed.floatDays()).isEqualTo(days("-2"));
        assertThat(closed.floatMayBeLower()).isFalse();
    }

    @Test
    void needs_no_float_of_tasks_where_the_source_holds_the_float_of_the_project() {
        CriticalPath path = schedule(List.of(critical("A", null)))
                .with(s -> s.calculated(true).projectFloatDays(days("-4")))
                .metrics()
                .criticalPath();

        assertThat(path.floatDays()).isEqualTo(days("-4"));
        assertThat(path.floatMayBeLower()).isFalse();
    }

    @Test
    void has_a_path_ahead_while_work_is_left_or_the_source_holds_a_length() {
        Schedule left = schedule(List.of(task("A", 5)), null).withStatusDate(day(1));
        Schedule done = schedule(List.of(task("A", 5).withActualFinish(day(5)))).withStatusDate(day(5));

        assertThat(left.metrics().criticalPath().ahead()).isTrue();
        assertThat(left.withStatusDate(null).metrics().criticalPath().ahead()).isFalse();
        assertThat(done.metrics().criticalPath().ahead()).isFalse();
        assertThat(done.withCriticalPathLengthDays(days("9")).metrics().criticalPath().ahead()).isTrue();
    }

    @Test
    void has_no_path_ahead_whose_length_is_0() {
        Schedule computed =
                schedule(List.of(task("A", 5).withRemainingDays(BigDecimal.ZERO))).withStatusDate(day(5));

        assertThat(computed.metrics().criticalPath().ahead()).isFalse();
        assertThat(measured("0", "-3").ahead()).isFalse();
    }

    @Test
    void names_what_the_critical_path_test_lacks() {
        Activity unknown = task("B").withActualStart(day(1));
        List<Relationship> circle = List.of(fs("A", "C"), fs("C", "A"));

        assertThat(calculated(critical("A", "0")).missingForShift(DELAY)).isEmpty();
        assertThat(calculated(critical("A", "0"), unknown).missingForShift(DELAY))
                .containsExactly("schedule.activities.durationDays");
        assertThat(calculatedWith(null, critical("A", "0")).missingForShift(DELAY))
                .containsExactly("schedule.relationships");
        assertThat(calculatedWith(circle, critical("A", "0"), task("C", 5)).missingForShift(DELAY))
                .containsExactly("schedule.relationships without cycle");
    }

    @Test
    void names_calendars_only_where_the_finish_moves_by_a_part_of_the_delay() {
        CriticalPath slackOf10 = calculatedWith(
                List.of(fs("A", "N"), fs("B", "N")), critical("A", "0"), task("B", 15), milestone("N"));

        assertThat(slackOf10.missingForShift(days("10"))).isEmpty();
        assertThat(slackOf10.missingForShift(days("10.5"))).containsExactly("schedule.calendars");
    }

    @Test
    void names_what_the_index_lacks() {
        Schedule undated = schedule(List.of(task("A", 5)), null).withStatusDate(day(1));

        assertThat(measured("250", "-10").missingForIndex()).isEmpty();
        assertThat(undated.metrics().criticalPath().missingForIndex())
                .containsExactly("schedule.criticalPathLengthDays", "schedule.projectFloatDays");
        assertThat(calculated(critical("A", "-2"), critical("B", null)).missingForIndex())
                .containsExactly("schedule.activities.totalFloatDays");
    }

    private static CriticalPath calculatedWith(List<Relationship> links, Activity... activities) {
        return schedule(List.of(activities), links).withCalculated(true).metrics().criticalPath();
    }
}
