package org.pmo4j.model.project;

import static org.assertj.core.api.Assertions.assertThat;
import static org.pmo4j.model.project.ProjectSamples.person;
import static org.pmo4j.model.project.ProjectSamples.role;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.pmo4j.model.governance.GovernanceRole;
import org.pmo4j.model.id.OrganizationId;
import org.pmo4j.model.id.PmoId;
import org.pmo4j.model.id.UnitId;
import org.pmo4j.model.organization.Organization;
import org.pmo4j.model.organization.OrganizationBuilder;
import org.pmo4j.model.organization.OrganizationUnitBuilder;
import org.pmo4j.model.organization.PmoBuilder;

class ProjectOrganizationTest {

    private static final LocalDate DAY = LocalDate.of(2026, 3, 10);
    private static final Set<GovernanceRole> DECIDING = Set.of(GovernanceRole.SPONSOR, GovernanceRole.PROJECT_BOARD);

    private static final Organization ORGANIZATION = OrganizationBuilder.builder()
            .id(new OrganizationId("ORG"))
            .name("Org")
            .units(List.of(
                    OrganizationUnitBuilder.builder().id(new UnitId("BOARD")).name("Board").head(person("CHAIR")).build(),
                    OrganizationUnitBuilder.builder().id(new UnitId("HEADLESS")).name("Unit").build()))
            .people(List.of())
            .pmos(List.of(PmoBuilder.builder().id(new PmoId("EPMO")).name("EPMO").aliases(List.of()).head(person("PAT")).build()))
            .build();

    private static ProjectOrganization roles(RoleAssignment... assignments) {
        return new ProjectOrganization(List.of(assignments));
    }

    @Test
    void role_holds_on_its_first_and_last_day() {
        var sponsor = role(person("SAM"), GovernanceRole.SPONSOR, "2026-03-01", "2026-03-10");

        assertThat(sponsor.effectiveOn(LocalDate.of(2026, 3, 1))).isTrue();
        assertThat(sponsor.effectiveOn(LocalDate.of(2026, 2, 28))).isFalse();
        assertThat(sponsor.effectiveOn(DAY)).isTrue();
        assertThat(sponsor.effectiveOn(DAY.plusDays(1))).isFalse();
        assertThat(sponsor.effectiveOn(null)).isFalse();
    }

    @Test
    void holders_are_those_of_the_roles_on_the_day() {
        var register = roles(
                role(person("SAM"), GovernanceRole.SPONSOR, null, "2026-03-10"),
                role(person("SUE"), GovernanceRole.SPONSOR, "2026-03-11", null),
                role(person("TIM"), GovernanceRole.TEAM_MEMBER, null, null));

        assertThat(register.holders(DECIDING, DAY, ORGANIZATION)).isEqualTo(new RoleHolders(Set.of(person("SAM")), true));
        assertThat(register.holders(DECIDING, DAY.plusDays(1), ORGANIZATION))
                .isEqualTo(new RoleHolders(Set.of(person("SUE")), true));
        assertThat(register.holders(DECIDING, null, ORGANIZATION).nobody()).isTrue();
    }

    @Test
    void body_holds_a_role_through_its_head() {
        var board = roles(role(new UnitId("BOARD"), GovernanceRole.PROJECT_BOARD, null, null));
        var pmo = roles(role(new PmoId("EPMO"), GovernanceRole.PROJECT_BOARD, null, null));

        assertThat(board.holders(DECIDING, DAY, ORGANIZATION).include(person("CHAIR"))).isTrue();
        assertThat(pmo.holders(DECIDING, DAY, ORGANIZATION).include(person("PAT"))).isTrue();
        assertThat(board.rolesOf(person("CHAIR"), DAY, ORGANIZATION)).containsExactly(GovernanceRole.PROJECT_BOARD);
    }

    @Test
    void holders_are_incomplete_without_a_head() {
        var holders = roles(
                        role(person("SAM"), GovernanceRole.SPONSOR, null, null),
                        role(new UnitId("HEADLESS"), GovernanceRole.PROJECT_BOARD, null, null),
                        role(new PmoId("UNKNOWN"), GovernanceRole.PROJECT_BOARD, null, null))
                .holders(DECIDING, DAY, ORGANIZATION);

        assertThat(holders).isEqualTo(new RoleHolders(Set.of(person("SAM")), false));
        assertThat(holders.include(person("SAM"))).isTrue();
        assertThat(holders.exclude(person("MAX"))).isFalse();
    }

    @Test
    void holders_exclude_a_person_only_where_all_are_known() {
        var known = new RoleHolders(Set.of(person("SAM")), true);

        assertThat(known.exclude(person("MAX"))).isTrue();
        assertThat(known.exclude(person("SAM"))).isFalse();
        assertThat(known.exclude(null)).isFalse();
        assertThat(known.include(null)).isFalse();
        assertThat(new RoleHolders(Set.of(), true).exclude(person("MAX"))).isFalse();
        assertThat(new RoleHolders(Set.of(), true).nobody()).isTrue();
        assertThat(new RoleHolders(Set.of(), false).nobody()).isFalse();
        assertThat(known.nobody()).isFalse();
    }

    @Test
    void lists_the_roles_a_person_held_in_order() {
        var register = roles(
                role(person("SAM"), GovernanceRole.CUSTOMER, null, "2026-03-10"),
                role(person("SAM"), GovernanceRole.SPONSOR, null, null),
                role(person("SUE"), GovernanceRole.GATEKEEPER, null, null));

        assertThat(register.rolesOf(person("SAM"), DAY, ORGANIZATION))
                .containsExactly(GovernanceRole.SPONSOR, GovernanceRole.CUSTOMER);
        assertThat(register.rolesOf(person("SAM"), DAY.plusDays(1), ORGANIZATION))
                .containsExactly(GovernanceRole.SPONSOR);
    }
}
