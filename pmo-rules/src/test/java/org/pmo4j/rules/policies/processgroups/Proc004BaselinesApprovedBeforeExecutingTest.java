package org.pmo4j.rules.policies.processgroups;

import static org.pmo4j.rules.policies.Facts.baseline;
import static org.pmo4j.rules.policies.Facts.baselines;
import static org.pmo4j.rules.policies.Facts.day;
import static org.pmo4j.rules.policies.Facts.process;
import static org.pmo4j.rules.policies.Facts.processLog;
import static org.pmo4j.rules.policies.Facts.project;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.pmo4j.model.change.Baseline;
import org.pmo4j.model.change.BaselineKind;
import org.pmo4j.model.governance.DocumentStatus;
import org.pmo4j.model.id.ProjectId;
import org.pmo4j.model.process.ProcessStatus;
import org.pmo4j.model.project.Lifecycle;
import org.pmo4j.model.project.Project;
import org.pmo4j.model.project.ProjectBuilder;
import org.pmo4j.model.project.ProjectState;
import org.pmo4j.rules.policies.PolicyCheck;

class Proc004BaselinesApprovedBeforeExecutingTest {

    private static final PolicyCheck PROC_004 = PolicyCheck.of("PROC-004");

    @Test
    void reports_cost_baseline_approved_one_day_after_executing_started() {
        Project project = executing(Lifecycle.PREDICTIVE)
                .baselines(baselines(
                        approved(BaselineKind.SCOPE, 1, "2026-03-02"),
                        approved(BaselineKind.SCHEDULE, 1, "2026-03-02"),
                        approved(BaselineKind.COST, 1, "2026-03-03")))
                .build();

        PROC_004.given(project).at("2026-03-31")
                .yields("FAIL Project/P-1")
                .says("Executing started on 2026-03-02 without approved baselines: COST.")
                .saysInChinese("执行于2026-03-02开始,缺少已批准的基准:成本。")
                .becauseOf("executingStarted=2026-03-02", "lifecycle=PREDICTIVE", "missingKinds=COST",
                        "predictiveKinds:COST, SCHEDULE, SCOPE (default)",
                        "adaptiveKinds:PRODUCT_BACKLOG, RELEASE_PLAN (default)");
    }

    @Test
    void passes_three_baselines_approved_on_the_day_executing_started() {
        Project project = executing(Lifecycle.PREDICTIVE)
                .baselines(baselines(
                        approved(BaselineKind.SCOPE, 1, "2026-03-02"),
                        approved(BaselineKind.SCHEDULE, 1, "2026-03-02"),
                        approved(BaselineKind.COST, 1, "2026-03-02")))
                .build();

        PROC_004.given(project).at("2026-03-31").yields("PASS Project/P-1");
    }

    @Test
    void reports_empty_baseline_log_once_with_three_kinds() {
        Project project = executing(Lifecycle.HYBRID).baselines(baselines()).build();

        PROC_004.given(project).at("2026-03-31")
                .yields("FAIL Project/P-1")
                .says("Executing started on 2026-03-02 without approved baselines: SCOPE, SCHEDULE, COST.");
    }

    @Test
    void reports_a_baseline_that_is_not_approved() {
        Project project = executing(Lifecycle.PREDICTIVE)
                .baselines(baselines(
                        baseline(BaselineKind.SCOPE, 1).build(),
                        baseline(BaselineKind.SCHEDULE, 1).build(),
                        baseline(BaselineKind.COST, 1).status(DocumentStatus.SUBMITTED).build()))
                .build();

        PROC_004.given(project).at("2026-03-31").yields("FAIL Project/P-1");
    }

    @Test
    void cannot_tell_when_only_a_second_version_approved_later_is_held() {
        Project project = executing(Lifecycle.PREDICTIVE)
                .baselines(baselines(
                        baseline(BaselineKind.SCOPE, 1).build(),
                        baseline(BaselineKind.SCHEDULE, 1).build(),
                        approved(BaselineKind.COST, 2, "2026-03-03")))
                .build();

        PROC_004.given(project).at("2026-03-31").yields("UNKNOWN Project/P-1: baselines");
    }

    @Test
    void reports_a_missing_kind_although_another_is_undecided() {
        Project project = executing(Lifecycle.PREDICTIVE)
                .baselines(baselines(
                        baseline(BaselineKind.SCOPE, 1).build(), approved(BaselineKind.COST, 2, "2026-03-03")))
                .build();

        PROC_004.given(project).at("2026-03-31")
                .yields("FAIL Project/P-1")
                .says("Executing started on 2026-03-02 without approved baselines: SCHEDULE.");
    }

    @Test
    void passes_adaptive_project_with_backlog_and_release_plan() {
        Project project = executing(Lifecycle.ADAPTIVE)
                .baselines(baselines(
                        approved(BaselineKind.PRODUCT_BACKLOG, 1, "2026-03-02"),
                        approved(BaselineKind.RELEASE_PLAN, 1, "2026-03-02")))
                .build();

        PROC_004.given(project).at("2026-03-31").yields("PASS Project/P-1");
    }

    @Test
    void reports_adaptive_project_without_release_plan() {
        Project project = executing(Lifecycle.ADAPTIVE)
                .baselines(baselines(approved(BaselineKind.PRODUCT_BACKLOG, 1, "2026-03-02")))
                .build();

        PROC_004.given(project).at("2026-03-31")
                .yields("FAIL Project/P-1")
                .says("Executing started on 2026-03-02 without approved baselines: RELEASE_PLAN.");
    }

