package org.pmo4j.rules.policies.processgroups;

import static org.pmo4j.rules.policies.Facts.gate;
import static org.pmo4j.rules.policies.Facts.gatePlan;
import static org.pmo4j.rules.policies.Facts.process;
import static org.pmo4j.rules.policies.Facts.processLog;
import static org.pmo4j.rules.policies.Facts.processLog8;
import static org.pmo4j.rules.policies.Facts.project;
import static org.pmo4j.rules.policies.Facts.review;
import static org.pmo4j.rules.policies.Facts.tailoredOut;

import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.pmo4j.model.delivery.ClosureKind;
import org.pmo4j.model.delivery.ClosureRecordBuilder;
import org.pmo4j.model.gate.GateDecision;
import org.pmo4j.model.process.ProcessLog;
import org.pmo4j.model.process.ProcessRecord;
import org.pmo4j.model.process.ProcessStatus;
import org.pmo4j.model.project.Project;
import org.pmo4j.model.project.ProjectBuilder;
import org.pmo4j.model.project.ProjectState;
import org.pmo4j.rules.policies.PolicyCheck;

class Proc005ProcessGroupsEvidencedTest {

    private static final PolicyCheck PROC_005 = PolicyCheck.of("PROC-005");

    @Test
    void reports_closed_project_without_closing_process() {
        Project project = project().state(ProjectState.CLOSED).processLog(withoutClosing()).build();

        PROC_005.given(project).at("2026-03-31")
                .yields("FAIL Project/P-1")
                .says("Project is CLOSED without any performed process in: CLOSING.")
                .saysInChinese("项目处于已关闭,以下过程组没有任何已执行过程:收尾。")
                .becauseOf("state=CLOSED", "missingGroups=CLOSING", "earlyTerminationExempt:true (default)");
    }

    @Test
    void passes_project_that_is_being_closed_without_closing_process_yet() {
        Project project = project().state(ProjectState.CLOSING).processLog(withoutClosing()).build();

        PROC_005.given(project).at("2026-03-31").yields("PASS Project/P-1");
    }

    @Test
    void passes_closed_project_with_one_completed_process_in_each_group() {
        Project project = project()
                .state(ProjectState.CLOSED)
                .processLog(processLog(
                        completed("4.1"), completed("4.2"), completed("4.3"), completed("4.5"), completed("4.7")))
                .build();

        PROC_005.given(project).at("2026-03-31").yields("PASS Project/P-1");
    }

    @Test
    void reports_every_group_of_an_empty_process_log() {
        Project project = project().state(ProjectState.CLOSING).processLog(processLog()).build();

        PROC_005.given(project).at("2026-03-31")
                .yields("FAIL Project/P-1")
                .says("Project is CLOSING without any performed process in: "
                        + "INITIATING, PLANNING, EXECUTING, MONITORING_AND_CONTROLLING.");
    }

    @Test
    void passes_group_whose_processes_are_all_tailored_out_with_approver() {
        Project project = project()
                .state(ProjectState.CLOSED)
                .processLog(processLog(
                        completed("4.1"), completed("4.2"), completed("4.3"), tailoredOut("4.5"), tailoredOut("4.6"),
                        completed("4.7")))
                .build();

        PROC_005.given(project).at("2026-03-31").yields("PASS Project/P-1");
    }

    @Test
    void passes_project_that_left_out_all_twelve_processes_of_monitoring_and_controlling() {
        Stream<ProcessRecord> others = Stream.of("4.1", "4.2", "4.3", "4.7").map(process -> completed(process));
        Stream<ProcessRecord> monitoring = Stream.of(
                        "4.5", "4.6", "5.5", "5.6", "6.6", "7.4", "8.3", "9.6", "10.3", "11.7", "12.3", "13.4")
                .map(process -> tailoredOut(process));
        Project project = project()
                .state(ProjectState.CLOSED)
                .processLog(processLog(Stream.concat(others, monitoring).toArray(ProcessRecord[]::new)))
                .build();

        PROC_005.given(project).at("2026-03-31").yields("PASS Project/P-1");
    }

    @Test
    void reports_group_with_one_process_that_is_tailored_out_without_approver() {
        Project project = project()
                .state(ProjectState.CLOSED)
                .processLog(processLog(
                        completed("4.1"), completed("4.2"), completed("4.3"), tailoredOut("4.5"),
                        process("4.6", ProcessStatus.NOT_APPLICABLE).build(), completed("4.7")))
                .build();

        PROC_005.given(project).at("2026-03-31")
                .yields("FAIL Project/P-1")
                .says("Project is CLOSED without any performed process in: MONITORING_AND_CONTROLLING.");
    }

