package org.pmo4j.rules.policies.portfolio;

import static org.pmo4j.rules.policies.Facts.benefit;
import static org.pmo4j.rules.policies.Facts.benefits;
import static org.pmo4j.rules.policies.Facts.project;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.pmo4j.model.delivery.Benefit;
import org.pmo4j.model.id.BenefitId;
import org.pmo4j.model.project.Project;
import org.pmo4j.model.project.ProjectState;
import org.pmo4j.rules.policies.PolicyCheck;

class Port013BenefitForecastStaysNearBaselineTest {

    private static final PolicyCheck PORT_013 = PolicyCheck.of("PORT-013");
    private static final String AS_OF = "2026-03-31";

    @Test
    void reports_forecast_just_below_the_share() {
        PORT_013.given(with(forecast("100", "79.99"))).at(AS_OF)
                .yields("FAIL Benefit/P-1/B-1")
                .says("Benefit B-1 is forecast at 79.99, below 0.80 of its baseline 100.")
                .saysInChinese("效益B-1预测值79.99低于基准100的0.80。")
                .becauseOf("benefit=B-1", "forecast=79.99", "baseline=100", "minRatio:0.80 (default)");
    }

    @Test
    void passes_forecast_at_the_share() {
        PORT_013.given(with(forecast("100", "80"))).at(AS_OF).yields("PASS Benefit/P-1/B-1");
    }

    @Test
    void follows_a_share_of_its_own() {
        PORT_013.given(with(forecast("100", "95"))).with("PORT-013.minRatio", "0.95").at(AS_OF)
                .yields("PASS Benefit/P-1/B-1");
        PORT_013.given(with(forecast("100", "94.99"))).with("PORT-013.minRatio", "0.95").at(AS_OF)
                .yields("FAIL Benefit/P-1/B-1");
    }

    @Test
    void passes_lower_is_better_at_the_limit() {
        PORT_013.given(with(forecast("80", "100").withLowerIsBetter(true))).at(AS_OF).yields("PASS Benefit/P-1/B-1");
    }

    @Test
    void reports_lower_is_better_just_above_the_limit() {
        PORT_013.given(with(forecast("80", "100.01").withLowerIsBetter(true))).at(AS_OF).yields("FAIL Benefit/P-1/B-1");
    }

    @Test
    void does_not_examine_baseline_that_is_not_positive() {
        PORT_013.given(with(forecast("0", "5"))).at(AS_OF).yields("NOT_APPLICABLE Project/P-1");
        PORT_013.given(with(forecast("-1", null))).at(AS_OF).yields("NOT_APPLICABLE Project/P-1");
    }

    @Test
    void cannot_tell_without_a_figure() {
        PORT_013.given(with(forecast(null, "80"))).at(AS_OF).yields("UNKNOWN Benefit/P-1/B-1: baselineValue");
        PORT_013.given(with(forecast("100", null))).at(AS_OF).yields("UNKNOWN Benefit/P-1/B-1: forecastValue");
        PORT_013.given(with(forecast(null, null))).at(AS_OF)
                .yields("UNKNOWN Benefit/P-1/B-1: baselineValue, forecastValue");
    }

    @Test
    void judges_each_benefit_alone() {
        Benefit met = forecast("100", "120");
        Benefit missed = forecast("100", "10").with().id(new BenefitId("B-2")).build();

        PORT_013.given(with(met, missed)).at(AS_OF).yields("PASS Benefit/P-1/B-1", "FAIL Benefit/P-1/B-2");
    }

    @Test
    void does_not_examine_empty_plan() {
        PORT_013.given(with()).at(AS_OF).yields("NOT_APPLICABLE Project/P-1");
    }

    @Test
    void cannot_tell_without_benefits_plan() {
        PORT_013.given(project().build()).at(AS_OF).yields("UNKNOWN Project/P-1: benefitsPlan");
    }

    @Test
    void does_not_examine_project_that_does_not_run() {
        PORT_013.given(with(forecast("100", "10")).withState(ProjectState.ON_HOLD)).at(AS_OF)
                .yields("NOT_APPLICABLE Project/P-1");
        PORT_013.given(project().state(ProjectState.CLOSED).build()).at(AS_OF).yields("NOT_APPLICABLE Project/P-1");
    }

    private static Project with(Benefit... benefits) {
        return project().benefitsPlan(benefits(benefits)).build();
    }

    private static Benefit forecast(@Nullable String baseline, @Nullable String forecast) {
        return benefit("B-1").baselineValue(number(baseline)).forecastValue(number(forecast)).build();
    }

    private static @Nullable BigDecimal number(@Nullable String text) {
        return text == null ? null : new BigDecimal(text);
    }
}
