package org.pmo4j.rules.policies.stagegates;

import static org.pmo4j.rules.policies.Facts.condition;
import static org.pmo4j.rules.policies.Facts.day;
import static org.pmo4j.rules.policies.Facts.gate;
import static org.pmo4j.rules.policies.Facts.gatePlan;
import static org.pmo4j.rules.policies.Facts.id;
import static org.pmo4j.rules.policies.Facts.project;
import static org.pmo4j.rules.policies.Facts.review;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.pmo4j.model.gate.ConditionStatus;
import org.pmo4j.model.gate.GateCondition;
import org.pmo4j.model.gate.GateDecision;
import org.pmo4j.model.gate.GateReviewBuilder;
import org.pmo4j.model.project.Project;
import org.pmo4j.model.project.ProjectState;
import org.pmo4j.rules.policies.PolicyCheck;

class Gate008ConditionsClosedOnTimeTest {

    private static final PolicyCheck GATE_008 = PolicyCheck.of("GATE-008");

    @Test
    void reports_condition_overdue_by_one_day() {
        Project project = withConditions(condition("C-1").owner(id("ann")).due(day("2026-03-30")).build());

        GATE_008.given(project).at("2026-03-31")
                .yields("FAIL GateCondition/P-1/C-1")
                .says("Condition C-1 of gate G1 was due on 2026-03-30 and is still open (1 days overdue, owner ann).")
                .saysInChinese("关口G1的条件C-1应于2026-03-30关闭,至今未关闭(逾期1天,责任人ann)。")
                .becauseOf("condition=C-1", "gate=G1", "owner=ann", "due=2026-03-30", "daysOverdue=1",
                        "graceDays:0 (default)");
    }

    @Test
    void passes_condition_due_on_the_day_of_evaluation() {
        Project project = withConditions(condition("C-1").due(day("2026-03-31")).build());

        GATE_008.given(project).at("2026-03-31").yields("PASS GateCondition/P-1/C-1");
    }

    @Test
    void passes_condition_at_the_end_of_the_grace_days() {
        Project project = withConditions(condition("C-1").due(day("2026-03-17")).build());

        GATE_008.given(project).with("GATE-008.graceDays", "14").at("2026-03-31").yields("PASS GateCondition/P-1/C-1");
    }

    @Test
    void reports_condition_one_day_after_the_grace_days() {
        Project project = withConditions(condition("C-1").due(day("2026-03-16")).build());

        GATE_008.given(project).with("GATE-008.graceDays", "14").at("2026-03-31").yields("FAIL GateCondition/P-1/C-1");
    }

    @Test
    void passes_closed_condition_with_a_past_due_date() {
        Project project =
                withConditions(condition("C-1").due(day("2026-01-31")).status(ConditionStatus.CLOSED).build());

        GATE_008.given(project).at("2026-03-31").yields("PASS GateCondition/P-1/C-1");
    }

    @Test
    void passes_closed_condition_without_due_date() {
        Project project = withConditions(condition("C-1").status(ConditionStatus.CLOSED).build());

        GATE_008.given(project).at("2026-03-31").yields("PASS GateCondition/P-1/C-1");
    }

    @Test
    void leaves_open_condition_without_due_date_to_gate_007() {
        Project project = withConditions(condition("C-1").build());

        GATE_008.given(project).at("2026-03-31").yields("NOT_APPLICABLE Project/P-1");
    }

    @Test
    void does_not_examine_withdrawn_condition() {
        Project project =
                withConditions(condition("C-1").due(day("2026-01-31")).status(ConditionStatus.WITHDRAWN).build());

        GATE_008.given(project).at("2026-03-31").yields("NOT_APPLICABLE Project/P-1");
    }

    @Test
    void follows_conditions_of_a_pass_that_is_withdrawn_tomorrow() {
        Project project = project()
                .gatePlan(gatePlan(gate("G1", overdue().withdrawnOn(day("2026-04-01")).build()).build()))
                .build();

        GATE_008.given(project).at("2026-03-31").yields("FAIL GateCondition/P-1/C-1");
    }

    @Test
    void does_not_follow_conditions_of_a_pass_that_is_withdrawn_today() {
        Project project = project()
                .gatePlan(gatePlan(gate("G1", overdue().withdrawnOn(day("2026-03-31")).build()).build()))
                .build();

        GATE_008.given(project).at("2026-03-31").yields("NOT_APPLICABLE Project/P-1");
    }

    @Test
    void does_not_examine_closed_project() {
        Project project = project()
                .state(ProjectState.CLOSED)
                .gatePlan(gatePlan(gate("G1", overdue().build()).build()))
                .build();

        GATE_008.given(project).at("2026-03-31").yields("NOT_APPLICABLE Project/P-1");
    }

    @Test
    void cannot_tell_without_gate_plan() {
        Project project = project().build();

        GATE_008.given(project).at("2026-03-31").yields("UNKNOWN Project/P-1: gatePlan");
    }

    @Test
    void does_not_ask_a_closed_project_for_its_gate_plan() {
        Project project = project().state(ProjectState.CLOSED).build();

        GATE_008.given(project).at("2026-03-31").yields("NOT_APPLICABLE Project/P-1");
    }

    @Test
    void leaves_conditions_that_are_not_held_to_gate_007() {
        Project project = project()
                .gatePlan(gatePlan(
                        gate("G1", review("R-1", GateDecision.CONDITIONAL_GO, "2026-01-15").build()).build()))
                .build();

        GATE_008.given(project).at("2026-03-31").yields("NOT_APPLICABLE Project/P-1");
    }

    private static Project withConditions(GateCondition... conditions) {
        return project()
                .gatePlan(gatePlan(gate("G1", review("R-1", GateDecision.CONDITIONAL_GO, "2026-01-15")
                                .conditions(List.of(conditions))
                                .build())
                        .build()))
                .build();
    }

    private static GateReviewBuilder overdue() {
        return review("R-1", GateDecision.CONDITIONAL_GO, "2026-01-15")
                .conditions(List.of(condition("C-1").due(day("2026-01-31")).build()));
    }
}
