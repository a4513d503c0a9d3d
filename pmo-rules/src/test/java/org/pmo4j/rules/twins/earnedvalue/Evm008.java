package org.pmo4j.rules.twins.earnedvalue;

import static org.pmo4j.rules.twins.earnedvalue.Amounts.known;

import java.math.BigDecimal;
import org.pmo4j.rules.authoring.Governed;
import org.pmo4j.rules.twins.Verdicts;

/** Management EAC is realistic. */
final class Evm008 extends OfLatestMeasurement {

    @Override
    protected void judge(Governed given, EarnedValue value, Verdicts verdicts) {
        boolean begun = !barelyBegun(value, verdicts.limits().decimal("minPct"));
        if (value.eac != null && begun && !Amounts.zero(value.ac) && !value.finished()) {
            boolean known = known(value.ev, value.ac, value.bac, value.eac);
            verdicts.owner().verdict(known && unrealistic(value, verdicts.limits().decimal("gap")), !known);
        }
    }

    private static boolean barelyBegun(EarnedValue value, BigDecimal minPct) {
        return known(value.ev, value.bac)
                && value.ev.amount().compareTo(minPct.multiply(value.bac.amount())) < 0;
    }

    private static boolean unrealistic(EarnedValue value, BigDecimal gap) {
        BigDecimal ev = value.ev.amount();
        BigDecimal ac = value.ac.amount();
        BigDecimal needed = value.bac.amount().subtract(ev).multiply(ac);
        BigDecimal offered = ev.add(gap.multiply(ac)).multiply(value.eac.amount().subtract(ac));
        return needed.compareTo(offered) > 0;
    }
}
