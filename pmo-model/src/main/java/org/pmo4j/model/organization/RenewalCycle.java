package org.pmo4j.model.organization;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Comparator;

/**
 * The renewal cycle of a credential on a day, for example day 548 of 1096 with 14 of 60 PDU.
 *
 * @param credential a credential with days of issue and expiry, units earned and units per cycle
 * @param day the day
 */
record RenewalCycle(Credential credential, LocalDate day) {

    /** By how far the share of units earned lies behind the share of days, exactly; then by code, the first the greatest. */
    static final Comparator<RenewalCycle> BY_SHORTFALL = ((Comparator<RenewalCycle>) RenewalCycle::compareShortfall)
            .thenComparing(cycle -> cycle.credential.type().code(), Comparator.reverseOrder());

    /** Returns the part of the cycle that is over, for display: to four decimals, half up. */
    BigDecimal elapsed() {
        return elapsedDays().divide(days(), 4, RoundingMode.HALF_UP);
    }

    private int compareShortfall(RenewalCycle other) {
        return shortfall().multiply(other.whole()).compareTo(other.shortfall().multiply(whole()));
    }

    /** Returns (elapsed days / days - earned / required) times {@link #whole()}. */
    private BigDecimal shortfall() {
        return elapsedDays().multiply(credential.type().pdusPerCycle()).subtract(credential.pdusEarned().multiply(days()));
    }

    private BigDecimal whole() {
        return days().multiply(credential.type().pdusPerCycle());
    }

    private BigDecimal days() {
        return BigDecimal.valueOf(ChronoUnit.DAYS.between(credential.issuedOn(), credential.expiryDate()));
    }

    private BigDecimal elapsedDays() {
        return BigDecimal.valueOf(ChronoUnit.DAYS.between(credential.issuedOn(), day));
    }
}
