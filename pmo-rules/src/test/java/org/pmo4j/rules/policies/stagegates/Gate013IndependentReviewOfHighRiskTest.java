package org.pmo4j.rules.policies.stagegates;

import static org.pmo4j.rules.policies.Facts.day;
import static org.pmo4j.rules.policies.Facts.gate;
import static org.pmo4j.rules.policies.Facts.gatePlan;
import static org.pmo4j.rules.policies.Facts.id;
import static org.pmo4j.rules.policies.Facts.manager;
import static org.pmo4j.rules.policies.Facts.managers;
import static org.pmo4j.rules.policies.Facts.person;
import static org.pmo4j.rules.policies.Facts.project;
import static org.pmo4j.rules.policies.Facts.review;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.pmo4j.model.gate.GateDecision;
import org.pmo4j.model.gate.GateReview;
import org.pmo4j.model.gate.ReviewTeamMember;
import org.pmo4j.model.governance.GovernanceRole;
import org.pmo4j.model.id.UnitId;
import org.pmo4j.model.organization.Person;
import org.pmo4j.model.project.Project;
import org.pmo4j.model.project.ProjectBuilder;
import org.pmo4j.model.project.ProjectOrganization;
import org.pmo4j.model.project.RiskTier;
import org.pmo4j.model.project.RoleAssignment;
import org.pmo4j.model.project.RoleAssignmentBuilder;
import org.pmo4j.rules.policies.PolicyCheck;

class Gate013IndependentReviewOfHighRiskTest {

    private static final PolicyCheck GATE_013 = PolicyCheck.of("GATE-013");
    private static final UnitId IT = new UnitId("it");
    private static final UnitId OPS = new UnitId("ops");
    private static final Person ANN = person("ann").homeUnit(IT).lineManager(id("dan")).build();
    private static final Person CLEO_OF_OPS = person("cleo").homeUnit(OPS).build();

    @Test
    void reports_team_whose_members_are_all_dependent() {
        Project project = reviewedBy(member("ann", false), member("bob", false));

        GATE_013.given(project).at("2026-03-31")
                .yields("FAIL GateReview/P-1/R-1")
                .says("Review of gate G1 of a high-risk project has 0 independent members of 2; 1 required.")
                .saysInChinese("高风险项目关口G1的评审组2人中独立成员0人,要求至少1人。")
                .becauseOf("gate=G1", "teamSize=2", "independent=0", "undetermined=0", "minIndependent:1 (default)");
    }

    @Test
    void passes_team_of_two_of_whom_one_is_declared_independent() {
        Project project = reviewedBy(member("ann", false), member("cleo", true));

        GATE_013.given(project).at("2026-03-31").yields("PASS GateReview/P-1/R-1");
    }

    @Test
    void reports_empty_team() {
        GATE_013.given(reviewedBy()).at("2026-03-31").yields("FAIL GateReview/P-1/R-1");
    }

    @Test
    void cannot_tell_of_one_member_without_declaration_whose_unit_is_not_held() {
        Project project = knownAround(highRisk(team(review("R-1").build(), member("cleo", null))))
                .homeUnit(IT)
                .build();

        GATE_013.given(project).people(ANN).at("2026-03-31")
                .yields("UNKNOWN GateReview/P-1/R-1: team.independent");
    }

    @Test
    void reports_team_whose_only_member_is_the_line_manager_of_the_project_manager() {
        Project project = knownAround(highRisk(team(review("R-1").build(), member("dan", null)))).build();

        GATE_013.given(project).people(ANN).at("2026-03-31").yields("FAIL GateReview/P-1/R-1");
    }

    @Test
    void derives_independence_from_role_line_and_unit() {
        Project project = knownAround(highRisk(team(review("R-1").build(), member("cleo", null))))
                .homeUnit(IT)
                .build();

        GATE_013.given(project).people(ANN, CLEO_OF_OPS).at("2026-03-31").yields("PASS GateReview/P-1/R-1");
    }

