package org.pmo4j.model.portfolio;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowable;
import static org.pmo4j.model.portfolio.Portfolios.portfolio;
import static org.pmo4j.model.portfolio.Portfolios.project;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;
import org.pmo4j.model.InvalidModelException;
import org.pmo4j.model.id.PmoId;
import org.pmo4j.model.id.ProjectId;
import org.pmo4j.model.internal.RecordPlan;
import org.pmo4j.model.internal.RecordPlan.Component;
import org.pmo4j.model.project.Project;
import org.pmo4j.model.project.ProjectBuilder;
import org.pmo4j.model.resource.ResourcePool;
import org.pmo4j.model.testkit.PortfolioKind;
import org.pmo4j.model.testkit.Portfolios;

class WithProjectTest {

    private static Portfolio checkedAsAWhole(Portfolio portfolio, Project project) {
        List<Project> projects = new ArrayList<>(portfolio.projects());
        projects.replaceAll(held -> held.id().equals(project.id()) ? project : held);
        return portfolio.withProjects(projects);
    }

    @Test
    void gives_the_portfolio_that_a_check_of_the_whole_gives() {
        for (int seed = 0; seed < 20; seed++) {
            Portfolio portfolio = Portfolios.of(seed, PortfolioKind.CONTRADICTORY);
            Portfolio quick = portfolio;
            Portfolio whole = portfolio;
            for (Project project : portfolio.projects()) {
                Project changed = project.withName("Another name");
                quick = quick.withProject(changed);
                whole = checkedAsAWhole(whole, changed);
            }

            assertThat(quick).isEqualTo(whole);
            assertThat(quick.projects()).isEqualTo(whole.projects());
            assertThat(quick.fingerprint()).isEqualTo(whole.fingerprint());
        }
    }

    @Test
    void tells_the_faults_that_a_check_of_the_whole_tells() {
        Portfolio portfolio = Portfolios.of(3, PortfolioKind.COMPLIANT).withName("Changed once");
        Project last = portfolio.projects().get(portfolio.projects().size() - 1);
        Project dangling = last.withGoverningPmos(Set.of(new PmoId("PMO-NOWHERE")));
        Portfolio once = portfolio.withProject(portfolio.projects().get(0).withName("Another name"));

        Throwable expected = catchThrowable(() -> checkedAsAWhole(portfolio, dangling));

        assertThat(expected).hasMessageContaining("PMO-NOWHERE");
        assertThatThrownBy(() -> portfolio.withProject(dangling))
                .isInstanceOf(InvalidModelException.class)
                .hasMessage(expected.getMessage());
        assertThatThrownBy(() -> once.withProject(dangling)).hasMessage(expected.getMessage());
    }

    /** Gives each component in turn the value that a project of another portfolio has there, where its names mean nothing. */
    @Test
    void whatever_component_is_exchanged_the_faults_are_those_of_a_check_of_the_whole() {
        Portfolio other = Portfolios.of(8, PortfolioKind.CONTRADICTORY);
        Portfolio portfolio = portfolio(project("A").build(), project("B").build())
                .resources(new ResourcePool(List.of()))
                .build();
        Portfolio once = portfolio.withProject(portfolio.projects().get(0).withName("Another name"));
        List<Component> components = RecordPlan.of(Project.class).components();
        Set<String> refused = new TreeSet<>();
        Set<String> accepted = new TreeSet<>();
        for (Project donor : other.projects()) {
            for (Component component : components) {
                Object[] values = components.stream().map(one -> one.get(portfolio.projects().get(0))).toArray();
                if (!component.ownId()) {
                    values[component.index()] = component.get(donor);
                }
                Project changed = (Project) RecordPlan.of(Project.class).create(values);

                String fault = fault(() -> checkedAsAWhole(portfolio, changed));
                assertThat(fault(() -> portfolio.withProject(changed))).isEqualTo(fault);
                assertThat(fault(() -> once.withProject(changed))).isEqualTo(fault);
                (fault.isEmpty() ? accepted : refused).add(component.name());
            }
        }
        assertThat(refused).contains("managers", "governingPmos", "allocations", "riskRegister", "decisions");
        assertThat(accepted).contains("name", "state", "tier", "performanceHistory");
    }

    private static String fault(ThrowingCallable exchange) {
        Throwable thrown = catchThrowable(exchange);
        return thrown == null ? "" : thrown.getMessage();
    }

    @Test
    void everything_is_checked_again_when_something_else_changes() {
        Portfolio portfolio = Portfolios.of(3, PortfolioKind.COMPLIANT);
        Portfolio once = portfolio.withProject(portfolio.projects().get(0).withName("Another name"));

        assertThatThrownBy(() -> once.withOrganization(once.organization().withPmos(List.of())))
                .isInstanceOf(InvalidModelException.class)
                .hasMessageContaining("is no PMO of this portfolio");
    }

    @Test
    void list_of_projects_cannot_be_changed() {
        Portfolio portfolio = Portfolios.of(3, PortfolioKind.COMPLIANT);
        List<Project> projects = portfolio.withProject(portfolio.projects().get(0).withName("Another name")).projects();

        assertThatThrownBy(() -> projects.set(0, portfolio.projects().get(0)))
                .isInstanceOf(UnsupportedOperationException.class);
        assertThatThrownBy(projects::clear).isInstanceOf(UnsupportedOperationException.class);
    }

    @Test
    void project_that_is_not_there_cannot_be_replaced() {
        Portfolio portfolio = Portfolios.of(3, PortfolioKind.COMPLIANT);
        Project stranger = ProjectBuilder.builder().id(new ProjectId("P-999")).name("Stranger").build();

        assertThatThrownBy(() -> portfolio.withProject(stranger))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("portfolio PF-3 has no project P-999");
    }
}
