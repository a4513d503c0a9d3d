package org.pmo4j.rules.policies.earnedvalue;

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

class Evm007RemainingEfficiencyIsAttainableTest {

    private static final PolicyCheck EVM_007 = PolicyCheck.of("EVM-007");

    @Test
    void reports_efficiency_just_above_the_limit() {
        EVM_007.given(withAmounts("45", "50.01", "100")).at("2026-04-15")
                .yields("FAIL Project/P-1")
                .says("Remaining work CNY 55.00 needs efficiency 1.1002 from remaining budget CNY 49.99; attainable up "
                        + "to 1.10.")
                .saysInChinese("剩余工作CNY 55.00需以1.1002的绩效在剩余预算CNY 49.99内完成,上限1.10。")
                .becauseOf("statusDate=2026-03-31", "tcpi=1.1002", "remainingWork=CNY 55.00",
                        "remainingBudget=CNY 49.99", "maxTcpi:1.10 (default)", "minRemaining:0.05 (default)",
                        "tolerance:0.005 (default)");
    }

    @Test
    void passes_efficiency_at_the_limit() {
        EVM_007.given(withAmounts("45", "50", "100")).at("2026-04-15").yields("PASS Project/P-1");
    }

    @Test
    void follows_a_limit_of_its_own() {
        EVM_007.given(withAmounts("40", "50", "100")).with("EVM-007.maxTcpi", "1.2").at("2026-04-15")
                .yields("PASS Project/P-1");
        EVM_007.given(withAmounts("40", "50.01", "100")).with("EVM-007.maxTcpi", "1.2").at("2026-04-15")
                .yields("FAIL Project/P-1");
    }

    @Test
    void reports_a_spent_budget_with_work_left_as_unattainable() {
        EVM_007.given(withAmounts("80", "100", "100")).at("2026-04-15")
                .yields("FAIL Project/P-1")
                .says("Remaining work CNY 20.00 needs efficiency UNATTAINABLE from remaining budget CNY 0.00; attainable "
                        + "up to 1.10.")
                .saysInChinese("剩余工作CNY 20.00需以无法达到的绩效在剩余预算CNY 0.00内完成,上限1.10。");
    }

    @Test
    void reports_an_overspent_budget_with_work_left_as_unattainable() {
        EVM_007.given(withAmounts("80", "110", "100")).at("2026-04-15")
                .yields("FAIL Project/P-1")
                .says("Remaining work CNY 20.00 needs efficiency UNATTAINABLE from remaining budget CNY -10.00; "
                        + "attainable up to 1.10.");
    }

    @Test
    void does_not_apply_when_no_work_is_left() {
        EVM_007.given(withAmounts("100", "100", "100")).at("2026-04-15").yields("NOT_APPLICABLE Project/P-1");
    }

    @Test
    void judges_the_least_rest_of_work_that_matters() {
        EVM_007.given(withAmounts("95", "96", "100")).at("2026-04-15").yields("FAIL Project/P-1");
    }

    @Test
    void does_not_apply_to_a_smaller_rest_of_work() {
        EVM_007.given(withAmounts("95.01", "96", "100")).at("2026-04-15").yields("NOT_APPLICABLE Project/P-1");
    }

    @Test
    void follows_a_least_rest_of_its_own() {
        EVM_007.given(withAmounts("90", "96", "100")).with("EVM-007.minRemaining", "0.10").at("2026-04-15")
                .yields("FAIL Project/P-1");
        EVM_007.given(withAmounts("90.01", "96", "100")).with("EVM-007.minRemaining", "0.10").at("2026-04-15")
                .yields("NOT_APPLICABLE Project/P-1");
    }

    @Test
    void cannot_tell_when_amounts_are_not_held() {
        EVM_007.given(withAmounts("45", null, null)).at("2026-04-15")
                .yields("UNKNOWN Project/P-1: performanceHistory.measurements.actualCost, "
                        + "performanceHistory.measurements.budgetAtCompletion");
    }

    @Test
    void cannot_tell_when_the_budget_is_discredited() {
        EVM_007.given(withMeasurement(measurement("2026-03-31", "800", "75", "100", "700").build())).at("2026-04-15")
                .yields("UNKNOWN Project/P-1: performanceHistory.measurements.budgetAtCompletion");
    }

    @ParameterizedTest
    @CsvSource({
        "100.5, FAIL Project/P-1",
        "100.51, UNKNOWN Project/P-1: performanceHistory.measurements.budgetAtCompletion",
    })
    void credits_a_planned_value_above_the_budget_by_the_tolerance(String planned, String row) {
        Project project = withMeasurement(measurement("2026-03-31", planned, "45", "90", "100").build());

        EVM_007.given(project).at("2026-04-15").yields(row);
    }

    @Test
    void cannot_tell_when_amounts_differ_in_currency() {
        Project project = withMeasurement(measurement("2026-03-31", null, "45", null, "100")
                .actualCost(Money.of("USD", "90"))
                .build());

        EVM_007.given(project).at("2026-04-15").yields("UNKNOWN Project/P-1: one currency (CNY, USD)");
    }

    @Test
    void does_not_apply_before_the_first_measurement() {
        EVM_007.given(withAmounts("45", "90", "100")).at("2026-03-30").yields("NOT_APPLICABLE Project/P-1");
    }

    @Test
    void does_not_apply_to_complete_work_whatever_must_remain() {
        EVM_007.given(withAmounts("100", "110", "100")).with("EVM-007.minRemaining", "0").at("2026-04-15")
                .yields("NOT_APPLICABLE Project/P-1");
    }

    @Test
    void does_not_examine_a_closed_project() {
        EVM_007.given(withAmounts("45", "90", "100").withState(ProjectState.CLOSED)).at("2026-04-15")
                .yields("NOT_APPLICABLE Project/P-1");
    }

    @Test
    void does_not_ask_a_closed_project_for_its_history() {
        EVM_007.given(project().state(ProjectState.CLOSED).build()).at("2026-04-15").yields("NOT_APPLICABLE Project/P-1");
    }

    @Test
    void cannot_tell_without_history() {
        EVM_007.given(project().build()).at("2026-04-15").yields("UNKNOWN Project/P-1: performanceHistory");
    }

    @Test
    void does_not_apply_to_an_empty_history() {
        EVM_007.given(project().performanceHistory(measured()).build()).at("2026-04-15")
                .yields("NOT_APPLICABLE Project/P-1");
    }

    private static Project withAmounts(String ev, String ac, String bac) {
        return withMeasurement(measurement("2026-03-31", null, ev, ac, bac).build());
    }

    private static Project withMeasurement(PerformanceMeasurement measurement) {
        return project().performanceHistory(measured(measurement)).build();
    }
}
