package org.pmo4j.model.performance;

import static org.assertj.core.api.Assertions.assertThat;
import static org.pmo4j.model.performance.MeasurementFixture.START;
import static org.pmo4j.model.performance.MeasurementFixture.STATUS_DATE;
import static org.pmo4j.model.performance.MeasurementFixture.curve;
import static org.pmo4j.model.performance.MeasurementFixture.history;
import static org.pmo4j.model.performance.MeasurementFixture.measurement;
import static org.pmo4j.model.performance.MeasurementFixture.number;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;

class ScheduleStandingTest {

    private static final ProjectDates NO_DATES = new ProjectDates(null, null, null, null, null);
    /** 90 planned days up to the status date. */
    private static final ProjectDates PLANNED = new ProjectDates(START, STATUS_DATE, null, null, null);

    @Test
    void is_not_there_without_a_measurement() {
        assertThat(history().scheduleStanding(STATUS_DATE, number("0.667"), number("1"), NO_DATES)).isNull();
    }

    @Test
    void knows_the_exact_index() {
        ScheduleStanding standing = standing(measurement("60", "50", null, "100"), NO_DATES);

        assertThat(standing.due()).isTrue();
        assertThat(standing.indexKnown()).isTrue();
        assertThat(standing.indexBelow(number("0.84"))).isTrue();
        assertThat(standing.indexBelow(number("0.83"))).isFalse();
        assertThat(standing.percentComplete()).isEqualTo(number("0.5"));
        assertThat(standing.forecastExceedsPlanBy(number("0.2"))).isFalse();
        assertThat(standing.forecastExceedsPlanBy(number("0.19"))).isTrue();
        assertThat(standing.forecastGaps()).isEmpty();
    }

    @Test
    void takes_a_ceiling_for_a_bound_only() {
        ScheduleStanding standing = standing(
                measurement("100", "99", null, "100"),
                new ProjectDates(START, STATUS_DATE.minusDays(1), null, null, null));

        assertThat(standing.index().basis()).isEqualTo(IndexBasis.CEILING);
        assertThat(standing.indexKnown()).isFalse();
        assertThat(standing.indexGaps()).containsExactly(
                "performanceHistory.plannedValueCurve", "performanceHistory.measurements.actualTime");
        assertThat(standing.forecastGaps()).containsExactly(
                "forecastFinish",
                "performanceHistory.measurements.actualTime",
                "performanceHistory.plannedValueCurve");
    }

    @Test
    void is_not_due_when_nothing_was_planned_by_now() {
        ScheduleStanding standing = standing(measurement("0", "5", null, "100"), NO_DATES);

        assertThat(standing.tooEarly()).isTrue();
        assertThat(standing.due()).isFalse();
        assertThat(standing.indexBelow(number("2"))).isFalse();
        assertThat(standing.forecastExceedsPlanBy(number("0"))).isFalse();
    }

    @Test
    void is_not_due_when_the_work_is_done_and_its_lateness_not_known() {
        ScheduleStanding standing = standing(measurement("100", "100", null, "100"), NO_DATES);

        assertThat(standing.doneWithoutIndex()).isTrue();
        assertThat(standing.due()).isFalse();
    }

    @Test
    void asks_for_a_declared_finish_alone_when_nothing_is_earned() {
        assertThat(standing(measurement("60", "0", null, "100"), PLANNED).forecastGaps())
                .containsExactly("forecastFinish");
    }

    @Test
    void is_content_with_a_declared_finish() {
        LocalDate declared = STATUS_DATE.plusDays(9);
        ScheduleStanding standing = standing(
                measurement(null, null, null, null), new ProjectDates(START, STATUS_DATE, null, declared, null));

        assertThat(standing.forecastGaps()).isEmpty();
        assertThat(standing.forecastExceedsPlanBy(number("0.10"))).isFalse();
        assertThat(standing.forecastExceedsPlanBy(number("0.09"))).isTrue();
        assertThat(standing.percentComplete()).isNull();
    }

    @Test
    void names_everything_that_an_index_and_a_declared_finish_lack() {
        assertThat(standing(measurement(null, null, null, null), NO_DATES).forecastGaps()).containsExactly(
                "forecastFinish",
                "performanceHistory.measurements.actualTime",
                "performanceHistory.measurements.budgetAtCompletion",
                "performanceHistory.measurements.earnedValue",
                "performanceHistory.measurements.plannedValue",
                "performanceHistory.plannedValueCurve",
                "plannedFinish",
                "plannedStart");
    }

    @Test
    void does_not_ask_for_what_the_curve_replaces() {
        PerformanceMeasurement measurement = measurement(null, "50", null, "100").withActualTime(number("0"));

        ScheduleStanding standing = history(measurement)
                .withPlannedValueCurve(curve("50", "100"))
                .scheduleStanding(STATUS_DATE, number("0.667"), number("0"), PLANNED);

        assertThat(standing.index()).isNull();
        assertThat(standing.indexGaps()).containsExactly(
                "performanceHistory.measurements.actualTime", "performanceHistory.measurements.plannedValue");
    }

    private static ScheduleStanding standing(PerformanceMeasurement measurement, ProjectDates dates) {
        return history(measurement).scheduleStanding(STATUS_DATE, number("0.667"), number("1"), dates);
    }
}
