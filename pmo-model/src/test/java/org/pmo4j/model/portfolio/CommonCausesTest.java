package org.pmo4j.model.portfolio;

import static org.assertj.core.api.Assertions.assertThat;
import static org.pmo4j.model.portfolio.Portfolios.portfolio;
import static org.pmo4j.model.portfolio.Portfolios.project;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.pmo4j.model.id.RiskId;
import org.pmo4j.model.project.Project;
import org.pmo4j.model.project.ProjectState;
import org.pmo4j.model.risk.Risk;
import org.pmo4j.model.risk.RiskBuilder;
import org.pmo4j.model.risk.RiskKind;
import org.pmo4j.model.risk.RiskRegister;
import org.pmo4j.model.risk.RiskStatus;

class CommonCausesTest {

    private static final LocalDate AS_OF = LocalDate.of(2026, 4, 1);

    @Test
    void a_cause_counts_once_a_project_whatever_blanks_are_around_it() {
        Portfolio portfolio = portfolio(
                        running("A", threat("1", "LAW"), threat("2", "LAW ")),
                        running("B", threat("1", " LAW"), threat("2", "TAX")),
                        running("C", threat("1", "law")).withState(ProjectState.CLOSED))
                .build();

        CommonCauses causes = CommonCauses.of(portfolio, AS_OF);

        assertThat(causes.any()).isTrue();
        assertThat(causes.registersMissing()).isFalse();
        assertThat(causes.shared(1)).containsExactly(new CommonCause("LAW", 2), new CommonCause("TAX", 1));
        assertThat(causes.shared(2)).hasToString("[LAW (2)]");
        assertThat(causes.unraised(1)).isEmpty();
    }

    @Test
    void a_risk_of_the_portfolio_raises_the_cause_until_it_is_closed() {
        PortfolioBuilder portfolio = portfolio(running("A", threat("1", "LAW")));

        assertThat(unraised(portfolio.riskRegister(register()))).containsExactly(new CommonCause("LAW", 1));
        assertThat(unraised(portfolio.riskRegister(register(threat("9", " LAW"))))).isEmpty();
        assertThat(unraised(portfolio.riskRegister(register(threat("9", "LAW").withStatus(RiskStatus.OCCURRED)))))
                .isEmpty();
        assertThat(unraised(portfolio.riskRegister(register(threat("9", "LAW").withStatus(RiskStatus.CLOSED)))))
                .containsExactly(new CommonCause("LAW", 1));
    }

    @Test
    void only_open_threats_have_causes() {
        Project project = running(
                "A",
                threat("1", null),
                threat("2", "LAW").withStatus(RiskStatus.CLOSED),
                threat("3", "LAW").withKind(RiskKind.OPPORTUNITY));

        assertThat(CommonCauses.of(portfolio(project).build(), AS_OF).any()).isFalse();
    }

    @Test
    void registers_are_missing_where_projects_run_and_none_holds_one() {
        Project without = project("B").build();

        assertThat(CommonCauses.of(portfolio(without).build(), AS_OF).registersMissing()).isTrue();
        assertThat(CommonCauses.of(portfolio(running("A"), without).build(), AS_OF).registersMissing()).isFalse();
        assertThat(CommonCauses.of(portfolio().build(), AS_OF).registersMissing()).isFalse();
    }

    private static List<CommonCause> unraised(PortfolioBuilder portfolio) {
        return CommonCauses.of(portfolio.build(), AS_OF).unraised(1);
    }

    private static Project running(String id, Risk... risks) {
        return project(id).state(ProjectState.EXECUTING).riskRegister(register(risks)).build();
    }

    private static RiskRegister register(Risk... risks) {
        return new RiskRegister(List.of(risks), null);
    }

    private static Risk threat(String id, String cause) {
        return RiskBuilder.builder()
                .id(new RiskId(id))
                .title("Risk " + id)
                .kind(RiskKind.THREAT)
                .status(RiskStatus.OPEN)
                .rootCause(cause)
                .build();
    }
}
