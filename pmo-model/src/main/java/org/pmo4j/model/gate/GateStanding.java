package org.pmo4j.model.gate;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.pmo4j.model.internal.Check;

/**
 * What is known of the pass of one gate on a day, for example on 2026-03-10 a GO that was valid until 2026-03-09 (关口状态).
 *
 * @param date the day
 * @param review review decided last by that day; null when no dated decision was taken by then
 * @param undatedDecision the gate has a decision whose date is not held
 */
public record GateStanding(LocalDate date, @Nullable GateReview review, boolean undatedDecision) {

    public GateStanding {
        var check = Check.of(GateStanding.class);
        check.required("date", date);
        check.done();
    }

    /**
     * Returns the decision in force.
     *
     * @return the decision; null when there is no dated one
     */
    public @Nullable GateDecision decision() {
        return review == null ? null : review.decision();
    }

    /**
     * Returns the last day of validity of the decision in force.
     *
     * @return the day; null when it does not expire or there is no dated decision
     */
    public @Nullable LocalDate validUntil() {
        return review == null ? null : review.validUntil();
    }

    /**
     * Tells whether the gate certainly had no valid pass.
     *
     * @return true if the decision in force is no pass, has expired or was withdrawn, or if the gate was never decided
     */
    public boolean withoutPass() {
        return review == null ? !undatedDecision : !review.validOn(date);
    }

    /**
     * Tells whether only the missing date of a decision keeps us from telling if the gate was passed.
     *
     * @return true if there is no dated decision by that day, but one without a date
     */
    public boolean undecided() {
        return review == null && undatedDecision;
    }
}
