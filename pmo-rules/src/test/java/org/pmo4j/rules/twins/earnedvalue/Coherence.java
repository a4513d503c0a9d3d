package org.pmo4j.rules.twins.earnedvalue;

import static org.pmo4j.model.performance.EarnedValueAmount.AC;
import static org.pmo4j.model.performance.EarnedValueAmount.BAC;
import static org.pmo4j.model.performance.EarnedValueAmount.CURVE;
import static org.pmo4j.model.performance.EarnedValueAmount.EV;
import static org.pmo4j.model.performance.EarnedValueAmount.PV;
import static org.pmo4j.rules.twins.earnedvalue.Amounts.known;
import static org.pmo4j.rules.twins.earnedvalue.Amounts.mixed;
import static org.pmo4j.rules.twins.earnedvalue.Amounts.negative;
import static org.pmo4j.rules.twins.earnedvalue.Amounts.positive;
import static org.pmo4j.rules.twins.earnedvalue.Amounts.zero;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.pmo4j.model.Money;
import org.pmo4j.model.change.BaselineKind;
import org.pmo4j.model.performance.EarnedValueAmount;
import org.pmo4j.model.performance.PerformanceMeasurement;
import org.pmo4j.model.project.Project;

/** What contradicts itself in the latest measurement of a project, and which amounts that makes unreliable. */
final class Coherence {

    private static final Set<BaselineKind> REBASELINING = EnumSet.of(
            BaselineKind.SCOPE, BaselineKind.SCHEDULE, BaselineKind.COST, BaselineKind.PERFORMANCE);

    final Set<EarnedValueAmount> discredited = EnumSet.noneOf(EarnedValueAmount.class);
    boolean mixed;

    private final Project project;
    private final BigDecimal tolerance;

    Coherence(Project project, BigDecimal tolerance) {
        this.project = project;
        this.tolerance = tolerance;
        List<PerformanceMeasurement> all = project.performanceHistory().measurements();
        PerformanceMeasurement latest = all.get(all.size() - 1);
        testSigns(latest);
        mixed |= mixed(
                latest.plannedValue(), latest.earnedValue(), latest.actualCost(), latest.budgetAtCompletion());
        if (positive(latest.budgetAtCompletion())) {
            testAgainstBudget(latest);
            testCurve(project.performanceHistory().plannedValueCurve(), latest.budgetAtCompletion());
            if (all.size() > 1) {
                testAgainstEarlier(latest, all.get(all.size() - 2));
            }
        }
    }

    boolean faulty() {
        return !discredited.isEmpty();
    }

    private void testSigns(PerformanceMeasurement m) {
        Money budget = m.budgetAtCompletion();
        boolean something = notZero(m.plannedValue()) || notZero(m.earnedValue()) || notZero(m.actualCost());
        found(negative(m.plannedValue()), PV);
        found(negative(m.earnedValue()), EV);
        found(negative(m.actualCost()), AC);
        found(negative(budget) || zero(budget) && something, BAC);
    }

    private void testAgainstBudget(PerformanceMeasurement m) {
        Money budget = m.budgetAtCompletion();
        BigDecimal slack = slack(budget);
        found(above(m.earnedValue(), budget, slack), EV, BAC);
        found(above(m.plannedValue(), budget, slack), PV, BAC);
        found(
                zero(m.actualCost())
                        && known(m.earnedValue(), budget)
                        && m.earnedValue().amount().compareTo(slack) > 0,
                AC);
    }

    /** The curve begins at 0, as where it is read for earned schedule, so that it must not fall below 0 either. */
    private void testCurve(@Nullable List<Money> curve, Money budget) {
        if (curve == null || curve.isEmpty()) {
            return;
        }
        BigDecimal slack = slack(budget);
        for (int k = 0; k < curve.size(); k++) {
            mixed |= mixed(curve.get(k), budget);
            Money before = k == 0 ? new Money(BigDecimal.ZERO, curve.get(k).currency()) : curve.get(k - 1);
            found(falls(before, curve.get(k), budget), CURVE);
        }
        Money last = curve.get(curve.size() - 1);
        found(above(last, budget, slack) || above(budget, last, slack), CURVE, BAC);
    }

    private void testAgainstEarlier(PerformanceMeasurement m, PerformanceMeasurement earlier) {
        Money budget = m.budgetAtCompletion();
        mixed |= mixed(earlier.actualCost(), m.actualCost(), budget);
        found(falls(earlier.actualCost(), m.actualCost(), budget), AC);
        if (rebaselined(earlier.statusDate(), m.statusDate())) {
            return;
        }
        // A budget in another currency is another budget: what was earned or planned under it is not compared at all.
        if (known(earlier.budgetAtCompletion(), budget)
                && earlier.budgetAtCompletion().amount().compareTo(budget.amount()) == 0) {
            mixed |= mixed(earlier.earnedValue(), m.earnedValue(), budget);
            mixed |= mixed(earlier.plannedValue(), m.plannedValue(), budget);
            found(falls(earlier.earnedValue(), m.earnedValue(), budget), EV);
            found(falls(earlier.plannedValue(), m.plannedValue(), budget), PV);
        }
    }

    private boolean rebaselined(LocalDate after, LocalDate upTo) {
        return Baselines.approved(project).stream()
                .filter(baseline -> REBASELINING.contains(baseline.kind()))
                .map(Baselines::effective)
                .anyMatch(date -> date != null && date.isAfter(after) && !date.isAfter(upTo));
    }

    private boolean falls(@Nullable Money before, @Nullable Money now, Money budget) {
        return known(before, now, budget)
                && now.amount().compareTo(before.amount().subtract(slack(budget))) < 0;
    }

    private static boolean above(@Nullable Money amount, @Nullable Money limit, BigDecimal slack) {
        return known(amount, limit)
                && amount.amount().compareTo(limit.amount().add(slack)) > 0;
    }

    private static boolean notZero(@Nullable Money amount) {
        return amount != null && !zero(amount);
    }

    private BigDecimal slack(Money budget) {
        return tolerance.multiply(budget.amount());
    }

    private void found(boolean fault, EarnedValueAmount... unreliable) {
        if (fault) {
            discredited.addAll(List.of(unreliable));
        }
    }
}
