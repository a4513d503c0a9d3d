package org.pmo4j.rules.policies.portfolio;

import static org.pmo4j.rules.policies.Facts.project;
import static org.pmo4j.rules.policies.Facts.risks;
import static org.pmo4j.rules.policies.Facts.threat;

import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.pmo4j.model.project.Project;
import org.pmo4j.model.project.ProjectState;
import org.pmo4j.model.risk.Risk;
import org.pmo4j.model.risk.RiskKind;
import org.pmo4j.model.risk.RiskStatus;
import org.pmo4j.rules.policies.PolicyCheck;

class Port009CommonCausesRaisedToThePortfolioTest {

    private static final PolicyCheck PORT_009 = PolicyCheck.of("PORT-009");

    @Test
    void reports_causes_in_three_projects_that_the_portfolio_does_not_name() {
        PORT_009.given(
                        running("P-1", cause("R-1", "SUPPLIER"), cause("R-2", "LAW")),
                        running("P-2", cause("R-1", "LAW"), cause("R-2", "SUPPLIER")),
                        running("P-3", cause("R-1", "SUPPLIER"), cause("R-2", "LAW")),
                        running("P-4", cause("R-1", "SUPPLIER")))
                .inPortfolio(it -> it.riskRegister(risks()))
                .at("2026-03-31")
                .yields("FAIL Portfolio/PF")
                .says("Root cause(s) LAW (3), SUPPLIER (4) are open in 3 or more projects without a portfolio risk.")
                .saysInChinese("根本原因LAW (3)、SUPPLIER (4)在不少于3个项目中存在,但组合层无对应风险。")
                .becauseOf("causes=LAW (3), SUPPLIER (4)", "minProjects:3 (default)");
    }

    @Test
    void passes_a_cause_in_two_projects() {
        PORT_009.given(shared(2)).inPortfolio(it -> it.riskRegister(risks())).at("2026-03-31").yields("PASS Portfolio/PF");
    }

    @Test
    void counts_projects_up_to_the_number_that_is_set() {
        PORT_009.given(shared(2))
                .inPortfolio(it -> it.riskRegister(risks()))
                .with("PORT-009.minProjects", "2")
                .at("2026-03-31")
                .yields("FAIL Portfolio/PF");
        PORT_009.given(shared(3))
                .inPortfolio(it -> it.riskRegister(risks()))
                .with("PORT-009.minProjects", "4")
                .at("2026-03-31")
                .yields("PASS Portfolio/PF");
    }

    @Test
    void counts_three_risks_of_one_project_once() {
        Project project =
                running("P-1", cause("R-1", "SUPPLIER"), cause("R-2", "SUPPLIER"), cause("R-3", "SUPPLIER"));

        PORT_009.given(project).inPortfolio(it -> it.riskRegister(risks())).at("2026-03-31").yields("PASS Portfolio/PF");
    }

    @ParameterizedTest
    @EnumSource(RiskStatus.class)
    void a_risk_of_the_portfolio_raises_the_cause_until_it_is_closed(RiskStatus status) {
        Risk raised = cause("R-9", " SUPPLIER ").withStatus(status);

        PORT_009.given(shared(3))
                .inPortfolio(it -> it.riskRegister(risks(raised)))
                .at("2026-03-31")
                .yields(status == RiskStatus.CLOSED ? "FAIL Portfolio/PF" : "PASS Portfolio/PF");
    }

    @Test
    void blanks_around_a_code_do_not_matter_but_case_does() {
        PORT_009.given(running("P-1", cause("R-1", "S")), running("P-2", cause("R-1", " S")), running("P-3", cause("R-1", "S ")))
                .inPortfolio(it -> it.riskRegister(risks()))
                .at("2026-03-31")
                .yields("FAIL Portfolio/PF");
        PORT_009.given(running("P-1", cause("R-1", "S")), running("P-2", cause("R-1", "S")), running("P-3", cause("R-1", "s")))
                .inPortfolio(it -> it.riskRegister(risks()))
                .at("2026-03-31")
                .yields("PASS Portfolio/PF");
    }

    @Test
    void cannot_tell_without_the_register_of_the_portfolio() {
        PORT_009.given(shared(3)).at("2026-03-31").yields("UNKNOWN Portfolio/PF: riskRegister");
    }

    @Test
    void needs_no_register_of_the_portfolio_while_no_cause_is_common() {
        PORT_009.given(shared(2)).at("2026-03-31").yields("PASS Portfolio/PF");
    }

    @Test
    void cannot_tell_where_no_running_project_holds_a_register() {
        PORT_009.given(project("P-1").build(), project("P-2").build())
                .at("2026-03-31")
                .yields("UNKNOWN Portfolio/PF: projects.riskRegister");
    }

    @Test
    void a_single_missing_register_is_only_not_counted() {
        PORT_009.given(running("P-1", cause("R-1", "SUPPLIER")), project("P-2").build())
                .inPortfolio(it -> it.riskRegister(risks()))
                .at("2026-03-31")
                .yields("PASS Portfolio/PF");
        PORT_009.given(running("P-1"), project("P-2").build()).at("2026-03-31").yields("NOT_APPLICABLE Portfolio/PF");
    }

    @Test
    void does_not_count_projects_that_do_not_run() {
        Project[] projects = shared(3);
        projects[0] = projects[0].withState(ProjectState.CLOSED);

        PORT_009.given(projects).inPortfolio(it -> it.riskRegister(risks())).at("2026-03-31").yields("PASS Portfolio/PF");
        PORT_009.given(projects[0]).at("2026-03-31").yields("NOT_APPLICABLE Portfolio/PF");
        PORT_009.given(projects[0].withRiskRegister(null)).at("2026-03-31").yields("NOT_APPLICABLE Portfolio/PF");
    }

    @Test
    void looks_for_open_threats_only() {
        Risk threat = cause("R-1", "SUPPLIER");

        PORT_009.given(running("P-1", threat.withStatus(RiskStatus.OCCURRED)))
                .at("2026-03-31")
                .yields("NOT_APPLICABLE Portfolio/PF");
        PORT_009.given(running("P-1", threat.withKind(RiskKind.OPPORTUNITY)))
                .at("2026-03-31")
                .yields("NOT_APPLICABLE Portfolio/PF");
        PORT_009.given(running("P-1", cause("R-1", " "), cause("R-2", null)))
                .at("2026-03-31")
                .yields("NOT_APPLICABLE Portfolio/PF");
    }

    @Test
    void has_nothing_to_say_without_projects() {
        PORT_009.given().at("2026-03-31").yields("NOT_APPLICABLE Portfolio/PF");
    }

    private static Project[] shared(int projects) {
        return Stream.of("P-1", "P-2", "P-3")
                .limit(projects)
                .map(id -> running(id, cause("R-1", "SUPPLIER")))
                .toArray(Project[]::new);
    }

    private static Project running(String id, Risk... risks) {
        return project(id).state(ProjectState.EXECUTING).riskRegister(risks(risks)).build();
    }

    private static Risk cause(String id, @Nullable String rootCause) {
        return threat(id, null, null).rootCause(rootCause).build();
    }
}
