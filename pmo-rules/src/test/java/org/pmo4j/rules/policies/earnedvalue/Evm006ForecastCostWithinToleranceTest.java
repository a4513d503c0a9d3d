package org.pmo4j.rules.policies.earnedvalue;

import static org.pmo4j.rules.policies.Facts.cny;
import static org.pmo4j.rules.policies.Facts.measured;
import static org.pmo4j.rules.policies.Facts.measurement;
import static org.pmo4j.rules.policies.Facts.project;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.pmo4j.model.Money;
import org.pmo4j.model.performance.PerformanceMeasurement;
import org.pmo4j.model.project.Project;
import org.pmo4j.model.project.ProjectState;
import org.pmo4j.rules.policies.PolicyCheck;

class Evm006ForecastCostWithinToleranceTest {

    private static final PolicyCheck EVM_006 = PolicyCheck.of("EVM-006");

    @Test
    void reports_managements_estimate_just_above_the_tolerance() {
        EVM_006.given(withEstimate("110.01", "50", "50", "100")).at("2026-04-15")
                .yields("FAIL Project/P-1")
                .says("Estimate at completion CNY 110.01 (MANAGEMENT) exceeds the budget CNY 100.00 by more than 0.10.")
                .saysInChinese("完工估算CNY 110.01(管理层估算)超过完工预算CNY 100.00的容差0.10。")
                .becauseOf("statusDate=2026-03-31", "estimate=CNY 110.01", "basis=MANAGEMENT",
                        "budgetAtCompletion=CNY 100.00", "costTolerance:0.10 (default)", "eacMethod:CPI (default)",
                        "tolerance:0.005 (default)");
    }

    @Test
    void passes_managements_estimate_at_the_tolerance() {
        EVM_006.given(withEstimate("110", "50", "50", "100")).at("2026-04-15").yields("PASS Project/P-1");
    }

    @Test
    void follows_a_tolerance_of_its_own() {
        EVM_006.given(withEstimate("105", "50", "50", "100")).with("EVM-006.costTolerance", "0.05").at("2026-04-15")
                .yields("PASS Project/P-1");
        EVM_006.given(withEstimate("105.01", "50", "50", "100")).with("EVM-006.costTolerance", "0.05")
                .at("2026-04-15")
                .yields("FAIL Project/P-1");
    }

    @Test
    void passes_a_forecast_that_only_a_rounded_index_would_change() {
        EVM_006.given(withCost("150000", "162000", "500000")).at("2026-04-15").yields("PASS Project/P-1");
    }

    @Test
    void reports_the_forecast_by_the_cost_to_date() {
        EVM_006.given(withCost("2000", "2500", "10000")).at("2026-04-15")
                .yields("FAIL Project/P-1")
                .says("Estimate at completion CNY 12500.00 (CPI) exceeds the budget CNY 10000.00 by more than 0.10.");
    }

    @Test
    void passes_the_forecast_by_the_cost_to_date_at_the_tolerance_and_reports_more() {
        EVM_006.given(withCost("50", "55", "100")).at("2026-04-15").yields("PASS Project/P-1");
        EVM_006.given(withCost("50", "55.01", "100")).at("2026-04-15").yields("FAIL Project/P-1");
    }

    @Test
    void reports_the_worst_of_all_estimates() {
        EVM_006.given(withEstimate("12000", "2000", "2500", "10000")).at("2026-04-15")
                .yields("FAIL Project/P-1")
                .says("Estimate at completion CNY 12500.00 (CPI) exceeds the budget CNY 10000.00 by more than 0.10.");
        EVM_006.given(withEstimate("13000", "2000", "2500", "10000")).at("2026-04-15")
                .yields("FAIL Project/P-1")
                .says("Estimate at completion CNY 13000.00 (MANAGEMENT) exceeds the budget CNY 10000.00 by more than 0.10.");
    }

    @Test
    void reports_what_is_spent_although_nothing_was_earned() {
        EVM_006.given(withCost("0", "120", "100")).at("2026-04-15")
                .yields("FAIL Project/P-1")
                .says("Estimate at completion CNY 120.00 (ACTUAL_COST) exceeds the budget CNY 100.00 by more than 0.10.");
    }

    @Test
    void cannot_tell_from_what_is_spent_up_to_the_tolerance() {
        EVM_006.given(withCost("0", "110", "100")).at("2026-04-15")
                .yields("UNKNOWN Project/P-1: performanceHistory.measurements.estimateAtCompletion, "
                        + "performanceHistory.measurements.estimateAtCompletionByIndex");
        EVM_006.given(withCost("0", "110.01", "100")).at("2026-04-15").yields("FAIL Project/P-1");
    }

    @Test
    void reports_the_forecast_by_cost_and_schedule_where_that_is_chosen() {
        Project project = withMeasurement(measurement("2026-03-31", "60", "45", "48", "100").build());

        EVM_006.given(project).at("2026-04-15").yields("PASS Project/P-1");
        EVM_006.given(project).with("EVM-006.eacMethod", "CPI_SPI").at("2026-04-15")
                .yields("FAIL Project/P-1")
                .says("Estimate at completion CNY 126.2222 (CPI_SPI) exceeds the budget CNY 100.00 by more than 0.10.");
    }

    @ParameterizedTest
    @CsvSource({"50, PASS", "50.01, FAIL"})
    void passes_the_forecast_by_cost_and_schedule_at_the_tolerance(String cost, String outcome) {
        Project project = withMeasurement(measurement("2026-03-31", "60", "50", cost, "100").build());

        EVM_006.given(project).with("EVM-006.eacMethod", "CPI_SPI").at("2026-04-15").yields(outcome + " Project/P-1");
    }

