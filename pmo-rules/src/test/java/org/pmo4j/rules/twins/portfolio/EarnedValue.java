package org.pmo4j.rules.twins.portfolio;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.pmo4j.model.Money;
import org.pmo4j.model.change.Baseline;
import org.pmo4j.model.change.BaselineKind;
import org.pmo4j.model.governance.DocumentStatus;
import org.pmo4j.model.performance.PerformanceHistory;
import org.pmo4j.model.performance.PerformanceMeasurement;
import org.pmo4j.model.project.Project;

/** The amounts of one measurement as far as they are not discredited; null where they are not known or not to be trusted. */
final class EarnedValue {

    private static final Set<BaselineKind> REBASELINED =
            EnumSet.of(BaselineKind.SCOPE, BaselineKind.SCHEDULE, BaselineKind.COST, BaselineKind.PERFORMANCE);

    private final Project project;
    private final PerformanceHistory history;
    private final PerformanceMeasurement measurement;
    private @Nullable Money planned;
    private @Nullable Money earned;
    private @Nullable Money actual;
    private @Nullable Money budget;
    private @Nullable List<Money> curve;

    EarnedValue(Project project, PerformanceMeasurement measurement, BigDecimal tolerance) {
        this.project = project;
        this.history = project.performanceHistory();
        this.measurement = measurement;
        this.planned = measurement.plannedValue();
        this.earned = measurement.earnedValue();
        this.actual = measurement.actualCost();
        this.budget = measurement.budgetAtCompletion();
        this.curve = history.plannedValueCurve();
        discredit(tolerance);
    }

    /** Drops what contradicts itself; each test reads the amounts as they were given. */
    private void discredit(BigDecimal tolerance) {
        Money pv = planned;
        Money ev = earned;
        Money ac = actual;
        Money bac = budget;
        planned = negative(pv) ? null : pv;
        earned = negative(ev) ? null : ev;
        actual = negative(ac) ? null : ac;
        if (bac == null) {
            return;
        }
        if (bac.signum() <= 0) {
            budget = bac.signum() < 0 || notZero(pv) || notZero(ev) || notZero(ac) ? null : bac;
            return;
        }
        Money none = new Money(BigDecimal.ZERO, bac.currency());
        Money allowed = new Money(tolerance.multiply(bac.amount()), bac.currency());
        if (above(ev, bac, allowed)) {
            earned = null;
            budget = null;
        }
        if (above(pv, bac, allowed)) {
            planned = null;
            budget = null;
        }
        if (ac != null && ac.signum() == 0 && above(ev, none, allowed)) {
            actual = null;
        }
        PerformanceMeasurement before = before();
        if (before != null) {
            actual = above(before.actualCost(), ac, allowed) ? null : actual;
            if (comparable(before, bac)) {
                earned = above(before.earnedValue(), ev, allowed) ? null : earned;
                planned = above(before.plannedValue(), pv, allowed) ? null : planned;
            }
        }
        List<Money> points = curve;
        if (points != null && !points.isEmpty()) {
            Money end = none;
            for (Money point : points) {
                curve = above(end, point, allowed) ? null : curve;
                end = point;
            }
            if (above(end, bac, allowed) || above(bac, end, allowed)) {
                curve = null;
                budget = null;
            }
        }
    }

    private @Nullable PerformanceMeasurement before() {
        PerformanceMeasurement before = null;
        for (PerformanceMeasurement other : history.measurements()) {
            before = other.statusDate().isBefore(measurement.statusDate()) ? other : before;
        }
        return before;
    }

    /** A rebaseline may lower what is earned and planned. */
    private boolean comparable(PerformanceMeasurement before, Money bac) {
        boolean rebaselined = project.baselines() != null
                && project.baselines().baselines().stream()
                        .filter(baseline -> REBASELINED.contains(baseline.kind()))
                        .anyMatch(baseline -> rebaselined(baseline, before.statusDate()));
        return bac.equals(before.budgetAtCompletion()) && !rebaselined;
    }

