package org.pmo4j.rules.policies.schedulequality;

import static org.pmo4j.rules.policies.schedulequality.Schedules.day;
import static org.pmo4j.rules.policies.schedulequality.Schedules.schedule;

import java.math.BigDecimal;
import java.util.function.UnaryOperator;
import org.junit.jupiter.api.Test;
import org.pmo4j.model.project.Project;
import org.pmo4j.model.project.ProjectState;
import org.pmo4j.model.schedule.ActivityBuilder;
import org.pmo4j.rules.policies.Facts;
import org.pmo4j.rules.policies.PolicyCheck;

class Sch009NoInvalidDatesTest {

    private static final PolicyCheck SCH_009 = PolicyCheck.of("SCH-009");

    @Test
    void passes_none_of_2_tasks_of_dco_05() {
        SCH_009.given(Schedules.dco05().project()).at("2026-03-31").yields("PASS Project/P-1");
    }

    @Test
    void reports_2_of_2_tasks_of_dco_07() {
        Project project = Schedules.dco07().project();

        SCH_009.given(project).at("2026-03-31")
                .yields("FAIL Project/P-1")
                .says("2 of 2 tasks have invalid dates at 2026-01-19 (1 forecast in the past, 1 actual in the future); "
                        + "allowed 0.")
                .saysInChinese("2个任务中2个日期无效(状态日2026-01-19;预测早于1个,实际晚于1个),允许0。")
                .becauseOf("hits=2", "population=2", "forecastHits=1", "actualHits=1", "statusDate=2026-01-19",
                        "activities=B, C", "max:0 (default)");
    }

    @Test
    void passes_a_forecast_start_on_the_status_date_and_reports_the_day_before() {
        SCH_009.given(at11(task -> task.start(day(11)))).at("2026-03-31").yields("PASS Project/P-1");
        SCH_009.given(at11(task -> task.start(day(10)))).at("2026-03-31").yields("FAIL Project/P-1");
    }

    @Test
    void passes_a_forecast_finish_on_the_status_date_and_reports_the_day_before() {
        SCH_009.given(at11(task -> task.finish(day(11)))).at("2026-03-31").yields("PASS Project/P-1");
        SCH_009.given(at11(task -> task.finish(day(10)))).at("2026-03-31").yields("FAIL Project/P-1");
    }

    @Test
    void passes_an_actual_start_on_the_status_date_and_reports_the_day_after() {
        SCH_009.given(at11(task -> task.actualStart(day(11)))).at("2026-03-31").yields("PASS Project/P-1");
        SCH_009.given(at11(task -> task.actualStart(day(12)))).at("2026-03-31").yields("FAIL Project/P-1");
    }

    @Test
    void reports_a_task_that_counts_as_complete_but_finished_the_day_after_the_status_date() {
        SCH_009.given(at11(task -> task.actualFinish(day(12)).percentComplete(BigDecimal.ONE))).at("2026-03-31")
                .yields("FAIL Project/P-1")
                .becauseOf("hits=1", "population=1", "forecastHits=0", "actualHits=1", "statusDate=2026-01-19",
                        "activities=A", "max:0 (default)");
    }

    @Test
    void does_not_count_a_task_that_finished_on_the_status_date() {
        SCH_009.given(at11(task -> task.actualStart(day(7)).actualFinish(day(11)))).at("2026-03-31")
                .yields("NOT_APPLICABLE Project/P-1");
    }

    @Test
    void takes_no_forecast_of_a_task_for_invalid_that_has_started() {
        SCH_009.given(at11(task -> task.start(day(9)).actualStart(day(9)))).at("2026-03-31").yields("PASS Project/P-1");
    }

    @Test
    void counts_a_task_with_several_invalid_dates_once() {
        SCH_009.given(at11(task -> task.start(day(8)).finish(day(9)).actualFinish(day(12)))).at("2026-03-31")
                .yields("FAIL Project/P-1")
                .says("1 of 1 tasks have invalid dates at 2026-01-19 (1 forecast in the past, 1 actual in the future); "
                        + "allowed 0.");
    }

    @Test
    void passes_half_of_the_tasks_where_half_is_allowed_and_reports_more() {
        Schedules half = schedule().with(s -> s.statusDate(day(11))).tasks(1, task -> task.start(day(10))).tasks(1);
        Schedules more = schedule().with(s -> s.statusDate(day(11))).tasks(2, task -> task.start(day(10))).tasks(1);

        SCH_009.given(half.project()).with("SCH-009.max", "0.5").at("2026-03-31").yields("PASS Project/P-1");
        SCH_009.given(half.project()).with("SCH-009.max", "0.4999").at("2026-03-31").yields("FAIL Project/P-1");
        SCH_009.given(more.project()).with("SCH-009.max", "0.5").at("2026-03-31").yields("FAIL Project/P-1");
    }

    @Test
    void does_not_count_milestones() {
        Project project = schedule()
                .with(s -> s.statusDate(day(11)))
                .task("A", 5)
                .milestone("M")
                .change("M", m -> m.finish(day(10)))
                .project();

        SCH_009.given(project).at("2026-03-31").yields("PASS Project/P-1");
    }

    @Test
    void takes_a_date_that_is_not_held_for_no_fault() {
        SCH_009.given(at11(task -> task)).at("2026-03-31").yields("PASS Project/P-1");
    }

    @Test
    void does_not_apply_without_status_date() {
        SCH_009.given(Schedules.dco07().with(s -> s.statusDate(null)).project()).at("2026-03-31")
                .yields("NOT_APPLICABLE Project/P-1");
        SCH_009.given(Schedules.dco01().project()).at("2026-03-31").yields("NOT_APPLICABLE Project/P-1");
    }

    @Test
    void cannot_tell_without_schedule() {
        SCH_009.given(Facts.project().build()).at("2026-03-31").yields("UNKNOWN Project/P-1: schedule");
    }

    @Test
    void does_not_apply_to_an_empty_schedule() {
        SCH_009.given(schedule().with(s -> s.statusDate(day(11))).project()).at("2026-03-31")
                .yields("NOT_APPLICABLE Project/P-1");
    }

    @Test
    void does_not_examine_a_project_that_is_not_running() {
        SCH_009.given(Schedules.dco07().project(ProjectState.ON_HOLD)).at("2026-03-31")
                .yields("NOT_APPLICABLE Project/P-1");
        SCH_009.given(Facts.project().state(ProjectState.ON_HOLD).build()).at("2026-03-31")
                .yields("NOT_APPLICABLE Project/P-1");
    }

    /** A schedule of one task at working day 11. */
    private static Project at11(UnaryOperator<ActivityBuilder> more) {
        return schedule().with(s -> s.statusDate(day(11))).task("A", 5, more).project();
    }
}
