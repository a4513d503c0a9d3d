package org.pmo4j.rules.twins.earnedvalue;

import java.math.BigDecimal;
import org.pmo4j.rules.authoring.Governed;
import org.pmo4j.rules.twins.Verdicts;

/** Schedule performance warning. */
final class Evm004 extends OfLatestMeasurement {

    @Override
    protected void judge(Governed given, EarnedValue value, Verdicts verdicts) {
        Pace pace = new Pace(given, value);
        Pace.Index index = pace.index;
        BigDecimal red = given.limits("EVM-005").decimal("redSpi");
        BigDecimal warn = verdicts.limits().decimal("warnSpi");
        if (pace.tooEarly || index == null && value.finished() || index != null && index.below(red)) {
            return;
        }
        verdicts.owner().verdict(index != null && index.below(warn), index == null || index.ceiling());
    }
}
