package org.pmo4j.rules.policies.portfolio;

import static org.pmo4j.rules.policies.Facts.benefit;
import static org.pmo4j.rules.policies.Facts.benefits;
import static org.pmo4j.rules.policies.Facts.day;
import static org.pmo4j.rules.policies.Facts.gate;
import static org.pmo4j.rules.policies.Facts.gatePlan;
import static org.pmo4j.rules.policies.Facts.id;
import static org.pmo4j.rules.policies.Facts.project;
import static org.pmo4j.rules.policies.Facts.review;

import org.junit.jupiter.api.Test;
import org.pmo4j.model.delivery.Benefit;
import org.pmo4j.model.gate.GateDecision;
import org.pmo4j.model.gate.GatePlan;
import org.pmo4j.model.gate.GateReview;
import org.pmo4j.model.governance.Tailoring;
import org.pmo4j.model.project.Project;
import org.pmo4j.model.project.ProjectState;
import org.pmo4j.rules.policies.PolicyCheck;

class Port012BenefitsHaveOwnerAndMeasureTest {

    private static final PolicyCheck PORT_012 = PolicyCheck.of("PORT-012");
    private static final String AS_OF = "2026-03-31";
    private static final GateReview GO_YESTERDAY = review("R-1", GateDecision.GO, "2026-03-30").build();

    @Test
    void reports_owner_and_metric_on_different_benefits() {
        Project project = project()
                .gatePlan(invested(GO_YESTERDAY))
                .benefitsPlan(benefits(
                        benefit("B-1").owner(id("ann")).targetDate(day("2027-01-01")).build(),
                        benefit("B-2").metric("hours").targetDate(day("2027-01-01")).build()))
                .build();

        PORT_012.given(project).at(AS_OF)
                .yields("FAIL Project/P-1")
                .says("The investment was decided at G2 on 2026-03-30 but none of 2 benefits has owner, metric and target date.")
                .saysInChinese("投资已于2026-03-30在关口G2批准,但2项效益均缺少责任人、度量或目标日期。")
                .becauseOf("benefits=2", "gate=G2", "decidedOn=2026-03-30");
    }

    @Test
    void passes_one_complete_benefit_of_two() {
        Project project = project()
                .gatePlan(invested(GO_YESTERDAY))
                .benefitsPlan(benefits(benefit("B-1").build(), complete()))
                .build();

        PORT_012.given(project).at(AS_OF).yields("PASS Project/P-1");
    }

    @Test
    void reports_benefit_without_target_date_or_with_blank_metric() {
        Benefit undated = complete().withTargetDate(null);
        Benefit blank = complete().withMetric(" ");

        PORT_012.given(project().gatePlan(invested(GO_YESTERDAY)).benefitsPlan(benefits(undated)).build()).at(AS_OF)
                .yields("FAIL Project/P-1");
        PORT_012.given(project().gatePlan(invested(GO_YESTERDAY)).benefitsPlan(benefits(blank)).build()).at(AS_OF)
                .yields("FAIL Project/P-1");
    }

    @Test
    void reports_empty_benefits_plan() {
        Project project = project().gatePlan(invested(GO_YESTERDAY)).benefitsPlan(benefits()).build();

        PORT_012.given(project).at(AS_OF).yields("FAIL Project/P-1");
    }

    @Test
    void names_the_first_of_several_decisions() {
        GatePlan plan = invested(
                review("R-1").decision(GateDecision.GO).build(),
                review("R-2", GateDecision.CONDITIONAL_GO, "2026-02-01").build(),
                review("R-3", GateDecision.GO, "2026-01-15").build());

        PORT_012.given(project().gatePlan(plan).benefitsPlan(benefits()).build()).at(AS_OF)
                .yields("FAIL Project/P-1")
                .becauseOf("benefits=0", "gate=G2", "decidedOn=2026-01-15");
    }

    @Test
    void waits_for_the_investment_gate() {
        Project held = empty(invested(review("R-1", GateDecision.HOLD, "2026-03-30").build()));
        Project later = empty(invested(review("R-1", GateDecision.GO, "2026-04-01").build()));
        Project withdrawn = empty(invested(GO_YESTERDAY.withWithdrawnOn(day(AS_OF))));
        Project none = empty(gatePlan(gate("G2", GO_YESTERDAY).build()));
        Project removed = empty(gatePlan(gate("G2", GO_YESTERDAY)
                .investment(true)
                .removedBy(new Tailoring("small project", id("bob"), null))
                .build()));

        PORT_012.given(held).at(AS_OF).yields("NOT_APPLICABLE Project/P-1");
        PORT_012.given(later).at(AS_OF).yields("NOT_APPLICABLE Project/P-1");
        PORT_012.given(withdrawn).at(AS_OF).yields("NOT_APPLICABLE Project/P-1");
        PORT_012.given(none).at(AS_OF).yields("NOT_APPLICABLE Project/P-1");
        PORT_012.given(removed).at(AS_OF).yields("NOT_APPLICABLE Project/P-1");
        PORT_012.given(empty(gatePlan().build())).at(AS_OF).yields("NOT_APPLICABLE Project/P-1");
    }

    @Test
    void counts_pass_of_today_that_is_withdrawn_tomorrow() {
        Project project = empty(invested(
                review("R-1", GateDecision.GO, AS_OF).withdrawnOn(day("2026-04-01")).build()));

        PORT_012.given(project).at(AS_OF).yields("FAIL Project/P-1");
    }

    @Test
    void cannot_tell_without_the_date_of_the_decision() {
        GatePlan undated = invested(review("R-1").decision(GateDecision.GO).build());

        PORT_012.given(empty(undated)).at(AS_OF).yields("UNKNOWN Project/P-1: gatePlan.gates.reviews.decidedOn");
        PORT_012.given(project().gatePlan(undated).benefitsPlan(benefits(complete())).build()).at(AS_OF)
                .yields("PASS Project/P-1");
    }

    @Test
    void cannot_tell_without_benefits_plan_after_the_investment() {
        Project project = project().gatePlan(invested(GO_YESTERDAY)).build();

        PORT_012.given(project).at(AS_OF).yields("UNKNOWN Project/P-1: benefitsPlan");
    }

    @Test
    void needs_no_gate_plan_where_a_benefit_is_complete() {
        PORT_012.given(project().benefitsPlan(benefits(complete())).build()).at(AS_OF).yields("PASS Project/P-1");
        PORT_012.given(project().benefitsPlan(benefits()).build()).at(AS_OF).yields("UNKNOWN Project/P-1: gatePlan");
    }

    @Test
    void cannot_tell_without_any_register() {
        PORT_012.given(project().build()).at(AS_OF).yields("UNKNOWN Project/P-1: benefitsPlan, gatePlan");
    }

    @Test
    void does_not_examine_project_that_does_not_run() {
        Project project = empty(invested(GO_YESTERDAY));

        PORT_012.given(project.withState(ProjectState.PROPOSED)).at(AS_OF).yields("NOT_APPLICABLE Project/P-1");
        PORT_012.given(project().state(ProjectState.CLOSED).build()).at(AS_OF).yields("NOT_APPLICABLE Project/P-1");
    }

    private static Project empty(GatePlan plan) {
        return project().gatePlan(plan).benefitsPlan(benefits()).build();
    }

    private static GatePlan invested(GateReview... reviews) {
        return gatePlan(gate("G1").build(), gate("G2", reviews).investment(true).build());
    }

    private static Benefit complete() {
        return benefit("B-9").owner(id("ann")).metric("hours saved").targetDate(day("2027-01-01")).build();
    }
}
