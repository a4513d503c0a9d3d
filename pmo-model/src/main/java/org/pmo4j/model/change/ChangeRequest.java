package org.pmo4j.model.change;

import io.soabase.recordbuilder.core.RecordBuilder;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.pmo4j.model.Money;
import org.pmo4j.model.Range;
import org.pmo4j.model.id.ChangeRequestId;
import org.pmo4j.model.id.PartyId;
import org.pmo4j.model.id.PersonId;
import org.pmo4j.model.internal.Check;
import org.pmo4j.model.internal.DateSpan;

/**
 * A request to change scope, schedule, cost or a plan (变更请求).
 *
 * @param id identity
 * @param title title
 * @param status status
 * @param requestedBy requester; null when not held
 * @param requestedOn requested on; null when not held
 * @param decidedBy who decided; null when not held
 * @param decidedOn decided on; null when not held
 * @param decisionLevel level that decided; null when not held
 * @param scopeChanging changes the scope; null when not held
 * @param costImpact effect on cost; saving negative; null when not held
 * @param durationImpactDays effect on duration; working days; shorter negative; null when not held
 * @param itemsAdded deliverables added; &gt;= 0; null when not held
 * @param itemsRemoved deliverables removed; &gt;= 0; null when not held
 * @param analysedAreas areas whose impact was analysed; 0..n; null when not held
 * @param pmoNotifiedOn PMO notified on; null when not held
 * @param implementedOn implemented on; null when not held
 * @param receivingOwner who takes it over after closure; null when not held
 */
@RecordBuilder
public record ChangeRequest(
        ChangeRequestId id,
        String title,
        ChangeStatus status,
        @Nullable PersonId requestedBy,
        @Nullable LocalDate requestedOn,
        @Nullable PersonId decidedBy,
        @Nullable LocalDate decidedOn,
        @Nullable ApprovalLevel decisionLevel,
        @Nullable Boolean scopeChanging,
        @Nullable Money costImpact,
        @Nullable BigDecimal durationImpactDays,
        @Range(min = "0") @Nullable Integer itemsAdded,
        @Range(min = "0") @Nullable Integer itemsRemoved,
        @Nullable Set<ImpactArea> analysedAreas,
        @Nullable LocalDate pmoNotifiedOn,
        @Nullable LocalDate implementedOn,
        @Nullable PartyId receivingOwner)
        implements ChangeRequestBuilder.With {

    public ChangeRequest {
        var check = Check.of(ChangeRequest.class);
        check.required("id", id);
        title = check.text("title", title);
        check.required("status", status);
        durationImpactDays = check.decimal("durationImpactDays", durationImpactDays);
        itemsAdded = check.notNegative("itemsAdded", itemsAdded);
        itemsRemoved = check.notNegative("itemsRemoved", itemsRemoved);
        analysedAreas = check.optionalSet("analysedAreas", analysedAreas);
        check.done();
    }

    @Override
    public int hashCode() {
        return id.hashCode();
    }

    /**
     * Tells whether the change is approved on a day.
     *
     * @param asOf the day; a decision of that day counts
     * @return true if the status is APPROVED or IMPLEMENTED and {@code decidedOn} is not later, or not held
     */
    public boolean approved(LocalDate asOf) {
        return granted() && (decidedOn == null || !decidedOn.isAfter(asOf));
    }

    /**
     * Tells whether the status says that the change is approved, whenever that was.
     *
     * @return true for APPROVED and IMPLEMENTED
     */
    public boolean granted() {
        return status == ChangeStatus.APPROVED || status == ChangeStatus.IMPLEMENTED;
    }

    /**
     * Tells whether anything is recorded of a decision.
     *
     * @return true if its day, its maker or its level is held
     */
    public boolean decisionRecorded() {
        return decidedOn != null || decidedBy != null || decisionLevel != null;
    }

    /**
     * Tells whether two different persons asked and decided.
     *
     * @return true if both are known and differ
     */
    public boolean independentlyDecided() {
        return requestedBy != null && decidedBy != null && !requestedBy.equals(decidedBy);
    }

    /**
     * Tells whether one person asked and decided.
     *
     * @return true if both are known and the same
     */
    public boolean decidedByRequester() {
        return requestedBy != null && requestedBy.equals(decidedBy);
    }

    /**
     * Tells whether the change was decided at too low a level.
     *
     * @param required the level required
     * @return true if the level of the decision is known and lower
     */
    public boolean decidedBelow(ApprovalLevel required) {
        return decisionLevel != null && decisionLevel.compareTo(required) < 0;
    }

    /**
     * Tells whether the change was carried out by a day.
     *
     * @param asOf the day, included
     * @return true if {@code implementedOn} is not later, or it is not held and the status is IMPLEMENTED
     */
    public boolean implementedBy(LocalDate asOf) {
        return DateSpan.reached(implementedOn, asOf) || status == ChangeStatus.IMPLEMENTED && implementedOn == null;
    }

    /**
     * Tells of a change that was carried out whether that was done without an approval. A source may overwrite APPROVED
     * by IMPLEMENTED, therefore any trace of a decision stands for one.
     *
     * @param asOf date of judgement
     * @return true if the status is not granted, the decision came after the implementation or is still to come, or
     *     nothing is recorded of a decision on an implemented change
     */
    public boolean implementedUnapproved(LocalDate asOf) {
        boolean decidedTooLate = decidedOn != null
                && (decidedOn.isAfter(asOf) || implementedOn != null && decidedOn.isAfter(implementedOn));
        return !granted() || decidedTooLate || status == ChangeStatus.IMPLEMENTED && !decisionRecorded();
    }

    /**
     * Lists what an impact analysis must cover and this one does not, for example QUALITY. The areas are those of PMBOK
     * 6, Perform Integrated Change Control, and PMBOK 8.
     *
     * @return the gaps in their order; empty when the analysis is complete or its areas are not held
     */
    public List<AnalysisGap> analysisGaps() {
        return analysedAreas == null
                ? List.of()
                : Arrays.stream(AnalysisGap.values()).filter(gap -> gap.in(analysedAreas)).toList();
    }

    /**
     * Tells whether the PMO was certainly not told by the day of the decision.
     *
     * @param asOf date of judgement
     * @return true if no notice is held, or it lies after that date or after the decision
     */
    public boolean pmoNotNotified(LocalDate asOf) {
        return !DateSpan.reached(pmoNotifiedOn, asOf) || decidedOn != null && pmoNotifiedOn.isAfter(decidedOn);
    }

    /**
     * Returns the number of deliverables that the change adds and removes together, for example 3.
     *
     * @return {@code itemsAdded} + {@code itemsRemoved}, one that is not held counted as 0; null when neither is held
     */
    public @Nullable Integer itemsChanged() {
        if (itemsAdded == null && itemsRemoved == null) {
            return null;
        }
        return Math.addExact(itemsAdded == null ? 0 : itemsAdded, itemsRemoved == null ? 0 : itemsRemoved);
    }
}
