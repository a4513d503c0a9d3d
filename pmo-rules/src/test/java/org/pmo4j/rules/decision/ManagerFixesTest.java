package org.pmo4j.rules.decision;

import static org.assertj.core.api.Assertions.assertThat;
import static org.pmo4j.rules.policies.Facts.cny;
import static org.pmo4j.rules.policies.Facts.day;
import static org.pmo4j.rules.policies.Facts.decision;
import static org.pmo4j.rules.policies.Facts.decisions;
import static org.pmo4j.rules.policies.Facts.id;
import static org.pmo4j.rules.policies.Facts.manager;
import static org.pmo4j.rules.policies.Facts.managers;
import static org.pmo4j.rules.policies.Facts.portfolio;
import static org.pmo4j.rules.policies.Facts.project;
import static org.pmo4j.rules.policies.Facts.role;
import static org.pmo4j.rules.policies.Facts.roles;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.pmo4j.model.governance.DecisionKind;
import org.pmo4j.model.governance.DocumentStatus;
import org.pmo4j.model.governance.GovernanceRole;
import org.pmo4j.model.id.AssignmentId;
import org.pmo4j.model.id.PmoId;
import org.pmo4j.model.project.CharterBuilder;
import org.pmo4j.model.project.ManagerAssignment;
import org.pmo4j.model.project.ManagerAssignmentBuilder;
import org.pmo4j.model.project.ProjectBuilder;
import org.pmo4j.model.project.ProjectState;
import org.pmo4j.model.project.RoleAssignment;

class ManagerFixesTest {

    private static final String PACK = "project-manager";
    private static final RoleAssignment SPONSOR = role(id("bob"), GovernanceRole.SPONSOR).build();

    private static ProjectBuilder led(ManagerAssignment... assignments) {
        return project().state(ProjectState.EXECUTING)
                .managers(managers(assignments))
                .organization(roles(SPONSOR))
                .decisions(decisions());
    }

    private static ManagerAssignment deputy(String person) {
        return manager(person).accountable(false).build();
    }

    @Test
    void pma_001_appoints_whom_the_charter_names() {
        ProjectBuilder project = led(deputy("dan"))
                .charter(CharterBuilder.builder().status(DocumentStatus.APPROVED).namedManager(id("cleo")).build());

        Paths.of(project, PACK)
                .takes("Appoint cleo accountable project manager from 2026-03-31, appointed by bob.")
                .takesInChinese("由bob任命cleo自2026-03-31起为项目经理。")
                .solves("PMA-001 Project/P-1")
                .leaves();
    }

    @Test
    void pma_001_appoints_a_deputy_where_the_charter_names_nobody() {
        Paths.of(led(deputy("dan")), PACK)
                .takes("Appoint dan accountable project manager from 2026-03-31, appointed by bob.")
                .solves("PMA-001 Project/P-1")
                .leaves();
    }

    @Test
    void pma_001_does_not_appoint_the_sponsor() {
        Paths.of(led(deputy("bob")), PACK)
                .takes()
                .leaves("PMA-001 Project/P-1 NEW_FINDING: PMA-011 Project/P-1");
    }

    @Test
    void pma_001_appoints_nobody_who_stands_nowhere() {
        Paths.of(led(), PACK)
                .takes()
                .leaves("PMA-001 Project/P-1 NOBODY: nobody is named manager, deputy or head");
    }

    private static ManagerAssignment led(PmoId pmo) {
        return ManagerAssignmentBuilder.builder().id(new AssignmentId("A-" + pmo)).party(pmo).accountable(true).build();
    }

    @Test
    void pma_003_puts_a_person_in_the_place_of_an_organisation() {
        Paths.of(led(led(new PmoId("itpmo")), deputy("dan")), PACK)
                .takes("Appoint dan accountable project manager from 2026-03-31 in place of assignment A-itpmo, appointed by "
                        + "bob.")
                .takesInChinese("由bob任命dan自2026-03-31起为项目经理,接替任命A-itpmo。")
                .solves("PMA-003 ManagerAssignment/P-1/A-itpmo")
                .leaves();
    }

