package org.pmo4j.model.schedule;

import static org.assertj.core.api.Assertions.assertThat;
import static org.pmo4j.model.schedule.ScheduleFixture.id;
import static org.pmo4j.model.schedule.ScheduleFixture.link;
import static org.pmo4j.model.schedule.ScheduleFixture.schedule;
import static org.pmo4j.model.schedule.ScheduleFixture.task;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/** Compares the network with a walk along every path of small random networks. */
class ScheduleNetworkPropertyTest {

    private static final int SIZE = 7;

    /** Activities in an order in which links lead forward only; the position says nothing about the id. */
    record Plan(List<String> ids, List<Integer> durations, List<Arrow> arrows) {

        Schedule toSchedule(Random shuffle) {
            List<Activity> activities = new ArrayList<>();
            for (int i = 0; i < SIZE; i++) {
                activities.add(task(ids.get(i), durations.get(i)));
            }
            List<Relationship> links = new ArrayList<>();
            arrows.forEach(a -> links.add(link(ids.get(a.tail()), a.kind(), a.lag(), ids.get(a.head()))));
            Collections.shuffle(activities, shuffle);
            Collections.shuffle(links, shuffle);
            return schedule(activities, links);
        }

        /** How long after the tail's start the head may start, said case by case. */
        int weight(Arrow arrow) {
            int tail = durations.get(arrow.tail());
            int head = durations.get(arrow.head());
            return switch (arrow.kind()) {
                case FINISH_TO_START -> tail + arrow.lag();
                case START_TO_START -> arrow.lag();
                case FINISH_TO_FINISH -> tail + arrow.lag() - head;
                case START_TO_FINISH -> arrow.lag() - head;
            };
        }

        int longestTo(int node) {
            int longest = 0;
            for (Arrow arrow : arrows) {
                if (arrow.head() == node) {
                    longest = Math.max(longest, longestTo(arrow.tail()) + weight(arrow));
                }
            }
            return longest;
        }

        int latestStart(int node, int end) {
            int latest = end - durations.get(node);
            for (Arrow arrow : arrows) {
                if (arrow.tail() == node) {
                    latest = Math.min(latest, latestStart(arrow.head(), end) - weight(arrow));
                }
            }
            return latest;
        }

        int end() {
            int end = 0;
            for (int node = 0; node < SIZE; node++) {
                end = Math.max(end, longestTo(node) + durations.get(node));
            }
            return end;
        }
    }

    record Arrow(int tail, int head, RelationshipKind kind, int lag) {}

    @Provide
    Arbitrary<Plan> plans() {
        Arbitrary<List<String>> ids = Arbitraries.shuffle("A", "B", "C", "D", "E", "F", "G");
        Arbitrary<List<Integer>> durations =
                Arbitraries.integers().between(0, 9).list().ofSize(SIZE);
        Arbitrary<Arrow> arrow = Combinators.combine(
                        Arbitraries.integers().between(0, SIZE - 2),
                        Arbitraries.integers().between(1, SIZE - 1),
                        Arbitraries.of(RelationshipKind.class),
                        Arbitraries.integers().between(-5, 5))
                .filter((tail, head, kind, lag) -> tail < head)
                .as(Arrow::new);
        return Combinators.combine(ids, durations, arrow.list().ofMaxSize(14)).as(Plan::new);
    }

    @Property(tries = 500)
    void agrees_with_the_longest_path_found_by_walking_all(@ForAll("plans") Plan plan, @ForAll Random shuffle) {
        ScheduleNetwork network = plan.toSchedule(shuffle).metrics().network();

        for (int node = 0; node < SIZE; node++) {
            int early = plan.longestTo(node);
            int late = plan.latestStart(node, plan.end());
            assertThat(network.earlyStart(id(plan.ids().get(node)))).isEqualTo(BigDecimal.valueOf(early));
            assertThat(network.lateStart(id(plan.ids().get(node)))).isEqualTo(BigDecimal.valueOf(late));
            assertThat(network.totalFloat(id(plan.ids().get(node)))).isEqualTo(BigDecimal.valueOf(late - early));
        }
    }

    @Property(tries = 200)
    void has_no_negative_float_and_an_activity_without_float(@ForAll("plans") Plan plan, @ForAll Random shuffle) {
        ScheduleMetrics metrics = plan.toSchedule(shuffle).metrics();

        List<BigDecimal> floats = plan.ids().stream()
                .map(name -> metrics.network().totalFloat(id(name)))
                .sorted()
                .toList();

        assertThat(floats.get(0)).isEqualTo(BigDecimal.ZERO);
    }

    @Property(tries = 200)
    void moves_the_finish_as_a_recomputed_schedule_does(@ForAll("plans") Plan plan, @ForAll Random shuffle) {
        ScheduleNetwork network = plan.toSchedule(shuffle).metrics().network();
        String delayed = plan.ids().get(0);
        List<Integer> longer = new ArrayList<>(plan.durations());
        longer.set(0, longer.get(0) + 40);
        ScheduleNetwork recomputed =
                new Plan(plan.ids(), longer, plan.arrows()).toSchedule(shuffle).metrics().network();

        BigDecimal shift = network.finishShift(id(delayed), BigDecimal.valueOf(40));

        BigDecimal before = network.earlyFinish(network.finishNode().id());
        BigDecimal after = recomputed.earlyFinish(network.finishNode().id());
        assertThat(shift).isEqualTo(after.subtract(before));
    }
}
