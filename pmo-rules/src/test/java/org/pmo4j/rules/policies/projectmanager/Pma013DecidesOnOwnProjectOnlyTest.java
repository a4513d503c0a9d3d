package org.pmo4j.rules.policies.projectmanager;

import static org.pmo4j.rules.policies.Facts.approval;
import static org.pmo4j.rules.policies.Facts.day;
import static org.pmo4j.rules.policies.Facts.decision;
import static org.pmo4j.rules.policies.Facts.decisions;
import static org.pmo4j.rules.policies.Facts.id;
import static org.pmo4j.rules.policies.Facts.manager;
import static org.pmo4j.rules.policies.Facts.managers;
import static org.pmo4j.rules.policies.Facts.project;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.pmo4j.model.governance.DecisionBuilder;
import org.pmo4j.model.governance.DecisionKind;
import org.pmo4j.model.governance.GovernanceRole;
import org.pmo4j.model.id.ProjectId;
import org.pmo4j.model.project.ManagerAssignmentBuilder;
import org.pmo4j.model.project.Project;
import org.pmo4j.rules.policies.PolicyCheck;
import org.pmo4j.rules.testkit.Verdict;

class Pma013DecidesOnOwnProjectOnlyTest {

    private static final PolicyCheck PMA_013 = PolicyCheck.of("PMA-013");
    private static final String PASS = "PASS Decision/P-1/D-1";
    private static final String FAIL = "FAIL Decision/P-1/D-1";
    private static final String NOT_APPLICABLE = "NOT_APPLICABLE Portfolio/PF";

    @Test
    void does_not_examine_decision_on_the_own_project() {
        given(annDecides("P-1"), led("P-2", manager("bob"))).yields(NOT_APPLICABLE);
        given(annDecides(), led("P-2", manager("bob"))).yields(NOT_APPLICABLE);
    }

    @Test
    void passes_decision_on_a_project_led_by_the_same_person() {
        given(annDecides("P-2"), led("P-2", manager("ann"))).yields(PASS);
        given(annDecides("P-2"), led("P-2", manager("ann").accountable(false))).yields(PASS);
    }

    @Test
    void reports_decision_on_a_project_of_somebody_else_that_nobody_approved() {
        given(annDecides("P-1", "P-2"), led("P-2", manager("bob")))
                .yields(FAIL)
                .says("Decision D-1 of ann, manager of P-1, changes project P-2, which is not theirs.")
                .saysInChinese("P-1的项目经理ann的决策D-1变更了不归其负责的项目P-2。")
                .becauseOf("decision=D-1", "decidedBy=ann", "project=P-1", "affectedProject=P-2");
    }

    @Test
    void lists_every_project_that_is_not_covered_in_one_finding() {
        given(annDecides("P-2", "P-3", "P-4", "P-5"), led("P-5", manager("bob")), led("P-3", manager("ann")),
                        led("P-2", manager("dan")), project("P-4").build())
                .yields(FAIL)
                .becauseOf("decision=D-1", "decidedBy=ann", "project=P-1", "affectedProject=P-2, P-4, P-5");
    }

    @Test
    void passes_decision_that_a_manager_of_the_other_project_approved() {
        DecisionBuilder decision = annDecides("P-2").approvals(List.of(approval("bob", GovernanceRole.TEAM_MEMBER)));

        given(decision, led("P-2", manager("bob"))).yields(PASS);
        given(decision, led("P-2", manager("bob").finish(day("2026-03-09")))).yields(FAIL);
    }

    @Test
    void decisions_of_the_same_id_in_two_projects_stay_two() {
        Project second = led("P-2", manager("ann")).withDecisions(decisions(annDecides("P-3").build()));

        given(annDecides("P-3"), second, led("P-3", manager("bob")))
                .yields("FAIL Decision/P-1/D-1", "FAIL Decision/P-2/D-1");
    }

    @ParameterizedTest
    @EnumSource(names = {"PROGRAM_MANAGER", "PORTFOLIO_MANAGER", "PMO_MANAGER", "SPONSOR", "STEERING_COMMITTEE"})
    void passes_decision_that_somebody_above_both_projects_approved(GovernanceRole role) {
        given(annDecides("P-2").approvals(List.of(approval("cleo", role))), led("P-2", manager("bob"))).yields(PASS);
    }

    @ParameterizedTest
    @EnumSource(names = {"FUNCTIONAL_MANAGER", "PROJECT_MANAGER", "PMO_STAFF", "PROJECT_BOARD"})
    void reports_decision_that_somebody_in_another_role_approved(GovernanceRole role) {
        given(annDecides("P-2").approvals(List.of(approval("cleo", role))), led("P-2", manager("bob"))).yields(FAIL);
    }

    @Test
    void counts_a_co_approval_without_role_in_favour() {
        given(annDecides("P-2").approvals(List.of(approval("cleo", null))), led("P-2", manager("bob"))).yields(PASS);
    }

