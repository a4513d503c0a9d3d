package org.pmo4j.rules.policies.closure;

import static org.pmo4j.rules.policies.Facts.closure;
import static org.pmo4j.rules.policies.Facts.day;
import static org.pmo4j.rules.policies.Facts.id;
import static org.pmo4j.rules.policies.Facts.manager;
import static org.pmo4j.rules.policies.Facts.managers;
import static org.pmo4j.rules.policies.Facts.project;
import static org.pmo4j.rules.policies.Facts.role;
import static org.pmo4j.rules.policies.Facts.roles;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.pmo4j.model.delivery.ClosureKind;
import org.pmo4j.model.delivery.ClosureRecordBuilder;
import org.pmo4j.model.governance.GovernanceRole;
import org.pmo4j.model.id.ProjectId;
import org.pmo4j.model.project.Project;
import org.pmo4j.model.project.ProjectBuilder;
import org.pmo4j.model.project.ProjectState;
import org.pmo4j.rules.policies.PolicyCheck;

class Clo010EarlyTerminationDocumentedTest {

    private static final PolicyCheck CLO_010 = PolicyCheck.of("CLO-010");

    @Test
    void reports_termination_without_reason_decider_and_state_of_the_work() {
        Project project = terminated(closure(ClosureKind.EARLY_TERMINATION)
                        .closedOn(day("2026-03-01"))
                        .reason(" ")
                        .deliverableStatusRecorded(false))
                .build();

        CLO_010.given(project).at("2026-03-31")
                .yields("FAIL Project/P-1")
                .says("Early termination on 2026-03-01 is not documented: REASON, AUTHORITY, DELIVERABLE_STATUS (decided by "
                        + "NONE).")
                .saysInChinese("2026-03-01的提前终止记录不全:原因、决策人、交付物状态(决定人无)。")
                .becauseOf("missing=AUTHORITY, DELIVERABLE_STATUS, REASON", "decidedBy=null", "closureDate=2026-03-01");
    }

    @Test
    void passes_termination_with_reason_decider_and_state_of_the_work() {
        CLO_010.given(terminated(documented()).build()).at("2026-03-31").yields("PASS Project/P-1");
    }

    @Test
    void reports_termination_with_a_blank_reason() {
        CLO_010.given(terminated(documented().reason(" ")).build()).at("2026-03-31")
                .yields("FAIL Project/P-1")
                .becauseOf("missing=REASON", "decidedBy=bob", "closureDate=2026-03-01");
    }

    @Test
    void reports_termination_by_the_own_manager() {
        Project project = terminated(documented().decidedBy(id("ann"))).build();

        CLO_010.given(project).at("2026-03-31")
                .yields("FAIL Project/P-1")
                .becauseOf("missing=DECIDED_BY_OWN_MANAGER", "decidedBy=ann", "closureDate=2026-03-01");
    }

    @ParameterizedTest
    @CsvSource({
        "SPONSOR, PASS",
        "STEERING_COMMITTEE, PASS",
        "PROJECT_BOARD, PASS",
        "INVESTMENT_BOARD, PASS",
        "GATEKEEPER, PASS",
        "DECISION_AUTHORITY, PASS",
        "PORTFOLIO_MANAGER, PASS",
        "PROJECT_ASSURANCE, FAIL",
    })
    void passes_manager_who_held_authority_as_well(GovernanceRole role, String outcome) {
        Project project = terminated(documented().decidedBy(id("ann")))
                .organization(roles(role(id("ann"), role).build()))
                .build();

        CLO_010.given(project).at("2026-03-31").yields(outcome + " Project/P-1");
    }

    @ParameterizedTest
    @CsvSource({"2026-03-01, PASS", "2026-03-02, FAIL"})
    void asks_for_the_role_on_the_day_of_closure(String start, String outcome) {
        Project project = terminated(documented().decidedBy(id("ann")))
                .organization(roles(role(id("ann"), GovernanceRole.SPONSOR).start(day(start)).build()))
                .build();

        CLO_010.given(project).at("2026-03-31").yields(outcome + " Project/P-1");
    }

    @Test
    void passes_decision_of_a_manager_of_another_time() {
        Project project = terminated(documented().decidedBy(id("ann")))
                .managers(managers(manager("ann").finish(day("2026-02-28")).build()))
                .build();

        CLO_010.given(project).at("2026-03-31").yields("PASS Project/P-1");
    }

    @Test
    void does_not_ask_for_the_manager_where_managers_or_roles_are_not_held() {
        Project noManagers = terminated(documented().decidedBy(id("ann"))).managers(null).build();
        Project noRoles = terminated(documented().decidedBy(id("ann"))).id(new ProjectId("P-2")).organization(null).build();

        CLO_010.given(noManagers, noRoles).at("2026-03-31").yields("PASS Project/P-1", "PASS Project/P-2");
    }

    @Test
    void cannot_tell_whether_the_state_of_the_work_was_recorded() {
        CLO_010.given(terminated(documented().deliverableStatusRecorded(null)).build()).at("2026-03-31")
                .yields("UNKNOWN Project/P-1: closure.deliverableStatusRecorded");
    }

    @Test
    void cannot_tell_without_closure_record() {
        CLO_010.given(project().state(ProjectState.TERMINATED).build()).at("2026-03-31")
                .yields("UNKNOWN Project/P-1: closure");
    }

    @Test
    void examines_closed_project_that_was_ended_early() {
        Project project = terminated(documented().reason(null)).state(ProjectState.CLOSED).build();

        CLO_010.given(project).at("2026-03-31").yields("FAIL Project/P-1");
    }

    @Test
    void does_not_examine_other_projects() {
        Project completed =
                project("P-1").state(ProjectState.CLOSED).closure(closure(ClosureKind.COMPLETION).build()).build();
        Project closed = project("P-2").state(ProjectState.CLOSED).build();
        Project executing = project("P-3").state(ProjectState.EXECUTING).build();
        Project stateless = project("P-4").build();

        CLO_010.given(completed, closed, executing, stateless).at("2026-03-31")
                .yields("NOT_APPLICABLE Project/P-1", "NOT_APPLICABLE Project/P-2", "NOT_APPLICABLE Project/P-3",
                        "NOT_APPLICABLE Project/P-4");
    }

    @ParameterizedTest
    @CsvSource({"2026-03-31, UNKNOWN Project/P-1: state", "2026-04-01, NOT_APPLICABLE Project/P-1"})
    void cannot_tell_without_state_where_an_early_termination_is_recorded(String closedOn, String row) {
        Project project = terminated(documented().closedOn(day(closedOn))).state(null).build();

        CLO_010.given(project).at("2026-03-31").yields(row);
    }

    @Test
    void does_not_ask_for_the_state_where_a_completion_is_recorded() {
        Project project = terminated(closure(ClosureKind.COMPLETION).closedOn(day("2026-03-01"))).state(null).build();

        CLO_010.given(project).at("2026-03-31").yields("NOT_APPLICABLE Project/P-1");
    }

    private static ClosureRecordBuilder documented() {
        return closure(ClosureKind.EARLY_TERMINATION)
                .closedOn(day("2026-03-01"))
                .reason("Market gone")
                .decidedBy(id("bob"))
                .deliverableStatusRecorded(true);
    }

    private static ProjectBuilder terminated(ClosureRecordBuilder closure) {
        return project()
                .state(ProjectState.TERMINATED)
                .closure(closure.build())
                .managers(managers(manager("ann").build()))
                .organization(roles());
    }
}
