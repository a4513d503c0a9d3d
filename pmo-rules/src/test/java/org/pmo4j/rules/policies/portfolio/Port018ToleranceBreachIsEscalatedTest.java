package org.pmo4j.rules.policies.portfolio;

import static org.pmo4j.rules.policies.Facts.day;
import static org.pmo4j.rules.policies.Facts.project;

import java.math.BigDecimal;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.pmo4j.model.project.ExceptionReport;
import org.pmo4j.model.project.Project;
import org.pmo4j.model.project.ProjectState;
import org.pmo4j.model.project.Tolerance;
import org.pmo4j.model.project.ToleranceAspect;
import org.pmo4j.model.project.ToleranceRegister;
import org.pmo4j.rules.policies.PolicyCheck;

class Port018ToleranceBreachIsEscalatedTest {

    private static final PolicyCheck PORT_018 = PolicyCheck.of("PORT-018");
    private static final String AS_OF = "2026-03-31";

    @Test
    void reports_breach_forecast_6_days_ago() {
        PORT_018.given(with(cost("12", "2026-03-25"))).at(AS_OF)
                .yields("FAIL Project/P-1")
                .says("Tolerance COST is forecast to be exceeded (12, limit 10) since 2026-03-25; no exception report within 5 days.")
                .saysInChinese("成本容差自2026-03-25起预测超限(12,上限10),5天内未上报例外。")
                .becauseOf("aspects=COST", "deviation=12", "limit=10", "breachForecastOn=2026-03-25", "days:5 (default)");
    }

    @Test
    void passes_breach_forecast_5_days_ago() {
        PORT_018.given(with(cost("12", "2026-03-26"))).at(AS_OF).yields("PASS Project/P-1");
    }

    @Test
    void follows_days_of_its_own() {
        PORT_018.given(with(cost("12", "2026-03-21"))).with("PORT-018.days", "10").at(AS_OF).yields("PASS Project/P-1");
        PORT_018.given(with(cost("12", "2026-03-20"))).with("PORT-018.days", "10").at(AS_OF).yields("FAIL Project/P-1");
    }

    @Test
    void passes_deviation_at_the_limit() {
        PORT_018.given(with(cost("10", "2026-01-01"))).at(AS_OF).yields("PASS Project/P-1");
        PORT_018.given(with(cost("10.01", "2026-01-01"))).at(AS_OF).yields("FAIL Project/P-1");
    }

    @Test
    void late_report_ends_the_finding() {
        Project project = with(cost("12", "2026-03-10"), "2026-03-19");

        PORT_018.given(project).at("2026-03-18").yields("FAIL Project/P-1");
        PORT_018.given(project).at("2026-03-19").yields("PASS Project/P-1");
    }

    @Test
    void counts_report_up_to_the_days_before_the_forecast() {
        PORT_018.given(with(cost("12", "2026-03-10"), "2026-03-05")).at(AS_OF).yields("PASS Project/P-1");
        PORT_018.given(with(cost("12", "2026-03-10"), "2026-03-04")).at(AS_OF).yields("FAIL Project/P-1");
    }

    @Test
    void does_not_count_report_of_another_aspect() {
        Project project = project()
                .tolerances(new ToleranceRegister(
                        List.of(cost("12", "2026-03-10")),
                        List.of(new ExceptionReport(ToleranceAspect.TIME, day("2026-03-12")))))
                .build();

        PORT_018.given(project).at(AS_OF).yields("FAIL Project/P-1");
    }

    @Test
    void lists_every_aspect_in_one_finding() {
        Tolerance time = new Tolerance(
                ToleranceAspect.TIME, new BigDecimal("20"), new BigDecimal("30"), day("2026-03-01"), "days");
        Project project = project()
                .tolerances(new ToleranceRegister(List.of(cost("12", "2026-03-10"), time), List.of()))
                .build();

        PORT_018.given(project).at(AS_OF)
                .yields("FAIL Project/P-1")
                .says("Tolerance TIME, COST is forecast to be exceeded (30, 12, limit 20, 10) since 2026-03-01, 2026-03-10; "
                        + "no exception report within 5 days.");
    }

    @Test
    void needs_no_date_of_the_forecast_where_a_report_exists() {
        PORT_018.given(with(cost("12", null), "2025-01-01")).at(AS_OF).yields("PASS Project/P-1");
        PORT_018.given(with(cost("12", null))).at(AS_OF)
                .yields("UNKNOWN Project/P-1: tolerances.tolerances.breachForecastOn");
        PORT_018.given(with(cost("12", null), "2026-04-01")).at(AS_OF)
                .yields("UNKNOWN Project/P-1: tolerances.tolerances.breachForecastOn");
        PORT_018.given(with(cost("10", null))).at(AS_OF).yields("PASS Project/P-1");
    }

    @Test
    void cannot_tell_without_the_deviation() {
        PORT_018.given(with(cost(null, "2026-01-01"))).at(AS_OF)
                .yields("UNKNOWN Project/P-1: tolerances.tolerances.forecastDeviation");
    }

    @Test
    void reports_a_known_breach_although_another_is_not_known() {
        Project project = project()
                .tolerances(new ToleranceRegister(List.of(cost("12", "2026-03-10"), cost(null, null)), List.of()))
                .build();

        PORT_018.given(project).at(AS_OF).yields("FAIL Project/P-1");
    }

    @Test
    void does_not_examine_empty_register_or_project_that_does_not_run() {
        Project empty = project().tolerances(new ToleranceRegister(List.of(), List.of())).build();

        PORT_018.given(empty).at(AS_OF).yields("NOT_APPLICABLE Project/P-1");
        PORT_018.given(with(cost("12", "2026-03-10")).withState(ProjectState.ON_HOLD)).at(AS_OF)
                .yields("NOT_APPLICABLE Project/P-1");
        PORT_018.given(project().state(ProjectState.CLOSED).build()).at(AS_OF).yields("NOT_APPLICABLE Project/P-1");
    }

    @Test
    void cannot_tell_without_tolerances() {
        PORT_018.given(project().build()).at(AS_OF).yields("UNKNOWN Project/P-1: tolerances");
    }

    private static Project with(Tolerance tolerance, String... reportedOn) {
        List<ExceptionReport> reports = Stream.of(reportedOn)
                .map(date -> new ExceptionReport(ToleranceAspect.COST, day(date)))
                .toList();
        return project().tolerances(new ToleranceRegister(List.of(tolerance), reports)).build();
    }

    /** A tolerance of 10 per cent of the cost. */
    private static Tolerance cost(@Nullable String deviation, @Nullable String forecastOn) {
        return new Tolerance(
                ToleranceAspect.COST,
                new BigDecimal("10"),
                deviation == null ? null : new BigDecimal(deviation),
                forecastOn == null ? null : day(forecastOn),
                "%");
    }
}
