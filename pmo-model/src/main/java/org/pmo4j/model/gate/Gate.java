package org.pmo4j.model.gate;

import io.soabase.recordbuilder.core.RecordBuilder;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.pmo4j.model.Default;
import org.pmo4j.model.Range;
import org.pmo4j.model.governance.GovernanceRole;
import org.pmo4j.model.governance.Tailoring;
import org.pmo4j.model.id.GateId;
import org.pmo4j.model.id.PhaseId;
import org.pmo4j.model.internal.Check;
import org.pmo4j.model.internal.Known;

/**
 * A decision point of the gate plan (关口).
 *
 * @param id identity
 * @param sequence order; &gt;= 0, unique
 * @param name name
 * @param nameZh chinese name where there is one; null when not held
 * @param mandatory must be passed
 * @param removedBy tailoring that removes this gate; null when not held
 * @param investment the gate that commits full funding
 * @param portfolioGate decided at portfolio level
 * @param authorizes phase that a pass opens; one of phases; null when not held
 * @param evidence evidence the gate requires; 0..n; null when not held
 * @param decisionRoles roles that may decide; 0..n; null when not held
 * @param plannedOn planned date of the review (latest agreed plan); null when not held
 * @param reviews reviews under way or decided; 0..n, by date then id
 */
@RecordBuilder
public record Gate(
        GateId id,
        @Range(min = "0") int sequence,
        String name,
        @Nullable String nameZh,
        @Default("true") boolean mandatory,
        @Nullable Tailoring removedBy,
        @Default("false") boolean investment,
        @Default("false") boolean portfolioGate,
        @Nullable PhaseId authorizes,
        @Nullable List<EvidenceRequirement> evidence,
        @Nullable Set<GovernanceRole> decisionRoles,
        @Nullable LocalDate plannedOn,
        List<GateReview> reviews)
        implements GateBuilder.With {

    public Gate {
        var check = Check.of(Gate.class);
        check.required("id", id);
        sequence = check.notNegative("sequence", sequence);
        name = check.text("name", name);
        nameZh = check.optionalText("nameZh", nameZh);
        evidence = check.optionalList("evidence", evidence);
        decisionRoles = check.optionalSet("decisionRoles", decisionRoles);
        reviews = check.sorted("reviews", check.byId("reviews", reviews, GateReview::id), Gate::orderDate);
        check.done();
    }

    @Override
    public int hashCode() {
        return id.hashCode();
    }

    /**
     * Returns the gate as known on a day, without reviews decided after it. Such a review goes as a whole: it does not
     * become a pending one.
     *
     * @param asOf the day; what is dated on it stays
     * @return the view; this very instance when nothing goes
     */
    public Gate knownAt(LocalDate asOf) {
        var known = Known.upTo(asOf, reviews, GateReview::decidedOn);
        return known == reviews ? this : withReviews(known);
    }

    /**
     * Tells whether approved tailoring took the gate out of the plan.
     *
     * @return true if {@code removedBy} names an approver
     */
    public boolean removed() {
        return removedBy != null && removedBy.approvedBy() != null;
    }

    /**
     * Finds the decision that stands at a date. A decision without a date stands only while there is no dated one.
     *
     * @param asOf date of judgement, included
     * @return the review decided last, of one day the later in the list; null when none is decided
     */
    public @Nullable GateReview latestDecision(LocalDate asOf) {
        GateReview dated = decisionAsOf(asOf);
        return dated != null ? dated : LatestReview.undated(reviews);
    }

    /**
     * Finds the dated decision in force on a day.
     *
     * @param date the day, included
     * @return the review decided last, of one day the later in the list; null when no dated decision was taken by then
     */
    public @Nullable GateReview decisionAsOf(LocalDate date) {
        return LatestReview.dated(reviews, date);
    }

    /**
     * Tells whether the gate has a decision whose date the source does not hold.
     *
     * @return true if some review is decided and {@code decidedOn} is null
     */
    public boolean hasUndatedDecision() {
        return LatestReview.undated(reviews) != null;
    }

    /**
     * Returns what is known of the gate's pass on a day.
     *
     * @param date the day, included
     * @return the standing
     */
    public GateStanding standingOn(LocalDate date) {
        return new GateStanding(date, decisionAsOf(date), hasUndatedDecision());
    }

    /**
     * Tells whether the gate is known to ask for evidence.
     *
     * @return true if some entry of {@code evidence} is mandatory; false when evidence is not held
     */
    public boolean requiresEvidence() {
        return evidence != null && evidence.stream().anyMatch(EvidenceRequirement::mandatory);
    }

    /**
     * Tells whether the planned review is dealt with: the gate is passed or stopped, or held or sent back for rework no
     * earlier than planned. A hold before the planned date leaves that date in force.
     *
     * @param asOf date of judgement, included
     * @return true if a decision settles the gate; a decision without a date does
     */
    public boolean settled(LocalDate asOf) {
        return reviews.stream().anyMatch(review -> settles(review, asOf));
    }

    /**
     * Tells whether the gate was passed, whatever was decided later.
     *
     * @param asOf date of judgement, included
     * @return true if some review is passing and not decided after that date
     */
    public boolean passed(LocalDate asOf) {
        return reviews.stream()
                .filter(GateReview::passing)
                .anyMatch(review -> review.decidedOn() == null || !review.decidedOn().isAfter(asOf));
    }

    private boolean settles(GateReview review, LocalDate asOf) {
        if (review.decision() == null || review.decidedOn() == null) {
            return review.decision() != null;
        }
        return !review.decidedOn().isAfter(asOf)
                && switch (review.decision()) {
                    case GO, CONDITIONAL_GO, STOP -> true;
                    case HOLD, RECYCLE -> plannedOn != null && !review.decidedOn().isBefore(plannedOn);
                };
    }

    /** The date reviews are ordered by; what has no date comes last. */
    private static LocalDate orderDate(GateReview review) {
        if (review.decidedOn() != null) {
            return review.decidedOn();
        }
        return review.openedOn() != null ? review.openedOn() : LocalDate.MAX;
    }
}
