package org.pmo4j.model.project;

import static org.assertj.core.api.Assertions.assertThat;
import static org.pmo4j.model.project.ProjectSamples.PROJECT;
import static org.pmo4j.model.project.ProjectSamples.baseline;
import static org.pmo4j.model.project.ProjectSamples.day;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.pmo4j.model.Money;
import org.pmo4j.model.change.Baseline;
import org.pmo4j.model.change.BaselineKind;
import org.pmo4j.model.change.BaselineLog;
import org.pmo4j.model.governance.DocumentStatus;
import org.pmo4j.model.performance.EstimateBasis;
import org.pmo4j.model.performance.PerformanceHistory;
import org.pmo4j.model.performance.PerformanceMeasurement;
import org.pmo4j.model.performance.PerformanceMeasurementBuilder;

class ProjectPerformanceTest {

    private static final LocalDate AS_OF = LocalDate.of(2026, 3, 31);
    private static final BigDecimal TOLERANCE = new BigDecimal("0.005");
    private static final Set<ProjectTier> UPPER_TIERS = EnumSet.of(ProjectTier.T1, ProjectTier.T2);

    @Test
    void reads_nothing_without_history() {
        ProjectPerformance performance = PROJECT.performance(AS_OF);

        assertThat(performance.measurement(TOLERANCE)).isNull();
        assertThat(performance.schedule(TOLERANCE, BigDecimal.ONE, BigDecimal.ONE)).isNull();
    }

    @Test
    void reads_discredited_amounts_as_not_held() {
        Project project = PROJECT.withPerformanceHistory(history(measurement("800", "90", "100", "700")));

        PerformanceMeasurement read = project.performance(AS_OF).measurement(TOLERANCE);

        assertThat(read).isEqualTo(measurement(null, "90", "100", null));
        assertThat(project.performance(AS_OF).schedule(TOLERANCE, BigDecimal.ONE, BigDecimal.ONE).latest())
                .isEqualTo(read);
    }

    @Test
    void gathers_what_is_held_of_the_planned_time() {
        var baselines = new BaselineLog(List.of());
        Project project = PROJECT.with()
                .plannedStart(day("2026-01-01"))
                .plannedFinish(day("2026-06-30"))
                .actualStart(day("2026-01-05"))
                .forecastFinish(day("2026-07-31"))
                .baselines(baselines)
                .build();

        assertThat(project.dates().plannedStart()).isEqualTo(day("2026-01-01"));
        assertThat(project.dates().plannedFinish()).isEqualTo(day("2026-06-30"));
        assertThat(project.dates().actualStart()).isEqualTo(day("2026-01-05"));
        assertThat(project.dates().forecastFinish()).isEqualTo(day("2026-07-31"));
        assertThat(project.dates().baselines()).isSameAs(baselines);
    }

    @Test
    void plans_its_cost_until_a_cost_baseline_is_approved_or_execution_begins() {
        Project planning = PROJECT.withBaselines(new BaselineLog(List.of(
                baseline(BaselineKind.COST, 1, DocumentStatus.DRAFT, null),
                baseline(BaselineKind.SCOPE, 1, DocumentStatus.APPROVED, null))));

        assertThat(planning.performance(AS_OF).costUnplanned()).isTrue();
        assertThat(planning.withState(ProjectState.PLANNING).performance(AS_OF).costUnplanned()).isTrue();
        assertThat(planning.withState(ProjectState.EXECUTING).performance(AS_OF).costUnplanned()).isFalse();
        assertThat(planning.withBaselines(null).performance(AS_OF).costUnplanned()).isFalse();
        assertThat(planning.withBaselines(new BaselineLog(List.of(cost(1, "100"))))
                        .performance(AS_OF)
                        .costUnplanned())
                .isFalse();
    }

    @Test
    void takes_the_first_estimate_that_is_held() {
        PerformanceMeasurement measured = measurement(null, "40", "50", "100");
        Project indexed = PROJECT.withPerformanceHistory(history(measured));
        Project forecast = indexed.withForecastCost(cny("110"));
        Project stated = forecast.withPerformanceHistory(history(measured.withEstimateAtCompletion(cny("105"))));

        assertThat(basis(PROJECT)).isNull();
        assertThat(basis(indexed)).isEqualTo(EstimateBasis.CPI);
        assertThat(basis(forecast)).isEqualTo(EstimateBasis.FORECAST_COST);
        assertThat(basis(stated)).isEqualTo(EstimateBasis.MANAGEMENT);
    }

    @Test
    void grows_over_the_baseline_in_force_and_the_first_one() {
        Project project = PROJECT.with()
                .approvedBudget(cny("999"))
                .forecastCost(cny("150"))
                .baselines(new BaselineLog(List.of(cost(1, "100"), cost(2, "140"))))
                .build();

        CostGrowth growth = project.performance(AS_OF).costGrowth(TOLERANCE);

        assertThat(growth.current()).isEqualTo(cny("140"));
        assertThat(growth.original()).isEqualTo(cny("100"));
        assertThat(growth.overCurrent()).isEqualTo(new BigDecimal("0.0714"));
        assertThat(growth.overOriginal()).isEqualTo(new BigDecimal("0.5"));
        assertThat(growth.gaps()).isEmpty();
    }

