package org.pmo4j.rules.decision;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.pmo4j.rules.policies.Facts.condition;
import static org.pmo4j.rules.policies.Facts.day;
import static org.pmo4j.rules.policies.Facts.gate;
import static org.pmo4j.rules.policies.Facts.gatePlan;
import static org.pmo4j.rules.policies.Facts.portfolio;
import static org.pmo4j.rules.policies.Facts.project;
import static org.pmo4j.rules.policies.Facts.review;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.pmo4j.model.gate.Gate;
import org.pmo4j.model.gate.GateDecision;
import org.pmo4j.model.governance.DocumentStatus;
import org.pmo4j.model.governance.SubjectKey;
import org.pmo4j.model.governance.Waiver;
import org.pmo4j.model.governance.WaiverBuilder;
import org.pmo4j.model.governance.WaiverRegister;
import org.pmo4j.model.id.GateId;
import org.pmo4j.model.id.PersonId;
import org.pmo4j.model.id.ProjectId;
import org.pmo4j.model.id.WaiverId;
import org.pmo4j.model.organization.Person;
import org.pmo4j.model.portfolio.Portfolio;
import org.pmo4j.model.project.BusinessCase;
import org.pmo4j.model.project.Project;
import org.pmo4j.model.testkit.PortfolioKind;
import org.pmo4j.model.testkit.Portfolios;
import org.pmo4j.rules.GovernanceEngine;
import org.pmo4j.rules.GovernanceReport;
import org.pmo4j.rules.Language;
import org.pmo4j.rules.Outcome;
import org.pmo4j.rules.PolicyParameters;
import org.pmo4j.rules.PolicyResult;
import org.pmo4j.rules.Sample;
import org.pmo4j.rules.Severity;
import org.pmo4j.rules.internal.ChosenRules;
import org.pmo4j.rules.internal.Evaluator;
import org.pmo4j.rules.internal.PrecompiledRules;
import org.pmo4j.rules.internal.RuleSource;

class GateRecommendationTest {

    private static final GovernanceEngine GATES = GovernanceEngine.builder().packs("stage-gates").build();
    private static final GovernanceReport SAMPLE = GovernanceEngine.standard().evaluate(Sample.portfolio(), Sample.AS_OF);

    @Test
    void stops_at_a_gate_under_review_without_business_case() {
        Project project = withoutBusinessCase(gate("G1", review("R-1").build()).build());

        GateRecommendation recommendation = at("G1", project, "GATE-011");

        assertThat(recommendation.decision()).isEqualTo(GateDecision.STOP);
        assertThat(named(recommendation.reasons())).containsExactly("GATE-011 GateReview/P-1/R-1");
        assertThat(recommendation.conditions()).isEmpty();
    }

    @Test
    void holds_a_gate_for_what_would_have_stopped_an_earlier_one() {
        Project project = withoutBusinessCase(
                gate("G1", review("R-1", GateDecision.GO, "2025-03-15").build()).build(), gate("G2").build());

        assertThat(at("G1", project, "GATE-011").decision()).isEqualTo(GateDecision.STOP);
        assertThat(at("G2", project, "GATE-011").decision()).isEqualTo(GateDecision.HOLD);
    }

    @Test
    void does_not_see_what_belongs_to_a_later_gate() {
        Project project = withoutBusinessCase(gate("G1").build(), gate("G2", review("R-2").build()).build());

        assertThat(at("G1", project, "GATE-011").decision()).isEqualTo(GateDecision.GO);
        assertThat(at("G2", project, "GATE-011").decision()).isEqualTo(GateDecision.STOP);
    }

    @Test
    void holds_where_what_would_block_is_not_known() {
        Project project = project("P-1").gatePlan(gatePlan(gate("G1", review("R-1").build()).build())).build();

        GateRecommendation recommendation = at("G1", project, "GATE-011");

        assertThat(recommendation.decision()).isEqualTo(GateDecision.HOLD);
        assertThat(recommendation.reasons()).extracting(PolicyResult::outcome).containsExactly(Outcome.UNKNOWN);
    }

