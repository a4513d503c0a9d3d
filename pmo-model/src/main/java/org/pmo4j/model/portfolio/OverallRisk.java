package org.pmo4j.model.portfolio;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.joda.money.CurrencyUnit;
import org.jspecify.annotations.Nullable;
import org.pmo4j.model.Money;
import org.pmo4j.model.risk.RiskKind;

/**
 * Overall risk of a portfolio beside what it can bear, for example an expected loss of CNY 950,000 beside a reserve of CNY
 * 900,000 (总体风险). Compared by identity.
 */
public final class OverallRisk {

    private final RiskExposure exposure;
    private final RiskSum risks;
    private final @Nullable Money reserve;
    private final @Nullable Money budget;

    private OverallRisk(RiskSum risks, Portfolio portfolio) {
        this.exposure = portfolio.exposure(risks);
        this.risks = risks;
        this.reserve = portfolio.riskReserve();
        this.budget = portfolio.budget();
    }

    /**
     * Adds up the risks of a portfolio, see {@link Portfolio#riskExposure}.
     *
     * @param portfolio the portfolio
     * @param asOf the day that tells which projects run
     * @return the overall risk; null when no project runs, or when all that run hold a register and no risk is open
     */
    public static @Nullable OverallRisk of(Portfolio portfolio, LocalDate asOf) {
        OverallRisk overall = new OverallRisk(RiskSum.of(portfolio, asOf), portfolio);
        boolean nothing = overall.count() == 0 && overall.exposure.projectsWithoutRegister() == 0;
        return overall.risks.running() == 0 || nothing ? null : overall;
    }

    /**
     * Returns the exposure.
     *
     * @return the exposure
     */
    public RiskExposure exposure() {
        return exposure;
    }

    /**
     * Returns how many counted risks there are, threats and opportunities.
     *
     * @return the number; &gt;= 0
     */
    public int count() {
        return exposure.threats() + exposure.opportunities();
    }

    /**
     * Returns how many counted risks have a probability and an effect in money.
     *
     * @return the number; &gt;= 0
     */
    public int quantified() {
        return exposure.quantifiedThreats() + exposure.opportunities() - exposure.unquantifiedOpportunities();
    }

    /**
     * Returns the loss that the organisation is ready to bear.
     *
     * @param appetite fraction of the budget of the portfolio, for example 0.10
     * @return appetite x budget, not rounded; null when the budget is not held
     */
    public @Nullable Money appetiteLimit(BigDecimal appetite) {
        return budget == null ? null : budget.times(appetite);
    }

    /**
     * Tells whether the net exposure is above the reserve or above the appetite. While an opportunity is not in money,
     * nobody knows how far the net exposure would fall.
     *
     * @param appetite fraction of the budget of the portfolio, for example 0.10
     * @return true if it is above a limit that is held in its currency; false if it is not, or if that cannot be told
     */
    public boolean exceeds(BigDecimal appetite) {
        return exposure.unquantifiedOpportunities() == 0 && (above(reserve) || above(appetiteLimit(appetite)));
    }

    private boolean above(@Nullable Money limit) {
        Money net = exposure.net();
        return net != null && limit != null && net.sameCurrency(limit) && net.compareAmount(limit) > 0;
    }

    /**
     * Lists what keeps the portfolio from being cleared.
     *
     * @param minCoverage fraction of the threats that must be in money, for example 0.80
     * @return names of missing components in alphabetical order, and {@code one currency (CNY, USD)} where currencies differ
     */
    public List<String> gaps(BigDecimal minCoverage) {
        Set<String> gaps = new TreeSet<>(risks.of(RiskKind.OPPORTUNITY).gaps());
        BigDecimal asked = minCoverage.multiply(BigDecimal.valueOf(exposure.threats()));
        if (BigDecimal.valueOf(exposure.quantifiedThreats()).compareTo(asked) < 0) {
            gaps.addAll(risks.of(RiskKind.THREAT).gaps());
        }
        if (exposure.projectsWithoutRegister() > 0) {
            gaps.add("projects.riskRegister");
        }
        if (reserve == null && budget == null) {
            gaps.addAll(List.of("budget", "riskReserve"));
        }
        Collection<String> currencies = currencies();
        if (currencies.size() > 1) {
            gaps.add("one currency (" + String.join(", ", currencies) + ")");
        }
        return List.copyOf(gaps);
    }

    private Collection<String> currencies() {
        return Stream.concat(
                        risks.nets().keySet().stream(),
                        Stream.of(reserve, budget).filter(Objects::nonNull).map(Money::currency))
                .map(CurrencyUnit::getCode)
                .collect(Collectors.toCollection(TreeSet::new));
    }
}
