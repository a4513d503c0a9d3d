package org.pmo4j.rules.policies.changecontrol;

import static org.pmo4j.rules.policies.Facts.cad;
import static org.pmo4j.rules.policies.Facts.change;
import static org.pmo4j.rules.policies.Facts.changes;
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
import org.pmo4j.model.Money;
import org.pmo4j.model.change.ChangeRequestBuilder;
import org.pmo4j.model.change.ChangeStatus;
import org.pmo4j.model.governance.GovernanceRole;
import org.pmo4j.model.project.Project;
import org.pmo4j.model.project.ProjectBuilder;
import org.pmo4j.rules.policies.PolicyCheck;

class Chg006RequesterDoesNotApproveTest {

    private static final PolicyCheck CHG_006 = PolicyCheck.of("CHG-006");

    @Test
    void reports_change_that_its_requester_approved_just_above_the_own_limit() {
        Project project = limited("20000").changeLog(changes(own("20000.01").build())).build();

        CHG_006.given(project).at("2026-03-31")
                .yields("FAIL ChangeRequest/P-1/CR-1")
                .says("ann requested and approved change CR-1 of CAD 20000.01, above the own limit CAD 20000.00.")
                .saysInChinese("ann自行申请并批准变更CR-1(CAD 20000.01),超过本人权限CAD 20000.00。")
                .becauseOf("changeRequest=CR-1", "person=ann", "costImpact=CAD 20000.01", "limit=CAD 20000.00");
    }

    @ParameterizedTest
    @CsvSource({"20000, PASS", "-20000, PASS", "-20000.01, FAIL", "0, PASS"})
    void compares_the_size_of_the_change_with_the_own_limit(String cost, String outcome) {
        Project project = limited("20000").changeLog(changes(own(cost).build())).build();

        CHG_006.given(project).at("2026-03-31").yields(outcome + " ChangeRequest/P-1/CR-1");
    }

    @Test
    void does_not_examine_change_that_another_person_decided() {
        Project project = limited("1").changeLog(changes(own("20000").decidedBy(id("bob")).build())).build();

        CHG_006.given(project).at("2026-03-31").yields("NOT_APPLICABLE Project/P-1");
    }

    @Test
    void takes_the_greatest_of_several_limits() {
        Project project = limited("20000")
                .organization(roles(role(id("ann"), GovernanceRole.SPONSOR).approvalLimit(cad("50000")).build()))
                .changeLog(changes(own("50000").build()))
                .build();

        CHG_006.given(project).at("2026-03-31").yields("PASS ChangeRequest/P-1/CR-1");
    }

    @ParameterizedTest
    @CsvSource({"2026-03-10, PASS", "2026-03-11, FAIL"})
    void counts_limits_in_force_on_the_day_of_the_decision(String start, String outcome) {
        Project project = limited("20000")
                .organization(roles(role(id("ann"), GovernanceRole.SPONSOR)
                        .start(day(start))
                        .approvalLimit(cad("50000"))
                        .build()))
                .changeLog(changes(own("50000").build()))
                .build();

        CHG_006.given(project).at("2026-03-31").yields(outcome + " ChangeRequest/P-1/CR-1");
    }

    @Test
    void counts_limits_of_today_where_the_day_of_the_decision_is_not_held() {
        Project project = limited("20000")
                .organization(roles(role(id("ann"), GovernanceRole.SPONSOR)
                        .start(day("2026-03-31"))
                        .approvalLimit(cad("50000"))
                        .build()))
                .changeLog(changes(own("50000").decidedOn(null).build()))
                .build();

        CHG_006.given(project).at("2026-03-31").yields("PASS ChangeRequest/P-1/CR-1");
    }

    @Test
    void passes_change_without_cost_where_no_limit_is_held() {
        CHG_006.given(project().changeLog(changes(own("0").build())).build()).at("2026-03-31")
                .yields("PASS ChangeRequest/P-1/CR-1");
    }

    @Test
    void cannot_tell_without_a_limit() {
        Project project = project()
                .managers(managers(manager("ann").build()))
                .changeLog(changes(own("1").build()))
                .build();

        CHG_006.given(project).at("2026-03-31")
                .yields("UNKNOWN ChangeRequest/P-1/CR-1: managers.assignments.spendingLimit, "
                        + "organization.assignments.approvalLimit");
    }

    @Test
    void cannot_tell_without_the_cost() {
        Project project = limited("20000").changeLog(changes(own("1").costImpact(null).build())).build();

        CHG_006.given(project).at("2026-03-31").yields("UNKNOWN ChangeRequest/P-1/CR-1: costImpact");
    }

    @Test
    void cannot_compare_two_currencies() {
        Project project = limited("20000")
                .changeLog(changes(own("1").costImpact(Money.of("USD", "30000")).build()))
                .build();

        CHG_006.given(project).at("2026-03-31").yields("UNKNOWN ChangeRequest/P-1/CR-1: costImpact.currency");
    }

    @ParameterizedTest
    @CsvSource({"20000, PASS ChangeRequest/P-1/CR-1", "20001, UNKNOWN ChangeRequest/P-1/CR-1: requestedBy"})
    void does_not_need_the_requester_within_the_limit_of_who_decided(String cost, String row) {
        Project project = limited("20000").changeLog(changes(own(cost).requestedBy(null).build())).build();

        CHG_006.given(project).at("2026-03-31").yields(row);
    }

    @Test
    void cannot_tell_without_who_decided() {
        Project project = limited("20000").changeLog(changes(own("1").decidedBy(null).build())).build();

        CHG_006.given(project).at("2026-03-31").yields("UNKNOWN ChangeRequest/P-1/CR-1: decidedBy");
    }

    @Test
    void cannot_tell_without_either_person() {
        Project project =
                limited("20000").changeLog(changes(own("1").requestedBy(null).decidedBy(null).build())).build();

        CHG_006.given(project).at("2026-03-31").yields("UNKNOWN ChangeRequest/P-1/CR-1: decidedBy, requestedBy");
    }

    @Test
    void does_not_examine_change_that_is_not_approved() {
        Project project =
                limited("1").changeLog(changes(own("20000").status(ChangeStatus.REJECTED).build())).build();

        CHG_006.given(project).at("2026-03-31").yields("NOT_APPLICABLE Project/P-1");
    }

    @Test
    void cannot_tell_without_change_log() {
        CHG_006.given(project().build()).at("2026-03-31").yields("UNKNOWN Project/P-1: changeLog");
    }

    @Test
    void does_not_apply_to_an_empty_change_log() {
        CHG_006.given(project().changeLog(changes()).build()).at("2026-03-31").yields("NOT_APPLICABLE Project/P-1");
    }

    private static ChangeRequestBuilder own(String cost) {
        return change("CR-1", "2026-03-10").requestedBy(id("ann")).decidedBy(id("ann")).costImpact(cad(cost));
    }

    private static ProjectBuilder limited(String limit) {
        return project().managers(managers(manager("ann").spendingLimit(cad(limit)).build()));
    }
}
