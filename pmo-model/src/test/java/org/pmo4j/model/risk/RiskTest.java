package org.pmo4j.model.risk;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import org.junit.jupiter.api.Test;
import org.pmo4j.model.Money;
import org.pmo4j.model.id.RiskId;

class RiskTest {

    private static final Risk RISK = RiskBuilder.builder()
            .id(new RiskId("R-1"))
            .title("Strike")
            .kind(RiskKind.THREAT)
            .status(RiskStatus.OPEN)
            .probability(new BigDecimal("0.7"))
            .impact(new BigDecimal("0.80"))
            .monetaryImpact(Money.of("CAD", "100000.10"))
            .build();

    @Test
    void the_score_is_the_exact_product() {
        assertThat(RISK.score()).isEqualTo(new BigDecimal("0.56"));
    }

    @Test
    void the_score_is_not_known_without_both_factors() {
        assertThat(RISK.withProbability(null).score()).isNull();
        assertThat(RISK.withImpact(null).score()).isNull();
    }

    @Test
    void the_expected_value_is_the_exact_product() {
        assertThat(RISK.expectedValue()).isEqualTo(Money.of("CAD", "70000.07"));
    }

    @Test
    void the_expected_value_is_not_known_without_both_factors() {
        assertThat(RISK.withProbability(null).expectedValue()).isNull();
        assertThat(RISK.withMonetaryImpact(null).expectedValue()).isNull();
    }
}
