package org.pmo4j.model.performance;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.pmo4j.model.Money;

/**
 * The amounts by which a schedule is judged on one day: the budget of the latest measurement, and the rest of the
 * measurement that {@link PerformanceHistory#scheduleMeasurement} finds. It holds the forms of EVM-004 and EVM-010.
 */
final class ScheduleReading {

    private final PerformanceHistory history;
    private final @Nullable PerformanceMeasurement measurement;
    private final @Nullable Money budget;

    private ScheduleReading(
            PerformanceHistory history, @Nullable PerformanceMeasurement measurement, @Nullable Money budget) {
        this.history = history;
        this.measurement = measurement;
        this.budget = budget;
    }

    static ScheduleReading of(PerformanceHistory history, LocalDate asOf) {
        PerformanceMeasurement latest = history.latest(asOf);
        return new ScheduleReading(
                history, measurement(history, asOf), latest == null ? null : latest.budgetAtCompletion());
    }

    static @Nullable PerformanceMeasurement measurement(PerformanceHistory history, LocalDate asOf) {
        PerformanceMeasurement latest = history.latest(asOf);
        if (latest == null || !latest.complete()) {
            return latest;
        }
        return history.measurements().stream()
                .filter(earlier -> reaches(earlier.earnedValue(), latest.budgetAtCompletion()))
                .findFirst()
                .orElse(latest);
    }

    /** The index by SPI_T or SPI; null as well unless it is known that something is planned and the first periods are over. */
    @Nullable ScheduleIndex measured(BigDecimal lateFraction, BigDecimal minPeriods) {
        if (measurement == null || currenciesDiffer()) {
            return null;
        }
        Money planned = measurement.plannedValue();
        BigDecimal time = measurement.actualTime();
        if (planned == null || planned.signum() <= 0 || time == null || time.compareTo(minPeriods) < 0) {
            return null;
        }
        ScheduleIndex index = earnedSchedule();
        return index == null ? earnedValue(lateFraction) : index;
    }

    boolean tooEarly(BigDecimal minPeriods) {
        if (measurement == null) {
            return false;
        }
        Money planned = measurement.plannedValue();
        BigDecimal time = measurement.actualTime();
        return planned != null && planned.signum() == 0 || time != null && time.compareTo(minPeriods) < 0;
    }

    @Nullable ScheduleIndex index(BigDecimal lateFraction, BigDecimal minPeriods, ProjectDates dates) {
        if (measurement == null || tooEarly(minPeriods) || currenciesDiffer()) {
            return null;
        }
        ScheduleIndex index = earnedSchedule();
        index = index == null ? earnedValue(lateFraction) : index;
        return index == null ? ceiling(dates) : index;
    }

    @Nullable ScheduleIndex declared(ProjectDates dates) {
        if (measurement == null || reaches(measurement.earnedValue(), budget) || dates.forecastFinish() == null) {
            return null;
        }
        LocalDate start = dates.start();
        LocalDate finish = dates.finishOn(measurement.statusDate());
        if (start == null || finish == null || finish.isBefore(start)) {
            return null;
        }
        // A forecast before the start is certainly not late; the ratio of a duration is not negative.
        BigDecimal forecast = days(start, dates.forecastFinish()).max(BigDecimal.ZERO);
        return new ScheduleIndex(forecast, days(start, finish), IndexBasis.DECLARED);
    }

    @Nullable ScheduleIndex forecast(BigDecimal lateFraction, BigDecimal minPeriods, ProjectDates dates) {
        ScheduleIndex declared = declared(dates);
        ScheduleIndex index = index(lateFraction, minPeriods, dates);
        if (index == null || index.numerator().signum() == 0) {
            return declared;
        }
        var duration = new ScheduleIndex(index.denominator(), index.numerator(), index.basis());
        return declared == null || duration.ratio().compareTo(declared.ratio()) >= 0 ? duration : declared;
    }

