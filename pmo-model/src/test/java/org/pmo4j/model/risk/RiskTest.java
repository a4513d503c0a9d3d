package org.pmo4j.model.risk;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import org.junit.jupiter.api.Test;
import org.pmo4j.model.Money;
import org.pmo4j.model.id.PersonId;
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

    @Test
    void the_score_reaches_a_limit_that_it_equals() {
        assertThat(RISK.scoreReaches(new BigDecimal("0.56"))).isTrue();
        assertThat(RISK.scoreReaches(new BigDecimal("0.5601"))).isFalse();
    }

    @Test
    void one_factor_below_the_limit_proves_the_score_below_it_and_one_at_the_limit_does_not() {
        assertThat(RISK.withImpact(null).scoreReaches(new BigDecimal("0.71"))).isFalse();
        assertThat(RISK.withImpact(null).scoreReaches(new BigDecimal("0.7"))).isNull();
        assertThat(RISK.withProbability(null).scoreReaches(new BigDecimal("0.81"))).isFalse();
        assertThat(RISK.withProbability(null).scoreReaches(new BigDecimal("0.8"))).isNull();
        assertThat(RISK.with().probability(null).impact(null).build().scoreReaches(BigDecimal.ONE)).isNull();
    }

    @Test
    void the_gaps_of_the_score_are_its_missing_factors() {
        assertThat(RISK.scoreGaps()).isEmpty();
        assertThat(RISK.with().probability(null).impact(null).build().scoreGaps())
                .containsExactly("riskRegister.risks.impact", "riskRegister.risks.probability");
    }

    @Test
    void a_risk_is_treated_by_an_owner_with_a_plan_or_a_decision_to_accept_or_escalate() {
        assertThat(RISK.treatmentGaps()).containsExactly("owner", "response");
        assertThat(RISK.with().owner(new PersonId("ann")).responsePlan("wait").build().treatmentGaps()).isEmpty();
        assertThat(RISK.withStrategy(RiskStrategy.ACCEPT).treatmentGaps()).containsExactly("owner");
        assertThat(RISK.withStrategy(RiskStrategy.ESCALATE).treatmentGaps()).containsExactly("owner");
        assertThat(RISK.withStrategy(RiskStrategy.MITIGATE).treatmentGaps()).containsExactly("owner", "response");
    }
}