    @Test
    void does_not_count_an_approval_by_the_decision_maker() {
        given(annDecides("P-2").approvals(List.of(approval("ann", GovernanceRole.SPONSOR))), led("P-2", manager("bob")))
                .yields(FAIL);
    }

    @Test
    void passes_somebody_who_managed_the_other_project_until_the_day_of_the_decision() {
        given(annDecides("P-2"), led("P-2", manager("ann").finish(day("2026-03-10")))).yields(PASS);
        given(annDecides("P-2"), led("P-2", manager("ann").finish(day("2026-03-09")))).yields(FAIL);
    }

    @ParameterizedTest
    @EnumSource(mode = EnumSource.Mode.EXCLUDE, names = {"ALLOCATION", "PLAN"})
    void does_not_examine_other_kinds_of_decision(DecisionKind kind) {
        given(annDecides("P-2").kind(kind), led("P-2", manager("bob"))).yields(NOT_APPLICABLE);
    }

    @Test
    void examines_decision_on_a_plan() {
        given(annDecides("P-2").kind(DecisionKind.PLAN), led("P-2", manager("bob"))).yields(FAIL);
    }

    @Test
    void does_not_examine_decision_in_another_role_or_by_somebody_else() {
        Project other = led("P-2", manager("bob"));

        given(annDecides("P-2").decidedAs(GovernanceRole.PMO_MANAGER), other).yields(NOT_APPLICABLE);
        given(annDecides("P-2").decidedBy(null), other).yields(NOT_APPLICABLE);
        given(annDecides("P-2").decidedBy(null).decidedAs(GovernanceRole.PROJECT_MANAGER), other)
                .yields(NOT_APPLICABLE);
        given(annDecides("P-2").decidedBy(id("eve")), other).yields(NOT_APPLICABLE);
        given(annDecides("P-2").decidedBy(id("eve")).decidedOn(null), other).yields(NOT_APPLICABLE);
    }

    @Test
    void believes_that_somebody_decided_as_project_manager() {
        given(annDecides("P-2").decidedBy(id("eve")).decidedAs(GovernanceRole.PROJECT_MANAGER), led("P-2", manager("bob")))
                .yields(FAIL);
    }

    @Test
    void cannot_tell_without_managers_of_the_other_project() {
        given(annDecides("P-2"), project("P-2").build()).yields("UNKNOWN Decision/P-1/D-1: managers");
    }

    @Test
    void reports_project_that_nobody_manages() {
        given(annDecides("P-2"), project("P-2").managers(managers()).build()).yields(FAIL);
    }

    @Test
    void cannot_tell_without_day_or_approvals() {
        given(annDecides("P-2").decidedOn(null).approvals(null), led("P-2", manager("bob")))
                .yields("UNKNOWN Decision/P-1/D-1: approvals, decidedOn");
    }

    @Test
    void cannot_tell_without_day() {
        given(annDecides("P-2").decidedOn(null), led("P-2", manager("bob")))
                .yields("UNKNOWN Decision/P-1/D-1: decidedOn");
    }

    @Test
    void cannot_tell_without_approvals() {
        given(annDecides("P-2").approvals(null), led("P-2", manager("bob")))
                .yields("UNKNOWN Decision/P-1/D-1: approvals");
    }

    @Test
    void cannot_tell_without_managers_of_the_own_project_whose_decision_it_is() {
        Project own = project("P-1").decisions(decisions(annDecides("P-2").build())).build();

        PMA_013.given(own, led("P-2", manager("bob"))).at("2026-03-31").yields("UNKNOWN Decision/P-1/D-1: managers");
        PMA_013.given(own, led("P-2", manager("ann"))).at("2026-03-31").yields(PASS);
    }

    @Test
    void has_no_subject_where_decisions_are_not_held_or_known_to_be_none() {
        PMA_013.given(project().build()).at("2026-03-31").yields(NOT_APPLICABLE);
        PMA_013.given(project().decisions(decisions()).build()).at("2026-03-31").yields(NOT_APPLICABLE);
    }

    private static Verdict given(DecisionBuilder decision, Project... others) {
        Project own = led("P-1", manager("ann").start(day("2026-02-01"))).withDecisions(decisions(decision.build()));
        return PMA_013.given(Stream.concat(Stream.of(own), Stream.of(others)).toArray(Project[]::new)).at("2026-03-31");
    }

    private static DecisionBuilder annDecides(String... affected) {
        Set<ProjectId> projects = Stream.of(affected).map(ProjectId::new).collect(Collectors.toSet());
        return decision("D-1", DecisionKind.ALLOCATION, "ann", "2026-03-10")
                .affectedProjects(projects)
                .approvals(List.of());
    }

    private static Project led(String id, ManagerAssignmentBuilder assignment) {
        return project(id).managers(managers(assignment.build())).build();
    }
}
