package org.pmo4j.rules.policies.processgroups;

import static org.pmo4j.rules.policies.Facts.day;
import static org.pmo4j.rules.policies.Facts.id;
import static org.pmo4j.rules.policies.Facts.process;
import static org.pmo4j.rules.policies.Facts.processLog;
import static org.pmo4j.rules.policies.Facts.processLog8;
import static org.pmo4j.rules.policies.Facts.project;
import static org.pmo4j.rules.policies.Facts.tailoredOut;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.pmo4j.model.governance.Tailoring;
import org.pmo4j.model.id.PhaseId;
import org.pmo4j.model.process.ProcessStatus;
import org.pmo4j.model.project.Project;
import org.pmo4j.rules.policies.PolicyCheck;

class Proc007TailoringRecordedAndApprovedTest {

    private static final PolicyCheck PROC_007 = PolicyCheck.of("PROC-007");

    @Test
    void reports_tailoring_without_approver() {
        Project project = withTailoring(new Tailoring("nothing is bought", null, day("2026-01-15")));

        PROC_007.given(project).at("2026-03-31")
                .yields("FAIL ProcessRecord/P-1/12.1")
                .says("Process 12.1 is tailored out without reason or approver (reason: nothing is bought, approver: NONE).")
                .saysInChinese("过程12.1被裁剪,但缺理由或批准人(理由:nothing is bought,批准人:无)。")
                .becauseOf("process=12.1", "reason=nothing is bought", "approvedBy=null");
    }

    @Test
    void reports_quality_left_out_without_approver() {
        Project project = project()
                .processLog(processLog(process("8.1", ProcessStatus.NOT_APPLICABLE)
                        .tailoring(new Tailoring("covered by the supplier", null, null))
                        .build()))
                .build();

        PROC_007.given(project).at("2026-03-31").yields("FAIL ProcessRecord/P-1/8.1");
    }

    @Test
    void passes_tailoring_with_reason_and_approver_but_without_date() {
        Project project = withTailoring(new Tailoring("nothing is bought", id("bob"), null));

        PROC_007.given(project).at("2026-03-31").yields("PASS ProcessRecord/P-1/12.1");
    }

    @Test
    void reports_reason_of_blanks_only() {
        Project project = withTailoring(new Tailoring("  ", id("bob"), null));

        PROC_007.given(project).at("2026-03-31")
                .yields("FAIL ProcessRecord/P-1/12.1")
                .says("Process 12.1 is tailored out without reason or approver (reason: NONE, approver: bob).");
    }

    @Test
    void reports_process_left_out_without_tailoring() {
        Project project = withTailoring(null);

        PROC_007.given(project).at("2026-03-31")
                .yields("FAIL ProcessRecord/P-1/12.1")
                .says("Process 12.1 is tailored out without reason or approver (reason: NONE, approver: NONE).");
    }

    @Test
    void judges_each_phase_by_itself() {
        Project project = project()
                .processLog(processLog(
                        tailoredOut("12.1").withPhase(new PhaseId("PH-1")),
                        process("12.1", ProcessStatus.NOT_APPLICABLE).phase(new PhaseId("PH-2")).build()))
                .build();

        PROC_007.given(project).at("2026-03-31")
                .yields("PASS ProcessRecord/P-1/12.1@PH-1", "FAIL ProcessRecord/P-1/12.1@PH-2");
    }

    @ParameterizedTest
    @EnumSource(mode = EnumSource.Mode.EXCLUDE, names = "NOT_APPLICABLE")
    void does_not_apply_to_any_other_status(ProcessStatus status) {
        Project project = project().processLog(processLog(process("12.1", status).build())).build();

        PROC_007.given(project).at("2026-03-31").yields("NOT_APPLICABLE Project/P-1");
    }

    @Test
    void applies_to_edition_8_too() {
        Project project = project()
                .processLog(processLog8(process("GOV-03", ProcessStatus.NOT_APPLICABLE).build()))
                .build();

        PROC_007.given(project).at("2026-03-31").yields("FAIL ProcessRecord/P-1/GOV-03");
    }

    @Test
    void does_not_apply_to_an_empty_process_log() {
        Project project = project().processLog(processLog()).build();

        PROC_007.given(project).at("2026-03-31").yields("NOT_APPLICABLE Project/P-1");
    }

    @Test
    void cannot_tell_without_process_log() {
        Project project = project().build();

        PROC_007.given(project).at("2026-03-31").yields("UNKNOWN Project/P-1: processLog");
    }

    private static Project withTailoring(@Nullable Tailoring tailoring) {
        return project()
                .processLog(processLog(
                        process("12.1", ProcessStatus.NOT_APPLICABLE).tailoring(tailoring).build()))
                .build();
    }
}
