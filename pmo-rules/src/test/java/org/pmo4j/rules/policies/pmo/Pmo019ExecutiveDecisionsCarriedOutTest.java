package org.pmo4j.rules.policies.pmo;

import static org.pmo4j.rules.policies.Facts.day;
import static org.pmo4j.rules.policies.Facts.id;
import static org.pmo4j.rules.policies.Facts.project;

import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.pmo4j.model.governance.Decision;
import org.pmo4j.model.governance.DecisionAction;
import org.pmo4j.model.governance.DecisionActionBuilder;
import org.pmo4j.model.governance.DecisionBuilder;
import org.pmo4j.model.governance.DecisionKind;
import org.pmo4j.model.governance.DecisionLog;
import org.pmo4j.model.id.DecisionId;
import org.pmo4j.rules.policies.PolicyCheck;

class Pmo019ExecutiveDecisionsCarriedOutTest {

    private static final PolicyCheck PMO_019 = PolicyCheck.of("PMO-019");

    @Test
    void reports_action_that_was_due_31_days_ago() {
        given(executive(action("Hire two buyers", "2026-02-28").build(), action("Tell the staff", "2026-06-30").build()))
                .at("2026-03-31")
                .yields("FAIL Decision/D-1")
                .says("Executive decision D-1 of 2026-01-15 is not carried out:"
                        + " Hire two buyers (ann, 2026-02-28), Tell the staff (ann, 2026-06-30).")
                .saysInChinese(
                        "高层决策D-1(2026-01-15)未落实:Hire two buyers (ann, 2026-02-28)、Tell the staff (ann, 2026-06-30)。")
                .becauseOf("decision=D-1", "decidedOn=2026-01-15",
                        "openFollowUps=Hire two buyers (ann, 2026-02-28), Tell the staff (ann, 2026-06-30)",
                        "graceDays:30 (default)");
    }

    @Test
    void passes_action_that_was_due_30_days_ago() {
        given(executive(action("Hire", "2026-03-01").build())).at("2026-03-31").yields("PASS Decision/D-1");
    }

    @Test
    void keeps_to_the_grace_days_that_are_set() {
        PolicyCheck.Case due = given(executive(action("Hire", "2026-03-31").build())).with("PMO-019.graceDays", "0");

        due.at("2026-03-31").yields("PASS Decision/D-1");
        due.at("2026-04-01").yields("FAIL Decision/D-1");
    }

    @Test
    void reports_decision_without_any_action() {
        given(executive()).at("2026-03-31")
                .yields("FAIL Decision/D-1")
                .says("Executive decision D-1 of 2026-01-15 is not carried out: NONE.");
    }

    @Test
    void reports_open_action_without_owner() {
        given(executive(action("Hire", "2026-06-30").owner(null).build())).at("2026-03-31")
                .yields("FAIL Decision/D-1")
                .becauseOf("decision=D-1", "decidedOn=2026-01-15", "openFollowUps=Hire (-, 2026-06-30)",
                        "graceDays:30 (default)");
    }

    @Test
    void reports_open_action_without_due_date() {
        given(executive(action("Hire", "2026-06-30").due(null).build())).at("2026-03-31")
                .yields("FAIL Decision/D-1")
                .becauseOf("decision=D-1", "decidedOn=2026-01-15", "openFollowUps=Hire (ann, -)",
                        "graceDays:30 (default)");
    }

    @Test
    void passes_done_action_without_owner_and_due_date() {
        DecisionAction done =
                action("Hire", "2026-01-31").owner(null).due(null).doneOn(day("2026-03-31")).build();

        given(executive(done)).at("2026-03-31").yields("PASS Decision/D-1");
    }

    @Test
    void passes_done_action_without_owner() {
        given(executive(action("Hire", "2026-06-30").owner(null).doneOn(day("2026-03-31")).build())).at("2026-03-31")
                .yields("PASS Decision/D-1");
    }

    @Test
    void takes_action_that_is_done_tomorrow_for_open() {
        given(executive(action("Hire", "2026-01-31").doneOn(day("2026-04-01")).build())).at("2026-03-31")
                .yields("FAIL Decision/D-1");
    }

    @Test
    void cannot_tell_without_actions() {
        given(executive().withFollowUps(null)).at("2026-03-31").yields("UNKNOWN Decision/D-1: followUps");
    }

    @Test
    void cannot_tell_without_decisions() {
        PMO_019.given().at("2026-03-31").yields("UNKNOWN Portfolio/PF: decisions");
    }

    @Test
    void does_not_apply_where_nothing_was_decided() {
        given().at("2026-03-31").yields("NOT_APPLICABLE Portfolio/PF");
    }

    @Test
    void does_not_examine_decision_that_is_not_executive() {
        given(executive().withExecutive(false)).at("2026-03-31").yields("NOT_APPLICABLE Portfolio/PF");
    }

    @Test
    void does_not_know_a_decision_of_tomorrow() {
        given(executive().withDecidedOn(day("2026-04-01"))).at("2026-03-31").yields("NOT_APPLICABLE Portfolio/PF");
    }

    @Test
    void does_not_examine_the_decisions_of_projects() {
        PMO_019.given(project().decisions(new DecisionLog(List.of(executive()))).build())
                .inPortfolio(portfolio -> portfolio.decisions(new DecisionLog(List.of())))
                .at("2026-03-31")
                .yields("NOT_APPLICABLE Portfolio/PF");
    }

    @Test
    void judges_each_decision_by_itself() {
        given(executive(), executive(action("Hire", "2026-06-30").build()).withId(new DecisionId("D-2")))
                .at("2026-03-31")
                .yields("FAIL Decision/D-1", "PASS Decision/D-2");
    }

    private static PolicyCheck.Case given(Decision... decisions) {
        return PMO_019.given().inPortfolio(portfolio -> portfolio.decisions(new DecisionLog(List.of(decisions))));
    }

    private static Decision executive(DecisionAction... actions) {
        return DecisionBuilder.builder()
                .id(new DecisionId("D-1"))
                .kind(DecisionKind.OTHER)
                .executive(true)
                .decidedOn(day("2026-01-15"))
                .affectedProjects(Set.of())
                .followUps(List.of(actions))
                .build();
    }

    private static DecisionActionBuilder action(String description, String due) {
        return DecisionActionBuilder.builder().description(description).owner(id("ann")).due(day(due));
    }
}
