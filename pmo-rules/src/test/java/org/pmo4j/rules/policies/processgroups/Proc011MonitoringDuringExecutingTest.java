package org.pmo4j.rules.policies.processgroups;

import static org.pmo4j.rules.policies.Facts.day;
import static org.pmo4j.rules.policies.Facts.managementPlan;
import static org.pmo4j.rules.policies.Facts.process;
import static org.pmo4j.rules.policies.Facts.processLog;
import static org.pmo4j.rules.policies.Facts.project;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.pmo4j.model.governance.DocumentStatus;
import org.pmo4j.model.performance.PerformanceHistory;
import org.pmo4j.model.performance.PerformanceHistoryBuilder;
import org.pmo4j.model.performance.PerformanceMeasurementBuilder;
import org.pmo4j.model.process.ProcessRecord;
import org.pmo4j.model.process.ProcessStatus;
import org.pmo4j.model.project.Project;
import org.pmo4j.model.project.ProjectBuilder;
import org.pmo4j.model.project.ProjectState;
import org.pmo4j.model.project.StatusReport;
import org.pmo4j.model.project.StatusReportLog;
import org.pmo4j.rules.policies.PolicyCheck;

class Proc011MonitoringDuringExecutingTest {

    private static final PolicyCheck PROC_011 = PolicyCheck.of("PROC-011");

    @Test
    void reports_silence_of_31_days() {
        Project project = executing().processLog(processLog(controlled("2026-02-28"))).build();

        PROC_011.given(project).at("2026-03-31")
                .yields("FAIL Project/P-1")
                .says("No monitoring is recorded since 2026-02-28 (31 days, at most 30).")
                .saysInChinese("自2026-02-28以来没有监控记录(31天,上限30天)。")
                .becauseOf("lastMonitoredOn=2026-02-28", "daysSince=31", "gapDays:30 (default)");
    }

    @Test
    void passes_silence_of_30_days() {
        Project project = executing().processLog(processLog(controlled("2026-03-01"))).build();

        PROC_011.given(project).at("2026-03-31").yields("PASS Project/P-1");
    }

    @Test
    void holds_the_gap_that_the_organisation_sets() {
        Project seventh = executing().processLog(processLog(controlled("2026-03-24"))).build();
        Project eighth = executing().processLog(processLog(controlled("2026-03-23"))).build();

        PROC_011.given(seventh).with("PROC-011.gapDays", "7").at("2026-03-31").yields("PASS Project/P-1");
        PROC_011.given(eighth).with("PROC-011.gapDays", "7").at("2026-03-31").yields("FAIL Project/P-1");
    }

    @Test
    void passes_a_project_that_executes_for_20_days_without_any_record() {
        Project project = executing().stateSince(day("2026-03-11")).processLog(processLog()).build();

        PROC_011.given(project).at("2026-03-31").yields("PASS Project/P-1");
    }

    @Test
    void reports_a_project_that_executes_for_31_days_without_any_record() {
        Project project = executing().stateSince(day("2026-02-28")).processLog(processLog()).build();

        PROC_011.given(project).at("2026-03-31")
                .yields("FAIL Project/P-1")
                .says("No monitoring is recorded since NONE (31 days, at most 30).")
                .becauseOf("lastMonitoredOn=null", "daysSince=31", "gapDays:30 (default)");
    }

    @Test
    void does_not_count_the_time_before_the_project_executes_again() {
        Project project = executing()
                .stateSince(day("2026-03-26"))
                .processLog(processLog(controlled("2026-01-30")))
                .build();

        PROC_011.given(project).at("2026-03-31").yields("PASS Project/P-1");
    }

    @Test
    void counts_from_the_first_executing_process_without_record_and_date_of_the_state() {
        ProcessRecord executing = process("4.3", "2026-02-28").build();
        Project project = executing().processLog(processLog(executing)).build();

        PROC_011.given(project).at("2026-03-31").yields("FAIL Project/P-1");
        PROC_011.given(project).at("2026-03-30").yields("PASS Project/P-1");
    }

    @Test
    void takes_a_status_report_for_monitoring() {
        Project project = executing()
                .processLog(processLog(controlled("2026-01-15")))
                .statusReports(reports("2026-03-01"))
                .build();

        PROC_011.given(project).at("2026-03-31").yields("PASS Project/P-1");
        PROC_011.given(project).at("2026-04-01").yields("FAIL Project/P-1");
    }

