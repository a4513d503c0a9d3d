package org.pmo4j.rules.policies.earnedvalue;

import static org.pmo4j.rules.policies.Facts.baseline;
import static org.pmo4j.rules.policies.Facts.baselines;
import static org.pmo4j.rules.policies.Facts.curve;
import static org.pmo4j.rules.policies.Facts.day;
import static org.pmo4j.rules.policies.Facts.measured;
import static org.pmo4j.rules.policies.Facts.measurement;
import static org.pmo4j.rules.policies.Facts.project;

import org.junit.jupiter.api.Test;
import org.pmo4j.model.Money;
import org.pmo4j.model.change.BaselineKind;
import org.pmo4j.model.governance.DocumentStatus;
import org.pmo4j.model.performance.PerformanceMeasurement;
import org.pmo4j.model.project.Project;
import org.pmo4j.model.project.ProjectState;
import org.pmo4j.rules.policies.PolicyCheck;

class Evm001EarnedValueDataIsCoherentTest {

    private static final PolicyCheck EVM_001 = PolicyCheck.of("EVM-001");

    @Test
    void reports_planned_value_above_the_budget() {
        Project project = withAmounts("800", "675", "750", "700");

        EVM_001.given(project).at("2026-04-15")
                .yields("FAIL Project/P-1")
                .says("Earned-value data of 2026-03-31 are not coherent: PV_ABOVE_BAC (PV CNY 800.00, EV CNY 675.00, "
                        + "AC CNY 750.00, BAC CNY 700.00).")
                .saysInChinese("2026-03-31的挣值数据不一致:PV超过BAC(PV CNY 800.00,EV CNY 675.00,AC CNY 750.00,"
                        + "BAC CNY 700.00)。")
                .becauseOf("statusDate=2026-03-31", "faults=PV_ABOVE_BAC", "plannedValue=CNY 800.00",
                        "earnedValue=CNY 675.00", "actualCost=CNY 750.00", "budgetAtCompletion=CNY 700.00",
                        "tolerance:0.005 (default)");
    }

    @Test
    void passes_earned_value_above_the_budget_by_the_tolerance() {
        EVM_001.given(withAmounts("900", "1005", "900", "1000")).at("2026-04-15").yields("PASS Project/P-1");
    }

    @Test
    void reports_earned_value_above_the_budget_by_more_than_the_tolerance() {
        yieldsFault("EV_ABOVE_BAC", withAmounts("900", "1005.01", "900", "1000"));
    }

    @Test
    void passes_planned_value_above_the_budget_by_the_tolerance_and_reports_a_cent_more() {
        EVM_001.given(withAmounts("1005", "900", "900", "1000")).at("2026-04-15").yields("PASS Project/P-1");
        yieldsFault("PV_ABOVE_BAC", withAmounts("1005.01", "900", "900", "1000"));
    }

    @Test
    void passes_earned_value_equal_to_the_budget_without_tolerance() {
        EVM_001.given(withAmounts("900", "1000", "900", "1000"))
                .with("EVM-001.tolerance", "0")
                .at("2026-04-15")
                .yields("PASS Project/P-1");
    }

    @Test
    void reports_earned_value_just_above_the_budget_without_tolerance() {
        EVM_001.given(withAmounts("900", "1000.01", "900", "1000"))
                .with("EVM-001.tolerance", "0")
                .at("2026-04-15")
                .yields("FAIL Project/P-1");
    }

    @Test
    void reports_value_earned_without_cost() {
        yieldsFault("EARNED_WITHOUT_COST", withAmounts("10", "8", "0", "100"));
    }

    @Test
    void passes_value_at_the_tolerance_without_cost_and_reports_a_cent_more() {
        EVM_001.given(withAmounts("10", "0.5", "0", "100")).at("2026-04-15").yields("PASS Project/P-1");
        yieldsFault("EARNED_WITHOUT_COST", withAmounts("10", "0.51", "0", "100"));
    }

    @Test
    void reports_negative_amounts_whatever_the_tolerance() {
        yieldsFault("NEGATIVE_AC, NEGATIVE_EV, NEGATIVE_PV", withAmounts("-0.01", "-0.01", "-0.01", "1000"));
    }

    @Test
    void reports_amounts_without_a_budget() {
        yieldsFault("BAC_NOT_POSITIVE", withAmounts("10", "0", "0", "0"));
    }

