package org.pmo4j.rules.policies.schedulequality;

import static org.pmo4j.model.schedule.RelationshipKind.FINISH_TO_FINISH;
import static org.pmo4j.model.schedule.RelationshipKind.START_TO_START;
import static org.pmo4j.rules.policies.schedulequality.Schedules.day;
import static org.pmo4j.rules.policies.schedulequality.Schedules.days;
import static org.pmo4j.rules.policies.schedulequality.Schedules.schedule;

import org.junit.jupiter.api.Test;
import org.pmo4j.model.project.Project;
import org.pmo4j.model.project.ProjectState;
import org.pmo4j.rules.policies.Facts;
import org.pmo4j.rules.policies.PolicyCheck;

class Sch012CriticalPathTestTest {

    private static final PolicyCheck SCH_012 = PolicyCheck.of("SCH-012");

    @Test
    void reports_the_isolated_critical_task_of_dco_03() {
        Project project = Schedules.dco03().project();

        SCH_012.given(project).at("2026-03-31")
                .yields("FAIL Project/P-1")
                .says("Delaying critical task Z by 600 days moves N by 0 days.")
                .saysInChinese("关键任务Z延迟600天,N仅移动0天。")
                .becauseOf("activity=Z", "shift=0", "finishNode=N", "delayDays:600 (default)");
    }

    @Test
    void passes_dco_04_whose_finish_is_pinned() {
        SCH_012.given(Schedules.dco04().project()).at("2026-03-31").yields("PASS Project/P-1");
    }

    @Test
    void passes_dco_01_whose_critical_path_is_computed() {
        SCH_012.given(Schedules.dco01().project()).at("2026-03-31").yields("PASS Project/P-1");
    }

    @Test
    void reports_a_long_isolated_task_beside_a_chain_to_the_finish_milestone() {
        Project project = schedule().task("LONG", 30).task("P", 5).milestone("N").chain("P", "N").project();

        SCH_012.given(project).at("2026-03-31")
                .yields("FAIL Project/P-1")
                .becauseOf("activity=LONG", "shift=0", "finishNode=N", "delayDays:600 (default)");
    }

    @Test
    void cannot_tell_where_slack_absorbs_a_part_of_the_delay() {
        SCH_012.given(slackOf10().project()).at("2026-03-31").yields("UNKNOWN Project/P-1: schedule.calendars");
    }

    @Test
    void reports_a_delay_of_10_days_that_slack_absorbs_and_cannot_tell_of_a_longer_one() {
        SCH_012.given(slackOf10().project()).with("SCH-012.delayDays", "10").at("2026-03-31")
                .yields("FAIL Project/P-1")
                .says("Delaying critical task A by 10 days moves N by 0 days.");
        SCH_012.given(slackOf10().project()).with("SCH-012.delayDays", "10.5").at("2026-03-31")
                .yields("UNKNOWN Project/P-1: schedule.calendars");
    }

    @Test
    void cannot_tell_where_the_finish_moves_to_an_earlier_date() {
        Project project = schedule()
                .calculated()
                .task("A", 5, task -> task.critical(true))
                .task("P", 20)
                .task("B", 9)
                .milestone("N")
                .link("P", FINISH_TO_FINISH, "0", "A")
                .link("A", START_TO_START, "0", "B")
                .chain("B", "N")
                .project();

        SCH_012.given(project).with("SCH-012.delayDays", "3").at("2026-03-31")
                .yields("UNKNOWN Project/P-1: schedule.calendars");
    }

    @Test
    void reports_a_delay_that_brings_the_finish_back_to_its_date_and_cannot_tell_of_a_shorter_one() {
        Project project = schedule()
                .calculated()
                .task("A", 5, task -> task.critical(true).durationDays(days("12.999")))
                .task("P", 20)
                .task("B", 5, task -> task.durationDays(days("16.999")))
                .milestone("N")
                .link("P", FINISH_TO_FINISH, "0", "A")
                .link("A", START_TO_START, "0", "B")
                .chain("A", "N")
                .chain("B", "N")
                .project();

        SCH_012.given(project).with("SCH-012.delayDays", "10").at("2026-03-31")
                .yields("UNKNOWN Project/P-1: schedule.calendars");
        SCH_012.given(project).with("SCH-012.delayDays", "11.001").at("2026-03-31").yields("FAIL Project/P-1");
    }

    @Test
    void cannot_tell_without_links_where_the_source_has_calculated() {
        SCH_012.given(Schedules.dco04().withoutLinks().project()).at("2026-03-31")
                .yields("UNKNOWN Project/P-1: schedule.relationships");
    }

    @Test
    void cannot_tell_without_a_needed_duration_where_the_source_has_calculated() {
        SCH_012.given(Schedules.dco04().change("Q", q -> q.durationDays(null)).project()).at("2026-03-31")
                .yields("UNKNOWN Project/P-1: schedule.activities.durationDays");
    }

    @Test
    void cannot_tell_where_the_links_contain_a_cycle_and_the_source_has_calculated() {
        SCH_012.given(Schedules.dco04().chain("N", "P").project()).at("2026-03-31")
                .yields("UNKNOWN Project/P-1: schedule.relationships without cycle");
    }

    @Test
    void does_not_apply_where_criticality_is_neither_calculated_nor_computable() {
        SCH_012.given(Schedules.dco01().withoutLinks().project()).at("2026-03-31").yields("NOT_APPLICABLE Project/P-1");
        SCH_012.given(Schedules.dco01().change("B", b -> b.durationDays(null)).project()).at("2026-03-31")
                .yields("NOT_APPLICABLE Project/P-1");
        SCH_012.given(Schedules.dco01().chain("M", "A").project()).at("2026-03-31").yields("NOT_APPLICABLE Project/P-1");
    }

    @Test
    void does_not_apply_where_no_incomplete_task_is_critical() {
        Project project = schedule()
                .calculated()
                .task("DONE", 5, task -> task.critical(true).actualFinish(day(5)))
                .task("A", 5, task -> task.totalFloatDays(days("3")))
                .milestone("M")
                .change("M", m -> m.critical(true))
                .project();

        SCH_012.given(project).at("2026-03-31").yields("NOT_APPLICABLE Project/P-1");
    }

    @Test
    void cannot_tell_without_schedule() {
        SCH_012.given(Facts.project().build()).at("2026-03-31").yields("UNKNOWN Project/P-1: schedule");
    }

    @Test
    void does_not_apply_to_an_empty_schedule() {
        SCH_012.given(schedule().project()).at("2026-03-31").yields("NOT_APPLICABLE Project/P-1");
        SCH_012.given(schedule().calculated().project()).at("2026-03-31").yields("NOT_APPLICABLE Project/P-1");
    }

    @Test
    void does_not_examine_a_project_that_is_not_running() {
        SCH_012.given(Schedules.dco03().project(ProjectState.CLOSED)).at("2026-03-31")
                .yields("NOT_APPLICABLE Project/P-1");
        SCH_012.given(Facts.project().state(ProjectState.CLOSED).build()).at("2026-03-31")
                .yields("NOT_APPLICABLE Project/P-1");
    }

    /** Critical task A, as the source says, beside B, which takes 10 days longer to the finish. */
    private static Schedules slackOf10() {
        return schedule()
                .calculated()
                .task("A", 5, task -> task.critical(true).totalFloatDays(days("0")))
                .task("B", 15)
                .milestone("N")
                .chain("A", "N")
                .chain("B", "N");
    }
}