    @Test
    void asks_for_the_kinds_that_are_set() {
        Project predictive = executing(Lifecycle.PREDICTIVE)
                .baselines(baselines(approved(BaselineKind.COST, 1, "2026-03-02")))
                .build();
        Project adaptive = executing(Lifecycle.ADAPTIVE)
                .id(new ProjectId("P-2"))
                .baselines(baselines(approved(BaselineKind.COST, 1, "2026-03-02")))
                .build();

        PROC_004.given(predictive, adaptive)
                .with("PROC-004.predictiveKinds", "COST", "PROC-004.adaptiveKinds", "SCOPE")
                .at("2026-03-31")
                .yields("PASS Project/P-1", "FAIL Project/P-2");
    }

    @Test
    void passes_when_the_start_of_executing_is_not_held() {
        Project project = executing(Lifecycle.ADAPTIVE)
                .processLog(processLog(process("4.3", ProcessStatus.COMPLETED).build()))
                .baselines(baselines(
                        approved(BaselineKind.PRODUCT_BACKLOG, 1, "2026-03-02"),
                        approved(BaselineKind.RELEASE_PLAN, 1, "2026-03-02")))
                .build();

        PROC_004.given(project).at("2026-03-31").yields("PASS Project/P-1");
    }

    @Test
    void cannot_tell_which_kinds_are_missing_without_lifecycle() {
        Project project = executing(null).baselines(baselines()).build();

        PROC_004.given(project).at("2026-03-31").yields("UNKNOWN Project/P-1: lifecycle");
        PROC_004.given(project.withState(ProjectState.EXECUTING)).at("2026-03-31")
                .yields("UNKNOWN Project/P-1: lifecycle");
    }

    @Test
    void passes_predictive_baselines_in_time_without_lifecycle() {
        Project project = executing(null)
                .baselines(baselines(
                        baseline(BaselineKind.SCOPE, 1).build(),
                        baseline(BaselineKind.SCHEDULE, 1).build(),
                        baseline(BaselineKind.COST, 1).build()))
                .build();

        PROC_004.given(project).at("2026-03-31").yields("PASS Project/P-1");
    }

    @Test
    void cannot_tell_without_lifecycle_whether_an_undecided_kind_matters() {
        Project project = executing(null)
                .baselines(baselines(
                        baseline(BaselineKind.SCOPE, 1).build(),
                        baseline(BaselineKind.SCHEDULE, 1).build(),
                        approved(BaselineKind.COST, 2, "2026-03-03")))
                .build();

        PROC_004.given(project).at("2026-03-31").yields("UNKNOWN Project/P-1: baselines");
    }

    @Test
    void cannot_tell_without_baselines() {
        Project project = executing(Lifecycle.PREDICTIVE).build();

        PROC_004.given(project).at("2026-03-31").yields("UNKNOWN Project/P-1: baselines");
    }

    @Test
    void cannot_tell_without_baselines_even_where_no_kind_is_asked_for() {
        Project project = executing(Lifecycle.PREDICTIVE).build();

        PROC_004.given(project).with("PROC-004.predictiveKinds", "").at("2026-03-31")
                .yields("UNKNOWN Project/P-1: baselines");
    }

    @Test
    void cannot_tell_without_process_log() {
        Project project = project().lifecycle(Lifecycle.PREDICTIVE).build();

        PROC_004.given(project).at("2026-03-31").yields("UNKNOWN Project/P-1: processLog");
    }

    @Test
    void cannot_tell_when_nothing_is_held() {
        Project project = project().build();

        PROC_004.given(project).at("2026-03-31").yields("UNKNOWN Project/P-1: processLog, lifecycle");
    }

    @Test
    void does_not_apply_to_iterative_and_incremental_projects() {
        Project iterative = executing(Lifecycle.ITERATIVE).baselines(baselines()).build();
        Project incremental = project("P-2").lifecycle(Lifecycle.INCREMENTAL).build();

        PROC_004.given(iterative, incremental).at("2026-03-31")
                .yields("NOT_APPLICABLE Project/P-1", "NOT_APPLICABLE Project/P-2");
        PROC_004.given(iterative.withLifecycle(Lifecycle.INCREMENTAL), incremental.withLifecycle(Lifecycle.ITERATIVE))
                .at("2026-03-31")
                .yields("NOT_APPLICABLE Project/P-1", "NOT_APPLICABLE Project/P-2");
    }

    @Test
    void does_not_apply_before_executing() {
        Project managingKnowledge = executing(Lifecycle.PREDICTIVE)
                .processLog(processLog(process("4.4", "2026-03-02").build()))
                .baselines(baselines())
                .build();
        Project idle = project("P-2").processLog(processLog()).build();

        PROC_004.given(managingKnowledge, idle).at("2026-03-31")
                .yields("NOT_APPLICABLE Project/P-1", "NOT_APPLICABLE Project/P-2");
    }

    private static ProjectBuilder executing(@Nullable Lifecycle lifecycle) {
        return project().lifecycle(lifecycle).processLog(processLog(process("4.3", "2026-03-02").build()));
    }

    private static Baseline approved(BaselineKind kind, int version, String approvedOn) {
        return baseline(kind, version).approvedOn(day(approvedOn)).build();
    }
}
