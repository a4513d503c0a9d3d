package org.pmo4j.model.organization;

import io.soabase.recordbuilder.core.RecordBuilder;
import java.time.LocalDate;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.pmo4j.model.governance.DecisionKind;
import org.pmo4j.model.governance.DocumentStatus;
import org.pmo4j.model.id.PersonId;
import org.pmo4j.model.internal.Check;

/**
 * Mandate of a PMO (PMO章程).
 *
 * @param status state of the document
 * @param signedBy signatory; null when not held
 * @param signedOn signed on; null when not held
 * @param sections sections the document has; 0..10; null when not held
 * @param decisionRights kinds of decision the PMO may take; 0..n; null when not held
 * @param services services it is mandated to offer; 0..n; null when not held
 * @param declaredType type stated in the charter; null when not held
 * @param reviewOn next review of the charter; null when not held
 */
@RecordBuilder
public record PmoCharter(
        DocumentStatus status,
        @Nullable PersonId signedBy,
        @Nullable LocalDate signedOn,
        @Nullable Set<PmoCharterSection> sections,
        @Nullable Set<DecisionKind> decisionRights,
        @Nullable Set<ServiceKind> services,
        @Nullable PmoType declaredType,
        @Nullable LocalDate reviewOn)
        implements PmoCharterBuilder.With {

    public PmoCharter {
        var check = Check.of(PmoCharter.class);
        check.required("status", status);
        sections = check.optionalSet("sections", sections);
        decisionRights = check.optionalSet("decisionRights", decisionRights);
        services = check.optionalSet("services", services);
        check.done();
    }
}
