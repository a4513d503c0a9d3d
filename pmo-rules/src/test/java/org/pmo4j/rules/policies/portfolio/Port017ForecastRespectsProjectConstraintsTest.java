package org.pmo4j.rules.policies.portfolio;

import static org.pmo4j.rules.policies.Facts.cny;
import static org.pmo4j.rules.policies.Facts.day;
import static org.pmo4j.rules.policies.Facts.measured;
import static org.pmo4j.rules.policies.Facts.measurement;
import static org.pmo4j.rules.policies.Facts.project;

import java.math.BigDecimal;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.pmo4j.model.Money;
import org.pmo4j.model.project.ConstraintKind;
import org.pmo4j.model.project.ConstraintRegister;
import org.pmo4j.model.project.Project;
import org.pmo4j.model.project.ProjectConstraint;
import org.pmo4j.model.project.ProjectConstraintBuilder;
import org.pmo4j.model.project.ProjectState;
import org.pmo4j.rules.policies.PolicyCheck;

class Port017ForecastRespectsProjectConstraintsTest {

    private static final PolicyCheck PORT_017 = PolicyCheck.of("PORT-017");
    private static final String AS_OF = "2026-03-31";

    @Test
    void reports_forecast_one_day_after_the_deadline() {
        Project project = constrained(deadline("2026-06-30")).withForecastFinish(day("2026-07-01"));

        PORT_017.given(project).at(AS_OF)
                .yields("FAIL Project/P-1")
                .says("Forecast breaks DEADLINE: 2026-07-01, limit 2026-06-30.")
                .saysInChinese("预测突破约束期限:2026-07-01,限值2026-06-30。")
                .becauseOf("constraint=DEADLINE", "observed=2026-07-01", "required=2026-06-30");
    }

    @Test
    void passes_forecast_on_the_deadline() {
        Project project = constrained(deadline("2026-06-30")).withForecastFinish(day("2026-06-30"));

        PORT_017.given(project).at(AS_OF).yields("PASS Project/P-1");
    }

    @Test
    void reports_deadline_of_yesterday_without_finish() {
        PORT_017.given(constrained(deadline("2026-03-30"))).at(AS_OF)
                .yields("FAIL Project/P-1")
                .says("Forecast breaks DEADLINE: 2026-03-31, limit 2026-03-30.");
        PORT_017.given(constrained(deadline("2026-03-30")).withForecastFinish(day("2026-03-29"))).at(AS_OF)
                .yields("FAIL Project/P-1");
        PORT_017.given(constrained(deadline("2026-03-30"))
                        .with().actualFinish(day("2026-04-01")).state(ProjectState.CLOSING).build())
                .at(AS_OF)
                .yields("FAIL Project/P-1");
    }

    @Test
    void cannot_tell_on_the_deadline_itself_without_forecast() {
        PORT_017.given(constrained(deadline(AS_OF))).at(AS_OF).yields("UNKNOWN Project/P-1: forecastFinish");
    }

    @Test
    void passes_project_finished_by_the_deadline_without_forecast() {
        Project project = constrained(deadline("2026-03-30"))
                .with().state(ProjectState.CLOSING).actualFinish(day("2026-03-30")).build();

        PORT_017.given(project).at(AS_OF).yields("PASS Project/P-1");
        PORT_017.given(project.withActualFinish(day("2026-03-29"))).at(AS_OF).yields("PASS Project/P-1");
    }

    @Test
    void a_finish_that_has_happened_replaces_the_forecast() {
        Project project = constrained(deadline("2026-03-30"))
                .with().state(ProjectState.CLOSING).actualFinish(day("2026-03-31")).forecastFinish(day("2026-03-01")).build();

        PORT_017.given(project).at(AS_OF)
                .yields("FAIL Project/P-1")
                .says("Forecast breaks DEADLINE: 2026-03-31, limit 2026-03-30.");
        PORT_017.given(project.with().actualFinish(day("2026-03-30")).forecastFinish(day("2026-09-01")).build()).at(AS_OF)
                .yields("PASS Project/P-1");
    }

    @Test
    void passes_forecast_cost_at_the_cap() {
        PORT_017.given(constrained(cap(cny("100"))).withForecastCost(cny("100"))).at(AS_OF).yields("PASS Project/P-1");
    }

    @Test
    void reports_forecast_cost_a_cent_above_the_cap() {
        PORT_017.given(constrained(cap(cny("100"))).withForecastCost(cny("100.01"))).at(AS_OF)
                .yields("FAIL Project/P-1")
                .says("Forecast breaks BUDGET_CAP: CNY 100.01, limit CNY 100.00.");
    }

    @Test
    void reports_cap_that_is_already_spent() {
        PORT_017.given(constrained(cap(cny("100"))).withActualCost(cny("100.01"))).at(AS_OF).yields("FAIL Project/P-1");
        PORT_017.given(constrained(cap(cny("100"))).withActualCost(cny("100"))).at(AS_OF)
                .yields("UNKNOWN Project/P-1: forecastCost");
        PORT_017.given(constrained(cap(cny("100"))).with().forecastCost(cny("90")).actualCost(cny("101")).build())
                .at(AS_OF)
                .yields("FAIL Project/P-1")
                .says("Forecast breaks BUDGET_CAP: CNY 101.00, limit CNY 100.00.");
    }