    @Test
    void grows_over_the_approved_budget_where_baselines_are_not_held() {
        Project project = PROJECT.with().approvedBudget(cny("100")).forecastCost(cny("120")).build();

        CostGrowth growth = project.performance(AS_OF).costGrowth(TOLERANCE);

        assertThat(growth.current()).isEqualTo(cny("100"));
        assertThat(growth.original()).isNull();
        assertThat(growth.gaps()).containsExactly("baselines");
        assertThat(growth.reaches(new BigDecimal("0.2"), new BigDecimal("0.3"))).isTrue();
        assertThat(growth.reaches(new BigDecimal("0.21"), new BigDecimal("0.1"))).isFalse();
        assertThat(growth.level(new BigDecimal("0.2"), new BigDecimal("0.3"))).isEqualTo(GrowthLevel.CRITICAL);
        assertThat(growth.level(new BigDecimal("0.21"), new BigDecimal("0.3"))).isEqualTo(GrowthLevel.SIGNIFICANT);
    }

    @Test
    void names_what_growth_lacks() {
        CostGrowth unknown = PROJECT.performance(AS_OF).costGrowth(TOLERANCE);
        CostGrowth overNothing = PROJECT.with()
                .forecastCost(Money.of("USD", "100"))
                .baselines(new BaselineLog(List.of(cost(1, "0"))))
                .build()
                .performance(AS_OF)
                .costGrowth(TOLERANCE);

        assertThat(unknown.gaps()).containsExactly("forecastCost", "approvedBudget", "baselines");
        assertThat(unknown.overCurrent()).isNull();
        assertThat(unknown.overOriginal()).isNull();
        assertThat(unknown.reaches(BigDecimal.ZERO, BigDecimal.ZERO)).isFalse();
        assertThat(overNothing.gaps()).containsExactly("baselines.baselines.budget", "one currency (CNY, USD)");
    }

    @Test
    void counts_from_the_latest_measurement_else_from_the_begin_of_execution() {
        Project executing =
                PROJECT.with().state(ProjectState.EXECUTING).stateSince(day("2026-02-01")).build();
        Project measured = executing.withPerformanceHistory(history(measurement(null, null, null, null)));

        assertThat(executing.performance(AS_OF).lastMeasured()).isEqualTo(day("2026-02-01"));
        assertThat(executing.withState(null).performance(AS_OF).lastMeasured()).isNull();
        assertThat(measured.performance(AS_OF).lastMeasured()).isEqualTo(day("2026-03-15"));
        assertThat(measured.performance(day("2026-03-14")).lastMeasured()).isEqualTo(day("2026-02-01"));
        assertThat(measured.performance(AS_OF).unmeasuredSince(day("2026-03-15"))).isFalse();
        assertThat(measured.performance(AS_OF).unmeasuredSince(day("2026-03-16"))).isTrue();
        assertThat(PROJECT.performance(AS_OF).unmeasuredSince(day("2026-03-16"))).isTrue();
    }

    @Test
    void owes_earned_value_by_its_history_else_by_its_tier() {
        PerformanceHistory history = history(measurement(null, null, null, null));

        assertOwes(true, false, PROJECT.withTier(ProjectTier.T2));
        assertOwes(false, true, PROJECT.withTier(ProjectTier.T3));
        assertOwes(false, false, PROJECT);
        assertOwes(false, false, PROJECT.withPerformanceHistory(history));
        assertOwes(true, false, PROJECT.withPerformanceHistory(history.withEvmRequired(true)));
        assertOwes(false, true, PROJECT.withTier(ProjectTier.T1)
                .withPerformanceHistory(history.withEvmRequired(false)));
    }

    @Test
    void names_what_an_overdue_measurement_would_need() {
        Project known = PROJECT.with()
                .state(ProjectState.EXECUTING)
                .tier(ProjectTier.T1)
                .performanceHistory(history(measurement(null, null, null, null)))
                .build();

        assertThat(PROJECT.performance(AS_OF).measuringGaps())
                .containsExactly("performanceHistory", "state", "tier", "stateSince");
        assertThat(known.performance(AS_OF).measuringGaps()).isEmpty();
        assertThat(known.withPerformanceHistory(history()).performance(AS_OF).measuringGaps())
                .containsExactly("stateSince");
    }

    private static void assertOwes(boolean required, boolean spared, Project project) {
        assertThat(project.performance(AS_OF).measuringRequired(UPPER_TIERS)).isEqualTo(required);
        assertThat(project.performance(AS_OF).measuringSpared(UPPER_TIERS)).isEqualTo(spared);
    }

    private static @Nullable EstimateBasis basis(Project project) {
        var estimate = project.performance(AS_OF).costGrowth(TOLERANCE).estimate();
        return estimate == null ? null : estimate.basis();
    }

    private static Baseline cost(int version, String budget) {
        return baseline(BaselineKind.COST, version, DocumentStatus.APPROVED, null).withBudget(cny(budget));
    }

    private static PerformanceHistory history(PerformanceMeasurement... measurements) {
        return new PerformanceHistory(List.of(measurements), null, null, null);
    }

    private static PerformanceMeasurement measurement(
            @Nullable String pv, @Nullable String ev, @Nullable String ac, @Nullable String bac) {
        return PerformanceMeasurementBuilder.builder()
                .statusDate(LocalDate.of(2026, 3, 15))
                .plannedValue(cny(pv))
                .earnedValue(cny(ev))
                .actualCost(cny(ac))
                .budgetAtCompletion(cny(bac))
                .build();
    }

    private static @Nullable Money cny(@Nullable String amount) {
        return amount == null ? null : Money.of("CNY", amount);
    }
}
