package org.pmo4j.rules.policies.schedulequality;

import static org.pmo4j.rules.policies.schedulequality.Schedules.day;
import static org.pmo4j.rules.policies.schedulequality.Schedules.days;
import static org.pmo4j.rules.policies.schedulequality.Schedules.schedule;

import org.junit.jupiter.api.Test;
import org.pmo4j.model.project.Project;
import org.pmo4j.model.project.ProjectState;
import org.pmo4j.rules.policies.Facts;
import org.pmo4j.rules.policies.PolicyCheck;

class Sch008FewLongTasksTest {

    private static final PolicyCheck SCH_008 = PolicyCheck.of("SCH-008");

    @Test
    void reports_1_of_5_tasks_of_dco_01() {
        Project project = Schedules.dco01().project();

        SCH_008.given(project).at("2026-03-31")
                .yields("FAIL Project/P-1")
                .says("1 of 5 incomplete tasks (0.2) last longer than 44 days; allowed 0.05.")
                .saysInChinese("5个未完任务中1个(0.2)工期超过44天,允许0.05。")
                .becauseOf("hits=1", "population=5", "share=0.2", "undecided=0", "activities=L",
                        "limitDays:44 (default)", "max:0.05 (default)", "basis:BASELINE_ELSE_CURRENT (default)");
    }

    @Test
    void passes_a_duration_of_44_days_and_reports_45() {
        SCH_008.given(schedule().task("A", 44).project()).at("2026-03-31").yields("PASS Project/P-1");
        SCH_008.given(schedule().task("A", 45).project()).at("2026-03-31").yields("FAIL Project/P-1");
    }

    @Test
    void passes_a_duration_of_20_days_where_20_are_allowed_and_reports_21() {
        SCH_008.given(schedule().task("A", 20).project()).with("SCH-008.limitDays", "20").at("2026-03-31")
                .yields("PASS Project/P-1");
        SCH_008.given(schedule().task("A", 21).project()).with("SCH-008.limitDays", "20").at("2026-03-31")
                .yields("FAIL Project/P-1");
    }

    @Test
    void passes_1_of_20_tasks_and_reports_2() {
        SCH_008.given(twenty(1, 0)).at("2026-03-31").yields("PASS Project/P-1");
        SCH_008.given(twenty(2, 0)).at("2026-03-31").yields("FAIL Project/P-1");
    }

    @Test
    void passes_2_of_20_tasks_where_a_tenth_is_allowed_and_reports_3() {
        SCH_008.given(twenty(2, 0)).with("SCH-008.max", "0.1").at("2026-03-31").yields("PASS Project/P-1");
        SCH_008.given(twenty(2, 0)).with("SCH-008.max", "0.0999").at("2026-03-31").yields("FAIL Project/P-1");
        SCH_008.given(twenty(3, 0)).with("SCH-008.max", "0.1").at("2026-03-31").yields("FAIL Project/P-1");
    }

    @Test
    void reads_the_baseline_duration_before_the_current_one() {
        Project grown = schedule().task("A", 60, task -> task.baselineDurationDays(days("40"))).project();
        Project shortened = schedule().task("A", 40, task -> task.baselineDurationDays(days("60"))).project();

        SCH_008.given(grown).at("2026-03-31").yields("PASS Project/P-1");
        SCH_008.given(grown).with("SCH-008.basis", "CURRENT").at("2026-03-31").yields("FAIL Project/P-1");
        SCH_008.given(shortened).at("2026-03-31").yields("FAIL Project/P-1");
        SCH_008.given(shortened).with("SCH-008.basis", "CURRENT").at("2026-03-31").yields("PASS Project/P-1");
    }

    @Test
    void reads_the_remaining_duration_where_told() {
        Project atWork = schedule().task("A", 60, task -> task.remainingDays(days("44"))).project();
        Project grown = schedule().task("A", 40, task -> task.remainingDays(days("44.5"))).project();

        SCH_008.given(atWork).with("SCH-008.basis", "REMAINING").at("2026-03-31").yields("PASS Project/P-1");
        SCH_008.given(grown).with("SCH-008.basis", "REMAINING").at("2026-03-31").yields("FAIL Project/P-1");
    }

    @Test
    void does_not_count_planning_packages() {
        Project project = schedule().task("A", 5).task("PP", 90, task -> task.planningPackage(true)).project();
        Project onlyPackages = schedule().task("PP", 90, task -> task.planningPackage(true)).project();

        SCH_008.given(project).at("2026-03-31").yields("PASS Project/P-1");
        SCH_008.given(onlyPackages).at("2026-03-31").yields("NOT_APPLICABLE Project/P-1");
    }

    @Test
    void cannot_tell_where_one_duration_that_is_not_held_decides() {
        SCH_008.given(twenty(1, 1)).at("2026-03-31").yields("UNKNOWN Project/P-1: schedule.activities.durationDays");
        SCH_008.given(twenty(1, 1)).with("SCH-008.max", "0.0999").at("2026-03-31")
                .yields("UNKNOWN Project/P-1: schedule.activities.durationDays");
        SCH_008.given(twenty(1, 1)).with("SCH-008.basis", "CURRENT").at("2026-03-31")
                .yields("UNKNOWN Project/P-1: schedule.activities.durationDays");
    }

    @Test
    void cannot_tell_where_remaining_durations_are_not_held() {
        SCH_008.given(twenty(0, 0)).with("SCH-008.basis", "REMAINING").at("2026-03-31")
                .yields("UNKNOWN Project/P-1: schedule.activities.remainingDays");
    }

    @Test
    void passes_where_the_duration_that_is_not_held_cannot_decide() {
        SCH_008.given(twenty(0, 1)).at("2026-03-31").yields("PASS Project/P-1");
    }

    @Test
    void reports_2_of_20_tasks_although_5_durations_are_not_held() {
        SCH_008.given(twenty(2, 5)).at("2026-03-31").yields("FAIL Project/P-1");
    }

    @Test
    void does_not_apply_where_every_task_is_complete() {
        Project project = schedule().task("A", 90, task -> task.actualFinish(day(90))).project();

        SCH_008.given(project).at("2026-03-31").yields("NOT_APPLICABLE Project/P-1");
    }

    @Test
    void cannot_tell_without_schedule() {
        SCH_008.given(Facts.project().build()).at("2026-03-31").yields("UNKNOWN Project/P-1: schedule");
    }

    @Test
    void does_not_apply_to_an_empty_schedule() {
        SCH_008.given(schedule().project()).at("2026-03-31").yields("NOT_APPLICABLE Project/P-1");
    }

    @Test
    void does_not_examine_a_project_that_is_not_running() {
        SCH_008.given(Schedules.dco01().project(ProjectState.CLOSED)).at("2026-03-31")
                .yields("NOT_APPLICABLE Project/P-1");
        SCH_008.given(Facts.project().state(ProjectState.CLOSED).build()).at("2026-03-31")
                .yields("NOT_APPLICABLE Project/P-1");
    }

    private static Project twenty(int tooLong, int notHeld) {
        return schedule()
                .tasks(tooLong, task -> task.durationDays(days("60")))
                .tasks(notHeld, task -> task.durationDays(null))
                .tasks(20 - tooLong - notHeld)
                .project();
    }
}
