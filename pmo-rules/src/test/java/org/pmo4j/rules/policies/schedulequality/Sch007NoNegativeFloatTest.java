package org.pmo4j.rules.policies.schedulequality;

import static org.pmo4j.rules.policies.schedulequality.Schedules.day;
import static org.pmo4j.rules.policies.schedulequality.Schedules.days;
import static org.pmo4j.rules.policies.schedulequality.Schedules.schedule;

import org.junit.jupiter.api.Test;
import org.pmo4j.model.project.Project;
import org.pmo4j.model.project.ProjectState;
import org.pmo4j.rules.policies.Facts;
import org.pmo4j.rules.policies.PolicyCheck;

class Sch007NoNegativeFloatTest {

    private static final PolicyCheck SCH_007 = PolicyCheck.of("SCH-007");

    @Test
    void passes_none_of_5_tasks_of_dco_01() {
        SCH_007.given(Schedules.dco01().project()).at("2026-03-31").yields("PASS Project/P-1");
    }

    @Test
    void reports_one_task_half_a_day_late() {
        SCH_007.given(floats("-0.5", "0", "12").project()).at("2026-03-31")
                .yields("FAIL Project/P-1")
                .says("1 of 3 incomplete tasks (0.3333) have negative float, worst -0.5 days; allowed 0.")
                .saysInChinese("3个未完任务中1个(0.3333)为负浮动,最低-0.5天,允许0。")
                .becauseOf("hits=1", "population=3", "share=0.3333", "worst=-0.5", "undecided=0", "activities=T001",
                        "max:0 (default)");
    }

    @Test
    void passes_a_float_of_0() {
        SCH_007.given(floats("0").project()).at("2026-03-31").yields("PASS Project/P-1");
    }

    @Test
    void names_the_worst_of_several_floats() {
        SCH_007.given(floats("-3", "-12", "0").project()).at("2026-03-31")
                .says("2 of 3 incomplete tasks (0.6667) have negative float, worst -12 days; allowed 0.");
    }

    @Test
    void passes_half_of_the_tasks_where_half_is_allowed_and_reports_more() {
        SCH_007.given(floats("-1", "0").project()).with("SCH-007.max", "0.5").at("2026-03-31").yields("PASS Project/P-1");
        SCH_007.given(floats("-1", "0").project()).with("SCH-007.max", "0.4999").at("2026-03-31").yields("FAIL Project/P-1");
        SCH_007.given(floats("-1", "-1", "0").project()).with("SCH-007.max", "0.5").at("2026-03-31")
                .yields("FAIL Project/P-1");
    }

    @Test
    void cannot_tell_where_one_float_is_not_held_and_all_others_are_sound() {
        SCH_007.given(floats("0", "4").tasks(1).project()).at("2026-03-31")
                .yields("UNKNOWN Project/P-1: schedule.activities.totalFloatDays");
        SCH_007.given(floats("0").tasks(1).project()).with("SCH-007.max", "0.4999").at("2026-03-31")
                .yields("UNKNOWN Project/P-1: schedule.activities.totalFloatDays");
        SCH_007.given(floats("0").tasks(1).project()).with("SCH-007.max", "0.5").at("2026-03-31")
                .yields("PASS Project/P-1");
    }

    @Test
    void reports_a_negative_float_although_another_is_not_held() {
        SCH_007.given(floats("-1").tasks(1).project()).at("2026-03-31")
                .yields("FAIL Project/P-1")
                .becauseOf("hits=1", "population=2", "share=0.5", "worst=-1", "undecided=1", "activities=T001",
                        "max:0 (default)");
    }

    @Test
    void does_not_apply_where_float_is_neither_calculated_nor_computable() {
        SCH_007.given(Schedules.dco01().withoutLinks().project()).at("2026-03-31").yields("NOT_APPLICABLE Project/P-1");
        SCH_007.given(Schedules.dco01().chain("M", "A").project()).at("2026-03-31").yields("NOT_APPLICABLE Project/P-1");
    }

    @Test
    void does_not_apply_where_every_task_is_complete() {
        Project project =
                schedule().calculated().task("A", 5, a -> a.actualFinish(day(5)).totalFloatDays(days("-3"))).project();

        SCH_007.given(project).at("2026-03-31").yields("NOT_APPLICABLE Project/P-1");
    }

    @Test
    void cannot_tell_without_schedule() {
        SCH_007.given(Facts.project().build()).at("2026-03-31").yields("UNKNOWN Project/P-1: schedule");
    }

    @Test
    void does_not_apply_to_an_empty_schedule() {
        SCH_007.given(schedule().project()).at("2026-03-31").yields("NOT_APPLICABLE Project/P-1");
    }

    @Test
    void does_not_examine_a_project_that_is_not_running() {
        SCH_007.given(floats("-1").project(ProjectState.CLOSED)).at("2026-03-31").yields("NOT_APPLICABLE Project/P-1");
        SCH_007.given(Facts.project().state(ProjectState.CLOSED).build()).at("2026-03-31")
                .yields("NOT_APPLICABLE Project/P-1");
    }

    private static Schedules floats(String... floats) {
        Schedules schedule = schedule().calculated();
        for (String days : floats) {
            schedule.tasks(1, task -> task.totalFloatDays(days(days)));
        }
        return schedule;
    }
}
