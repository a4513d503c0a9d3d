package org.pmo4j.model.performance;

import java.math.BigDecimal;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.pmo4j.model.internal.Check;

/**
 * What one measurement says of the cost at completion (成本预测): management's estimate, the estimate by a formula, and what
 * is spent already, below which no estimate can lie. Each counts where it compares with BAC; EVM-006 defines them.
 *
 * @param measurement the measurement
 * @param method the formula; NONE for no formula
 */
public record CostForecast(PerformanceMeasurement measurement, EacMethod method) {

    public CostForecast {
        var check = Check.of(CostForecast.class);
        check.required("measurement", measurement);
        check.required("method", method);
        check.done();
    }

    /**
     * Returns the largest known estimate, for example CNY 12500.00 by CPI.
     *
     * @return the estimate, of equal ones management's, then the formula's; null when none is known
     */
    public @Nullable CostEstimate largest() {
        CostEstimate spent = EarnedValue.comparable(measurement.actualCost(), measurement.budgetAtCompletion())
                ? CostEstimate.of(measurement.actualCost(), EstimateBasis.ACTUAL_COST)
                : null;
        return Stream.of(stated(), CostEstimate.by(method, measurement), spent)
                .filter(Objects::nonNull)
                .reduce((larger, other) -> other.amount().compareTo(larger.amount()) > 0 ? other : larger)
                .orElse(null);
    }

    /**
     * Tells whether the largest estimate is above the budget by more than a tolerance.
     *
     * @param tolerance fraction of BAC, for example 0.10
     * @return true if it is; false also when no estimate is known
     */
    public boolean exceedsBudgetBy(BigDecimal tolerance) {
        CostEstimate largest = largest();
        return largest != null && largest.exceeds(measurement.budgetAtCompletion(), tolerance);
    }

    /**
     * Names what keeps the forecast from being known. What is spent is no forecast.
     *
     * @return the components that are not held or undefined; empty when management's estimate or the formula's is known
     */
    public List<String> gaps() {
        return stated() != null || CostEstimate.by(method, measurement) != null
                ? List.of()
                : measurement.gaps().ofForecast(method);
    }

    private @Nullable CostEstimate stated() {
        return EarnedValue.comparable(measurement.estimateAtCompletion(), measurement.budgetAtCompletion())
                ? CostEstimate.of(measurement.estimateAtCompletion(), EstimateBasis.MANAGEMENT)
                : null;
    }
}