    @ParameterizedTest
    @CsvSource({
        "MAJOR, MAJOR, HOLD",
        "BLOCKER, MAJOR, CONDITIONAL_GO",
        "BLOCKER, BLOCKER, GO",
    })
    void takes_what_blocks_and_what_becomes_a_condition_from_the_criteria(
            Severity blockingFrom, Severity conditionFrom, GateDecision decision) {
        Gate gate = gate("G1", review("R-1", GateDecision.CONDITIONAL_GO, "2026-01-15")
                .conditions(List.of(condition("C-1").due(day("2026-02-01")).build()))
                .build()).build();
        GovernanceReport report = report("GATE-008", project("P-1").gatePlan(gatePlan(gate)).build());

        GateRecommendation recommendation = GateRecommendation.of(
                report, new ProjectId("P-1"), new GateId("G1"), new GateCriteria(blockingFrom, conditionFrom));

        assertThat(recommendation.decision()).isEqualTo(decision);
    }

    @Test
    void refuses_conditions_graver_than_what_blocks() {
        assertThatThrownBy(() -> new GateCriteria(Severity.MAJOR, Severity.BLOCKER))
                .hasMessage("conditionFrom BLOCKER is graver than blockingFrom MAJOR");
    }

    @Test
    void names_the_projects_and_gates_that_there_are() {
        Portfolio portfolio = portfolio()
                .projects(List.of(project("P-1").gatePlan(gatePlan(gate("G1").build())).build(), project("P-2").build()))
                .build();
        GovernanceReport report = GATES.evaluate(portfolio, day("2026-03-31"));

        assertThatThrownBy(() -> of(report, "P-3", "G1")).hasMessage("there is no project 'P-3'; there are P-1, P-2");
        assertThatThrownBy(() -> of(report, "P-2", "G1")).hasMessage("the source does not hold the gate plan of project P-2");
        assertThatThrownBy(() -> of(report, "P-1", "G9")).hasMessage("project P-1 has no gate 'G9'; it has G1");
    }

    @ParameterizedTest
    @CsvSource(nullValues = "-", value = {
        "PRINCE2, STOP, REJECT, 终止",
        "Huawei IPD (DCP), STOP, NO_GO, 终止",
        "PRINCE2, CONDITIONAL_GO, CONDITIONAL_GO, 有条件通过",
        "Our own, HOLD, HOLD, 暂停",
        "-, GO, GO, 通过",
    })
    void speaks_the_words_of_the_gate_framework(String framework, GateDecision decision, String word, String wordZh) {
        GateRecommendation recommendation =
                new GateRecommendation(new ProjectId("P-1"), new GateId("G1"), decision, framework, List.of(), List.of());

        assertThat(recommendation.word(Language.EN)).isEqualTo(word);
        assertThat(recommendation.word(Language.ZH)).isEqualTo(wordZh);
    }

    @Test
    void looks_ahead_to_the_next_gate_of_each_project_that_is_not_closed() {
        assertThat(GateRecommendation.next(SAMPLE, GateCriteria.STANDARD)).isNotEmpty().allSatisfy(next -> {
            Project project = SAMPLE.portfolio().project(next.project());
            assertThat(project.closed()).isFalse();
            assertThat(project.gatePlan().nextGate(SAMPLE.asOf()).id()).isEqualTo(next.gate());
            GateRecommendation alone =
                    GateRecommendation.of(SAMPLE, next.project(), next.gate(), GateCriteria.STANDARD);
            assertThat(next.decision()).isEqualTo(alone.decision());
            assertThat(named(next.reasons())).isEqualTo(named(alone.reasons()));
            assertThat(named(next.conditions())).isEqualTo(named(alone.conditions()));
        });
    }

