package org.pmo4j.model.portfolio;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.pmo4j.model.portfolio.Portfolios.portfolio;
import static org.pmo4j.model.portfolio.Portfolios.project;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.EnumSource.Mode;
import org.pmo4j.model.id.AllocationId;
import org.pmo4j.model.id.ProjectId;
import org.pmo4j.model.id.ResourceId;
import org.pmo4j.model.project.Project;
import org.pmo4j.model.project.ProjectState;
import org.pmo4j.model.resource.Allocation;
import org.pmo4j.model.resource.AllocationPlan;
import org.pmo4j.model.resource.CapacityPeriod;
import org.pmo4j.model.resource.LoadPeriod;
import org.pmo4j.model.resource.Resource;
import org.pmo4j.model.resource.ResourceBuilder;
import org.pmo4j.model.resource.ResourcePool;

class LoadPeriodsTest {

    private static final LocalDate AS_OF = LocalDate.of(2026, 4, 1);
    private static final int HORIZON = 9;
    private static final ResourceId CRANE = new ResourceId("CRANE");
    private static final ProjectId A = new ProjectId("A");
    private static final ProjectId B = new ProjectId("B");
    private static final Resource FULL = resource("1");

    @Test
    void loads_are_summed_where_allocations_overlap() {
        Portfolio portfolio = portfolio(allocated("A", booking(0, 5, "0.6")), allocated("B", booking(3, 9, "0.4"))).build();

        List<LoadPeriod> periods = portfolio.loadPeriods(FULL, AS_OF, HORIZON);

        assertThat(periods).containsExactly(
                period(0, 2, "0.6", "1", false, A), period(3, 5, "1", "1", false, A, B), period(6, 9, "0.4", "1", false, B));
    }

    @Test
    void the_window_is_covered_without_gaps_and_cut_at_both_ends() {
        Portfolio portfolio = portfolio(allocated("A", booking(-50, 0, "1"), booking(9, 500, "1"))).build();

        List<LoadPeriod> periods = portfolio.loadPeriods(FULL, AS_OF, HORIZON);

        assertThat(periods).containsExactly(
                period(0, 0, "1", "1", false, A), period(1, 8, "0", "1", false), period(9, 9, "1", "1", false, A));
    }

    @Test
    void allocations_outside_the_window_or_of_another_resource_do_not_count() {
        Allocation other = new Allocation(
                new AllocationId("O"), new ResourceId("OTHER"), day(0), day(9), BigDecimal.ONE, null);
        Portfolio portfolio = portfolio(allocated("A", booking(-9, -1, "1"), booking(10, 20, "1"), other)).build();

        List<LoadPeriod> periods = portfolio.loadPeriods(FULL, AS_OF, HORIZON);

        assertThat(periods).containsExactly(period(0, 9, "0", "1", false));
    }

    @Test
    void an_allocation_without_end_in_sight_does_not_overflow() {
        Allocation endless = new Allocation(new AllocationId("E"), CRANE, LocalDate.MIN, LocalDate.MAX, BigDecimal.ONE, null);

        assertThat(portfolio(allocated("A", endless)).build().loadPeriods(FULL, AS_OF, HORIZON))
                .containsExactly(period(0, 9, "1", "1", false, A));
    }

    @Test
    void allocations_of_one_project_that_follow_each_other_make_one_period() {
        Portfolio portfolio = portfolio(allocated("A", booking(0, 4, "1"), booking(5, 9, "1"))).build();

        assertThat(portfolio.loadPeriods(FULL, AS_OF, HORIZON)).containsExactly(period(0, 9, "1", "1", false, A));
    }

    @Test
    void a_hand_over_between_projects_parts_the_periods() {
        Portfolio portfolio = portfolio(allocated("A", booking(0, 4, "1")), allocated("B", booking(5, 9, "1"))).build();

        assertThat(portfolio.loadPeriods(FULL, AS_OF, HORIZON))
                .containsExactly(period(0, 4, "1", "1", false, A), period(5, 9, "1", "1", false, B));
    }

    @Test
    void capacity_periods_replace_the_normal_capacity_and_an_absence_is_taken_out() {
        Resource absent = resource("1", capacity(2, 3, "0"), capacity(4, 5, "2"), capacity(20, 30, "0"));

        assertThat(portfolio(allocated("A", booking(0, 9, "1"))).build().loadPeriods(absent, AS_OF, HORIZON))
                .containsExactly(
                        period(0, 1, "1", "1", false, A),
                        period(2, 3, "1", "0", true, A),
                        period(4, 5, "1", "2", false, A),
                        period(6, 9, "1", "1", false, A));
    }

    @Test
    void a_normal_capacity_of_zero_is_not_taken_out() {
        assertThat(portfolio().build().loadPeriods(resource("0"), AS_OF, HORIZON))
                .containsExactly(period(0, 9, "0", "0", false));
    }

    @Test
    void a_capacity_that_is_not_held_stays_unknown_outside_the_capacity_periods() {
        Resource partly = resource(null, capacity(-5, 4, "1"));

        assertThat(portfolio().build().loadPeriods(partly, AS_OF, HORIZON))
                .containsExactly(period(0, 4, "0", "1", false), period(5, 9, "0", null, false));
    }

