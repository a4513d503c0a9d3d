package org.pmo4j.model.schedule;

import static org.assertj.core.api.Assertions.assertThat;
import static org.pmo4j.model.schedule.ScheduleFixture.day;
import static org.pmo4j.model.schedule.ScheduleFixture.ids;
import static org.pmo4j.model.schedule.ScheduleFixture.milestone;
import static org.pmo4j.model.schedule.ScheduleFixture.replacingFirst;
import static org.pmo4j.model.schedule.ScheduleFixture.schedule;
import static org.pmo4j.model.schedule.ScheduleFixture.task;
import static org.pmo4j.model.schedule.ScheduleFixture.tasks;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;

class ScheduleProgressTest {

    private static final LocalDate STATUS_DATE = day(11);
    private static final BigDecimal FIVE_PERCENT = new BigDecimal("0.05");
    private static final BigDecimal NINETY_FIVE_PERCENT = new BigDecimal("0.95");

    private static ScheduleProgress progress(List<Activity> activities) {
        return schedule(activities).withStatusDate(STATUS_DATE).metrics().progress();
    }

    private static ScheduleProgress progress(Activity... activities) {
        return progress(List.of(activities));
    }

    /** Twenty tasks due the day before the status date and finished then, the first ones replaced. */
    private static ScheduleProgress twenty(Activity... first) {
        List<Activity> onTime = tasks(20).stream()
                .map(task -> task.withBaselineFinish(day(10)).withActualFinish(day(10)))
                .toList();
        return progress(replacingFirst(onTime, first));
    }

    private static Activity due(String id) {
        return task(id, 5).withBaselineFinish(day(10));
    }

    @Test
    void has_no_figure_without_a_status_date() {
        ScheduleProgress undated = schedule(List.of(due("A"))).metrics().progress();

        assertThat(undated.invalidDates()).isNull();
        assertThat(undated.forecastsInPast()).isNull();
        assertThat(undated.actualsInFuture()).isNull();
        assertThat(undated.missedTasks(MissedTaskBasis.PAM)).isNull();
        assertThat(undated.baselineExecution(BeiDefinition.CUMULATIVE)).isNull();
    }

    @Test
    void metric_9_accepts_a_forecast_on_the_status_date_and_counts_one_the_day_before() {
        ScheduleProgress progress = progress(
                task("A").withStart(STATUS_DATE),
                task("B").withStart(STATUS_DATE.minusDays(1)),
                task("C").withActualStart(day(1)).withFinish(STATUS_DATE),
                task("D").withActualStart(day(1)).withFinish(STATUS_DATE.minusDays(1)));

        ScheduleMetric<Activity> metric = progress.forecastsInPast();

        assertThat(ids(metric)).isEqualTo(ids("B", "D"));
        assertThat(metric.population()).isEqualTo(4);
        assertThat(progress.actualsInFuture().hits()).isZero();
    }

    @Test
    void metric_9_accepts_an_actual_on_the_status_date_and_counts_one_the_day_after() {
        ScheduleProgress progress = progress(
                task("A").withActualStart(STATUS_DATE),
                task("B").withActualStart(STATUS_DATE.plusDays(1)),
                task("C").withActualStart(day(1)).withActualFinish(STATUS_DATE),
                task("D").withActualStart(day(1)).withActualFinish(STATUS_DATE.plusDays(1)));

        ScheduleMetric<Activity> metric = progress.actualsInFuture();

        assertThat(ids(metric)).isEqualTo(ids("B", "D"));
        assertThat(metric.population()).isEqualTo(3);
    }

    @Test
    void metric_9_counts_a_task_once_even_if_several_dates_are_invalid() {
        ScheduleProgress progress =
                progress(task("A").withActualStart(STATUS_DATE.plusDays(1)).withFinish(day(10)));

        assertThat(progress.invalidDates().hits()).isEqualTo(1);
        assertThat(progress.forecastsInPast().hits()).isEqualTo(1);
        assertThat(progress.actualsInFuture().hits()).isEqualTo(1);
        assertThat(progress.invalidDates().exceeds(BigDecimal.ZERO)).isTrue();
    }

    @Test
    void metric_9_takes_missing_dates_for_neither_invalid_nor_open() {
        ScheduleMetric<Activity> metric = progress(task("A")).invalidDates();

        assertThat(metric).isEqualTo(new ScheduleMetric<>(0, 0, 1, List.of()));
        assertThat(metric.exceeds(BigDecimal.ZERO)).isFalse();
    }

    @Test
    void metric_9_looks_at_neither_milestones_nor_tasks_completed_by_the_status_date() {
        ScheduleProgress progress =
                progress(milestone("M").withStart(day(1)), task("A", 5).withActualFinish(day(5)));

        assertThat(progress.invalidDates()).isNull();
    }

    @Test
    void metric_11_tolerates_one_missed_task_in_twenty() {
        ScheduleMetric<Activity> one = twenty(due("T001")).missedTasks(MissedTaskBasis.PAM);
        ScheduleMetric<Activity> two = twenty(due("T001"), due("T002")).missedTasks(MissedTaskBasis.PAM);

        assertThat(one.exceeds(FIVE_PERCENT)).isFalse();
        assertThat(two.exceeds(FIVE_PERCENT)).isTrue();
        assertThat(ids(two)).isEqualTo(ids("T001", "T002"));
    }

    @Test
    void metric_11_counts_a_finish_one_day_after_the_baseline() {
        ScheduleProgress progress = progress(due("A").withActualFinish(day(10)), due("B").withActualFinish(day(11)));

        assertThat(ids(progress.missedTasks(MissedTaskBasis.PAM))).isEqualTo(ids("B"));
        assertThat(progress.missedTasks(MissedTaskBasis.INCOMPLETE_ONLY).hits()).isZero();
    }

