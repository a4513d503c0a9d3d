package org.pmo4j.model.project;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.pmo4j.model.gate.DeliveryConfidence;
import org.pmo4j.model.internal.Check;

/**
 * A report on the state of the project at one date (状态报告).
 *
 * @param reportedOn date
 * @param health overall health; null when not held
 * @param confidence published delivery confidence; null when not held
 */
public record StatusReport(
        LocalDate reportedOn,
        @Nullable Health health,
        @Nullable DeliveryConfidence confidence) {

    public StatusReport {
        var check = Check.of(StatusReport.class);
        check.required("reportedOn", reportedOn);
        check.done();
    }

    /**
     * Returns the health reported in whatever scale the source uses, for example RED for a confidence of AMBER_RED.
     *
     * @return {@code health}, else the delivery confidence on the three-level scale, else null
     */
    public @Nullable Health overall() {
        if (health != null || confidence == null) {
            return health;
        }
        // The names of the three levels are the names of Health.
        return Health.valueOf(confidence.threeLevel().name());
    }
}
