package org.pmo4j.rules.policies.stagegates;

import static org.pmo4j.rules.policies.Facts.day;
import static org.pmo4j.rules.policies.Facts.gate;
import static org.pmo4j.rules.policies.Facts.gatePlan;
import static org.pmo4j.rules.policies.Facts.project;
import static org.pmo4j.rules.policies.Facts.review;

import java.math.BigDecimal;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.pmo4j.model.Money;
import org.pmo4j.model.delivery.ClosureKind;
import org.pmo4j.model.delivery.ClosureRecordBuilder;
import org.pmo4j.model.gate.GateDecision;
import org.pmo4j.model.id.AllocationId;
import org.pmo4j.model.id.ResourceId;
import org.pmo4j.model.project.Project;
import org.pmo4j.model.project.ProjectBuilder;
import org.pmo4j.model.project.ProjectState;
import org.pmo4j.model.resource.Allocation;
import org.pmo4j.model.resource.AllocationBuilder;
import org.pmo4j.model.resource.AllocationPlan;
import org.pmo4j.model.resource.CostEntry;
import org.pmo4j.model.resource.CostLedger;
import org.pmo4j.rules.policies.PolicyCheck;

/** The project was stopped on 2026-02-01; its days of grace end on 2026-03-03. */
class Gate010StoppedProjectReleasesResourcesTest {

    private static final PolicyCheck GATE_010 = PolicyCheck.of("GATE-010");

    @Test
    void reports_state_allocations_and_cost_after_the_days_of_grace() {
        Project project = stopped()
                .state(ProjectState.EXECUTING)
                .allocations(allocations(allocation("AL-2", "2026-05-31"), allocation("AL-1", "2026-03-04")))
                .costs(costs(cost("2026-03-04", "1200.50"), cost("2026-03-05", "99.50")))
                .build();

        GATE_010.given(project).at("2026-03-31")
                .yields("FAIL Project/P-1")
                .says("Stopped on 2026-02-01, but after 2026-03-03 the project is EXECUTING, with allocations "
                        + "AL-1 (2026-03-04), AL-2 (2026-05-31) and cost CAD 1300.00.")
                .saysInChinese("项目于2026-02-01被终止,但2026-03-03之后状态为执行,"
                        + "仍有资源分配AL-1 (2026-03-04)、AL-2 (2026-05-31)和成本CAD 1300.00。")
                .becauseOf("stoppedOn=2026-02-01", "limit=2026-03-03", "state=EXECUTING",
                        "allocationsAfter=AL-1 (2026-03-04), AL-2 (2026-05-31)", "costAfter=CAD 1300.00",
                        "graceDays:30 (default)");
    }

    @Test
    void passes_on_the_last_day_of_grace_whatever_is_booked() {
        Project project = stopped()
                .state(ProjectState.EXECUTING)
                .allocations(allocations(allocation("AL-1", "2026-05-31")))
                .costs(costs(cost("2026-03-03", "100")))
                .build();

        GATE_010.given(project).at("2026-03-03").yields("PASS Project/P-1");
    }

    @Test
    void passes_on_the_last_day_of_grace_with_registers_not_held() {
        GATE_010.given(stopped().build()).at("2026-03-03").yields("PASS Project/P-1");
    }

    @Test
    void reports_executing_project_on_the_day_after_grace() {
        Project project = released().state(ProjectState.EXECUTING).build();

        GATE_010.given(project).at("2026-03-04").yields("FAIL Project/P-1");
    }

    @Test
    void counts_days_of_grace_as_set() {
        Project project = released().state(ProjectState.EXECUTING).build();

        GATE_010.given(project).with("GATE-010.graceDays", "31").at("2026-03-04").yields("PASS Project/P-1");
        GATE_010.given(project).with("GATE-010.graceDays", "31").at("2026-03-05").yields("FAIL Project/P-1");
        GATE_010.given(project).with("GATE-010.graceDays", "0").at("2026-02-01").yields("PASS Project/P-1");
        GATE_010.given(project).with("GATE-010.graceDays", "0").at("2026-02-02").yields("FAIL Project/P-1");
    }

