package org.pmo4j.rules.policies.closure;

import static org.pmo4j.rules.policies.Facts.artefact;
import static org.pmo4j.rules.policies.Facts.artefacts;
import static org.pmo4j.rules.policies.Facts.closure;
import static org.pmo4j.rules.policies.Facts.day;
import static org.pmo4j.rules.policies.Facts.project;
import static org.pmo4j.rules.policies.Facts.version;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.pmo4j.model.delivery.ClosureKind;
import org.pmo4j.model.delivery.ClosureRecord;
import org.pmo4j.model.delivery.ClosureRecordBuilder;
import org.pmo4j.model.governance.DocumentStatus;
import org.pmo4j.model.governance.DocumentVersion;
import org.pmo4j.model.project.Project;
import org.pmo4j.model.project.ProjectBuilder;
import org.pmo4j.model.project.ProjectState;
import org.pmo4j.rules.policies.PolicyCheck;

class Clo002FinalReportTest {

    private static final PolicyCheck CLO_002 = PolicyCheck.of("CLO-002");

    @Test
    void reports_project_closed_yesterday_without_final_report() {
        CLO_002.given(closed(closedOn("2026-03-30").build()).build()).at("2026-03-31")
                .yields("FAIL Project/P-1")
                .says("Project closed on 2026-03-30 has no final report (NONE) after 0 days.")
                .saysInChinese("项目于2026-03-30关闭,0天后仍无最终报告(无)。")
                .becauseOf("closureDate=2026-03-30", "finalReportOn=null", "graceDays:0 (default)");
    }

    @Test
    void passes_project_closed_today_without_final_report() {
        CLO_002.given(closed(closedOn("2026-03-31").build()).build()).at("2026-03-31").yields("PASS Project/P-1");
    }

    @ParameterizedTest
    @CsvSource({"2026-03-01, PASS", "2026-02-28, FAIL"})
    void tolerates_a_missing_report_for_the_grace_days(String date, String outcome) {
        CLO_002.given(closed(closedOn(date).build()).build()).with("CLO-002.graceDays", "30").at("2026-03-31")
                .yields(outcome + " Project/P-1");
    }

    @ParameterizedTest
    @CsvSource({"2026-01-15, PASS", "2026-03-31, PASS", "2026-04-01, FAIL"})
    void accepts_report_issued_by_today_even_before_the_closure(String issuedOn, String outcome) {
        Project project = closed(closedOn("2026-02-01").finalReportOn(day(issuedOn)).build()).build();

        CLO_002.given(project).at("2026-03-31").yields(outcome + " Project/P-1");
    }

    @ParameterizedTest
    @CsvSource({
        "APPROVED, 2026-03-31, PASS",
        "APPROVED, , PASS",
        "APPROVED, 2026-04-01, FAIL",
        "SUPERSEDED, 2026-03-31, PASS",
        "SUPERSEDED, , FAIL",
        "REVIEWED, , FAIL",
    })
    void accepts_approved_document_as_proof(DocumentStatus status, String approvedOn, String outcome) {
        DocumentVersion report = version("2026-02-20", status)
                .approvedOn(approvedOn == null ? null : day(approvedOn))
                .build();
        Project project = closed(closedOn("2026-02-01").build())
                .artefacts(artefacts(artefact("FINAL_REPORT", report)))
                .build();

        CLO_002.given(project).at("2026-03-31").yields(outcome + " Project/P-1");
    }

    @Test
    void cannot_tell_without_closure_record() {
        CLO_002.given(closed(null).build()).at("2026-03-31").yields("UNKNOWN Project/P-1: closure");
    }

    @Test
    void cannot_tell_without_closure_record_although_the_state_tells_the_day() {
        CLO_002.given(closed(null).stateSince(day("2026-03-01")).build()).at("2026-03-31")
                .yields("UNKNOWN Project/P-1: closure");
    }

    @Test
    void needs_no_closure_record_where_the_document_is_approved() {
        Project project = closed(null)
                .artefacts(artefacts(artefact("FINAL_REPORT", version("2026-02-20", DocumentStatus.APPROVED).build())))
                .build();

        CLO_002.given(project).at("2026-03-31").yields("PASS Project/P-1");
    }

    @Test
    void cannot_tell_without_day_of_closure() {
        CLO_002.given(closed(closure(ClosureKind.COMPLETION).build()).build()).at("2026-03-31")
                .yields("UNKNOWN Project/P-1: closure.closedOn");
    }

    @Test
    void passes_report_without_day_of_closure() {
        Project project =
                closed(closure(ClosureKind.COMPLETION).finalReportOn(day("2026-03-01")).build()).build();

        CLO_002.given(project).at("2026-03-31").yields("PASS Project/P-1");
    }

    @Test
    void reports_closure_of_which_only_the_state_tells_the_day() {
        Project project = closed(closure(ClosureKind.COMPLETION).build())
                .stateSince(day("2026-03-30"))
                .artefacts(artefacts())
                .build();

        CLO_002.given(project).at("2026-03-31").yields("FAIL Project/P-1");
    }

    @Test
    void does_not_examine_project_that_goes_on() {
        Project project = project().state(ProjectState.EXECUTING).build();

        CLO_002.given(project).at("2026-03-31").yields("NOT_APPLICABLE Project/P-1");
    }

    @Test
    void cannot_tell_without_state_and_dates() {
        CLO_002.given(project().build()).at("2026-03-31").yields("UNKNOWN Project/P-1: state");
    }

    @Test
    void does_not_examine_project_without_state_that_plainly_goes_on() {
        Project project = project().forecastFinish(day("2026-04-01")).build();

        CLO_002.given(project).at("2026-03-31").yields("NOT_APPLICABLE Project/P-1");
    }

    @Test
    void does_not_examine_project_that_was_ended_early() {
        Project terminated = project("P-1").state(ProjectState.TERMINATED).build();
        Project closed = project("P-2").state(ProjectState.CLOSED).closure(closure(ClosureKind.EARLY_TERMINATION).build()).build();
        Project stateless = project("P-3").closure(closure(ClosureKind.EARLY_TERMINATION).build()).build();

        CLO_002.given(terminated, closed, stateless).at("2026-03-31")
                .yields("NOT_APPLICABLE Project/P-1", "NOT_APPLICABLE Project/P-2", "NOT_APPLICABLE Project/P-3");
    }

    private static ClosureRecordBuilder closedOn(String date) {
        return closure(ClosureKind.COMPLETION).closedOn(day(date));
    }

    private static ProjectBuilder closed(ClosureRecord closure) {
        return project().state(ProjectState.CLOSED).closure(closure);
    }
}
