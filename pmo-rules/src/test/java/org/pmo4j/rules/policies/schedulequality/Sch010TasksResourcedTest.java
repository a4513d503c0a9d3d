package org.pmo4j.rules.policies.schedulequality;

import static org.pmo4j.rules.policies.schedulequality.Schedules.day;
import static org.pmo4j.rules.policies.schedulequality.Schedules.days;
import static org.pmo4j.rules.policies.schedulequality.Schedules.schedule;

import org.junit.jupiter.api.Test;
import org.pmo4j.model.project.Project;
import org.pmo4j.model.project.ProjectState;
import org.pmo4j.rules.policies.Facts;
import org.pmo4j.rules.policies.PolicyCheck;

class Sch010TasksResourcedTest {

    private static final PolicyCheck SCH_010 = PolicyCheck.of("SCH-010");

    @Test
    void does_not_apply_to_dco_05_where_no_limit_is_set() {
        SCH_010.given(Schedules.dco05().project()).at("2026-03-31").yields("NOT_APPLICABLE Project/P-1");
        SCH_010.given(Schedules.dco05().project()).with("SCH-010.max", "none").at("2026-03-31")
                .yields("NOT_APPLICABLE Project/P-1");
    }

    @Test
    void reports_1_of_2_tasks_of_dco_05_where_none_is_allowed() {
        Project project = Schedules.dco05().project();

        SCH_010.given(project).with("SCH-010.max", "0").at("2026-03-31")
                .yields("FAIL Project/P-1")
                .says("1 of 2 incomplete tasks (0.5) have no resource; allowed 0.")
                .saysInChinese("2个未完任务中1个(0.5)未配资源,允许0。")
                .becauseOf("hits=1", "population=2", "share=0.5", "undecided=0", "activities=C", "max:0 (profile)");
    }

    @Test
    void passes_1_of_2_tasks_of_dco_05_where_half_is_allowed_and_reports_it_where_less_is() {
        SCH_010.given(Schedules.dco05().project()).with("SCH-010.max", "0.5").at("2026-03-31").yields("PASS Project/P-1");
        SCH_010.given(Schedules.dco05().project()).with("SCH-010.max", "0.4999").at("2026-03-31")
                .yields("FAIL Project/P-1");
    }

    @Test
    void reports_a_task_of_one_day_and_passes_a_shorter_one() {
        SCH_010.given(loaded().task("A", 1).project()).with("SCH-010.max", "0").at("2026-03-31")
                .yields("FAIL Project/P-1");
        SCH_010.given(loaded().task("A", 1, task -> task.durationDays(days("0.5"))).project())
                .with("SCH-010.max", "0")
                .at("2026-03-31")
                .yields("PASS Project/P-1");
    }

    @Test
    void cannot_tell_where_the_duration_of_a_task_without_resource_is_not_held() {
        Project project = loaded().task("A", 5, task -> task.durationDays(null)).project();

        SCH_010.given(project).with("SCH-010.max", "0").at("2026-03-31")
                .yields("UNKNOWN Project/P-1: schedule.activities.durationDays");
        SCH_010.given(project).with("SCH-010.max", "1").at("2026-03-31").yields("PASS Project/P-1");
    }

    @Test
    void needs_no_duration_of_a_task_with_a_resource() {
        Project project = loaded().task("A", 5, task -> task.durationDays(null).resourced(true)).project();

        SCH_010.given(project).with("SCH-010.max", "0").at("2026-03-31").yields("PASS Project/P-1");
    }

    @Test
    void reports_a_task_without_resource_although_the_duration_of_another_is_not_held() {
        Project project = loaded().task("A", 5).task("B", 5, task -> task.durationDays(null)).project();

        SCH_010.given(project).with("SCH-010.max", "0").at("2026-03-31")
                .yields("FAIL Project/P-1")
                .becauseOf("hits=1", "population=2", "share=0.5", "undecided=1", "activities=A", "max:0 (profile)");
    }

    @Test
    void does_not_apply_to_dco_01_which_is_not_loaded() {
        SCH_010.given(Schedules.dco01().project()).with("SCH-010.max", "0").at("2026-03-31")
                .yields("NOT_APPLICABLE Project/P-1");
    }

    @Test
    void does_not_apply_where_every_task_is_complete() {
        Project project = loaded().task("A", 5, task -> task.actualFinish(day(5))).project();

        SCH_010.given(project).with("SCH-010.max", "0").at("2026-03-31").yields("NOT_APPLICABLE Project/P-1");
    }

    @Test
    void cannot_tell_without_schedule_where_a_limit_is_set() {
        SCH_010.given(Facts.project().build()).with("SCH-010.max", "0").at("2026-03-31")
                .yields("UNKNOWN Project/P-1: schedule");
    }

    @Test
    void asks_for_no_schedule_where_no_limit_is_set() {
        SCH_010.given(Facts.project().build()).at("2026-03-31").yields("NOT_APPLICABLE Project/P-1");
    }

    @Test
    void does_not_apply_to_an_empty_schedule() {
        SCH_010.given(loaded().project()).with("SCH-010.max", "0").at("2026-03-31").yields("NOT_APPLICABLE Project/P-1");
    }

    @Test
    void does_not_examine_a_project_that_is_not_running() {
        SCH_010.given(Schedules.dco05().project(ProjectState.CLOSED)).with("SCH-010.max", "0").at("2026-03-31")
                .yields("NOT_APPLICABLE Project/P-1");
        SCH_010.given(Facts.project().state(ProjectState.CLOSED).build()).with("SCH-010.max", "0").at("2026-03-31")
                .yields("NOT_APPLICABLE Project/P-1");
    }

    private static Schedules loaded() {
        return schedule().with(s -> s.resourceLoaded(true));
    }
}
