package org.pmo4j.rules.policies.closure;

import static org.pmo4j.rules.policies.Facts.day;
import static org.pmo4j.rules.policies.Facts.project;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.pmo4j.model.delivery.LessonsLog;
import org.pmo4j.model.governance.DocumentStatus;
import org.pmo4j.model.project.ManagementPlan;
import org.pmo4j.model.project.ManagementPlanBuilder;
import org.pmo4j.model.project.Project;
import org.pmo4j.model.project.ProjectState;
import org.pmo4j.rules.policies.PolicyCheck;

class Clo004LessonsReusedTest {

    private static final PolicyCheck CLO_004 = PolicyCheck.of("CLO-004");

    private static final LessonsLog NOT_REUSED = new LessonsLog(List.of(), null, null);

    @Test
    void reports_executing_project_that_looked_at_no_lessons() {
        Project project = project().state(ProjectState.EXECUTING).lessons(NOT_REUSED).build();

        CLO_004.given(project).at("2026-03-31")
                .yields("FAIL Project/P-1")
                .says("Planning finished (EXECUTING) without a review of lessons of similar projects (NONE).")
                .saysInChinese("规划已完成(执行),但未复用类似项目的经验教训(无)。")
                .becauseOf("planningFinishedOn=EXECUTING", "reusedOn=null");
    }

    @ParameterizedTest
    @CsvSource({"2026-01-01, PASS", "2026-03-31, PASS", "2026-04-01, FAIL"})
    void asks_for_the_review_by_today_at_whatever_time(String reusedOn, String outcome) {
        Project project = project()
                .state(ProjectState.EXECUTING)
                .managementPlan(plan("2026-02-01"))
                .lessons(new LessonsLog(List.of(), null, day(reusedOn)))
                .build();

        CLO_004.given(project).at("2026-03-31").yields(outcome + " Project/P-1");
    }

    @Test
    void reports_project_in_planning_whose_plan_is_approved() {
        Project project = project()
                .state(ProjectState.PLANNING)
                .managementPlan(plan("2026-03-31"))
                .lessons(NOT_REUSED)
                .build();

        CLO_004.given(project).at("2026-03-31")
                .yields("FAIL Project/P-1")
                .becauseOf("planningFinishedOn=2026-03-31", "reusedOn=null");
    }

    @Test
    void does_not_examine_project_whose_plan_is_approved_tomorrow() {
        Project project = project()
                .state(ProjectState.PLANNING)
                .managementPlan(plan("2026-04-01"))
                .lessons(NOT_REUSED)
                .build();

        CLO_004.given(project).at("2026-03-31").yields("NOT_APPLICABLE Project/P-1");
    }

    @Test
    void does_not_examine_project_in_planning_without_plan() {
        Project project = project().state(ProjectState.PLANNING).lessons(NOT_REUSED).build();

        CLO_004.given(project).at("2026-03-31").yields("NOT_APPLICABLE Project/P-1");
    }

    @Test
    void does_not_examine_project_in_planning_whose_plan_is_not_approved() {
        Project project = project()
                .state(ProjectState.PLANNING)
                .managementPlan(ManagementPlanBuilder.builder().status(DocumentStatus.SUBMITTED).build())
                .lessons(NOT_REUSED)
                .build();

        CLO_004.given(project).at("2026-03-31").yields("NOT_APPLICABLE Project/P-1");
    }

    @ParameterizedTest
    @EnumSource(names = {"PROPOSED", "ON_HOLD", "CLOSED", "TERMINATED"})
    void does_not_examine_project_that_does_not_run(ProjectState state) {
        Project project = project().state(state).managementPlan(plan("2026-02-01")).lessons(NOT_REUSED).build();

        CLO_004.given(project).at("2026-03-31").yields("NOT_APPLICABLE Project/P-1");
    }

    @Test
    void cannot_tell_without_lessons() {
        CLO_004.given(project().state(ProjectState.CLOSING).build()).at("2026-03-31")
                .yields("UNKNOWN Project/P-1: lessons");
    }

    @Test
    void cannot_tell_without_state_and_plan() {
        CLO_004.given(project().lessons(NOT_REUSED).build()).at("2026-03-31")
                .yields("UNKNOWN Project/P-1: managementPlan, state");
    }

    @Test
    void passes_review_whether_or_not_planning_is_finished() {
        Project project = project().lessons(new LessonsLog(List.of(), null, day("2026-03-31"))).build();

        CLO_004.given(project).at("2026-03-31").yields("PASS Project/P-1");
    }

    @Test
    void reports_project_without_state_whose_plan_is_approved() {
        Project project = project().managementPlan(plan("2026-02-01")).lessons(NOT_REUSED).build();

        CLO_004.given(project).at("2026-03-31").yields("FAIL Project/P-1");
    }

    @Test
    void does_not_examine_project_without_state_whose_plan_is_not_approved() {
        Project project = project()
                .managementPlan(ManagementPlanBuilder.builder().status(DocumentStatus.DRAFT).build())
                .lessons(NOT_REUSED)
                .build();

        CLO_004.given(project).at("2026-03-31").yields("NOT_APPLICABLE Project/P-1");
    }

    @Test
    void cannot_tell_of_project_without_any_register() {
        CLO_004.given(project().build()).at("2026-03-31").yields("UNKNOWN Project/P-1: lessons");
    }

    private static ManagementPlan plan(String approvedOn) {
        return ManagementPlanBuilder.builder()
                .status(DocumentStatus.APPROVED)
                .approvedOn(day(approvedOn))
                .build();
    }
}