    @Test
    void reports_a_curve_that_falls_and_does_not_end_at_the_budget() {
        Project project = withAmounts("50", "45", "45", "100");

        yieldsFault("CURVE_DECREASES, CURVE_NOT_BAC", withCurve(project, "10", "60", "59", "99"));
    }

    @Test
    void passes_a_curve_that_falls_by_the_tolerance() {
        Project project = withCurve(withAmounts("50", "45", "45", "100"), "10", "60", "59.5", "99.5");

        EVM_001.given(project).at("2026-04-15").yields("PASS Project/P-1");
    }

    @Test
    void reports_a_curve_just_beyond_the_tolerance() {
        Project project = withAmounts("50", "45", "45", "100");

        yieldsFault("CURVE_DECREASES", withCurve(project, "10", "60", "59.49", "100"));
        yieldsFault("CURVE_NOT_BAC", withCurve(project, "10", "60", "99.49"));
        yieldsFault("CURVE_NOT_BAC", withCurve(project, "10", "60", "100.51"));
        EVM_001.given(withCurve(project, "10", "60", "100.5")).at("2026-04-15").yields("PASS Project/P-1");
    }

    @Test
    void reports_cost_that_falls() {
        yieldsFault("AC_DECREASES", after(measurement("2026-02-28", "40", "40", "50", "100").build()));
        yieldsFault("AC_DECREASES", after(measurement("2026-02-28", "40", "40", "45.51", "100").build()));
    }

    @Test
    void reports_value_that_falls() {
        yieldsFault("EV_DECREASES, PV_DECREASES", after(measurement("2026-02-28", "50.51", "45.51", "40", "100").build()));
    }

    @Test
    void passes_value_that_falls_by_the_tolerance() {
        Project project = after(measurement("2026-02-28", "50.5", "45.5", "45.5", "100").build());

        EVM_001.given(project).at("2026-04-15").yields("PASS Project/P-1");
    }

    @Test
    void passes_value_that_falls_after_a_new_cost_baseline() {
        Project project = after(measurement("2026-02-28", "60", "60", "40", "100").build())
                .withBaselines(baselines(
                        baseline(BaselineKind.COST, 2).effectiveOn(day("2026-03-31")).build()));

        EVM_001.given(project).at("2026-04-15").yields("PASS Project/P-1");
    }

    @Test
    void reports_value_that_falls_after_an_older_or_unapproved_baseline() {
        Project project = after(measurement("2026-02-28", "60", "60", "40", "100").build())
                .withBaselines(baselines(
                        baseline(BaselineKind.COST, 2).effectiveOn(day("2026-02-28")).build(),
                        baseline(BaselineKind.COST, 3)
                                .effectiveOn(day("2026-03-15"))
                                .status(DocumentStatus.SUBMITTED)
                                .build()));

        yieldsFault("EV_DECREASES, PV_DECREASES", project);
    }

    @Test
    void passes_value_that_falls_with_another_budget() {
        Project project = after(measurement("2026-02-28", "60", "60", "40", "120").build());

        EVM_001.given(project).at("2026-04-15").yields("PASS Project/P-1");
    }

    @Test
    void leaves_out_what_the_measurement_before_does_not_hold() {
        Project project = after(measurement("2026-02-28", null, null, null, "100").build());

        EVM_001.given(project).at("2026-04-15").yields("PASS Project/P-1");
    }

    @Test
    void does_not_look_at_old_faults() {
        Project project = project()
                .performanceHistory(measured(
                        measurement("2026-01-31", "10", "8", "0", "100").build(),
                        measurement("2026-02-28", "20", "18", "20", "100").build(),
                        measurement("2026-03-31", "30", "28", "30", "100").build()))
                .build();

        EVM_001.given(project).at("2026-04-15").yields("PASS Project/P-1");
    }

    @Test
    void passes_a_plan_of_which_nothing_is_due() {
        EVM_001.given(withAmounts("0", "0", "0", "100")).at("2026-04-15").yields("PASS Project/P-1");
    }

    @Test
    void does_not_apply_to_a_row_of_zeros() {
        EVM_001.given(withAmounts("0", "0", "0", "0")).at("2026-04-15").yields("NOT_APPLICABLE Project/P-1");
    }

