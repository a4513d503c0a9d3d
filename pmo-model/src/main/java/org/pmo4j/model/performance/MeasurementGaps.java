package org.pmo4j.model.performance;

import java.util.List;
import org.pmo4j.model.internal.Check;

/**
 * What keeps the figures of one measurement from being known, named as components of a project: for example {@code
 * performanceHistory.measurements.actualCost}, or {@code one currency (CNY, USD)} where amounts do not compare.
 *
 * @param measurement the measurement
 */
public record MeasurementGaps(PerformanceMeasurement measurement) {

    private static final String COST_PERFORMANCE = Gaps.MEASUREMENT + "costPerformanceIndex";

    public MeasurementGaps {
        var check = Check.of(MeasurementGaps.class);
        check.required("measurement", measurement);
        check.done();
    }

    /**
     * Names what CPI lacks.
     *
     * @return EV and AC where they are not held, their currencies where they differ, the index itself where AC = 0; empty
     *     when CPI is known
     */
    public List<String> ofCostPerformance() {
        return cost().when(measurement.nothingBooked(), COST_PERFORMANCE).names();
    }

    /**
     * Names what TCPI against the budget lacks.
     *
     * @return EV, AC and BAC where they are not held, their currencies where they differ; empty when all are known
     */
    public List<String> ofRemainder() {
        return cost().amount(Gaps.BUDGET, measurement.budgetAtCompletion()).names();
    }

    /**
     * Names what the judgement of management's estimate lacks.
     *
     * @return EV, AC and BAC where they are not held, the currencies of all four where they differ; empty when all are
     *     known
     */
    public List<String> ofEstimate() {
        return cost().amount(Gaps.BUDGET, measurement.budgetAtCompletion())
                .currency(measurement.estimateAtCompletion())
                .names();
    }

    /** What an estimate by a formula needs besides the budget, and management's estimate that could stand in for it. */
    List<String> ofForecast(EacMethod method) {
        if (measurement.budgetAtCompletion() == null) {
            return List.of(Gaps.BUDGET);
        }
        Gaps gaps = new Gaps()
                .currency(measurement.budgetAtCompletion())
                .amount(Gaps.ESTIMATE, measurement.estimateAtCompletion());
        if (method != EacMethod.NONE) {
            gaps.amount(Gaps.EARNED_VALUE, measurement.earnedValue())
                    .amount(Gaps.ACTUAL_COST, measurement.actualCost());
        }
        if (method == EacMethod.CPI_SPI) {
            gaps.amount(Gaps.PLANNED_VALUE, measurement.plannedValue());
        }
        return gaps.when(undefined(method), Gaps.MEASUREMENT + "estimateAtCompletionByIndex").names();
    }

    /** A formula that carries efficiency forward is undefined where an amount is not above 0. */
    private boolean undefined(EacMethod method) {
        return method != EacMethod.NONE
                && measurement.estimate(method) == null
                && EarnedValue.comparable(
                        measurement.earnedValue(), measurement.actualCost(), measurement.budgetAtCompletion())
                && (method != EacMethod.CPI_SPI
                        || EarnedValue.comparable(measurement.plannedValue(), measurement.earnedValue()));
    }

    private Gaps cost() {
        return new Gaps()
                .amount(Gaps.EARNED_VALUE, measurement.earnedValue())
                .amount(Gaps.ACTUAL_COST, measurement.actualCost());
    }
}
