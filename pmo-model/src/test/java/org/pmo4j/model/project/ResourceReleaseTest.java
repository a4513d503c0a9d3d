package org.pmo4j.model.project;

import static org.assertj.core.api.Assertions.assertThat;
import static org.pmo4j.model.gate.GateSamples.gate;
import static org.pmo4j.model.gate.GateSamples.plan;
import static org.pmo4j.model.gate.GateSamples.review;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.pmo4j.model.Money;
import org.pmo4j.model.delivery.ClosureKind;
import org.pmo4j.model.delivery.ClosureRecordBuilder;
import org.pmo4j.model.gate.GateDecision;
import org.pmo4j.model.id.AllocationId;
import org.pmo4j.model.id.ProjectId;
import org.pmo4j.model.id.ResourceId;
import org.pmo4j.model.resource.Allocation;
import org.pmo4j.model.resource.AllocationBuilder;
import org.pmo4j.model.resource.AllocationPlan;
import org.pmo4j.model.resource.CostEntry;
import org.pmo4j.model.resource.CostLedger;

class ResourceReleaseTest {

    private static final LocalDate LIMIT = LocalDate.of(2026, 2, 28);
    private static final LocalDate AS_OF = LocalDate.of(2026, 3, 31);

    @Test
    void lists_allocations_with_a_load_that_finish_after_the_limit() {
        Project project = project()
                .allocations(new AllocationPlan(List.of(
                        allocation("AL-3", "2026-05-31", "0.5"),
                        allocation("AL-1", "2026-03-01", "1"),
                        allocation("AL-2", "2026-03-01", "0"),
                        allocation("AL-4", "2026-02-28", "1"))))
                .build();

        assertThat(project.closing(AS_OF).allocationsAfter(LIMIT)).containsExactly("AL-1 (2026-03-01)", "AL-3 (2026-05-31)");
        assertThat(project().build().closing(AS_OF).allocationsAfter(LIMIT)).isEmpty();
    }

    @Test
    void sums_cost_after_the_limit_without_credits_by_currency() {
        Project project = project()
                .costs(new CostLedger(List.of(
                        cost("2026-03-01", "EUR", "10"),
                        cost("2026-03-02", "CAD", "5.5"),
                        cost("2026-03-31", "CAD", "4.5"),
                        cost("2026-03-03", "CAD", "-100"),
                        cost("2026-02-28", "CAD", "7"),
                        cost("2026-04-01", "CAD", "7"))))
                .build();

        assertThat(project.closing(AS_OF).costAfter(LIMIT)).containsExactly(Money.of("CAD", "10"), Money.of("EUR", "10"));
        assertThat(project().build().closing(AS_OF).costAfter(LIMIT)).isEmpty();
    }

    @Test
    void names_what_is_missing_to_see_a_release_after_the_days_of_grace() {
        Project undecided = stopped().build();
        Project closed = stopped()
                .state(ProjectState.CLOSED)
                .closure(ClosureRecordBuilder.builder().kind(ClosureKind.EARLY_TERMINATION).closedOn(LIMIT).build())
                .build();
        Project closing = stopped()
                .closure(ClosureRecordBuilder.builder().kind(ClosureKind.EARLY_TERMINATION).build())
                .costs(new CostLedger(List.of()))
                .build();

        assertThat(undecided.closing(AS_OF).releaseGaps(59)).containsExactly("allocations", "costs", "state");
        assertThat(undecided.closing(AS_OF).releaseGaps(60)).isEmpty();
        assertThat(closed.closing(AS_OF).releaseGaps(59)).containsExactly("costs");
        assertThat(closing.closing(AS_OF).releaseGaps(59)).containsExactly("allocations", "state");
    }

    @Test
    void names_gate_plan_or_date_that_a_stop_is_known_by() {
        Project undated = project().gatePlan(plan(gate(1, review("R1", GateDecision.STOP, null)))).build();
        Project passed = project().gatePlan(plan(gate(1, review("R1", GateDecision.GO, "2026-01-30")))).build();

        assertThat(project().build().closing(AS_OF).releaseGaps(30)).containsExactly("gatePlan");
        assertThat(undated.closing(AS_OF).releaseGaps(30)).containsExactly("gatePlan.latestDecision.decidedOn");
        assertThat(passed.closing(AS_OF).releaseGaps(30)).isEmpty();
        assertThat(project().gatePlan(plan()).build().closing(AS_OF).releaseGaps(30)).isEmpty();
    }

    private static ProjectBuilder stopped() {
        return project().gatePlan(plan(gate(1, review("R1", GateDecision.STOP, "2026-01-30"))));
    }

    private static ProjectBuilder project() {
        return ProjectBuilder.builder().id(new ProjectId("P-1")).name("Project");
    }

    private static Allocation allocation(String id, String finish, String load) {
        return AllocationBuilder.builder()
                .id(new AllocationId(id))
                .resource(new ResourceId("RES"))
                .start(LocalDate.of(2026, 1, 1))
                .finish(LocalDate.parse(finish))
                .load(new BigDecimal(load))
                .build();
    }

    private static CostEntry cost(String incurredOn, String currency, String amount) {
        return new CostEntry(LocalDate.parse(incurredOn), Money.of(currency, amount));
    }
}
