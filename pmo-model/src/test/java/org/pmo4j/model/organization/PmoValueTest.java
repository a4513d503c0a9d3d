package org.pmo4j.model.organization;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.pmo4j.model.id.PmoId;

class PmoValueTest {

    private static final LocalDate DAY = LocalDate.of(2026, 3, 31);
    private static final BigDecimal LIMIT = new BigDecimal("0.6");

    @Test
    void holds_the_newest_measurement_of_each_measure_within_the_window() {
        PmoMeasurement old = satisfaction(DAY.minusDays(31), "0.9");
        PmoMeasurement replaced = satisfaction(DAY.minusDays(2), "0.1");
        PmoMeasurement newest = satisfaction(DAY.minusDays(1), "0.8");
        PmoMeasurement first = performance(DAY.minusDays(30), "0.7");
        PmoMeasurement later = performance(DAY.plusDays(1), "0.2");

        PmoValue value = value(old, newest, replaced, later, first);

        assertThat(value).isEqualTo(new PmoValue(List.of(first, newest), newest));
        assertThat(value.below(LIMIT)).isFalse();
    }

    @Test
    void lets_the_later_of_one_day_count() {
        PmoMeasurement corrected = satisfaction(DAY, "0.8");

        assertThat(value(satisfaction(DAY, "0.1"), corrected).recent()).containsExactly(corrected);
    }

    @Test
    void is_below_a_limit_that_one_score_misses() {
        assertThat(value(satisfaction(DAY, "0.59"), performance(DAY, "0.9")).below(LIMIT)).isTrue();
        assertThat(value(satisfaction(DAY, "0.60"), performance(DAY, null)).below(LIMIT)).isFalse();
    }

    @Test
    void tells_the_lowest_score() {
        PmoValue value = value(performance(DAY, null), satisfaction(DAY.minusDays(1), "0.9"));

        assertThat(value.measure()).isEqualTo(PmoMeasure.CUSTOMER_SATISFACTION);
        assertThat(value.measuredOn()).isEqualTo(DAY.minusDays(1));
        assertThat(value.score()).isEqualTo(new BigDecimal("0.9"));
        assertThat(value.unscored()).isFalse();
    }

    @Test
    void is_unscored_where_no_recent_score_is_held() {
        assertThat(value(performance(DAY, null), satisfaction(DAY.minusDays(31), "0.9")).unscored()).isTrue();
        assertThat(value(satisfaction(DAY.minusDays(31), null)).unscored()).isFalse();
    }

    @Test
    void tells_the_newest_measurement_where_none_is_recent() {
        PmoValue value = value(performance(DAY.minusDays(40), "0.9"), satisfaction(DAY.minusDays(31), null));

        assertThat(value.recent()).isEmpty();
        assertThat(value.below(BigDecimal.ZERO)).isTrue();
        assertThat(value.measuredOn()).isEqualTo(DAY.minusDays(31));
        assertThat(value.score()).isNull();
    }

    @Test
    void is_below_every_limit_where_nothing_was_measured() {
        PmoValue value = value();

        assertThat(value.below(BigDecimal.ZERO)).isTrue();
        assertThat(value.unscored()).isFalse();
        assertThat(value.measure()).isNull();
        assertThat(value.measuredOn()).isNull();
        assertThat(value.score()).isNull();
    }

    @Test
    void is_not_known_without_measurements() {
        assertThat(PmoValue.of(pmo(null), DAY, 30)).isNull();
    }

    private static PmoValue value(PmoMeasurement... measurements) {
        return PmoValue.of(pmo(List.of(measurements)), DAY, 30);
    }

    private static Pmo pmo(@Nullable List<PmoMeasurement> measurements) {
        return PmoBuilder.builder()
                .id(new PmoId("EPMO"))
                .name("EPMO")
                .aliases(List.of())
                .measurements(measurements)
                .build();
    }

    private static PmoMeasurement satisfaction(LocalDate on, @Nullable String score) {
        return new PmoMeasurement(PmoMeasure.CUSTOMER_SATISFACTION, on, score == null ? null : new BigDecimal(score));
    }

    private static PmoMeasurement performance(LocalDate on, @Nullable String score) {
        return new PmoMeasurement(PmoMeasure.PERFORMANCE, on, score == null ? null : new BigDecimal(score));
    }
}
