package org.pmo4j.model.performance;

import static org.assertj.core.api.Assertions.assertThat;
import static org.pmo4j.model.performance.MeasurementFixture.cny;
import static org.pmo4j.model.performance.MeasurementFixture.measurement;
import static org.pmo4j.model.performance.MeasurementFixture.number;

import org.joda.money.CurrencyUnit;
import org.junit.jupiter.api.Test;
import org.pmo4j.model.Money;

class CostForecastTest {

    @Test
    void takes_the_largest_of_three_estimates() {
        PerformanceMeasurement measurement = measurement(null, "2000", "2500", "10000");

        assertThat(largest(measurement)).isEqualTo(estimate("25000000", "2000", EstimateBasis.CPI));
        assertThat(largest(measurement.withEstimateAtCompletion(cny("12500"))))
                .isEqualTo(estimate("12500", "1", EstimateBasis.MANAGEMENT));
        assertThat(largest(measurement.withActualCost(cny("12501")).withEarnedValue(cny("10000"))))
                .isEqualTo(estimate("125010000", "10000", EstimateBasis.CPI));
        assertThat(largest(measurement(null, "0", "120", "100")))
                .isEqualTo(estimate("120", "1", EstimateBasis.ACTUAL_COST));
    }

    @Test
    void knows_no_estimate_that_does_not_compare_with_the_budget() {
        PerformanceMeasurement dollars =
                measurement(null, null, null, "100").withEstimateAtCompletion(Money.of("USD", "500"));

        assertThat(largest(dollars)).isNull();
        assertThat(dollars.costForecast(EacMethod.CPI).exceedsBudgetBy(number("0"))).isFalse();
        assertThat(largest(measurement(null, "45", "50", null).withEstimateAtCompletion(cny("500")))).isNull();
    }

    @Test
    void exceeds_the_budget_strictly() {
        PerformanceMeasurement measurement = measurement(null, null, null, "100");

        assertThat(exceeds(measurement.withEstimateAtCompletion(cny("110")))).isFalse();
        assertThat(exceeds(measurement.withEstimateAtCompletion(cny("110.01")))).isTrue();
    }

    @Test
    void has_no_gap_where_one_estimate_is_known() {
        assertThat(measurement(null, null, null, "100")
                        .withEstimateAtCompletion(cny("110"))
                        .costForecast(EacMethod.CPI)
                        .gaps())
                .isEmpty();
        assertThat(measurement(null, "45", "50", "100").costForecast(EacMethod.CPI).gaps()).isEmpty();
    }

    @Test
    void names_what_management_and_the_formula_lack() {
        assertThat(measurement(null, "0", "20", "100").costForecast(EacMethod.CPI).gaps()).containsExactly(
                "performanceHistory.measurements.estimateAtCompletion",
                "performanceHistory.measurements.estimateAtCompletionByIndex");
        assertThat(measurement(null, null, "20", "100").costForecast(EacMethod.ATYPICAL).gaps()).containsExactly(
                "performanceHistory.measurements.estimateAtCompletion", "performanceHistory.measurements.earnedValue");
        assertThat(measurement("0", "10", "20", "100").costForecast(EacMethod.CPI_SPI).gaps()).containsExactly(
                "performanceHistory.measurements.estimateAtCompletion",
                "performanceHistory.measurements.estimateAtCompletionByIndex");
        assertThat(measurement(null, "10", "20", "100").costForecast(EacMethod.CPI_SPI).gaps()).containsExactly(
                "performanceHistory.measurements.estimateAtCompletion", "performanceHistory.measurements.plannedValue");
        assertThat(measurement(null, "10", "20", "100").costForecast(EacMethod.NONE).gaps())
                .containsExactly("performanceHistory.measurements.estimateAtCompletion");
        assertThat(measurement(null, "10", "20", null).costForecast(EacMethod.CPI).gaps())
                .containsExactly("performanceHistory.measurements.budgetAtCompletion");
    }

    @Test
    void has_grown_inclusively_over_a_base_above_zero() {
        CostEstimate estimate = estimate("115", "1", EstimateBasis.MANAGEMENT);

        assertThat(estimate.reaches(cny("100"), number("0.15"))).isTrue();
        assertThat(estimate.reaches(cny("100.01"), number("0.15"))).isFalse();
        assertThat(estimate.reaches(cny("0"), number("0.15"))).isFalse();
        assertThat(estimate.reaches(null, number("0.15"))).isFalse();
        assertThat(estimate.reaches(Money.of("USD", "1"), number("0.15"))).isFalse();
    }

    @Test
    void shows_amount_and_growth_at_four_decimals() {
        CostEstimate estimate = estimate("2000", "3", EstimateBasis.CPI);

        assertThat(estimate.display()).isEqualTo(cny("666.6667"));
        assertThat(estimate.growthOver(cny("600"))).isEqualTo(number("0.1111"));
        assertThat(estimate.growthOver(cny("0"))).isNull();
        assertThat(estimate.growthOver(null)).isNull();
        assertThat(estimate.growthOver(Money.of("USD", "600"))).isNull();
    }

    @Test
    void has_no_estimate_of_nothing() {
        assertThat(CostEstimate.of(null, EstimateBasis.MANAGEMENT)).isNull();
        assertThat(CostEstimate.byIndex(null)).isNull();
        assertThat(CostEstimate.byIndex(measurement(null, "0", "20", "100"))).isNull();
    }

    private static CostEstimate largest(PerformanceMeasurement measurement) {
        return measurement.costForecast(EacMethod.CPI).largest();
    }

    private static boolean exceeds(PerformanceMeasurement measurement) {
        return measurement.costForecast(EacMethod.CPI).exceedsBudgetBy(number("0.10"));
    }

    private static CostEstimate estimate(String numerator, String denominator, EstimateBasis basis) {
        return new CostEstimate(new Ratio(number(numerator), number(denominator)), CurrencyUnit.of("CNY"), basis);
    }
}
