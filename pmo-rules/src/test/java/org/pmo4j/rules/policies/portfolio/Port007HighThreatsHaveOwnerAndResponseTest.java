package org.pmo4j.rules.policies.portfolio;

import static org.pmo4j.rules.policies.Facts.day;
import static org.pmo4j.rules.policies.Facts.id;
import static org.pmo4j.rules.policies.Facts.opportunity;
import static org.pmo4j.rules.policies.Facts.project;
import static org.pmo4j.rules.policies.Facts.risks;
import static org.pmo4j.rules.policies.Facts.threat;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.EnumSource.Mode;
import org.pmo4j.model.project.Project;
import org.pmo4j.model.project.ProjectState;
import org.pmo4j.model.risk.Risk;
import org.pmo4j.model.risk.RiskStatus;
import org.pmo4j.model.risk.RiskStrategy;
import org.pmo4j.rules.policies.PolicyCheck;

class Port007HighThreatsHaveOwnerAndResponseTest {

    private static final PolicyCheck PORT_007 = PolicyCheck.of("PORT-007");

    @Test
    void reports_a_high_threat_without_owner_and_response() {
        judged(threat("R-1", "0.9", "0.20").build())
                .at("2026-03-31")
                .yields("FAIL Risk/P-1/R-1")
                .says("Threat R-1 scores 0.18 (high from 0.18) and lacks owner, response.")
                .saysInChinese("威胁R-1评分0.18(高风险界限0.18),缺少应对措施(response)、责任人(owner)。")
                .becauseOf("risk=R-1", "score=0.18", "missing=owner, response", "highScore:0.18 (default)");
    }

    @Test
    void reports_a_high_threat_without_owner() {
        judged(threat("R-1", "0.9", "0.20").responsePlan("second supplier").build())
                .at("2026-03-31")
                .yields("FAIL Risk/P-1/R-1")
                .says("Threat R-1 scores 0.18 (high from 0.18) and lacks owner.");
    }

    @Test
    void passes_a_threat_below_the_limit_without_owner() {
        judged(threat("R-1", "0.7", "0.20").build()).at("2026-03-31").yields("PASS Risk/P-1/R-1");
    }

    @Test
    void passes_a_high_threat_with_owner_and_plan() {
        judged(threat("R-1", "0.9", "0.20").owner(id("ann")).responsePlan("second supplier").build())
                .at("2026-03-31")
                .yields("PASS Risk/P-1/R-1");
    }

    @ParameterizedTest
    @EnumSource(names = {"ACCEPT", "ESCALATE"})
    void to_accept_or_escalate_needs_no_plan(RiskStrategy strategy) {
        judged(threat("R-1", "0.9", "0.20").owner(id("ann")).strategy(strategy).build())
                .at("2026-03-31")
                .yields("PASS Risk/P-1/R-1");
    }

    @ParameterizedTest
    @EnumSource(mode = Mode.EXCLUDE, names = {"ACCEPT", "ESCALATE"})
    void every_other_strategy_needs_a_plan(RiskStrategy strategy) {
        judged(threat("R-1", "0.9", "0.20").owner(id("ann")).strategy(strategy).responsePlan(" ").build())
                .at("2026-03-31")
                .yields("FAIL Risk/P-1/R-1")
                .says("Threat R-1 scores 0.18 (high from 0.18) and lacks response.");
    }

    @Test
    void compares_with_the_limit_that_is_set() {
        judged(threat("R-1", "0.7", "0.20").build())
                .with("PORT-007.highScore", "0.14")
                .at("2026-03-31")
                .yields("FAIL Risk/P-1/R-1");
        judged(threat("R-1", "0.7", "0.20").build())
                .with("PORT-007.highScore", "0.1401")
                .at("2026-03-31")
                .yields("PASS Risk/P-1/R-1");
    }

