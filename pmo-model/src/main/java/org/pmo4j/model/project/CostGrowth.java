package org.pmo4j.model.project;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.pmo4j.model.Money;
import org.pmo4j.model.performance.CostEstimate;

/**
 * The estimated cost of a project beside its current and its original budget (成本增长), for example 150 beside 140 and 100.
 * Two bases are needed because a new baseline hides growth over the old one.
 *
 * @param estimate estimate of the cost at completion; null when none is known
 * @param current budget in force; null when not known
 * @param original budget of the first approved cost baseline; null when not known
 * @param baselinesHeld the project holds its baselines
 */
public record CostGrowth(
        @Nullable CostEstimate estimate, @Nullable Money current, @Nullable Money original, boolean baselinesHeld) {

    /**
     * Tells whether the estimate has grown by a share or more.
     *
     * @param overCurrent fraction of the current budget, for example 0.15
     * @param overOriginal fraction of the original budget, for example 0.30
     * @return true if one of them is reached; false also when that is not known
     */
    public boolean reaches(BigDecimal overCurrent, BigDecimal overOriginal) {
        return estimate != null && (estimate.reaches(current, overCurrent) || estimate.reaches(original, overOriginal));
    }

    /**
     * Names the level of growth.
     *
     * @param overCurrent fraction of the current budget from which growth is critical, for example 0.25
     * @param overOriginal fraction of the original budget from which growth is critical, for example 0.50
     * @return CRITICAL if one of them is reached, else SIGNIFICANT
     */
    public GrowthLevel level(BigDecimal overCurrent, BigDecimal overOriginal) {
        return reaches(overCurrent, overOriginal) ? GrowthLevel.CRITICAL : GrowthLevel.SIGNIFICANT;
    }

    /**
     * Returns the growth over the current budget for people who read a finding, for example 0.0714.
     *
     * @return fraction at 4 decimals, half up; null when undefined
     */
    public @Nullable BigDecimal overCurrent() {
        return estimate == null ? null : estimate.growthOver(current);
    }

    /**
     * Returns the growth over the original budget for people who read a finding, for example 0.5.
     *
     * @return fraction at 4 decimals, half up; null when undefined
     */
    public @Nullable BigDecimal overOriginal() {
        return estimate == null ? null : estimate.growthOver(original);
    }

    /**
     * Names what keeps growth from being denied. A budget of 0 is no base of growth.
     *
     * @return components of the project that are not held or 0, and the currencies where they are several; empty when all
     *     is known
     */
    public List<String> gaps() {
        List<String> gaps = new ArrayList<>();
        var currencies = new TreeSet<String>();
        if (estimate == null) {
            gaps.add("forecastCost");
        } else {
            currencies.add(estimate.currency().getCode());
        }
        for (Money base : bases()) {
            currencies.add(base.currency().getCode());
        }
        if (!isBase(current)) {
            gaps.add(baselinesHeld ? "baselines.baselines.budget" : "approvedBudget");
        }
        if (!isBase(original)) {
            gaps.add(baselinesHeld ? "baselines.baselines.budget" : "baselines");
        }
        if (currencies.size() > 1) {
            gaps.add("one currency (" + String.join(", ", currencies) + ")");
        }
        return gaps.stream().distinct().toList();
    }

    private List<Money> bases() {
        return Stream.of(current, original).filter(Objects::nonNull).toList();
    }

    private static boolean isBase(@Nullable Money budget) {
        return budget != null && budget.signum() > 0;
    }
}