    @Test
    void pma_003_ends_the_assignment_where_a_person_leads_already() {
        Paths.of(led(led(new PmoId("itpmo")), manager("ann").build()), PACK)
                .takes("End assignment A-itpmo before 2026-03-31.")
                .takesInChinese("任命A-itpmo于2026-03-31前终止。")
                .solves("PMA-003 ManagerAssignment/P-1/A-itpmo")
                .leaves();
    }

    @Test
    void pma_003_puts_one_person_in_the_place_of_two_organisations() {
        Paths paths = Paths.of(led(led(new PmoId("itpmo")), led(new PmoId("epmo")), deputy("dan")), PACK);

        paths.solves("PMA-003 ManagerAssignment/P-1/A-epmo", "PMA-003 ManagerAssignment/P-1/A-itpmo").leaves();
        assertThat(paths.path().changes()).hasSize(2);
        assertThat(paths.path().apply(portfolio().projects(List.of(
                                led(led(new PmoId("itpmo")), led(new PmoId("epmo")), deputy("dan")).build()))
                        .build())
                .projects().get(0).managers().accountableParties(Paths.TODAY)).containsExactly(id("dan"));
    }

    @Test
    void pma_003_names_nobody_who_stands_nowhere() {
        Paths.of(led(led(new PmoId("itpmo"))), PACK)
                .takes()
                .leaves("PMA-003 ManagerAssignment/P-1/A-itpmo NOBODY: nobody is named manager, deputy or head");
    }

    private static ProjectBuilder overspent() {
        return led(manager("ann").spendingLimit(cny("100")).build())
                .decisions(decisions(decision("D-1", DecisionKind.SPENDING, "ann", "2026-03-10")
                        .amount(cny("101"))
                        .approvals(List.of())
                        .build()));
    }

    @Test
    void pma_010_has_the_sponsor_approve_too() {
        Paths.of(overspent(), PACK)
                .takes("Have bob (sponsor) approve spending decision D-1 on 2026-03-31.")
                .takesInChinese("由bob(发起人)于2026-03-31共同批准支出决策D-1。")
                .solves("PMA-010 Decision/P-1/D-1")
                .leaves();
    }

    @Test
    void pma_010_needs_somebody_at_the_next_level() {
        Paths.of(overspent().organization(roles(role(id("dan"), GovernanceRole.CUSTOMER).build())), PACK)
                .takes()
                .leaves("PMA-010 Decision/P-1/D-1 NOBODY: sponsor", "PMA-011 Project/P-1 NOT_HELD: organization.assignments");
    }

    @Test
    void pma_011_ends_the_role_of_sponsor_where_there_is_another() {
        ProjectBuilder project = led(manager("ann").build())
                .organization(roles(SPONSOR, role(id("ann"), GovernanceRole.SPONSOR).start(day("2026-01-01")).build()));

        Paths.of(project, PACK)
                .takes("Have ann give up the role of sponsor before 2026-03-31.")
                .takesInChinese("ann于2026-03-31前卸任发起人。")
                .solves("PMA-011 Project/P-1")
                .leaves();
    }

    @Test
    void pma_011_appoints_another_manager_where_the_manager_is_the_only_sponsor() {
        ProjectBuilder project = led(manager("ann").build(), deputy("dan"))
                .organization(roles(role(id("ann"), GovernanceRole.SPONSOR).build()));

        Paths.of(project, PACK)
                .takes("Appoint dan accountable project manager from 2026-03-31 in place of assignment A-ann.")
                .solves("PMA-011 Project/P-1")
                .leaves();
    }

    @Test
    void pma_011_needs_another_sponsor_or_another_manager() {
        ProjectBuilder project = led(manager("ann").build())
                .organization(roles(role(id("ann"), GovernanceRole.SPONSOR).build()));

        Paths.of(project, PACK).takes().leaves("PMA-011 Project/P-1 NOBODY: another sponsor or another manager");
    }
}
