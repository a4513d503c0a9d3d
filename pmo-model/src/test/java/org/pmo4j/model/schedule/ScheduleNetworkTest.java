package org.pmo4j.model.schedule;

import static org.assertj.core.api.Assertions.assertThat;
import static org.pmo4j.model.schedule.RelationshipKind.FINISH_TO_START;
import static org.pmo4j.model.schedule.ScheduleFixture.activity;
import static org.pmo4j.model.schedule.ScheduleFixture.day;
import static org.pmo4j.model.schedule.ScheduleFixture.days;
import static org.pmo4j.model.schedule.ScheduleFixture.fs;
import static org.pmo4j.model.schedule.ScheduleFixture.id;
import static org.pmo4j.model.schedule.ScheduleFixture.ids;
import static org.pmo4j.model.schedule.ScheduleFixture.link;
import static org.pmo4j.model.schedule.ScheduleFixture.milestone;
import static org.pmo4j.model.schedule.ScheduleFixture.schedule;
import static org.pmo4j.model.schedule.ScheduleFixture.task;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ScheduleNetworkTest {

    private static ScheduleNetwork network(List<Activity> activities, Relationship... links) {
        return schedule(activities, List.of(links)).metrics().network();
    }

    @ParameterizedTest
    @CsvSource({
        "FINISH_TO_START, 2, 12",
        "FINISH_TO_START, -2, 8",
        "FINISH_TO_START, -15, 0",
        "START_TO_START, 2, 2",
        "START_TO_START, -2, 0",
        "FINISH_TO_FINISH, 2, 8",
        "FINISH_TO_FINISH, -7, 0",
        "START_TO_FINISH, 9, 5",
        "START_TO_FINISH, 2, 0"
    })
    void starts_the_successor_when_its_link_allows(RelationshipKind kind, int lag, String start) {
        ScheduleNetwork network = network(List.of(task("A", 10), task("B", 4)), link("A", kind, lag, "B"));

        assertThat(network.earlyStart(id("B"))).isEqualTo(days(start));
    }

    @ParameterizedTest
    @CsvSource({
        "FINISH_TO_START, 2, 14",
        "FINISH_TO_START, -2, 18",
        "START_TO_START, 2, 20",
        "FINISH_TO_FINISH, 2, 18",
        "START_TO_FINISH, 9, 20"
    })
    void starts_the_predecessor_at_the_latest_when_its_link_allows(RelationshipKind kind, int lag, String lateStart) {
        ScheduleNetwork network =
                network(List.of(task("A", 10), task("B", 4), task("END", 30)), link("A", kind, lag, "B"));

        assertThat(network.lateStart(id("A"))).isEqualTo(days(lateStart));
    }

    @Test
    void computes_all_dates_of_two_paths() {
        ScheduleNetwork network = network(
                List.of(task("A", 5), task("B", 3), task("C", 8), milestone("M")),
                fs("A", "B"),
                fs("B", "M"),
                fs("C", "M"));

        assertThat(network.earlyStart(id("B"))).isEqualTo(days("5"));
        assertThat(network.earlyFinish(id("B"))).isEqualTo(days("8"));
        assertThat(network.lateStart(id("C"))).isEqualTo(days("0"));
        assertThat(network.lateFinish(id("C"))).isEqualTo(days("8"));
        assertThat(network.totalFloat(id("C"))).isEqualTo(BigDecimal.ZERO);
        assertThat(network.earlyFinish(id("M"))).isEqualTo(days("8"));
    }

    @Test
    void counts_what_remains_of_work_in_progress_or_done() {
        ScheduleNetwork network = network(List.of(
                task("A", 5).withActualFinish(day(5)),
                task("B", 5).withPercentComplete(new BigDecimal("0.4")),
                task("C", 5).withPercentComplete(new BigDecimal("0.4")).withRemainingDays(days("4")),
                task("D", 5),
                task("E").withPercentComplete(BigDecimal.ONE)));

        assertThat(network.earlyFinish(id("A"))).isEqualTo(days("0"));
        assertThat(network.earlyFinish(id("B"))).isEqualTo(days("3"));
        assertThat(network.earlyFinish(id("C"))).isEqualTo(days("4"));
        assertThat(network.earlyFinish(id("D"))).isEqualTo(days("5"));
        assertThat(network.earlyFinish(id("E"))).isEqualTo(days("0"));
    }

    @Test
    void is_not_computable_without_a_needed_duration_and_names_the_activities() {
        ScheduleNetwork network = network(List.of(task("C"), task("A"), task("B", 5)));

        assertThat(network.computable()).isFalse();
        assertThat(network.withoutDuration()).isEqualTo(ids("A", "C"));
        assertThat(network.earlyStart(id("B"))).isNull();
        assertThat(network.totalFloat(id("B"))).isNull();
        assertThat(network.finishNode()).isNull();
        assertThat(network.finishShift(id("B"), days("1"))).isNull();
    }

    @Test
    void needs_no_duration_of_milestones_summaries_and_complete_tasks() {
        ScheduleNetwork network = network(List.of(
                activity("M", ActivityKind.MILESTONE),
                activity("S", ActivityKind.SUMMARY),
                task("A").withActualFinish(day(5)),
                task("B").withRemainingDays(days("2"))));

        assertThat(network.computable()).isTrue();
        assertThat(network.withoutDuration()).isEmpty();
    }

    @Test
    void is_not_computable_where_links_are_not_held() {
        ScheduleNetwork network = schedule(List.of(task("A", 5)), null).metrics().network();

        assertThat(network.computable()).isFalse();
        assertThat(network.earlyStart(id("A"))).isNull();
    }

    @Test
    void names_every_cycle_and_is_not_computable() {
        ScheduleNetwork network = network(
                List.of(task("A", 1), task("B", 1), task("C", 1), task("D", 1), task("E", 1), task("F", 1)),
                fs("F", "E"),
                fs("E", "F"),
                fs("C", "B"),
                fs("B", "C"),
                fs("C", "D"),
                fs("D", "E"),
                fs("A", "A"));

        assertThat(network.computable()).isFalse();
        assertThat(network.cycles()).containsExactly(ids("A"), ids("B", "C"), ids("E", "F"));
        assertThat(network.earlyFinish(id("D"))).isNull();
    }

    @Test
    void takes_two_links_between_the_same_activities_for_no_cycle() {
        ScheduleNetwork network = network(
                List.of(task("A", 5), task("B", 5)),
                link("A", RelationshipKind.START_TO_START, 1, "B"),
                link("A", RelationshipKind.FINISH_TO_FINISH, 2, "B"));

        assertThat(network.cycles()).isEmpty();
        assertThat(network.earlyStart(id("B"))).isEqualTo(days("2"));
    }

    @Test
    void leaves_links_from_and_to_summaries_out() {
        ScheduleNetwork network = network(
                List.of(activity("S", ActivityKind.SUMMARY), task("A", 5).withParent(id("S")), task("B", 5)),
                fs("S", "A"),
                fs("A", "S"),
                fs("S", "B"));

        assertThat(network.computable()).isTrue();
        assertThat(network.earlyStart(id("B"))).isEqualTo(BigDecimal.ZERO);
        assertThat(network.earlyStart(id("S"))).isNull();
        assertThat(network.finishShift(id("S"), days("1"))).isNull();
    }

    @Test
    void ends_in_the_latest_milestone_without_successor_even_if_a_task_ends_later() {
        ScheduleNetwork network = network(
                List.of(task("A", 5), task("B", 9), task("C", 1), milestone("M1"), milestone("M2"), milestone("M3")),
                fs("A", "M2"),
                fs("A", "M3"),
                fs("B", "M1"),
                fs("M1", "C"));

        assertThat(network.finishNode().id()).isEqualTo(id("M2"));
    }

    @Test
    void ends_in_the_latest_activity_where_no_milestone_is_last() {
        ScheduleNetwork network = network(
                List.of(milestone("M"), task("A", 5), task("B", 9), task("C", 9)), fs("M", "A"), fs("M", "B"));

        assertThat(network.finishNode().id()).isEqualTo(id("B"));
    }

    @Test
    void is_empty_and_computable_without_activities() {
        ScheduleNetwork network = network(List.of());

        assertThat(network.computable()).isTrue();
        assertThat(network.finishNode()).isNull();
        assertThat(network.totalFloat(id("A"))).isNull();
    }

    @Test
    void computes_a_chain_of_ten_thousand_activities() {
        List<Activity> activities = new ArrayList<>();
        List<Relationship> links = new ArrayList<>();
        for (int i = 0; i < 10_000; i++) {
            activities.add(task("T" + i, 1));
            if (i > 0) {
                links.add(link("T" + (i - 1), FINISH_TO_START, 0, "T" + i));
            }
        }

        ScheduleNetwork network = schedule(activities, links).metrics().network();

        assertThat(network.earlyFinish(id("T9999"))).isEqualTo(days("10000"));
        assertThat(network.lateStart(id("T0"))).isEqualTo(BigDecimal.ZERO);
    }
}
