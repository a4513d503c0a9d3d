package org.pmo4j.model.project;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.pmo4j.model.governance.DocumentStatus;
import org.pmo4j.model.governance.DocumentVersion;
import org.pmo4j.model.internal.Check;
import org.pmo4j.model.internal.Known;

/**
 * Justification of the project (商业论证).
 *
 * @param status state
 * @param viable still judged viable, desirable and achievable; null when not held
 * @param versions versions and re-approvals; 0..n, by date
 */
public record BusinessCase(
        DocumentStatus status,
        @Nullable Boolean viable,
        List<DocumentVersion> versions) {

    public BusinessCase {
        var check = Check.of(BusinessCase.class);
        check.required("status", status);
        versions = check.sorted("versions", versions, DocumentVersion::updatedOn);
        check.done();
    }

    /**
     * Returns the document as known on a day, without versions dated after it.
     *
     * @param asOf the day; what is dated on it stays
     * @return the view; this very instance when nothing goes
     */
    public BusinessCase knownAt(LocalDate asOf) {
        var known = Known.upTo(asOf, versions, DocumentVersion::updatedOn);
        return known == versions ? this : new BusinessCase(status, viable, known);
    }
}
