package org.pmo4j.rules.twins.earnedvalue;

import java.math.BigDecimal;
import org.pmo4j.rules.authoring.Governed;
import org.pmo4j.rules.twins.Verdicts;

/** Cost performance warning. */
final class Evm002 extends OfLatestMeasurement {

    @Override
    protected void judge(Governed given, EarnedValue value, Verdicts verdicts) {
        BigDecimal red = given.limits("EVM-003").decimal("redCpi");
        BigDecimal warn = verdicts.limits().decimal("warnCpi");
        if (!value.notBegun() && !value.costIndexBelow(red)) {
            verdicts.owner().verdict(value.costIndexBelow(warn), !value.costIndexKnown());
        }
    }
}
