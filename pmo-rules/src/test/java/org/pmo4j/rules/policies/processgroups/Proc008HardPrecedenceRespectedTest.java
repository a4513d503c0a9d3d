package org.pmo4j.rules.policies.processgroups;

import static org.pmo4j.rules.policies.Facts.artefact;
import static org.pmo4j.rules.policies.Facts.artefacts;
import static org.pmo4j.rules.policies.Facts.process;
import static org.pmo4j.rules.policies.Facts.processLog;
import static org.pmo4j.rules.policies.Facts.processLog8;
import static org.pmo4j.rules.policies.Facts.project;
import static org.pmo4j.rules.policies.Facts.tailoredOut;

import org.junit.jupiter.api.Test;
import org.pmo4j.model.id.PhaseId;
import org.pmo4j.model.process.ProcessRecord;
import org.pmo4j.model.process.ProcessStatus;
import org.pmo4j.model.project.Project;
import org.pmo4j.rules.policies.PolicyCheck;

class Proc008HardPrecedenceRespectedTest {

    private static final PolicyCheck PROC_008 = PolicyCheck.of("PROC-008");

    @Test
    void reports_risk_responses_planned_the_day_before_risks_were_analysed() {
        Project project = withProcesses(process("11.3", "2026-02-03").build(), process("11.5", "2026-02-02").build());

        PROC_008.given(project).at("2026-03-31")
                .yields("FAIL ProcessRecord/P-1/11.5")
                .says("Process 11.5 started on 2026-02-02, before what must come first: PRE-25 11.3 2026-02-03.")
                .saysInChinese("过程11.5于2026-02-02开始,早于应先行的:PRE-25 11.3 2026-02-03。")
                .becauseOf("process=11.5", "startedOn=2026-02-02", "edges=PRE-25 11.3 2026-02-03");
    }

    @Test
    void passes_processes_that_start_on_the_same_day() {
        Project project = withProcesses(process("11.3", "2026-02-02").build(), process("11.5", "2026-02-02").build());

        PROC_008.given(project).at("2026-03-31").yields("PASS ProcessRecord/P-1/11.5");
    }

    @Test
    void passes_cost_control_while_the_work_goes_on() {
        Project project = withProcesses(process("4.3", "2026-02-02").build(), process("7.4", "2026-02-16").build());

        PROC_008.given(project).at("2026-03-31").yields("PASS ProcessRecord/P-1/7.4");
    }

    @Test
    void reports_process_in_progress_whose_predecessor_has_not_started() {
        Project project = withProcesses(
                process("11.3", ProcessStatus.NOT_STARTED).build(), process("11.5", "2026-02-02").build());

        PROC_008.given(project).at("2026-03-31")
                .yields("FAIL ProcessRecord/P-1/11.5")
                .says("Process 11.5 started on 2026-02-02, before what must come first: PRE-25 11.3 NOT_STARTED.");
    }

    @Test
    void does_not_compare_with_a_process_without_record() {
        Project project = withProcesses(process("11.5", "2026-02-02").build());

        PROC_008.given(project).at("2026-03-31").yields("NOT_APPLICABLE Project/P-1");
    }

    @Test
    void does_not_compare_with_a_process_that_is_tailored_out() {
        Project project = withProcesses(tailoredOut("11.3"), process("11.5", "2026-02-02").build());

        PROC_008.given(project).at("2026-03-31").yields("NOT_APPLICABLE Project/P-1");
    }

    @Test
    void passes_process_whose_predecessor_has_no_start_date() {
        Project project = withProcesses(
                process("11.3", ProcessStatus.COMPLETED).build(), process("11.5", "2026-02-02").build());

        PROC_008.given(project).at("2026-03-31").yields("PASS ProcessRecord/P-1/11.5");
    }

    @Test
    void does_not_examine_a_process_without_start_date() {
        Project project = withProcesses(
                process("11.3", "2026-02-02").build(), process("11.5", ProcessStatus.COMPLETED).build());

        PROC_008.given(project).at("2026-03-31").yields("NOT_APPLICABLE Project/P-1");
    }

    @Test
    void examines_the_first_phase_of_a_process_only() {
        Project project = withProcesses(
                process("11.3", "2026-02-03").build(),
                process("11.5", "2026-02-04").phase(new PhaseId("PH-1")).build(),
                process("11.5", "2026-02-02").phase(new PhaseId("PH-2")).build());

        PROC_008.given(project).at("2026-03-31").yields("FAIL ProcessRecord/P-1/11.5@PH-2");
    }

