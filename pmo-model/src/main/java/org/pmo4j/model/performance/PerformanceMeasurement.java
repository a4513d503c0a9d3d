package org.pmo4j.model.performance;

import io.soabase.recordbuilder.core.RecordBuilder;
import java.math.BigDecimal;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.pmo4j.model.Money;
import org.pmo4j.model.Range;
import org.pmo4j.model.internal.Check;

/**
 * Cumulative earned-value figures at one status date (绩效度量).
 *
 * @param statusDate status date
 * @param plannedValue PV; null when not held
 * @param earnedValue EV; null when not held
 * @param actualCost AC; null when not held
 * @param budgetAtCompletion BAC; null when not held
 * @param estimateAtCompletion management EAC; null when not held
 * @param actualTime AT in periods of the curve; &gt;= 0 periods; null when not held
 */
@RecordBuilder
public record PerformanceMeasurement(
        LocalDate statusDate,
        @Nullable Money plannedValue,
        @Nullable Money earnedValue,
        @Nullable Money actualCost,
        @Nullable Money budgetAtCompletion,
        @Nullable Money estimateAtCompletion,
        @Range(min = "0") @Nullable BigDecimal actualTime)
        implements PerformanceMeasurementBuilder.With {

    public PerformanceMeasurement {
        var check = Check.of(PerformanceMeasurement.class);
        check.required("statusDate", statusDate);
        actualTime = check.notNegative("actualTime", actualTime);
        check.done();
    }

    // DERIVED: costPerformanceIndex; schedulePerformanceIndex; earnedSchedule; schedulePerformanceIndexTime; percentComplete; estimateAtCompletionByIndex; toCompletePerformanceIndex; toCompletePerformanceIndexEstimate; timeEstimateAtCompletion
}
