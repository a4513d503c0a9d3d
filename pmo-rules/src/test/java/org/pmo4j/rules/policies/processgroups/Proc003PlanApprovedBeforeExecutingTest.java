package org.pmo4j.rules.policies.processgroups;

import static org.pmo4j.rules.policies.Facts.day;
import static org.pmo4j.rules.policies.Facts.id;
import static org.pmo4j.rules.policies.Facts.managementPlan;
import static org.pmo4j.rules.policies.Facts.process;
import static org.pmo4j.rules.policies.Facts.processLog8;
import static org.pmo4j.rules.policies.Facts.processLog;
import static org.pmo4j.rules.policies.Facts.project;

import org.junit.jupiter.api.Test;
import org.pmo4j.model.governance.DocumentStatus;
import org.pmo4j.model.governance.Tailoring;
import org.pmo4j.model.id.ProjectId;
import org.pmo4j.model.process.ProcessStatus;
import org.pmo4j.model.project.Lifecycle;
import org.pmo4j.model.project.ManagementPlan;
import org.pmo4j.model.project.Project;
import org.pmo4j.model.project.ProjectBuilder;
import org.pmo4j.model.project.ProjectState;
import org.pmo4j.rules.policies.PolicyCheck;

class Proc003PlanApprovedBeforeExecutingTest {

    private static final PolicyCheck PROC_003 = PolicyCheck.of("PROC-003");

    @Test
    void reports_plan_approved_one_day_after_executing_started() {
        Project project = executing()
                .lifecycle(Lifecycle.PREDICTIVE)
                .managementPlan(approvedOn("2026-03-03"))
                .build();

        PROC_003.given(project).at("2026-03-31")
                .yields("FAIL Project/P-1")
                .says("Executing started on 2026-03-02, but the project management plan is APPROVED (approved: 2026-03-03).")
                .saysInChinese("执行于2026-03-02开始,而项目管理计划状态为已批准(批准日期:2026-03-03)。")
                .becauseOf("executingStarted=2026-03-02", "planStatus=APPROVED", "planApprovedOn=2026-03-03",
                        "lifecycle=PREDICTIVE", "lifecycles:HYBRID, PREDICTIVE (default)");
    }

    @Test
    void passes_plan_approved_on_the_day_executing_started() {
        Project project = executing()
                .lifecycle(Lifecycle.PREDICTIVE)
                .managementPlan(approvedOn("2026-03-02"))
                .build();

        PROC_003.given(project).at("2026-03-31").yields("PASS Project/P-1");
    }

    @Test
    void reports_plan_that_is_a_draft() {
        Project project = executing()
                .lifecycle(Lifecycle.HYBRID)
                .managementPlan(managementPlan(DocumentStatus.DRAFT).build())
                .build();

        PROC_003.given(project).at("2026-03-31")
                .yields("FAIL Project/P-1")
                .says("Executing started on 2026-03-02, but the project management plan is DRAFT (approved: NONE).");
    }

    @Test
    void reports_plan_known_not_to_exist() {
        Project project = executing()
                .lifecycle(Lifecycle.HYBRID)
                .managementPlan(managementPlan(DocumentStatus.ABSENT).build())
                .build();

        PROC_003.given(project).at("2026-03-31").yields("FAIL Project/P-1");
    }

    @Test
    void reports_draft_also_when_the_start_is_not_held() {
        Project project = project()
                .lifecycle(Lifecycle.PREDICTIVE)
                .processLog(processLog(process("4.3", ProcessStatus.IN_PROGRESS).build()))
                .managementPlan(managementPlan(DocumentStatus.DRAFT).build())
                .build();

        PROC_003.given(project).at("2026-03-31")
                .yields("FAIL Project/P-1")
                .says("Executing started on NONE, but the project management plan is DRAFT (approved: NONE).");
    }

    @Test
    void passes_approved_plan_when_the_start_is_not_held() {
        Project project = project()
                .lifecycle(Lifecycle.PREDICTIVE)
                .processLog(processLog(process("4.3", ProcessStatus.IN_PROGRESS).build()))
                .managementPlan(approvedOn("2026-03-02"))
                .build();

        PROC_003.given(project).at("2026-03-31").yields("PASS Project/P-1");
    }

    @Test
    void passes_approved_plan_without_a_date() {
        Project project = executing()
                .lifecycle(Lifecycle.PREDICTIVE)
                .managementPlan(managementPlan(DocumentStatus.APPROVED).build())
                .build();

        PROC_003.given(project).at("2026-03-31").yields("PASS Project/P-1");
    }

    @Test
    void does_not_apply_while_only_knowledge_is_managed() {
        Project project = project()
                .lifecycle(Lifecycle.PREDICTIVE)
                .processLog(processLog(process("4.4", "2026-03-02").build()))
                .managementPlan(managementPlan(DocumentStatus.DRAFT).build())
                .build();

        PROC_003.given(project).at("2026-03-31").yields("NOT_APPLICABLE Project/P-1");
    }