    @Test
    void cannot_derive_independence_where_roles_managers_lines_or_units_are_not_held() {
        Project known = knownAround(highRisk(team(review("R-1").build(), member("cleo", null))))
                .homeUnit(IT)
                .build();
        String unknown = "UNKNOWN GateReview/P-1/R-1: team.independent";

        GATE_013.given(known.withOrganization(null)).people(ANN, CLEO_OF_OPS).at("2026-03-31").yields(unknown);
        GATE_013.given(known.withManagers(null)).people(ANN, CLEO_OF_OPS).at("2026-03-31").yields(unknown);
        GATE_013.given(known.withHomeUnit(null)).people(ANN, CLEO_OF_OPS).at("2026-03-31").yields(unknown);
        GATE_013.given(known).people(ANN.withLineManager(null), CLEO_OF_OPS).at("2026-03-31").yields(unknown);
    }

    @Test
    void takes_assurance_for_independent_but_no_part_in_management() {
        Project project = knownAround(highRisk(team(review("R-1").build(), member("cleo", null))))
                .homeUnit(IT)
                .build();
        RoleAssignment assurance = RoleAssignmentBuilder.builder()
                .party(id("cleo"))
                .role(GovernanceRole.PROJECT_ASSURANCE)
                .build();
        Project assured = project.withOrganization(new ProjectOrganization(List.of(assurance)));
        Project deputised = project.withManagers(
                managers(manager("ann").build(), manager("cleo").accountable(false).build()));

        GATE_013.given(assured).people(ANN, CLEO_OF_OPS).at("2026-03-31").yields("PASS GateReview/P-1/R-1");
        GATE_013.given(deputised).people(ANN, CLEO_OF_OPS).at("2026-03-31").yields("FAIL GateReview/P-1/R-1");
    }

    @Test
    void reports_member_of_the_unit_that_owns_the_project() {
        Project project = knownAround(highRisk(team(review("R-1").build(), member("cleo", null))))
                .homeUnit(OPS)
                .build();

        GATE_013.given(project).people(ANN, CLEO_OF_OPS).at("2026-03-31").yields("FAIL GateReview/P-1/R-1");
    }

    @Test
    void judges_roles_on_the_day_of_the_decision() {
        RoleAssignment sponsorSinceFebruary = RoleAssignmentBuilder.builder()
                .party(id("cleo"))
                .role(GovernanceRole.SPONSOR)
                .start(day("2026-02-01"))
                .build();
        GateReview before = team(review("R-1", GateDecision.GO, "2026-01-31").build(), member("cleo", null));
        GateReview after = team(review("R-2", GateDecision.GO, "2026-02-01").build(), member("cleo", null));
        Project project = knownAround(highRisk(before, after))
                .homeUnit(IT)
                .organization(new ProjectOrganization(List.of(sponsorSinceFebruary)))
                .build();

        GATE_013.given(project).people(ANN, CLEO_OF_OPS).at("2026-03-31")
                .yields("PASS GateReview/P-1/R-1", "FAIL GateReview/P-1/R-2");
    }

    @Test
    void asks_for_as_many_independent_members_as_set() {
        Project two = reviewedBy(member("ann", true), member("bob", true), member("cleo", false));
        Project one = reviewedBy(member("ann", true), member("bob", false), member("cleo", false));

        GATE_013.given(two).with("GATE-013.minIndependent", "2").at("2026-03-31").yields("PASS GateReview/P-1/R-1");
        GATE_013.given(one).with("GATE-013.minIndependent", "2").at("2026-03-31").yields("FAIL GateReview/P-1/R-1");
    }

    @Test
    void counts_a_person_once() {
        Project project = reviewedBy(member("ann", true), member("ann", true));

        GATE_013.given(project).with("GATE-013.minIndependent", "2").at("2026-03-31")
                .yields("FAIL GateReview/P-1/R-1")
                .says("Review of gate G1 of a high-risk project has 1 independent members of 1; 2 required.");
    }

    @Test
    void is_not_decided_by_undetermined_members_who_are_too_few() {
        Project project = reviewedBy(member("ann", false), member("cleo", null));

        GATE_013.given(project).at("2026-03-31").yields("UNKNOWN GateReview/P-1/R-1: team.independent");
        GATE_013.given(project).with("GATE-013.minIndependent", "2").at("2026-03-31")
                .yields("FAIL GateReview/P-1/R-1")
                .becauseOf("gate=G1", "teamSize=2", "independent=0", "undetermined=1", "minIndependent:2 (profile)");
    }

