package org.pmo4j.rules.twins.earnedvalue;

import java.math.BigDecimal;
import org.pmo4j.rules.authoring.Governed;
import org.pmo4j.rules.twins.Verdicts;

/** Cost performance breach. */
final class Evm003 extends OfLatestMeasurement {

    @Override
    protected void judge(Governed given, EarnedValue value, Verdicts verdicts) {
        BigDecimal red = verdicts.limits().decimal("redCpi");
        if (!value.notBegun()) {
            verdicts.owner().verdict(value.costIndexBelow(red), !value.costIndexKnown());
        }
    }
}
