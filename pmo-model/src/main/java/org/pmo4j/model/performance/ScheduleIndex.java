package org.pmo4j.model.performance;

import java.math.BigDecimal;
import org.pmo4j.model.Range;
import org.pmo4j.model.internal.Check;

/**
 * A ratio kept as numerator and denominator, with the way it was found (进度指数).
 *
 * @param numerator numerator, for example ES or EV; &gt;= 0
 * @param denominator denominator, for example AT or PV; &gt; 0
 * @param basis form that was used
 */
public record ScheduleIndex(
        @Range(min = "0") BigDecimal numerator,
        @Range(min = "0", minExclusive = true) BigDecimal denominator,
        IndexBasis basis) {

    public ScheduleIndex {
        var check = Check.of(ScheduleIndex.class);
        numerator = check.required("numerator", check.notNegative("numerator", numerator));
        denominator = check.required("denominator", check.positive("denominator", denominator));
        check.required("basis", basis);
        check.done();
    }
}
