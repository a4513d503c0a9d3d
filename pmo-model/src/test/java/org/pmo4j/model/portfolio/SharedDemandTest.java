package org.pmo4j.model.portfolio;

import static org.assertj.core.api.Assertions.assertThat;
import static org.pmo4j.model.portfolio.Portfolios.portfolio;
import static org.pmo4j.model.portfolio.Portfolios.project;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;
import org.junit.jupiter.api.Test;
import org.pmo4j.model.id.AllocationId;
import org.pmo4j.model.id.ProjectId;
import org.pmo4j.model.id.ResourceId;
import org.pmo4j.model.project.Project;
import org.pmo4j.model.project.ProjectState;
import org.pmo4j.model.resource.Allocation;
import org.pmo4j.model.resource.AllocationPlan;
import org.pmo4j.model.resource.ResourceBuilder;
import org.pmo4j.model.resource.ResourcePool;

class SharedDemandTest {

    private static final LocalDate AS_OF = LocalDate.of(2026, 4, 1);
    private static final int HORIZON = 9;
    private static final ResourceId CRANE = new ResourceId("CRANE");

    @Test
    void a_conflict_tells_both_projects_and_the_days_in_the_window_on_which_they_are_booked() {
        Portfolio portfolio = shared(
                project("A").priority(1).allocations(plan(booking(-3, 20, "0.5", "1"))).build(),
                project("B").priority(2).allocations(plan(booking(4, 30, "0.5", null))).build());

        assertThat(SharedDemand.of(portfolio, AS_OF, HORIZON)).singleElement().satisfies(demand -> {
            assertThat(demand.resource().id()).isEqualTo(CRANE);
            assertThat(demand.priorityUnknown(1)).isFalse();
            assertThat(demand.conflict(7)).isNull();
            assertThat(demand.conflict(6)).isEqualTo(new PriorityConflict(
                    new ProjectId("A"), 1, new ProjectId("B"), 2, BigDecimal.ONE, new BigDecimal("0.5"), day(4), day(9)));
        });
    }

    @Test
    void there_is_no_demand_without_the_pool() {
        Portfolio portfolio = portfolio(project("A").allocations(plan(booking(0, 9, "0", "1"))).build()).build();

        assertThat(SharedDemand.of(portfolio, AS_OF, HORIZON)).isEmpty();
    }

    @Property(tries = 1000)
    void finds_what_a_comparison_of_all_pairs_finds(
            @ForAll("plans") @Size(max = 5) List<Project> anonymous, @ForAll @IntRange(min = 1, max = 4) int minDays) {
        List<Project> projects = new ArrayList<>();
        for (int i = 0; i < anonymous.size(); i++) {
            projects.add(anonymous.get(i).withId(new ProjectId("P" + i)));
        }
        List<Pair> pairs = pairs(projects, minDays);

        List<SharedDemand> demands = SharedDemand.of(shared(projects.toArray(Project[]::new)), AS_OF, HORIZON);

        boolean unmet = projects.stream()
                .anyMatch(project -> project.allocations().allocations().stream()
                        .anyMatch(allocation -> unmet(project, allocation) && allocation.finish().isAfter(AS_OF.minusDays(1))
                                && !allocation.start().isAfter(day(HORIZON))));
        assertThat(demands).hasSize(unmet ? 1 : 0);
        for (SharedDemand demand : demands) {
            PriorityConflict expected = pairs.stream()
                    .filter(pair -> pair.high.priority() != null
                            && pair.low.priority() != null
                            && pair.high.priority() < pair.low.priority())
                    .min(Comparator.comparing((Pair pair) -> pair.start)
                            .thenComparing(pair -> pair.high.id())
                            .thenComparing(pair -> pair.low.id())
                            .thenComparing(pair -> pair.asked.id())
                            .thenComparing(pair -> pair.held.id()))
                    .map(Pair::conflict)
                    .orElse(null);
            assertThat(demand.conflict(minDays)).isEqualTo(expected);
            assertThat(demand.priorityUnknown(minDays))
                    .isEqualTo(pairs.stream()
                            .anyMatch(pair -> pair.high.priority() == null || pair.low.priority() == null));
        }
    }

    @Provide
    Arbitrary<List<Project>> plans() {
        Arbitrary<Allocation> booking = Combinators.combine(
                        Arbitraries.integers().between(-3, 11),
                        Arbitraries.integers().between(0, 8),
                        Arbitraries.of("0", "0.5", "1"),
                        Arbitraries.of("0.5", "1", null))
                .as((first, days, load, requested) -> booking(first, first + days, load, requested));
        Arbitrary<Project> project = Combinators.combine(
                        Arbitraries.of(1, 2, 3, null),
                        Arbitraries.of(ProjectState.EXECUTING, ProjectState.ON_HOLD, null),
                        booking.list().ofMaxSize(4))
                .as((priority, state, bookings) -> project("X")
                        .priority(priority)
                        .state(state)
                        .allocations(plan(bookings.toArray(Allocation[]::new)))
                        .build());
        return project.list().ofMaxSize(5);
    }

    private record Pair(Project high, Allocation asked, Project low, Allocation held, LocalDate start, LocalDate finish) {
        PriorityConflict conflict() {
            return new PriorityConflict(
                    high.id(), high.priority(), low.id(), low.priority(), asked.requested(), asked.load(), start, finish);
        }
    }

    private static List<Pair> pairs(List<Project> projects, int minDays) {
        List<Pair> pairs = new ArrayList<>();
        for (Project high : projects) {
            for (Allocation asked : high.allocations().allocations()) {
                for (Project low : projects) {
                    for (Allocation held : low.allocations().allocations()) {
                        LocalDate start = List.of(AS_OF, asked.start(), held.start()).stream().max(LocalDate::compareTo).get();
                        LocalDate finish = List.of(day(HORIZON), asked.finish(), held.finish()).stream()
                                .min(LocalDate::compareTo)
                                .get();
                        if (high != low
                                && unmet(high, asked)
                                && held.load().signum() > 0
                                && ChronoUnit.DAYS.between(start, finish) + 1 >= minDays) {
                            pairs.add(new Pair(high, asked, low, held, start, finish));
                        }
                    }
                }
            }
        }
        return pairs;
    }

    private static boolean unmet(Project project, Allocation allocation) {
        return project.state() != ProjectState.ON_HOLD
                && allocation.requested() != null
                && allocation.requested().compareTo(allocation.load()) > 0;
    }

    private static Portfolio shared(Project... projects) {
        return portfolio(projects)
                .resources(new ResourcePool(List.of(ResourceBuilder.builder()
                        .id(CRANE)
                        .name("Crane")
                        .shared(true)
                        .capacityPeriods(List.of())
                        .build())))
                .build();
    }

    private static AllocationPlan plan(Allocation... bookings) {
        List<Allocation> numbered = new ArrayList<>();
        for (Allocation booking : bookings) {
            numbered.add(booking.withId(new AllocationId("A" + numbered.size())));
        }
        return new AllocationPlan(numbered);
    }

    private static Allocation booking(int first, int last, String load, String requested) {
        return new Allocation(
                new AllocationId("X"),
                CRANE,
                day(first),
                day(last),
                new BigDecimal(load),
                requested == null ? null : new BigDecimal(requested));
    }

    private static LocalDate day(int offset) {
        return AS_OF.plusDays(offset);
    }
}
