package org.pmo4j.model.gate;

import io.soabase.recordbuilder.core.RecordBuilder;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.pmo4j.model.id.GateConditionId;
import org.pmo4j.model.id.GateReviewId;
import org.pmo4j.model.id.PersonId;
import org.pmo4j.model.internal.Check;
import org.pmo4j.model.internal.DateSpan;

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

    @Override
    public int hashCode() {
        return id.hashCode();
    }

    /**
     * Tells whether the review lets the project pass, with or without conditions.
     *
     * @return true if the decision is GO or CONDITIONAL_GO
     */
    public boolean passing() {
        return decision == GateDecision.GO || decision == GateDecision.CONDITIONAL_GO;
    }

    /**
     * Tells whether the review keeps the project from going on.
     *
     * @return true if the decision is HOLD, RECYCLE or STOP
     */
    public boolean blocking() {
        return decision != null && !passing();
    }

    /**
     * Tells whether the review is under way: no decision is recorded.
     *
     * @param asOf date of judgement
     * @return true if there is no decision and the review is not known to open later than that date
     */
    public boolean pending(LocalDate asOf) {
        return decision == null && (openedOn == null || !openedOn.isAfter(asOf));
    }

    /**
     * Returns the date on which the review is judged: its decision, or today while it is under way.
     *
     * @param asOf date of judgement
     * @return {@code decidedOn} of a decided review, {@code asOf} of a pending one; null when a decision has no date or
     *     the review opens later
     */
    public @Nullable LocalDate referenceDate(LocalDate asOf) {
        if (decision != null) {
            return decidedOn;
        }
        return pending(asOf) ? asOf : null;
    }

    /**
     * Returns the date of the delivery confidence.
     *
     * @return {@code ratedOn}, else {@code decidedOn}; null when neither is held
     */
    public @Nullable LocalDate ratingDate() {
        return ratedOn != null ? ratedOn : decidedOn;
    }

    /**
     * Tells whether the pass authorises work on a day; the last day of validity counts, the day of withdrawal does not.
     *
     * @param date the day
     * @return true if the decision is passing, not expired and not withdrawn by then
     */
    public boolean validOn(LocalDate date) {
        return passing() && (validUntil == null || !validUntil.isBefore(date)) && !withdrawnBy(date);
    }

    /**
     * Tells whether the gate authority has withdrawn the pass.
     *
     * @param asOf date of judgement
     * @return true if it was withdrawn on or before that date
     */
    public boolean withdrawnBy(LocalDate asOf) {
        return DateSpan.reached(withdrawnOn, asOf);
    }

    /**
     * Tells whether the review put the project on hold and the hold goes on.
     *
     * @param asOf date of judgement
     * @return true if the decision is HOLD and the project was not resumed by that date
     */
    public boolean onHold(LocalDate asOf) {
        return decision == GateDecision.HOLD && !DateSpan.reached(resumedOn, asOf);
    }

    /**
     * Returns how long ago the decision was taken, for example 90.
     *
     * @param asOf date of judgement
     * @return calendar days; null when there is no dated decision
     */
    public @Nullable Long daysSinceDecision(LocalDate asOf) {
        return decision != null && decidedOn != null ? ChronoUnit.DAYS.between(decidedOn, asOf) : null;
    }

    /**
     * Names the open conditions that lack an owner or a due date.
     *
     * @return their ids, in order; empty when conditions are not held
     */
    public List<GateConditionId> incompleteConditions() {
        return conditions == null
                ? List.of()
                : conditions.stream().filter(GateCondition::incomplete).map(GateCondition::id).toList();
    }
}
