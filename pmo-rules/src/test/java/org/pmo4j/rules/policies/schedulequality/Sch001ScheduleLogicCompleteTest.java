package org.pmo4j.rules.policies.schedulequality;

import static org.pmo4j.rules.policies.schedulequality.Schedules.day;
import static org.pmo4j.rules.policies.schedulequality.Schedules.schedule;
import static org.pmo4j.rules.policies.schedulequality.Schedules.sequence;

import java.math.BigDecimal;
import org.junit.jupiter.api.Test;
import org.pmo4j.model.id.ActivityId;
import org.pmo4j.model.project.Project;
import org.pmo4j.model.project.ProjectState;
import org.pmo4j.model.schedule.RelationshipKind;
import org.pmo4j.rules.policies.Facts;
import org.pmo4j.rules.policies.PolicyCheck;

class Sch001ScheduleLogicCompleteTest {

    private static final PolicyCheck SCH_001 = PolicyCheck.of("SCH-001");

    @Test
    void reports_2_of_5_tasks_of_dco_01() {
        Project project = Schedules.dco01().project();

        SCH_001.given(project).at("2026-03-31")
                .yields("FAIL Project/P-1")
                .says("2 of 5 incomplete tasks (0.4) lack a predecessor or successor; allowed 0.05.")
                .saysInChinese("5个未完任务中2个(0.4)缺少前置或后续,允许0.05。")
                .becauseOf("hits=2", "population=5", "share=0.4", "activities=A, X", "max:0.05 (default)",
                        "countDangling:false (default)");
    }

    @Test
    void passes_1_of_20_tasks() {
        Project project = sequence(20).milestone("S").chain("S", "T001").project();

        SCH_001.given(project).at("2026-03-31").yields("PASS Project/P-1");
    }

    @Test
    void reports_2_of_20_tasks() {
        Project project = sequence(20).project();

        SCH_001.given(project).at("2026-03-31").yields("FAIL Project/P-1");
    }

    @Test
    void passes_2_of_20_tasks_where_a_tenth_is_allowed() {
        Project project = sequence(20).project();

        SCH_001.given(project).with("SCH-001.max", "0.1").at("2026-03-31").yields("PASS Project/P-1");
        SCH_001.given(project).with("SCH-001.max", "0.0999").at("2026-03-31").yields("FAIL Project/P-1");
    }

    @Test
    void reports_3_of_20_tasks_where_a_tenth_is_allowed() {
        Project project = sequence(19).task("X", 5).project();

        SCH_001.given(project).with("SCH-001.max", "0.1").at("2026-03-31").yields("FAIL Project/P-1");
    }

    @Test
    void names_the_first_20_of_25_tasks() {
        Project project = schedule().tasks(25).project();

        SCH_001.given(project).at("2026-03-31")
                .becauseOf("hits=25", "population=25", "share=1",
                        "activities=T001, T002, T003, T004, T005, T006, T007, T008, T009, T010, T011, T012, T013, T014, "
                                + "T015, T016, T017, T018, T019, T020",
                        "max:0.05 (default)", "countDangling:false (default)");
    }

    @Test
    void takes_a_link_to_a_complete_task_and_to_a_milestone_for_logic() {
        Project project = schedule()
                .task("DONE", 5, task -> task.actualFinish(day(5)))
                .task("A", 5)
                .milestone("M")
                .chain("DONE", "A", "M")
                .project();

        SCH_001.given(project).at("2026-03-31").yields("PASS Project/P-1");
    }

    @Test
    void takes_any_kind_of_link_for_logic() {
        SCH_001.given(danglingAtTheStart().project()).at("2026-03-31").yields("PASS Project/P-1");
        SCH_001.given(danglingAtTheFinish().project()).at("2026-03-31").yields("PASS Project/P-1");
    }