    @Test
    void takes_a_measurement_for_monitoring() {
        Project project = executing()
                .processLog(processLog(controlled("2026-01-15")))
                .performanceHistory(measured("2026-03-01"))
                .build();

        PROC_011.given(project).at("2026-03-31").yields("PASS Project/P-1");
        PROC_011.given(project).at("2026-04-01").yields("FAIL Project/P-1");
    }

    @Test
    void does_not_take_a_report_dated_tomorrow_for_monitoring() {
        Project project = executing()
                .processLog(processLog(controlled("2026-02-28")))
                .statusReports(reports("2026-04-01"))
                .build();

        PROC_011.given(project).at("2026-03-31").yields("FAIL Project/P-1");
    }

    @Test
    void does_not_take_a_planning_process_for_monitoring() {
        ProcessRecord planning = process("5.1", "2026-03-30").build();
        Project project = executing().processLog(processLog(controlled("2026-02-28"), planning)).build();

        PROC_011.given(project).at("2026-03-31").yields("FAIL Project/P-1");
    }

    @Test
    void cannot_tell_from_a_process_in_progress_without_date_of_repetition() {
        Project project = executing().processLog(processLog(process("4.5", "2026-01-15").build())).build();

        PROC_011.given(project).at("2026-03-31").yields("UNKNOWN Project/P-1: processLog.records.lastPerformedOn");
    }

    @Test
    void passes_a_process_in_progress_without_date_of_repetition_that_was_started_30_days_ago() {
        Project project = executing().processLog(processLog(process("4.5", "2026-03-01").build())).build();

        PROC_011.given(project).at("2026-03-31").yields("PASS Project/P-1");
    }

    @Test
    void reports_a_process_in_progress_that_was_last_repeated_31_days_ago() {
        ProcessRecord idle = process("4.5", "2026-01-15").lastPerformedOn(day("2026-02-28")).build();

        PROC_011.given(executing().processLog(processLog(idle)).build()).at("2026-03-31").yields("FAIL Project/P-1");
    }

    @Test
    void cannot_tell_without_any_date() {
        Project project = executing().processLog(processLog()).build();

        PROC_011.given(project).at("2026-03-31").yields("UNKNOWN Project/P-1: stateSince");
    }

    @Test
    void cannot_tell_silence_without_process_log() {
        Project project = executing().statusReports(reports("2026-02-28")).build();

        PROC_011.given(project).at("2026-03-31").yields("UNKNOWN Project/P-1: processLog");
        PROC_011.given(project.withManagementPlan(managementPlan(DocumentStatus.APPROVED).build())).at("2026-03-31")
                .yields("UNKNOWN Project/P-1: processLog");
    }

    @Test
    void passes_a_project_that_executes_for_20_days_without_process_log() {
        PROC_011.given(executing().stateSince(day("2026-03-11")).build()).at("2026-03-31").yields("PASS Project/P-1");
    }

    @Test
    void passes_a_recent_report_without_process_log() {
        Project project = executing().statusReports(reports("2026-03-01")).build();

        PROC_011.given(project).at("2026-03-31").yields("PASS Project/P-1");
    }

    @Test
    void cannot_tell_of_an_executing_project_without_registers() {
        PROC_011.given(executing().build()).at("2026-03-31").yields("UNKNOWN Project/P-1: processLog");
    }

    @Test
    void cannot_tell_without_state() {
        PROC_011.given(project().build()).at("2026-03-31").yields("UNKNOWN Project/P-1: state");
    }

    @ParameterizedTest
    @EnumSource(value = ProjectState.class, mode = EnumSource.Mode.EXCLUDE, names = "EXECUTING")
    void does_not_examine_projects_in_other_states(ProjectState state) {
        Project project = executing().state(state).processLog(processLog(controlled("2026-01-15"))).build();

        PROC_011.given(project).at("2026-03-31").yields("NOT_APPLICABLE Project/P-1");
    }

    private static ProjectBuilder executing() {
        return project().state(ProjectState.EXECUTING);
    }

    /** Process 4.5, Monitor and Control Project Work, completed on a day. */
    private static ProcessRecord controlled(String finishedOn) {
        return process("4.5", ProcessStatus.COMPLETED).finishedOn(day(finishedOn)).build();
    }

    private static StatusReportLog reports(String reportedOn) {
        return new StatusReportLog(List.of(new StatusReport(day(reportedOn), null, null)));
    }

    private static PerformanceHistory measured(String statusDate) {
        return PerformanceHistoryBuilder.builder()
                .measurements(List.of(
                        PerformanceMeasurementBuilder.builder().statusDate(day(statusDate)).build()))
                .build();
    }
}
