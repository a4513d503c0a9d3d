package org.pmo4j.model.resource;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.pmo4j.model.id.ResourceId;

class ResourceTest {

    private static final LocalDate DAY = LocalDate.of(2026, 3, 31);
    private static final CapacityPeriod FIRST = new CapacityPeriod(DAY, DAY.plusDays(4), BigDecimal.ONE);

    @Test
    void capacity_periods_may_follow_each_other_and_are_kept_in_order() {
        CapacityPeriod next = new CapacityPeriod(DAY.plusDays(5), DAY.plusDays(5), BigDecimal.ZERO);

        Resource resource = resource(List.of(next, FIRST));

        assertThat(resource.capacityPeriods()).containsExactly(FIRST, next);
    }

    @Test
    void capacity_periods_may_not_share_a_day() {
        CapacityPeriod overlapping = new CapacityPeriod(DAY.plusDays(4), DAY.plusDays(9), BigDecimal.ZERO);

        assertThatThrownBy(() -> resource(List.of(overlapping, FIRST)))
                .hasMessage("Resource: capacityPeriods: the period from 2026-04-04 overlaps the one from 2026-03-31 to "
                        + "2026-04-04");
    }

    @Test
    void the_same_capacity_period_twice_overlaps() {
        assertThatThrownBy(() -> resource(List.of(FIRST, FIRST)))
                .hasMessage("Resource: capacityPeriods: the period from 2026-03-31 overlaps the one from 2026-03-31 to "
                        + "2026-04-04");
    }

    private static Resource resource(List<CapacityPeriod> periods) {
        return ResourceBuilder.builder()
                .id(new ResourceId("R-1"))
                .name("Crane")
                .capacityPeriods(periods)
                .build();
    }
}
