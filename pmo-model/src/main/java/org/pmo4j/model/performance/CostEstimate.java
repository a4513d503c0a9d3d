package org.pmo4j.model.performance;

import java.math.BigDecimal;
import org.joda.money.CurrencyUnit;
import org.jspecify.annotations.Nullable;
import org.pmo4j.model.Money;
import org.pmo4j.model.internal.Check;

/**
 * An exact estimate of the cost at completion with its basis (完工估算), for example CNY 12500.00 by CPI. It is compared
 * by multiplication; {@link #display} is for people.
 *
 * @param amount amount, not divided
 * @param currency currency of the amount
 * @param basis where it comes from
 */
public record CostEstimate(Ratio amount, CurrencyUnit currency, EstimateBasis basis) {

    public CostEstimate {
        var check = Check.of(CostEstimate.class);
        check.required("amount", amount);
        check.required("currency", currency);
        check.required("basis", basis);
        check.done();
    }

    /**
     * Takes an amount that was stated.
     *
     * @param amount the amount, or null
     * @param basis where it comes from
     * @return the estimate; null for null
     */
    public static @Nullable CostEstimate of(@Nullable Money amount, EstimateBasis basis) {
        return amount == null
                ? null
                : new CostEstimate(new Ratio(amount.amount(), BigDecimal.ONE), amount.currency(), basis);
    }

    /**
     * Takes the estimate by the cost performance to date.
     *
     * @param measurement the measurement, or null
     * @return BAC × AC/EV; null when undefined, as for EV = 0 or AC = 0
     */
    public static @Nullable CostEstimate byIndex(@Nullable PerformanceMeasurement measurement) {
        return measurement == null ? null : by(EacMethod.CPI, measurement);
    }

    static @Nullable CostEstimate by(EacMethod method, PerformanceMeasurement measurement) {
        Ratio amount = measurement.estimate(method);
        return amount == null
                ? null
                : new CostEstimate(amount, measurement.budgetAtCompletion().currency(), EstimateBasis.of(method));
    }

    /**
     * Tells whether this is above an amount by more than a tolerance.
     *
     * @param base the amount, for example BAC, or null
     * @param tolerance fraction of it, for example 0.10
     * @return true if amount &gt; base × (1 + tolerance); false also when that is not known
     */
    public boolean exceeds(@Nullable Money base, BigDecimal tolerance) {
        return comparable(base) && amount.compareTo(grown(base, tolerance)) > 0;
    }

    /**
     * Tells whether this has grown over an amount by a share or more. Over nothing nothing grows.
     *
     * @param base the amount, for example the original budget, or null
     * @param growth fraction of it, for example 0.15
     * @return true if base &gt; 0 and amount &gt;= base × (1 + growth); false also when that is not known
     */
    public boolean reaches(@Nullable Money base, BigDecimal growth) {
        return comparable(base) && base.signum() > 0 && amount.compareTo(grown(base, growth)) >= 0;
    }

    /**
     * Returns the growth over an amount for people who read a finding, for example 0.15.
     *
     * @param base the amount, or null
     * @return amount/base - 1 at 4 decimals, half up; null when undefined: base null, 0 or of another currency
     */
    public @Nullable BigDecimal growthOver(@Nullable Money base) {
        Ratio growth = comparable(base)
                ? Ratio.of(
                        amount.numerator().subtract(base.amount().multiply(amount.denominator())),
                        base.amount().multiply(amount.denominator()))
                : null;
        return growth == null ? null : growth.display();
    }

    /**
     * Divides for people who read a finding, for example CNY 777.7778.
     *
     * @return the amount at 4 decimals, half up
     * @throws org.pmo4j.model.InvalidModelException if the amount has more than 30 digits before the decimal point
     */
    public Money display() {
        return new Money(amount.display(), currency);
    }

    private boolean comparable(@Nullable Money base) {
        return base != null && base.currency().equals(currency);
    }

    private static BigDecimal grown(Money base, BigDecimal share) {
        return base.amount().multiply(BigDecimal.ONE.add(share));
    }
}
