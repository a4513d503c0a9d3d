package org.pmo4j.model.gate;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * What was arranged after a red rating (后续安排).
 *
 * @param actionPlanOn date of the agreed action plan; null when not held
 * @param reviewedOn date the follow-up review was held; null when not held
 */
public record FollowUp(
        @Nullable LocalDate actionPlanOn,
        @Nullable LocalDate reviewedOn) {

}
