package org.pmo4j.rules.policies.projectmanager;

import static org.pmo4j.rules.policies.Facts.day;
import static org.pmo4j.rules.policies.Facts.id;
import static org.pmo4j.rules.policies.Facts.manager;
import static org.pmo4j.rules.policies.Facts.managers;
import static org.pmo4j.rules.policies.Facts.project;
import static org.pmo4j.rules.policies.Facts.role;
import static org.pmo4j.rules.policies.Facts.roles;

import org.junit.jupiter.api.Test;
import org.pmo4j.model.governance.GovernanceRole;
import org.pmo4j.model.id.AssignmentId;
import org.pmo4j.model.project.ProjectBuilder;
import org.pmo4j.model.project.ProjectState;
import org.pmo4j.model.project.RoleAssignment;
import org.pmo4j.model.project.RoleAssignmentBuilder;
import org.pmo4j.rules.policies.PolicyCheck;

class Pma011ManagerIsNotSponsorTest {

    private static final PolicyCheck PMA_011 = PolicyCheck.of("PMA-011");

    @Test
    void passes_different_persons() {
        PMA_011.given(annManages(sponsor("bob").build()).build()).at("2026-03-31").yields("PASS Project/P-1");
    }

    @Test
    void reports_manager_who_is_sponsor_today() {
        PMA_011.given(annManages(sponsor("ann").finish(day("2026-03-31")).build()).build()).at("2026-03-31")
                .yields("FAIL Project/P-1")
                .says("ann is project manager and sponsor at the same time.")
                .saysInChinese("ann同时担任项目经理与发起人。")
                .becauseOf("manager=ann", "sponsor=ann");
    }

    @Test
    void cannot_tell_when_the_manager_was_sponsor_until_yesterday_and_nobody_else_is_named() {
        PMA_011.given(annManages(sponsor("ann").finish(day("2026-03-30")).build()).build()).at("2026-03-31")
                .yields("UNKNOWN Project/P-1: organization.assignments");
    }

    @Test
    void passes_manager_who_was_sponsor_until_yesterday_when_somebody_else_is_today() {
        PMA_011.given(annManages(sponsor("ann").finish(day("2026-03-30")).build(), sponsor("bob").build()).build())
                .at("2026-03-31")
                .yields("PASS Project/P-1");
    }

    @Test
    void reports_manager_who_is_one_of_two_sponsors() {
        PMA_011.given(annManages(sponsor("bob").build(), sponsor("ann").build()).build()).at("2026-03-31")
                .yields("FAIL Project/P-1")
                .becauseOf("manager=ann", "sponsor=ann, bob");
    }

    @Test
    void reports_one_of_two_managers() {
        ProjectBuilder project = annManages(sponsor("bob").build())
                .managers(managers(manager("ann").build(), manager("bob").build()));

        PMA_011.given(project.build()).at("2026-03-31")
                .yields("FAIL Project/P-1")
                .says("bob is project manager and sponsor at the same time.");
    }

    @Test
    void does_not_mind_other_roles_of_the_manager() {
        PMA_011.given(annManages(sponsor("bob").build(), role(id("ann"), GovernanceRole.PROJECT_BOARD).build()).build())
                .at("2026-03-31")
                .yields("PASS Project/P-1");
    }

    @Test
    void passes_sponsor_who_is_deputy_or_former_manager() {
        ProjectBuilder project = annManages(sponsor("bob").build())
                .managers(managers(
                        manager("ann").build(),
                        manager("bob").accountable(false).build(),
                        manager("bob").id(new AssignmentId("A-3")).finish(day("2026-03-30")).build()));

        PMA_011.given(project.build()).at("2026-03-31").yields("PASS Project/P-1");
    }

    @Test
    void cannot_tell_without_roles() {
        PMA_011.given(annManages().organization(null).build()).at("2026-03-31")
                .yields("UNKNOWN Project/P-1: organization");
        PMA_011.given(annManages().build()).at("2026-03-31").yields("UNKNOWN Project/P-1: organization.assignments");
    }

    @Test
    void leaves_project_without_accountable_manager_to_pma_001() {
        ProjectBuilder project = annManages(sponsor("ann").build());

        PMA_011.given(project.managers(managers()).build()).at("2026-03-31").yields("NOT_APPLICABLE Project/P-1");
        PMA_011.given(project.managers(managers(manager("ann").accountable(false).build())).build()).at("2026-03-31")
                .yields("NOT_APPLICABLE Project/P-1");
    }

    @Test
    void does_not_examine_closed_project() {
        PMA_011.given(annManages(sponsor("ann").build()).state(ProjectState.CLOSED).build()).at("2026-03-31")
                .yields("NOT_APPLICABLE Project/P-1");
        PMA_011.given(project().state(ProjectState.CLOSED).build()).at("2026-03-31")
                .yields("NOT_APPLICABLE Project/P-1");
    }

    @Test
    void cannot_tell_without_managers() {
        PMA_011.given(project().build()).at("2026-03-31").yields("UNKNOWN Project/P-1: managers");
    }

    private static RoleAssignmentBuilder sponsor(String person) {
        return role(id(person), GovernanceRole.SPONSOR);
    }

    private static ProjectBuilder annManages(RoleAssignment... roles) {
        return project().managers(managers(manager("ann").build())).organization(roles(roles));
    }
}
