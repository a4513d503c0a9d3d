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

class Sch011FewMissedTasksTest {

    private static final PolicyCheck SCH_011 = PolicyCheck.of("SCH-011");

    private static final UnaryOperator<ActivityBuilder> ON_TIME =
            task -> task.baselineFinish(day(10)).actualFinish(day(10));
    private static final UnaryOperator<ActivityBuilder> MISSED = task -> task.baselineFinish(day(10));
    private static final UnaryOperator<ActivityBuilder> COMPLETE_WITHOUT_FINISH =
            task -> task.baselineFinish(day(10)).percentComplete(BigDecimal.ONE);

    @Test
    void reports_1_of_2_tasks_of_dco_05() {
        Project project = Schedules.dco05().project();

        SCH_011.given(project).at("2026-03-31")
                .yields("FAIL Project/P-1")
                .says("1 of 2 tasks due by 2026-01-19 (0.5) finished or will finish late; allowed 0.05.")
                .saysInChinese("截至2026-01-19应完成的2个任务中1个(0.5)逾期,允许0.05。")
                .becauseOf("hits=1", "due=2", "share=0.5", "statusDate=2026-01-19", "undecided=0", "activities=B",
                        "max:0.05 (default)", "basis:PAM (default)");
    }

    @Test
    void reports_1_of_2_tasks_of_dco_06_and_leaves_the_unbaselined_one_out() {
        SCH_011.given(Schedules.dco06().project()).at("2026-03-31")
                .yields("FAIL Project/P-1")
                .says("1 of 2 tasks due by 2026-01-19 (0.5) finished or will finish late; allowed 0.05.");
    }

    @Test
    void does_not_apply_to_dco_08_without_baseline() {
        SCH_011.given(Schedules.dco08().project()).at("2026-03-31").yields("NOT_APPLICABLE Project/P-1");
    }

    @Test
    void passes_a_task_due_on_the_status_date_and_forecast_that_day_and_reports_the_day_after() {
        SCH_011.given(at11(task -> task.baselineFinish(day(11)).finish(day(11)))).at("2026-03-31")
                .yields("PASS Project/P-1");
        SCH_011.given(at11(task -> task.baselineFinish(day(11)).finish(day(12)))).at("2026-03-31")
                .yields("FAIL Project/P-1");
    }

    @Test
    void passes_a_task_finished_on_its_due_day_and_reports_the_day_after() {
        SCH_011.given(at11(task -> task.baselineFinish(day(9)).actualFinish(day(9)))).at("2026-03-31")
                .yields("PASS Project/P-1");
        SCH_011.given(at11(task -> task.baselineFinish(day(9)).actualFinish(day(10)))).at("2026-03-31")
                .yields("FAIL Project/P-1");
    }

    @Test
    void reports_an_incomplete_task_due_the_day_before_whatever_its_forecast_claims() {
        SCH_011.given(at11(task -> task.baselineFinish(day(10)).finish(day(10)))).at("2026-03-31")
                .yields("FAIL Project/P-1");
        SCH_011.given(at11(task -> task.baselineFinish(day(10)))).at("2026-03-31").yields("FAIL Project/P-1");
    }

    @Test
    void does_not_apply_while_nothing_is_due() {
        SCH_011.given(at11(task -> task.baselineFinish(day(12)).finish(day(20)))).at("2026-03-31")
                .yields("NOT_APPLICABLE Project/P-1");
    }

    @Test
    void passes_1_of_20_tasks_and_reports_2() {
        SCH_011.given(twenty(1, MISSED).project()).at("2026-03-31").yields("PASS Project/P-1");
        SCH_011.given(twenty(2, MISSED).project()).at("2026-03-31").yields("FAIL Project/P-1");
    }

    @Test
    void passes_2_of_20_tasks_where_a_tenth_is_allowed_and_reports_3() {
        SCH_011.given(twenty(2, MISSED).project()).with("SCH-011.max", "0.1").at("2026-03-31").yields("PASS Project/P-1");
        SCH_011.given(twenty(2, MISSED).project()).with("SCH-011.max", "0.0999").at("2026-03-31").yields("FAIL Project/P-1");
        SCH_011.given(twenty(3, MISSED).project()).with("SCH-011.max", "0.1").at("2026-03-31").yields("FAIL Project/P-1");
    }

    @Test
    void counts_only_incomplete_tasks_where_told() {
        Project finishedLate = at11(task -> task.baselineFinish(day(9)).actualFinish(day(10)));
        Project forecastOnTime = at11(task -> task.baselineFinish(day(11)).finish(day(11)));

        SCH_011.given(finishedLate).with("SCH-011.basis", "INCOMPLETE_ONLY").at("2026-03-31").yields("PASS Project/P-1");
        SCH_011.given(forecastOnTime).with("SCH-011.basis", "INCOMPLETE_ONLY").at("2026-03-31")
                .yields("FAIL Project/P-1");
    }

