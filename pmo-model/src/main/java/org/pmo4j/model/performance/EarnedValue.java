package org.pmo4j.model.performance;

import java.math.BigDecimal;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.pmo4j.model.Money;

/**
 * The formulas of earned value and earned schedule, for example CPI = EV/AC = 2000/2500. Names and formulas are those
 * of the PMBOK Guide, 6th edition, and of Lipke's earned schedule; results are exact ratios.
 *
 * <p>A result is null when it is undefined: an amount is not known, the currencies differ, or a division by zero.
 * Amounts are cumulative at one status date; times are in periods of the planned value curve.
 */
public final class EarnedValue {

    private EarnedValue() {}

    /**
     * Tells whether amounts can be compared with one another.
     *
     * @param amounts the amounts; null when not known
     * @return true if all are known and in one currency
     */
    public static boolean comparable(@Nullable Money... amounts) {
        for (Money amount : amounts) {
            if (amount == null || !amount.sameCurrency(Objects.requireNonNull(amounts[0]))) {
                return false;
            }
        }
        return true;
    }

    /**
     * Subtracts two amounts: CV = EV - AC, SV = EV - PV, ETC = EAC - AC, VAC = BAC - EAC.
     *
     * @param amount the amount, or null
     * @param less what is subtracted, or null
     * @return the difference, exact; null when undefined
     */
    public static @Nullable Money difference(@Nullable Money amount, @Nullable Money less) {
        return comparable(amount, less) ? amount.minus(less) : null;
    }

    /**
     * Divides two amounts: CPI = EV/AC, SPI = EV/PV, percent complete = EV/BAC, CV% = CV/EV, SV% = SV/PV.
     *
     * @param amount the amount, or null
     * @param base what it is divided by, or null
     * @return the quotient; null when undefined
     */
    public static @Nullable Ratio quotient(@Nullable Money amount, @Nullable Money base) {
        return comparable(amount, base) ? Ratio.of(amount.amount(), base.amount()) : null;
    }

    /**
     * Forecasts the cost at completion as an exact amount: CPI: BAC × AC/EV; CPI_SPI: AC + (BAC - EV)/(CPI × SPI);
     * ATYPICAL: AC + BAC - EV. An efficiency is carried forward only from amounts above 0.
     *
     * @param method the formula; NONE has no result
     * @param pv planned value, read by CPI_SPI only, or null
     * @param ev earned value, or null
     * @param ac actual cost, or null
     * @param bac budget at completion, or null
     * @return the amount in the currency of the arguments; null when undefined: also when EV or AC is not above 0 (CPI,
     *     CPI_SPI) or PV is not (CPI_SPI)
     */
    public static @Nullable Ratio estimate(
            EacMethod method, @Nullable Money pv, @Nullable Money ev, @Nullable Money ac, @Nullable Money bac) {
        if (method == EacMethod.NONE || !comparable(ev, ac, bac)) {
            return null;
        }
        BigDecimal earned = ev.amount();
        BigDecimal cost = ac.amount();
        BigDecimal budget = bac.amount();
        if (method == EacMethod.ATYPICAL) {
            return new Ratio(cost.add(budget).subtract(earned), BigDecimal.ONE);
        }
        if (ev.signum() <= 0 || ac.signum() <= 0) {
            return null;
        }
        if (method == EacMethod.CPI) {
            return new Ratio(budget.multiply(cost), earned);
        }
        if (!comparable(pv, ev) || pv.signum() <= 0) {
            return null;
        }
        BigDecimal square = earned.multiply(earned);
        BigDecimal remaining = budget.subtract(earned).multiply(cost).multiply(pv.amount());
        return new Ratio(cost.multiply(square).add(remaining), square);
    }

    /**
     * Computes the efficiency that the remaining work needs: TCPI = (BAC - EV)/(target - AC). A negative value means
     * that the target is spent already, never good performance.
     *
     * @param bac budget at completion, or null
     * @param ev earned value, or null
     * @param ac actual cost, or null
     * @param target the cost to finish at: BAC, or an estimate at completion; or null
     * @return the index; null when undefined
     */
    public static @Nullable Ratio toComplete(
            @Nullable Money bac, @Nullable Money ev, @Nullable Money ac, @Nullable Money target) {
        return comparable(bac, ev, ac, target)
                ? Ratio.of(bac.amount().subtract(ev.amount()), target.amount().subtract(ac.amount()))
                : null;
    }

    /**
     * Tells whether the remaining work needs an efficiency above a limit: TCPI(BAC) &gt; limit, by multiplication. A
     * budget that is spent while work remains needs more than any limit.
     *
     * @param bac budget at completion, or null
     * @param ev earned value, or null
     * @param ac actual cost, or null
     * @param limit highest attainable TCPI, &gt;= 0
     * @return true if BAC - EV &gt; limit × (BAC - AC); false also when that is not known
     */
    public static boolean needsEfficiencyAbove(
            @Nullable Money bac, @Nullable Money ev, @Nullable Money ac, BigDecimal limit) {
        if (!comparable(bac, ev, ac)) {
            return false;
        }
        BigDecimal remainingBudget = bac.amount().subtract(ac.amount());
        return bac.amount().subtract(ev.amount()).compareTo(limit.multiply(remainingBudget)) > 0;
    }

