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
import org.pmo4j.model.gate.GateReview;
import org.pmo4j.model.gate.GateReviewBuilder;
import org.pmo4j.model.project.Project;
import org.pmo4j.rules.policies.PolicyCheck;

class Gate007ConditionalPassCarriesConditionsTest {

    private static final PolicyCheck GATE_007 = PolicyCheck.of("GATE-007");

    @Test
    void reports_open_conditions_without_owner_or_due_date() {
        Project project = with(
                condition("C-1").owner(id("ann")).due(day("2026-04-30")).build(),
                condition("C-2").due(day("2026-04-30")).build(),
                condition("C-3").owner(id("ann")).build());

        GATE_007.given(project).at("2026-03-31")
                .yields("FAIL GateReview/P-1/R-1")
                .says("The conditional pass of gate G1 has 3 conditions; without owner or due date: C-2, C-3.")
                .saysInChinese("关口G1有条件通过,条件数3;缺责任人或到期日的条件:C-2、C-3。")
                .becauseOf("gate=G1", "conditions=3", "incomplete=C-2, C-3");
    }

    @Test
    void passes_condition_with_owner_and_due_date() {
        Project project = with(condition("C-1").owner(id("ann")).due(day("2026-04-30")).build());

        GATE_007.given(project).at("2026-03-31").yields("PASS GateReview/P-1/R-1");
    }

    @Test
    void reports_empty_list_of_conditions() {
        GATE_007.given(with()).at("2026-03-31")
                .yields("FAIL GateReview/P-1/R-1")
                .says("The conditional pass of gate G1 has 0 conditions; without owner or due date: NONE.")
                .saysInChinese("关口G1有条件通过,条件数0;缺责任人或到期日的条件:无。");
    }

    @Test
    void reports_open_condition_without_owner() {
        Project project = with(condition("C-1").due(day("2026-04-30")).build());

        GATE_007.given(project).at("2026-03-31").yields("FAIL GateReview/P-1/R-1");
    }

    @Test
    void passes_closed_condition_without_owner() {
        Project project = with(condition("C-1").due(day("2026-04-30")).status(ConditionStatus.CLOSED).build());

        GATE_007.given(project).at("2026-03-31").yields("PASS GateReview/P-1/R-1");
    }

    @Test
    void passes_withdrawn_condition_without_due_date() {
        Project project = with(condition("C-1").status(ConditionStatus.WITHDRAWN).build());

        GATE_007.given(project).at("2026-03-31").yields("PASS GateReview/P-1/R-1");
    }

    @Test
    void examines_pass_that_is_withdrawn_tomorrow() {
        Project project = of(conditional().conditions(List.of()).withdrawnOn(day("2026-04-01")).build());

        GATE_007.given(project).at("2026-03-31").yields("FAIL GateReview/P-1/R-1");
    }

    @Test
    void does_not_examine_pass_that_is_withdrawn_today() {
        Project project = of(conditional().conditions(List.of()).withdrawnOn(day("2026-03-31")).build());

        GATE_007.given(project).at("2026-03-31").yields("NOT_APPLICABLE Project/P-1");
    }

    @Test
    void does_not_examine_other_decisions() {
        Project project = of(
                review("R-1", GateDecision.HOLD, "2026-01-10").conditions(List.of()).build(),
                review("R-2", GateDecision.GO, "2026-03-10").conditions(List.of()).build(),
                review("R-3").conditions(List.of()).build());

        GATE_007.given(project).at("2026-03-31").yields("NOT_APPLICABLE Project/P-1");
    }

    @Test
    void cannot_tell_without_conditions() {
        GATE_007.given(of(conditional().build())).at("2026-03-31")
                .yields("UNKNOWN GateReview/P-1/R-1: conditions");
    }

    @Test
    void cannot_tell_without_gate_plan() {
        GATE_007.given(project().build()).at("2026-03-31").yields("UNKNOWN Project/P-1: gatePlan");
    }

    @Test
    void does_not_apply_to_an_empty_gate_plan() {
        Project project = project().gatePlan(gatePlan().build()).build();

        GATE_007.given(project).at("2026-03-31").yields("NOT_APPLICABLE Project/P-1");
    }

    private static Project with(GateCondition... conditions) {
        return of(conditional().conditions(List.of(conditions)).build());
    }

    private static GateReviewBuilder conditional() {
        return review("R-1", GateDecision.CONDITIONAL_GO, "2026-03-10");
    }

    private static Project of(GateReview... reviews) {
        return project().gatePlan(gatePlan(gate("G1", reviews).build())).build();
    }
}
