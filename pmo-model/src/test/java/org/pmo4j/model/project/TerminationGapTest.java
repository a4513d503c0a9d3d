package org.pmo4j.model.project;

import static org.assertj.core.api.Assertions.assertThat;
import static org.pmo4j.model.project.ProjectSamples.PROJECT;
import static org.pmo4j.model.project.ProjectSamples.manager;
import static org.pmo4j.model.project.ProjectSamples.managers;
import static org.pmo4j.model.project.ProjectSamples.role;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.pmo4j.model.delivery.ClosureKind;
import org.pmo4j.model.delivery.ClosureRecord;
import org.pmo4j.model.delivery.ClosureRecordBuilder;
import org.pmo4j.model.governance.GovernanceRole;
import org.pmo4j.model.id.OrganizationId;
import org.pmo4j.model.id.PersonId;
import org.pmo4j.model.organization.Organization;
import org.pmo4j.model.organization.OrganizationBuilder;

class TerminationGapTest {

    private static final LocalDate AS_OF = LocalDate.of(2026, 3, 31);
    private static final PersonId ANN = new PersonId("ann");
    private static final Organization ORGANIZATION = OrganizationBuilder.builder()
            .id(new OrganizationId("ORG"))
            .name("Organisation")
            .units(List.of())
            .people(List.of())
            .pmos(List.of())
            .build();

    @Test
    void complete_record_has_no_gap() {
        assertThat(terminated(documented()).closing(AS_OF).terminationGaps(ORGANIZATION)).isEmpty();
    }

    @Test
    void empty_record_lacks_reason_and_authority_but_a_component_not_held_is_no_gap() {
        ClosureRecord empty =
                ClosureRecordBuilder.builder().kind(ClosureKind.EARLY_TERMINATION).build();

        assertThat(terminated(empty).closing(AS_OF).terminationGaps(ORGANIZATION))
                .containsExactly(TerminationGap.REASON, TerminationGap.AUTHORITY);
        assertThat(terminated(empty.withDeliverableStatusRecorded(false)).closing(AS_OF).terminationGaps(ORGANIZATION))
                .containsExactly(TerminationGap.REASON, TerminationGap.AUTHORITY, TerminationGap.DELIVERABLE_STATUS);
        assertThat(PROJECT.closing(AS_OF).terminationGaps(ORGANIZATION)).isEmpty();
    }

    @Test
    void own_manager_has_no_authority_without_a_deciding_role_on_that_day() {
        Project own = terminated(documented().withDecidedBy(ANN));

        assertThat(own.closing(AS_OF).terminationGaps(ORGANIZATION)).containsExactly(TerminationGap.DECIDED_BY_OWN_MANAGER);
        assertThat(holding(own, role(ANN, GovernanceRole.SPONSOR, null, "2026-03-31")).closing(AS_OF).terminationGaps(ORGANIZATION))
                .isEmpty();
        assertThat(holding(own, role(ANN, GovernanceRole.SPONSOR, null, "2026-03-30")).closing(AS_OF).terminationGaps(ORGANIZATION))
                .containsExactly(TerminationGap.DECIDED_BY_OWN_MANAGER);
        assertThat(own.withManagers(null).closing(AS_OF).terminationGaps(ORGANIZATION)).isEmpty();
        assertThat(own.withOrganization(null).closing(AS_OF).terminationGaps(ORGANIZATION)).isEmpty();
    }

    private static Project holding(Project project, RoleAssignment role) {
        return project.withOrganization(new ProjectOrganization(List.of(role)));
    }

    private static ClosureRecord documented() {
        return ClosureRecordBuilder.builder()
                .kind(ClosureKind.EARLY_TERMINATION)
                .reason("Market gone")
                .decidedBy(new PersonId("bob"))
                .deliverableStatusRecorded(true)
                .build();
    }

    private static Project terminated(ClosureRecord closure) {
        return PROJECT
                .with()
                .state(ProjectState.TERMINATED)
                .closure(closure)
                .managers(managers(manager("A-1", ANN, null, null)))
                .organization(new ProjectOrganization(List.of()))
                .build();
    }
}
