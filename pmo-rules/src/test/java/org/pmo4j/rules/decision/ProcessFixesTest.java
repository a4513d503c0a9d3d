package org.pmo4j.rules.decision;

import static org.pmo4j.rules.decision.Paths.led;
import static org.pmo4j.rules.policies.Facts.baseline;
import static org.pmo4j.rules.policies.Facts.baselines;
import static org.pmo4j.rules.policies.Facts.managementPlan;
import static org.pmo4j.rules.policies.Facts.process;
import static org.pmo4j.rules.policies.Facts.processLog;

import org.junit.jupiter.api.Test;
import org.pmo4j.model.change.Baseline;
import org.pmo4j.model.change.BaselineKind;
import org.pmo4j.model.governance.DocumentStatus;
import org.pmo4j.model.project.CharterBuilder;
import org.pmo4j.model.project.Lifecycle;
import org.pmo4j.model.project.ProjectBuilder;

class ProcessFixesTest {

    private static final String PACK = "process-groups";

    private static ProjectBuilder planning(String since) {
        return led().processLog(processLog(process("4.2", since).build()))
                .charter(CharterBuilder.builder().status(DocumentStatus.SUBMITTED).build());
    }

    @Test
    void proc_001_has_the_charter_approved_on_the_day_planning_starts() {
        Paths.of(planning("2026-03-31"), PACK)
                .takes("Have the project charter approved by bob on 2026-03-31.")
                .takesInChinese("项目章程于2026-03-31由bob批准。")
                .solves("PROC-001 Project/P-1")
                .leaves();
    }

    @Test
    void proc_001_cannot_approve_the_charter_before_planning_that_has_begun() {
        Paths.of(planning("2026-03-30"), PACK)
                .takes()
                .leaves("PROC-001 Project/P-1 TOO_LATE: planning started on 2026-03-30");
    }

    @Test
    void proc_001_is_waived_where_exemptions_are_allowed() {
        Paths.of(planning("2026-03-30"), PACK, PathFinder::withExemptions)
                .takes("Waive PROC-001 on Project/P-1 from 2026-03-31 to 2026-04-30, requested by ann and approved by bob, "
                        + "with a compensating measure.")
                .takesInChinese("自2026-03-31至2026-04-30豁免Project/P-1的PROC-001,由ann申请、bob批准,并落实补偿措施。")
                .solves("PROC-001 Project/P-1")
                .leaves();
    }

    private static ProjectBuilder executing(String since, Lifecycle lifecycle, Baseline... drafts) {
        return led().lifecycle(lifecycle)
                .processLog(processLog(process("4.3", since).build()))
                .managementPlan(managementPlan(DocumentStatus.APPROVED).build())
                .baselines(baselines(drafts));
    }

    private static Baseline approved(BaselineKind kind) {
        return baseline(kind, 1).build();
    }

    private static ProjectBuilder unplanned(String since, Lifecycle lifecycle) {
        return executing(since, lifecycle, approved(BaselineKind.SCOPE), approved(BaselineKind.SCHEDULE),
                        approved(BaselineKind.COST))
                .managementPlan(managementPlan(DocumentStatus.DRAFT).build());
    }

    @Test
    void proc_003_has_the_plan_approved_on_the_day_work_starts() {
        Paths.of(unplanned("2026-03-31", Lifecycle.PREDICTIVE), PACK)
                .takes("Have the project management plan approved by bob on 2026-03-31.")
                .solves("PROC-003 Project/P-1")
                .leaves();
    }

    @Test
    void proc_003_cannot_approve_the_plan_before_work_that_has_begun() {
        Paths.of(unplanned("2026-03-30", Lifecycle.HYBRID), PACK)
                .takes()
                .leaves("PROC-003 Project/P-1 TOO_LATE: executing started on 2026-03-30");
    }

    @Test
    void proc_003_records_an_adaptive_start_of_a_hybrid_project_where_exemptions_are_allowed() {
        Paths.of(unplanned("2026-03-30", Lifecycle.HYBRID), PACK, PathFinder::withExemptions)
                .takes("Record a tailored adaptive start that bob approves on 2026-03-31, with the reason.")
                .solves("PROC-003 Project/P-1")
                .leaves();
    }

    @Test
    void proc_003_waives_a_predictive_project_instead() {
        Paths.of(unplanned("2026-03-30", Lifecycle.PREDICTIVE), PACK, PathFinder::withExemptions)
                .takes("Waive PROC-003 on Project/P-1 from 2026-03-31 to 2026-04-30, requested by ann and approved by bob, "
                        + "with a compensating measure.")
                .solves("PROC-003 Project/P-1");
    }

    @Test
    void proc_004_has_the_drafts_approved_on_the_day_work_starts() {
        Baseline scope = baseline(BaselineKind.SCOPE, 1).status(DocumentStatus.DRAFT).build();
        Baseline cost = baseline(BaselineKind.COST, 1).status(DocumentStatus.SUBMITTED).build();

        Paths.of(executing("2026-03-31", Lifecycle.PREDICTIVE, scope, approved(BaselineKind.SCHEDULE), cost), PACK)
                .takes(
                        "Have baseline COST-1 (cost) approved on 2026-03-31.",
                        "Have baseline SCOPE-1 (scope) approved on 2026-03-31.")
                .solves("PROC-004 Project/P-1")
                .leaves();
    }

    @Test
    void proc_004_cannot_approve_a_baseline_that_nobody_has_drafted() {
        Paths.of(executing("2026-03-31", Lifecycle.PREDICTIVE, approved(BaselineKind.SCOPE), approved(BaselineKind.COST)), PACK)
                .takes()
                .leaves("PROC-004 Project/P-1 WORK: there is no draft of the schedule baseline");
    }

    @Test
    void proc_004_cannot_approve_baselines_before_work_that_has_begun() {
        Baseline scope = baseline(BaselineKind.SCOPE, 1).status(DocumentStatus.DRAFT).build();

        Paths.of(executing("2026-03-30", Lifecycle.PREDICTIVE, scope, approved(BaselineKind.SCHEDULE),
                        approved(BaselineKind.COST)), PACK)
                .takes()
                .leaves("PROC-004 Project/P-1 TOO_LATE: executing started on 2026-03-30");
    }
}
