package org.pmo4j.rules.decision;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.pmo4j.rules.decision.Paths.led;
import static org.pmo4j.rules.decision.Paths.sponsorGate;
import static org.pmo4j.rules.policies.Facts.gatePlan;
import static org.pmo4j.rules.policies.Facts.portfolio;
import static org.pmo4j.rules.policies.Facts.project;
import static org.pmo4j.rules.policies.Facts.review;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.pmo4j.model.gate.Checklist;
import org.pmo4j.model.id.GateId;
import org.pmo4j.model.id.ProjectId;
import org.pmo4j.model.portfolio.Portfolio;
import org.pmo4j.rules.GovernanceEngine;
import org.pmo4j.rules.Outcome;
import org.pmo4j.rules.Policy;
import org.pmo4j.rules.Sample;
import org.pmo4j.rules.Severity;

class PathFinderTest {

    private static final ProjectId P_1 = new ProjectId("P-1");

    @Test
    void a_change_or_a_reason_is_known_of_every_blocking_policy_but_those_on_no_project() {
        List<String> unknown = GovernanceEngine.standard().policies().stream()
                .filter(policy -> policy.severity() == Severity.BLOCKER)
                .filter(policy -> !Fixes.know(policy))
                .map(policy -> policy.id() + " on " + policy.subject())
                .toList();

        assertThat(unknown).containsExactly("PMO-001 on Pmo", "PORT-006 on Portfolio");
    }

    @Test
    void what_is_judged_on_the_whole_portfolio_stays_where_it_blocks() {
        Portfolio portfolio = Sample.portfolio();
        List<String> judged = Paths.engine("portfolio").evaluate(portfolio, Sample.AS_OF).findings()
                .filter(finding -> finding.policy().level() == Policy.Level.PORTFOLIO)
                .filter(finding -> finding.subject().project() != null && finding.outcome() != Outcome.WAIVED)
                .map(Trial::key)
                .toList();
        PathFinder finder = PathFinder.with(Paths.engine("portfolio")).blockingFrom(Severity.INFO);

        List<String> left = portfolio.projects().stream()
                .flatMap(project -> finder.toProject(portfolio, Sample.AS_OF, project.id()).unsolved().stream())
                .filter(unsolved -> unsolved.obstacle() == Obstacle.WHOLE_PORTFOLIO)
                .map(unsolved -> Trial.key(unsolved.finding()))
                .toList();

        assertThat(judged).isNotEmpty();
        assertThat(left).containsExactlyInAnyOrderElementsOf(judged);
    }

    @Test
    void a_gate_is_not_blocked_by_what_belongs_to_a_later_one() {
        Portfolio portfolio = portfolio().projects(List.of(led().gatePlan(gatePlan(
                        sponsorGate("G1", review("R-1").checklist(new Checklist(1, 2)).build()).build(),
                        sponsorGate("G2", review("R-2").checklist(new Checklist(1, 2)).build()).build()))
                .build())).build();
        PathFinder finder = PathFinder.with(Paths.engine("stage-gates"));

        PathToGreen first = finder.toGate(portfolio, Paths.TODAY, P_1, new GateId("G1"));
        PathToGreen second = finder.toGate(portfolio, Paths.TODAY, P_1, new GateId("G2"));

        assertThat(first.solved().stream().map(Trial::key)).containsExactly("GATE-004 GateReview/P-1/R-1");
        assertThat(second.solved().stream().map(Trial::key)).containsExactly(
                "GATE-001 GateReview/P-1/R-2", "GATE-004 GateReview/P-1/R-1", "GATE-004 GateReview/P-1/R-2");
    }

    @Test
    void one_decision_may_remove_two_findings() {
        Portfolio portfolio = portfolio().projects(List.of(led().gatePlan(gatePlan(
                        sponsorGate("G1").build(),
                        sponsorGate("G2", review("R-2").build(), review("R-3").build()).build()))
                .build())).build();

        PathToGreen path = PathFinder.with(Paths.engine("stage-gates")).toProject(portfolio, Paths.TODAY, P_1);

        assertThat(path.steps()).hasSize(1);
        assertThat(path.steps().get(0).solves().stream().map(Trial::key))
                .containsExactly("GATE-001 GateReview/P-1/R-2", "GATE-001 GateReview/P-1/R-3");
    }

    @Test
    void nothing_is_to_be_done_where_nothing_blocks() {
        PathToGreen path = PathFinder.with(GovernanceEngine.standard())
                .toProject(Sample.portfolio(), Sample.AS_OF, new ProjectId("P-101"));

        assertThat(path.complete()).isTrue();
        assertThat(path.steps()).isEmpty();
    }

    @Test
    void an_unknown_is_a_request_for_data() {
        PathToGreen path = PathFinder.with(GovernanceEngine.standard())
                .toProject(Sample.portfolio(), Sample.AS_OF, new ProjectId("P-104"));

        assertThat(path.complete()).isFalse();
        assertThat(path.unsolved().stream().map(Unsolved::obstacle)).containsOnly(Obstacle.NOT_HELD);
    }

    @Test
    void an_unknown_project_is_told_with_those_there_are() {
        Portfolio portfolio = portfolio().projects(List.of(project().build(), project("P-2").build())).build();
        PathFinder finder = PathFinder.with(Paths.engine("stage-gates"));

        assertThatThrownBy(() -> finder.toProject(portfolio, Paths.TODAY, new ProjectId("P-9")))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("there is no project 'P-9'; there are P-1, P-2");
        assertThatThrownBy(() -> finder.toGate(portfolio, Paths.TODAY, P_1, new GateId("G9")))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("project P-1 has no gate 'G9'; it has none");
    }

    @Test
    void a_path_is_the_same_whatever_other_projects_there_are() {
        Portfolio alone = Sample.portfolio();
        ProjectId project = new ProjectId("P-104");

        PathToGreen one = PathFinder.with(GovernanceEngine.standard())
                .toProject(OneProject.of(alone, alone.project(project)), Sample.AS_OF, project);
        PathToGreen all = PathFinder.with(GovernanceEngine.standard()).toProject(alone, Sample.AS_OF, project);

        assertThat(one.changes()).isEqualTo(all.changes());
        assertThat(one.unsolved().stream().map(Unsolved::finding).map(Trial::key))
                .containsExactlyElementsOf(all.unsolved().stream().map(Unsolved::finding).map(Trial::key).toList());
    }
}