    private boolean rebaselined(Baseline baseline, LocalDate since) {
        boolean approved = baseline.status() == DocumentStatus.APPROVED
                || baseline.status() == DocumentStatus.SUPERSEDED && baseline.approvedOn() != null;
        LocalDate date = baseline.effectiveOn() == null ? baseline.approvedOn() : baseline.effectiveOn();
        return approved && date != null && date.isAfter(since) && !date.isAfter(measurement.statusDate());
    }

    /** Tells whether the cost index is below a limit; null where it cannot be formed. */
    @Nullable Boolean costIndexBelow(BigDecimal limit) {
        return earned == null || actual == null || actual.signum() <= 0 || !earned.sameCurrency(actual)
                ? null
                : earned.amount().compareTo(limit.multiply(actual.amount())) < 0;
    }

    /**
     * Tells whether the schedule index, in its forms SPI(t) and SPI, is below a limit; null where it cannot be formed. It is
     * taken where the work was done, and only where time is held: the rule's decision.
     */
    @Nullable Boolean scheduleIndexBelow(BigDecimal limit, BigDecimal lateFraction, BigDecimal minPeriods) {
        PerformanceMeasurement done = completion();
        Money ev = done == measurement ? earned : done.earnedValue();
        Money pv = done == measurement ? planned : done.plannedValue();
        BigDecimal time = done.actualTime();
        if (ev == null || pv == null || pv.signum() <= 0 || mixed(ev, pv)) {
            return null;
        }
        if (time == null || time.compareTo(minPeriods) < 0) {
            return null;
        }
        if (curve != null && !curve.isEmpty() && time.signum() > 0) {
            return earnedScheduleBelow(ev, limit.multiply(time));
        }
        Money whole = budget == null ? pv : budget;
        return ev.amount().compareTo(lateFraction.multiply(whole.amount())) <= 0
                ? ev.amount().compareTo(limit.multiply(pv.amount())) < 0
                : null;
    }

    /** The first measurement that has earned the budget, where this one has. */
    private PerformanceMeasurement completion() {
        if (reached(earned)) {
            for (PerformanceMeasurement other : history.measurements()) {
                if (reached(other.earnedValue())) {
                    return other;
                }
            }
        }
        return measurement;
    }

    private boolean reached(@Nullable Money ev) {
        return ev != null
                && budget != null
                && ev.sameCurrency(budget)
                && ev.amount().compareTo(budget.amount()) >= 0;
    }

    private boolean mixed(Money ev, Money pv) {
        return !ev.sameCurrency(pv)
                || budget != null && !ev.sameCurrency(budget)
                || curve != null && !curve.stream().allMatch(ev::sameCurrency);
    }

    private boolean earnedScheduleBelow(Money ev, BigDecimal periods) {
        int k = curve.size();
        while (k > 0 && curve.get(k - 1).amount().compareTo(ev.amount()) > 0) {
            k--;
        }
        BigDecimal whole = BigDecimal.valueOf(k);
        if (k == curve.size()) {
            return whole.compareTo(periods) < 0;
        }
        BigDecimal from = k == 0 ? BigDecimal.ZERO : curve.get(k - 1).amount();
        BigDecimal step = curve.get(k).amount().subtract(from);
        BigDecimal part = ev.amount().subtract(from);
        return whole.multiply(step).add(part).compareTo(periods.multiply(step)) < 0;
    }

    private static boolean negative(@Nullable Money amount) {
        return amount != null && amount.signum() < 0;
    }

    private static boolean notZero(@Nullable Money amount) {
        return amount != null && amount.signum() != 0;
    }

    private static boolean above(@Nullable Money amount, @Nullable Money other, Money allowed) {
        return amount != null
                && other != null
                && amount.sameCurrency(other)
                && amount.sameCurrency(allowed)
                && amount.amount().compareTo(other.amount().add(allowed.amount())) > 0;
    }
}
