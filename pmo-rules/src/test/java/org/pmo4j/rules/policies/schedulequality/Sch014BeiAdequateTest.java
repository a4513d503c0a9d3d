package org.pmo4j.rules.policies.schedulequality;

import static org.pmo4j.rules.policies.schedulequality.Schedules.day;
import static org.pmo4j.rules.policies.schedulequality.Schedules.schedule;

import java.math.BigDecimal;
import java.util.function.UnaryOperator;
import org.junit.jupiter.api.Test;
import org.pmo4j.model.project.Project;
import org.pmo4j.model.project.ProjectState;
import org.pmo4j.model.schedule.ActivityBuilder;
import org.pmo4j.model.schedule.BeiDefinition;
import org.pmo4j.rules.policies.Facts;
import org.pmo4j.rules.policies.PolicyCheck;

class Sch014BeiAdequateTest {

    private static final PolicyCheck SCH_014 = PolicyCheck.of("SCH-014");

    @Test
    void reports_1_of_2_tasks_of_dco_05() {
        Project project = Schedules.dco05().project();

        SCH_014.given(project).at("2026-03-31")
                .yields("FAIL Project/P-1")
                .says("BEI is 0.5 (1 of 2, CUMULATIVE); required 0.95.")
                .saysInChinese("基线执行指数0.5(1/2," + BeiDefinition.CUMULATIVE.nameZh() + "),要求0.95。")
                .becauseOf("completed=1", "due=2", "bei=0.5", "notCompleted=1", "activities=B", "min:0.95 (default)",
                        "definition:CUMULATIVE (default)");
    }

    @Test
    void reports_1_of_3_tasks_of_dco_06_and_asks_for_the_unbaselined_one() {
        SCH_014.given(Schedules.dco06().project()).at("2026-03-31")
                .yields("FAIL Project/P-1")
                .becauseOf("completed=1", "due=3", "bei=0.3333", "notCompleted=2", "activities=B, C",
                        "min:0.95 (default)", "definition:CUMULATIVE (default)");
    }

    @Test
    void does_not_apply_to_dco_08_without_baseline() {
        SCH_014.given(Schedules.dco08().project()).at("2026-03-31").yields("NOT_APPLICABLE Project/P-1");
    }

    @Test
    void reports_71_of_80_tasks_of_dco_11() {
        SCH_014.given(Schedules.dco11().project()).at("2026-03-31")
                .yields("FAIL Project/P-1")
                .becauseOf("completed=71", "due=80", "bei=0.8875", "notCompleted=12",
                        "activities=T069, T070, T071, T072, T073, T074, T075, T076, T077, T078, T079, T080",
                        "min:0.95 (default)", "definition:CUMULATIVE (default)");
    }

    @Test
    void reports_68_of_80_tasks_of_dco_11_where_only_due_tasks_count() {
        SCH_014.given(Schedules.dco11().project()).with("SCH-014.definition", "HIT_TASK").at("2026-03-31")
                .yields("FAIL Project/P-1")
                .says("BEI is 0.85 (68 of 80, HIT_TASK); required 0.95.");
    }

    @Test
    void passes_19_of_20_tasks_and_reports_18() {
        SCH_014.given(twenty(19)).at("2026-03-31").yields("PASS Project/P-1");
        SCH_014.given(twenty(18)).at("2026-03-31").yields("FAIL Project/P-1");
    }

    @Test
    void passes_19_of_20_due_tasks_and_reports_18() {
        SCH_014.given(twenty(19)).with("SCH-014.definition", "HIT_TASK").at("2026-03-31").yields("PASS Project/P-1");
        SCH_014.given(twenty(18)).with("SCH-014.definition", "HIT_TASK").at("2026-03-31").yields("FAIL Project/P-1");
    }

    @Test
    void passes_half_of_the_tasks_where_half_is_required_and_reports_them_where_more_is() {
        SCH_014.given(Schedules.dco05().project()).with("SCH-014.min", "0.5").at("2026-03-31").yields("PASS Project/P-1");
        SCH_014.given(Schedules.dco05().project()).with("SCH-014.min", "0.5001").at("2026-03-31")
                .yields("FAIL Project/P-1");
    }

