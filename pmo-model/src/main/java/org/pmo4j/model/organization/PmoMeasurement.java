package org.pmo4j.model.organization;

import java.math.BigDecimal;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.pmo4j.model.Range;
import org.pmo4j.model.internal.Check;

/**
 * A measurement of a PMO's value (PMO度量).
 *
 * @param kind what was measured
 * @param measuredOn measured on
 * @param score result as a fraction; 0..1; null when not held
 */
public record PmoMeasurement(
        PmoMeasure kind,
        LocalDate measuredOn,
        @Range(min = "0", max = "1") @Nullable BigDecimal score) {

    public PmoMeasurement {
        var check = Check.of(PmoMeasurement.class);
        check.required("kind", kind);
        check.required("measuredOn", measuredOn);
        score = check.fraction("score", score);
        check.done();
    }
}
