package org.pmo4j.model.schedule;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;
import static org.pmo4j.model.schedule.RelationshipKind.START_TO_START;
import static org.pmo4j.model.schedule.ScheduleFixture.activity;
import static org.pmo4j.model.schedule.ScheduleFixture.fs;
import static org.pmo4j.model.schedule.ScheduleFixture.id;
import static org.pmo4j.model.schedule.ScheduleFixture.link;
import static org.pmo4j.model.schedule.ScheduleFixture.schedule;
import static org.pmo4j.model.schedule.ScheduleFixture.task;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.pmo4j.model.Fault;
import org.pmo4j.model.InvalidModelException;

class ScheduleTest {

    private static final LocalDate AS_OF = LocalDate.of(2026, 3, 31);

    private static List<Fault> faultsOf(List<Activity> activities, List<Relationship> relationships) {
        return catchThrowableOfType(InvalidModelException.class, () -> schedule(activities, relationships)).faults();
    }

    @Test
    void refuses_links_to_and_from_unknown_activities_at_the_position_given() {
        List<Relationship> links = List.of(fs("B", "A"), fs("A", "B"), fs("A", "Y"), fs("Z", "A"));

        List<Fault> faults = faultsOf(List.of(task("A"), task("B")), links);

        assertThat(faults)
                .containsExactly(
                        new Fault("relationships[2].successor", "'Y' is not an activity of this schedule"),
                        new Fault("relationships[3].predecessor", "'Z' is not an activity of this schedule"));
    }

    @Test
    void refuses_an_unknown_parent_at_the_position_given() {
        List<Activity> activities = List.of(task("C").withParent(id("S")), task("A"), task("B"));

        List<Fault> faults = faultsOf(activities, List.of());

        assertThat(faults).containsExactly(new Fault("activities[0].parent", "'S' is not an activity of this schedule"));
    }

    @Test
    void refuses_an_activity_that_is_its_own_parent() {
        List<Activity> activities = List.of(task("A").withParent(id("A")));

        List<Fault> faults = faultsOf(activities, List.of());

        assertThat(faults).containsExactly(new Fault("activities[0].parent", "'A' makes 'A' its own ancestor"));
    }

    @Test
    void refuses_each_circle_of_parents_once() {
        List<Activity> activities = List.of(
                task("A").withParent(id("B")),
                task("B").withParent(id("C")),
                task("C").withParent(id("B")),
                task("D").withParent(id("A")),
                task("E").withParent(id("F")),
                task("F").withParent(id("E")));

        List<Fault> faults = faultsOf(activities, List.of());

        assertThat(faults)
                .containsExactly(
                        new Fault("activities[1].parent", "'C' makes 'B' its own ancestor"),
                        new Fault("activities[4].parent", "'F' makes 'E' its own ancestor"));
    }

    @Test
    void accepts_summaries_of_summaries() {
        Schedule nested = schedule(List.of(
                activity("S1", ActivityKind.SUMMARY),
                activity("S2", ActivityKind.SUMMARY).withParent(id("S1")),
                task("A").withParent(id("S2")),
                task("B").withParent(id("S2"))));

        List<Activity> population = nested.metrics().population();

        assertThat(population).extracting(Activity::id).containsExactly(id("A"), id("B"));
    }

    @Test
    void reports_a_missing_link_beside_a_wrong_parent() {
        List<Activity> activities = List.of(task("A").withParent(id("S")));
        List<Relationship> links = Arrays.asList(fs("A", "Y"), null);

        List<Fault> faults = faultsOf(activities, links);

        assertThat(faults)
                .containsExactly(
                        new Fault("relationships[1]", "is required"),
                        new Fault("activities[0].parent", "'S' is not an activity of this schedule"));
    }

    @Test
    void refuses_the_same_activity_twice() {
        assertThatThrownBy(() -> schedule(List.of(task("A"), task("A")), null))
                .isInstanceOf(InvalidModelException.class)
                .hasMessage("Schedule: activities: holds 'A' twice");
    }

    @Test
    void is_equal_whatever_the_order_of_its_input() {
        List<Relationship> links = List.of(link("A", START_TO_START, 2, "B"), fs("A", "C"), fs("A", "B"), fs("B", "C"));

        Schedule one = schedule(List.of(task("A"), task("B"), task("C")), links);
        Schedule other = schedule(
                List.of(task("C"), task("A"), task("B")), List.of(links.get(3), links.get(2), links.get(1), links.get(0)));

        assertThat(one).isEqualTo(other);
        assertThat(one.relationships())
                .containsExactly(fs("A", "B"), link("A", START_TO_START, 2, "B"), fs("A", "C"), fs("B", "C"));
    }

    @Test
    void keeps_links_that_are_not_held_apart_from_none() {
        assertThat(schedule(List.of(), null).relationships()).isNull();
        assertThat(schedule(List.of(), List.of()).relationships()).isEmpty();
    }

    @Test
    void names_the_latest_risk_analysis_not_after_the_date() {
        Schedule analysed = schedule(List.of())
                .withRiskAnalyses(List.of(AS_OF.plusDays(1), AS_OF, LocalDate.of(2025, 1, 1)));

        assertThat(analysed.lastRiskAnalysis(AS_OF)).isEqualTo(AS_OF);
        assertThat(analysed.lastRiskAnalysis(AS_OF.minusDays(1))).isEqualTo(LocalDate.of(2025, 1, 1));
        assertThat(analysed.lastRiskAnalysis(LocalDate.of(2024, 12, 31))).isNull();
    }

    @Test
    void names_no_risk_analysis_where_none_are_held() {
        assertThat(schedule(List.of()).lastRiskAnalysis(AS_OF)).isNull();
    }

    @Test
    void takes_an_activity_with_an_actual_finish_or_100_percent_for_complete() {
        assertThat(task("A").withActualFinish(AS_OF).complete()).isTrue();
        assertThat(task("A").withPercentComplete(new BigDecimal("1.00")).complete()).isTrue();
        assertThat(task("A").withPercentComplete(new BigDecimal("0.999")).complete()).isFalse();
        assertThat(task("A").complete()).isFalse();
    }

    @Test
    void counts_a_risk_analysis_up_to_the_last_day_and_none_of_a_later_date() {
        Schedule analysed = schedule(List.of()).withRiskAnalyses(List.of(AS_OF.minusDays(30), AS_OF.plusDays(1)));

        assertThat(analysed.riskAnalyzedWithin(30, AS_OF)).isTrue();
        assertThat(analysed.riskAnalyzedWithin(29, AS_OF)).isFalse();
        assertThat(analysed.riskAnalyzedWithin(0, AS_OF.plusDays(1))).isTrue();
        assertThat(schedule(List.of()).riskAnalyzedWithin(30, AS_OF)).isFalse();
    }
}