    @Test
    void passes_project_that_is_closing_closed_or_terminated() {
        Project closing = released().state(ProjectState.CLOSING).build();
        Project closed = released().state(ProjectState.CLOSED).build();
        Project terminated = released().state(ProjectState.TERMINATED).build();

        GATE_010.given(closing).at("2026-03-31").yields("PASS Project/P-1");
        GATE_010.given(closed).at("2026-03-31").yields("PASS Project/P-1");
        GATE_010.given(terminated).at("2026-03-31").yields("PASS Project/P-1");
    }

    @Test
    void reports_project_on_hold_after_a_stop() {
        Project project = released().state(ProjectState.ON_HOLD).build();

        GATE_010.given(project).at("2026-03-31").yields("FAIL Project/P-1");
    }

    @Test
    void passes_closing_project_whose_allocation_finishes_on_the_last_day_of_grace() {
        Project project = released().allocations(allocations(allocation("AL-1", "2026-03-03"))).build();

        GATE_010.given(project).at("2026-03-31").yields("PASS Project/P-1");
    }

    @Test
    void reports_closing_project_whose_allocation_finishes_one_day_later() {
        Project project = released().allocations(allocations(allocation("AL-1", "2026-03-04"))).build();

        GATE_010.given(project).at("2026-03-31")
                .yields("FAIL Project/P-1")
                .says("Stopped on 2026-02-01, but after 2026-03-03 the project is CLOSING, with allocations "
                        + "AL-1 (2026-03-04) and cost NONE.");
    }

    @Test
    void passes_allocation_without_load() {
        Project project = released()
                .allocations(allocations(allocation("AL-1", "2026-05-31").withLoad(BigDecimal.ZERO)))
                .build();

        GATE_010.given(project).at("2026-03-31").yields("PASS Project/P-1");
    }

    @Test
    void reports_allocation_while_closure_has_no_date() {
        Project project = released()
                .allocations(allocations(allocation("AL-1", "2026-05-31")))
                .closure(closure().build())
                .build();

        GATE_010.given(project).at("2026-03-31").yields("FAIL Project/P-1");
    }

    @Test
    void leaves_allocations_of_a_closed_project_to_clo_006() {
        Project project = released()
                .state(ProjectState.TERMINATED)
                .allocations(allocations(allocation("AL-1", "2026-05-31")))
                .closure(closure().closedOn(day("2026-03-10")).build())
                .build();

        GATE_010.given(project).at("2026-03-31").yields("PASS Project/P-1");
    }

    @Test
    void reports_cost_of_a_closed_project() {
        Project project = released()
                .state(ProjectState.TERMINATED)
                .closure(closure().closedOn(day("2026-03-10")).build())
                .costs(costs(cost("2026-03-04", "100")))
                .build();

        GATE_010.given(project).at("2026-03-31").yields("FAIL Project/P-1");
    }

    @Test
    void passes_cost_on_the_last_day_of_grace_and_credit_after_it() {
        Project project = released().costs(costs(cost("2026-03-03", "100"), cost("2026-03-08", "-40"))).build();

        GATE_010.given(project).at("2026-03-31").yields("PASS Project/P-1");
    }

    @Test
    void reports_cost_on_the_day_after_grace_by_currency() {
        Project project = released()
                .costs(costs(
                        cost("2026-03-04", "100"),
                        cost("2026-03-05", "-100"),
                        new CostEntry(day("2026-03-06"), Money.of("EUR", "7"))))
                .build();

        GATE_010.given(project).at("2026-03-31")
                .yields("FAIL Project/P-1")
                .becauseOf("stoppedOn=2026-02-01", "limit=2026-03-03", "state=CLOSING", "allocationsAfter=null",
                        "costAfter=CAD 100.00, EUR 7.00", "graceDays:30 (default)");
    }

    @Test
    void does_not_know_cost_dated_after_the_evaluation() {
        Project project = released().costs(costs(cost("2026-04-01", "100"))).build();

        GATE_010.given(project).at("2026-03-31").yields("PASS Project/P-1");
    }

