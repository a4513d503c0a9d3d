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
import org.pmo4j.model.project.ProjectBuilder;
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
        for (int i = 0; i < 200; i++) {
            kept = kept.withProject(changed(kept));

            assertThat(found(kept)).isEqualTo(found(kept.withProjects(new ArrayList<>(kept.projects()))));
        }
    }

    /** Takes the state, the managers, the PMOs, the risks or the status reports of another project, or several of them. */
    private Project changed(Portfolio portfolio) {
        ProjectBuilder changed = any(portfolio).with();
        List<Runnable> changes = List.of(
                () -> changed.state(ProjectState.values()[random.nextInt(ProjectState.values().length)]),
                () -> changed.managers(any(portfolio).managers()),
                () -> changed.governingPmos(any(portfolio).governingPmos()),
                () -> changed.riskRegister(any(portfolio).riskRegister()),
                () -> changed.statusReports(any(portfolio).statusReports()));
        for (int i = random.nextInt(3); i >= 0; i--) {
            changes.get(random.nextInt(changes.size())).run();
        }
        return changed.build();
    }

    private Project any(Portfolio portfolio) {
        return portfolio.projects().get(random.nextInt(PROJECTS));
    }

    @Test
    void exchanged_project_that_changes_nothing_leaves_everything_found() {
        Portfolio portfolio = kept(Portfolios.large(1, PROJECTS));
        Closed closed = new Closed();
        int before = closed.over(portfolio);
        Project open = portfolio.projects().stream().filter(Project::active).findFirst().orElseThrow();

        closed.asked.clear();
        Portfolio renamed = portfolio.withProject(open.withName("Another name"));
        assertThat(closed.over(renamed)).isEqualTo(before);
        assertThat(closed.asked).isEmpty();

        Portfolio held = renamed.withProject(renamed.project(open.id()).withState(ProjectState.ON_HOLD));
        assertThat(closed.over(held)).isEqualTo(before);
        assertThat(closed.asked).hasSize(2).allSatisfy(asked -> assertThat(asked).hasSize(1));

        closed.asked.clear();
        Portfolio ended = held.withProject(held.project(open.id()).withState(ProjectState.CLOSED));
        assertThat(closed.over(ended)).isEqualTo(before + 1);
        assertThat(closed.asked).filteredOn(asked -> asked.size() > 1).hasSize(1);
    }

    @Test
    void summaries_of_one_kind_are_told_apart() {
        Portfolio portfolio = kept(Portfolios.large(1, PROJECTS));
        for (int i = 0; i < 20; i++) {
            for (ProjectState state : ProjectState.values()) {
                assertThat(new In(state).over(portfolio)).isEqualTo(new In(state).of(portfolio.projects()));
            }
            Project any = any(portfolio);
            ProjectState next = ProjectState.values()[random.nextInt(ProjectState.values().length)];
            portfolio = portfolio.withProject(any.withState(next));
            assertThat(new In(next).over(portfolio)).isEqualTo(new In(next).of(portfolio.projects()));
        }
    }

    /** Counts projects by their state. */
    private interface Count extends Summary<Integer> {

        @Override
        default boolean looksAlike(Project one, Project other) {
            return one.state() == other.state();
        }

        @Override
        default Integer join(Integer first, Integer second) {
            return first + second;
        }
    }

    /** Counts the projects in a state. */
    private record In(ProjectState state) implements Count {

        @Override
        public Integer of(List<Project> projects) {
            return (int) projects.stream().filter(project -> project.state() == state).count();
        }
    }

    private static Portfolio kept(Portfolio portfolio) {
        return portfolio.withProject(portfolio.projects().get(0));
    }

    /** Counts projects that are closed, and remembers of which projects it was asked. */
    private static final class Closed implements Count {

        private final List<List<Project>> asked = new ArrayList<>();

        @Override
        public Integer of(List<Project> projects) {
            asked.add(projects);
            return (int) projects.stream().filter(Project::closed).count();
        }
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
