package org.pmo4j.model.gate;

import io.soabase.recordbuilder.core.RecordBuilder;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.pmo4j.model.id.PhaseId;
import org.pmo4j.model.internal.Check;
import org.pmo4j.model.internal.DateSpan;
import org.pmo4j.model.internal.Known;

/**
 * Phases, gates and reviews of a project (关口计划).
 *
 * @param framework gate framework; framework of gates.csv; null when not held
 * @param phases phases in order; 0..n; sequence unique
 * @param gates gates in order; 0..n; sequence unique
 * @param currentPhase phase in which work is done now; one of phases; null when not held
 * @param currentPhaseSince date work in that phase began; null when not held
 */
@RecordBuilder
public record GatePlan(
        @Nullable String framework,
        List<Phase> phases,
        List<Gate> gates,
        @Nullable PhaseId currentPhase,
        @Nullable LocalDate currentPhaseSince)
        implements GatePlanBuilder.With {

    public GatePlan {
        var check = Check.of(GatePlan.class);
        framework = check.optionalText("framework", framework);
        new PlanFaults(check).find(phases, gates, currentPhase);
        phases = check.unique("phases", check.sorted("phases", phases, Phase::sequence), Phase::sequence);
        gates = check.unique("gates", check.sorted("gates", gates, Gate::sequence), Gate::sequence);
        check.done();
    }

    /**
     * Returns the plan as known on a day, without gate reviews decided after it.
     *
     * @param asOf the day; what is dated on it stays
     * @return the view; this very instance when nothing goes
     */
    public GatePlan knownAt(LocalDate asOf) {
        var known = Known.each(gates, gate -> gate.knownAt(asOf));
        return known == gates ? this : withGates(known);
    }

    /**
     * Finds a phase of the plan.
     *
     * @param id the phase; null finds nothing
     * @return the phase; null when the plan has none of that id
     */
    public @Nullable Phase phase(@Nullable PhaseId id) {
        return phases.stream().filter(phase -> phase.id().equals(id)).findFirst().orElse(null);
    }

    /**
     * Finds the gate decision that stands at a date, of all gates. Decisions without a date count only while there is
     * no dated one.
     *
     * @param asOf date of judgement, included
     * @return the review decided last, of one day that of the later gate, then the later in the list; null when no
     *     review is decided
     */
    public @Nullable GateReview latestDecision(LocalDate asOf) {
        GateReview dated = LatestReview.dated(reviews(), asOf);
        return dated != null ? dated : LatestReview.undated(reviews());
    }

    /**
     * Finds the review with the newest delivery confidence, of all gates.
     *
     * @param asOf date of judgement, included
     * @return the review rated last, of one day that of the later gate, then the later in the list; null when no
     *     review has a dated rating
     */
    public @Nullable GateReview latestRatedReview(LocalDate asOf) {
        return LatestReview.rated(reviews(), asOf);
    }

    /**
     * Names what the source does not hold to tell whether a poor rating was followed up.
     *
     * @param review a rated review of this plan
     * @param asOf date of judgement, included
     * @param planDays calendar days allowed for the action plan, &gt;= 0
     * @return ratedOn where the rating has no date; followUp where the newest rating is older than the days allowed and
     *     nothing is recorded; else empty
     */
    public List<String> followUpGaps(GateReview review, LocalDate asOf, int planDays) {
        if (review.ratingDate() == null) {
            return List.of("ratedOn");
        }
        boolean due = review.equals(latestRatedReview(asOf)) && review.ratingDate().plusDays(planDays).isBefore(asOf);
        return due && review.followUp() == null ? List.of("followUp") : List.of();
    }

    /**
     * Finds the gate that must be passed before another one. Only the nearest is looked at, so that a skipped gate is
     * missed once.
     *
     * @param gate a gate of this plan
     * @param mandatoryOnly true to look at mandatory gates only
     * @return the earlier gate nearest to it that is not removed; null when there is none
     */
    public @Nullable Gate requiredBefore(Gate gate, boolean mandatoryOnly) {
        Gate nearest = null;
        for (Gate earlier : gates) {
            if (earlier.sequence() < gate.sequence() && !earlier.removed() && (earlier.mandatory() || !mandatoryOnly)) {
                nearest = earlier;
            }
        }
        return nearest;
    }

    /**
     * Returns the day on which an earlier gate was last passed.
     *
     * @param gate a gate of this plan
     * @param date last day looked at
     * @return the latest date of a passing decision of a gate before this one; null when there is none by that day
     */
    public @Nullable LocalDate previousPassOn(Gate gate, LocalDate date) {
        return gates.stream()
                .filter(earlier -> earlier.sequence() < gate.sequence())
                .flatMap(earlier -> earlier.reviews().stream())
                .filter(review -> review.passing() && DateSpan.reached(review.decidedOn(), date))
                .map(GateReview::decidedOn)
                .max(LocalDate::compareTo)
                .orElse(null);
    }

    /**
     * Finds the next gate that is due for review.
     *
     * @param asOf date of judgement, included
     * @return the first gate that is not removed, not settled and not overtaken by a pass of a later gate; null when
     *     none is left
     */
    public @Nullable Gate nextGate(LocalDate asOf) {
        Gate next = null;
        for (Gate gate : gates) {
            if (gate.passed(asOf)) {
                next = null;
            }
            if (next == null && !gate.removed() && !gate.settled(asOf)) {
                next = gate;
            }
        }
        return next;
    }

    /**
     * Tells whether any gate was reviewed, or is being reviewed.
     *
     * @param asOf date of judgement
     * @return true if some review is decided or pending
     */
    public boolean reviewed(LocalDate asOf) {
        return reviews().stream().anyMatch(review -> review.decision() != null || review.pending(asOf));
    }

    /**
     * Tells whether the plan says which phases its gates open.
     *
     * @return true if some gate names a phase in {@code authorizes}
     */
    public boolean authorizesPhases() {
        return gates.stream().anyMatch(gate -> gate.authorizes() != null);
    }

    /**
     * Finds the last phase in which work is authorised. A pass that expired after the current phase was entered still
     * counts; where the day of entry is not held, an expired pass counts too: it may have been valid then.
     *
     * @param asOf date of judgement, included
     * @return the highest phase opened by a gate whose decision is a pass in force, before the first pass the phase
     *     below the lowest one that gates open; null when there is no such phase
     */
    public @Nullable Phase authorizedPhase(LocalDate asOf) {
        return new PhaseAuthorization(this, asOf, true).phase();
    }

    /**
     * Names the last phase in which work is authorised, as {@link #authorizedPhase}.
     *
     * @param asOf date of judgement, included
     * @return the id of the phase; null when there is none
     */
    public @Nullable PhaseId authorizedPhaseId(LocalDate asOf) {
        Phase authorized = authorizedPhase(asOf);
        return authorized == null ? null : authorized.id();
    }

    /**
     * Finds the last phase in which work is authorised beyond doubt: as {@link #authorizedPhase}, but where the day of entry
     * is not held, expired passes are left out.
     *
     * @param asOf date of judgement, included
     * @return the phase; null when there is none
     */
    public @Nullable Phase surelyAuthorizedPhase(LocalDate asOf) {
        return new PhaseAuthorization(this, asOf, false).phase();
    }

    /**
     * Tells whether work goes on in a phase that no pass authorises.
     *
     * @param asOf date of judgement, included
     * @param graceDays calendar days of unauthorised work that are tolerated, &gt;= 0; with 0 the first day counts
     * @return true if the current phase lies beyond the authorised one and the tolerated days are used up; where the
     *     day of entry is not held, only with 0 tolerated days; false when the current phase or what gates open is not
     *     held
     */
    public boolean workUnauthorized(LocalDate asOf, int graceDays) {
        boolean graceOver = currentPhaseSince == null
                ? graceDays == 0
                : ChronoUnit.DAYS.between(currentPhaseSince, asOf) >= graceDays;
        return graceOver && currentPhaseBeyond(authorizedPhase(asOf));
    }

    /**
     * Tells whether it cannot be told if work is authorised, because the day the current phase was entered is not held.
     *
     * @param asOf date of judgement, included
     * @return true if the day of entry is null and the current phase lies beyond the surely authorised one
     */
    public boolean workPossiblyUnauthorized(LocalDate asOf) {
        return currentPhaseSince == null && currentPhaseBeyond(surelyAuthorizedPhase(asOf));
    }

    /**
     * Names what keeps us from telling whether work is authorised, for example {@code gatePlan.currentPhase}.
     *
     * @param asOf date of judgement, included
     * @return the components not held, as paths from the project; empty when nothing is missing
     */
    public List<String> missingForWork(LocalDate asOf) {
        List<String> missing = new ArrayList<>();
        if (currentPhase == null) {
            missing.add("gatePlan.currentPhase");
        }
        if (!authorizesPhases()) {
            missing.add("gatePlan.gates.authorizes");
        }
        if (workPossiblyUnauthorized(asOf)) {
            missing.add("gatePlan.currentPhaseSince");
        }
        return List.copyOf(missing);
    }

    private boolean currentPhaseBeyond(@Nullable Phase authorized) {
        Phase current = phase(currentPhase);
        return current != null
                && authorizesPhases()
                && (authorized == null || current.sequence() > authorized.sequence());
    }

    /**
     * Lists the reviews of all gates.
     *
     * @return the reviews in the order of their gates, of one gate by date
     */
    public List<GateReview> reviews() {
        return gates.stream().flatMap(gate -> gate.reviews().stream()).toList();
    }
}
