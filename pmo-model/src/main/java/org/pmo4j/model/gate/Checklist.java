package org.pmo4j.model.gate;

import java.math.BigDecimal;
import java.math.RoundingMode;
import org.jspecify.annotations.Nullable;
import org.pmo4j.model.Range;
import org.pmo4j.model.internal.Check;

/**
 * Result of a phase-exit checklist (检查清单).
 *
 * @param satisfied checks met; 0..applicable
 * @param applicable checks that apply; &gt;= 0
 */
public record Checklist(
        @Range(min = "0") int satisfied,
        @Range(min = "0") int applicable) {

    public Checklist {
        var check = Check.of(Checklist.class);
        satisfied = check.notNegative("satisfied", satisfied);
        applicable = check.notNegative("applicable", applicable);
        if (satisfied > applicable && applicable >= 0) {
            check.fault("satisfied", satisfied + " is more than applicable " + applicable);
        }
        check.done();
    }

    /**
     * Returns the share of checks met, for example 0.8 for 8 of 10; for display only.
     *
     * @return 0..1, rounded half up to four decimals; null when no check applies
     */
    public @Nullable BigDecimal compliance() {
        if (applicable == 0) {
            return null;
        }
        BigDecimal share = BigDecimal.valueOf(satisfied)
                .divide(BigDecimal.valueOf(applicable), 4, RoundingMode.HALF_UP)
                .stripTrailingZeros();
        return share.scale() < 0 ? share.setScale(0) : share;
    }

    /**
     * Tells whether the share of checks met is above a limit, compared exactly: 8 of 10 is not above 0.8.
     *
     * @param limit the limit, 0..1
     * @return true if satisfied is more than limit × applicable; false when no check applies
     */
    public boolean above(BigDecimal limit) {
        return compare(limit) > 0;
    }

    /**
     * Tells whether the share of checks met does not exceed a limit, compared exactly: 8 of 10 is at most 0.8.
     *
     * @param limit the limit, 0..1
     * @return true if at least one check applies and satisfied is not more than limit × applicable
     */
    public boolean atMost(BigDecimal limit) {
        return applicable > 0 && compare(limit) <= 0;
    }

    private int compare(BigDecimal limit) {
        return BigDecimal.valueOf(satisfied).compareTo(limit.multiply(BigDecimal.valueOf(applicable)));
    }
}
