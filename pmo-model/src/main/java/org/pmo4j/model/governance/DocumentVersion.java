package org.pmo4j.model.governance;

import io.soabase.recordbuilder.core.RecordBuilder;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.pmo4j.model.internal.Check;

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
}