    @Test
    void cannot_tell_without_state_costs_or_allocations() {
        Project none = stopped().build();
        Project noCosts = released().costs(null).build();
        Project noState = released().state(null).build();
        Project noAllocations = released().allocations(null).build();

        GATE_010.given(none).at("2026-03-04").yields("UNKNOWN Project/P-1: allocations, costs, state");
        GATE_010.given(noCosts).at("2026-03-04").yields("UNKNOWN Project/P-1: costs");
        GATE_010.given(noState).at("2026-03-04").yields("UNKNOWN Project/P-1: state");
        GATE_010.given(noAllocations).at("2026-03-04").yields("UNKNOWN Project/P-1: allocations");
    }

    @Test
    void does_not_ask_for_allocations_once_the_closure_is_dated() {
        Project project = released().allocations(null).closure(closure().closedOn(day("2026-03-10")).build()).build();

        GATE_010.given(project).at("2026-03-31").yields("PASS Project/P-1");
    }

    @Test
    void reports_what_is_known_though_other_registers_are_not_held() {
        Project project = stopped().costs(costs(cost("2026-03-04", "100"))).build();

        GATE_010.given(project).at("2026-03-31")
                .yields("FAIL Project/P-1")
                .says("Stopped on 2026-02-01, but after 2026-03-03 the project is NONE, with allocations NONE and cost "
                        + "CAD 100.00.");
    }

    @Test
    void cannot_tell_when_an_undated_stop_was_decided() {
        Project project = released()
                .state(ProjectState.EXECUTING)
                .gatePlan(gatePlan(gate("G1", review("R-1").decision(GateDecision.STOP).build()).build()))
                .build();

        GATE_010.given(project).at("2026-03-31")
                .yields("UNKNOWN Project/P-1: gatePlan.latestDecision.decidedOn");
    }

    @Test
    void does_not_examine_project_whose_latest_decision_is_no_stop() {
        Project project = stopped()
                .state(ProjectState.EXECUTING)
                .gatePlan(gatePlan(gate("G1",
                                review("R-1", GateDecision.STOP, "2026-02-01").build(),
                                review("R-2", GateDecision.GO, "2026-02-02").build())
                        .build()))
                .build();

        GATE_010.given(project).at("2026-03-31").yields("NOT_APPLICABLE Project/P-1");
    }

    @Test
    void does_not_examine_project_without_decision() {
        Project empty = project("P-1").gatePlan(gatePlan().build()).build();
        Project pending = project("P-2").gatePlan(gatePlan(gate("G1", review("R-1").build()).build())).build();

        GATE_010.given(empty, pending).at("2026-03-31")
                .yields("NOT_APPLICABLE Project/P-1", "NOT_APPLICABLE Project/P-2");
    }

    @Test
    void cannot_tell_without_gate_plan() {
        GATE_010.given(project().build()).at("2026-03-31").yields("UNKNOWN Project/P-1: gatePlan");
    }

    private static ProjectBuilder stopped() {
        return project()
                .gatePlan(gatePlan(gate("G1", review("R-1", GateDecision.STOP, "2026-02-01").build()).build()));
    }

    /** In closing, with registers that are held and empty. */
    private static ProjectBuilder released() {
        return stopped().state(ProjectState.CLOSING).allocations(allocations()).costs(costs());
    }

    private static ClosureRecordBuilder closure() {
        return ClosureRecordBuilder.builder().kind(ClosureKind.EARLY_TERMINATION);
    }

    private static AllocationPlan allocations(Allocation... allocations) {
        return new AllocationPlan(List.of(allocations));
    }

    private static Allocation allocation(String id, String finish) {
        return AllocationBuilder.builder()
                .id(new AllocationId(id))
                .resource(new ResourceId("RES"))
                .start(day("2026-01-01"))
                .finish(day(finish))
                .load(BigDecimal.ONE)
                .build();
    }

    private static CostLedger costs(CostEntry... entries) {
        return new CostLedger(List.of(entries));
    }

    private static CostEntry cost(String incurredOn, String amount) {
        return new CostEntry(day(incurredOn), Money.of("CAD", amount));
    }
}
