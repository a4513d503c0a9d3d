package org.pmo4j.model.portfolio;

import static org.assertj.core.api.Assertions.assertThat;
import static org.pmo4j.model.portfolio.Portfolios.portfolio;
import static org.pmo4j.model.portfolio.Portfolios.project;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.pmo4j.model.Money;
import org.pmo4j.model.id.RiskId;
import org.pmo4j.model.project.Project;
import org.pmo4j.model.project.ProjectState;
import org.pmo4j.model.risk.Risk;
import org.pmo4j.model.risk.RiskBuilder;
import org.pmo4j.model.risk.RiskKind;
import org.pmo4j.model.risk.RiskRegister;
import org.pmo4j.model.risk.RiskStatus;

class OverallRiskTest {

    private static final LocalDate AS_OF = LocalDate.of(2026, 4, 1);
    private static final BigDecimal TENTH = new BigDecimal("0.1");
    private static final BigDecimal ALL = BigDecimal.ONE;

    @Test
    void an_exposure_above_one_of_the_limits_exceeds() {
        PortfolioBuilder portfolio = portfolio(running("A", threat("1", "0.5", "200.02")));

        OverallRisk overall = OverallRisk.of(
                portfolio.budget(Money.of("CAD", "9000")).riskReserve(Money.of("CAD", "100")).build(), AS_OF);

        assertThat(overall.exposure().net()).isEqualTo(Money.of("CAD", "100.01"));
        assertThat(overall.appetiteLimit(TENTH)).isEqualTo(Money.of("CAD", "900"));
        assertThat(overall.exceeds(TENTH)).isTrue();
        assertThat(overall.count()).isEqualTo(1);
        assertThat(overall.quantified()).isEqualTo(1);
        assertThat(overall.gaps(ALL)).isEmpty();
        assertThat(OverallRisk.of(portfolio.riskReserve(Money.of("CAD", "100.01")).build(), AS_OF).exceeds(TENTH))
                .isFalse();
        assertThat(OverallRisk.of(portfolio.budget(Money.of("CAD", "1000")).build(), AS_OF).exceeds(TENTH)).isTrue();
    }

    @Test
    void limits_in_another_currency_or_not_held_are_gaps_and_not_exceeded() {
        PortfolioBuilder portfolio = portfolio(running("A", threat("1", "0.5", "200")));

        OverallRisk unlimited = OverallRisk.of(portfolio.build(), AS_OF);
        OverallRisk foreign = OverallRisk.of(portfolio.budget(Money.of("USD", "1")).build(), AS_OF);

        assertThat(unlimited.exceeds(TENTH)).isFalse();
        assertThat(unlimited.appetiteLimit(TENTH)).isNull();
        assertThat(unlimited.gaps(ALL)).containsExactly("budget", "riskReserve");
        assertThat(foreign.exceeds(TENTH)).isFalse();
        assertThat(foreign.gaps(ALL)).containsExactly("one currency (CAD, USD)");
    }

    @Test
    void an_opportunity_without_money_may_lower_the_exposure() {
        Risk chance = threat("2", "0.5", null).withKind(RiskKind.OPPORTUNITY);
        Portfolio portfolio = portfolio(running("A", threat("1", "0.5", "400"), chance))
                .riskReserve(Money.of("CAD", "100"))
                .build();

        OverallRisk overall = OverallRisk.of(portfolio, AS_OF);

        assertThat(overall.exceeds(TENTH)).isFalse();
        assertThat(overall.quantified()).isEqualTo(1);
        assertThat(overall.gaps(ALL)).containsExactly("riskRegister.risks.monetaryImpact");
    }

    @Test
    void threats_without_money_are_gaps_below_the_coverage_asked_for() {
        Portfolio portfolio = portfolio(running("A", threat("1", "0.5", "4"), threat("2", null, "4")))
                .riskReserve(Money.of("CAD", "100"))
                .build();

        OverallRisk overall = OverallRisk.of(portfolio, AS_OF);

        assertThat(overall.gaps(new BigDecimal("0.5"))).isEmpty();
        assertThat(overall.gaps(new BigDecimal("0.51"))).containsExactly("riskRegister.risks.probability");
    }

    @Test
    void there_is_no_overall_risk_without_running_projects_or_risks() {
        RiskRegister own = new RiskRegister(List.of(threat("9", "0.5", "4")), null);
        Project closed = running("A").withState(ProjectState.CLOSED);

        assertThat(OverallRisk.of(portfolio(closed).riskRegister(own).build(), AS_OF)).isNull();
        assertThat(OverallRisk.of(portfolio(running("A")).build(), AS_OF)).isNull();
        assertThat(OverallRisk.of(portfolio(running("A")).riskRegister(own).build(), AS_OF).count()).isEqualTo(1);
        assertThat(OverallRisk.of(portfolio(project("A").build()).build(), AS_OF).gaps(ALL))
                .containsExactly("budget", "projects.riskRegister", "riskReserve");
    }

    private static Project running(String id, Risk... risks) {
        return project(id).state(ProjectState.EXECUTING).riskRegister(new RiskRegister(List.of(risks), null)).build();
    }

    private static Risk threat(String id, String probability, String money) {
        return RiskBuilder.builder()
                .id(new RiskId(id))
                .title("Risk " + id)
                .kind(RiskKind.THREAT)
                .status(RiskStatus.OPEN)
                .probability(probability == null ? null : new BigDecimal(probability))
                .monetaryImpact(money == null ? null : Money.of("CAD", money))
                .build();
    }
}