    @Test
    void judges_focus_areas_of_edition_8_too() {
        Project project = project()
                .state(ProjectState.CLOSED)
                .processLog(processLog8(process("GOV-04", ProcessStatus.COMPLETED).build()))
                .build();

        PROC_005.given(project).at("2026-03-31")
                .yields("FAIL Project/P-1")
                .says("Project is CLOSED without any performed process in: "
                        + "INITIATING, PLANNING, MONITORING_AND_CONTROLLING, CLOSING.");
    }

    @Test
    void does_not_apply_to_project_terminated_early() {
        Project project = terminatedEarly().build();

        PROC_005.given(project).at("2026-03-31").yields("NOT_APPLICABLE Project/P-1");
    }

    @Test
    void does_not_apply_to_project_stopped_at_its_latest_gate() {
        Project project = project()
                .state(ProjectState.CLOSED)
                .processLog(processLog())
                .gatePlan(gatePlan(gate("G1", review("R-1", GateDecision.STOP, "2026-03-31").build()).build()))
                .build();

        PROC_005.given(project).at("2026-03-31").yields("NOT_APPLICABLE Project/P-1");
    }

    @Test
    void applies_to_project_that_passed_its_latest_gate() {
        Project project = project()
                .state(ProjectState.CLOSED)
                .processLog(processLog())
                .gatePlan(gatePlan(gate("G1", review("R-1", GateDecision.GO, "2026-03-31").build()).build()))
                .build();

        PROC_005.given(project).at("2026-03-31").yields("FAIL Project/P-1");
    }

    @Test
    void applies_to_early_termination_that_is_not_exempt() {
        Project project = terminatedEarly().build();

        PROC_005.given(project).with("PROC-005.earlyTerminationExempt", "false").at("2026-03-31")
                .yields("FAIL Project/P-1");
    }

    @ParameterizedTest
    @EnumSource(mode = EnumSource.Mode.EXCLUDE, names = {"CLOSING", "CLOSED"})
    void does_not_apply_in_any_other_state(ProjectState state) {
        Project logged = project().state(state).processLog(processLog()).build();
        Project unlogged = project("P-2").state(state).build();

        PROC_005.given(logged, unlogged).at("2026-03-31")
                .yields("NOT_APPLICABLE Project/P-1", "NOT_APPLICABLE Project/P-2");
    }

    @Test
    void cannot_tell_without_process_log() {
        Project project = project().state(ProjectState.CLOSING).build();

        PROC_005.given(project).at("2026-03-31").yields("UNKNOWN Project/P-1: processLog");
        PROC_005.given(project.withState(ProjectState.CLOSED)).at("2026-03-31")
                .yields("UNKNOWN Project/P-1: processLog");
    }

    @Test
    void cannot_tell_without_state() {
        Project project = project().processLog(withoutClosing()).build();

        PROC_005.given(project).at("2026-03-31").yields("UNKNOWN Project/P-1: state");
    }

    @Test
    void cannot_tell_when_nothing_is_held() {
        Project project = project().build();

        PROC_005.given(project).at("2026-03-31").yields("UNKNOWN Project/P-1: processLog, state");
    }

    @Test
    void cannot_tell_without_process_log_of_a_project_terminated_early_where_it_is_not_exempt() {
        PROC_005.given(terminatedEarly().processLog(null).build())
                .with("PROC-005.earlyTerminationExempt", "false")
                .at("2026-03-31")
                .yields("UNKNOWN Project/P-1: processLog");
    }

    @Test
    void does_not_ask_for_the_state_of_a_project_terminated_early() {
        Project project = terminatedEarly().state(null).processLog(null).build();

        PROC_005.given(project).at("2026-03-31").yields("NOT_APPLICABLE Project/P-1");
    }

    private static ProjectBuilder terminatedEarly() {
        return project()
                .state(ProjectState.CLOSED)
                .processLog(processLog())
                .closure(ClosureRecordBuilder.builder().kind(ClosureKind.EARLY_TERMINATION).build());
    }

    private static ProcessLog withoutClosing() {
        return processLog(completed("4.1"), completed("4.2"), completed("4.3"), completed("4.5"));
    }

    private static ProcessRecord completed(String process) {
        return process(process, ProcessStatus.COMPLETED).build();
    }
}
