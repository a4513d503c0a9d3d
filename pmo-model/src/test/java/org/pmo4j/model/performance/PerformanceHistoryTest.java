package org.pmo4j.model.performance;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.pmo4j.model.performance.MeasurementFixture.STATUS_DATE;
import static org.pmo4j.model.performance.MeasurementFixture.curve;
import static org.pmo4j.model.performance.MeasurementFixture.history;
import static org.pmo4j.model.performance.MeasurementFixture.measurement;
import static org.pmo4j.model.performance.MeasurementFixture.number;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.pmo4j.model.InvalidModelException;

class PerformanceHistoryTest {

    private static final PerformanceMeasurement EARLIER =
            measurement("10", "10", "10", "100").withStatusDate(STATUS_DATE.minusMonths(1));
    private static final PerformanceMeasurement LATER = measurement("20", "20", "20", "100");

    @Test
    void finds_the_latest_measurement_up_to_the_day() {
        PerformanceHistory history = history(LATER, EARLIER);

        assertThat(history.latest(STATUS_DATE)).isEqualTo(LATER);
        assertThat(history.latest(STATUS_DATE.minusDays(1))).isEqualTo(EARLIER);
        assertThat(history.latest(EARLIER.statusDate().minusDays(1))).isNull();
    }

    @Test
    void refuses_two_measurements_of_one_day() {
        assertThatThrownBy(() -> history(LATER, LATER))
                .isInstanceOf(InvalidModelException.class)
                .hasMessage("PerformanceHistory: measurements: holds '2026-03-31' twice");
    }

    @Test
    void takes_the_planned_periods_from_the_stated_duration_else_from_the_curve() {
        PerformanceHistory history = history(LATER);

        assertThat(history.plannedPeriods()).isNull();
        assertThat(history.withPlannedValueCurve(List.of()).plannedPeriods()).isNull();
        assertThat(history.withPlannedValueCurve(curve("50", "100")).plannedPeriods()).isEqualTo(number("2"));
        assertThat(history.with()
                        .plannedValueCurve(curve("50", "100"))
                        .plannedDuration(number("1.5"))
                        .build()
                        .plannedPeriods())
                .isEqualTo(number("1.5"));
    }

    @Test
    void judges_the_schedule_by_the_first_measurement_that_reaches_the_latest_budget() {
        PerformanceMeasurement almost = measurement("99", "99.99", "99", "99").withStatusDate(STATUS_DATE.minusDays(3));
        PerformanceMeasurement done = measurement("99", "100", "99", "99").withStatusDate(STATUS_DATE.minusDays(2));
        PerformanceMeasurement still = measurement("99", "100", "99", "99").withStatusDate(STATUS_DATE.minusDays(1));
        PerformanceMeasurement latest = measurement("100", "100", "99", "100");
        PerformanceHistory history = history(almost, done, still, latest);

        assertThat(history.scheduleMeasurement(STATUS_DATE)).isEqualTo(done);
    }

    @Test
    void judges_the_schedule_by_the_latest_measurement_while_work_remains() {
        PerformanceMeasurement onceDone = measurement("99", "99", "99", "99").withStatusDate(STATUS_DATE.minusDays(1));
        PerformanceMeasurement latest = measurement("100", "99", "99", "100");

        assertThat(history(onceDone, latest).scheduleMeasurement(STATUS_DATE)).isEqualTo(latest);
        assertThat(history().scheduleMeasurement(STATUS_DATE)).isNull();
    }
}
