package org.pmo4j.model.performance;

import static org.assertj.core.api.Assertions.assertThat;
import static org.pmo4j.model.performance.MeasurementFixture.START;
import static org.pmo4j.model.performance.MeasurementFixture.curve;
import static org.pmo4j.model.performance.MeasurementFixture.history;
import static org.pmo4j.model.performance.MeasurementFixture.measurement;
import static org.pmo4j.model.performance.MeasurementFixture.number;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.pmo4j.model.Money;
import org.pmo4j.model.change.BaselineBuilder;
import org.pmo4j.model.change.BaselineKind;
import org.pmo4j.model.change.BaselineLog;
import org.pmo4j.model.governance.DocumentStatus;
import org.pmo4j.model.id.BaselineId;

/** EVM-010 on a project planned for 100 days; 1.10 is the longest ratio that its default tolerance allows. */
class FinishForecastTest {

    private static final BigDecimal LONGEST = number("1.10");
    private static final BigDecimal LATE_FRACTION = number("0.667");
    private static final BigDecimal MIN_PERIODS = number("1");
    private static final List<Money> TEN_PERIODS =
            curve("10", "20", "30", "40", "50", "60", "70", "80", "90", "100");

    @Test
    void inverts_the_schedule_index() {
        PerformanceHistory history = on(50, "60", "50", "100");

        ScheduleIndex forecast = forecast(history, 50, undeclared());

        assertThat(forecast).isEqualTo(ratio("60", "50", IndexBasis.SPI));
        assertThat(forecast.isAbove(LONGEST)).isTrue();
    }

    @Test
    void takes_the_time_that_completed_work_took() {
        PerformanceMeasurement done = measurement("100", "100", "120", "100")
                .with()
                .statusDate(day(120))
                .actualTime(number("12"))
                .build();
        PerformanceHistory history = history(done).withPlannedValueCurve(TEN_PERIODS);

        assertThat(forecast(history, 120, undeclared())).isEqualTo(ratio("12", "10", IndexBasis.SPI_T));
    }

    @Test
    void is_not_above_the_tolerance_that_it_equals() {
        PerformanceMeasurement measurement =
                measurement("60", "50", "50", "100").with().statusDate(day(55)).actualTime(number("5.5")).build();
        PerformanceHistory history = history(measurement).withPlannedValueCurve(TEN_PERIODS);

        ScheduleIndex forecast = forecast(history, 55, undeclared());

        assertThat(forecast).isEqualTo(ratio("55", "50", IndexBasis.SPI_T));
        assertThat(forecast.isAbove(LONGEST)).isFalse();
    }

    @Test
    void counts_the_days_already_used_when_the_planned_finish_is_over() {
        ScheduleIndex day110 = forecast(on(110, "100", "99", "100"), 110, undeclared());
        ScheduleIndex day111 = forecast(on(111, "100", "99", "100"), 111, undeclared());

        assertThat(day110).isEqualTo(ratio("110", "100", IndexBasis.CEILING));
        assertThat(day110.isAbove(LONGEST)).isFalse();
        assertThat(day111).isEqualTo(ratio("111", "100", IndexBasis.CEILING));
        assertThat(day111.isAbove(LONGEST)).isTrue();
    }

    @Test
    void takes_the_declared_finish_when_it_is_later() {
        PerformanceHistory history = on(50, "50", "50", "100");

        ScheduleIndex day110 = forecast(history, 50, declared(day(110)));
        ScheduleIndex day111 = forecast(history, 50, declared(day(111)));

        assertThat(day110).isEqualTo(ratio("110", "100", IndexBasis.DECLARED));
        assertThat(day110.isAbove(LONGEST)).isFalse();
        assertThat(day111).isEqualTo(ratio("111", "100", IndexBasis.DECLARED));
        assertThat(day111.isAbove(LONGEST)).isTrue();
    }

    @Test
    void takes_the_index_when_it_is_worse_than_or_equal_to_the_declared_finish() {
        assertThat(forecast(on(50, "60", "50", "100"), 50, declared(day(119))))
                .isEqualTo(ratio("60", "50", IndexBasis.SPI));
        assertThat(forecast(on(50, "60", "50", "100"), 50, declared(day(120))))
                .isEqualTo(ratio("60", "50", IndexBasis.SPI));
        assertThat(forecast(on(50, "60", "50", "100"), 50, declared(day(121))))
                .isEqualTo(ratio("121", "100", IndexBasis.DECLARED));
    }

