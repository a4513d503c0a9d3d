package org.pmo4j.model.organization;

import io.soabase.recordbuilder.core.RecordBuilder;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import org.jspecify.annotations.Nullable;
import org.pmo4j.model.Range;
import org.pmo4j.model.internal.Check;

/**
 * A credential held by a person, for example PMP until 2027-05-31 (证书).
 *
 * @param type kind of credential (catalogue)
 * @param issuedOn date issued or last renewed; start of the renewal cycle; null when not held
 * @param expiresOn last valid day; null when not held
 * @param pdusEarned development units earned in the running cycle; &gt;= 0 PDU; null when not held
 */
@RecordBuilder
public record Credential(
        CredentialType type,
        @Nullable LocalDate issuedOn,
        @Nullable LocalDate expiresOn,
        @Range(min = "0") @Nullable BigDecimal pdusEarned)
        implements CredentialBuilder.With {

    public Credential {
        var check = Check.of(Credential.class);
        check.required("type", type);
        pdusEarned = check.notNegative("pdusEarned", pdusEarned);
        check.done();
    }

    /**
     * Returns the last valid day, for example 2026-04-01 for a PMP issued on 2023-04-01 without a date of expiry.
     *
     * @return {@code expiresOn}, else {@code issuedOn} plus the years of the type; null when neither is known
     */
    public @Nullable LocalDate expiryDate() {
        if (expiresOn != null || issuedOn == null || type.validityYears() == null) {
            return expiresOn;
        }
        return issuedOn.plusYears(type.validityYears());
    }

    /**
     * Tells whether the credential is valid on a day. The day of expiry itself is valid, and so is every day where the
     * type never expires.
     *
     * @param day the day
     * @return true when valid; false when expired or not yet issued; null when it expires on a day that is not known
     */
    public @Nullable Boolean validOn(LocalDate day) {
        if (issuedOn != null && issuedOn.isAfter(day)) {
            return false;
        }
        LocalDate expiry = expiryDate();
        if (expiry != null) {
            return !expiry.isBefore(day);
        }
        return type.validityYears() == null ? true : null;
    }

    /**
     * Tells whether fewer development units are earned than the elapsed part of the renewal cycle asks for. The cycle runs
     * from {@code issuedOn} to {@link #expiryDate()}; the comparison is exact.
     *
     * @param day the day; an expired credential is not behind
     * @param lag how far the share of units may stay behind the share of days, 0..1; exactly that far is not behind
     * @return true if {@code pdusEarned / pdusPerCycle < elapsed - lag}; false also where a figure is not known or the
     *     cycle has no days
     */
    public boolean behindOn(LocalDate day, BigDecimal lag) {
        LocalDate expiry = expiryDate();
        if (expiry == null || expiry.isBefore(day) || issuedOn == null || !expiry.isAfter(issuedOn)
                || pdusEarned == null || type.pdusPerCycle() == null) {
            return false;
        }
        BigDecimal cycle = BigDecimal.valueOf(ChronoUnit.DAYS.between(issuedOn, expiry));
        BigDecimal elapsed = BigDecimal.valueOf(ChronoUnit.DAYS.between(issuedOn, day));
        BigDecimal due = type.pdusPerCycle().multiply(elapsed.subtract(lag.multiply(cycle)));
        return pdusEarned.multiply(cycle).compareTo(due) < 0;
    }
}
