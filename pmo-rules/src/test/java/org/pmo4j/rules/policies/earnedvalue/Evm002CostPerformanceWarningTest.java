package org.pmo4j.rules.policies.earnedvalue;

import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.pmo4j.rules.policies.Facts.measured;
import static org.pmo4j.rules.policies.Facts.measurement;
import static org.pmo4j.rules.policies.Facts.project;

import org.junit.jupiter.api.Test;
import org.pmo4j.model.Money;
import org.pmo4j.model.performance.PerformanceMeasurement;
import org.pmo4j.model.project.Project;
import org.pmo4j.model.project.ProjectState;
import org.pmo4j.rules.policies.PolicyCheck;

class Evm002CostPerformanceWarningTest {

    private static final PolicyCheck EVM_002 = PolicyCheck.of("EVM-002");

    @Test
    void reports_index_just_below_the_warning_limit() {
        EVM_002.given(withCost("94.999", "100", "1000")).at("2026-04-15")
                .yields("FAIL Project/P-1")
                .says("CPI 0.95 on 2026-03-31 is below 0.95 (EV CNY 94.999, AC CNY 100.00).")
                .saysInChinese("2026-03-31成本绩效指数0.95低于预警值0.95(EV CNY 94.999,AC CNY 100.00)。")
                .becauseOf("statusDate=2026-03-31", "cpi=0.95", "earnedValue=CNY 94.999", "actualCost=CNY 100.00",
                        "warnCpi:0.95 (default)", "redCpi:0.90 (default)", "tolerance:0.005 (default)");
    }

    @Test
    void passes_index_at_the_warning_limit() {
        EVM_002.given(withCost("95", "100", "1000")).at("2026-04-15").yields("PASS Project/P-1");
    }

    @Test
    void reports_index_at_the_limit_of_breach() {
        EVM_002.given(withCost("90", "100", "1000")).at("2026-04-15").yields("FAIL Project/P-1");
    }

    @Test
    void leaves_index_below_the_limit_of_breach_to_evm_003() {
        EVM_002.given(withCost("89.999", "100", "1000")).at("2026-04-15").yields("NOT_APPLICABLE Project/P-1");
    }

    @Test
    void follows_a_warning_limit_of_its_own() {
        EVM_002.given(withCost("98", "100", "1000")).with("EVM-002.warnCpi", "0.98").at("2026-04-15")
                .yields("PASS Project/P-1");
        EVM_002.given(withCost("97.999", "100", "1000")).with("EVM-002.warnCpi", "0.98").at("2026-04-15")
                .yields("FAIL Project/P-1");
    }

    @Test
    void follows_the_limit_of_breach_that_is_set_for_evm_003() {
        EVM_002.given(withCost("85", "100", "1000")).with("EVM-003.redCpi", "0.85").at("2026-04-15")
                .yields("FAIL Project/P-1")
                .becauseOf("statusDate=2026-03-31", "cpi=0.85", "earnedValue=CNY 85.00", "actualCost=CNY 100.00",
                        "warnCpi:0.95 (default)", "redCpi:0.85 (profile)", "tolerance:0.005 (default)");
        EVM_002.given(withCost("84.999", "100", "1000")).with("EVM-003.redCpi", "0.85").at("2026-04-15")
                .yields("NOT_APPLICABLE Project/P-1");
    }

    @Test
    void refuses_a_limit_of_breach_above_the_warning_limit() {
        var check = EVM_002.given(withCost("95", "100", "1000")).with("EVM-003.redCpi", "0.96");

        assertThatThrownBy(() -> check.at("2026-04-15"))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageEndingWith("profile: EVM-002.warnCpi: 0.95 is outside redCpi..2");
    }

    @Test
    void refuses_a_second_limit_of_breach() {
        var check = EVM_002.given(withCost("95", "100", "1000")).with("EVM-002.redCpi", "0.85");

        assertThatThrownBy(() -> check.at("2026-04-15"))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageEndingWith("profile: there is no parameter EVM-002.redCpi");
    }

