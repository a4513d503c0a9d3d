package org.pmo4j.rules.policies.portfolio;

import static org.pmo4j.rules.policies.Facts.opportunity;
import static org.pmo4j.rules.policies.Facts.project;
import static org.pmo4j.rules.policies.Facts.risks;
import static org.pmo4j.rules.policies.Facts.threat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.pmo4j.model.project.Project;
import org.pmo4j.model.project.ProjectState;
import org.pmo4j.model.risk.Risk;
import org.pmo4j.model.risk.RiskStatus;
import org.pmo4j.model.risk.RiskStrategy;
import org.pmo4j.rules.policies.PolicyCheck;

class Port010OpportunitiesAreManagedTest {

    private static final PolicyCheck PORT_010 = PolicyCheck.of("PORT-010");

    @Test
    void reports_a_large_opportunity_without_strategy() {
        judged(opportunity("R-1", "0.9", "0.20").build())
                .at("2026-03-31")
                .yields("FAIL Risk/P-1/R-1")
                .says("Opportunity R-1 scores 0.18 (high from 0.18) and has no strategy.")
                .saysInChinese("机会R-1评分0.18(界限0.18),未选择应对策略。")
                .becauseOf("risk=R-1", "score=0.18", "highScore:0.18 (default)");
    }

    @Test
    void passes_an_opportunity_below_the_limit_without_strategy() {
        judged(opportunity("R-1", "0.7", "0.20").build()).at("2026-03-31").yields("PASS Risk/P-1/R-1");
    }

    @ParameterizedTest
    @EnumSource(RiskStrategy.class)
    void passes_an_opportunity_with_any_strategy(RiskStrategy strategy) {
        judged(opportunity("R-1", "0.9", "0.20").strategy(strategy).build())
                .at("2026-03-31")
                .yields("PASS Risk/P-1/R-1");
    }

    @Test
    void compares_with_the_limit_that_is_set() {
        judged(opportunity("R-1", "0.7", "0.20").build())
                .with("PORT-010.highScore", "0.14")
                .at("2026-03-31")
                .yields("FAIL Risk/P-1/R-1");
        judged(opportunity("R-1", "0.7", "0.20").build())
                .with("PORT-010.highScore", "0.1401")
                .at("2026-03-31")
                .yields("PASS Risk/P-1/R-1");
    }

    @Test
    void cannot_tell_without_a_factor_of_the_score() {
        judged(opportunity("R-1", "0.9", null).build())
                .at("2026-03-31")
                .yields("UNKNOWN Risk/P-1/R-1: riskRegister.risks.impact");
        judged(opportunity("R-1", null, null).build())
                .at("2026-03-31")
                .yields("UNKNOWN Risk/P-1/R-1: riskRegister.risks.impact, riskRegister.risks.probability");
    }

    @Test
    void one_factor_below_the_limit_proves_the_score_below_it() {
        judged(opportunity("R-1", "0.179", null).build()).at("2026-03-31").yields("PASS Risk/P-1/R-1");
        judged(opportunity("R-1", "0.18", null).build()).at("2026-03-31")
                .yields("UNKNOWN Risk/P-1/R-1: riskRegister.risks.impact");
    }

    @Test
    void needs_no_score_where_there_is_a_strategy() {
        judged(opportunity("R-1", null, null).strategy(RiskStrategy.EXPLOIT).build())
                .at("2026-03-31")
                .yields("PASS Risk/P-1/R-1");
    }

    @ParameterizedTest
    @EnumSource(names = {"OCCURRED", "CLOSED"})
    void does_not_examine_what_is_no_longer_uncertain(RiskStatus status) {
        judged(opportunity("R-1", "0.9", "0.8").status(status).build())
                .at("2026-03-31")
                .yields("NOT_APPLICABLE Project/P-1");
    }

    @Test
    void leaves_threats_to_port_007() {
        judged(threat("R-1", "0.9", "0.8").build()).at("2026-03-31").yields("NOT_APPLICABLE Project/P-1");
    }

    @ParameterizedTest
    @EnumSource(mode = EnumSource.Mode.EXCLUDE, names = {"PROPOSED", "ON_HOLD", "CLOSED", "TERMINATED"})
    void examines_projects_that_run(ProjectState state) {
        Project project = project().state(state).build();

        PORT_010.given(project.withRiskRegister(risks(opportunity("R-1", "0.9", "0.8").build())))
                .at("2026-03-31")
                .yields("FAIL Risk/P-1/R-1");
        PORT_010.given(project).at("2026-03-31").yields("UNKNOWN Project/P-1: riskRegister");
    }

    @ParameterizedTest
    @EnumSource(names = {"PROPOSED", "ON_HOLD", "CLOSED", "TERMINATED"})
    void does_not_examine_projects_that_do_not_run(ProjectState state) {
        Project project = project().state(state).build();

        PORT_010.given(project.withRiskRegister(risks(opportunity("R-1", "0.9", "0.8").build())))
                .at("2026-03-31")
                .yields("NOT_APPLICABLE Project/P-1");
        PORT_010.given(project).at("2026-03-31").yields("NOT_APPLICABLE Project/P-1");
    }

    @Test
    void cannot_tell_without_risk_register() {
        PORT_010.given(project().build()).at("2026-03-31").yields("UNKNOWN Project/P-1: riskRegister");
    }

    @Test
    void has_nothing_to_say_about_an_empty_register() {
        judged().at("2026-03-31").yields("NOT_APPLICABLE Project/P-1");
    }

    private static PolicyCheck.Case judged(Risk... risks) {
        return PORT_010.given(project().state(ProjectState.EXECUTING).riskRegister(risks(risks)).build());
    }
}
