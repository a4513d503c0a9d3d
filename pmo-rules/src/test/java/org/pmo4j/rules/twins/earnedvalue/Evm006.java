package org.pmo4j.rules.twins.earnedvalue;

import static org.pmo4j.rules.twins.earnedvalue.Amounts.known;
import static org.pmo4j.rules.twins.earnedvalue.Amounts.positive;
import static org.pmo4j.rules.twins.earnedvalue.Amounts.zero;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;
import org.pmo4j.model.Money;
import org.pmo4j.model.performance.EacMethod;
import org.pmo4j.rules.authoring.Governed;
import org.pmo4j.rules.twins.Verdicts;

/** Forecast cost within tolerance. */
final class Evm006 extends OfLatestMeasurement {

    @Override
    protected void judge(Governed given, EarnedValue value, Verdicts verdicts) {
        if (zero(value.bac) || zero(value.ev) && zero(value.ac) && value.eac == null) {
            return;
        }
        BigDecimal factor = BigDecimal.ONE.add(verdicts.limits().decimal("costTolerance"));
        EacMethod method = verdicts.limits().choice("eacMethod", EacMethod.class);
        Boolean byIndex = indexEstimateAbove(method, value, factor);
        boolean above = amountAbove(value.eac, value, factor)
                || Boolean.TRUE.equals(byIndex)
                || amountAbove(value.ac, value, factor);
        verdicts.owner().verdict(above, value.bac == null || !known(value.eac, value.bac) && byIndex == null);
    }

    private static boolean amountAbove(@Nullable Money amount, EarnedValue value, BigDecimal factor) {
        return known(amount, value.bac)
                && amount.amount().compareTo(value.bac.amount().multiply(factor)) > 0;
    }

    private static @Nullable Boolean indexEstimateAbove(EacMethod method, EarnedValue value, BigDecimal factor) {
        boolean bothIndices = positive(value.ev) && positive(value.ac);
        if (method == EacMethod.NONE || !known(value.ev, value.ac, value.bac)) {
            return null;
        }
        BigDecimal ev = value.ev.amount();
        BigDecimal ac = value.ac.amount();
        BigDecimal bac = value.bac.amount();
        if (method == EacMethod.ATYPICAL) {
            return ac.add(bac).subtract(ev).compareTo(bac.multiply(factor)) > 0;
        }
        if (!bothIndices) {
            return null;
        }
        if (method == EacMethod.CPI) {
            return ac.compareTo(factor.multiply(ev)) > 0;
        }
        if (!known(value.pv, value.bac) || !positive(value.pv)) {
            return null;
        }
        BigDecimal spent = ac.multiply(ev).multiply(ev);
        BigDecimal toCome = bac.subtract(ev).multiply(ac).multiply(value.pv.amount());
        return spent.add(toCome).compareTo(bac.multiply(factor).multiply(ev).multiply(ev)) > 0;
    }
}
