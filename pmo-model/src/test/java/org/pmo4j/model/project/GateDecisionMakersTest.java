package org.pmo4j.model.project;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.pmo4j.model.gate.EvidenceRequirement;
import org.pmo4j.model.gate.Gate;
import org.pmo4j.model.gate.GateBuilder;
import org.pmo4j.model.gate.GateDecision;
import org.pmo4j.model.gate.GateReview;
import org.pmo4j.model.gate.GateReviewBuilder;
import org.pmo4j.model.governance.DocumentStatus;
import org.pmo4j.model.governance.GovernanceRole;
import org.pmo4j.model.id.AssignmentId;
import org.pmo4j.model.id.GateId;
import org.pmo4j.model.id.GateReviewId;
import org.pmo4j.model.id.OrganizationId;
import org.pmo4j.model.id.PersonId;
import org.pmo4j.model.id.ProjectId;
import org.pmo4j.model.id.UnitId;
import org.pmo4j.model.organization.Organization;
import org.pmo4j.model.organization.OrganizationBuilder;
import org.pmo4j.model.process.ArtefactCatalogue;

class GateDecisionMakersTest {

    private static final LocalDate DAY = LocalDate.of(2026, 3, 10);
    private static final PersonId ANN = new PersonId("ann");

    private final ManagerAssignment assignment = ManagerAssignmentBuilder.builder()
            .id(new AssignmentId("A-1"))
            .party(ANN)
            .accountable(true)
            .finish(DAY)
            .build();

    private final Project project = ProjectBuilder.builder()
            .id(new ProjectId("P-1"))
            .name("Project")
            .managers(new ManagerRegister(List.of(assignment)))
            .build();

    private final GateReview review = GateReviewBuilder.builder()
            .id(new GateReviewId("R-1"))
            .decision(GateDecision.GO)
            .decidedBy(ANN)
            .decidedOn(DAY)
            .build();

    private final Gate gate = GateBuilder.builder()
            .id(new GateId("G-1"))
            .sequence(1)
            .name("Gate")
            .mandatory(true)
            .decisionRoles(Set.of(GovernanceRole.SPONSOR))
            .reviews(List.of(review))
            .build();

    private final Project decidedByBob = project.withOrganization(new ProjectOrganization(List.of(
            RoleAssignmentBuilder.builder()
                    .party(new PersonId("bob"))
                    .role(GovernanceRole.SPONSOR)
                    .start(DAY)
                    .build())));

    private final Organization organization = OrganizationBuilder.builder()
            .id(new OrganizationId("ORG"))
            .name("Organisation")
            .units(List.of())
            .people(List.of())
            .pmos(List.of())
            .build();

    @Test
    void manager_decides_until_the_last_day_of_the_assignment() {
        assertThat(project.gates().decidingManager(review)).isEqualTo(assignment);
        assertThat(project.gates().decidingManager(review.withDecidedOn(DAY.plusDays(1)))).isNull();
    }

    @Test
    void nobody_else_is_the_deciding_manager() {
        var deputy = new ManagerRegister(List.of(assignment.withAccountable(false)));

        assertThat(project.gates().decidingManager(review.withDecidedBy(new PersonId("bob")))).isNull();
        assertThat(project.withManagers(deputy).gates().decidingManager(review)).isNull();
    }

    @Test
    void what_is_not_held_names_no_deciding_manager() {
        assertThat(project.withManagers(null).gates().decidingManager(review)).isNull();
        assertThat(project.gates().decidingManager(review.withDecidedBy(null))).isNull();
        assertThat(project.gates().decidingManager(review.withDecidedOn(null))).isNull();
    }

    @Test
    void holders_of_the_deciding_roles_are_those_of_the_day() {
        assertThat(decidedByBob.gates().decidingHolders(gate, review, organization))
                .isEqualTo(new RoleHolders(Set.of(new PersonId("bob")), true));
        assertThat(decidedByBob.gates().decidingHolders(gate, review.withDecidedOn(DAY.minusDays(1)), organization).nobody())
                .isTrue();
    }

    @Test
    void what_is_not_held_leaves_the_holders_open() {
        assertThat(project.gates().decidingHolders(gate, review, organization)).isNull();
        assertThat(decidedByBob.gates().decidingHolders(gate.withDecisionRoles(null), review, organization)).isNull();
        assertThat(decidedByBob.gates().decidingHolders(gate.withDecisionRoles(Set.of()), review, organization)).isNull();
        assertThat(decidedByBob.gates().decidingHolders(gate, review.withDecidedBy(null), organization)).isNull();
        assertThat(decidedByBob.gates().decidingHolders(gate, review.withDecidedOn(null), organization)).isNull();
    }

    @Test
    void nothing_is_missing_where_all_is_held() {
        assertThat(decidedByBob.gates().missingForDecisionRight(gate, review, organization)).isEmpty();
        assertThat(project.gates().missingForOwnDecision(gate, review)).isEmpty();
    }

    @Test
    void names_what_is_missing_to_judge_the_right_to_decide() {
        GateReview bare = review.with().decidedBy(null).decidedOn(null).build();

        assertThat(project.gates().missingForDecisionRight(gate.withDecisionRoles(Set.of()), bare, organization))
                .containsExactly("organization", "gatePlan.gates.decisionRoles", "decidedBy", "decidedOn");
        assertThat(decidedByBob.gates().missingForDecisionRight(gate, review.withDecidedOn(DAY.minusDays(1)), organization))
                .containsExactly("organization.assignments");
    }

    @Test
    void names_the_head_of_a_board_unless_the_decision_maker_holds_a_role_in_person() {
        ProjectOrganization withBoard = new ProjectOrganization(List.of(
                decidedByBob.organization().assignments().get(0),
                RoleAssignmentBuilder.builder().party(new UnitId("board")).role(GovernanceRole.SPONSOR).build()));
        Project board = project.withOrganization(withBoard);

        assertThat(board.gates().missingForDecisionRight(gate, review, organization)).containsExactly("head");
        assertThat(board.gates().missingForDecisionRight(gate, review.withDecidedBy(new PersonId("bob")), organization)).isEmpty();
    }

    @Test
    void names_what_is_missing_to_judge_a_decision_of_the_own_manager() {
        GateReview undated = review.withDecidedOn(null);

        assertThat(project.withManagers(null).gates().missingForOwnDecision(gate, undated.withDecidedBy(null)))
                .containsExactly("managers", "decidedBy");
        assertThat(project.gates().missingForOwnDecision(gate, undated)).containsExactly("decidedOn");
        assertThat(project.gates().missingForOwnDecision(gate, undated.withDecidedBy(new PersonId("bob")))).isEmpty();
    }

    @Test
    void names_what_is_missing_to_judge_the_evidence() {
        var charter = new EvidenceRequirement(ArtefactCatalogue.find("CHARTER"), true, null);
        Gate asking = gate.withEvidence(List.of(charter));

        assertThat(project.gates().missingForEvidence(asking, review, DAY, DocumentStatus.APPROVED)).containsExactly("CHARTER");
        assertThat(project.gates().missingForEvidence(gate, review.withDecidedOn(null), DAY, DocumentStatus.APPROVED))
                .containsExactly("gatePlan.gates.evidence", "decidedOn");
        assertThat(project.gates().missingForEvidence(gate.withEvidence(List.of()), review, DAY, DocumentStatus.APPROVED)).isEmpty();
    }
}