    @Test
    void reports_what_uses_an_artefact_before_it_was_made() {
        Project project = withProcesses(process("11.1", "2026-02-03").build(), process("11.2", "2026-02-02").build());

        PROC_008.given(project).at("2026-03-31")
                .yields("FAIL ProcessRecord/P-1/11.2")
                .becauseOf("process=11.2", "startedOn=2026-02-02", "edges=PRE-22 RISK_MGMT_PLAN 2026-02-03");
    }

    @Test
    void passes_what_uses_an_artefact_that_was_there_on_the_day() {
        Project project = withProcesses(process("11.1", "2026-02-03").build(), process("11.2", "2026-02-02").build())
                .withArtefacts(artefacts(artefact("RISK_MGMT_PLAN", "2026-02-02")));

        PROC_008.given(project).at("2026-03-31").yields("PASS ProcessRecord/P-1/11.2");
    }

    @Test
    void reports_what_uses_an_artefact_that_was_there_the_day_after() {
        Project project = withProcesses(process("11.1", "2026-02-03").build(), process("11.2", "2026-02-02").build())
                .withArtefacts(artefacts(artefact("RISK_MGMT_PLAN", "2026-02-03")));

        PROC_008.given(project).at("2026-03-31").yields("FAIL ProcessRecord/P-1/11.2");
    }

    @Test
    void lists_all_broken_constraints_of_a_process_in_one_finding() {
        Project project = withProcesses(
                process("11.1", "2026-02-02").build(),
                process("7.1", "2026-02-03").build(),
                process("7.2", ProcessStatus.NOT_STARTED).build(),
                process("7.3", "2026-02-02").build());

        PROC_008.given(project).at("2026-03-31")
                .yields("FAIL ProcessRecord/P-1/7.3")
                .says("Process 7.3 started on 2026-02-02, before what must come first: "
                        + "PRE-20 COST_ESTIMATES NOT_STARTED, PRE-59 7.1 2026-02-03.");
    }

    @Test
    void leaves_an_unapproved_charter_to_proc_001() {
        Project project = withProcesses(process("4.1", "2026-02-03").build(), process("4.2", "2026-02-02").build());

        PROC_008.given(project).at("2026-03-31").yields("NOT_APPLICABLE Project/P-1");
    }

    @Test
    void does_not_yet_know_a_process_that_starts_tomorrow() {
        Project project = withProcesses(process("11.3", "2026-04-01").build(), process("11.5", "2026-02-02").build());

        PROC_008.given(project).at("2026-03-31").yields("NOT_APPLICABLE Project/P-1");
    }

    @Test
    void cannot_tell_when_no_performed_process_has_a_start_date() {
        Project project = withProcesses(
                process("11.3", ProcessStatus.COMPLETED).build(), process("11.5", ProcessStatus.IN_PROGRESS).build());

        PROC_008.given(project).at("2026-03-31").yields("UNKNOWN Project/P-1: processLog.records.startedOn");
    }

    @Test
    void does_not_apply_while_no_process_is_performed() {
        Project planned = withProcesses(process("11.3", ProcessStatus.NOT_STARTED).build());
        Project empty = project("P-2").processLog(processLog()).build();

        PROC_008.given(planned, empty).at("2026-03-31")
                .yields("NOT_APPLICABLE Project/P-1", "NOT_APPLICABLE Project/P-2");
    }

    @Test
    void does_not_apply_to_edition_8() {
        Project dated = project().processLog(processLog8(process("GOV-04", "2026-02-02").build())).build();
        Project undated = project("P-2")
                .processLog(processLog8(process("GOV-04", ProcessStatus.COMPLETED).build()))
                .build();

        PROC_008.given(dated, undated).at("2026-03-31")
                .yields("NOT_APPLICABLE Project/P-1", "NOT_APPLICABLE Project/P-2");
    }

    @Test
    void cannot_tell_without_process_log() {
        Project project = project().build();

        PROC_008.given(project).at("2026-03-31").yields("UNKNOWN Project/P-1: processLog");
    }

    private static Project withProcesses(ProcessRecord... records) {
        return project().processLog(processLog(records)).build();
    }
}
