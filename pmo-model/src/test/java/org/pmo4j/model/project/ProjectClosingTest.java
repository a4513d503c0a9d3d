package org.pmo4j.model.project;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.pmo4j.model.delivery.DeliverableRegister;
import org.pmo4j.model.delivery.LessonsLog;
import org.pmo4j.model.delivery.ProcurementLog;
import org.pmo4j.model.id.ProjectId;
import org.pmo4j.model.resource.AllocationPlan;

class ProjectClosingTest {

    private static final LocalDate AS_OF = LocalDate.of(2026, 3, 31);
    private static final Project PROJECT =
            ProjectBuilder.builder().id(new ProjectId("P")).name("Project").build();
    private static final Project CLOSED = PROJECT.withState(ProjectState.CLOSED);
    private static final Project EXECUTING = PROJECT.withState(ProjectState.EXECUTING);

    @Test
    void register_of_a_closed_project_is_named_where_it_is_not_held() {
        ProjectClosing closing = CLOSED.closing(AS_OF);

        assertThat(closing.acceptanceGaps()).containsExactly("deliverables");
        assertThat(closing.lessonsGaps()).containsExactly("lessons");
        assertThat(closing.procurementGaps()).containsExactly("procurements");
        assertThat(closing.allocationGaps()).containsExactly("allocations");
    }

    @Test
    void state_is_named_where_the_project_may_be_over() {
        ProjectClosing closing = PROJECT.closing(AS_OF);

        assertThat(closing.acceptanceGaps()).containsExactly("state");
        assertThat(closing.lessonsGaps()).containsExactly("state");
        assertThat(closing.procurementGaps()).containsExactly("state");
        assertThat(closing.allocationGaps()).containsExactly("state");
    }

    @Test
    void nothing_is_named_while_the_project_is_at_work() {
        ProjectClosing closing = EXECUTING.closing(AS_OF);

        assertThat(closing.acceptanceGaps()).isEmpty();
        assertThat(closing.lessonsGaps()).isEmpty();
        assertThat(closing.procurementGaps()).isEmpty();
        assertThat(closing.allocationGaps()).isEmpty();
    }

    @Test
    void nothing_is_named_where_the_register_of_a_closed_project_is_held() {
        Project held = CLOSED.with()
                .deliverables(new DeliverableRegister(List.of()))
                .lessons(new LessonsLog(List.of(), null, null))
                .procurements(new ProcurementLog(List.of()))
                .allocations(new AllocationPlan(List.of()))
                .build();
        ProjectClosing closing = held.closing(AS_OF);

        assertThat(closing.acceptanceGaps()).isEmpty();
        assertThat(closing.lessonsGaps()).isEmpty();
        assertThat(closing.procurementGaps()).isEmpty();
        assertThat(closing.allocationGaps()).isEmpty();
    }

    @Test
    void state_does_not_matter_where_nothing_can_be_open() {
        Project empty = PROJECT.withDeliverables(new DeliverableRegister(List.of()));

        assertThat(empty.closing(AS_OF).acceptanceGaps()).isEmpty();
        assertThat(PROJECT.withBuys(false).closing(AS_OF).procurementGaps()).isEmpty();
        assertThat(CLOSED.withBuys(false).closing(AS_OF).procurementGaps()).isEmpty();
        assertThat(PROJECT.withProcurements(new ProcurementLog(List.of())).closing(AS_OF).procurementGaps()).isEmpty();
    }
}
