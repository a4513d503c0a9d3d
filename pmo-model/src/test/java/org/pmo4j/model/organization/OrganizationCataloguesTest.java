package org.pmo4j.model.organization;

import static java.util.stream.Collectors.toSet;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.math.BigDecimal;
import java.util.Arrays;
import java.util.EnumSet;
import org.junit.jupiter.api.Test;
import org.pmo4j.model.governance.BindingForce;
import org.pmo4j.model.governance.GovernanceRole;

class OrganizationCataloguesTest {

    @Test
    void holds_eleven_credentials() {
        assertThat(CredentialTypes.all())
                .extracting(CredentialType::code)
                .containsExactly(
                        "PMP", "CAPM", "PGMP", "PFMP", "PMI_PMOCP", "PRINCE2_F", "PRINCE2_P", "IPMA_A", "IPMA_B", "IPMA_C",
                        "IPMA_D");
    }

    @Test
    void finds_a_credential_by_its_code() {
        assertThat(CredentialTypes.find("PMP"))
                .isEqualTo(new CredentialType(
                        "PMP", "PMI", QualificationLevel.PRACTITIONER, 3, BigDecimal.valueOf(60), false));
        assertThat(CredentialTypes.find("PMP?")).isNull();
    }

    @Test
    void holds_no_development_units_for_schemes_without_them() {
        assertThat(CredentialTypes.find("IPMA_C").pdusPerCycle()).isNull();
        assertThat(CredentialTypes.find("IPMA_C").validityYears()).isEqualTo(5);
    }

    @Test
    void holds_27_pmo_functions_by_number() {
        assertThat(PmoFunctionCatalogue.all()).hasSize(27);
        assertThat(PmoFunctionCatalogue.find(1).group()).isEqualTo(PmoFunctionGroup.PERFORMANCE_CONTROL);
        assertThat(PmoFunctionCatalogue.find(27).nameEn())
                .isEqualTo("Recruit, select, evaluate and set salaries of project managers");
        assertThat(PmoFunctionCatalogue.find(0)).isNull();
        assertThat(PmoFunctionCatalogue.find(28)).isNull();
    }

    @Test
    void control_and_binding_force_belong_to_the_type_of_the_pmo() {
        assertThat(PmoType.values())
                .extracting(PmoType::controlDegree, type -> type.maxModality(false), type -> type.maxModality(true))
                .containsExactly(
                        tuple(ControlDegree.LOW, BindingForce.ADVISE, BindingForce.ADVISE),
                        tuple(ControlDegree.MODERATE, BindingForce.REQUIRE, BindingForce.REQUIRE),
                        tuple(ControlDegree.HIGH, BindingForce.DIRECT, BindingForce.DIRECT),
                        tuple(ControlDegree.HIGH, BindingForce.REQUIRE, BindingForce.DIRECT));
    }

    @Test
    void binding_force_never_falls_along_the_ladder_of_pmo_types() {
        assertThat(new BindingForce[] {
                    PmoType.SUPPORTIVE.maxModality(false),
                    PmoType.CONTROLLING.maxModality(false),
                    PmoType.STRATEGIC.maxModality(false)
                })
                .isSorted();
    }

    @Test
    void structure_gives_the_project_manager_authority_and_budget() {
        assertThat(OrganizationStructure.values())
                .extracting(OrganizationStructure::authorityRank, OrganizationStructure::budgetOwner)
                .containsExactly(
                        tuple(0, GovernanceRole.FUNCTIONAL_MANAGER),
                        tuple(1, GovernanceRole.FUNCTIONAL_MANAGER),
                        tuple(2, null),
                        tuple(3, GovernanceRole.PROJECT_MANAGER),
                        tuple(4, GovernanceRole.PROJECT_MANAGER));
    }

    @Test
    void every_function_of_a_pmo_is_served_by_some_service() {
        assertThat(Arrays.stream(ServiceKind.values())
                        .map(ServiceKind::pmoFunction)
                        .filter(function -> function != null)
                        .collect(toSet()))
                .isEqualTo(EnumSet.allOf(PmoFunction.class));
    }

    @Test
    void administration_serves_none_of_the_functions() {
        assertThat(ServiceKind.ADMINISTRATION.pmoFunction()).isNull();
        assertThat(ServiceKind.COACHING.pmoFunction()).isEqualTo(PmoFunction.PEOPLE_ENABLEMENT);
        assertThat(ServiceKind.CUSTOMER_INTERFACE.pmoFunction()).isEqualTo(PmoFunction.CUSTOMER_NEGOTIATION_SUPPORT);
    }
}
