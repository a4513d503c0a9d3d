package org.pmo4j.rules.policies.processgroups;

import static org.pmo4j.rules.policies.Facts.artefact;
import static org.pmo4j.rules.policies.Facts.artefacts;
import static org.pmo4j.rules.policies.Facts.process;
import static org.pmo4j.rules.policies.Facts.processLog;
import static org.pmo4j.rules.policies.Facts.processLog8;
import static org.pmo4j.rules.policies.Facts.project;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.pmo4j.model.governance.DocumentStatus;
import org.pmo4j.model.id.ProjectId;
import org.pmo4j.model.process.ProcessStatus;
import org.pmo4j.model.project.Charter;
import org.pmo4j.model.project.CharterBuilder;
import org.pmo4j.model.project.Project;
import org.pmo4j.model.project.ProjectBuilder;
import org.pmo4j.model.project.ProjectState;
import org.pmo4j.rules.policies.PolicyCheck;

class Proc009CompletedProcessLeftOutputsTest {

    private static final PolicyCheck PROC_009 = PolicyCheck.of("PROC-009");

    @Test
    void reports_completed_charter_process_whose_charter_does_not_exist() {
        Project project = completed("4.1").charter(charter(DocumentStatus.ABSENT)).build();

        PROC_009.given(project).at("2026-03-31")
                .yields("FAIL ProcessRecord/P-1/4.1")
                .says("Process 4.1 is completed, but its core output is missing: CHARTER.")
                .saysInChinese("过程4.1已完成,但缺少核心产出:项目章程。")
                .becauseOf("process=4.1", "missingArtefacts=CHARTER");
    }

    @Test
    void passes_completed_charter_process_with_a_charter() {
        Project project = completed("4.1").charter(charter(DocumentStatus.DRAFT)).build();

        PROC_009.given(project).at("2026-03-31").yields("PASS ProcessRecord/P-1/4.1");
    }

    @Test
    void passes_completed_charter_process_with_the_charter_in_the_list_of_documents() {
        Project project = completed("4.1").artefacts(artefacts(artefact("CHARTER", "2026-03-31"))).build();

        PROC_009.given(project).at("2026-03-31").yields("PASS ProcessRecord/P-1/4.1");
    }

    @Test
    void reports_charter_that_is_in_no_register() {
        Project project = completed("4.1").build();

        PROC_009.given(project).at("2026-03-31").yields("FAIL ProcessRecord/P-1/4.1");
    }

    @Test
    void passes_completed_work_without_work_performance_data() {
        Project project = completed("4.3")
                .artefacts(artefacts(artefact("DELIVERABLES", "2026-03-01"), artefact("ISSUE_LOG", "2026-03-01")))
                .build();

        PROC_009.given(project).at("2026-03-31").yields("PASS ProcessRecord/P-1/4.3");
    }

    @Test
    void lists_all_missing_outputs_of_a_process_in_one_finding() {
        Project project = completed("4.3").build();

        PROC_009.given(project).at("2026-03-31")
                .yields("FAIL ProcessRecord/P-1/4.3")
                .says("Process 4.3 is completed, but its core output is missing: DELIVERABLES, ISSUE_LOG.");
    }

    @Test
    void leaves_the_final_report_of_a_closed_project_to_clo_002() {
        Project project = completed("4.7").state(ProjectState.CLOSED).build();

        PROC_009.given(project).at("2026-03-31").yields("NOT_APPLICABLE Project/P-1");
    }

    @Test
    void asks_for_the_final_report_while_the_project_is_being_closed() {
        Project closing = completed("4.7").state(ProjectState.CLOSING).build();
        Project stateless = closing.with().id(new ProjectId("P-2")).state(null).build();

        PROC_009.given(closing, stateless).at("2026-03-31")
                .yields("FAIL ProcessRecord/P-1/4.7", "FAIL ProcessRecord/P-2/4.7");
    }

    @Test
    void cannot_tell_without_artefacts_once_for_all_processes() {
        Project project = project()
                .processLog(processLog(
                        process("4.1", ProcessStatus.COMPLETED).build(),
                        process("4.2", ProcessStatus.COMPLETED).build()))
                .build();

        PROC_009.given(project).at("2026-03-31").yields("UNKNOWN Project/P-1: artefacts");
    }

    @Test
    void does_not_ask_for_artefacts_before_a_process_is_completed() {
        Project project = project().processLog(processLog(process("4.1", "2026-03-02").build())).build();

        PROC_009.given(project).at("2026-03-31").yields("NOT_APPLICABLE Project/P-1");
    }

    @ParameterizedTest
    @EnumSource(mode = EnumSource.Mode.EXCLUDE, names = "COMPLETED")
    void does_not_apply_to_a_process_that_is_not_completed(ProcessStatus status) {
        Project project =
                completed("4.1").processLog(processLog(process("4.1", status).build())).build();

        PROC_009.given(project).at("2026-03-31").yields("NOT_APPLICABLE Project/P-1");
    }

    @Test
    void does_not_apply_to_a_process_without_core_output() {
        Project project = completed("11.4").build();

        PROC_009.given(project).at("2026-03-31").yields("NOT_APPLICABLE Project/P-1");
    }

    @Test
    void does_not_apply_to_edition_8() {
        Project listed = project()
                .processLog(processLog8(process("GOV-01", ProcessStatus.COMPLETED).build()))
                .artefacts(artefacts())
                .build();
        Project unlisted = listed.with().id(new ProjectId("P-2")).artefacts(null).build();

        PROC_009.given(listed, unlisted).at("2026-03-31")
                .yields("NOT_APPLICABLE Project/P-1", "NOT_APPLICABLE Project/P-2");
    }

    @Test
    void does_not_apply_to_an_empty_process_log() {
        Project project = project().processLog(processLog()).artefacts(artefacts()).build();

        PROC_009.given(project).at("2026-03-31").yields("NOT_APPLICABLE Project/P-1");
    }

    @Test
    void cannot_tell_without_process_log() {
        Project project = project().build();

        PROC_009.given(project).at("2026-03-31").yields("UNKNOWN Project/P-1: processLog");
    }

    /** A project whose list of documents is held and empty. */
    private static ProjectBuilder completed(String process) {
        return project()
                .processLog(processLog(process(process, ProcessStatus.COMPLETED).build()))
                .artefacts(artefacts());
    }

    private static Charter charter(DocumentStatus status) {
        return CharterBuilder.builder().status(status).build();
    }
}
