package org.pmo4j.model.governance;

import io.soabase.recordbuilder.core.RecordBuilder;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.pmo4j.model.id.PartyId;
import org.pmo4j.model.internal.Check;

/**
 * Something handed over to a receiving owner (移交).
 *
 * @param subject what is handed over
 * @param reference id of the project, standard or register; null when not held
 * @param receivingOwner who takes it over; null when not held
 * @param handedOverOn date; null when not held
 */
@RecordBuilder
public record Handover(
        HandoverSubject subject,
        @Nullable String reference,
        @Nullable PartyId receivingOwner,
        @Nullable LocalDate handedOverOn)
        implements HandoverBuilder.With {

    public Handover {
        var check = Check.of(Handover.class);
        check.required("subject", subject);
        reference = check.optionalText("reference", reference);
        check.done();
    }

    /**
     * Tells whether somebody has taken over.
     *
     * @param asOf date of judgement
     * @return true if a receiving owner is named and the date is not later, or not held
     */
    public boolean completedBy(LocalDate asOf) {
        return receivingOwner != null && (handedOverOn == null || !handedOverOn.isAfter(asOf));
    }
}
