package org.pmo4j.model.project;

import io.soabase.recordbuilder.core.RecordBuilder;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.pmo4j.model.governance.DocumentStatus;
import org.pmo4j.model.id.PersonId;
import org.pmo4j.model.internal.Check;

/**
 * Document that authorises the project (项目章程).
 *
 * @param status state
 * @param approvedOn first approved on; null when not held
 * @param approvedBy approved by; null when not held
 * @param reference number of the document; null when not held
 * @param namedManager project manager named in it; null when not held
 */
@RecordBuilder
public record Charter(
        DocumentStatus status,
        @Nullable LocalDate approvedOn,
        @Nullable PersonId approvedBy,
        @Nullable String reference,
        @Nullable PersonId namedManager)
        implements CharterBuilder.With {

    public Charter {
        var check = Check.of(Charter.class);
        check.required("status", status);
        reference = check.optionalText("reference", reference);
        check.done();
    }

    /**
     * Tells whether the charter was ever approved: it is approved now, or was before a later version replaced it.
     *
     * @return true if the status is APPROVED, or SUPERSEDED with a day of approval
     */
    public boolean approved() {
        return status.approved(approvedOn);
    }
}
