package org.pmo4j.model.schedule;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.pmo4j.model.InvalidModelException;

class ScheduleMetricTest {

    private static final BigDecimal FIVE_PERCENT = new BigDecimal("0.05");

    private static ScheduleMetric<Activity> metric(int hits, int undecided, int population) {
        return new ScheduleMetric<>(hits, undecided, population, List.of());
    }

    @Test
    void does_not_exceed_a_limit_that_it_equals() {
        assertThat(metric(1, 0, 20).exceeds(FIVE_PERCENT)).isFalse();
        assertThat(metric(2, 0, 20).exceeds(FIVE_PERCENT)).isTrue();
        assertThat(metric(1, 0, 19).exceeds(FIVE_PERCENT)).isTrue();
    }

    @Test
    void may_exceed_a_limit_only_through_undecided_entries() {
        assertThat(metric(1, 0, 20).mayExceed(FIVE_PERCENT)).isFalse();
        assertThat(metric(1, 1, 20).mayExceed(FIVE_PERCENT)).isTrue();
        assertThat(metric(1, 1, 20).exceeds(FIVE_PERCENT)).isFalse();
        assertThat(metric(0, 1, 20).mayExceed(FIVE_PERCENT)).isFalse();
    }

    @Test
    void does_not_fall_short_of_a_limit_that_it_equals() {
        BigDecimal ninetyPercent = new BigDecimal("0.90");

        assertThat(metric(9, 0, 10).fallsShortOf(ninetyPercent)).isFalse();
        assertThat(metric(8, 0, 9).fallsShortOf(ninetyPercent)).isTrue();
    }

    @Test
    void compares_the_exact_share_and_not_the_displayed_one() {
        ScheduleMetric<Activity> third = metric(1, 0, 3);

        assertThat(third.share()).isEqualTo("0.3333");
        assertThat(third.exceeds(new BigDecimal("0.3333"))).isTrue();
        assertThat(third.exceeds(new BigDecimal("0.33333333333333334"))).isFalse();
    }

    @Test
    void displays_a_share_without_trailing_zeros() {
        assertThat(metric(2, 0, 5).share()).isEqualTo("0.4");
        assertThat(metric(0, 0, 5).share()).isEqualTo("0");
        assertThat(metric(71, 0, 71).share()).isEqualTo("1");
        assertThat(metric(1, 0, 32).share()).isEqualTo("0.0313");
    }

    @Test
    void refuses_an_empty_population_and_negative_counts() {
        assertThatThrownBy(() -> metric(-1, -2, 0))
                .isInstanceOf(InvalidModelException.class)
                .hasMessage("ScheduleMetric: hits: -1 is less than 0; undecided: -2 is less than 0; "
                        + "population: 0 is not greater than 0");
    }

    @Test
    void names_the_first_20_offenders() {
        List<Activity> tasks = ScheduleFixture.tasks(21);

        ScheduleMetric<Activity> all = new ScheduleMetric<>(21, 0, 21, tasks);
        ScheduleMetric<Activity> last = new ScheduleMetric<>(1, 0, 21, tasks.subList(20, 21));

        assertThat(all.firstOffenders()).hasSize(20).startsWith("T001").endsWith("T020");
        assertThat(last.firstOffenders()).containsExactly("T021");
    }

    @Test
    void names_links_by_their_ends_kind_and_lag() {
        List<Relationship> links = List.of(
                ScheduleFixture.fs("A", "B"),
                ScheduleFixture.link("A", RelationshipKind.START_TO_START, 2, "B"),
                ScheduleFixture.link("A", RelationshipKind.FINISH_TO_FINISH, -1, "B"),
                new Relationship(
                        ScheduleFixture.id("A"),
                        ScheduleFixture.id("B"),
                        RelationshipKind.START_TO_FINISH,
                        new BigDecimal("0.50")));

        ScheduleMetric<Relationship> metric = new ScheduleMetric<>(4, 0, 4, links);

        assertThat(metric.firstOffenders()).containsExactly("A-FS-B", "A-SS+2-B", "A-FF-1-B", "A-SF+0.5-B");
    }
}
