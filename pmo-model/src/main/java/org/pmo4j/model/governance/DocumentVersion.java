package org.pmo4j.model.governance;

import io.soabase.recordbuilder.core.RecordBuilder;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.pmo4j.model.internal.Check;
import org.pmo4j.model.internal.Latest;

/**
 * One version of a document (文件版本).
 *
 * @param version version label
 * @param updatedOn updated or confirmed on
 * @param approvedOn approved on; null when not held
 * @param status state of that version
 */
@RecordBuilder
public record DocumentVersion(
        String version,
        LocalDate updatedOn,
        @Nullable LocalDate approvedOn,
        DocumentStatus status)
        implements DocumentVersionBuilder.With {

    public DocumentVersion {
        var check = Check.of(DocumentVersion.class);
        version = check.text("version", version);
        check.required("updatedOn", updatedOn);
        check.required("status", status);
        check.done();
    }

    /**
     * Finds the version in force on a day.
     *
     * @param versions versions by date
     * @param date the day, included
     * @return the version with the latest {@code updatedOn} not after the day, of one day the later in the list; null
     *     when there is none
     */
    public static @Nullable DocumentVersion inForceOn(List<DocumentVersion> versions, LocalDate date) {
        return Latest.by(versions, DocumentVersion::updatedOn, date);
    }

    /**
     * Tells whether this version counts as approved.
     *
     * @return true if the status is APPROVED, or SUPERSEDED with a day of approval
     */
    public boolean approved() {
        return status.approved(approvedOn);
    }

    /**
     * Reads the state this version had on a day.
     *
     * @param date the day
     * @return the state, as {@link DocumentStatus#readOn}; null when it cannot be told
     */
    public @Nullable DocumentStatus statusOn(LocalDate date) {
        return status.readOn(approvedOn, date);
    }
}
