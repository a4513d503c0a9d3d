package org.pmo4j.examples.benchmarks;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.pmo4j.model.testkit.Portfolios;
import org.pmo4j.rules.GovernanceEngine;
import org.pmo4j.rules.Policy;
import org.pmo4j.rules.internal.PolicyCosts;
import org.pmo4j.rules.internal.PolicyCosts.Cost;

class ProfileTest {

    @Test
    void every_policy_of_a_level_is_measured_the_dearest_first() {
        List<Cost> costs = new PolicyCosts(Portfolios.large(2, 30), Portfolios.AS_OF).of(Policy.Level.PORTFOLIO, 1);

        assertThat(costs)
                .extracting(Cost::policy)
                .containsExactlyInAnyOrderElementsOf(GovernanceEngine.standard().policies().stream()
                        .filter(policy -> policy.level() == Policy.Level.PORTFOLIO)
                        .toList());
        assertThat(costs).isSortedAccordingTo(Comparator.comparingLong(Cost::nanos).reversed());
        assertThat(costs.get(0).nanos()).isPositive();
    }

    @Test
    void a_line_tells_the_time_for_each_project_and_the_share_in_the_sum_of_all() {
        List<Policy> policies = GovernanceEngine.standard().policies();

        List<String> lines = Profile.lines(
                List.of(new Cost(policies.get(0), 3_000_000), new Cost(policies.get(1), 1_000_000)), 10);

        assertThat(lines)
                .containsExactly(
                        "GATE-001      300.00   75.0%   75.0%  Gates are passed in sequence",
                        "GATE-002      100.00   25.0%  100.0%  No work beyond the last passed gate");
    }

    @Test
    void documentation_shows_the_profile_as_it_is_printed() throws IOException {
        String performance = Files.readString(Path.of("docs/performance.md"));

        for (Policy.Level level : Policy.Level.values()) {
            assertThat(performance).contains("\nlevel " + level + "\n" + Profile.HEADER + "\n");
        }
    }
}
