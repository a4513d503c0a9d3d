package org.pmo4j.rules.policies.closure;

import static org.pmo4j.rules.policies.Facts.closure;
import static org.pmo4j.rules.policies.Facts.day;
import static org.pmo4j.rules.policies.Facts.gate;
import static org.pmo4j.rules.policies.Facts.gatePlan;
import static org.pmo4j.rules.policies.Facts.project;
import static org.pmo4j.rules.policies.Facts.review;

import java.math.BigDecimal;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.pmo4j.model.delivery.ClosureKind;
import org.pmo4j.model.gate.GateDecision;
import org.pmo4j.model.id.AllocationId;
import org.pmo4j.model.id.ProjectId;
import org.pmo4j.model.id.ResourceId;
import org.pmo4j.model.project.Project;
import org.pmo4j.model.project.ProjectState;
import org.pmo4j.model.resource.Allocation;
import org.pmo4j.model.resource.AllocationBuilder;
import org.pmo4j.model.resource.AllocationPlan;
import org.pmo4j.rules.policies.PolicyCheck;

class Clo006ResourcesReleasedTest {

    private static final PolicyCheck CLO_006 = PolicyCheck.of("CLO-006");

    @Test
    void reports_resources_that_stay_allocated_after_the_closure() {
        Project project = closed(
                "2026-03-30",
                allocation("A-2", "S2", "2026-05-31", "0.5"),
                allocation("A-1", "S1", "2026-06-30", "1"),
                allocation("A-3", "S1", "2026-03-30", "1"));

        CLO_006.given(project).at("2026-03-31")
                .yields("FAIL Project/P-1")
                .says("Project ended on 2026-03-30 but resources S1, S2 stay allocated until 2026-06-30 (A-1, A-2).")
                .saysInChinese("项目已于2026-03-30结束,但资源S1、S2仍分配至2026-06-30(A-1、A-2)。")
                .becauseOf("closureDate=2026-03-30", "allocations=A-1, A-2", "resources=S1, S2", "latestFinish=2026-06-30");
    }

    @ParameterizedTest
    @CsvSource({
        "2026-03-31, 2026-03-31, PASS",
        "2026-03-31, 2026-04-01, FAIL",
        "2026-03-30, 2026-03-31, FAIL",
        "2026-03-01, 2026-03-30, PASS",
        "2026-03-01, 2026-03-31, FAIL",
        "2026-04-01, 2026-04-30, PASS",
    })
    void counts_allocations_that_finish_after_the_closure_and_not_before_today(
            String closedOn, String finish, String outcome) {
        CLO_006.given(closed(closedOn, allocation("A-1", "S1", finish, "1"))).at("2026-03-31")
                .yields(outcome + " Project/P-1");
    }

    @Test
    void passes_allocation_without_load() {
        CLO_006.given(closed("2026-03-01", allocation("A-1", "S1", "2026-06-30", "0"))).at("2026-03-31")
                .yields("PASS Project/P-1");
    }

    @Test
    void reports_terminated_project() {
        Project project =
                closed("2026-03-01", allocation("A-1", "S1", "2026-06-30", "1")).withState(ProjectState.TERMINATED);

        CLO_006.given(project).at("2026-03-31").yields("FAIL Project/P-1");
    }

    @Test
    void leaves_project_stopped_at_a_gate_to_gate_010() {
        Project project = closed("2026-03-01", allocation("A-1", "S1", "2026-06-30", "1"))
                .with()
                .gatePlan(gatePlan(gate("G1", review("R-1", GateDecision.STOP, "2026-03-01").build()).build()))
                .build();
        Project undated = project.with().closure(null).stateSince(day("2026-03-01")).build();
        Project stateless = undated.with().id(new ProjectId("P-2")).state(null).build();

        CLO_006.given(project).at("2026-03-31").yields("FAIL Project/P-1");
        CLO_006.given(undated, stateless).at("2026-03-31")
                .yields("NOT_APPLICABLE Project/P-1", "NOT_APPLICABLE Project/P-2");
    }

    @Test
    void examines_project_whose_last_gate_decision_was_another() {
        Project project = closed("2026-03-01", allocation("A-1", "S1", "2026-06-30", "1"))
                .with()
                .closure(null)
                .stateSince(day("2026-03-01"))
                .gatePlan(gatePlan(gate("G1", review("R-1", GateDecision.GO, "2026-03-01").build()).build()))
                .build();

        CLO_006.given(project).at("2026-03-31").yields("FAIL Project/P-1");
    }

    @ParameterizedTest
    @CsvSource({"2026-03-30, PASS Project/P-1", "2026-03-31, UNKNOWN Project/P-1: closure.closedOn"})
    void cannot_tell_without_day_of_closure_where_resources_are_bound(String finish, String row) {
        Project project = closed("2026-03-01", allocation("A-1", "S1", finish, "1")).withClosure(null);

        CLO_006.given(project).at("2026-03-31").yields(row);
    }

    @Test
    void cannot_tell_without_allocations() {
        CLO_006.given(project().state(ProjectState.CLOSED).build()).at("2026-03-31")
                .yields("UNKNOWN Project/P-1: allocations");
    }

    @Test
    void passes_project_without_any_allocation() {
        CLO_006.given(closed("2026-03-01")).at("2026-03-31").yields("PASS Project/P-1");
    }

    @Test
    void does_not_examine_project_that_goes_on() {
        Project project = project().state(ProjectState.EXECUTING).build();

        CLO_006.given(project).at("2026-03-31").yields("NOT_APPLICABLE Project/P-1");
    }

    @Test
    void cannot_tell_without_state_and_dates() {
        CLO_006.given(project().build()).at("2026-03-31").yields("UNKNOWN Project/P-1: state");
    }

    @Test
    void does_not_examine_project_without_state_that_plainly_goes_on() {
        Project project = project().forecastFinish(day("2026-04-01")).build();

        CLO_006.given(project).at("2026-03-31").yields("NOT_APPLICABLE Project/P-1");
    }

    @Test
    void does_not_examine_allocations_of_a_project_that_goes_on() {
        Project project =
                closed("2026-03-01", allocation("A-1", "S1", "2026-06-30", "1")).withState(ProjectState.EXECUTING);

        CLO_006.given(project).at("2026-03-31").yields("NOT_APPLICABLE Project/P-1");
    }

    private static Allocation allocation(String id, String resource, String finish, String load) {
        return AllocationBuilder.builder()
                .id(new AllocationId(id))
                .resource(new ResourceId(resource))
                .start(day("2026-01-01"))
                .finish(day(finish))
                .load(new BigDecimal(load))
                .build();
    }

    private static Project closed(String closedOn, Allocation... allocations) {
        return project()
                .state(ProjectState.CLOSED)
                .closure(closure(ClosureKind.COMPLETION).closedOn(day(closedOn)).build())
                .allocations(new AllocationPlan(List.of(allocations)))
                .build();
    }
}
