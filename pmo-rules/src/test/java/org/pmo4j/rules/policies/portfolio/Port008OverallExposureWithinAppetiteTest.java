package org.pmo4j.rules.policies.portfolio;

import static org.pmo4j.rules.policies.Facts.cny;
import static org.pmo4j.rules.policies.Facts.opportunity;
import static org.pmo4j.rules.policies.Facts.project;
import static org.pmo4j.rules.policies.Facts.risks;
import static org.pmo4j.rules.policies.Facts.threat;

import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.pmo4j.model.Money;
import org.pmo4j.model.project.Project;
import org.pmo4j.model.project.ProjectState;
import org.pmo4j.model.risk.Risk;
import org.pmo4j.model.risk.RiskStatus;
import org.pmo4j.rules.policies.PolicyCheck;

class Port008OverallExposureWithinAppetiteTest {

    private static final PolicyCheck PORT_008 = PolicyCheck.of("PORT-008");

    @Test
    void reports_an_exposure_above_the_reserve() {
        judged("100", "2000", running("P-1", loss("R-1", "0.5", "240"), loss("R-2", null, "9"), gain("R-3", "0.1", "199.9")))
                .with("PORT-008.minCoverage", "0.5")
                .at("2026-03-31")
                .yields("FAIL Portfolio/PF")
                .says("Net risk exposure CNY 100.01 exceeds the reserve CNY 100.00 or the appetite CNY 200.00"
                        + " (2 of 3 open risks quantified).")
                .saysInChinese("净风险敞口CNY 100.01超过储备CNY 100.00或偏好上限CNY 200.00(已量化2/3)。")
                .becauseOf("exposure=CNY 100.01", "reserve=CNY 100.00", "appetiteLimit=CNY 200.00", "quantified=2", "open=3",
                        "projectsWithoutRegister=0", "appetite:0.10 (default)", "minCoverage:0.5 (profile)");
    }

    @Test
    void passes_an_exposure_at_the_reserve() {
        judged("100", null, running("P-1", loss("R-1", "0.5", "200"))).at("2026-03-31").yields("PASS Portfolio/PF");
        judged("100", null, running("P-1", loss("R-1", "0.5", "200.02"))).at("2026-03-31").yields("FAIL Portfolio/PF");
    }

    @Test
    void passes_an_exposure_at_the_appetite_without_reserve() {
        judged(null, "1000", running("P-1", loss("R-1", "0.5", "200"))).at("2026-03-31").yields("PASS Portfolio/PF");
        judged(null, "1000", running("P-1", loss("R-1", "0.5", "200.02")))
                .at("2026-03-31")
                .yields("FAIL Portfolio/PF")
                .says("Net risk exposure CNY 100.01 exceeds the reserve NONE or the appetite CNY 100.00"
                        + " (1 of 1 open risks quantified).");
    }

    @Test
    void either_limit_alone_suffices() {
        judged("1000", "100", running("P-1", loss("R-1", "0.5", "200"))).at("2026-03-31").yields("FAIL Portfolio/PF");
        judged("10", "100000", running("P-1", loss("R-1", "0.5", "200"))).at("2026-03-31").yields("FAIL Portfolio/PF");
    }

    @Test
    void compares_with_the_appetite_that_is_set() {
        judged(null, "1000", running("P-1", loss("R-1", "0.5", "400")))
                .with("PORT-008.appetite", "0.2")
                .at("2026-03-31")
                .yields("PASS Portfolio/PF");
        judged(null, "1000", running("P-1", loss("R-1", "0.5", "400")))
                .with("PORT-008.appetite", "0.19")
                .at("2026-03-31")
                .yields("FAIL Portfolio/PF");
    }

    @Test
    void gains_reduce_the_exposure() {
        judged("100", null, running("P-1", loss("R-1", "0.5", "400"), gain("R-2", "0.5", "200")))
                .at("2026-03-31")
                .yields("PASS Portfolio/PF");
    }

    @Test
    void a_missing_register_hides_no_excess() {
        judged("100", null, running("P-1", loss("R-1", "0.5", "400")), project("P-2").build())
                .at("2026-03-31")
                .yields("FAIL Portfolio/PF");
        judged("100", null, running("P-1", loss("R-1", "0.5", "40")), project("P-2").build())
                .at("2026-03-31")
                .yields("UNKNOWN Portfolio/PF: projects.riskRegister");
        judged("100", null, project("P-2").build())
                .at("2026-03-31")
                .yields("UNKNOWN Portfolio/PF: projects.riskRegister");
    }

    @Test
    void cannot_tell_with_too_few_threats_in_money() {
        judged("100000", null, running("P-1", quantified(79, 100)))
                .at("2026-03-31")
                .yields("UNKNOWN Portfolio/PF: riskRegister.risks.monetaryImpact");
        judged("100000", "1000000", running("P-1", quantified(79, 100)))
                .at("2026-03-31")
                .yields("UNKNOWN Portfolio/PF: riskRegister.risks.monetaryImpact");
        judged("100000", null, running("P-1", quantified(80, 100))).at("2026-03-31").yields("PASS Portfolio/PF");
    }

