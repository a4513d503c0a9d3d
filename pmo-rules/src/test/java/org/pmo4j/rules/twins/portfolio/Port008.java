package org.pmo4j.rules.twins.portfolio;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.pmo4j.model.Money;
import org.pmo4j.model.portfolio.Portfolio;
import org.pmo4j.model.project.Project;
import org.pmo4j.model.risk.Risk;
import org.pmo4j.rules.authoring.GovernedPortfolio;
import org.pmo4j.rules.twins.Twin;
import org.pmo4j.rules.twins.Verdicts;

/** Overall risk exposure stays within appetite. */
final class Port008 extends Twin.OfPortfolio {

    @Override
    protected void judge(GovernedPortfolio given, Verdicts verdicts) {
        Portfolio portfolio = given.portfolio();
        List<Project> running = RiskTerms.running(given);
        boolean blind = running.stream().anyMatch(project -> project.riskRegister() == null);
        List<Risk> risks = counted(portfolio, running);
        if (running.isEmpty() || risks.isEmpty() && !blind) {
            return;
        }
        List<Risk> quantified = risks.stream().filter(Port008::quantified).toList();
        List<Money> amounts =
                new ArrayList<>(quantified.stream().map(Risk::monetaryImpact).toList());
        BigDecimal exposure = oneCurrency(amounts) ? exposure(quantified) : null;
        boolean openUpside = risks.stream().anyMatch(risk -> !RiskTerms.threat(risk) && !quantified(risk));
        boolean above = exceeds(exposure, BigDecimal.ONE, portfolio.riskReserve(), amounts)
                || exceeds(exposure, verdicts.limits().decimal("appetite"), portfolio.budget(), amounts);
        amounts.add(portfolio.riskReserve());
        amounts.add(portfolio.budget());
        amounts.removeIf(Objects::isNull);
        BigDecimal threats = count(risks);
        boolean sparse = count(quantified).compareTo(verdicts.limits().decimal("minCoverage").multiply(threats)) < 0;
        boolean limitless = portfolio.riskReserve() == null && portfolio.budget() == null;
        verdicts.owner()
                .verdict(above && !openUpside, openUpside || sparse || blind || limitless || !oneCurrency(amounts));
    }

    private static List<Risk> counted(Portfolio portfolio, List<Project> running) {
        List<Risk> ofProjects = running.stream()
                .flatMap(project -> RiskTerms.open(project.riskRegister()).stream())
                .toList();
        List<Risk> counted = new ArrayList<>(ofProjects);
        for (Risk risk : RiskTerms.open(portfolio.riskRegister())) {
            String cause = RiskTerms.cause(risk);
            boolean already = cause != null
                    && ofProjects.stream()
                            .anyMatch(other -> cause.equals(RiskTerms.cause(other)) && other.kind() == risk.kind());
            if (!already) {
                counted.add(risk);
            }
        }
        return counted;
    }

    private static boolean quantified(Risk risk) {
        return risk.probability() != null && risk.monetaryImpact() != null;
    }

    private static BigDecimal exposure(List<Risk> quantified) {
        BigDecimal exposure = BigDecimal.ZERO;
        for (Risk risk : quantified) {
            BigDecimal expected = risk.probability().multiply(risk.monetaryImpact().amount());
            exposure = RiskTerms.threat(risk) ? exposure.add(expected) : exposure.subtract(expected);
        }
        return exposure;
    }

    private static boolean exceeds(
            @Nullable BigDecimal exposure, BigDecimal share, @Nullable Money limit, List<Money> amounts) {
        return exposure != null
                && limit != null
                && amounts.stream().allMatch(limit::sameCurrency)
                && exposure.compareTo(share.multiply(limit.amount())) > 0;
    }

    private static boolean oneCurrency(List<Money> amounts) {
        return amounts.stream().map(Money::currency).distinct().count() <= 1;
    }

    private static BigDecimal count(List<Risk> risks) {
        return BigDecimal.valueOf(risks.stream().filter(RiskTerms::threat).count());
    }
}
