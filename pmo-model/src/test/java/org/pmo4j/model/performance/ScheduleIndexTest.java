package org.pmo4j.model.performance;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.pmo4j.model.performance.MeasurementFixture.START;
import static org.pmo4j.model.performance.MeasurementFixture.STATUS_DATE;
import static org.pmo4j.model.performance.MeasurementFixture.curve;
import static org.pmo4j.model.performance.MeasurementFixture.history;
import static org.pmo4j.model.performance.MeasurementFixture.measurement;
import static org.pmo4j.model.performance.MeasurementFixture.number;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.pmo4j.model.InvalidModelException;
import org.pmo4j.model.Money;
import org.pmo4j.model.change.BaselineBuilder;
import org.pmo4j.model.change.BaselineKind;
import org.pmo4j.model.change.BaselineLog;
import org.pmo4j.model.governance.DocumentStatus;
import org.pmo4j.model.id.BaselineId;

/** EVM-004: the forms of the schedule index; its parameters have their default values. */
class ScheduleIndexTest {

    private static final BigDecimal LATE_FRACTION = number("0.667");
    private static final BigDecimal MIN_PERIODS = number("1");
    private static final ProjectDates NO_DATES = new ProjectDates(null, null, null, null, null);
    private static final List<Money> TEN_PERIODS =
            curve("10", "20", "30", "40", "50", "60", "70", "80", "90", "100");

    @Test
    void compares_with_a_limit_exactly() {
        ScheduleIndex index = index("90", "100", IndexBasis.SPI);

        assertThat(index.isBelow(number("0.90"))).isFalse();
        assertThat(index.isAbove(number("0.90"))).isFalse();
        assertThat(index.isBelow(number("0.900000000000000001"))).isTrue();
        assertThat(index.isAbove(number("0.899999999999999999"))).isTrue();
        assertThat(index.value()).isEqualTo(number("0.9"));
    }

    @Test
    void reports_all_faulty_parts_together() {
        assertThatThrownBy(() -> new ScheduleIndex(number("-1"), number("0"), null))
                .isInstanceOf(InvalidModelException.class)
                .hasMessage("ScheduleIndex: basis: is required; numerator: -1 is negative; "
                        + "denominator: 0 is not greater than 0");
    }

    @Test
    void divides_earned_schedule_by_actual_time_where_there_is_a_curve() {
        PerformanceHistory history = history(at("4", "60", "35", "100")).withPlannedValueCurve(TEN_PERIODS);

        ScheduleIndex index = index(history, NO_DATES);

        assertThat(index).isEqualTo(index("35", "40", IndexBasis.SPI_T));
    }

    @Test
    void measures_by_the_curve_or_by_planned_value() {
        PerformanceMeasurement measurement = at("4", "60", "35", "100");

        assertThat(measured(history(measurement).withPlannedValueCurve(TEN_PERIODS)))
                .isEqualTo(index("35", "40", IndexBasis.SPI_T));
        assertThat(measured(history(measurement))).isEqualTo(index("35", "60", IndexBasis.SPI));
    }

    @Test
    void measures_completed_work_by_the_time_it_took() {
        PerformanceMeasurement done = at("12", "100", "100", "100").withStatusDate(STATUS_DATE.minusMonths(3));
        PerformanceMeasurement latest = at("15", "100", "100", "100");
        PerformanceHistory history = history(done, latest).withPlannedValueCurve(TEN_PERIODS);

        assertThat(measured(history)).isEqualTo(index("10", "12", IndexBasis.SPI_T));
        assertThat(measured(history(done.withActualTime(null), latest).withPlannedValueCurve(TEN_PERIODS))).isNull();
    }

    @Test
    void measures_no_ceiling_and_nothing_before_planned_value_and_time_are_known_to_count() {
        assertThat(measured(history(at("20", "100", "99", "100")).withPlannedDuration(number("10")))).isNull();
        assertThat(measured(history(at("0.99", "60", "35", "100")))).isNull();
        assertThat(measured(history(at("1", "0", "35", "100")).withPlannedValueCurve(TEN_PERIODS))).isNull();
        assertThat(measured(history(at("1", null, "35", "100")).withPlannedValueCurve(TEN_PERIODS))).isNull();
        assertThat(measured(history(measurement("60", "35", null, "100")))).isNull();
        assertThat(measured(history())).isNull();
    }

    @Test
    void judges_completed_work_by_the_time_it_took() {
        PerformanceMeasurement done = at("12", "100", "100", "100").withStatusDate(STATUS_DATE.minusMonths(3));
        PerformanceMeasurement latest = at("15", "100", "100", "100");
        PerformanceHistory history = history(done, latest).withPlannedValueCurve(TEN_PERIODS);

        ScheduleIndex index = index(history, NO_DATES);

        assertThat(index).isEqualTo(index("10", "12", IndexBasis.SPI_T));
    }

