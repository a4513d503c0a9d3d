package org.pmo4j.rules.twins.earnedvalue;

import static org.pmo4j.rules.twins.earnedvalue.Amounts.known;

import java.math.BigDecimal;
import org.pmo4j.rules.authoring.Governed;
import org.pmo4j.rules.twins.Verdicts;

/** Remaining efficiency is attainable. */
final class Evm007 extends OfLatestMeasurement {

    @Override
    protected void judge(Governed given, EarnedValue value, Verdicts verdicts) {
        if (value.finished() || nearlyFinished(value, verdicts.limits().decimal("minRemaining"))) {
            return;
        }
        boolean known = known(value.ev, value.ac, value.bac);
        verdicts.owner()
                .verdict(known && unattainable(value, verdicts.limits().decimal("maxTcpi")), !known);
    }

    private static boolean nearlyFinished(EarnedValue value, BigDecimal minRemaining) {
        return known(value.ev, value.bac)
                && left(value).compareTo(minRemaining.multiply(value.bac.amount())) < 0;
    }

    private static boolean unattainable(EarnedValue value, BigDecimal maxTcpi) {
        BigDecimal unspent = value.bac.amount().subtract(value.ac.amount());
        return left(value).compareTo(maxTcpi.multiply(unspent)) > 0;
    }

    private static BigDecimal left(EarnedValue value) {
        return value.bac.amount().subtract(value.ev.amount());
    }
}