    @Test
    void cannot_tell_where_complete_tasks_without_actual_finish_decide() {
        SCH_011.given(twenty(2, COMPLETE_WITHOUT_FINISH).project()).at("2026-03-31")
                .yields("UNKNOWN Project/P-1: schedule.activities.actualFinish");
        SCH_011.given(twenty(2, COMPLETE_WITHOUT_FINISH).project()).with("SCH-011.max", "0.0999").at("2026-03-31")
                .yields("UNKNOWN Project/P-1: schedule.activities.actualFinish");
        SCH_011.given(twenty(2, COMPLETE_WITHOUT_FINISH).project()).with("SCH-011.max", "0.1").at("2026-03-31")
                .yields("PASS Project/P-1");
    }

    @Test
    void cannot_tell_where_one_missed_task_and_one_without_actual_finish_decide() {
        Project project = schedule()
                .with(s -> s.statusDate(day(11)))
                .tasks(1, MISSED)
                .tasks(1, COMPLETE_WITHOUT_FINISH)
                .tasks(18, ON_TIME)
                .project();

        SCH_011.given(project).at("2026-03-31").yields("UNKNOWN Project/P-1: schedule.activities.actualFinish");
    }

    @Test
    void cannot_tell_where_a_task_due_on_the_status_date_has_no_forecast() {
        SCH_011.given(at11(task -> task.baselineFinish(day(11)))).at("2026-03-31")
                .yields("UNKNOWN Project/P-1: schedule.activities.finish");
    }

    @Test
    void names_both_finishes_where_both_are_not_held() {
        Project project = twenty(1, COMPLETE_WITHOUT_FINISH).task("X", 5, task -> task.baselineFinish(day(11))).project();

        SCH_011.given(project).at("2026-03-31")
                .yields("UNKNOWN Project/P-1: schedule.activities.actualFinish, schedule.activities.finish");
    }

    @Test
    void passes_where_the_finish_that_is_not_held_cannot_decide() {
        SCH_011.given(twenty(1, COMPLETE_WITHOUT_FINISH).project()).at("2026-03-31").yields("PASS Project/P-1");
    }

    @Test
    void reports_missed_tasks_although_the_finish_of_others_is_not_held() {
        Project project = schedule()
                .with(s -> s.statusDate(day(11)))
                .tasks(2, MISSED)
                .tasks(5, COMPLETE_WITHOUT_FINISH)
                .tasks(13, ON_TIME)
                .project();

        SCH_011.given(project).at("2026-03-31")
                .yields("FAIL Project/P-1")
                .becauseOf("hits=2", "due=20", "share=0.1", "statusDate=2026-01-19", "undecided=5",
                        "activities=T001, T002", "max:0.05 (default)", "basis:PAM (default)");
    }

    @Test
    void needs_no_finish_where_only_incomplete_tasks_count() {
        SCH_011.given(twenty(20, COMPLETE_WITHOUT_FINISH).project())
                .with("SCH-011.basis", "INCOMPLETE_ONLY")
                .at("2026-03-31")
                .yields("PASS Project/P-1");
        SCH_011.given(at11(task -> task.baselineFinish(day(11))))
                .with("SCH-011.basis", "INCOMPLETE_ONLY")
                .at("2026-03-31")
                .yields("FAIL Project/P-1");
    }

    @Test
    void does_not_count_milestones() {
        Project project = twenty(0, MISSED).milestone("M").change("M", m -> m.baselineFinish(day(9))).project();

        SCH_011.given(project).with("SCH-011.max", "0").at("2026-03-31").yields("PASS Project/P-1");
    }

    @Test
    void does_not_apply_without_status_date() {
        SCH_011.given(Schedules.dco05().with(s -> s.statusDate(null)).project()).at("2026-03-31")
                .yields("NOT_APPLICABLE Project/P-1");
    }

    @Test
    void cannot_tell_without_schedule() {
        SCH_011.given(Facts.project().build()).at("2026-03-31").yields("UNKNOWN Project/P-1: schedule");
    }

    @Test
    void does_not_apply_to_an_empty_schedule() {
        SCH_011.given(schedule().with(s -> s.statusDate(day(11))).project()).at("2026-03-31")
                .yields("NOT_APPLICABLE Project/P-1");
    }

    @Test
    void does_not_examine_a_project_that_is_not_running() {
        SCH_011.given(Schedules.dco05().project(ProjectState.CLOSED)).at("2026-03-31")
                .yields("NOT_APPLICABLE Project/P-1");
        SCH_011.given(Facts.project().state(ProjectState.CLOSED).build()).at("2026-03-31")
                .yields("NOT_APPLICABLE Project/P-1");
    }

    /** A schedule of one task at working day 11. */
    private static Project at11(UnaryOperator<ActivityBuilder> more) {
        return schedule().with(s -> s.statusDate(day(11))).task("A", 5, more).project();
    }

    /** Twenty tasks that were due the day before the status date; all but the first ones finished then. */
    private static Schedules twenty(int first, UnaryOperator<ActivityBuilder> more) {
        return schedule().with(s -> s.statusDate(day(11))).tasks(first, more).tasks(20 - first, ON_TIME);
    }
}
