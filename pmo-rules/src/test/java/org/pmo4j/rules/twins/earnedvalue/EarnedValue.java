package org.pmo4j.rules.twins.earnedvalue;

import static org.pmo4j.rules.twins.earnedvalue.Amounts.known;
import static org.pmo4j.rules.twins.earnedvalue.Amounts.positive;

import java.math.BigDecimal;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.pmo4j.model.Money;
import org.pmo4j.model.performance.EarnedValueAmount;
import org.pmo4j.model.performance.PerformanceMeasurement;
import org.pmo4j.rules.authoring.Governed;

/** The latest measurement of a project, without the amounts that its own contradictions make unreliable. */
final class EarnedValue {

    final PerformanceMeasurement measured;
    final @Nullable Money pv;
    final @Nullable Money ev;
    final @Nullable Money ac;
    final @Nullable Money bac;
    final @Nullable Money eac;
    final @Nullable List<Money> curve;

    /** BAC times the tolerance of EVM-001; nothing where BAC is not known. */
    private final BigDecimal slack;

    EarnedValue(Governed given) {
        BigDecimal tolerance = given.limits("EVM-001").decimal("tolerance");
        var history = given.project().performanceHistory();
        Set<EarnedValueAmount> discredited = new Coherence(given.project(), tolerance).discredited;
        measured = history.measurements().get(history.measurements().size() - 1);
        pv = discredited.contains(EarnedValueAmount.PV) ? null : measured.plannedValue();
        ev = discredited.contains(EarnedValueAmount.EV) ? null : measured.earnedValue();
        ac = discredited.contains(EarnedValueAmount.AC) ? null : measured.actualCost();
        bac = discredited.contains(EarnedValueAmount.BAC) ? null : measured.budgetAtCompletion();
        eac = measured.estimateAtCompletion();
        curve = discredited.contains(EarnedValueAmount.CURVE) ? null : history.plannedValueCurve();
        slack = bac == null ? BigDecimal.ZERO : bac.amount().multiply(tolerance);
    }

    /** Tells whether it is known that all the work is done. */
    boolean finished() {
        return known(ev, bac) && ev.amount().compareTo(bac.amount()) >= 0;
    }

    /** Tells whether it is known that nothing was booked and no more than the tolerance was earned. */
    boolean notBegun() {
        boolean nothingEarned = bac == null ? ev != null : known(ev, bac);
        return Amounts.zero(ac) && nothingEarned && ev.amount().compareTo(slack) <= 0;
    }

    /** Tells whether it is known that EV / AC is below a limit. */
    boolean costIndexBelow(BigDecimal limit) {
        return known(ev, ac) && positive(ac) && ev.amount().compareTo(limit.multiply(ac.amount())) < 0;
    }

    /** Tells whether EV / AC can be calculated. */
    boolean costIndexKnown() {
        return known(ev, ac) && positive(ac);
    }
}
