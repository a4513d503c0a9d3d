package org.pmo4j.rules.twins;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.pmo4j.rules.GovernanceEngine;
import org.pmo4j.rules.PolicyParameters;
import org.pmo4j.rules.Sample;

class TwinsTest {

    private static final Twins TWINS =
            new Twins(GovernanceEngine.builder().threads(1).build(), PolicyParameters.defaults());

    @ParameterizedTest
    @ValueSource(ints = {-400, -90, -30, -7, 0, 1, 7, 30, 90, 400})
    void twins_and_rules_agree_on_the_sample(int days) {
        LocalDate asOf = LocalDate.of(2026, 3, 31).plusDays(days);

        assertThat(TWINS.disagreements(Sample.portfolio(), asOf)).isEmpty();
    }
}
