package org.pmo4j.rules.twins.earnedvalue;

import static org.pmo4j.rules.twins.earnedvalue.Amounts.known;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.pmo4j.model.Money;
import org.pmo4j.model.change.Baseline;
import org.pmo4j.model.change.BaselineKind;
import org.pmo4j.model.performance.PerformanceMeasurement;
import org.pmo4j.rules.authoring.Governed;
import org.pmo4j.rules.authoring.Limits;

/** How fast a project earns its value compared with its plan, by the first form that can be calculated. */
final class Pace {

    /** A ratio that is never divided; a ceiling is one that the true ratio does not exceed. */
    record Index(BigDecimal numerator, BigDecimal denominator, boolean ceiling) {

        boolean below(BigDecimal limit) {
            return numerator.compareTo(limit.multiply(denominator)) < 0;
        }
    }

    /** Null as well where it is too early, so that work done in the first period has no pace. */
    final @Nullable Index index;

    /** Nothing was due yet, or too little time has passed: a pace would be noise. */
    final boolean tooEarly;

    private final Governed given;
    private final EarnedValue value;
    private final @Nullable Money pv;
    private final @Nullable Money ev;
    private final @Nullable BigDecimal time;

    Pace(Governed given, EarnedValue value) {
        this.given = given;
        this.value = value;
        PerformanceMeasurement judged = value.finished() ? completion() : value.measured;
        boolean latest = judged == value.measured;
        pv = latest ? value.pv : judged.plannedValue();
        ev = latest ? value.ev : judged.earnedValue();
        time = judged.actualTime();
        Limits breach = given.limits("EVM-005");
        tooEarly = Amounts.zero(pv) || time != null && time.compareTo(breach.decimal("minPeriods")) < 0;
        index = tooEarly || currenciesDiffer() ? null : index(breach.decimal("lateFraction"));
    }

    private PerformanceMeasurement completion() {
        for (PerformanceMeasurement one : given.project().performanceHistory().measurements()) {
            if (known(one.earnedValue(), value.bac)
                    && one.earnedValue().amount().compareTo(value.bac.amount()) >= 0) {
                return one;
            }
        }
        throw new IllegalStateException("the latest measurement is complete itself");
    }

    /** Any amount in another currency leaves the pace unknown, although some form might do without it. */
    private boolean currenciesDiffer() {
        return Amounts.mixed(pv, ev, value.bac)
                || value.curve != null
                        && value.curve.stream()
                                .anyMatch(point -> Amounts.mixed(point, pv)
                                        || Amounts.mixed(point, ev)
                                        || Amounts.mixed(point, value.bac));
    }

    private @Nullable Index index(BigDecimal lateFraction) {
        Index first = byEarnedSchedule();
        Index second = first != null ? first : byValue(lateFraction);
        return second != null ? second : ceiling();
    }

    private @Nullable Index byEarnedSchedule() {
        if (ev == null || time == null || time.signum() <= 0 || value.curve == null || value.curve.isEmpty()) {
            return null;
        }
        List<Money> curve = value.curve;
        int periods = 0;
        for (int k = 1; k <= curve.size(); k++) {
            if (curve.get(k - 1).amount().compareTo(ev.amount()) <= 0) {
                periods = k;
            }
        }
        if (periods == curve.size()) {
            return new Index(BigDecimal.valueOf(periods), time, false);
        }
        BigDecimal reached = periods == 0 ? BigDecimal.ZERO : curve.get(periods - 1).amount();
        BigDecimal step = curve.get(periods).amount().subtract(reached);
        BigDecimal earned = BigDecimal.valueOf(periods).multiply(step).add(ev.amount()).subtract(reached);
        return new Index(earned, step.multiply(time), false);
    }

    private @Nullable Index byValue(BigDecimal lateFraction) {
        Money whole = value.bac == null ? pv : value.bac;
        boolean usable = known(ev, pv, whole)
                && pv.amount().signum() > 0
                && ev.amount().compareTo(lateFraction.multiply(whole.amount())) <= 0;
        return usable ? new Index(ev.amount(), pv.amount(), false) : null;
    }

    private @Nullable Index ceiling() {
        boolean workRemains = known(ev, value.bac) && ev.amount().compareTo(value.bac.amount()) < 0;
        if (!workRemains) {
            return null;
        }
        BigDecimal planned = plannedPeriods();
        if (planned != null && time != null && time.compareTo(planned) > 0) {
            return new Index(planned, time, true);
        }
        LocalDate start = start();
        LocalDate finish = finish();
        LocalDate now = value.measured.statusDate();
        if (start != null && finish != null && !start.isAfter(finish) && finish.isBefore(now)) {
            return new Index(days(start, finish), days(start, now), true);
        }
        return null;
    }

    private @Nullable BigDecimal plannedPeriods() {
        BigDecimal stated = given.project().performanceHistory().plannedDuration();
        if (stated != null || value.curve == null || value.curve.isEmpty()) {
            return stated;
        }
        return BigDecimal.valueOf(value.curve.size());
    }

    @Nullable LocalDate start() {
        LocalDate planned = given.project().plannedStart();
        return planned != null ? planned : given.project().actualStart();
    }

    @Nullable LocalDate finish() {
        Baseline inForce =
                Baselines.inForce(given.project(), BaselineKind.SCHEDULE, value.measured.statusDate());
        return inForce != null && inForce.finish() != null
                ? inForce.finish()
                : given.project().plannedFinish();
    }

    /** Counts calendar days, both ends included. */
    static BigDecimal days(LocalDate from, LocalDate to) {
        return BigDecimal.valueOf(ChronoUnit.DAYS.between(from, to) + 1);
    }
}
