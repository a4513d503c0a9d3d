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

class Evm008ManagementEacIsRealisticTest {

    private static final PolicyCheck EVM_008 = PolicyCheck.of("EVM-008");

    @Test
    void reports_an_estimate_that_presumes_better_work_than_ever_before() {
        EVM_008.given(withEstimate("110", "45", "55", "100")).at("2026-04-15")
                .yields("FAIL Project/P-1")
                .says("Estimate CNY 110.00 needs efficiency 1 while CPI is 0.8182; a gap above 0.10 is not realistic.")
                .saysInChinese("管理层估算CNY 110.00需绩效1,而当前指数为0.8182,差距超过0.10。")
                .becauseOf("statusDate=2026-03-31", "estimateAtCompletion=CNY 110.00", "tcpiEstimate=1", "cpi=0.8182",
                        "minPct:0.20 (default)", "gap:0.10 (default)", "tolerance:0.005 (default)");
    }

    @Test
    void passes_an_estimate_that_allows_for_poorer_work() {
        EVM_008.given(withEstimate("107000", "68000", "70000", "100000")).at("2026-04-15").yields("PASS Project/P-1");
    }

    @Test
    void passes_a_difference_equal_to_the_gap() {
        EVM_008.given(withEstimate("105", "45", "50", "100")).at("2026-04-15").yields("PASS Project/P-1");
    }

    @Test
    void reports_a_difference_just_above_the_gap() {
        EVM_008.given(withEstimate("104.99", "45", "50", "100")).at("2026-04-15").yields("FAIL Project/P-1");
    }

    @Test
    void follows_a_gap_of_its_own() {
        EVM_008.given(withEstimate("100", "45", "50", "100")).with("EVM-008.gap", "0.2").at("2026-04-15")
                .yields("PASS Project/P-1");
        EVM_008.given(withEstimate("99.99", "45", "50", "100")).with("EVM-008.gap", "0.2").at("2026-04-15")
                .yields("FAIL Project/P-1");
    }

    @Test
    void judges_an_estimate_from_a_fifth_of_the_work_on() {
        EVM_008.given(withEstimate("90", "20", "20", "100")).at("2026-04-15").yields("FAIL Project/P-1");
        EVM_008.given(withEstimate("90", "19.99", "20", "100")).at("2026-04-15").yields("NOT_APPLICABLE Project/P-1");
    }

    @Test
    void follows_a_first_part_of_its_own() {
        EVM_008.given(withEstimate("90", "21", "21", "100")).with("EVM-008.minPct", "0.21").at("2026-04-15")
                .yields("FAIL Project/P-1");
        EVM_008.given(withEstimate("90", "20", "20", "100")).with("EVM-008.minPct", "0.21").at("2026-04-15")
                .yields("NOT_APPLICABLE Project/P-1");
    }

    @Test
    void reports_an_estimate_that_is_spent_already_as_unattainable() {
        EVM_008.given(withEstimate("50", "45", "50", "100")).at("2026-04-15")
                .yields("FAIL Project/P-1")
                .says("Estimate CNY 50.00 needs efficiency UNATTAINABLE while CPI is 0.9; a gap above 0.10 is not "
                        + "realistic.");
        EVM_008.given(withEstimate("40", "45", "50", "100")).at("2026-04-15").yields("FAIL Project/P-1");
    }

    @Test
    void does_not_apply_without_an_estimate() {
        EVM_008.given(withEstimate(null, "45", "55", "100")).at("2026-04-15").yields("NOT_APPLICABLE Project/P-1");
        EVM_008.given(withEstimate(null, null, null, null)).at("2026-04-15").yields("NOT_APPLICABLE Project/P-1");
    }

    @Test
    void does_not_apply_when_no_work_is_left() {
        EVM_008.given(withEstimate("110", "100", "120", "100")).at("2026-04-15").yields("NOT_APPLICABLE Project/P-1");
    }

    @Test
    void does_not_apply_before_cost_is_booked() {
        EVM_008.given(withEstimate("110", "0", "0", "100")).at("2026-04-15").yields("NOT_APPLICABLE Project/P-1");
        EVM_008.given(withEstimate("110", null, "0", null)).at("2026-04-15").yields("NOT_APPLICABLE Project/P-1");
    }

    @Test
    void cannot_tell_when_amounts_are_not_held() {
        EVM_008.given(withEstimate("110", null, "55", null)).at("2026-04-15")
                .yields("UNKNOWN Project/P-1: performanceHistory.measurements.budgetAtCompletion, "
                        + "performanceHistory.measurements.earnedValue");
    }

    @Test
    void cannot_tell_when_the_cost_is_discredited() {
        EVM_008.given(withEstimate("110", "45", "0", "100")).at("2026-04-15")
                .yields("UNKNOWN Project/P-1: performanceHistory.measurements.actualCost");
    }

    @ParameterizedTest
    @CsvSource({
        "100.5, FAIL Project/P-1",
        "100.51, UNKNOWN Project/P-1: performanceHistory.measurements.budgetAtCompletion",
    })
    void credits_a_planned_value_above_the_budget_by_the_tolerance(String planned, String row) {
        Project project = withMeasurement(measurement("2026-03-31", planned, "45", "55", "100")
                .estimateAtCompletion(cny("110"))
                .build());

        EVM_008.given(project).at("2026-04-15").yields(row);
    }

    @Test
    void cannot_tell_when_the_estimate_is_in_another_currency() {
        Project project = withMeasurement(measurement("2026-03-31", null, "45", "55", "100")
                .estimateAtCompletion(Money.of("USD", "110"))
                .build());

        EVM_008.given(project).at("2026-04-15").yields("UNKNOWN Project/P-1: one currency (CNY, USD)");
    }

    @Test
    void does_not_apply_before_the_first_measurement() {
        EVM_008.given(withEstimate("110", "45", "55", "100")).at("2026-03-30").yields("NOT_APPLICABLE Project/P-1");
    }

    @Test
    void does_not_examine_a_closed_project() {
        EVM_008.given(withEstimate("110", "45", "55", "100").withState(ProjectState.CLOSED)).at("2026-04-15")
                .yields("NOT_APPLICABLE Project/P-1");
    }

    @Test
    void does_not_ask_a_closed_project_for_its_history() {
        EVM_008.given(project().state(ProjectState.CLOSED).build()).at("2026-04-15").yields("NOT_APPLICABLE Project/P-1");
    }

    @Test
    void cannot_tell_without_history() {
        EVM_008.given(project().build()).at("2026-04-15").yields("UNKNOWN Project/P-1: performanceHistory");
    }

    @Test
    void does_not_apply_to_an_empty_history() {
        EVM_008.given(project().performanceHistory(measured()).build()).at("2026-04-15")
                .yields("NOT_APPLICABLE Project/P-1");
    }

    private static Project withEstimate(String eac, String ev, String ac, String bac) {
        return withMeasurement(
                measurement("2026-03-31", null, ev, ac, bac).estimateAtCompletion(cny(eac)).build());
    }

    private static Project withMeasurement(PerformanceMeasurement measurement) {
        return project().performanceHistory(measured(measurement)).build();
    }
}