    @Test
    void divides_earned_by_planned_value_where_there_is_no_curve() {
        ScheduleIndex index = index(history(measurement("64", "60", "60", "100")), NO_DATES);

        assertThat(index).isEqualTo(index("60", "64", IndexBasis.SPI));
    }

    @ParameterizedTest
    @CsvSource({"'', 3", "curve, ", "curve, 0"})
    void divides_earned_by_planned_value_where_time_is_not_known(String curve, String time) {
        PerformanceMeasurement measurement =
                measurement("64", "60", "60", "100").withActualTime(time == null ? null : number(time));
        PerformanceHistory history =
                history(measurement).withPlannedValueCurve(curve.isEmpty() ? List.of() : TEN_PERIODS);

        ScheduleIndex index = history.scheduleIndex(STATUS_DATE, LATE_FRACTION, number("0"), NO_DATES);

        assertThat(index).isEqualTo(index("60", "64", IndexBasis.SPI));
    }

    @Test
    void does_not_use_planned_value_late_in_the_work() {
        assertThat(index(history(measurement("80", "66.7", "60", "100")), NO_DATES))
                .isEqualTo(index("66.7", "80", IndexBasis.SPI));
        assertThat(index(history(measurement("80", "66.71", "60", "100")), NO_DATES)).isNull();
    }

    @Test
    void measures_late_by_planned_value_where_the_budget_is_not_held() {
        assertThat(index(history(measurement("100", "66.7", "60", null)), NO_DATES))
                .isEqualTo(index("66.7", "100", IndexBasis.SPI));
        assertThat(index(history(measurement("100", "66.71", "60", null)), NO_DATES)).isNull();
    }

    @Test
    void divides_planned_by_used_periods_once_the_planned_time_is_over() {
        PerformanceHistory history = history(at("12", "100", "98", "100")).withPlannedDuration(number("10"));

        assertThat(index(history, NO_DATES)).isEqualTo(index("10", "12", IndexBasis.CEILING));
    }

    @Test
    void has_no_ceiling_while_planned_time_remains() {
        PerformanceHistory history = history(at("10", "100", "98", "100")).withPlannedDuration(number("10"));

        assertThat(index(history, NO_DATES)).isNull();
    }

    @Test
    void divides_planned_by_used_days_once_the_planned_finish_is_over() {
        PerformanceMeasurement measurement = measurement("100", "99", "99", "100").withStatusDate(day(390));
        ProjectDates dates = planned(START, day(365));

        ScheduleIndex index = history(measurement).scheduleIndex(day(390), LATE_FRACTION, MIN_PERIODS, dates);

        assertThat(index).isEqualTo(index("365", "390", IndexBasis.CEILING));
        assertThat(index.isBelow(number("0.95"))).isTrue();
        assertThat(index.isBelow(number("0.90"))).isFalse();
    }

    @Test
    void has_no_ceiling_up_to_and_on_the_planned_finish() {
        PerformanceHistory history = history(measurement("100", "99", "99", "100"));

        assertThat(index(history, planned(START, STATUS_DATE))).isNull();
        assertThat(index(history, planned(START, STATUS_DATE.minusDays(1))))
                .isEqualTo(index("89", "90", IndexBasis.CEILING));
    }

    @Test
    void counts_days_from_the_actual_start_where_no_start_is_planned() {
        PerformanceHistory history = history(measurement("100", "99", "99", "100"));
        ProjectDates dates = new ProjectDates(null, day(81), day(11), null, null);

        assertThat(index(history, dates)).isEqualTo(index("71", "80", IndexBasis.CEILING));
    }

    @Test
    void takes_the_finish_of_the_schedule_baseline_in_force_on_the_status_date() {
        PerformanceHistory history = history(measurement("100", "99", "99", "100"));
        LocalDate late = STATUS_DATE.plusDays(1);
        ProjectDates dates = planned(START, day(50));

        assertThat(index(history, withBaseline(dates, day(80), STATUS_DATE)))
                .isEqualTo(index("80", "90", IndexBasis.CEILING));
        assertThat(index(history, withBaseline(dates, day(80), late)))
                .isEqualTo(index("50", "90", IndexBasis.CEILING));
        assertThat(index(history, withBaseline(dates, null, STATUS_DATE)))
                .isEqualTo(index("50", "90", IndexBasis.CEILING));
    }

    @Test
    void has_no_ceiling_without_dates_in_order_or_without_a_budget() {
        PerformanceHistory history = history(measurement("100", "99", "99", "100"));

        assertThat(index(history, planned(null, day(80)))).isNull();
        assertThat(index(history, planned(START, null))).isNull();
        assertThat(index(history, planned(day(81), day(80)))).isNull();
        assertThat(index(history(measurement("100", "99", "99", null)), planned(START, day(80)))).isNull();
        assertThat(index(history(measurement("100", null, "99", "100")), planned(START, day(80)))).isNull();
    }