    @Test
    void every_decision_is_reached_on_generated_portfolios() {
        Set<GateDecision> reached = EnumSet.noneOf(GateDecision.class);
        for (PortfolioKind kind : PortfolioKind.values()) {
            for (int seed = 0; seed < 20; seed++) {
                GovernanceReport report = GATES.evaluate(Portfolios.of(seed, kind), Portfolios.AS_OF);
                GateRecommendation.next(report, GateCriteria.STANDARD).forEach(next -> reached.add(next.decision()));
            }
        }

        assertThat(reached).contains(GateDecision.values());
    }

    @ParameterizedTest
    @EnumSource
    void decision_is_the_gravest_of_its_reasons_and_waiving_them_opens_the_gate(PortfolioKind kind) {
        for (int seed = 0; seed < 10; seed++) {
            Portfolio portfolio = Portfolios.of(seed, kind).withWaivers(new WaiverRegister(List.of()));
            GovernanceReport report = GATES.evaluate(portfolio, Portfolios.AS_OF);
            Portfolio waived = waived(portfolio, report);
            GovernanceReport after = GATES.evaluate(waived, Portfolios.AS_OF);
            for (GateRecommendation before : GateRecommendation.next(report, GateCriteria.STANDARD)) {
                GateRecommendation then =
                        GateRecommendation.of(after, before.project(), before.gate(), GateCriteria.STANDARD);
                assertThat(before.reasons()).allMatch(reason -> reason.severity() == Severity.BLOCKER);
                assertThat(before.reasons().isEmpty()).isEqualTo(before.decision().compareTo(GateDecision.HOLD) < 0);
                assertThat(then.decision()).isLessThanOrEqualTo(before.decision());
                assertThat(then.reasons()).noneMatch(reason -> reason.outcome() == Outcome.FAIL);
                assertThat(then.conditions().size() + then.reasons().size())
                        .isEqualTo(before.conditions().size() + before.reasons().size());
            }
        }
    }

    private static Portfolio waived(Portfolio portfolio, GovernanceReport report) {
        List<Person> people = portfolio.organization().people();
        if (people.size() < 2) {
            return portfolio;
        }
        List<SubjectKey> subjects = report.findings()
                .filter(finding -> finding.outcome() == Outcome.FAIL)
                .map(PolicyResult::subject)
                .distinct()
                .toList();
        List<Waiver> waivers = subjects.stream()
                .map(subject -> waiver(subjects.indexOf(subject), subject, people.get(0).id(), people.get(1).id()))
                .toList();
        return portfolio.withWaivers(new WaiverRegister(waivers));
    }

    private static Waiver waiver(int number, SubjectKey subject, PersonId requestedBy, PersonId approvedBy) {
        return WaiverBuilder.builder()
                .id(new WaiverId("W-" + number))
                .policy("stage-gates")
                .subject(subject.toString())
                .reason("Agreed.")
                .requestedBy(requestedBy)
                .approvedBy(approvedBy)
                .approvedOn(Portfolios.AS_OF)
                .expiresOn(Portfolios.AS_OF)
                .build();
    }

    private static Project withoutBusinessCase(Gate... gates) {
        return project("P-1")
                .gatePlan(gatePlan(gates))
                .businessCase(new BusinessCase(DocumentStatus.ABSENT, null, List.of()))
                .build();
    }

    private static GateRecommendation at(String gate, Project project, String policy) {
        return of(report(policy, project), "P-1", gate);
    }

    private static GovernanceReport report(String policy, Project... projects) {
        RuleSource rules = new ChosenRules(
                new PrecompiledRules(List.of("stage-gates"), GateRecommendationTest.class.getClassLoader()), Set.of(policy));
        return new GovernanceReport(new Evaluator(List.of(rules), PolicyParameters.defaults(), 1)
                .evaluate(portfolio().projects(List.of(projects)).build(), day("2026-03-31")));
    }

    private static GateRecommendation of(GovernanceReport report, String project, String gate) {
        return GateRecommendation.of(report, new ProjectId(project), new GateId(gate), GateCriteria.STANDARD);
    }

    private static List<String> named(List<PolicyResult> results) {
        return results.stream().map(result -> result.policy().id() + " " + result.subject()).collect(Collectors.toList());
    }
}
