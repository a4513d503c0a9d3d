package org.pmo4j.model.portfolio;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.pmo4j.model.organization.Pmo;
import org.pmo4j.model.organization.PmoStatus;
import org.pmo4j.model.project.Project;
import org.pmo4j.model.project.ProjectState;
import org.pmo4j.model.testkit.Portfolios;

/** What is found of a portfolio part by part, and kept while projects are exchanged, is what is found of it in one walk. */
class SummaryTest {

    private static final int PROJECTS = 150;
    private static final int WINDOW = 180;

    private final Random random = new Random(1);

    @Test
    void parts_that_are_kept_give_what_one_walk_gives() {
        Portfolio large = Portfolios.large(1, PROJECTS);
        Pmo closed = large.organization().pmos().get(0).with().status(PmoStatus.CLOSED).build();
        List<Pmo> pmos = new ArrayList<>(large.organization().pmos());
        pmos.set(0, closed);
        Portfolio kept = large.withOrganization(large.organization().withPmos(pmos));
        for (int i = 0; i < 100; i++) {
            kept = kept.withProject(changed(kept));

            assertThat(found(kept)).isEqualTo(found(kept.withProjects(new ArrayList<>(kept.projects()))));
        }
    }

    /** Takes the state, the managers, the PMOs, the risks and the status reports of another project each. */
    private Project changed(Portfolio portfolio) {
        Project project = any(portfolio);
        return project.with()
                .state(ProjectState.values()[random.nextInt(ProjectState.values().length)])
                .managers(any(portfolio).managers())
                .governingPmos(any(portfolio).governingPmos())
                .riskRegister(any(portfolio).riskRegister())
                .statusReports(any(portfolio).statusReports())
                .build();
    }

    private Project any(Portfolio portfolio) {
        return portfolio.projects().get(random.nextInt(PROJECTS));
    }

    private static List<Object> found(Portfolio portfolio) {
        CommonCauses causes = CommonCauses.of(portfolio, Portfolios.AS_OF);
        return List.of(
                RedShare.of(portfolio, Portfolios.AS_OF),
                causes.shared(1),
                causes.registersMissing(),
                portfolio.riskExposure(Portfolios.AS_OF),
                PmoScope.of(portfolio),
                PmoReach.of(portfolio, Portfolios.AS_OF).stream().map(SummaryTest::found).toList(),
                PmoAsManager.of(portfolio, Portfolios.AS_OF),
                portfolio.pmoLegacies(Portfolios.AS_OF));
    }

    private static List<Object> found(PmoReach reach) {
        return List.of(
                reach.pmo(),
                reach.projects(),
                reach.managers(),
                Optional.ofNullable(reach.enablement(WINDOW)),
                Optional.ofNullable(reach.use(WINDOW)));
    }
}
