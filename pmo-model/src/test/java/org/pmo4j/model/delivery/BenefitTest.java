package org.pmo4j.model.delivery;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.pmo4j.model.id.BenefitId;
import org.pmo4j.model.id.PersonId;

class BenefitTest {

    private static final BigDecimal NINE_TENTHS = new BigDecimal("0.9");

    @Test
    void a_forecast_of_exactly_the_share_is_enough_and_less_is_not() {
        assertThat(benefit("100", "90", false).belowRatio(NINE_TENTHS)).isFalse();
        assertThat(benefit("100", "89.99", false).belowRatio(NINE_TENTHS)).isTrue();
    }

    @Test
    void a_figure_that_should_be_low_may_grow_until_the_baseline_is_the_share_of_it() {
        assertThat(benefit("90", "100", true).belowRatio(NINE_TENTHS)).isFalse();
        assertThat(benefit("90", "100.01", true).belowRatio(NINE_TENTHS)).isTrue();
    }

    @Test
    void nothing_falls_short_of_a_figure_that_is_missing_or_not_positive() {
        assertThat(benefit(null, "1", false).belowRatio(NINE_TENTHS)).isFalse();
        assertThat(benefit("100", null, false).belowRatio(NINE_TENTHS)).isFalse();
        assertThat(benefit("0", "-1", false).belowRatio(NINE_TENTHS)).isFalse();
        assertThat(benefit("-1", "-5", false).belowRatio(NINE_TENTHS)).isFalse();
    }

    @Test
    void can_be_measured_unless_the_baseline_is_known_to_be_nothing() {
        assertThat(benefit("0.01", null, false).measurable()).isTrue();
        assertThat(benefit(null, null, false).measurable()).isTrue();
        assertThat(benefit("0", "5", false).measurable()).isFalse();
        assertThat(benefit("-1", "5", false).measurable()).isFalse();
    }

    @Test
    void is_complete_with_owner_metric_and_target_date() {
        Benefit complete = benefit("100", "100", false)
                .with()
                .owner(new PersonId("bob"))
                .metric("days")
                .targetDate(LocalDate.of(2027, 1, 1))
                .build();

        assertThat(complete.complete()).isTrue();
        assertThat(complete.withOwner(null).complete()).isFalse();
        assertThat(complete.withMetric(" ").complete()).isFalse();
        assertThat(complete.withTargetDate(null).complete()).isFalse();
    }

    private static Benefit benefit(String baseline, String forecast, boolean lowerIsBetter) {
        return BenefitBuilder.builder()
                .id(new BenefitId("B-1"))
                .name("Benefit")
                .baselineValue(baseline == null ? null : new BigDecimal(baseline))
                .forecastValue(forecast == null ? null : new BigDecimal(forecast))
                .lowerIsBetter(lowerIsBetter)
                .build();
    }
}
