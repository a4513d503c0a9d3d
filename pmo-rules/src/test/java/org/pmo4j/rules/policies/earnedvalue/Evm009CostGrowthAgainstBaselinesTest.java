package org.pmo4j.rules.policies.earnedvalue;

import static org.pmo4j.rules.policies.Facts.baseline;
import static org.pmo4j.rules.policies.Facts.baselines;
import static org.pmo4j.rules.policies.Facts.cny;
import static org.pmo4j.rules.policies.Facts.day;
import static org.pmo4j.rules.policies.Facts.measured;
import static org.pmo4j.rules.policies.Facts.measurement;
import static org.pmo4j.rules.policies.Facts.project;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.pmo4j.model.Money;
import org.pmo4j.model.change.Baseline;
import org.pmo4j.model.change.BaselineKind;
import org.pmo4j.model.governance.DocumentStatus;
import org.pmo4j.model.project.Project;
import org.pmo4j.model.project.ProjectState;
import org.pmo4j.rules.policies.PolicyCheck;

class Evm009CostGrowthAgainstBaselinesTest {

    private static final PolicyCheck EVM_009 = PolicyCheck.of("EVM-009");

    @Test
    void reports_significant_growth_over_the_current_baseline() {
        EVM_009.given(withForecast("115", cost(1, "100"))).at("2026-04-15")
                .yields("FAIL Project/P-1 (MAJOR)")
                .says("Cost growth is SIGNIFICANT: estimate CNY 115.00 (FORECAST_COST) is 0.15 above the current "
                        + "baseline CNY 100.00 and 0.15 above the original CNY 100.00.")
                .saysInChinese("成本增长达重大级:估算CNY 115.00(项目预测成本),较现行基准CNY 100.00增长0.15,"
                        + "较原始基准CNY 100.00增长0.15。")
                .becauseOf("level=SIGNIFICANT", "estimate=CNY 115.00", "basis=FORECAST_COST", "current=CNY 100.00",
                        "original=CNY 100.00", "growthCurrent=0.15", "growthOriginal=0.15",
                        "sigCurrent:0.15 (default)", "sigOriginal:0.30 (default)", "critCurrent:0.25 (default)",
                        "critOriginal:0.50 (default)", "tolerance:0.005 (default)");
    }

    @Test
    void passes_growth_just_below_significant() {
        EVM_009.given(withForecast("114.99", cost(1, "100"))).at("2026-04-15").yields("PASS Project/P-1");
    }

    @Test
    void reports_critical_growth_over_the_current_baseline() {
        EVM_009.given(withForecast("125", cost(1, "100"))).at("2026-04-15").yields("FAIL Project/P-1");
    }

    @Test
    void reports_growth_just_below_critical_as_significant() {
        EVM_009.given(withForecast("124.99", cost(1, "100"))).at("2026-04-15").yields("FAIL Project/P-1 (MAJOR)");
    }

    @Test
    void reports_growth_over_the_original_that_a_new_baseline_hides() {
        EVM_009.given(withForecast("150", cost(1, "100"), cost(2, "140"))).at("2026-04-15")
                .yields("FAIL Project/P-1")
                .says("Cost growth is CRITICAL: estimate CNY 150.00 (FORECAST_COST) is 0.0714 above the current "
                        + "baseline CNY 140.00 and 0.5 above the original CNY 100.00.");
        EVM_009.given(withForecast("149.99", cost(1, "100"), cost(2, "140"))).at("2026-04-15")
                .yields("FAIL Project/P-1 (MAJOR)");
    }

    @Test
    void reports_significant_growth_over_the_original_from_its_limit_on() {
        EVM_009.given(withForecast("130", cost(1, "100"), cost(2, "130"))).at("2026-04-15")
                .yields("FAIL Project/P-1 (MAJOR)");
        EVM_009.given(withForecast("129.99", cost(1, "100"), cost(2, "130"))).at("2026-04-15")
                .yields("PASS Project/P-1");
    }

