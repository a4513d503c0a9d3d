package org.pmo4j.rules.policies.schedulequality;

import static org.pmo4j.rules.policies.schedulequality.Schedules.day;
import static org.pmo4j.rules.policies.schedulequality.Schedules.schedule;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.pmo4j.model.project.Project;
import org.pmo4j.model.project.ProjectState;
import org.pmo4j.model.schedule.DateConstraint;
import org.pmo4j.rules.policies.Facts;
import org.pmo4j.rules.policies.PolicyCheck;

class Sch005FewHardConstraintsTest {

    private static final PolicyCheck SCH_005 = PolicyCheck.of("SCH-005");

    @Test
    void reports_1_of_5_tasks_of_dco_01() {
        Project project = Schedules.dco01().project();

        SCH_005.given(project).at("2026-03-31")
                .yields("FAIL Project/P-1")
                .says("1 of 5 incomplete tasks (0.2) have a hard constraint; allowed 0.05.")
                .saysInChinese("5个未完任务中1个(0.2)有硬约束,允许0.05。")
                .becauseOf("hits=1", "population=5", "share=0.2", "activities=A", "max:0.05 (default)");
    }

    @Test
    void passes_1_of_20_tasks() {
        SCH_005.given(twenty(1, DateConstraint.MUST_FINISH_ON)).at("2026-03-31").yields("PASS Project/P-1");
    }

    @ParameterizedTest
    @EnumSource(
            value = DateConstraint.class,
            names = {"MUST_START_ON", "MUST_FINISH_ON", "START_NO_LATER_THAN", "FINISH_NO_LATER_THAN"})
    void reports_2_of_20_tasks_with_a_hard_constraint(DateConstraint hard) {
        SCH_005.given(twenty(2, hard)).at("2026-03-31").yields("FAIL Project/P-1");
    }

    @ParameterizedTest
    @EnumSource(
            value = DateConstraint.class,
            mode = EnumSource.Mode.EXCLUDE,
            names = {"MUST_START_ON", "MUST_FINISH_ON", "START_NO_LATER_THAN", "FINISH_NO_LATER_THAN"})
    void passes_tasks_with_a_soft_constraint(DateConstraint soft) {
        SCH_005.given(twenty(20, soft)).at("2026-03-31").yields("PASS Project/P-1");
    }

    @Test
    void passes_2_of_20_tasks_where_a_tenth_is_allowed_and_reports_3() {
        SCH_005.given(twenty(2, DateConstraint.MUST_START_ON)).with("SCH-005.max", "0.1").at("2026-03-31")
                .yields("PASS Project/P-1");
        SCH_005.given(twenty(2, DateConstraint.MUST_START_ON)).with("SCH-005.max", "0.0999").at("2026-03-31")
                .yields("FAIL Project/P-1");
        SCH_005.given(twenty(3, DateConstraint.MUST_START_ON)).with("SCH-005.max", "0.1").at("2026-03-31")
                .yields("FAIL Project/P-1");
    }

    @Test
    void does_not_count_milestones_and_complete_tasks() {
        Project project = schedule()
                .task("A", 5)
                .task("DONE", 5, task -> task.actualFinish(day(5)).constraintKind(DateConstraint.MUST_START_ON))
                .milestone("M")
                .change("M", m -> m.constraintKind(DateConstraint.MUST_FINISH_ON))
                .project();

        SCH_005.given(project).at("2026-03-31").yields("PASS Project/P-1");
    }

    @Test
    void takes_a_constraint_that_is_not_held_for_none() {
        SCH_005.given(schedule().tasks(3).withoutLinks().project()).at("2026-03-31").yields("PASS Project/P-1");
    }

    @Test
    void does_not_apply_where_every_task_is_complete() {
        Project project = schedule().task("A", 5, task -> task.actualFinish(day(5))).project();

        SCH_005.given(project).at("2026-03-31").yields("NOT_APPLICABLE Project/P-1");
    }

    @Test
    void cannot_tell_without_schedule() {
        SCH_005.given(Facts.project().build()).at("2026-03-31").yields("UNKNOWN Project/P-1: schedule");
    }

    @Test
    void does_not_apply_to_an_empty_schedule() {
        SCH_005.given(schedule().project()).at("2026-03-31").yields("NOT_APPLICABLE Project/P-1");
    }

    @Test
    void does_not_examine_a_project_that_is_not_running() {
        SCH_005.given(Schedules.dco01().project(ProjectState.CLOSED)).at("2026-03-31")
                .yields("NOT_APPLICABLE Project/P-1");
        SCH_005.given(Facts.project().state(ProjectState.CLOSED).build()).at("2026-03-31")
                .yields("NOT_APPLICABLE Project/P-1");
    }

    private static Project twenty(int constrained, DateConstraint kind) {
        return schedule()
                .tasks(constrained, task -> task.constraintKind(kind))
                .tasks(20 - constrained)
                .project();
    }
}
