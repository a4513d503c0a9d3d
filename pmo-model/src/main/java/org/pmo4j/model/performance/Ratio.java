package org.pmo4j.model.performance;

import java.math.BigDecimal;
import java.math.RoundingMode;
import org.jspecify.annotations.Nullable;
import org.pmo4j.model.internal.Check;

/**
 * An exact quotient that is not divided, for example 2000/2500 for a cost performance index of 0.8. Limits are compared
 * by multiplication, so that no rounding decides; {@link #value} is for display. Two ratios are equal when their parts
 * are: 1/2 and 2/4 compare as 0 but are not equal.
 *
 * @param numerator numerator, any sign
 * @param denominator denominator, &gt; 0; a negative one is accepted and its sign moved to the numerator
 */
public record Ratio(BigDecimal numerator, BigDecimal denominator) {

    /** Decimals of a divided value: twice what the published examples of earned value are checked at. */
    static final int SCALE = 12;

    /** Decimals of a value that people read. */
    static final int DISPLAY_SCALE = 4;

    public Ratio {
        var check = Check.of(Ratio.class);
        check.required("numerator", numerator);
        check.required("denominator", denominator);
        if (denominator != null && denominator.signum() == 0) {
            check.fault("denominator", "is 0");
        }
        check.done();
        boolean negative = denominator.signum() < 0;
        numerator = canonical(negative ? numerator.negate() : numerator);
        denominator = canonical(denominator.abs());
    }

    /**
     * Divides where that is defined.
     *
     * @param numerator numerator, or null when not known
     * @param denominator denominator, or null when not known
     * @return the ratio; null when a part is null or the denominator is 0
     */
    public static @Nullable Ratio of(@Nullable BigDecimal numerator, @Nullable BigDecimal denominator) {
        return numerator == null || denominator == null || denominator.signum() == 0
                ? null
                : new Ratio(numerator, denominator);
    }

    /**
     * Compares exactly with a number.
     *
     * @param limit the number
     * @return less than 0, 0 or more than 0
     */
    public int compareTo(BigDecimal limit) {
        return numerator.compareTo(limit.multiply(denominator));
    }

    /**
     * Compares exactly with another ratio.
     *
     * @param other the other ratio
     * @return less than 0, 0 or more than 0
     */
    public int compareTo(Ratio other) {
        return numerator.multiply(other.denominator).compareTo(other.numerator.multiply(denominator));
    }

    /**
     * Tells whether this is strictly below a limit.
     *
     * @param limit the limit
     * @return true if numerator &lt; limit × denominator
     */
    public boolean isBelow(BigDecimal limit) {
        return compareTo(limit) < 0;
    }

    /**
     * Tells whether this is strictly above a limit.
     *
     * @param limit the limit
     * @return true if numerator &gt; limit × denominator
     */
    public boolean isAbove(BigDecimal limit) {
        return compareTo(limit) > 0;
    }

    /**
     * Divides, for display, for example 0.909090909091 for 10/11.
     *
     * @return the quotient at 12 decimals, half up, without trailing zeros
     */
    public BigDecimal value() {
        return canonical(numerator.divide(denominator, SCALE, RoundingMode.HALF_UP));
    }

    /**
     * Divides for people who read a finding, for example 0.9091 for 10/11. It decides nothing.
     *
     * @return the quotient at 4 decimals, half up, without trailing zeros
     */
    public BigDecimal display() {
        return canonical(numerator.divide(denominator, DISPLAY_SCALE, RoundingMode.HALF_UP));
    }

    static BigDecimal canonical(BigDecimal number) {
        BigDecimal stripped = number.stripTrailingZeros();
        return stripped.scale() < 0 ? stripped.setScale(0) : stripped;
    }

    static @Nullable BigDecimal value(@Nullable Ratio ratio) {
        return ratio == null ? null : ratio.value();
    }
}