    @Test
    void has_no_ceiling_once_the_work_is_complete() {
        assertThat(index(history(measurement("100", "100", "99", "100")), planned(START, day(80)))).isNull();
    }

    @Test
    void is_not_known_for_budget_and_plan_that_are_discredited() {
        PerformanceHistory history = history(measurement("800", "675", "750", "700"));

        assertThat(index(history.credible(STATUS_DATE, number("0.005"), null), planned(START, day(80)))).isNull();
    }

    @Test
    void is_too_early_when_nothing_is_planned_or_in_the_first_periods() {
        assertThat(tooEarly(measurement("0", "5", "4", "100"))).isTrue();
        assertThat(tooEarly(at("0.99", "8", "5", "100"))).isTrue();
        assertThat(tooEarly(at("1", "8", "5", "100"))).isFalse();
        assertThat(tooEarly(measurement(null, "5", "4", "100"))).isFalse();
        assertThat(history().scheduleTooEarly(STATUS_DATE, MIN_PERIODS)).isFalse();
    }

    @Test
    void has_no_index_when_it_is_too_early() {
        PerformanceHistory nothingDue = history(at("2", "0", "5", "100")).withPlannedValueCurve(TEN_PERIODS);
        PerformanceHistory firstPeriod = history(at("0.99", "8", "5", "100")).withPlannedValueCurve(TEN_PERIODS);

        assertThat(index(nothingDue, NO_DATES)).isNull();
        assertThat(index(firstPeriod, NO_DATES)).isNull();
    }

    @Test
    void has_no_index_without_a_measurement() {
        assertThat(index(history(), planned(START, day(80)))).isNull();
    }

    @Test
    void has_no_index_where_currencies_differ() {
        List<Money> euros = List.of(Money.of("EUR", "50"), Money.of("EUR", "100"));
        PerformanceMeasurement measurement = measurement("64", "60", "60", "100");

        assertThat(index(history(measurement).withPlannedValueCurve(euros), NO_DATES)).isNull();
        assertThat(index(history(measurement.withBudgetAtCompletion(euros.get(1))), NO_DATES)).isNull();
    }

    @Test
    void has_no_index_of_earned_value_below_zero() {
        assertThat(index(history(measurement("10", "-5", "4", "100")), NO_DATES)).isNull();
    }

    @Test
    void keeps_products_of_long_amounts_exact() {
        String penny = "0.000000000000000000000000000001";
        String first = "7.000000000000000000000000000001";
        String time = "3.00000000000000000001";
        PerformanceHistory history =
                history(at(time, "100", penny, "100")).withPlannedValueCurve(curve(first, "100"));

        ScheduleIndex index = index(history, NO_DATES);

        assertThat(index)
                .isEqualTo(new ScheduleIndex(number(penny), number(first).multiply(number(time)), IndexBasis.SPI_T));
    }

    private static boolean tooEarly(PerformanceMeasurement measurement) {
        return history(measurement).scheduleTooEarly(STATUS_DATE, MIN_PERIODS);
    }

    private static @Nullable ScheduleIndex index(PerformanceHistory history, ProjectDates dates) {
        return history.scheduleIndex(STATUS_DATE, LATE_FRACTION, MIN_PERIODS, dates);
    }

    private static ScheduleIndex index(String numerator, String denominator, IndexBasis basis) {
        return new ScheduleIndex(number(numerator), number(denominator), basis);
    }

    private static PerformanceMeasurement at(String time, String pv, String ev, String bac) {
        return measurement(pv, ev, "50", bac).withActualTime(number(time));
    }

    private static LocalDate day(int number) {
        return START.plusDays(number - 1);
    }

    private static ProjectDates planned(@Nullable LocalDate start, @Nullable LocalDate finish) {
        return new ProjectDates(start, finish, null, null, null);
    }

    private static ProjectDates withBaseline(ProjectDates dates, @Nullable LocalDate finish, LocalDate effectiveOn) {
        var baseline = BaselineBuilder.builder()
                .id(new BaselineId("B-1"))
                .kind(BaselineKind.SCHEDULE)
                .version(1)
                .status(DocumentStatus.APPROVED)
                .effectiveOn(effectiveOn)
                .finish(finish)
                .build();
        return new ProjectDates(
                dates.plannedStart(), dates.plannedFinish(), null, null, new BaselineLog(List.of(baseline)));
    }

    private static @Nullable ScheduleIndex measured(PerformanceHistory history) {
        return history.measuredIndex(STATUS_DATE, LATE_FRACTION, MIN_PERIODS);
    }
}