    @Test
    void follows_limits_of_its_own() {
        Project grown = withForecast("120", cost(1, "100"));

        EVM_009.given(grown).with("EVM-009.sigCurrent", "0.21").at("2026-04-15").yields("PASS Project/P-1");
        EVM_009.given(grown).with("EVM-009.critCurrent", "0.20").at("2026-04-15").yields("FAIL Project/P-1");
        EVM_009.given(grown).with("EVM-009.sigCurrent", "0.21", "EVM-009.sigOriginal", "0.20").at("2026-04-15")
                .yields("FAIL Project/P-1 (MAJOR)");
        EVM_009.given(grown).with("EVM-009.critOriginal", "0.20").at("2026-04-15").yields("FAIL Project/P-1");
    }

    @Test
    void measures_against_the_version_in_force() {
        Baseline tomorrow = cost(2, "140").withEffectiveOn(day("2026-04-16"));

        EVM_009.given(withForecast("120", cost(1, "100"), tomorrow)).at("2026-04-15")
                .yields("FAIL Project/P-1 (MAJOR)");
        EVM_009.given(withForecast("120", cost(1, "100"), tomorrow)).at("2026-04-16").yields("PASS Project/P-1");
    }

    @Test
    void prefers_managements_estimate_to_the_forecast_of_the_project() {
        Project project = withForecast("200", cost(1, "100")).withPerformanceHistory(measured(
                measurement("2026-03-31", null, "40", "50", "100").estimateAtCompletion(cny("110")).build()));

        EVM_009.given(project).at("2026-04-15").yields("PASS Project/P-1");
    }

    @Test
    void prefers_the_forecast_of_the_project_to_the_index() {
        Project project = withForecast("110", cost(1, "100"))
                .withPerformanceHistory(measured(measurement("2026-03-31", null, "40", "50", "100").build()));

        EVM_009.given(project).at("2026-04-15").yields("PASS Project/P-1");
    }

    @Test
    void forecasts_by_the_index_where_nobody_does() {
        Project project = withForecast(null, cost(1, "100"))
                .withPerformanceHistory(measured(measurement("2026-03-31", null, "30", "40", "90").build()));

        EVM_009.given(project).at("2026-04-15")
                .yields("FAIL Project/P-1 (MAJOR)")
                .says("Cost growth is SIGNIFICANT: estimate CNY 120.00 (CPI) is 0.2 above the current baseline CNY "
                        + "100.00 and 0.2 above the original CNY 100.00.");
    }

    @Test
    void does_not_forecast_from_discredited_amounts() {
        Project project = withForecast(null, cost(1, "100"))
                .withPerformanceHistory(measured(measurement("2026-03-31", "200", "30", "40", "90").build()));

        EVM_009.given(project).at("2026-04-15").yields("UNKNOWN Project/P-1: forecastCost");
    }

    @ParameterizedTest
    @CsvSource({"90.45, FAIL Project/P-1 (MAJOR)", "90.46, UNKNOWN Project/P-1: forecastCost"})
    void forecasts_from_a_planned_value_above_the_budget_by_the_tolerance(String planned, String row) {
        Project project = withForecast(null, cost(1, "100"))
                .withPerformanceHistory(measured(measurement("2026-03-31", planned, "30", "40", "90").build()));

        EVM_009.given(project).at("2026-04-15").yields(row);
    }

    @Test
    void cannot_deny_growth_over_an_original_that_is_not_held() {
        Project project = project().approvedBudget(cny("100")).forecastCost(cny("105")).build();

        EVM_009.given(project).at("2026-04-15").yields("UNKNOWN Project/P-1: baselines");
    }

    @Test
    void reports_growth_over_the_approved_budget_where_baselines_are_not_held() {
        Project project = project().approvedBudget(cny("100")).forecastCost(cny("130")).build();

        EVM_009.given(project).at("2026-04-15")
                .yields("FAIL Project/P-1")
                .says("Cost growth is CRITICAL: estimate CNY 130.00 (FORECAST_COST) is 0.3 above the current baseline "
                        + "CNY 100.00 and NONE above the original NONE.");
    }

    @Test
    void does_not_take_the_approved_budget_for_a_baseline_where_baselines_are_held() {
        Project project = withForecast("130").withApprovedBudget(cny("100"));

        EVM_009.given(project).at("2026-04-15").yields("UNKNOWN Project/P-1: baselines.baselines.budget");
    }

