package org.pmo4j.model.delivery;

import io.soabase.recordbuilder.core.RecordBuilder;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.pmo4j.model.id.ChangeRequestId;
import org.pmo4j.model.id.DeliverableId;
import org.pmo4j.model.id.PartyId;
import org.pmo4j.model.internal.Check;
import org.pmo4j.model.internal.DateSpan;

/**
 * A product, service or part of it that the project delivers (可交付成果).
 *
 * @param id identity
 * @param name name
 * @param status status
 * @param baselined part of the scope baseline; null when not held
 * @param changeRequest change that added or removed it; null when not held
 * @param verifiedOn verified on (Control Quality); null when not held
 * @param acceptedOn accepted on (Validate Scope); null when not held
 * @param acceptedBy accepted by; null when not held
 */
@RecordBuilder
public record Deliverable(
        DeliverableId id,
        String name,
        DeliverableStatus status,
        @Nullable Boolean baselined,
        @Nullable ChangeRequestId changeRequest,
        @Nullable LocalDate verifiedOn,
        @Nullable LocalDate acceptedOn,
        @Nullable PartyId acceptedBy)
        implements DeliverableBuilder.With {

    public Deliverable {
        var check = Check.of(Deliverable.class);
        check.required("id", id);
        name = check.text("name", name);
        check.required("status", status);
        check.done();
    }

    @Override
    public int hashCode() {
        return id.hashCode();
    }

    /**
     * Tells whether the deliverable is accepted.
     *
     * @param asOf date of judgement
     * @return true if the status is ACCEPTED or the acceptance is dated on or before that date
     */
    public boolean accepted(LocalDate asOf) {
        return status == DeliverableStatus.ACCEPTED || DateSpan.reached(acceptedOn, asOf);
    }

    /**
     * Tells whether something is recorded of the verification.
     *
     * @return true if {@code verifiedOn} is held or the status is VERIFIED
     */
    public boolean verificationRecorded() {
        return verifiedOn != null || status == DeliverableStatus.VERIFIED;
    }

    /**
     * Tells whether the deliverable was verified no later than it was accepted.
     *
     * @return true if {@code verifiedOn} is held and not after {@code acceptedOn}; an acceptance without a date counts
     *     as later
     */
    public boolean verifiedBeforeAcceptance() {
        return verifiedOn != null && (acceptedOn == null || !verifiedOn.isAfter(acceptedOn));
    }

    /**
     * Tells whether acceptance is still owed.
     *
     * @param asOf date of judgement
     * @return true if the deliverable is neither accepted by that day nor formally removed
     */
    public boolean owed(LocalDate asOf) {
        return status != DeliverableStatus.DESCOPED && !accepted(asOf);
    }
}
