package org.pmo4j.model.organization;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/**
 * The maturity that the type of a PMO asks for, for example at least 3 for DIRECTIVE against a measured 2.9 (成熟度要求): a
 * view, not stored.
 *
 * @param minimum lowest maturity that carries the type, on the P3M3 scale; 1..5
 * @param maturity measured maturity; 1..5; null when not held
 */
public record MaturityDemand(BigDecimal minimum, @Nullable BigDecimal maturity) {

    /**
     * Sets a PMO against the minimum of its type.
     *
     * @param pmo the PMO
     * @param controlling minimum for CONTROLLING
     * @param directive minimum for DIRECTIVE
     * @param strategic minimum for STRATEGIC
     * @return the demand; null for SUPPORTIVE, which needs no maturity, and for a type that is not held
     */
    public static @Nullable MaturityDemand of(
            Pmo pmo, BigDecimal controlling, BigDecimal directive, BigDecimal strategic) {
        if (pmo.type() == null || pmo.type() == PmoType.SUPPORTIVE) {
            return null;
        }
        BigDecimal minimum =
                switch (pmo.type()) {
                    case CONTROLLING -> controlling;
                    case DIRECTIVE -> directive;
                    default -> strategic;
                };
        return new MaturityDemand(minimum, pmo.maturity());
    }

    /**
     * Tells whether the maturity is known to be too low.
     *
     * @return true if it is held and strictly below the minimum
     */
    public boolean unmet() {
        return maturity != null && maturity.compareTo(minimum) < 0;
    }
}
