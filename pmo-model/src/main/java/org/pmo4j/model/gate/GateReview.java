package org.pmo4j.model.gate;

import io.soabase.recordbuilder.core.RecordBuilder;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.pmo4j.model.id.GateReviewId;
import org.pmo4j.model.id.PersonId;
import org.pmo4j.model.internal.Check;

/**
 * One review of a gate and its decision (关口评审).
 *
 * @param id identity
 * @param decision canonical decision; null: none recorded
 * @param decisionWord the word used by the framework, for example AUTHORISE; null when not held
 * @param openedOn review opened on; a planned review stands on gate.plannedOn, not here; null when not held
 * @param decidedOn date of the decision; null when not held
 * @param decidedBy who decided; null when not held
 * @param validUntil last day on which a pass authorises; null: no expiry
 * @param withdrawnOn pass withdrawn by the gate authority; null when not held
 * @param conditions conditions of a conditional pass; 0..n; null when not held
 * @param nextReviewOn date on which a hold is reviewed, or a follow-up review is due; null when not held
 * @param resumedOn end of a hold; null when not held
 * @param checklist phase-exit checklist; null when not held
 * @param team review team; 0..n; null when not held
 * @param rating delivery confidence given by the review; null when not held
 * @param ratedOn date of the rating; null: decidedOn
 * @param followUp recovery plan and follow-up after a poor rating; null when not held
 * @param blockedBy policies given as reason for a blocking decision; policy ids; null when not held
 */
@RecordBuilder
public record GateReview(
        GateReviewId id,
        @Nullable GateDecision decision,
        @Nullable String decisionWord,
        @Nullable LocalDate openedOn,
        @Nullable LocalDate decidedOn,
        @Nullable PersonId decidedBy,
        @Nullable LocalDate validUntil,
        @Nullable LocalDate withdrawnOn,
        @Nullable List<GateCondition> conditions,
        @Nullable LocalDate nextReviewOn,
        @Nullable LocalDate resumedOn,
        @Nullable Checklist checklist,
        @Nullable List<ReviewTeamMember> team,
        @Nullable DeliveryConfidence rating,
        @Nullable LocalDate ratedOn,
        @Nullable FollowUp followUp,
        @Nullable Set<String> blockedBy)
        implements GateReviewBuilder.With {

    public GateReview {
        var check = Check.of(GateReview.class);
        check.required("id", id);
        decisionWord = check.optionalText("decisionWord", decisionWord);
        conditions = check.optionalById("conditions", conditions, GateCondition::id);
        team = check.optionalList("team", team);
        blockedBy = check.optionalSet("blockedBy", blockedBy);
        check.done();
    }

    // DERIVED: passing; pending; referenceDate; ratingDate
}
