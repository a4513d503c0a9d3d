package org.pmo4j.rules.twins;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.pmo4j.rules.GovernanceEngine;
import org.pmo4j.rules.PolicyParameters;
import org.pmo4j.rules.Policy;
import org.pmo4j.rules.Sample;

class TwinsTest {

    private static final GovernanceEngine ENGINE = GovernanceEngine.builder().threads(1).build();
    private static final Twins TWINS = new Twins(ENGINE, PolicyParameters.defaults());

    @Test
    void every_policy_has_a_twin() {
        assertThat(TWINS.policies())
                .containsExactlyElementsOf(ENGINE.policies().stream().map(Policy::id).toList());
    }

    @ParameterizedTest
    @ValueSource(ints = {-400, -90, -30, -7, 0, 1, 7, 30, 90, 400})
    void twins_and_rules_agree_on_the_sample(int days) {
        LocalDate asOf = LocalDate.of(2026, 3, 31).plusDays(days);

        assertThat(TWINS.compare(Sample.portfolio(), asOf).disagreements()).isEmpty();
    }

    /** The long run, in which every policy must also come to every outcome, is a command: see docs/testing.md. */
    @Test
    void twins_and_rules_agree_on_generated_portfolios() throws Exception {
        assertThat(new TwinsRun(1_000, 1).run().disagreements()).isEmpty();
    }
}
