package org.pmo4j.rules.twins.earnedvalue;

import java.math.BigDecimal;
import org.pmo4j.rules.authoring.Governed;
import org.pmo4j.rules.twins.Verdicts;

/** Schedule performance breach. */
final class Evm005 extends OfLatestMeasurement {

    @Override
    protected void judge(Governed given, EarnedValue value, Verdicts verdicts) {
        Pace pace = new Pace(given, value);
        Pace.Index index = pace.index;
        BigDecimal red = verdicts.limits().decimal("redSpi");
        if (pace.tooEarly || index == null && value.finished()) {
            return;
        }
        verdicts.owner().verdict(index != null && index.below(red), index == null || index.ceiling());
    }
}
