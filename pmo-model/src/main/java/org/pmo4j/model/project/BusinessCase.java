package org.pmo4j.model.project;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.pmo4j.model.governance.DocumentStatus;
import org.pmo4j.model.governance.DocumentVersion;
import org.pmo4j.model.internal.Check;

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
}
