package org.pmo4j.model.gate;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.pmo4j.model.internal.DateSpan;

/**
 * What was arranged after a red rating (后续安排).
 *
 * @param actionPlanOn date of the agreed action plan; null when not held
 * @param reviewedOn date the follow-up review was held; null when not held
 */
public record FollowUp(
        @Nullable LocalDate actionPlanOn,
        @Nullable LocalDate reviewedOn) {

    /**
     * Tells whether a recovery plan is agreed.
     *
     * @param asOf date of judgement
     * @return true if the action plan is dated on or before that date
     */
    public boolean planAgreed(LocalDate asOf) {
        return DateSpan.reached(actionPlanOn, asOf);
    }

    /**
     * Tells whether the follow-up review was held.
     *
     * @param asOf date of judgement
     * @return true if the review is dated on or before that date
     */
    public boolean reviewHeld(LocalDate asOf) {
        return DateSpan.reached(reviewedOn, asOf);
    }
}
