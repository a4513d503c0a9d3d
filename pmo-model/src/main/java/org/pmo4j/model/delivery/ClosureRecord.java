package org.pmo4j.model.delivery;

import io.soabase.recordbuilder.core.RecordBuilder;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.pmo4j.model.governance.Handover;
import org.pmo4j.model.governance.HandoverSubject;
import org.pmo4j.model.id.PersonId;
import org.pmo4j.model.internal.Check;

/**
 * How the project was or is being closed (收尾记录).
 *
 * @param kind COMPLETION or EARLY_TERMINATION
 * @param closedOn closed on; null when not held
 * @param finalReportOn final report issued on; null when not held
 * @param reason reason of an early termination; null when not held
 * @param decidedBy who ordered the termination; null when not held
 * @param deliverableStatusRecorded state of the deliverables at termination is recorded; null when not held
 * @param handovers hand-over records; 0..n; null when not held
 */
@RecordBuilder
public record ClosureRecord(
        ClosureKind kind,
        @Nullable LocalDate closedOn,
        @Nullable LocalDate finalReportOn,
        @Nullable String reason,
        @Nullable PersonId decidedBy,
        @Nullable Boolean deliverableStatusRecorded,
        @Nullable List<Handover> handovers)
        implements ClosureRecordBuilder.With {

    public ClosureRecord {
        var check = Check.of(ClosureRecord.class);
        check.required("kind", kind);
        reason = check.optionalText("reason", reason);
        handovers = check.optionalList("handovers", handovers);
        check.done();
    }

    /**
     * Tells whether the result has gone to somebody who answers for it from now on. Handing over lessons or standards is no
     * transition of the result.
     *
     * @param asOf date of judgement
     * @return true if a product or the project was handed to a receiving owner, not later than that day or without a date;
     *     false also when no hand-overs are held
     */
    public boolean transitionedBy(LocalDate asOf) {
        return handovers != null
                && handovers.stream()
                        .anyMatch(handover -> handover.completedBy(asOf)
                                && (handover.subject() == HandoverSubject.PRODUCT
                                        || handover.subject() == HandoverSubject.PROJECT));
    }

    /**
     * Counts the hand-overs that name who receives.
     *
     * @return the number; 0 also when no hand-overs are held
     */
    public int handoversWithOwner() {
        return handovers == null
                ? 0
                : (int) handovers.stream().filter(handover -> handover.receivingOwner() != null).count();
    }
}
