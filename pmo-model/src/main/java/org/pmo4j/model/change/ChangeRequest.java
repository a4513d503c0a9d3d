package org.pmo4j.model.change;

import io.soabase.recordbuilder.core.RecordBuilder;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.pmo4j.model.Money;
import org.pmo4j.model.Range;
import org.pmo4j.model.id.ChangeRequestId;
import org.pmo4j.model.id.PartyId;
import org.pmo4j.model.id.PersonId;
import org.pmo4j.model.internal.Check;

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

    /**
     * Tells whether the change is approved on a day.
     *
     * @param asOf the day; a decision of that day counts
     * @return true if the status is APPROVED or IMPLEMENTED and {@code decidedOn} is not later, or not held
     */
    public boolean approved(LocalDate asOf) {
        return (status == ChangeStatus.APPROVED || status == ChangeStatus.IMPLEMENTED)
                && (decidedOn == null || !decidedOn.isAfter(asOf));
    }
}
