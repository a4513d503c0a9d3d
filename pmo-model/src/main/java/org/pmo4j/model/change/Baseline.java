package org.pmo4j.model.change;

import io.soabase.recordbuilder.core.RecordBuilder;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Comparator;
import org.jspecify.annotations.Nullable;
import org.pmo4j.model.Money;
import org.pmo4j.model.Range;
import org.pmo4j.model.governance.DocumentStatus;
import org.pmo4j.model.id.BaselineId;
import org.pmo4j.model.id.ChangeRequestId;
import org.pmo4j.model.internal.Check;

/**
 * One version of one baseline (基准).
 *
 * @param id identity
 * @param kind what it fixes
 * @param version version; &gt;= 1; 1 is the original; null when not held, as where a source shows one baseline and not
 *     whether it was the first
 * @param status state
 * @param approvedOn approved on; null when not held
 * @param effectiveOn in force from; null when not held
 * @param changeRequest change that caused this version; null when not held
 * @param budget budget at completion (cost baseline); &gt;= 0; null when not held
 * @param finish finish (schedule baseline); null when not held
 * @param durationDays duration (schedule baseline); &gt;= 0 working days; null when not held
 */
@RecordBuilder
public record Baseline(
        BaselineId id,
        BaselineKind kind,
        @Range(min = "1") @Nullable Integer version,
        DocumentStatus status,
        @Nullable LocalDate approvedOn,
        @Nullable LocalDate effectiveOn,
        @Nullable ChangeRequestId changeRequest,
        @Range(min = "0") @Nullable Money budget,
        @Nullable LocalDate finish,
        @Range(min = "0") @Nullable BigDecimal durationDays)
        implements BaselineBuilder.With {

    /** The order of versions; one that is not held comes first. */
    public static final Comparator<Baseline> BY_VERSION =
            Comparator.comparing(Baseline::version, Comparator.nullsFirst(Comparator.naturalOrder()));

    public Baseline {
        var check = Check.of(Baseline.class);
        check.required("id", id);
        check.required("kind", kind);
        version = check.atLeast("version", version, 1);
        check.required("status", status);
        budget = check.notNegative("budget", budget);
        durationDays = check.notNegative("durationDays", durationDays);
        check.done();
    }

    @Override
    public int hashCode() {
        return id.hashCode();
    }

    /**
     * Tells whether this is the original.
     *
     * @return true for version 1; false where the version is not held
     */
    public boolean first() {
        return version != null && version == 1;
    }

    /**
     * Tells whether this version was ever approved: it is approved now, or was before a later version replaced it.
     *
     * @return true if the status is APPROVED, or SUPERSEDED with a day of approval
     */
    public boolean approved() {
        return status == DocumentStatus.APPROVED || status == DocumentStatus.SUPERSEDED && approvedOn != null;
    }

    /**
     * Returns the day from which this version counts, for example 2026-03-01.
     *
     * @return {@code effectiveOn}, else {@code approvedOn}; null when neither is held: in force since ever
     */
    public @Nullable LocalDate effectiveDate() {
        return effectiveOn != null ? effectiveOn : approvedOn;
    }

    /**
     * Tells whether this version replaced an approved original of a kind that changes only by decision. Product backlogs
     * and release plans change all the time by design.
     *
     * @return true for an approved version above 1 of kind SCOPE, SCHEDULE, COST or PERFORMANCE; null for one whose version
     *     is not held
     */
    public @Nullable Boolean rebaseline() {
        if (!approved() || kind == BaselineKind.PRODUCT_BACKLOG || kind == BaselineKind.RELEASE_PLAN) {
            return false;
        }
        return version == null ? null : version > 1;
    }
}