    @Test
    void asks_for_the_coverage_that_is_set() {
        judged("100000", null, running("P-1", quantified(3, 4)))
                .with("PORT-008.minCoverage", "0.75")
                .at("2026-03-31")
                .yields("PASS Portfolio/PF");
        judged("100000", null, running("P-1", quantified(3, 4)))
                .with("PORT-008.minCoverage", "0.76")
                .at("2026-03-31")
                .yields("UNKNOWN Portfolio/PF: riskRegister.risks.monetaryImpact");
    }

    @Test
    void cannot_tell_while_an_opportunity_is_not_in_money() {
        judged("100", null, running("P-1", loss("R-1", "0.5", "400"), gain("R-2", null, "200")))
                .at("2026-03-31")
                .yields("UNKNOWN Portfolio/PF: riskRegister.risks.probability");
        judged("100", null, running("P-1", loss("R-1", "0.5", "40"), gain("R-2", null, null)))
                .at("2026-03-31")
                .yields("UNKNOWN Portfolio/PF: riskRegister.risks.monetaryImpact, riskRegister.risks.probability");
    }

    @Test
    void cannot_tell_without_reserve_and_budget() {
        judged(null, null, running("P-1", loss("R-1", "0.5", "400")))
                .at("2026-03-31")
                .yields("UNKNOWN Portfolio/PF: budget, riskReserve");
    }

    @Test
    void cannot_tell_with_money_in_two_currencies() {
        Risk dollars = loss("R-2", "0.5", null).withMonetaryImpact(Money.of("USD", "1"));

        judged("100", null, running("P-1", loss("R-1", "0.5", "400"), dollars))
                .at("2026-03-31")
                .yields("UNKNOWN Portfolio/PF: one currency (CNY, USD)");
        judged("100", null, running("P-1", dollars))
                .at("2026-03-31")
                .yields("UNKNOWN Portfolio/PF: one currency (CNY, USD)");
    }

    @Test
    void an_excess_over_a_limit_in_its_own_currency_stands_beside_one_in_another() {
        PORT_008.given(running("P-1", loss("R-1", "0.5", "400")))
                .inPortfolio(it -> it.riskReserve(cny("100")).budget(Money.of("USD", "100000")))
                .at("2026-03-31")
                .yields("FAIL Portfolio/PF");
    }

    @Test
    void adds_the_open_risks_of_the_portfolio_but_none_that_a_project_counts() {
        Project project = running("P-1", loss("R-1", "0.5", "200").withRootCause("SUPPLIER"));
        Risk own = loss("R-9", "0.5", "2");

        judged("100", null, project).inPortfolio(it -> it.riskRegister(risks(own)))
                .at("2026-03-31")
                .yields("FAIL Portfolio/PF");
        judged("100", null, project).inPortfolio(it -> it.riskRegister(risks(own.withRootCause(" SUPPLIER "))))
                .at("2026-03-31")
                .yields("PASS Portfolio/PF");
        judged("100", null, project).inPortfolio(it -> it.riskRegister(risks(own.withStatus(RiskStatus.CLOSED))))
                .at("2026-03-31")
                .yields("PASS Portfolio/PF");
    }

    @ParameterizedTest
    @EnumSource(names = {"OCCURRED", "CLOSED"})
    void counts_open_risks_only(RiskStatus status) {
        judged("100", null, running("P-1", loss("R-1", "0.5", "400").withStatus(status)))
                .at("2026-03-31")
                .yields("NOT_APPLICABLE Portfolio/PF");
    }

    @Test
    void counts_running_projects_only() {
        Project closed = running("P-1", loss("R-1", "0.5", "400")).withState(ProjectState.CLOSED);

        judged("100", null, closed, running("P-2", loss("R-1", "0.5", "100"))).at("2026-03-31").yields("PASS Portfolio/PF");
        judged("100", null, closed)
                .inPortfolio(it -> it.riskRegister(risks(loss("R-9", "0.5", "400"))))
                .at("2026-03-31")
                .yields("NOT_APPLICABLE Portfolio/PF");
    }

    @Test
    void has_nothing_to_say_without_projects_or_risks() {
        PORT_008.given().at("2026-03-31").yields("NOT_APPLICABLE Portfolio/PF");
        PORT_008.given(running("P-1")).at("2026-03-31").yields("NOT_APPLICABLE Portfolio/PF");
    }

    @Test
    void cannot_tell_without_any_register() {
        PORT_008.given(project().build())
                .at("2026-03-31")
                .yields("UNKNOWN Portfolio/PF: budget, projects.riskRegister, riskReserve");
    }

    private static PolicyCheck.Case judged(@Nullable String reserve, @Nullable String budget, Project... projects) {
        return PORT_008.given(projects).inPortfolio(it -> it.riskReserve(cny(reserve)).budget(cny(budget)));
    }

    private static Project running(String id, Risk... risks) {
        return project(id).state(ProjectState.EXECUTING).riskRegister(risks(risks)).build();
    }

    private static Risk loss(String id, @Nullable String probability, @Nullable String money) {
        return threat(id, probability, null).monetaryImpact(cny(money)).build();
    }

    private static Risk gain(String id, @Nullable String probability, @Nullable String money) {
        return opportunity(id, probability, null).monetaryImpact(cny(money)).build();
    }

    private static Risk[] quantified(int inMoney, int all) {
        return IntStream.range(0, all).mapToObj(i -> loss("R-" + i, "0.5", i < inMoney ? "1" : null)).toArray(Risk[]::new);
    }
}