    @Test
    void cannot_tell_when_amounts_are_not_held() {
        EVM_001.given(withAmounts("0", null, "0", null)).at("2026-04-15")
                .yields("UNKNOWN Project/P-1: performanceHistory.measurements.budgetAtCompletion, "
                        + "performanceHistory.measurements.earnedValue");
    }

    @Test
    void reports_a_fault_although_another_amount_is_not_held() {
        yieldsFault("NEGATIVE_EV", withAmounts("10", "-1", null, null));
    }

    @Test
    void cannot_tell_when_amounts_differ_in_currency() {
        Project project = withMeasurement(measurement("2026-03-31", "50", "45", null, "100")
                .actualCost(Money.of("USD", "45"))
                .build());

        EVM_001.given(project).at("2026-04-15").yields("UNKNOWN Project/P-1: one currency (CNY, USD)");
    }

    @Test
    void cannot_tell_when_the_cost_before_was_in_another_currency() {
        Project project = after(measurement("2026-02-28", "40", "40", null, "100")
                .actualCost(Money.of("USD", "50"))
                .build());

        EVM_001.given(project).at("2026-04-15").yields("UNKNOWN Project/P-1: one currency (CNY, USD)");
    }

    @Test
    void does_not_compare_values_across_budgets_of_two_currencies() {
        PerformanceMeasurement dollars = measurement("2026-02-28", null, null, "40", null)
                .earnedValue(Money.of("USD", "50"))
                .budgetAtCompletion(Money.of("USD", "100"))
                .build();

        EVM_001.given(after(dollars)).at("2026-04-15").yields("PASS Project/P-1");
    }

    @Test
    void does_not_apply_before_the_first_measurement() {
        EVM_001.given(withAmounts("800", "675", "750", "700")).at("2026-03-30")
                .yields("NOT_APPLICABLE Project/P-1");
    }

    @Test
    void does_not_examine_a_project_that_is_not_running() {
        Project faulty = withAmounts("800", "675", "750", "700");

        EVM_001.given(faulty.withState(ProjectState.ON_HOLD)).at("2026-04-15").yields("NOT_APPLICABLE Project/P-1");
        EVM_001.given(faulty.withActualFinish(day("2026-04-15"))).at("2026-04-15")
                .yields("NOT_APPLICABLE Project/P-1");
        EVM_001.given(faulty.withActualFinish(day("2026-04-16"))).at("2026-04-15").yields("FAIL Project/P-1");
    }

    @Test
    void cannot_tell_without_history() {
        EVM_001.given(project().build()).at("2026-04-15").yields("UNKNOWN Project/P-1: performanceHistory");
    }

    @Test
    void does_not_ask_a_closed_project_for_its_history() {
        EVM_001.given(project().state(ProjectState.CLOSED).build()).at("2026-04-15")
                .yields("NOT_APPLICABLE Project/P-1");
    }

    @Test
    void does_not_apply_to_an_empty_history() {
        EVM_001.given(project().performanceHistory(measured()).build()).at("2026-04-15")
                .yields("NOT_APPLICABLE Project/P-1");
    }

    private static void yieldsFault(String codes, Project project) {
        PerformanceMeasurement latest = project.performanceHistory().latest(day("2026-04-15"));
        EVM_001.given(project).at("2026-04-15")
                .yields("FAIL Project/P-1")
                .becauseOf("statusDate=2026-03-31", "faults=" + codes, "plannedValue=" + latest.plannedValue(),
                        "earnedValue=" + latest.earnedValue(), "actualCost=" + latest.actualCost(),
                        "budgetAtCompletion=" + latest.budgetAtCompletion(), "tolerance:0.005 (default)");
    }

    private static Project withAmounts(String pv, String ev, String ac, String bac) {
        return withMeasurement(measurement("2026-03-31", pv, ev, ac, bac).build());
    }

    private static Project withMeasurement(PerformanceMeasurement measurement) {
        return project().performanceHistory(measured(measurement)).build();
    }

    /** PV 50, EV 45, AC 45 and BAC 100 after another measurement. */
    private static Project after(PerformanceMeasurement previous) {
        return project()
                .performanceHistory(measured(previous, measurement("2026-03-31", "50", "45", "45", "100").build()))
                .build();
    }

    private static Project withCurve(Project project, String... amounts) {
        return project.withPerformanceHistory(project.performanceHistory().withPlannedValueCurve(curve(amounts)));
    }
}
