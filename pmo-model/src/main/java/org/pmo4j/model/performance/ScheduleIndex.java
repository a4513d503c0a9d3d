package org.pmo4j.model.performance;

import java.math.BigDecimal;
import org.pmo4j.model.Range;
import org.pmo4j.model.internal.Check;

/**
 * A schedule index or finish forecast kept as numerator and denominator, with the way it was found (进度指数), for
 * example 10/12 by SPI_T. It is compared by multiplication; {@link #value} is for display.
 *
 * @param numerator numerator, for example ES or EV; &gt;= 0
 * @param denominator denominator, for example AT or PV; &gt; 0
 * @param basis form that was used
 */
public record ScheduleIndex(
        @Range(min = "0") BigDecimal numerator,
        @Range(min = "0", minExclusive = true) BigDecimal denominator,
        IndexBasis basis) {

    // Products of amounts may have more digits than a component of the document: the limit on digits is not for them.
    public ScheduleIndex {
        var check = Check.of(ScheduleIndex.class);
        check.required("numerator", numerator);
        check.required("denominator", denominator);
        check.required("basis", basis);
        if (numerator != null && numerator.signum() < 0) {
            check.fault("numerator", numerator.toPlainString() + " is negative");
        }
        if (denominator != null && denominator.signum() <= 0) {
            check.fault("denominator", denominator.toPlainString() + " is not greater than 0");
        }
        check.done();
        numerator = Ratio.canonical(numerator);
        denominator = Ratio.canonical(denominator);
    }

    ScheduleIndex(Ratio ratio, IndexBasis basis) {
        this(ratio.numerator(), ratio.denominator(), basis);
    }

    /**
     * Returns the exact number without its basis, for example 10/12.
     *
     * @return numerator over denominator
     */
    public Ratio ratio() {
        return new Ratio(numerator, denominator);
    }

    /**
     * Tells whether this is strictly below a limit.
     *
     * @param limit the limit, for example 0.90
     * @return true if numerator &lt; limit × denominator
     */
    public boolean isBelow(BigDecimal limit) {
        return ratio().isBelow(limit);
    }

    /**
     * Tells whether this is strictly above a limit.
     *
     * @param limit the limit, for example 1.10
     * @return true if numerator &gt; limit × denominator
     */
    public boolean isAbove(BigDecimal limit) {
        return ratio().isAbove(limit);
    }

    /**
     * Tells whether this forecast of the duration exceeds the plan by more than a tolerance.
     *
     * @param tolerance fraction of the planned duration, for example 0.10
     * @return true if numerator &gt; (1 + tolerance) × denominator
     */
    public boolean exceedsPlanBy(BigDecimal tolerance) {
        return isAbove(BigDecimal.ONE.add(tolerance));
    }

    /**
     * Divides for people who read a finding, for example 0.8333 for 10/12.
     *
     * @return the quotient at 4 decimals, half up, without trailing zeros
     */
    public BigDecimal display() {
        return ratio().display();
    }

    /**
     * Divides, for display, for example 0.833333333333 for 10/12.
     *
     * @return the quotient at 12 decimals, half up, without trailing zeros
     */
    public BigDecimal value() {
        return ratio().value();
    }
}
