package org.pmo4j.model.portfolio;

import static org.assertj.core.api.Assertions.assertThat;
import static org.pmo4j.model.portfolio.Portfolios.portfolio;
import static org.pmo4j.model.portfolio.Portfolios.project;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.pmo4j.model.governance.SubjectKey;
import org.pmo4j.model.id.AllocationId;
import org.pmo4j.model.id.ProjectId;
import org.pmo4j.model.id.ResourceId;
import org.pmo4j.model.project.Project;
import org.pmo4j.model.project.ProjectState;
import org.pmo4j.model.resource.Allocation;
import org.pmo4j.model.resource.AllocationPlan;
import org.pmo4j.model.resource.Resource;
import org.pmo4j.model.resource.ResourceBuilder;
import org.pmo4j.model.resource.ResourcePool;

class ResourceLoadTest {

    private static final LocalDate AS_OF = LocalDate.of(2026, 4, 1);

    @Test
    void every_resource_of_the_pool_has_its_load() {
        Portfolio portfolio = portfolio(books("1.2"))
                .resources(new ResourcePool(List.of(resource("CRANE", "1"), resource("BUS", null))))
                .build();

        List<ResourceLoad> loads = ResourceLoad.of(portfolio, AS_OF, 29);

        assertThat(loads.stream().map(load -> load.resource().id().value())).containsExactly("BUS", "CRANE");
        assertThat(loads.stream().map(ResourceLoad::booked)).containsExactly(false, true);
        assertThat(loads.stream().map(ResourceLoad::capacityUnknown)).containsExactly(false, false);
        assertThat(loads.get(1).overAllocation(new BigDecimal("0.1"), 30).load()).isEqualTo("1.2");
        assertThat(loads.get(1).overAllocation(new BigDecimal("0.2"), 30)).isNull();
        assertThat(loads.get(1).highUtilization(new BigDecimal("0.85"), 4).utilization()).isEqualTo("1.2");
        assertThat(loads.get(1).highUtilization(new BigDecimal("0.85"), 5)).isNull();
    }

    @Test
    void a_capacity_is_missed_only_where_the_resource_is_used() {
        ResourcePool pool = new ResourcePool(List.of(resource("CRANE", null)));

        assertThat(ResourceLoad.of(portfolio(books("1")).resources(pool).build(), AS_OF, 29))
                .extracting(ResourceLoad::capacityUnknown)
                .containsExactly(true);
        assertThat(ResourceLoad.of(portfolio(books("0")).resources(pool).build(), AS_OF, 29))
                .extracting(ResourceLoad::capacityUnknown)
                .containsExactly(false);
    }

    @Test
    void there_are_no_loads_without_the_pool_and_it_is_the_only_gap() {
        Portfolio portfolio = portfolio(project("A").build()).build();

        assertThat(ResourceLoad.of(portfolio, AS_OF, 29)).isEmpty();
        assertThat(LoadGap.of(portfolio, AS_OF))
                .containsExactly(new LoadGap(new SubjectKey("Portfolio", "PF-1", null), "resources"));
    }

    @Test
    void running_projects_without_allocations_are_gaps() {
        Portfolio portfolio = portfolio(
                        books("1"),
                        project("B").state(ProjectState.EXECUTING).build(),
                        project("C").state(ProjectState.CLOSED).build(),
                        project("D").state(ProjectState.PROPOSED).build())
                .resources(new ResourcePool(List.of(resource("CRANE", "1"))))
                .build();

        assertThat(LoadGap.of(portfolio, AS_OF))
                .containsExactly(new LoadGap(SubjectKey.of(new ProjectId("B")), "allocations"));
    }

    private static Project books(String load) {
        Allocation allocation = new Allocation(
                new AllocationId("X"), new ResourceId("CRANE"), AS_OF, AS_OF.plusDays(29), new BigDecimal(load), null);
        return project("A").allocations(new AllocationPlan(List.of(allocation))).build();
    }

    private static Resource resource(String id, String capacity) {
        return ResourceBuilder.builder()
                .id(new ResourceId(id))
                .name(id)
                .capacity(capacity == null ? null : new BigDecimal(capacity))
                .capacityPeriods(List.of())
                .build();
    }
}
