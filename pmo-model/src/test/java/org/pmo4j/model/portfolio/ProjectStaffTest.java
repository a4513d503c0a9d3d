package org.pmo4j.model.portfolio;

import static org.assertj.core.api.Assertions.assertThat;
import static org.pmo4j.model.portfolio.Portfolios.organization;
import static org.pmo4j.model.portfolio.Portfolios.person;
import static org.pmo4j.model.portfolio.Portfolios.portfolio;
import static org.pmo4j.model.portfolio.Portfolios.project;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.pmo4j.model.governance.Decision;
import org.pmo4j.model.governance.DecisionBuilder;
import org.pmo4j.model.governance.DecisionKind;
import org.pmo4j.model.governance.DecisionLog;
import org.pmo4j.model.governance.GovernanceRole;
import org.pmo4j.model.id.AssignmentId;
import org.pmo4j.model.id.DecisionId;
import org.pmo4j.model.id.PersonId;
import org.pmo4j.model.id.ProjectId;
import org.pmo4j.model.organization.Person;
import org.pmo4j.model.organization.RolePeriod;
import org.pmo4j.model.project.ManagerAssignment;
import org.pmo4j.model.project.ManagerAssignmentBuilder;
import org.pmo4j.model.project.ManagerRegister;
import org.pmo4j.model.project.Project;
import org.pmo4j.model.project.ProjectState;
import org.pmo4j.model.project.ProjectTier;

class ProjectStaffTest {

    private static final LocalDate DAY = LocalDate.of(2026, 3, 31);
    private static final Person ANN = person("ANN").build();
    private static final Person BEN = person("BEN").build();

    @Test
    void lists_who_leads_an_active_project_or_works_in_a_pmo() {
        Person cat = person("CAT")
                .roleHistory(List.of(new RolePeriod(GovernanceRole.PMO_STAFF, DAY, DAY)))
                .build();
        Portfolio portfolio = portfolio(led("P-1", "ANN"), led("P-2", "BEN").withState(ProjectState.CLOSED))
                .organization(organization().people(List.of(ANN, BEN, cat)).build())
                .build();

        assertThat(ProjectStaff.of(portfolio, DAY).persons()).containsExactly(ANN, cat);
        assertThat(ProjectStaff.of(portfolio, DAY.plusDays(1)).persons()).containsExactly(ANN);
    }

    @Test
    void the_most_demanding_tier_sets_the_limit_of_projects() {
        assertThat(manager(ProjectTier.T3, ProjectTier.T1, null).projectLimit(1, 2, 4)).isEqualTo(1);
        assertThat(manager(ProjectTier.T3, ProjectTier.T2).projectLimit(1, 2, 4)).isEqualTo(2);
        assertThat(manager(ProjectTier.T3, ProjectTier.T4).projectLimit(1, 2, 4)).isEqualTo(4);
        assertThat(manager(ProjectTier.T4).projectLimit(1, 2, 4)).isNull();
        assertThat(manager((ProjectTier) null).projectLimit(1, 2, 4)).isNull();
    }

    @Test
    void leads_too_many_only_above_the_limit() {
        assertThat(manager(ProjectTier.T2, ProjectTier.T2).leadsTooMany(1, 2, 4)).isFalse();
        assertThat(manager(ProjectTier.T2, ProjectTier.T2, ProjectTier.T4).leadsTooMany(1, 2, 4)).isTrue();
        assertThat(manager(ProjectTier.T4, ProjectTier.T4).leadsTooMany(1, 1, 1)).isFalse();
    }

    @Test
    void equal_managers_have_the_hash_of_the_person() {
        ProjectManager manager = manager(ProjectTier.T2, null);

        assertThat(manager).isEqualTo(manager(ProjectTier.T2, null)).hasSameHashCodeAs(manager(ProjectTier.T2, null));
        assertThat(manager.tierMissing()).isTrue();
        assertThat(manager(ProjectTier.T2).tierMissing()).isFalse();
        assertThat(manager.projectIds()).containsExactly(new ProjectId("P-1"), new ProjectId("P-2"));
    }

    @Test
    void a_decision_across_projects_names_those_that_nobody_speaks_for() {
        Decision decision = DecisionBuilder.builder()
                .id(new DecisionId("D-1"))
                .kind(DecisionKind.PLAN)
                .decidedBy(new PersonId("ANN"))
                .decidedOn(DAY)
                .approvals(List.of())
                .affectedProjects(Set.of(new ProjectId("P-1"), new ProjectId("P-2"), new ProjectId("P-3")))
                .build();
        Project own = led("P-1", "ANN").withDecisions(new DecisionLog(List.of(decision)));
        Project open = project("P-3").build();
        Portfolio portfolio = portfolio(own, led("P-2", "BEN"), open)
                .organization(organization().people(List.of(ANN, BEN)).build())
                .build();

        assertThat(CrossProjectDecision.in(portfolio)).containsExactly(new CrossProjectDecision(
                own, decision, true, List.of(new ProjectId("P-2"), open.id()), List.of(open.id())));
        assertThat(CrossProjectDecision.in(portfolio).get(0).trespassing()).isTrue();
        assertThat(CrossProjectDecision.in(portfolio).get(0).gaps()).containsExactly("managers");
    }

    private static Project led(String id, String person) {
        return project(id)
                .state(ProjectState.EXECUTING)
                .managers(new ManagerRegister(List.of(assignment(person))))
                .build();
    }

    private static ManagerAssignment assignment(String person) {
        return ManagerAssignmentBuilder.builder()
                .id(new AssignmentId("A-" + person))
                .party(new PersonId(person))
                .accountable(true)
                .build();
    }

    private static ProjectManager manager(ProjectTier... tiers) {
        List<Project> projects = Stream.iterate(1, n -> n + 1)
                .limit(tiers.length)
                .map(n -> led("P-" + n, "ANN").withTier(Arrays.asList(tiers).get(n - 1)))
                .toList();
        return new ProjectManager(ANN, List.of(assignment("ANN")), projects, BigDecimal.ZERO);
    }
}
