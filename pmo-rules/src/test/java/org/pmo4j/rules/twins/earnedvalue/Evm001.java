package org.pmo4j.rules.twins.earnedvalue;

import static org.pmo4j.rules.twins.earnedvalue.Amounts.zero;

import org.pmo4j.rules.authoring.Governed;
import org.pmo4j.rules.twins.Verdicts;

/** Earned-value data is coherent. */
final class Evm001 extends OfLatestMeasurement {

    @Override
    protected void judge(Governed given, EarnedValue value, Verdicts verdicts) {
        var m = value.measured;
        boolean blank = zero(m.plannedValue())
                && zero(m.earnedValue())
                && zero(m.actualCost())
                && zero(m.budgetAtCompletion());
        if (blank) {
            return;
        }
        boolean incomplete = m.plannedValue() == null
                || m.earnedValue() == null
                || m.actualCost() == null
                || m.budgetAtCompletion() == null;
        Coherence coherence = new Coherence(given.project(), verdicts.limits().decimal("tolerance"));
        verdicts.owner().verdict(coherence.faulty(), incomplete || coherence.mixed);
    }
}