    ScheduleStanding standing(
            PerformanceMeasurement latest, BigDecimal lateFraction, BigDecimal minPeriods, ProjectDates dates) {
        return new ScheduleStanding(
                latest,
                tooEarly(minPeriods),
                index(lateFraction, minPeriods, dates),
                declared(dates),
                forecast(lateFraction, minPeriods, dates),
                indexGaps(dates),
                declaredGaps(dates));
    }

    private List<String> indexGaps(ProjectDates dates) {
        List<Money> curve = history.plannedValueCurve();
        BigDecimal time = measurement.actualTime();
        return new Gaps()
                .when(curve == null || curve.isEmpty(), "performanceHistory.plannedValueCurve")
                .when(time == null || time.signum() == 0, Gaps.MEASUREMENT + "actualTime")
                .amount(Gaps.EARNED_VALUE, measurement.earnedValue())
                .amount(Gaps.PLANNED_VALUE, measurement.plannedValue())
                .amount(Gaps.BUDGET, budget)
                .currencies(curve)
                .when(dates.finishOn(measurement.statusDate()) == null, "plannedFinish")
                .names();
    }

    private List<String> declaredGaps(ProjectDates dates) {
        LocalDate start = dates.start();
        LocalDate finish = dates.finishOn(measurement.statusDate());
        return new Gaps()
                .when(dates.forecastFinish() == null, "forecastFinish")
                .when(start == null, "plannedStart")
                .when(finish == null || start != null && finish.isBefore(start), "plannedFinish")
                .names();
    }

    private @Nullable ScheduleIndex earnedSchedule() {
        Ratio time = EarnedValue.schedulePerformanceTime(
                EarnedValue.earnedSchedule(measurement.earnedValue(), history.plannedValueCurve()),
                measurement.actualTime());
        return time == null ? null : new ScheduleIndex(time, IndexBasis.SPI_T);
    }

    /** SPI runs to 1 on any late project, so it serves only while much work remains; PV is not above an unknown BAC. */
    private @Nullable ScheduleIndex earnedValue(BigDecimal lateFraction) {
        Money earned = measurement.earnedValue();
        Money planned = measurement.plannedValue();
        if (earned == null || earned.signum() < 0 || planned == null || planned.signum() <= 0) {
            return null;
        }
        Money whole = budget == null ? planned : budget;
        return earned.amount().compareTo(whole.amount().multiply(lateFraction)) <= 0
                ? new ScheduleIndex(earned.amount(), planned.amount(), IndexBasis.SPI)
                : null;
    }

    /** While work remains ES is not above PD, so SPI(t) is not above planned over used time. */
    private @Nullable ScheduleIndex ceiling(ProjectDates dates) {
        if (measurement.earnedValue() == null || budget == null || reaches(measurement.earnedValue(), budget)) {
            return null;
        }
        BigDecimal planned = history.plannedPeriods();
        BigDecimal used = measurement.actualTime();
        if (planned != null && used != null && used.compareTo(planned) > 0) {
            return new ScheduleIndex(planned, used, IndexBasis.CEILING);
        }
        LocalDate start = dates.start();
        LocalDate status = measurement.statusDate();
        LocalDate finish = dates.finishOn(status);
        if (start == null || finish == null || finish.isBefore(start) || !finish.isBefore(status)) {
            return null;
        }
        return new ScheduleIndex(days(start, finish), days(start, status), IndexBasis.CEILING);
    }

    private boolean currenciesDiffer() {
        return new Gaps()
                .currency(measurement.plannedValue())
                .currency(measurement.earnedValue())
                .currency(budget)
                .currencies(history.plannedValueCurve())
                .mixed();
    }

    private static boolean reaches(@Nullable Money earned, @Nullable Money budget) {
        return EarnedValue.comparable(earned, budget) && earned.compareAmount(budget) >= 0;
    }

    private static BigDecimal days(LocalDate first, LocalDate last) {
        return BigDecimal.valueOf(ChronoUnit.DAYS.between(first, last) + 1);
    }
}