    @Test
    void takes_costs_of_the_latest_measurement_where_the_project_holds_none() {
        Project estimated = constrained(cap(cny("100"))).withPerformanceHistory(measured(
                measurement("2026-03-15", null, null, "10", null).estimateAtCompletion(cny("101")).build()));
        Project spent = constrained(cap(cny("100")))
                .withPerformanceHistory(measured(measurement("2026-03-15", null, null, "101", null).build()));

        PORT_017.given(estimated).at(AS_OF)
                .yields("FAIL Project/P-1")
                .says("Forecast breaks BUDGET_CAP: CNY 101.00, limit CNY 100.00.");
        PORT_017.given(estimated.withForecastCost(cny("99"))).at(AS_OF).yields("PASS Project/P-1");
        PORT_017.given(spent).at(AS_OF).yields("FAIL Project/P-1");
        PORT_017.given(spent.withActualCost(cny("9"))).at(AS_OF).yields("UNKNOWN Project/P-1: forecastCost");
    }

    @Test
    void does_not_compare_currencies() {
        PORT_017.given(constrained(cap(Money.of("CNY", "100"))).withForecastCost(Money.of("USD", "500"))).at(AS_OF)
                .yields("UNKNOWN Project/P-1: one currency (CNY, USD)");
        PORT_017.given(constrained(cap(cny("100")))
                        .with().forecastCost(cny("90")).actualCost(Money.of("USD", "500")).build())
                .at(AS_OF)
                .yields("UNKNOWN Project/P-1: one currency (CNY, USD)");
    }

    @Test
    void judges_quality_and_scope_by_their_lowest_figure() {
        PORT_017.given(constrained(value(ConstraintKind.MINIMUM_QUALITY, "95", "95"))).at(AS_OF)
                .yields("PASS Project/P-1");
        PORT_017.given(constrained(value(ConstraintKind.MINIMUM_QUALITY, "95", "94.9"))).at(AS_OF)
                .yields("FAIL Project/P-1")
                .says("Forecast breaks MINIMUM_QUALITY: 94.9, limit 95.");
        PORT_017.given(constrained(value(ConstraintKind.MANDATORY_SCOPE, "12", "11"))).at(AS_OF)
                .yields("FAIL Project/P-1");
        PORT_017.given(constrained(value(ConstraintKind.MANDATORY_SCOPE, "12", "12"))).at(AS_OF)
                .yields("PASS Project/P-1");
    }

    @Test
    void lists_every_broken_constraint_in_one_finding() {
        Project project = constrained(
                        value(ConstraintKind.MANDATORY_SCOPE, "12", "11"), cap(cny("100")), deadline("2026-06-30"))
                .with().forecastCost(cny("101")).forecastFinish(day("2026-07-01")).build();

        PORT_017.given(project).at(AS_OF)
                .yields("FAIL Project/P-1")
                .says("Forecast breaks DEADLINE, BUDGET_CAP, MANDATORY_SCOPE: 2026-07-01, CNY 101.00, 11, "
                        + "limit 2026-06-30, CNY 100.00, 12.");
    }

    @Test
    void cannot_tell_without_limit_or_figure() {
        PORT_017.given(constrained(deadline(null)).withForecastFinish(day("2026-07-01"))).at(AS_OF)
                .yields("UNKNOWN Project/P-1: constraints.constraints.latestFinish");
        PORT_017.given(constrained(cap(null)).withForecastCost(cny("1"))).at(AS_OF)
                .yields("UNKNOWN Project/P-1: constraints.constraints.budgetCap");
        PORT_017.given(constrained(value(ConstraintKind.MINIMUM_QUALITY, null, null))).at(AS_OF)
                .yields("UNKNOWN Project/P-1: constraints.constraints.forecastValue, constraints.constraints.minimumValue");
    }

    @Test
    void reports_a_broken_constraint_although_another_is_not_known() {
        Project project = constrained(cap(cny("100")), deadline("2026-06-30")).withForecastFinish(day("2026-07-01"));

        PORT_017.given(project).at(AS_OF).yields("FAIL Project/P-1");
    }

    @Test
    void does_not_examine_empty_register_or_project_that_does_not_run() {
        PORT_017.given(constrained()).at(AS_OF).yields("NOT_APPLICABLE Project/P-1");
        PORT_017.given(constrained(deadline("2026-03-30")).withState(ProjectState.ON_HOLD)).at(AS_OF)
                .yields("NOT_APPLICABLE Project/P-1");
        PORT_017.given(project().state(ProjectState.CLOSED).build()).at(AS_OF).yields("NOT_APPLICABLE Project/P-1");
    }

    @Test
    void cannot_tell_without_constraints() {
        PORT_017.given(project().build()).at(AS_OF).yields("UNKNOWN Project/P-1: constraints");
    }

    private static Project constrained(ProjectConstraint... constraints) {
        return project().constraints(new ConstraintRegister(List.of(constraints))).build();
    }

    private static ProjectConstraint deadline(@Nullable String latestFinish) {
        return ProjectConstraintBuilder.builder()
                .kind(ConstraintKind.DEADLINE)
                .latestFinish(latestFinish == null ? null : day(latestFinish))
                .build();
    }

    private static ProjectConstraint cap(@Nullable Money cap) {
        return ProjectConstraintBuilder.builder().kind(ConstraintKind.BUDGET_CAP).budgetCap(cap).build();
    }

    private static ProjectConstraint value(ConstraintKind kind, @Nullable String minimum, @Nullable String forecast) {
        return ProjectConstraintBuilder.builder()
                .kind(kind)
                .minimumValue(minimum == null ? null : new BigDecimal(minimum))
                .forecastValue(forecast == null ? null : new BigDecimal(forecast))
                .build();
    }
}