    @Test
    void hides_a_missed_task_behind_an_early_one_unless_only_due_tasks_count() {
        Project project = schedule()
                .with(s -> s.statusDate(day(11)))
                .task("MISSED", 5, task -> task.baselineFinish(day(10)))
                .task("EARLY", 5, task -> task.baselineFinish(day(20)).actualFinish(day(10)))
                .project();

        SCH_014.given(project).at("2026-03-31").yields("PASS Project/P-1");
        SCH_014.given(project).with("SCH-014.definition", "HIT_TASK").at("2026-03-31").yields("FAIL Project/P-1");
    }

    @Test
    void asks_for_a_task_due_on_the_status_date_and_not_for_one_due_the_day_after() {
        SCH_014.given(at11(task -> task.baselineFinish(day(11)))).at("2026-03-31").yields("FAIL Project/P-1");
        SCH_014.given(at11(task -> task.baselineFinish(day(12)))).at("2026-03-31").yields("NOT_APPLICABLE Project/P-1");
    }

    @Test
    void passes_a_task_finished_on_the_status_date_and_reports_the_day_after() {
        SCH_014.given(at11(task -> task.baselineFinish(day(10)).actualFinish(day(11)))).at("2026-03-31")
                .yields("PASS Project/P-1");
        SCH_014.given(at11(task -> task.baselineFinish(day(10)).actualFinish(day(12)))).at("2026-03-31")
                .yields("FAIL Project/P-1");
    }

    @Test
    void passes_a_complete_task_without_actual_finish() {
        SCH_014.given(at11(task -> task.baselineFinish(day(10)).percentComplete(BigDecimal.ONE))).at("2026-03-31")
                .yields("PASS Project/P-1");
    }

    @Test
    void does_not_ask_for_milestones() {
        Project project = schedule()
                .with(s -> s.statusDate(day(11)))
                .task("A", 5, task -> task.baselineFinish(day(10)).actualFinish(day(10)))
                .milestone("M")
                .change("M", m -> m.baselineFinish(day(10)))
                .project();

        SCH_014.given(project).at("2026-03-31").yields("PASS Project/P-1");
    }

    @Test
    void does_not_apply_without_status_date() {
        SCH_014.given(Schedules.dco05().with(s -> s.statusDate(null)).project()).at("2026-03-31")
                .yields("NOT_APPLICABLE Project/P-1");
    }

    @Test
    void cannot_tell_without_schedule() {
        SCH_014.given(Facts.project().build()).at("2026-03-31").yields("UNKNOWN Project/P-1: schedule");
    }

    @Test
    void does_not_apply_to_an_empty_schedule() {
        SCH_014.given(schedule().with(s -> s.statusDate(day(11))).project()).at("2026-03-31")
                .yields("NOT_APPLICABLE Project/P-1");
    }

    @Test
    void does_not_examine_a_project_that_is_not_running() {
        SCH_014.given(Schedules.dco05().project(ProjectState.CLOSED)).at("2026-03-31")
                .yields("NOT_APPLICABLE Project/P-1");
        SCH_014.given(Facts.project().state(ProjectState.CLOSED).build()).at("2026-03-31")
                .yields("NOT_APPLICABLE Project/P-1");
    }

    /** A schedule of one task at working day 11. */
    private static Project at11(UnaryOperator<ActivityBuilder> more) {
        return schedule().with(s -> s.statusDate(day(11))).task("A", 5, more).project();
    }

    /** Twenty tasks due the day before the status date, the first ones completed then. */
    private static Project twenty(int completed) {
        return schedule()
                .with(s -> s.statusDate(day(11)))
                .tasks(completed, task -> task.baselineFinish(day(10)).actualFinish(day(10)))
                .tasks(20 - completed, task -> task.baselineFinish(day(10)))
                .project();
    }
}
