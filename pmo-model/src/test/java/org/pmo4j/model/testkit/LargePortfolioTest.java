package org.pmo4j.model.testkit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.pmo4j.model.id.PersonId;
import org.pmo4j.model.portfolio.Portfolio;
import org.pmo4j.model.project.ManagerAssignment;
import org.pmo4j.model.project.Project;

class LargePortfolioTest {

    private static final Portfolio THOUSAND = Portfolios.large(1, 1_000);

    @ParameterizedTest
    @ValueSource(ints = {1, 2, 7, 20})
    void holds_as_many_projects_as_asked_for(int number) {
        Portfolio portfolio = Portfolios.large(1, number);

        assertThat(portfolio.projects()).hasSize(number);
        assertThat(THOUSAND.projects()).hasSize(1_000);
    }

    @Test
    void the_same_seed_gives_the_same_portfolio() {
        Portfolio portfolio = Portfolios.large(3, 10);

        assertThat(Portfolios.large(3, 10).fingerprint()).isEqualTo(portfolio.fingerprint());
        assertThat(Portfolios.large(4, 10).fingerprint()).isNotEqualTo(portfolio.fingerprint());
    }

    @Test
    void no_group_shares_managers_or_resources_with_another_one() {
        long leaders = THOUSAND.projects().stream().flatMap(LargePortfolioTest::leaders).distinct().count();

        assertThat(leaders).isGreaterThan(500);
        assertThat(THOUSAND.resources().resources()).hasSizeGreaterThan(1_000);
    }

    @Test
    void what_names_nobody_is_shared_between_projects_that_come_again() {
        long histories = THOUSAND.projects().stream()
                .map(project -> System.identityHashCode(project.performanceHistory()))
                .distinct()
                .count();

        assertThat(histories).isLessThan(1_000);
    }

    @Test
    void a_portfolio_without_projects_is_refused() {
        assertThatThrownBy(() -> Portfolios.large(1, 0))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("projects is 0, at least 1 is needed");
    }

    private static Stream<PersonId> leaders(Project project) {
        return project.managers() == null
                ? Stream.of()
                : project.managers().assignments().stream()
                        .filter(ManagerAssignment::accountable)
                        .map(ManagerAssignment::party)
                        .filter(PersonId.class::isInstance)
                        .map(PersonId.class::cast);
    }
}
