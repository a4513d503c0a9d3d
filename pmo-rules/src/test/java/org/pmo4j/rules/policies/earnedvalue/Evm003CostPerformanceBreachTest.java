package org.pmo4j.rules.policies.earnedvalue;

import static org.pmo4j.rules.policies.Facts.measured;
import static org.pmo4j.rules.policies.Facts.measurement;
import static org.pmo4j.rules.policies.Facts.project;

import org.junit.jupiter.api.Test;
import org.pmo4j.model.Money;
import org.pmo4j.model.performance.PerformanceMeasurement;
import org.pmo4j.model.project.Project;
import org.pmo4j.model.project.ProjectState;
import org.pmo4j.rules.policies.PolicyCheck;

class Evm003CostPerformanceBreachTest {

    private static final PolicyCheck EVM_003 = PolicyCheck.of("EVM-003");

    @Test
    void reports_index_of_four_fifths() {
        EVM_003.given(withCost("2000", "2500", "10000")).at("2026-04-15")
                .yields("FAIL Project/P-1")
                .says("CPI 0.8 on 2026-03-31 is below 0.90 (EV CNY 2000.00, AC CNY 2500.00).")
                .saysInChinese("2026-03-31成本绩效指数0.8低于下限0.90(EV CNY 2000.00,AC CNY 2500.00)。")
                .becauseOf("statusDate=2026-03-31", "cpi=0.8", "earnedValue=CNY 2000.00", "actualCost=CNY 2500.00",
                        "redCpi:0.90 (default)", "tolerance:0.005 (default)");
    }

    @Test
    void passes_index_at_the_limit() {
        EVM_003.given(withCost("90", "100", "1000")).at("2026-04-15").yields("PASS Project/P-1");
    }

    @Test
    void reports_index_that_would_be_rounded_onto_the_limit() {
        EVM_003.given(withCost("89.999999", "100", "1000")).at("2026-04-15").yields("FAIL Project/P-1");
    }

    @Test
    void reports_index_that_evm_002_leaves_to_it() {
        EVM_003.given(withCost("89.999", "100", "1000")).at("2026-04-15").yields("FAIL Project/P-1");
    }

    @Test
    void follows_a_limit_of_its_own() {
        EVM_003.given(withCost("85", "100", "1000")).with("EVM-003.redCpi", "0.85").at("2026-04-15")
                .yields("PASS Project/P-1");
        EVM_003.given(withCost("84.999", "100", "1000")).with("EVM-003.redCpi", "0.85").at("2026-04-15")
                .yields("FAIL Project/P-1");
    }

    @Test
    void reports_cost_for_which_nothing_was_earned() {
        EVM_003.given(withCost("0", "50", "1000")).at("2026-04-15").yields("FAIL Project/P-1");
    }

    @Test
    void does_not_apply_where_nothing_is_booked_and_nothing_earned() {
        EVM_003.given(withCost("0", "0", "100")).at("2026-04-15").yields("NOT_APPLICABLE Project/P-1");
    }

    @Test
    void cannot_tell_when_the_cost_is_not_held() {
        EVM_003.given(withCost("45", null, "100")).at("2026-04-15")
                .yields("UNKNOWN Project/P-1: performanceHistory.measurements.actualCost");
    }

    @Test
    void cannot_tell_where_value_was_earned_without_cost() {
        EVM_003.given(withCost("8", "0", "100")).at("2026-04-15")
                .yields("UNKNOWN Project/P-1: performanceHistory.measurements.actualCost");
        EVM_003.given(withCost("8", "0", null)).at("2026-04-15")
                .yields("UNKNOWN Project/P-1: performanceHistory.measurements.costPerformanceIndex");
    }

    @Test
    void reads_only_the_amounts_that_a_fault_leaves_credible() {
        EVM_003.given(withMeasurement(measurement("2026-03-31", "800", "75", "100", "700").build())).at("2026-04-15")
                .yields("FAIL Project/P-1");
        EVM_003.given(withMeasurement(measurement("2026-03-31", "80", "75", "-1", "700").build())).at("2026-04-15")
                .yields("UNKNOWN Project/P-1: performanceHistory.measurements.actualCost");
    }

    @Test
    void cannot_tell_when_value_and_cost_differ_in_currency() {
        Project project = withMeasurement(measurement("2026-03-31", null, "80", null, null)
                .actualCost(Money.of("USD", "100"))
                .build());

        EVM_003.given(project).at("2026-04-15").yields("UNKNOWN Project/P-1: one currency (CNY, USD)");
    }

    @Test
    void does_not_apply_before_the_first_measurement() {
        EVM_003.given(withCost("80", "100", "1000")).at("2026-03-30").yields("NOT_APPLICABLE Project/P-1");
    }

    @Test
    void applies_from_more_than_the_tolerance_on_where_nothing_is_booked() {
        EVM_003.given(withCost("0.5", "0", "100")).at("2026-04-15").yields("NOT_APPLICABLE Project/P-1");
        EVM_003.given(withCost("0.51", "0", "100")).at("2026-04-15")
                .yields("UNKNOWN Project/P-1: performanceHistory.measurements.actualCost");
    }

    @Test
    void credits_a_value_above_the_budget_by_the_tolerance() {
        EVM_003.given(withCost("100.5", "115", "100")).at("2026-04-15").yields("FAIL Project/P-1");
        EVM_003.given(withCost("100.51", "115", "100")).at("2026-04-15")
                .yields("UNKNOWN Project/P-1: performanceHistory.measurements.earnedValue");
    }

    @Test
    void does_not_examine_a_project_that_was_not_begun() {
        EVM_003.given(withCost("80", "100", "1000").withState(ProjectState.PROPOSED)).at("2026-04-15")
                .yields("NOT_APPLICABLE Project/P-1");
    }

    @Test
    void does_not_ask_a_closed_project_for_its_history() {
        EVM_003.given(project().state(ProjectState.CLOSED).build()).at("2026-04-15").yields("NOT_APPLICABLE Project/P-1");
    }

    @Test
    void cannot_tell_without_history() {
        EVM_003.given(project().build()).at("2026-04-15").yields("UNKNOWN Project/P-1: performanceHistory");
    }

    @Test
    void does_not_apply_to_an_empty_history() {
        EVM_003.given(project().performanceHistory(measured()).build()).at("2026-04-15")
                .yields("NOT_APPLICABLE Project/P-1");
    }

    private static Project withCost(String ev, String ac, String bac) {
        return withMeasurement(measurement("2026-03-31", null, ev, ac, bac).build());
    }

    private static Project withMeasurement(PerformanceMeasurement measurement) {
        return project().performanceHistory(measured(measurement)).build();
    }
}
