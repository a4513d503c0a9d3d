package org.pmo4j.model.project;

import static org.assertj.core.api.Assertions.assertThat;
import static org.pmo4j.model.project.ProjectSamples.PROJECT;
import static org.pmo4j.model.project.ProjectSamples.manager;
import static org.pmo4j.model.project.ProjectSamples.managers;
import static org.pmo4j.model.project.ProjectSamples.role;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.pmo4j.model.Money;
import org.pmo4j.model.governance.GovernanceRole;
import org.pmo4j.model.id.OrganizationId;
import org.pmo4j.model.id.PersonId;
import org.pmo4j.model.id.UnitId;
import org.pmo4j.model.organization.Organization;
import org.pmo4j.model.organization.OrganizationBuilder;
import org.pmo4j.model.organization.OrganizationUnitBuilder;

class SpendingAuthorityTest {

    private static final LocalDate DATE = LocalDate.of(2026, 3, 31);
    private static final PersonId ANN = new PersonId("ann");
    private static final Organization ORGANIZATION = OrganizationBuilder.builder()
            .id(new OrganizationId("ORG"))
            .name("Organisation")
            .units(List.of(OrganizationUnitBuilder.builder().id(new UnitId("board")).name("Board").head(ANN).build()))
            .people(List.of())
            .pmos(List.of())
            .build();

    @Test
    void covers_an_amount_up_to_the_greatest_limit() {
        SpendingAuthority authority = new SpendingAuthority(List.of(cad("20"), cad("50")));

        assertThat(authority.greatest()).isEqualTo(cad("50"));
        assertThat(authority.covers(cad("-50"))).isTrue();
        assertThat(authority.exceededBy(cad("50"))).isFalse();
        assertThat(authority.covers(cad("50.01"))).isFalse();
        assertThat(authority.exceededBy(cad("-50.01"))).isTrue();
        assertThat(authority.missingFor(cad("50.01"))).isEmpty();
    }

    @Test
    void nothing_is_known_without_amount_or_limit() {
        SpendingAuthority none = new SpendingAuthority(List.of());

        assertThat(none.covers(cad("1"))).isFalse();
        assertThat(none.exceededBy(cad("1"))).isFalse();
        assertThat(none.greatest()).isNull();
        assertThat(none.missingFor(cad("1")))
                .containsExactly("managers.assignments.spendingLimit", "organization.assignments.approvalLimit");
        assertThat(none.missingFor(cad("0"))).isEmpty();
        assertThat(none.missingFor(null)).containsExactly("costImpact");
    }

    @Test
    void currencies_do_not_mix() {
        SpendingAuthority mixed = new SpendingAuthority(List.of(cad("20"), Money.of("USD", "50")));

        assertThat(mixed.covers(cad("20"))).isTrue();
        assertThat(mixed.exceededBy(cad("21"))).isFalse();
        assertThat(mixed.missingFor(cad("21"))).containsExactly("costImpact.currency");
        assertThat(mixed.greatest()).isNull();
    }

    @Test
    void limits_are_those_in_force_in_the_persons_own_roles_and_those_of_units_the_person_heads() {
        Project project = PROJECT
                .with()
                .managers(managers(
                        manager("A-1", ANN, null, "2026-03-31").withSpendingLimit(cad("1")),
                        manager("A-2", ANN, "2026-04-01", null).withSpendingLimit(cad("2")),
                        manager("A-3", new PersonId("bob"), null, null).withSpendingLimit(cad("3"))))
                .organization(new ProjectOrganization(List.of(
                        role(ANN, GovernanceRole.SPONSOR, null, null),
                        role(new UnitId("board"), GovernanceRole.PROJECT_BOARD, null, null).withApprovalLimit(cad("4")))))
                .build();

        assertThat(SpendingAuthority.of(project, ANN, DATE, ORGANIZATION).limits()).containsExactly(cad("1"), cad("4"));
        assertThat(SpendingAuthority.of(project, null, DATE, ORGANIZATION).limits()).isEmpty();
        assertThat(SpendingAuthority.of(PROJECT, ANN, DATE, ORGANIZATION).limits()).isEmpty();
    }

    private static Money cad(String amount) {
        return Money.of("CAD", amount);
    }
}
