package org.pmo4j.model.project;

import static org.assertj.core.api.Assertions.assertThat;
import static org.pmo4j.model.project.ProjectSamples.PROJECT;
import static org.pmo4j.model.project.ProjectSamples.manager;
import static org.pmo4j.model.project.ProjectSamples.managers;
import static org.pmo4j.model.project.ProjectSamples.person;
import static org.pmo4j.model.project.ProjectSamples.role;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.pmo4j.model.gate.GateDecision;
import org.pmo4j.model.gate.GateSamples;
import org.pmo4j.model.gate.ReviewTeamMember;
import org.pmo4j.model.governance.GovernanceRole;
import org.pmo4j.model.id.OrganizationId;
import org.pmo4j.model.id.UnitId;
import org.pmo4j.model.organization.Organization;
import org.pmo4j.model.organization.OrganizationBuilder;
import org.pmo4j.model.organization.Person;
import org.pmo4j.model.organization.PersonBuilder;

class TeamIndependenceTest {

    private static final LocalDate DAY = LocalDate.of(2026, 3, 10);

    private static final TeamIndependence INDEPENDENT = new TeamIndependence(1, 0, 0);
    private static final TeamIndependence DEPENDENT = new TeamIndependence(0, 1, 0);
    private static final TeamIndependence UNDETERMINED = new TeamIndependence(0, 0, 1);

    /** Ann manages the project in unit BUILD and reports to Leo; Rae comes from unit AUDIT. */
    private static final Organization ORGANIZATION = OrganizationBuilder.builder()
            .id(new OrganizationId("ORG"))
            .name("Org")
            .units(List.of())
            .people(List.of(
                    of("ANN", "BUILD", "LEO"), of("LEO", "HQ", null), of("RAE", "AUDIT", null), of("BOB", "BUILD", null)))
            .pmos(List.of())
            .build();

    private static final Project CLINIC = PROJECT.with()
            .homeUnit(new UnitId("BUILD"))
            .organization(new ProjectOrganization(List.of()))
            .managers(managers(manager("A1", person("ANN"), null, null)))
            .build();

    private static Person of(String id, String unit, String lineManager) {
        return PersonBuilder.builder()
                .id(person(id))
                .name(id)
                .homeUnit(new UnitId(unit))
                .lineManager(lineManager == null ? null : person(lineManager))
                .build();
    }

    private static ReviewTeamMember member(String id, Boolean declared) {
        return new ReviewTeamMember(person(id), declared);
    }

    private static TeamIndependence judged(Project project, ReviewTeamMember... team) {
        var review = GateSamples.review("R1", GateDecision.GO, "2026-03-10").withTeam(List.of(team));
        return project.gates().teamIndependence(review, DAY.plusDays(20), ORGANIZATION);
    }

    @Test
    void declaration_counts_before_everything_else() {
        assertThat(judged(CLINIC, member("ANN", true))).isEqualTo(INDEPENDENT);
        assertThat(judged(CLINIC, member("RAE", false))).isEqualTo(DEPENDENT);
    }

    @Test
    void reviewer_of_another_unit_without_role_or_line_is_independent() {
        assertThat(judged(CLINIC, member("RAE", null))).isEqualTo(INDEPENDENT);
    }

    @Test
    void manager_line_manager_and_colleague_are_dependent() {
        assertThat(judged(CLINIC, member("ANN", null))).isEqualTo(DEPENDENT);
        assertThat(judged(CLINIC, member("LEO", null))).isEqualTo(DEPENDENT);
        assertThat(judged(CLINIC, member("BOB", null))).isEqualTo(DEPENDENT);
    }