    @Test
    void metric_11_counts_an_incomplete_task_due_earlier_whatever_its_forecast() {
        ScheduleProgress progress = progress(due("A").withFinish(day(9)), due("B"));

        ScheduleMetric<Activity> metric = progress.missedTasks(MissedTaskBasis.PAM);

        assertThat(metric.hits()).isEqualTo(2);
        assertThat(metric.undecided()).isZero();
    }

    @Test
    void metric_11_judges_a_task_due_on_the_status_date_by_its_forecast() {
        ScheduleProgress progress = progress(
                task("A").withBaselineFinish(STATUS_DATE).withFinish(STATUS_DATE),
                task("B").withBaselineFinish(STATUS_DATE).withFinish(STATUS_DATE.plusDays(1)),
                task("C").withBaselineFinish(STATUS_DATE),
                task("D").withBaselineFinish(STATUS_DATE.plusDays(1)));

        ScheduleMetric<Activity> metric = progress.missedTasks(MissedTaskBasis.PAM);

        assertThat(ids(metric)).isEqualTo(ids("B"));
        assertThat(metric.undecided()).isEqualTo(1);
        assertThat(metric.population()).isEqualTo(3);
    }

    @Test
    void metric_11_cannot_judge_a_complete_task_without_an_actual_finish() {
        Activity undated = due("A").withPercentComplete(BigDecimal.ONE);

        ScheduleProgress progress = progress(undated);

        assertThat(progress.missedTasks(MissedTaskBasis.PAM)).isEqualTo(new ScheduleMetric<>(0, 1, 1, List.of()));
        assertThat(progress.missedTasks(MissedTaskBasis.INCOMPLETE_ONLY).undecided()).isZero();
    }

    @Test
    void metric_11_is_absent_while_nothing_is_due() {
        ScheduleProgress progress = progress(task("A").withBaselineFinish(STATUS_DATE.plusDays(1)), task("B"));

        assertThat(progress.missedTasks(MissedTaskBasis.PAM)).isNull();
        assertThat(progress.missedTasks(MissedTaskBasis.INCOMPLETE_ONLY)).isNull();
    }

    @Test
    void metric_14_accepts_nineteen_of_twenty() {
        ScheduleMetric<Activity> nineteen = twenty(due("T001")).baselineExecution(BeiDefinition.CUMULATIVE);
        ScheduleMetric<Activity> eighteen =
                twenty(due("T001"), due("T002")).baselineExecution(BeiDefinition.CUMULATIVE);

        assertThat(nineteen.fallsShortOf(NINETY_FIVE_PERCENT)).isFalse();
        assertThat(eighteen.fallsShortOf(NINETY_FIVE_PERCENT)).isTrue();
        assertThat(ids(eighteen)).isEqualTo(ids("T001", "T002"));
    }

    @Test
    void metric_14_takes_a_task_for_completed_by_the_status_date_and_not_after() {
        ScheduleProgress progress = progress(
                due("A").withActualFinish(STATUS_DATE),
                due("B").withActualFinish(STATUS_DATE.plusDays(1)),
                due("C").withPercentComplete(BigDecimal.ONE));

        ScheduleMetric<Activity> metric = progress.baselineExecution(BeiDefinition.HIT_TASK);

        assertThat(metric.hits()).isEqualTo(2);
        assertThat(ids(metric)).isEqualTo(ids("B"));
    }

    @Test
    void metric_14_exceeds_one_where_tasks_are_done_early() {
        ScheduleProgress progress = progress(
                due("A").withActualFinish(day(10)),
                task("B").withBaselineFinish(day(20)).withActualFinish(day(10)));

        assertThat(progress.baselineExecution(BeiDefinition.CUMULATIVE).share()).isEqualTo("2");
        assertThat(progress.baselineExecution(BeiDefinition.HIT_TASK).share()).isEqualTo("1");
    }

    @Test
    void metric_14_is_absent_where_no_task_has_a_baseline_finish_or_none_is_asked_for() {
        ScheduleProgress unbaselined = progress(task("A"), milestone("M").withBaselineFinish(day(5)));
        ScheduleProgress notDue = progress(task("A").withBaselineFinish(STATUS_DATE.plusDays(1)));

        assertThat(unbaselined.baselineExecution(BeiDefinition.CUMULATIVE)).isNull();
        assertThat(notDue.baselineExecution(BeiDefinition.CUMULATIVE)).isNull();
    }

    @Test
    void metric_11_tells_which_finish_it_lacks() {
        Activity completeWithoutFinish = due("A").withPercentComplete(BigDecimal.ONE);
        Activity dueTodayWithoutForecast = task("B", 5).withBaselineFinish(STATUS_DATE);

        assertThat(progress(completeWithoutFinish).missingFinishes()).containsExactly("schedule.activities.actualFinish");
        assertThat(progress(dueTodayWithoutForecast).missingFinishes()).containsExactly("schedule.activities.finish");
        assertThat(progress(dueTodayWithoutForecast, completeWithoutFinish).missingFinishes())
                .containsExactly("schedule.activities.actualFinish", "schedule.activities.finish");
    }

    @Test
    void metric_11_lacks_no_finish_of_a_task_that_is_late_anyway_or_not_yet_due() {
        Activity notYetDue = task("B", 5).withBaselineFinish(STATUS_DATE.plusDays(1)).withPercentComplete(BigDecimal.ONE);

        ScheduleProgress progress = progress(due("A"), notYetDue, task("C", 5).withPercentComplete(BigDecimal.ONE));

        assertThat(progress.missingFinishes()).isEmpty();
    }
}
