package org.pmo4j.model.project;

import static org.assertj.core.api.Assertions.assertThat;
import static org.pmo4j.model.gate.GateSamples.gate;
import static org.pmo4j.model.gate.GateSamples.plan;
import static org.pmo4j.model.gate.GateSamples.review;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.pmo4j.model.gate.GateDecision;
import org.pmo4j.model.gate.GateReview;
import org.pmo4j.model.gate.ReviewTeamMember;
import org.pmo4j.model.id.OrganizationId;
import org.pmo4j.model.id.PersonId;
import org.pmo4j.model.id.ProjectId;
import org.pmo4j.model.organization.Organization;
import org.pmo4j.model.organization.OrganizationBuilder;

class ReviewGapsTest {

    private static final LocalDate AS_OF = LocalDate.of(2026, 3, 31);
    private static final GateReview PASSED = review("R1", GateDecision.GO, "2026-01-15");
    private static final Organization ORGANIZATION = OrganizationBuilder.builder()
            .id(new OrganizationId("ORG"))
            .name("Organisation")
            .units(List.of())
            .people(List.of())
            .pmos(List.of())
            .build();

    @Test
    void asks_for_the_risk_tier_of_a_reviewed_project_only() {
        Project reviewed = project(null).gatePlan(plan(gate(1, PASSED))).build();
        Project unreviewed = project(null).gatePlan(plan(gate(1))).build();
        Project risky = project(RiskTier.HIGH).gatePlan(plan(gate(1, PASSED))).build();

        assertThat(reviewed.gates().riskReviewGaps(AS_OF)).containsExactly("riskTier");
        assertThat(unreviewed.gates().riskReviewGaps(AS_OF)).isEmpty();
        assertThat(risky.gates().riskReviewGaps(AS_OF)).isEmpty();
    }

    @Test
    void asks_for_the_gate_plan_unless_the_risk_is_low() {
        assertThat(project(null).build().gates().riskReviewGaps(AS_OF)).containsExactly("gatePlan");
        assertThat(project(RiskTier.HIGH).build().gates().riskReviewGaps(AS_OF)).containsExactly("gatePlan");
        assertThat(project(RiskTier.MEDIUM).build().gates().riskReviewGaps(AS_OF)).isEmpty();
        assertThat(project(RiskTier.LOW).build().gates().riskReviewGaps(AS_OF)).isEmpty();
    }

    @Test
    void asks_for_the_team_or_for_the_declaration_that_decides() {
        Project project = project(RiskTier.HIGH).build();

        assertThat(project.gates().reviewTeamGaps(PASSED, AS_OF, ORGANIZATION, 1)).containsExactly("team");
        assertThat(project.gates().reviewTeamGaps(team((Boolean) null), AS_OF, ORGANIZATION, 1)).containsExactly("team.independent");
        assertThat(project.gates().reviewTeamGaps(team(true, null), AS_OF, ORGANIZATION, 1)).isEmpty();
        assertThat(project.gates().reviewTeamGaps(team(true, null), AS_OF, ORGANIZATION, 2)).containsExactly("team.independent");
        assertThat(project.gates().reviewTeamGaps(team(true, null), AS_OF, ORGANIZATION, 3)).isEmpty();
    }

    private static ProjectBuilder project(@Nullable RiskTier riskTier) {
        return ProjectBuilder.builder().id(new ProjectId("P-1")).name("Project").riskTier(riskTier);
    }

    private static GateReview team(@Nullable Boolean... declarations) {
        var members = new ArrayList<ReviewTeamMember>();
        for (Boolean declared : declarations) {
            members.add(new ReviewTeamMember(new PersonId("M" + members.size()), declared));
        }
        return PASSED.withTeam(members);
    }
}