    @Test
    void takes_the_declared_finish_when_the_index_is_not_known_or_nothing_is_earned() {
        ScheduleIndex declared = ratio("105", "100", IndexBasis.DECLARED);

        assertThat(forecast(on(50, null, null, null), 50, declared(day(105)))).isEqualTo(declared);
        assertThat(forecast(on(50, "60", "0", "100"), 50, declared(day(105)))).isEqualTo(declared);
        assertThat(forecast(on(50, "0", "5", "100"), 50, declared(day(105)))).isEqualTo(declared);
    }

    @Test
    void forecasts_nothing_when_neither_is_known() {
        assertThat(forecast(on(50, null, null, null), 50, undeclared())).isNull();
        assertThat(forecast(on(50, "60", "0", "100"), 50, undeclared())).isNull();
        assertThat(forecast(on(50, "0", "5", "100"), 50, undeclared())).isNull();
        assertThat(forecast(history(), 50, declared(day(105)))).isNull();
    }

    @Test
    void does_not_ask_for_the_declared_finish_of_completed_work() {
        assertThat(forecast(on(50, "100", "100", "100"), 50, declared(day(105)))).isNull();
        assertThat(on(50, "100", "100", "100").declaredForecast(day(50), declared(day(105)))).isNull();
        assertThat(on(50, "100", "99.99", "100").declaredForecast(day(50), declared(day(105))))
                .isEqualTo(ratio("105", "100", IndexBasis.DECLARED));
    }

    @Test
    void has_no_declared_forecast_without_dates_in_order() {
        PerformanceHistory history = on(50, "50", "50", "100");

        assertThat(history.declaredForecast(day(50), undeclared())).isNull();
        assertThat(history.declaredForecast(day(50), new ProjectDates(null, day(100), null, day(105), null))).isNull();
        assertThat(history.declaredForecast(day(50), new ProjectDates(START, null, null, day(105), null))).isNull();
        assertThat(history.declaredForecast(day(50), new ProjectDates(day(101), day(100), null, day(105), null)))
                .isNull();
    }

    @Test
    void counts_one_day_when_start_and_finish_are_one() {
        ProjectDates dates = new ProjectDates(START, START, null, day(2), null);

        assertThat(on(1, "50", "50", "100").declaredForecast(day(1), dates))
                .isEqualTo(ratio("2", "1", IndexBasis.DECLARED));
    }

    @Test
    void counts_a_declared_finish_before_the_start_as_no_time() {
        assertThat(on(50, "50", "50", "100").declaredForecast(day(50), declared(START.minusDays(9))))
                .isEqualTo(ratio("0", "100", IndexBasis.DECLARED));
    }

    @Test
    void compares_the_declared_finish_with_the_schedule_baseline() {
        var baseline = BaselineBuilder.builder()
                .id(new BaselineId("B-2"))
                .kind(BaselineKind.SCHEDULE)
                .version(2)
                .status(DocumentStatus.APPROVED)
                .finish(day(120))
                .build();
        ProjectDates dates = new ProjectDates(START, day(100), null, day(126), new BaselineLog(List.of(baseline)));

        assertThat(on(50, "50", "50", "100").declaredForecast(day(50), dates))
                .isEqualTo(ratio("126", "120", IndexBasis.DECLARED));
    }

    private static PerformanceHistory on(int day, @Nullable String pv, @Nullable String ev, @Nullable String bac) {
        return history(measurement(pv, ev, "50", bac).withStatusDate(day(day)));
    }

    private static @Nullable ScheduleIndex forecast(PerformanceHistory history, int day, ProjectDates dates) {
        return history.finishForecast(day(day), LATE_FRACTION, MIN_PERIODS, dates);
    }

    private static ScheduleIndex ratio(String numerator, String denominator, IndexBasis basis) {
        return new ScheduleIndex(number(numerator), number(denominator), basis);
    }

    private static ProjectDates undeclared() {
        return new ProjectDates(START, day(100), null, null, null);
    }

    private static ProjectDates declared(LocalDate finish) {
        return new ProjectDates(START, day(100), null, finish, null);
    }

    private static LocalDate day(int number) {
        return START.plusDays(number - 1);
    }
}
