package org.pmo4j.rules.policies.schedulequality;

import static org.pmo4j.rules.policies.schedulequality.Schedules.day;
import static org.pmo4j.rules.policies.schedulequality.Schedules.days;
import static org.pmo4j.rules.policies.schedulequality.Schedules.schedule;

import org.junit.jupiter.api.Test;
import org.pmo4j.model.project.Project;
import org.pmo4j.model.project.ProjectState;
import org.pmo4j.rules.policies.Facts;
import org.pmo4j.rules.policies.PolicyCheck;

class Sch006LittleHighFloatTest {

    private static final PolicyCheck SCH_006 = PolicyCheck.of("SCH-006");

    @Test
    void reports_3_of_5_tasks_of_dco_01() {
        Project project = Schedules.dco01().project();

        SCH_006.given(project).at("2026-03-31")
                .yields("FAIL Project/P-1")
                .says("3 of 5 incomplete tasks (0.6) have more than 44 days of float; allowed 0.05.")
                .saysInChinese("5个未完任务中3个(0.6)浮动超过44天,允许0.05。")
                .becauseOf("hits=3", "population=5", "share=0.6", "undecided=0", "activities=B, C, X",
                        "limitDays:44 (default)", "max:0.05 (default)");
    }

    @Test
    void passes_a_float_of_44_days_and_reports_half_a_day_more() {
        SCH_006.given(floating("44").project()).at("2026-03-31").yields("PASS Project/P-1");
        SCH_006.given(floating("44.5").project()).at("2026-03-31").yields("FAIL Project/P-1");
    }

    @Test
    void passes_a_float_of_10_days_where_10_are_allowed_and_reports_11() {
        SCH_006.given(floating("10").project()).with("SCH-006.limitDays", "10").at("2026-03-31").yields("PASS Project/P-1");
        SCH_006.given(floating("11").project()).with("SCH-006.limitDays", "10").at("2026-03-31").yields("FAIL Project/P-1");
    }

    @Test
    void passes_1_of_20_tasks_and_reports_2() {
        SCH_006.given(twenty(1, 0)).at("2026-03-31").yields("PASS Project/P-1");
        SCH_006.given(twenty(2, 0)).at("2026-03-31").yields("FAIL Project/P-1");
    }

    @Test
    void passes_2_of_20_tasks_where_a_tenth_is_allowed_and_reports_3() {
        SCH_006.given(twenty(2, 0)).with("SCH-006.max", "0.1").at("2026-03-31").yields("PASS Project/P-1");
        SCH_006.given(twenty(2, 0)).with("SCH-006.max", "0.0999").at("2026-03-31").yields("FAIL Project/P-1");
        SCH_006.given(twenty(3, 0)).with("SCH-006.max", "0.1").at("2026-03-31").yields("FAIL Project/P-1");
    }

    @Test
    void cannot_tell_where_one_float_that_is_not_held_decides() {
        SCH_006.given(twenty(1, 1)).at("2026-03-31").yields("UNKNOWN Project/P-1: schedule.activities.totalFloatDays");
        SCH_006.given(twenty(1, 1)).with("SCH-006.max", "0.0999").at("2026-03-31")
                .yields("UNKNOWN Project/P-1: schedule.activities.totalFloatDays");
    }

    @Test
    void passes_where_the_float_that_is_not_held_cannot_decide() {
        SCH_006.given(twenty(0, 1)).at("2026-03-31").yields("PASS Project/P-1");
    }

    @Test
    void reports_2_of_20_tasks_although_5_floats_are_not_held() {
        SCH_006.given(twenty(2, 5)).at("2026-03-31")
                .yields("FAIL Project/P-1")
                .becauseOf("hits=2", "population=20", "share=0.1", "undecided=5", "activities=T001, T002",
                        "limitDays:44 (default)", "max:0.05 (default)");
    }

    @Test
    void does_not_count_schedule_margin() {
        Schedules margin = floating("0").task("MARGIN", 20, task -> task.totalFloatDays(days("60")).scheduleMargin(true));

        SCH_006.given(margin.project()).at("2026-03-31").yields("PASS Project/P-1");
    }

    @Test
    void does_not_apply_where_only_schedule_margin_is_left() {
        Project project = schedule().calculated().task("MARGIN", 20, task -> task.scheduleMargin(true)).project();

        SCH_006.given(project).at("2026-03-31").yields("NOT_APPLICABLE Project/P-1");
    }

    @Test
    void does_not_apply_where_float_is_neither_calculated_nor_computable() {
        SCH_006.given(Schedules.dco01().withoutLinks().project()).at("2026-03-31").yields("NOT_APPLICABLE Project/P-1");
        SCH_006.given(Schedules.dco01().chain("M", "A").project()).at("2026-03-31").yields("NOT_APPLICABLE Project/P-1");
        SCH_006.given(Schedules.dco01().change("B", b -> b.durationDays(null)).project()).at("2026-03-31")
                .yields("NOT_APPLICABLE Project/P-1");
    }

    @Test
    void needs_no_links_where_the_source_has_calculated() {
        SCH_006.given(floating("45").withoutLinks().project()).at("2026-03-31").yields("FAIL Project/P-1");
    }

    @Test
    void does_not_apply_where_every_task_is_complete() {
        Project project = schedule().task("A", 5, task -> task.actualFinish(day(5))).project();

        SCH_006.given(project).at("2026-03-31").yields("NOT_APPLICABLE Project/P-1");
    }

    @Test
    void cannot_tell_without_schedule() {
        SCH_006.given(Facts.project().build()).at("2026-03-31").yields("UNKNOWN Project/P-1: schedule");
    }

    @Test
    void does_not_apply_to_an_empty_schedule() {
        SCH_006.given(schedule().project()).at("2026-03-31").yields("NOT_APPLICABLE Project/P-1");
    }

    @Test
    void does_not_examine_a_project_that_is_not_running() {
        SCH_006.given(Schedules.dco01().project(ProjectState.CLOSED)).at("2026-03-31")
                .yields("NOT_APPLICABLE Project/P-1");
        SCH_006.given(Facts.project().state(ProjectState.CLOSED).build()).at("2026-03-31")
                .yields("NOT_APPLICABLE Project/P-1");
    }

    private static Schedules floating(String days) {
        return schedule().calculated().task("A", 5, task -> task.totalFloatDays(days(days)));
    }

    private static Project twenty(int high, int notHeld) {
        return schedule()
                .calculated()
                .tasks(high, task -> task.totalFloatDays(days("45")))
                .tasks(notHeld)
                .tasks(20 - high - notHeld, task -> task.totalFloatDays(days("0")))
                .project();
    }
}