    @Test
    void reports_a_task_whose_start_nothing_drives_where_dangling_counts() {
        SCH_001.given(danglingAtTheStart().project()).with("SCH-001.countDangling", "true").at("2026-03-31")
                .yields("FAIL Project/P-1")
                .becauseOf("hits=1", "population=1", "share=1", "activities=A", "max:0.05 (default)",
                        "countDangling:true (profile)");
    }

    @Test
    void reports_a_task_whose_finish_drives_nothing_where_dangling_counts() {
        SCH_001.given(danglingAtTheFinish().project()).with("SCH-001.countDangling", "true").at("2026-03-31")
                .yields("FAIL Project/P-1");
    }

    @Test
    void does_not_count_milestones_summaries_and_tasks_without_duration() {
        Project project = schedule()
                .summary("WP")
                .task("PARENT", 5)
                .task("ZERO", 0)
                .task("A", 5, task -> task.parent(new ActivityId("PARENT")))
                .milestone("S")
                .milestone("M")
                .chain("S", "A", "M")
                .project();

        SCH_001.given(project).at("2026-03-31").yields("PASS Project/P-1");
    }

    @Test
    void does_not_apply_where_every_task_is_complete() {
        Project project = schedule()
                .task("A", 5, task -> task.actualFinish(day(5)))
                .task("B", 5, task -> task.percentComplete(BigDecimal.ONE))
                .project();

        SCH_001.given(project).at("2026-03-31").yields("NOT_APPLICABLE Project/P-1");
    }

    @Test
    void cannot_tell_without_links() {
        Project project = schedule().tasks(2).withoutLinks().project();

        SCH_001.given(project).at("2026-03-31").yields("UNKNOWN Project/P-1: schedule.relationships");
    }

    @Test
    void needs_no_links_where_every_task_is_complete() {
        Project project = schedule().task("A", 5, task -> task.actualFinish(day(5))).withoutLinks().project();

        SCH_001.given(project).at("2026-03-31").yields("NOT_APPLICABLE Project/P-1");
    }

    @Test
    void cannot_tell_without_schedule() {
        SCH_001.given(Facts.project().build()).at("2026-03-31").yields("UNKNOWN Project/P-1: schedule");
    }

    @Test
    void does_not_apply_to_an_empty_schedule() {
        SCH_001.given(schedule().project()).at("2026-03-31").yields("NOT_APPLICABLE Project/P-1");
    }

    @Test
    void does_not_examine_a_project_that_is_not_running() {
        SCH_001.given(schedule().tasks(2).withoutLinks().project(ProjectState.CLOSED)).at("2026-03-31")
                .yields("NOT_APPLICABLE Project/P-1");
        SCH_001.given(Schedules.dco01().project(ProjectState.ON_HOLD)).at("2026-03-31")
                .yields("NOT_APPLICABLE Project/P-1");
        SCH_001.given(Facts.project().state(ProjectState.CLOSED).build()).at("2026-03-31")
                .yields("NOT_APPLICABLE Project/P-1");
    }

    @Test
    void does_not_examine_a_project_without_state_that_finished_by_the_day_of_evaluation() {
        Project project = Schedules.dco01().project();

        SCH_001.given(project.withActualFinish(Facts.day("2026-03-31"))).at("2026-03-31")
                .yields("NOT_APPLICABLE Project/P-1");
        SCH_001.given(project.withActualFinish(Facts.day("2026-04-01"))).at("2026-03-31").yields("FAIL Project/P-1");
    }

    private static Schedules danglingAtTheStart() {
        return schedule()
                .task("A", 5)
                .milestone("S")
                .milestone("M")
                .link("S", RelationshipKind.FINISH_TO_FINISH, "0", "A")
                .chain("A", "M");
    }

    private static Schedules danglingAtTheFinish() {
        return schedule()
                .task("A", 5)
                .milestone("S")
                .milestone("M")
                .chain("S", "A")
                .link("A", RelationshipKind.START_TO_START, "0", "M");
    }
}