    @ParameterizedTest
    @EnumSource(mode = Mode.EXCLUDE, names = {"PROPOSED", "CLOSED", "TERMINATED"})
    void projects_that_go_on_count(ProjectState state) {
        Project project = allocated("A", booking(0, 9, "1")).withState(state);

        assertThat(portfolio(project).build().loadPeriods(FULL, AS_OF, HORIZON))
                .containsExactly(period(0, 9, "1", "1", false, A));
    }

    @ParameterizedTest
    @EnumSource(names = {"PROPOSED", "CLOSED", "TERMINATED"})
    void wishes_and_ended_projects_do_not_count(ProjectState state) {
        Project project = allocated("A", booking(0, 9, "1")).withState(state);

        assertThat(portfolio(project).build().loadPeriods(FULL, AS_OF, HORIZON))
                .containsExactly(period(0, 9, "0", "1", false));
    }

    @Test
    void a_window_of_one_day_is_possible_and_a_shorter_one_is_not() {
        Portfolio portfolio = portfolio().build();

        assertThat(portfolio.loadPeriods(FULL, AS_OF, 0)).containsExactly(period(0, 0, "0", "1", false));
        assertThatThrownBy(() -> portfolio.loadPeriods(FULL, AS_OF, -1)).hasMessage("horizonDays -1 is negative");
    }

    @Test
    void the_loads_of_the_whole_pool_are_those_of_each_resource_in_order() {
        Resource idle = ResourceBuilder.builder()
                .id(new ResourceId("BUS")).name("Bus").capacityPeriods(List.of()).build();
        Portfolio portfolio = portfolio(allocated("A", booking(0, 5, "0.6")))
                .resources(new ResourcePool(List.of(FULL, idle)))
                .build();

        Map<ResourceId, List<LoadPeriod>> periods = portfolio.loadPeriods(AS_OF, HORIZON);

        assertThat(periods).containsExactly(
                Map.entry(idle.id(), List.of(period(0, 9, "0", null, false))),
                Map.entry(CRANE, portfolio.loadPeriods(FULL, AS_OF, HORIZON)));
    }

    @Test
    void the_loads_of_a_pool_that_is_not_held_are_not_known() {
        assertThat(portfolio().build().loadPeriods(AS_OF, HORIZON)).isNull();
    }

    @Property(tries = 300)
    void every_day_has_the_sum_of_the_allocations_that_contain_it(
            @ForAll @Size(max = 6) List<@IntRange(min = -4, max = 14) Integer> starts,
            @ForAll @IntRange(min = 0, max = 6) int length) {
        Allocation[] bookings = starts.stream()
                .map(start -> booking(start, start + length, "0.3"))
                .toArray(Allocation[]::new);

        List<LoadPeriod> periods = portfolio(allocated("A", bookings)).build().loadPeriods(FULL, AS_OF, HORIZON);

        List<BigDecimal> expected = new ArrayList<>();
        List<BigDecimal> found = new ArrayList<>();
        for (int d = 0; d <= HORIZON; d++) {
            int day = d;
            long open = starts.stream().filter(start -> start <= day && day <= start + length).count();
            expected.add(new BigDecimal("0.3").multiply(BigDecimal.valueOf(open)).stripTrailingZeros());
            periods.stream()
                    .filter(one -> !one.start().isAfter(day(day)) && !one.finish().isBefore(day(day)))
                    .forEach(one -> found.add(one.load()));
        }
        assertThat(found).usingElementComparator(BigDecimal::compareTo).isEqualTo(expected);
    }

    private static LocalDate day(int offset) {
        return AS_OF.plusDays(offset);
    }

    private static Project allocated(String id, Allocation... allocations) {
        List<Allocation> numbered = new ArrayList<>();
        for (Allocation allocation : allocations) {
            numbered.add(allocation.withId(new AllocationId(id + numbered.size())));
        }
        return project(id).allocations(new AllocationPlan(numbered)).build();
    }

    private static Allocation booking(int first, int last, String load) {
        return new Allocation(new AllocationId("X"), CRANE, day(first), day(last), new BigDecimal(load), null);
    }

    private static CapacityPeriod capacity(int first, int last, String capacity) {
        return new CapacityPeriod(day(first), day(last), new BigDecimal(capacity));
    }

    private static Resource resource(String capacity, CapacityPeriod... periods) {
        return ResourceBuilder.builder()
                .id(CRANE)
                .name("Crane")
                .capacity(capacity == null ? null : new BigDecimal(capacity))
                .capacityPeriods(Arrays.asList(periods))
                .build();
    }

    private static LoadPeriod period(
            int first, int last, String load, String capacity, boolean takenOut, ProjectId... projects) {
        BigDecimal known = capacity == null ? null : new BigDecimal(capacity);
        return new LoadPeriod(day(first), day(last), new BigDecimal(load), known, takenOut, List.of(projects));
    }
}