    @Test
    void examines_decided_and_pending_reviews_but_none_to_come() {
        Project project = highRisk(
                        team(review("R-1", GateDecision.STOP, "2026-01-15").build(), member("ann", false)),
                        team(review("R-2").decision(GateDecision.GO).build(), member("ann", false)),
                        team(review("R-3").openedOn(day("2026-03-31")).build(), member("ann", false)),
                        team(review("R-4").openedOn(day("2026-04-01")).build(), member("ann", false)))
                .build();

        GATE_013.given(project).at("2026-03-31")
                .yields("FAIL GateReview/P-1/R-1", "FAIL GateReview/P-1/R-2", "FAIL GateReview/P-1/R-3");
    }

    @Test
    void cannot_tell_without_team() {
        Project project = highRisk(review("R-1").build()).build();

        GATE_013.given(project).at("2026-03-31").yields("UNKNOWN GateReview/P-1/R-1: team");
    }

    @Test
    void cannot_tell_without_risk_tier_once_for_all_reviews() {
        Project project = highRisk(review("R-1", GateDecision.GO, "2026-01-15").build(), review("R-2").build())
                .riskTier(null)
                .build();

        GATE_013.given(project).at("2026-03-31").yields("UNKNOWN Project/P-1: riskTier");
    }

    @Test
    void does_not_ask_for_the_risk_tier_of_a_project_without_reviews() {
        Project none = project("P-1").gatePlan(gatePlan(gate("G1").build())).build();
        Project toCome = project("P-2")
                .gatePlan(gatePlan(gate("G1", review("R-1").openedOn(day("2026-04-01")).build()).build()))
                .build();

        GATE_013.given(none, toCome).at("2026-03-31")
                .yields("NOT_APPLICABLE Project/P-1", "NOT_APPLICABLE Project/P-2");
    }

    @Test
    void does_not_examine_project_of_lower_risk() {
        Project low = highRisk(team(review("R-1").build())).riskTier(RiskTier.LOW).build();
        Project medium = highRisk(team(review("R-1").build())).riskTier(RiskTier.MEDIUM).build();

        GATE_013.given(low).at("2026-03-31").yields("NOT_APPLICABLE Project/P-1");
        GATE_013.given(medium).at("2026-03-31").yields("NOT_APPLICABLE Project/P-1");
    }

    @Test
    void does_not_examine_plan_without_reviews() {
        GATE_013.given(highRisk().build()).at("2026-03-31").yields("NOT_APPLICABLE Project/P-1");
    }

    @Test
    void cannot_tell_without_gate_plan_unless_the_risk_is_lower() {
        Project unknown = project("P-1").build();
        Project high = project("P-2").riskTier(RiskTier.HIGH).build();
        Project medium = project("P-3").riskTier(RiskTier.MEDIUM).build();
        Project low = project("P-4").riskTier(RiskTier.LOW).build();

        GATE_013.given(unknown, high, medium, low).at("2026-03-31")
                .yields("UNKNOWN Project/P-1: gatePlan", "UNKNOWN Project/P-2: gatePlan",
                        "NOT_APPLICABLE Project/P-3", "NOT_APPLICABLE Project/P-4");
    }

    private static Project reviewedBy(ReviewTeamMember... members) {
        return highRisk(team(review("R-1", GateDecision.GO, "2026-01-15").build(), members)).build();
    }

    private static ProjectBuilder highRisk(GateReview... reviews) {
        return project().riskTier(RiskTier.HIGH).gatePlan(gatePlan(gate("G1", reviews).build()));
    }

    /** Ann manages the project and nobody else has a role in it. */
    private static ProjectBuilder knownAround(ProjectBuilder project) {
        return project
                .organization(new ProjectOrganization(List.of()))
                .managers(managers(manager("ann").build()));
    }

    private static GateReview team(GateReview review, ReviewTeamMember... members) {
        return review.withTeam(List.of(members));
    }

    private static ReviewTeamMember member(String person, @Nullable Boolean independent) {
        return new ReviewTeamMember(id(person), independent);
    }
}
