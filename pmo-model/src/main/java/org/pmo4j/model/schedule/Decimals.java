package org.pmo4j.model.schedule;

import java.math.BigDecimal;
import java.math.RoundingMode;

/** The two forms in which this package hands out numbers: exact, or rounded for display. */
final class Decimals {

    private static final int DISPLAYED = 4;

    private Decimals() {}

    /** Removes trailing zeros, so that equal numbers are equal objects. */
    static BigDecimal canonical(BigDecimal value) {
        BigDecimal stripped = value.stripTrailingZeros();
        return stripped.scale() < 0 ? stripped.setScale(0) : stripped;
    }

    static BigDecimal ratio(BigDecimal numerator, BigDecimal denominator) {
        return canonical(numerator.divide(denominator, DISPLAYED, RoundingMode.HALF_UP));
    }
}
