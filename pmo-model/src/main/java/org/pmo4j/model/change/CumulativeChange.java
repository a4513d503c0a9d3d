package org.pmo4j.model.change;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.pmo4j.model.Money;
import org.pmo4j.model.internal.DateSpan;

/**
 * What approved changes add up to since the project was last justified (累计变更), for example CAD 250000 in 7 changes beside
 * an original budget of CAD 1000000. Savings do not offset expenses: both are change. The original budget is that of the
 * first cost baseline, as in the Nunn-McCurdy rule, so that rebaselining cannot hide growth.
 *
 * @param requests number of changes counted, &gt;= 0
 * @param originalBudget budget of version 1 of the cost baseline, &gt;= 0; null when not known
 * @param since day after which changes count; null: all count
 * @param impacts size of each change counted, of those whose effect on cost is held
 * @param undated size of each approved change that has no day of decision and may count
 */
public record CumulativeChange(
        int requests,
        @Nullable Money originalBudget,
        @Nullable LocalDate since,
        List<Money> impacts,
        List<Money> undated) {

    public CumulativeChange {
        impacts = List.copyOf(impacts);
        undated = List.copyOf(undated);
    }

    /**
     * Adds up approved changes.
     *
     * @param changes the change requests
     * @param baselines the baselines; null when not held
     * @param justifiedOn day of the last approval of the business case; null when none is known
     * @param asOf last day looked at
     * @return the changes decided after the first cost baseline and the last justification
     */
    public static CumulativeChange of(
            ChangeLog changes, @Nullable BaselineLog baselines, @Nullable LocalDate justifiedOn, LocalDate asOf) {
        Baseline original = baselines == null ? null : baselines.original(BaselineKind.COST);
        LocalDate since = later(original == null ? null : original.effectiveDate(), justifiedOn);
        List<ChangeRequest> counted = changes.requests().stream()
                .filter(request -> request.approved(asOf))
                .filter(request -> since == null || DateSpan.covers(since.plusDays(1), asOf, request.decidedOn()))
                .toList();
        List<ChangeRequest> undated = changes.requests().stream()
                .filter(request -> since != null && request.granted() && request.decidedOn() == null)
                .toList();
        return new CumulativeChange(
                counted.size(), original == null ? null : original.budget(), since, sizes(counted), sizes(undated));
    }

    private static @Nullable LocalDate later(@Nullable LocalDate first, @Nullable LocalDate second) {
        if (first == null || second == null) {
            return first == null ? second : first;
        }
        return first.isAfter(second) ? first : second;
    }

    private static List<Money> sizes(List<ChangeRequest> requests) {
        return requests.stream()
                .map(ChangeRequest::costImpact)
                .filter(Objects::nonNull)
                .map(impact -> impact.signum() < 0 ? impact.times(BigDecimal.ONE.negate()) : impact)
                .toList();
    }

    /**
     * Returns the sum of the sizes, for example CAD 250000.00.
     *
     * @return the sum; null when the original budget is not known or some change is in another currency
     */
    public @Nullable Money sum() {
        return sum(impacts);
    }

    /**
     * Tells whether the sum is above a share of the original budget.
     *
     * @param maxPct the share, for example 0.20
     * @return true if it is; false also when the sum is not known or the budget is 0
     */
    public boolean exceeds(BigDecimal maxPct) {
        return exceeds(sum(), maxPct);
    }

    /**
     * Lists what it takes to compare with the original budget and is not known.
     *
     * @param maxPct the share of the original budget
     * @return names of components; empty when the sum is known and undated changes cannot lift it above the share
     */
    public List<String> missing(BigDecimal maxPct) {
        List<String> missing = new ArrayList<>();
        List<Money> all = new ArrayList<>(impacts);
        all.addAll(undated);
        if (originalBudget == null || originalBudget.signum() == 0) {
            missing.add("baselines.budget");
        } else if (sum(all) == null) {
            missing.add("changeLog.requests.costImpact.currency");
        } else if (!exceeds(maxPct) && exceeds(sum(all), maxPct)) {
            missing.add("changeLog.requests.decidedOn");
        }
        if (requests > 0 && impacts.isEmpty()) {
            missing.add("changeLog.requests.costImpact");
        }
        return List.copyOf(missing);
    }

    /**
     * Returns the share of the original budget for display, for example 0.25.
     *
     * @return the share at 4 decimals, half up; null when undefined
     */
    public @Nullable BigDecimal share() {
        Money sum = sum();
        return sum == null ? null : Share.shown(sum.amount(), originalBudget.amount());
    }

    private boolean exceeds(@Nullable Money amount, BigDecimal maxPct) {
        return amount != null
                && originalBudget.signum() > 0
                && amount.compareAmount(originalBudget.times(maxPct)) > 0;
    }

    private @Nullable Money sum(List<Money> amounts) {
        if (originalBudget == null || !amounts.stream().allMatch(originalBudget::sameCurrency)) {
            return null;
        }
        return amounts.stream().reduce(originalBudget.times(BigDecimal.ZERO), Money::plus);
    }
}