    @Test
    void cannot_deny_growth_over_an_original_that_was_never_approved() {
        Baseline draft = cost(1, "100").withStatus(DocumentStatus.DRAFT);

        EVM_009.given(withForecast("105", draft, cost(2, "100"))).at("2026-04-15")
                .yields("UNKNOWN Project/P-1: baselines.baselines.budget");
        EVM_009.given(withForecast("115", draft, cost(2, "100"))).at("2026-04-15")
                .yields("FAIL Project/P-1 (MAJOR)");
    }

    @Test
    void knows_an_original_that_was_superseded() {
        Baseline superseded =
                cost(1, "100").withStatus(DocumentStatus.SUPERSEDED).withApprovedOn(day("2026-01-15"));

        EVM_009.given(withForecast("150", superseded, cost(2, "140"))).at("2026-04-15").yields("FAIL Project/P-1");
    }

    @Test
    void cannot_tell_growth_over_nothing() {
        EVM_009.given(withForecast("105", cost(1, "0"))).at("2026-04-15")
                .yields("UNKNOWN Project/P-1: baselines.baselines.budget");
    }

    @Test
    void cannot_tell_when_amounts_differ_in_currency() {
        Project project = withForecast(null, cost(1, "100")).withForecastCost(Money.of("USD", "200"));

        EVM_009.given(project).at("2026-04-15").yields("UNKNOWN Project/P-1: one currency (CNY, USD)");
    }

    @Test
    void reports_growth_over_the_current_baseline_although_the_original_was_in_another_currency() {
        Baseline dollars = cost(1, "100").withBudget(Money.of("USD", "100"));

        EVM_009.given(withForecast("125", dollars, cost(2, "100"))).at("2026-04-15").yields("FAIL Project/P-1");
        EVM_009.given(withForecast("105", dollars, cost(2, "100"))).at("2026-04-15")
                .yields("UNKNOWN Project/P-1: one currency (CNY, USD)");
    }

    @Test
    void does_not_apply_while_the_cost_is_still_being_planned() {
        Project project = withForecast("130", cost(1, "100").withStatus(DocumentStatus.DRAFT));

        EVM_009.given(project.withState(ProjectState.PLANNING)).at("2026-04-15").yields("NOT_APPLICABLE Project/P-1");
        EVM_009.given(project.withState(ProjectState.INITIATING)).at("2026-04-15")
                .yields("NOT_APPLICABLE Project/P-1");
        EVM_009.given(project.withState(null)).at("2026-04-15").yields("NOT_APPLICABLE Project/P-1");
    }

    @Test
    void judges_a_project_in_planning_that_has_a_baseline() {
        EVM_009.given(withForecast("130", cost(1, "100")).withState(ProjectState.PLANNING)).at("2026-04-15")
                .yields("FAIL Project/P-1");
    }

    @Test
    void does_not_examine_a_closed_project() {
        EVM_009.given(withForecast("130", cost(1, "100")).withState(ProjectState.CLOSED)).at("2026-04-15")
                .yields("NOT_APPLICABLE Project/P-1");
    }

    @Test
    void cannot_tell_without_anything() {
        EVM_009.given(project().build()).at("2026-04-15")
                .yields("UNKNOWN Project/P-1: approvedBudget, baselines, forecastCost");
    }

    @Test
    void cannot_tell_in_execution_with_registers_that_are_empty() {
        Project project = withForecast(null).withPerformanceHistory(measured());

        EVM_009.given(project).at("2026-04-15")
                .yields("UNKNOWN Project/P-1: baselines.baselines.budget, forecastCost");
    }

    private static Baseline cost(int version, String budget) {
        return baseline(BaselineKind.COST, version).budget(cny(budget)).build();
    }

    /** A project in execution. */
    private static Project withForecast(String forecast, Baseline... baselines) {
        return project()
                .state(ProjectState.EXECUTING)
                .forecastCost(cny(forecast))
                .baselines(baselines(baselines))
                .build();
    }
}