    @Test
    void role_in_the_project_makes_dependent_on_its_days_except_assurance() {
        var teamMember = role(person("RAE"), GovernanceRole.TEAM_MEMBER, null, "2026-03-10");
        var formerMember = role(person("RAE"), GovernanceRole.TEAM_MEMBER, null, "2026-03-09");
        var assurance = role(person("RAE"), GovernanceRole.PROJECT_ASSURANCE, null, null);

        assertThat(judged(CLINIC.withOrganization(new ProjectOrganization(List.of(teamMember))), member("RAE", null)))
                .isEqualTo(DEPENDENT);
        assertThat(judged(CLINIC.withOrganization(new ProjectOrganization(List.of(formerMember, assurance))), member("RAE", null)))
                .isEqualTo(INDEPENDENT);
    }

    @Test
    void former_manager_is_no_longer_dependent() {
        var former = managers(manager("A1", person("ANN"), "2026-03-10", null), manager("A2", person("RAE"), null, "2026-03-09"));
        var until = managers(manager("A1", person("ANN"), "2026-03-10", null), manager("A2", person("RAE"), null, "2026-03-10"));

        assertThat(judged(CLINIC.withManagers(former), member("RAE", null))).isEqualTo(INDEPENDENT);
        assertThat(judged(CLINIC.withManagers(until), member("RAE", null))).isEqualTo(DEPENDENT);
    }

    @Test
    void what_is_not_held_leaves_a_reviewer_undetermined() {
        var managerWithoutLine = managers(manager("A1", person("BOB"), null, null));

        assertThat(judged(CLINIC.withOrganization(null), member("RAE", null))).isEqualTo(UNDETERMINED);
        assertThat(judged(CLINIC.withManagers(null), member("RAE", null))).isEqualTo(UNDETERMINED);
        assertThat(judged(CLINIC.withHomeUnit(null), member("RAE", null))).isEqualTo(UNDETERMINED);
        assertThat(judged(CLINIC, member("STRANGER", null))).isEqualTo(UNDETERMINED);
        assertThat(judged(CLINIC.withManagers(managerWithoutLine), member("RAE", null))).isEqualTo(UNDETERMINED);
    }

    @Test
    void one_known_failure_decides_whatever_else_is_not_held() {
        assertThat(judged(CLINIC.with().organization(null).homeUnit(null).build(), member("ANN", null)))
                .isEqualTo(DEPENDENT);
    }

    @Test
    void person_named_twice_is_one_member_and_the_less_favourable_declaration_counts() {
        assertThat(judged(CLINIC, member("RAE", null), member("RAE", true))).isEqualTo(INDEPENDENT);
        assertThat(judged(CLINIC, member("RAE", true), member("RAE", false))).isEqualTo(DEPENDENT);
    }

    @Test
    void members_are_counted_in_three_groups() {
        var team = judged(CLINIC, member("RAE", null), member("ANN", null), member("LEO", null), member("STRANGER", null));

        assertThat(team).isEqualTo(new TeamIndependence(1, 2, 1));
        assertThat(team.size()).isEqualTo(4);
        assertThat(judged(CLINIC)).isEqualTo(new TeamIndependence(0, 0, 0));
    }

    @Test
    void review_without_a_date_is_judged_today_and_without_a_team_not_at_all() {
        var undated = GateSamples.review("R1", GateDecision.GO, null);
        var project = CLINIC.withManagers(managers(manager("A1", person("RAE"), "2026-03-10", null)));

        assertThat(project.gates().teamIndependence(undated.withTeam(List.of(member("RAE", null))), DAY, ORGANIZATION))
                .isEqualTo(DEPENDENT);
        assertThat(project.gates().teamIndependence(undated, DAY, ORGANIZATION)).isNull();
    }

    @Test
    void required_number_is_met_missed_or_undecided() {
        var team = new TeamIndependence(1, 4, 1);

        assertThat(team.fallsShortOf(2)).isFalse();
        assertThat(team.fallsShortOf(3)).isTrue();
        assertThat(team.undecidedFor(1)).isFalse();
        assertThat(team.undecidedFor(2)).isTrue();
        assertThat(team.undecidedFor(3)).isFalse();
    }
}
