package org.pmo4j.rules.policies.schedulequality;

import static org.pmo4j.rules.policies.schedulequality.Schedules.day;
import static org.pmo4j.rules.policies.schedulequality.Schedules.days;
import static org.pmo4j.rules.policies.schedulequality.Schedules.schedule;

import org.junit.jupiter.api.Test;
import org.pmo4j.model.project.Project;
import org.pmo4j.model.project.ProjectState;
import org.pmo4j.rules.policies.Facts;
import org.pmo4j.rules.policies.PolicyCheck;

class Sch013CpliAdequateTest {

    private static final PolicyCheck SCH_013 = PolicyCheck.of("SCH-013");

    @Test
    void reports_a_float_of_minus_20_on_250_days_of_dco_10() {
        Project project = measured("250", "-20").project();

        SCH_013.given(project).at("2026-03-31")
                .yields("FAIL Project/P-1")
                .says("CPLI is 0.92 (critical path 250 days, float -20); required 0.95.")
                .saysInChinese("关键路径长度指数0.92(路径250天,浮动-20),要求0.95。")
                .becauseOf("cpli=0.92", "criticalPathLength=250", "totalFloat=-20", "min:0.95 (default)");
    }

    @Test
    void passes_a_float_of_minus_10_on_250_days_of_dco_09() {
        SCH_013.given(measured("250", "-10").project()).at("2026-03-31").yields("PASS Project/P-1");
    }

    @Test
    void passes_an_index_of_exactly_the_limit_and_reports_one_that_only_rounds_to_it() {
        SCH_013.given(measured("250", "-12.5").project()).at("2026-03-31").yields("PASS Project/P-1");
        SCH_013.given(measured("250", "-12.50001").project()).at("2026-03-31").yields("FAIL Project/P-1");
    }

    @Test
    void passes_an_index_of_0_9_where_that_is_required_and_reports_less() {
        SCH_013.given(measured("250", "-25").project()).with("SCH-013.min", "0.9").at("2026-03-31")
                .yields("PASS Project/P-1");
        SCH_013.given(measured("250", "-26").project()).with("SCH-013.min", "0.9").at("2026-03-31")
                .yields("FAIL Project/P-1");
    }

    @Test
    void reports_dco_05_imported_and_computed() {
        Schedules computed = Schedules.dco05().with(s -> s.criticalPathLengthDays(null));

        SCH_013.given(Schedules.dco05().project()).at("2026-03-31")
                .yields("FAIL Project/P-1")
                .becauseOf("cpli=0.6667", "criticalPathLength=9", "totalFloat=-3", "min:0.95 (default)");
        SCH_013.given(computed.project()).at("2026-03-31")
                .yields("FAIL Project/P-1")
                .becauseOf("cpli=0.6667", "criticalPathLength=9", "totalFloat=-3", "min:0.95 (default)");
    }

    @Test
    void passes_dco_08_with_a_computed_float_of_0() {
        SCH_013.given(Schedules.dco08().project()).at("2026-03-31").yields("PASS Project/P-1");
    }

    @Test
    void cannot_tell_where_the_length_is_neither_held_nor_computable() {
        Schedules schedule = Schedules.dco05().with(s -> s.criticalPathLengthDays(null)).withoutLinks();

        SCH_013.given(schedule.project()).at("2026-03-31")
                .yields("UNKNOWN Project/P-1: schedule.criticalPathLengthDays");
    }

    @Test
    void cannot_tell_where_the_float_against_the_baseline_finish_is_not_held() {
        SCH_013.given(Schedules.dco05().with(s -> s.projectFloatDays(null)).project()).at("2026-03-31")
                .yields("UNKNOWN Project/P-1: schedule.projectFloatDays");
    }

    @Test
    void cannot_tell_where_no_float_is_held_or_computable() {
        Schedules lengthOnly = Schedules.dco08().with(s -> s.criticalPathLengthDays(days("9"))).withoutLinks();

        SCH_013.given(lengthOnly.project()).at("2026-03-31").yields("UNKNOWN Project/P-1: schedule.projectFloatDays");
        SCH_013.given(Schedules.dco08().withoutLinks().project()).at("2026-03-31")
                .yields("UNKNOWN Project/P-1: schedule.criticalPathLengthDays, schedule.projectFloatDays");
    }

