package org.pmo4j.model.organization;

import io.soabase.recordbuilder.core.RecordBuilder;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.pmo4j.model.governance.DocumentStatus;
import org.pmo4j.model.id.StandardId;
import org.pmo4j.model.internal.Check;

/**
 * A policy, standard or method issued by a PMO (标准规范).
 *
 * @param id identity
 * @param title title
 * @param status state
 * @param approvedOn approved on; null when not held
 * @param reviewedOn last reviewed on; null when not held
 */
@RecordBuilder
public record Standard(
        StandardId id,
        String title,
        DocumentStatus status,
        @Nullable LocalDate approvedOn,
        @Nullable LocalDate reviewedOn)
        implements StandardBuilder.With {

    public Standard {
        var check = Check.of(Standard.class);
        check.required("id", id);
        title = check.text("title", title);
        check.required("status", status);
        check.done();
    }

    @Override
    public int hashCode() {
        return id.hashCode();
    }
}