    @Test
    void does_not_apply_where_nothing_is_booked_and_nothing_earned() {
        EVM_002.given(withCost("0", "0", "100")).at("2026-04-15").yields("NOT_APPLICABLE Project/P-1");
        EVM_002.given(withCost("0", "0", null)).at("2026-04-15").yields("NOT_APPLICABLE Project/P-1");
    }

    @Test
    void does_not_apply_where_no_more_than_the_tolerance_is_earned_without_cost() {
        EVM_002.given(withCost("0.5", "0", "100")).at("2026-04-15").yields("NOT_APPLICABLE Project/P-1");
        EVM_002.given(withCost("0.51", "0", "100")).at("2026-04-15")
                .yields("UNKNOWN Project/P-1: performanceHistory.measurements.actualCost");
    }

    @Test
    void cannot_tell_where_value_was_earned_without_cost() {
        EVM_002.given(withCost("8", "0", "100")).at("2026-04-15")
                .yields("UNKNOWN Project/P-1: performanceHistory.measurements.actualCost");
    }

    @Test
    void cannot_tell_where_value_was_earned_without_cost_and_the_budget_is_not_held() {
        EVM_002.given(withCost("8", "0", null)).at("2026-04-15")
                .yields("UNKNOWN Project/P-1: performanceHistory.measurements.costPerformanceIndex");
    }

    @Test
    void cannot_tell_when_amounts_are_not_held() {
        EVM_002.given(withCost(null, null, "100")).at("2026-04-15")
                .yields("UNKNOWN Project/P-1: performanceHistory.measurements.actualCost, "
                        + "performanceHistory.measurements.earnedValue");
    }

    @Test
    void cannot_tell_when_the_value_is_discredited() {
        EVM_002.given(withCost("100.51", "110", "100")).at("2026-04-15")
                .yields("UNKNOWN Project/P-1: performanceHistory.measurements.earnedValue");
        EVM_002.given(withCost("105", "115", "100")).at("2026-04-15")
                .yields("UNKNOWN Project/P-1: performanceHistory.measurements.earnedValue");
    }

    @Test
    void judges_a_value_that_a_wider_tolerance_credits() {
        EVM_002.given(withCost("105", "115", "100")).with("EVM-001.tolerance", "0.05").at("2026-04-15")
                .yields("FAIL Project/P-1");
    }

    @Test
    void cannot_tell_when_value_and_cost_differ_in_currency() {
        Project project = withMeasurement(measurement("2026-03-31", null, "94", null, null)
                .actualCost(Money.of("USD", "100"))
                .build());

        EVM_002.given(project).at("2026-04-15").yields("UNKNOWN Project/P-1: one currency (CNY, USD)");
    }

    @Test
    void does_not_apply_before_the_first_measurement() {
        EVM_002.given(withCost("94", "100", "1000")).at("2026-03-30").yields("NOT_APPLICABLE Project/P-1");
    }

    @Test
    void does_not_examine_a_terminated_project() {
        EVM_002.given(withCost("94", "100", "1000").withState(ProjectState.TERMINATED)).at("2026-04-15")
                .yields("NOT_APPLICABLE Project/P-1");
    }

    @Test
    void does_not_ask_a_closed_project_for_its_history() {
        EVM_002.given(project().state(ProjectState.CLOSED).build()).at("2026-04-15").yields("NOT_APPLICABLE Project/P-1");
    }

    @Test
    void cannot_tell_without_history() {
        EVM_002.given(project().build()).at("2026-04-15").yields("UNKNOWN Project/P-1: performanceHistory");
    }

    @Test
    void does_not_apply_to_an_empty_history() {
        EVM_002.given(project().performanceHistory(measured()).build()).at("2026-04-15")
                .yields("NOT_APPLICABLE Project/P-1");
    }

    private static Project withCost(String ev, String ac, String bac) {
        return withMeasurement(measurement("2026-03-31", null, ev, ac, bac).build());
    }

    private static Project withMeasurement(PerformanceMeasurement measurement) {
        return project().performanceHistory(measured(measurement)).build();
    }
}
