package org.pmo4j.model.performance;

import static org.assertj.core.api.Assertions.assertThat;
import static org.pmo4j.model.performance.MeasurementFixture.cny;
import static org.pmo4j.model.performance.MeasurementFixture.measurement;

import org.junit.jupiter.api.Test;
import org.pmo4j.model.Money;

class MeasurementGapsTest {

    @Test
    void names_nothing_where_all_is_known() {
        PerformanceMeasurement measurement = measurement(null, "45", "50", "100").withEstimateAtCompletion(cny("110"));

        assertThat(measurement.gaps().ofCostPerformance()).isEmpty();
        assertThat(measurement.gaps().ofRemainder()).isEmpty();
        assertThat(measurement.gaps().ofEstimate()).isEmpty();
    }

    @Test
    void names_the_index_itself_where_no_cost_is_booked() {
        assertThat(measurement(null, "8", "0", null).gaps().ofCostPerformance())
                .containsExactly("performanceHistory.measurements.costPerformanceIndex");
    }

    @Test
    void names_each_amount_that_is_not_held() {
        PerformanceMeasurement measurement = measurement(null, null, null, null);

        assertThat(measurement.gaps().ofCostPerformance()).containsExactly(
                "performanceHistory.measurements.earnedValue", "performanceHistory.measurements.actualCost");
        assertThat(measurement.gaps().ofRemainder()).containsExactly(
                "performanceHistory.measurements.earnedValue",
                "performanceHistory.measurements.actualCost",
                "performanceHistory.measurements.budgetAtCompletion");
    }

    @Test
    void names_the_currencies_of_what_is_compared_only() {
        PerformanceMeasurement measurement =
                measurement(null, "45", "50", null).withBudgetAtCompletion(Money.of("USD", "100"));

        assertThat(measurement.gaps().ofCostPerformance()).isEmpty();
        assertThat(measurement.gaps().ofRemainder()).containsExactly("one currency (CNY, USD)");
    }
}