    @Test
    void cannot_tell_where_a_float_that_is_not_held_may_be_lower() {
        SCH_013.given(lowest("-5").tasks(1).project()).at("2026-03-31")
                .yields("UNKNOWN Project/P-1: schedule.activities.totalFloatDays");
    }

    @Test
    void reports_the_lowest_float_although_another_is_not_held() {
        SCH_013.given(lowest("-6").tasks(1).project()).at("2026-03-31")
                .yields("FAIL Project/P-1")
                .becauseOf("cpli=0.94", "criticalPathLength=100", "totalFloat=-6", "min:0.95 (default)");
    }

    @Test
    void passes_the_lowest_float_where_all_are_held() {
        SCH_013.given(lowest("-5").tasks(1, task -> task.totalFloatDays(days("3"))).project()).at("2026-03-31")
                .yields("PASS Project/P-1");
    }

    @Test
    void needs_no_float_of_tasks_where_the_source_holds_that_of_the_project() {
        Schedules schedule = lowest("-50").tasks(1).with(s -> s.projectFloatDays(days("-5")));

        SCH_013.given(schedule.project()).at("2026-03-31").yields("PASS Project/P-1");
    }

    @Test
    void examines_a_length_of_the_source_although_every_task_is_complete() {
        Schedules done = schedule()
                .task("A", 5, task -> task.actualFinish(day(5)))
                .with(s -> s.statusDate(day(11)).criticalPathLengthDays(days("10")));

        SCH_013.given(done.with(s -> s.projectFloatDays(days("-1"))).project()).at("2026-03-31")
                .yields("FAIL Project/P-1");
        SCH_013.given(done.with(s -> s.projectFloatDays(null)).project()).at("2026-03-31")
                .yields("UNKNOWN Project/P-1: schedule.projectFloatDays");
    }

    @Test
    void does_not_apply_where_nothing_is_left_to_do() {
        Project project = schedule()
                .task("A", 5, task -> task.actualFinish(day(5)))
                .with(s -> s.statusDate(day(11)).projectFloatDays(days("-3")))
                .project();

        SCH_013.given(project).at("2026-03-31").yields("NOT_APPLICABLE Project/P-1");
    }

    @Test
    void does_not_apply_to_a_path_without_length() {
        Project computed = schedule()
                .task("A", 5, task -> task.remainingDays(days("0")))
                .with(s -> s.statusDate(day(11)).projectFloatDays(days("-3")))
                .project();

        SCH_013.given(measured("0", "-3").project()).at("2026-03-31").yields("NOT_APPLICABLE Project/P-1");
        SCH_013.given(computed).at("2026-03-31").yields("NOT_APPLICABLE Project/P-1");
    }

    @Test
    void does_not_apply_without_status_date() {
        SCH_013.given(Schedules.dco05().with(s -> s.statusDate(null)).project()).at("2026-03-31")
                .yields("NOT_APPLICABLE Project/P-1");
        SCH_013.given(Schedules.dco01().project()).at("2026-03-31").yields("NOT_APPLICABLE Project/P-1");
    }

    @Test
    void cannot_tell_without_schedule() {
        SCH_013.given(Facts.project().build()).at("2026-03-31").yields("UNKNOWN Project/P-1: schedule");
    }

    @Test
    void does_not_apply_to_an_empty_schedule() {
        SCH_013.given(schedule().with(s -> s.statusDate(day(11))).project()).at("2026-03-31")
                .yields("NOT_APPLICABLE Project/P-1");
    }

    @Test
    void does_not_examine_a_project_that_is_not_running() {
        SCH_013.given(Schedules.dco05().project(ProjectState.CLOSED)).at("2026-03-31")
                .yields("NOT_APPLICABLE Project/P-1");
        SCH_013.given(Facts.project().state(ProjectState.CLOSED).build()).at("2026-03-31")
                .yields("NOT_APPLICABLE Project/P-1");
    }

    /** DCO-05 with another length and float. */
    private static Schedules measured(String length, String projectFloat) {
        return Schedules.dco05()
                .with(s -> s.criticalPathLengthDays(days(length)).projectFloatDays(days(projectFloat)));
    }

    /** A path of 100 days without baseline, and a task with the lowest float. */
    private static Schedules lowest(String floatDays) {
        return schedule()
                .calculated()
                .with(s -> s.statusDate(day(11)).criticalPathLengthDays(days("100")))
                .task("A", 5, task -> task.totalFloatDays(days(floatDays)));
    }
}