    @Test
    void cannot_tell_without_a_factor_of_the_score() {
        judged(threat("R-1", null, "0.40").build())
                .at("2026-03-31")
                .yields("UNKNOWN Risk/P-1/R-1: riskRegister.risks.probability");
        judged(threat("R-1", "0.18", null).build())
                .at("2026-03-31")
                .yields("UNKNOWN Risk/P-1/R-1: riskRegister.risks.impact");
        judged(threat("R-1", null, null).build())
                .at("2026-03-31")
                .yields("UNKNOWN Risk/P-1/R-1: riskRegister.risks.impact, riskRegister.risks.probability");
    }

    @Test
    void one_factor_below_the_limit_proves_the_score_below_it() {
        judged(threat("R-1", "0.1", null).build()).at("2026-03-31").yields("PASS Risk/P-1/R-1");
        judged(threat("R-1", "0.179", null).build()).at("2026-03-31").yields("PASS Risk/P-1/R-1");
        judged(threat("R-1", null, "0.1").build()).at("2026-03-31").yields("PASS Risk/P-1/R-1");
    }

    @Test
    void needs_no_score_of_a_threat_that_is_taken_care_of() {
        judged(threat("R-1", null, null).owner(id("ann")).responsePlan("second supplier").build())
                .at("2026-03-31")
                .yields("PASS Risk/P-1/R-1");
    }

    @ParameterizedTest
    @EnumSource(names = {"OCCURRED", "CLOSED"})
    void does_not_examine_what_is_no_longer_uncertain(RiskStatus status) {
        judged(threat("R-1", "0.9", "0.8").status(status).build()).at("2026-03-31").yields("NOT_APPLICABLE Project/P-1");
    }

    @Test
    void leaves_opportunities_to_port_010() {
        judged(opportunity("R-1", "0.9", "0.8").build()).at("2026-03-31").yields("NOT_APPLICABLE Project/P-1");
    }

    @ParameterizedTest
    @EnumSource(mode = Mode.EXCLUDE, names = {"PROPOSED", "ON_HOLD", "CLOSED", "TERMINATED"})
    void examines_projects_that_run(ProjectState state) {
        judged(state, threat("R-1", "0.9", "0.8").build()).at("2026-03-31").yields("FAIL Risk/P-1/R-1");
        PORT_007.given(project().state(state).build()).at("2026-03-31").yields("UNKNOWN Project/P-1: riskRegister");
    }

    @ParameterizedTest
    @EnumSource(names = {"PROPOSED", "ON_HOLD", "CLOSED", "TERMINATED"})
    void does_not_examine_projects_that_do_not_run(ProjectState state) {
        judged(state, threat("R-1", "0.9", "0.8").build()).at("2026-03-31").yields("NOT_APPLICABLE Project/P-1");
        PORT_007.given(project().state(state).build()).at("2026-03-31").yields("NOT_APPLICABLE Project/P-1");
    }

    @Test
    void a_project_without_state_runs_until_its_actual_finish() {
        Project project = project().riskRegister(risks(threat("R-1", "0.9", "0.8").build()))
                .actualFinish(day("2026-03-31"))
                .build();

        PORT_007.given(project).at("2026-03-30").yields("FAIL Risk/P-1/R-1");
        PORT_007.given(project).at("2026-03-31").yields("NOT_APPLICABLE Project/P-1");
    }

    @Test
    void cannot_tell_without_risk_register() {
        PORT_007.given(project().build()).at("2026-03-31").yields("UNKNOWN Project/P-1: riskRegister");
    }

    @Test
    void has_nothing_to_say_about_an_empty_register() {
        judged().at("2026-03-31").yields("NOT_APPLICABLE Project/P-1");
    }

    private static PolicyCheck.Case judged(Risk... risks) {
        return judged(ProjectState.EXECUTING, risks);
    }

    private static PolicyCheck.Case judged(@Nullable ProjectState state, Risk... risks) {
        return PORT_007.given(project().state(state).riskRegister(risks(risks)).build());
    }
}
