package org.pmo4j.model.change;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.pmo4j.model.Money;

/**
 * How large a change is beside what it changes (变更规模), for example CAD 60000 of CAD 1000000 and 10 of 200 days. A saving
 * is as large as an expense of its amount. Shares are compared exactly; a share of nothing is undefined.
 *
 * @param cost effect on cost; null when not held
 * @param costBase budget before the change, &gt;= 0; null when not known
 * @param days effect on duration, in working days; null when not held
 * @param durationBase duration before the change, in working days, &gt;= 0; null when not known
 * @param items deliverables added and removed, &gt;= 0; null when not held
 * @param itemBase deliverables of the agreed scope, &gt;= 0; null when not held
 */
public record ChangeSize(
        @Nullable Money cost,
        @Nullable Money costBase,
        @Nullable BigDecimal days,
        @Nullable BigDecimal durationBase,
        @Nullable Integer items,
        @Nullable Integer itemBase) {

    /**
     * Measures a change against the baselines in force when it was decided, its own left out.
     *
     * @param change the change
     * @param baselines the baselines; null: not held, the approved budget stands in for the cost baseline
     * @param approvedBudget the approved budget; null when not held
     * @param itemBase deliverables of the agreed scope; null when not held
     * @param asOf the day that counts while the day of the decision is not held
     * @return the size
     */
    public static ChangeSize of(
            ChangeRequest change,
            @Nullable BaselineLog baselines,
            @Nullable Money approvedBudget,
            @Nullable Integer itemBase,
            LocalDate asOf) {
        LocalDate date = change.decidedOn() != null ? change.decidedOn() : asOf;
        Baseline cost = baselines == null ? null : baselines.before(change, BaselineKind.COST, date);
        Baseline schedule = baselines == null ? null : baselines.before(change, BaselineKind.SCHEDULE, date);
        Money budget = cost == null ? null : cost.budget();
        return new ChangeSize(
                change.costImpact(),
                baselines == null ? approvedBudget : budget,
                change.durationImpactDays(),
                schedule == null ? null : schedule.durationDays(),
                change.itemsChanged(),
                itemBase);
    }

    /**
     * Returns the level that must decide a change of this size, as far as the size is known. All limits may be reached.
     *
     * @param pmPct share of the budget that the project manager decides, for example 0.05
     * @param ccbPct share of the budget that the change control board decides, for example 0.10
     * @param durPct share of the duration that needs no steering committee, for example 0.25
     * @return the highest level that the known parts demand
     */
    public ApprovalLevel requiredLevel(BigDecimal pmPct, BigDecimal ccbPct, BigDecimal durPct) {
        if (above(cost(ccbPct)) || above(Share.compare(days, durationBase, durPct))) {
            return ApprovalLevel.STEERING_COMMITTEE;
        }
        return above(cost(pmPct)) ? ApprovalLevel.CHANGE_CONTROL_BOARD : ApprovalLevel.PROJECT_MANAGER;
    }

    /**
     * Tells whether the change is major by what is known of it.
     *
     * @param costPct share of the budget from which a change is major, for example 0.10
     * @param durPct share of the duration, for example 0.25
     * @param itemPct share of the deliverables, for example 0.10
     * @return true if some known part reaches its limit
     */
    public boolean major(BigDecimal costPct, BigDecimal durPct, BigDecimal itemPct) {
        return reached(cost(costPct))
                || reached(Share.compare(days, durationBase, durPct))
                || reached(Share.compare(decimal(items), decimal(itemBase), itemPct));
    }

    /**
     * Lists what it takes to tell the shares of cost and duration and is not known. No effect is no share of anything.
     *
     * @return names of components; empty when both shares are known
     */
    public List<String> missing() {
        List<String> missing = new ArrayList<>();
        if (cost != null && cost.signum() != 0 && (costBase == null || costBase.signum() == 0)) {
            missing.add("baselines.budget");
        }
        if (cost != null && costBase != null && !cost.sameCurrency(costBase)) {
            missing.add("costImpact.currency");
        }
        if (days != null && days.signum() != 0 && (durationBase == null || durationBase.signum() == 0)) {
            missing.add("baselines.durationDays");
        }
        return List.copyOf(missing);
    }

    /**
     * Lists what it takes to tell whether the change is major and is not known.
     *
     * @param costPct share of the budget from which a change is major
     * @param durPct share of the duration
     * @param itemPct share of the deliverables
     * @return names of components; empty when the change is major by what is known, or all shares are known
     */
    public List<String> missingForMajor(BigDecimal costPct, BigDecimal durPct, BigDecimal itemPct) {
        if (major(costPct, durPct, itemPct)) {
            return List.of();
        }
        List<String> missing = new ArrayList<>(missing());
        if (items != null && items != 0 && (itemBase == null || itemBase == 0)) {
            missing.add("deliverables");
        }
        return List.copyOf(missing);
    }

    /**
     * Tells whether the change is major or may be.
     *
     * @param costPct share of the budget from which a change is major
     * @param durPct share of the duration
     * @param itemPct share of the deliverables
     * @return false only if all shares are known and below their limits
     */
    public boolean mayBeMajor(BigDecimal costPct, BigDecimal durPct, BigDecimal itemPct) {
        return major(costPct, durPct, itemPct) || !missingForMajor(costPct, durPct, itemPct).isEmpty();
    }

    /**
     * Returns the share of the budget for display, for example 0.06.
     *
     * @return the share at 4 decimals, half up; null when undefined
     */
    public @Nullable BigDecimal costShare() {
        return Share.shown(cost == null ? null : cost.amount(), comparableBase());
    }

    /**
     * Returns the share of the duration for display, for example 0.05.
     *
     * @return the share at 4 decimals, half up; null when undefined
     */
    public @Nullable BigDecimal durationShare() {
        return Share.shown(days, durationBase);
    }

    /**
     * Returns the share of the deliverables for display, for example 0.1.
     *
     * @return the share at 4 decimals, half up; null when undefined
     */
    public @Nullable BigDecimal itemShare() {
        return Share.shown(decimal(items), decimal(itemBase));
    }

    private @Nullable Integer cost(BigDecimal limit) {
        return Share.compare(cost == null ? null : cost.amount(), comparableBase(), limit);
    }

    private @Nullable BigDecimal comparableBase() {
        return cost == null || costBase == null || !cost.sameCurrency(costBase) ? null : costBase.amount();
    }

    private static boolean above(@Nullable Integer comparison) {
        return comparison != null && comparison > 0;
    }

    private static boolean reached(@Nullable Integer comparison) {
        return comparison != null && comparison >= 0;
    }

    private static @Nullable BigDecimal decimal(@Nullable Integer number) {
        return number == null ? null : BigDecimal.valueOf(number);
    }
}