    @Test
    void cannot_tell_by_cost_and_schedule_without_planned_value() {
        EVM_006.given(withCost("45", "48", "100")).with("EVM-006.eacMethod", "CPI_SPI").at("2026-04-15")
                .yields("UNKNOWN Project/P-1: performanceHistory.measurements.estimateAtCompletion, "
                        + "performanceHistory.measurements.plannedValue");
    }

    @Test
    void judges_an_atypical_variance_from_the_first_cost_on() {
        EVM_006.given(withCost("0", "10", "100")).with("EVM-006.eacMethod", "ATYPICAL").at("2026-04-15")
                .yields("PASS Project/P-1");
        EVM_006.given(withCost("0", "10.01", "100")).with("EVM-006.eacMethod", "ATYPICAL").at("2026-04-15")
                .yields("FAIL Project/P-1");
    }

    @Test
    void listens_to_management_alone_where_no_formula_is_chosen() {
        EVM_006.given(withEstimate("105", "20", "25", "100")).with("EVM-006.eacMethod", "NONE").at("2026-04-15")
                .yields("PASS Project/P-1");
        EVM_006.given(withCost("20", "25", "100")).with("EVM-006.eacMethod", "NONE").at("2026-04-15")
                .yields("UNKNOWN Project/P-1: performanceHistory.measurements.estimateAtCompletion");
    }

    @Test
    void cannot_tell_when_nothing_was_earned_for_the_cost() {
        EVM_006.given(withCost("0", "20", "100")).at("2026-04-15")
                .yields("UNKNOWN Project/P-1: performanceHistory.measurements.estimateAtCompletion, "
                        + "performanceHistory.measurements.estimateAtCompletionByIndex");
    }

    @Test
    void passes_on_managements_estimate_alone() {
        EVM_006.given(withEstimate("105", null, null, "100")).at("2026-04-15").yields("PASS Project/P-1");
    }

    @Test
    void cannot_tell_when_the_budget_is_not_held() {
        EVM_006.given(withEstimate("500", "50", "50", null)).at("2026-04-15")
                .yields("UNKNOWN Project/P-1: performanceHistory.measurements.budgetAtCompletion");
    }

    @Test
    void cannot_tell_when_the_budget_is_discredited() {
        EVM_006.given(withMeasurement(measurement("2026-03-31", "800", "675", "750", "700").build())).at("2026-04-15")
                .yields("UNKNOWN Project/P-1: performanceHistory.measurements.budgetAtCompletion");
    }

    @Test
    void cannot_tell_when_the_only_estimate_is_in_another_currency() {
        Project project = withMeasurement(measurement("2026-03-31", null, null, null, "100")
                .estimateAtCompletion(Money.of("USD", "200"))
                .build());

        EVM_006.given(project).at("2026-04-15")
                .yields("UNKNOWN Project/P-1: one currency (CNY, USD), performanceHistory.measurements.actualCost, "
                        + "performanceHistory.measurements.earnedValue");
    }

    @Test
    void does_not_apply_where_nothing_is_booked_earned_or_estimated() {
        EVM_006.given(withCost("0", "0", "100")).at("2026-04-15").yields("NOT_APPLICABLE Project/P-1");
    }

    @Test
    void judges_managements_estimate_before_anything_is_booked() {
        EVM_006.given(withEstimate("111", "0", "0", "100")).at("2026-04-15").yields("FAIL Project/P-1");
    }

    @Test
    void does_not_apply_without_a_budget() {
        EVM_006.given(withEstimate("5", "0", "0", "0")).at("2026-04-15").yields("NOT_APPLICABLE Project/P-1");
    }

    @Test
    void does_not_apply_before_the_first_measurement() {
        EVM_006.given(withCost("0", "120", "100")).at("2026-03-30").yields("NOT_APPLICABLE Project/P-1");
    }

    @Test
    void credits_a_value_above_the_budget_by_the_tolerance() {
        EVM_006.given(withCost("100.5", "115", "100")).at("2026-04-15").yields("FAIL Project/P-1");
        EVM_006.given(withCost("100.51", "115", "100")).at("2026-04-15")
                .yields("UNKNOWN Project/P-1: performanceHistory.measurements.budgetAtCompletion");
    }

    @Test
    void does_not_examine_a_closed_project() {
        EVM_006.given(withCost("0", "120", "100").withState(ProjectState.CLOSED)).at("2026-04-15")
                .yields("NOT_APPLICABLE Project/P-1");
    }

    @Test
    void does_not_ask_a_closed_project_for_its_history() {
        EVM_006.given(project().state(ProjectState.CLOSED).build()).at("2026-04-15").yields("NOT_APPLICABLE Project/P-1");
    }

    @Test
    void cannot_tell_without_history() {
        EVM_006.given(project().build()).at("2026-04-15").yields("UNKNOWN Project/P-1: performanceHistory");
    }

    @Test
    void does_not_apply_to_an_empty_history() {
        EVM_006.given(project().performanceHistory(measured()).build()).at("2026-04-15")
                .yields("NOT_APPLICABLE Project/P-1");
    }

    private static Project withCost(String ev, String ac, String bac) {
        return withMeasurement(measurement("2026-03-31", null, ev, ac, bac).build());
    }

    private static Project withEstimate(String eac, String ev, String ac, String bac) {
        return withMeasurement(
                measurement("2026-03-31", null, ev, ac, bac).estimateAtCompletion(cny(eac)).build());
    }

    private static Project withMeasurement(PerformanceMeasurement measurement) {
        return project().performanceHistory(measured(measurement)).build();
    }
}
