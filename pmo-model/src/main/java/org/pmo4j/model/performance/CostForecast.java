package org.pmo4j.model.performance;

import java.math.BigDecimal;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * What one measurement says of the cost at completion (成本预测): management's estimate, the estimate by a formula, and what
 * is spent already, below which no estimate can lie. Each counts where it compares with BAC; EVM-006 defines them.
 */
public final class CostForecast {

    private final PerformanceMeasurement measurement;
    private final EacMethod method;
    private final @Nullable CostEstimate stated;
    private final @Nullable CostEstimate computed;

    CostForecast(PerformanceMeasurement measurement, EacMethod method) {
        this.measurement = measurement;
        this.method = method;
        this.stated = EarnedValue.comparable(measurement.estimateAtCompletion(), measurement.budgetAtCompletion())
                ? CostEstimate.of(measurement.estimateAtCompletion(), EstimateBasis.MANAGEMENT)
                : null;
        this.computed = CostEstimate.by(method, measurement);
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
        return Stream.of(stated, computed, spent)
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
        return stated != null || computed != null ? List.of() : measurement.gaps().ofForecast(method);
    }
}
