package org.pmo4j.rules.policies.closure;

import static org.pmo4j.rules.policies.Facts.change;
import static org.pmo4j.rules.policies.Facts.changes;
import static org.pmo4j.rules.policies.Facts.day;
import static org.pmo4j.rules.policies.Facts.id;
import static org.pmo4j.rules.policies.Facts.project;

import java.math.BigDecimal;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.pmo4j.model.change.ChangeStatus;
import org.pmo4j.model.id.IssueId;
import org.pmo4j.model.id.RiskId;
import org.pmo4j.model.project.Project;
import org.pmo4j.model.project.ProjectBuilder;
import org.pmo4j.model.project.ProjectState;
import org.pmo4j.model.risk.IssueBuilder;
import org.pmo4j.model.risk.IssueLog;
import org.pmo4j.model.risk.IssueSeverity;
import org.pmo4j.model.risk.Risk;
import org.pmo4j.model.risk.RiskBuilder;
import org.pmo4j.model.risk.RiskKind;
import org.pmo4j.model.risk.RiskRegister;
import org.pmo4j.model.risk.RiskStatus;
import org.pmo4j.rules.policies.PolicyCheck;

class Clo007NothingCriticalLeftTest {

    private static final PolicyCheck CLO_007 = PolicyCheck.of("CLO-007");

    @Test
    void reports_open_matters_that_nobody_takes_over() {
        Project project = clean()
                .issueLog(new IssueLog(List.of(issue(IssueSeverity.HIGH).build())))
                .riskRegister(risks(risk("0.3", "0.6").build()))
                .changeLog(changes(change("CR-1", ChangeStatus.DEFERRED).build()))
                .build();

        CLO_007.given(project).at("2026-03-31")
                .yields("FAIL Project/P-1")
                .says("Project is closed with 3 open matters without a receiving owner: ChangeRequest CR-1, Issue I-1, Risk R-1.")
                .saysInChinese("项目已关闭,仍有3项未决事项无接收责任人:变更请求CR-1、问题I-1、风险R-1。")
                .becauseOf("items=ChangeRequest CR-1, Issue I-1, Risk R-1", "count=3", "highScore:0.18 (default)");
    }

    @Test
    void passes_matters_that_have_a_receiving_owner() {
        Project project = clean()
                .issueLog(new IssueLog(List.of(issue(IssueSeverity.HIGH).receivingOwner(id("bob")).build())))
                .riskRegister(risks(risk("0.9", "0.9").receivingOwner(id("bob")).build()))
                .changeLog(changes(change("CR-1", ChangeStatus.SUBMITTED).receivingOwner(id("bob")).build()))
                .build();

        CLO_007.given(project).at("2026-03-31").yields("PASS Project/P-1");
    }

    @ParameterizedTest
    @CsvSource({"LOW, PASS", "MEDIUM, PASS", "HIGH, FAIL"})
    void counts_open_issues_of_high_severity(IssueSeverity severity, String outcome) {
        Project open = clean().issueLog(new IssueLog(List.of(issue(severity).build()))).build();
        Project settled = clean().issueLog(new IssueLog(List.of(issue(severity).open(false).build()))).build();

        CLO_007.given(open).at("2026-03-31").yields(outcome + " Project/P-1");
        CLO_007.given(settled).at("2026-03-31").yields("PASS Project/P-1");
    }

    @ParameterizedTest
    @CsvSource({"0.2, 0.7, PASS", "0.3, 0.6, FAIL"})
    void counts_open_risks_from_the_limit_on(String probability, String impact, String outcome) {
        Project open = clean().riskRegister(risks(risk(probability, impact).build())).build();
        Project opportunity = clean()
                .riskRegister(risks(risk(probability, impact).kind(RiskKind.OPPORTUNITY).build()))
                .build();
        Project settled = clean()
                .riskRegister(risks(risk(probability, impact).status(RiskStatus.CLOSED).build()))
                .build();

        CLO_007.given(open).at("2026-03-31").yields(outcome + " Project/P-1");
        CLO_007.given(opportunity).at("2026-03-31").yields(outcome + " Project/P-1");
        CLO_007.given(settled).at("2026-03-31").yields("PASS Project/P-1");
    }