    @Test
    void does_not_apply_while_only_knowledge_is_managed_in_edition_8() {
        Project project = project()
                .lifecycle(Lifecycle.PREDICTIVE)
                .processLog(processLog8(process("GOV-06", "2026-03-02").build()))
                .managementPlan(managementPlan(DocumentStatus.DRAFT).build())
                .build();

        PROC_003.given(project).at("2026-03-31").yields("NOT_APPLICABLE Project/P-1");
    }

    @Test
    void passes_hybrid_project_with_an_approved_adaptive_start() {
        Project project = executing()
                .lifecycle(Lifecycle.HYBRID)
                .managementPlan(managementPlan(DocumentStatus.DRAFT)
                        .adaptiveStart(new Tailoring("first release by sprints", id("bob"), null))
                        .build())
                .build();

        PROC_003.given(project).at("2026-03-31").yields("PASS Project/P-1");
    }

    @Test
    void reports_adaptive_start_that_nobody_approved() {
        Project project = executing()
                .lifecycle(Lifecycle.HYBRID)
                .managementPlan(managementPlan(DocumentStatus.DRAFT)
                        .adaptiveStart(new Tailoring("first release by sprints", null, null))
                        .build())
                .build();

        PROC_003.given(project).at("2026-03-31").yields("FAIL Project/P-1");
    }

    @Test
    void passes_plan_approved_in_time_whatever_the_lifecycle() {
        Project project = executing().managementPlan(approvedOn("2026-03-02")).build();

        PROC_003.given(project).at("2026-03-31").yields("PASS Project/P-1");
    }

    @Test
    void cannot_tell_whether_a_late_plan_matters_without_lifecycle() {
        Project project = executing().managementPlan(approvedOn("2026-03-03")).build();

        PROC_003.given(project).at("2026-03-31").yields("UNKNOWN Project/P-1: lifecycle");
        PROC_003.given(project.withState(ProjectState.EXECUTING)).at("2026-03-31")
                .yields("UNKNOWN Project/P-1: lifecycle");
    }

    @Test
    void cannot_tell_without_plan() {
        Project project = executing().lifecycle(Lifecycle.PREDICTIVE).build();

        PROC_003.given(project).at("2026-03-31").yields("UNKNOWN Project/P-1: managementPlan");
    }

    @Test
    void cannot_tell_without_plan_and_lifecycle() {
        Project project = executing().build();

        PROC_003.given(project).at("2026-03-31").yields("UNKNOWN Project/P-1: managementPlan, lifecycle");
    }

    @Test
    void cannot_tell_without_process_log() {
        Project project = project().build();

        PROC_003.given(project).at("2026-03-31").yields("UNKNOWN Project/P-1: processLog");
        PROC_003.given(project.withLifecycle(Lifecycle.PREDICTIVE)).at("2026-03-31")
                .yields("UNKNOWN Project/P-1: processLog");
    }

    @Test
    void does_not_apply_to_an_adaptive_project() {
        Project late = executing()
                .lifecycle(Lifecycle.ADAPTIVE)
                .managementPlan(managementPlan(DocumentStatus.DRAFT).build())
                .build();
        Project unlogged = project("P-2").lifecycle(Lifecycle.ADAPTIVE).build();

        PROC_003.given(late, unlogged).at("2026-03-31")
                .yields("NOT_APPLICABLE Project/P-1", "NOT_APPLICABLE Project/P-2");
    }

    @Test
    void applies_to_the_lifecycles_that_are_set() {
        Project adaptive = executing()
                .lifecycle(Lifecycle.ADAPTIVE)
                .managementPlan(managementPlan(DocumentStatus.DRAFT).build())
                .build();
        Project predictive = adaptive.with().id(new ProjectId("P-2")).lifecycle(Lifecycle.PREDICTIVE).build();

        PROC_003.given(adaptive, predictive).with("PROC-003.lifecycles", "ADAPTIVE").at("2026-03-31")
                .yields("FAIL Project/P-1", "NOT_APPLICABLE Project/P-2");
    }

    @Test
    void does_not_apply_to_an_empty_process_log() {
        Project project = project().lifecycle(Lifecycle.PREDICTIVE).processLog(processLog()).build();

        PROC_003.given(project).at("2026-03-31").yields("NOT_APPLICABLE Project/P-1");
    }

    private static ProjectBuilder executing() {
        return project().processLog(processLog(process("4.3", "2026-03-02").build()));
    }

    private static ManagementPlan approvedOn(String date) {
        return managementPlan(DocumentStatus.APPROVED).approvedOn(day(date)).build();
    }
}
