package org.pmo4j.rules.policies.changecontrol;

import static org.pmo4j.rules.policies.Facts.change;
import static org.pmo4j.rules.policies.Facts.changes;
import static org.pmo4j.rules.policies.Facts.day;
import static org.pmo4j.rules.policies.Facts.id;
import static org.pmo4j.rules.policies.Facts.project;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.pmo4j.model.change.ChangeRequest;
import org.pmo4j.model.change.ChangeStatus;
import org.pmo4j.model.project.Project;
import org.pmo4j.rules.policies.PolicyCheck;

class Chg007NoImplementationWithoutApprovalTest {

    private static final PolicyCheck CHG_007 = PolicyCheck.of("CHG-007");

    @Test
    void reports_change_implemented_one_day_before_its_approval() {
        Project project = withChanges(change("CR-1", "2026-03-02").implementedOn(day("2026-03-01")).build());

        CHG_007.given(project).at("2026-03-31")
                .yields("FAIL ChangeRequest/P-1/CR-1")
                .says("Change CR-1 (APPROVED) was implemented on 2026-03-01 without prior approval (decided 2026-03-02).")
                .saysInChinese("变更CR-1(已批准)于2026-03-01实施,但此前未获批准(决策2026-03-02)。")
                .becauseOf("changeRequest=CR-1", "status=APPROVED", "implementedOn=2026-03-01", "decidedOn=2026-03-02");
    }

    @Test
    void passes_change_implemented_on_the_day_of_its_approval() {
        Project project = withChanges(change("CR-1", "2026-03-01").implementedOn(day("2026-03-01")).build());

        CHG_007.given(project).at("2026-03-31").yields("PASS ChangeRequest/P-1/CR-1");
    }

    @ParameterizedTest
    @EnumSource(mode = EnumSource.Mode.EXCLUDE, names = {"APPROVED", "IMPLEMENTED"})
    void reports_change_implemented_in_any_other_status(ChangeStatus status) {
        Project project = withChanges(
                change("CR-1", status).decidedOn(day("2026-02-01")).implementedOn(day("2026-03-01")).build());

        CHG_007.given(project).at("2026-03-31").yields("FAIL ChangeRequest/P-1/CR-1");
    }

    @Test
    void reports_rejected_change_where_decisions_are_not_kept() {
        Project project =
                withChanges(change("CR-1", ChangeStatus.REJECTED).implementedOn(day("2026-03-01")).build());

        CHG_007.given(project).at("2026-03-31").yields("FAIL ChangeRequest/P-1/CR-1");
    }

    @Test
    void reports_change_that_is_decided_tomorrow() {
        Project project = withChanges(
                change("CR-1", ChangeStatus.IMPLEMENTED).decidedOn(day("2026-04-01")).build());

        CHG_007.given(project).at("2026-03-31").yields("FAIL ChangeRequest/P-1/CR-1");
    }

    @Test
    void reports_implemented_change_without_a_trace_of_a_decision_where_others_have_one() {
        Project project = withChanges(
                change("CR-1", ChangeStatus.IMPLEMENTED).build(), change("CR-2", "2026-03-01").build());

        CHG_007.given(project).at("2026-03-31")
                .yields("FAIL ChangeRequest/P-1/CR-1")
                .says("Change CR-1 (IMPLEMENTED) was implemented on NONE without prior approval (decided NONE).");
    }

    @Test
    void asks_once_where_no_request_has_a_trace_of_a_decision() {
        Project project = withChanges(
                change("CR-1", ChangeStatus.IMPLEMENTED).build(),
                change("CR-2", ChangeStatus.APPROVED).implementedOn(day("2026-03-01")).build(),
                change("CR-3", ChangeStatus.REJECTED).implementedOn(day("2026-03-01")).build());

        CHG_007.given(project).at("2026-03-31")
                .yields("FAIL ChangeRequest/P-1/CR-3", "UNKNOWN Project/P-1: changeLog.requests.decidedOn");
    }

    @Test
    void does_not_ask_for_decisions_where_nothing_is_implemented() {
        CHG_007.given(withChanges(change("CR-1", ChangeStatus.APPROVED).build())).at("2026-03-31")
                .yields("NOT_APPLICABLE Project/P-1");
    }

    @Test
    void passes_implemented_change_that_was_decided() {
        Project project = withChanges(
                change("CR-1", ChangeStatus.IMPLEMENTED).decidedOn(day("2026-03-31")).build());

        CHG_007.given(project).at("2026-03-31").yields("PASS ChangeRequest/P-1/CR-1");
    }

    @Test
    void cannot_tell_when_the_change_was_decided() {
        Project project = withChanges(
                change("CR-1", ChangeStatus.IMPLEMENTED).decidedBy(id("bob")).build(),
                change("CR-2", ChangeStatus.APPROVED).implementedOn(day("2026-03-01")).build());

        CHG_007.given(project).at("2026-03-31")
                .yields("UNKNOWN ChangeRequest/P-1/CR-1: decidedOn", "UNKNOWN ChangeRequest/P-1/CR-2: decidedOn");
    }

    @Test
    void does_not_examine_approved_change_that_is_not_implemented() {
        CHG_007.given(withChanges(change("CR-1", "2026-03-01").build())).at("2026-03-31")
                .yields("NOT_APPLICABLE Project/P-1");
    }

    @Test
    void does_not_examine_change_that_is_implemented_tomorrow() {
        Project project =
                withChanges(change("CR-1", ChangeStatus.REJECTED).implementedOn(day("2026-04-01")).build());

        CHG_007.given(project).at("2026-03-31").yields("NOT_APPLICABLE Project/P-1");
    }

    @Test
    void examines_change_that_is_implemented_today() {
        Project project =
                withChanges(change("CR-1", ChangeStatus.REJECTED).implementedOn(day("2026-03-31")).build());

        CHG_007.given(project).at("2026-03-31").yields("FAIL ChangeRequest/P-1/CR-1");
    }

    @Test
    void cannot_tell_without_change_log() {
        CHG_007.given(project().build()).at("2026-03-31").yields("UNKNOWN Project/P-1: changeLog");
    }

    @Test
    void does_not_apply_to_an_empty_change_log() {
        CHG_007.given(withChanges()).at("2026-03-31").yields("NOT_APPLICABLE Project/P-1");
    }

    private static Project withChanges(ChangeRequest... requests) {
        return project().changeLog(changes(requests)).build();
    }
}