    /**
     * Tells whether an estimate presumes an efficiency further above CPI than a gap: TCPI(EAC) - CPI &gt; gap, by
     * multiplication. An estimate that is spent while work remains does so whatever the gap.
     *
     * @param bac budget at completion, or null
     * @param ev earned value, or null
     * @param ac actual cost, or null
     * @param eac management's estimate at completion, or null
     * @param gap highest credible difference, &gt;= 0
     * @return true if AC &gt; 0 and (BAC - EV) × AC &gt; (EV + gap × AC) × (EAC - AC); false also when that is not
     *     known
     */
    public static boolean needsGapAbove(
            @Nullable Money bac, @Nullable Money ev, @Nullable Money ac, @Nullable Money eac, BigDecimal gap) {
        if (!comparable(bac, ev, ac, eac) || ac.signum() <= 0) {
            return false;
        }
        BigDecimal remainingWork = bac.amount().subtract(ev.amount());
        BigDecimal remainingCost = eac.amount().subtract(ac.amount());
        BigDecimal credible = ev.amount().add(gap.multiply(ac.amount()));
        return remainingWork.multiply(ac.amount()).compareTo(credible.multiply(remainingCost)) > 0;
    }

    /**
     * Computes earned schedule: the time at which the plan had the value that is earned now. ES = k + (EV -
     * PV(k))/(PV(k+1) - PV(k)), where k is the largest number of periods with PV(k) &lt;= EV and PV(0) = 0.
     *
     * <p>So on a flat stretch the later end counts: EV = 0 gives 1 where nothing is planned in the first period.
     *
     * @param ev earned value, or null
     * @param curve planned value at the end of period 1..n, or null
     * @return 0..n in periods, n from EV = PV(n) on; null when undefined: also when the curve is empty, or EV is below
     *     0 and below the whole curve
     */
    public static @Nullable Ratio earnedSchedule(@Nullable Money ev, @Nullable List<Money> curve) {
        if (ev == null || curve == null || curve.isEmpty() || !curve.stream().allMatch(ev::sameCurrency)) {
            return null;
        }
        int periods = curve.size();
        while (periods > 0 && curve.get(periods - 1).compareAmount(ev) > 0) {
            periods--;
        }
        if (periods == curve.size()) {
            return new Ratio(BigDecimal.valueOf(periods), BigDecimal.ONE);
        }
        BigDecimal reached = periods == 0 ? BigDecimal.ZERO : curve.get(periods - 1).amount();
        BigDecimal beyond = ev.amount().subtract(reached);
        if (beyond.signum() < 0) {
            return null;
        }
        BigDecimal step = curve.get(periods).amount().subtract(reached);
        return new Ratio(step.multiply(BigDecimal.valueOf(periods)).add(beyond), step);
    }

    /**
     * Computes the schedule variance in time: SV(t) = ES - AT.
     *
     * @param es earned schedule in periods, or null
     * @param at actual time in periods, or null
     * @return the variance in periods, negative when late; null when undefined
     */
    public static @Nullable Ratio scheduleVarianceTime(@Nullable Ratio es, @Nullable BigDecimal at) {
        return es == null || at == null
                ? null
                : new Ratio(es.numerator().subtract(at.multiply(es.denominator())), es.denominator());
    }

    /**
     * Computes the schedule performance index in time: SPI(t) = ES/AT.
     *
     * @param es earned schedule in periods, or null
     * @param at actual time in periods, or null
     * @return the index; null when undefined
     */
    public static @Nullable Ratio schedulePerformanceTime(@Nullable Ratio es, @Nullable BigDecimal at) {
        return es == null || at == null ? null : Ratio.of(es.numerator(), at.multiply(es.denominator()));
    }

    /**
     * Forecasts the duration: IEAC(t) = PD/SPI(t) = PD × AT/ES.
     *
     * @param es earned schedule in periods, or null
     * @param at actual time in periods, or null
     * @param pd planned duration in periods, or null
     * @return the duration in periods; null when undefined: also when AT is 0, where SPI(t) is
     */
    public static @Nullable Ratio timeEstimate(@Nullable Ratio es, @Nullable BigDecimal at, @Nullable BigDecimal pd) {
        return es == null || at == null || pd == null || at.signum() == 0
                ? null
                : Ratio.of(pd.multiply(at).multiply(es.denominator()), es.numerator());
    }

    /**
     * Computes the schedule efficiency that the remaining time needs: TSPI = (PD - ES)/(PD - AT).
     *
     * @param es earned schedule in periods, or null
     * @param at actual time in periods, or null
     * @param pd planned duration in periods, or null
     * @return the index, negative once the planned time is over; null when undefined
     */
    public static @Nullable Ratio toCompleteSchedule(
            @Nullable Ratio es, @Nullable BigDecimal at, @Nullable BigDecimal pd) {
        return es == null || at == null || pd == null
                ? null
                : Ratio.of(
                        pd.multiply(es.denominator()).subtract(es.numerator()),
                        pd.subtract(at).multiply(es.denominator()));
    }
}
