package org.pmo4j.model.project;

import io.soabase.recordbuilder.core.RecordBuilder;
import java.math.BigDecimal;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.pmo4j.model.internal.Check;

/**
 * A permitted deviation set by the level above (容差).
 *
 * @param aspect aspect
 * @param limit highest permitted deviation
 * @param forecastDeviation forecast deviation in the same unit; null when not held
 * @param breachForecastOn day the breach was first forecast; null when not held
 * @param measure unit, for example days or CAD; null when not held
 */
@RecordBuilder
public record Tolerance(
        ToleranceAspect aspect,
        BigDecimal limit,
        @Nullable BigDecimal forecastDeviation,
        @Nullable LocalDate breachForecastOn,
        @Nullable String measure)
        implements ToleranceBuilder.With {

    public Tolerance {
        var check = Check.of(Tolerance.class);
        check.required("aspect", aspect);
        limit = check.required("limit", check.decimal("limit", limit));
        forecastDeviation = check.decimal("forecastDeviation", forecastDeviation);
        measure = check.optionalText("measure", measure);
        check.done();
    }

    /**
     * Tells whether the forecast leaves the tolerance.
     *
     * @return true if the forecast deviation is above the limit; false also when it is not held
     */
    public boolean exceeded() {
        return forecastDeviation != null && forecastDeviation.compareTo(limit) > 0;
    }
}