    @ParameterizedTest
    @CsvSource({"0.5, 0.7, PASS", "0.5, 0.8, FAIL"})
    void applies_another_limit(String probability, String impact, String outcome) {
        Project project = clean().riskRegister(risks(risk(probability, impact).build())).build();

        CLO_007.given(project).with("CLO-007.highScore", "0.4").at("2026-03-31").yields(outcome + " Project/P-1");
    }

    @ParameterizedTest
    @CsvSource({
        "DRAFT, PASS",
        "SUBMITTED, FAIL",
        "UNDER_ANALYSIS, FAIL",
        "DEFERRED, FAIL",
        "APPROVED, PASS",
        "REJECTED, PASS",
        "IMPLEMENTED, PASS",
        "WITHDRAWN, PASS",
    })
    void counts_requests_that_wait_for_a_decision(ChangeStatus status, String outcome) {
        CLO_007.given(clean().changeLog(changes(change("CR-1", status).build())).build()).at("2026-03-31")
                .yields(outcome + " Project/P-1");
    }

    @Test
    void cannot_tell_how_severe_an_open_issue_is() {
        CLO_007.given(clean().issueLog(new IssueLog(List.of(issue(null).build()))).build()).at("2026-03-31")
                .yields("UNKNOWN Project/P-1: issueLog.issues.severity");
    }

    @ParameterizedTest
    @CsvSource({
        ", 0.17, PASS Project/P-1",
        ", 0.18, UNKNOWN Project/P-1: riskRegister.risks.probability",
        "0.17, , PASS Project/P-1",
        "0.18, , UNKNOWN Project/P-1: riskRegister.risks.impact",
    })
    void cannot_tell_how_high_a_risk_is_unless_one_factor_is_low(String probability, String impact, String row) {
        Project project = clean().riskRegister(risks(risk(probability, impact).build())).build();

        CLO_007.given(project).at("2026-03-31").yields(row);
    }

    @Test
    void cannot_tell_without_change_log_where_the_rest_is_clean() {
        CLO_007.given(clean().changeLog(null).build()).at("2026-03-31").yields("UNKNOWN Project/P-1: changeLog");
    }

    @Test
    void cannot_tell_without_registers() {
        CLO_007.given(project().state(ProjectState.CLOSED).build()).at("2026-03-31")
                .yields("UNKNOWN Project/P-1: changeLog, issueLog, riskRegister");
    }

    @Test
    void passes_empty_registers() {
        CLO_007.given(clean().build()).at("2026-03-31").yields("PASS Project/P-1");
    }

    @Test
    void does_not_examine_terminated_project() {
        CLO_007.given(project().state(ProjectState.TERMINATED).build()).at("2026-03-31")
                .yields("NOT_APPLICABLE Project/P-1");
    }

    @Test
    void does_not_examine_project_that_goes_on() {
        Project project = project().state(ProjectState.EXECUTING).build();

        CLO_007.given(project).at("2026-03-31").yields("NOT_APPLICABLE Project/P-1");
    }

    @Test
    void cannot_tell_without_state_and_dates() {
        CLO_007.given(project().build()).at("2026-03-31").yields("UNKNOWN Project/P-1: state");
    }

    @Test
    void does_not_examine_project_without_state_that_plainly_goes_on() {
        Project project = project().forecastFinish(day("2026-04-01")).build();

        CLO_007.given(project).at("2026-03-31").yields("NOT_APPLICABLE Project/P-1");
    }

    private static ProjectBuilder clean() {
        return project()
                .state(ProjectState.CLOSED)
                .issueLog(new IssueLog(List.of()))
                .riskRegister(risks())
                .changeLog(changes());
    }

    private static RiskRegister risks(Risk... risks) {
        return new RiskRegister(List.of(risks), null);
    }

    private static IssueBuilder issue(IssueSeverity severity) {
        return IssueBuilder.builder().id(new IssueId("I-1")).title("Issue").severity(severity).open(true);
    }

    private static RiskBuilder risk(String probability, String impact) {
        return RiskBuilder.builder()
                .id(new RiskId("R-1"))
                .title("Risk")
                .kind(RiskKind.THREAT)
                .status(RiskStatus.OPEN)
                .probability(probability == null ? null : new BigDecimal(probability))
                .impact(impact == null ? null : new BigDecimal(impact));
    }
}
