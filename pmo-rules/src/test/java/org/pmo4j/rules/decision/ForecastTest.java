package org.pmo4j.rules.decision;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.pmo4j.rules.policies.Facts.condition;
import static org.pmo4j.rules.policies.Facts.day;
import static org.pmo4j.rules.policies.Facts.gate;
import static org.pmo4j.rules.policies.Facts.gatePlan;
import static org.pmo4j.rules.policies.Facts.id;
import static org.pmo4j.rules.policies.Facts.portfolio;
import static org.pmo4j.rules.policies.Facts.project;
import static org.pmo4j.rules.policies.Facts.review;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.pmo4j.model.gate.Gate;
import org.pmo4j.model.gate.GateDecision;
import org.pmo4j.model.governance.WaiverBuilder;
import org.pmo4j.model.governance.WaiverRegister;
import org.pmo4j.model.id.WaiverId;
import org.pmo4j.model.portfolio.Portfolio;
import org.pmo4j.model.project.Project;
import org.pmo4j.model.project.ProjectTier;
import org.pmo4j.rules.GovernanceEngine;
import org.pmo4j.rules.PolicyParameters;
import org.pmo4j.rules.Sample;
import org.pmo4j.rules.authoring.PolicyPack;

class ForecastTest {

    private static final GovernanceEngine GATES =
            GovernanceEngine.builder().packs("stage-gates").threads(1).build();

    @Test
    void tells_the_day_after_the_due_date_of_a_condition() {
        Portfolio portfolio = portfolio().projects(List.of(withCondition("2026-01-31", "2026-04-15"))).build();

        assertThat(flips(GATES, "GATE-008", portfolio, "2026-03-31", "2026-06-30"))
                .containsExactly("2026-04-16 GATE-008 GateCondition/P-1/C-1 PASS -> FAIL Condition C-1 of gate G1 was due on "
                        + "2026-04-15 and is still open (1 days overdue, owner NONE).");
    }

    @Test
    void counts_the_days_that_the_tier_of_the_project_allows() {
        GovernanceEngine engine = GovernanceEngine.builder()
                .packs("stage-gates")
                .parameters(PolicyParameters.builder()
                        .set("GATE-008.graceDays", "14")
                        .set(ProjectTier.T1, "GATE-008.graceDays", "3")
                        .build())
                .build();
        Project strict = withCondition("2026-01-31", "2026-04-15").with().tier(ProjectTier.T1).build();

        assertThat(days(engine, "GATE-008", strict)).containsExactly("2026-04-19");
        assertThat(days(engine, "GATE-008", strict.with().tier(ProjectTier.T2).build())).containsExactly("2026-04-30");
    }

    @Test
    void tells_the_day_on_which_what_is_dated_later_is_first_judged() {
        Portfolio portfolio = portfolio().projects(List.of(withCondition("2026-04-10", "2026-04-15"))).build();

        assertThat(flips(GATES, "GATE-008", portfolio, "2026-03-31", "2026-04-15"))
                .containsExactly("2026-04-10 GATE-008 GateCondition/P-1/C-1 NOT_APPLICABLE -> PASS ");
    }

    @Test
    void tells_the_day_after_the_expiry_of_a_waiver() {
        Portfolio portfolio = portfolio()
                .projects(List.of(withCondition("2026-01-31", "2026-03-15")))
                .waivers(new WaiverRegister(List.of(WaiverBuilder.builder()
                        .id(new WaiverId("W-1"))
                        .policy("GATE-008")
                        .subject("P-1")
                        .reason("The supplier delivers in June")
                        .requestedBy(id("ann"))
                        .approvedBy(id("bob"))
                        .approvedOn(day("2026-02-01"))
                        .expiresOn(day("2026-06-29"))
                        .build())))
                .build();

        assertThat(flips(GATES, "GATE-008", portfolio, "2026-03-31", "2026-12-31"))
                .singleElement()
                .asString()
                .startsWith("2026-06-30 GATE-008 GateCondition/P-1/C-1 WAIVED -> FAIL ");
    }

    @Test
    void finds_days_that_no_data_names_and_policies_that_stop_working() {
        GovernanceEngine engine = GovernanceEngine.builder()
                .packs()
                .pack(PolicyPack.of("acme", new Turning(day("2026-05-23"), day("2026-08-01"))))
                .build();
        Portfolio portfolio = portfolio().projects(List.of(project().build())).build();

        assertThat(flips(engine, "ACM-007", portfolio, "2026-03-31", "2026-12-31"))
                .containsExactly(
                        "2026-05-23 ACM-007 Project/P-1 PASS -> FAIL From 2026-05-23 on.",
                        "2026-08-01 ACM-007 Project/P-1 FAIL -> ERROR The policy failed: IllegalStateException: no longer works");
    }

    @Test
    void policies_that_always_fail_change_nothing_for_those_beside_them() {
        GovernanceEngine engine = GovernanceEngine.builder()
                .packs("stage-gates")
                .pack(PolicyPack.onClassPath("faulty", "org/pmo4j/rules/engine/faulty", ForecastTest.class.getClassLoader()))
                .build();
        Gate second = gate("G2", review("R-2", GateDecision.GO, "2026-04-20").build()).build();
        Project project = withCondition("2026-04-10", "2026-04-15");
        Portfolio portfolio = portfolio()
                .projects(List.of(project.withGatePlan(project.gatePlan().withGates(List.of(project.gatePlan().gates().get(0), second)))))
                .build();

        assertThat(engine.forecast(portfolio, day("2026-03-31"), day("2026-04-30")).flips())
                .extracting(DailyEvaluation::line)
                .isNotEmpty()
                .containsExactlyElementsOf(
                        new DailyEvaluation(engine).flips(portfolio, day("2026-03-31"), day("2026-04-30")));
    }

    @Test
    void tells_how_often_policies_judged_and_would_have_if_each_day_had_been_evaluated() {
        Portfolio portfolio = portfolio()
                .projects(List.of(project("P-1").build(), project("P-2").build()))
                .build();
        GovernanceEngine engine = GovernanceEngine.builder().packs("stage-gates", "portfolio").threads(1).build();

        Forecast forecast = engine.forecast(portfolio, day("2026-03-31"), day("2026-04-09"));

        // Twenty-four policies on each of two projects, ten on the portfolio, ten days.
        assertThat(forecast.dailyJudgements()).isEqualTo((24 * 2 + 10) * 10);
        // No day is named: the first and the last, and none between.
        assertThat(forecast.judgements()).isEqualTo((24 * 2 + 10) * 2);
    }

    @Test
    void equals_the_evaluation_of_every_day_on_the_sample() {
        GovernanceEngine engine = GovernanceEngine.standard();
        var until = Sample.AS_OF.plusDays(92);

        Forecast forecast = engine.forecast(Sample.portfolio(), Sample.AS_OF, until);

        assertThat(forecast.flips().stream().map(DailyEvaluation::line))
                .isNotEmpty()
                .containsExactlyElementsOf(new DailyEvaluation(engine).flips(Sample.portfolio(), Sample.AS_OF, until));
    }

    @Test
    void is_the_same_with_any_number_of_threads() {
        var until = Sample.AS_OF.plusDays(60);

        Forecast alone = GovernanceEngine.builder().threads(1).build().forecast(Sample.portfolio(), Sample.AS_OF, until);
        Forecast shared = GovernanceEngine.builder().threads(5).build().forecast(Sample.portfolio(), Sample.AS_OF, until);

        assertThat(shared.flips()).extracting(DailyEvaluation::line)
                .containsExactlyElementsOf(alone.flips().stream().map(DailyEvaluation::line).toList());
        assertThat(shared.judgements()).isEqualTo(alone.judgements());
    }

    @Test
    void of_a_single_day_has_no_flips() {
        Portfolio portfolio = portfolio().projects(List.of(withCondition("2026-01-31", "2026-03-30"))).build();

        assertThat(GATES.forecast(portfolio, day("2026-03-31"), day("2026-03-31")).flips()).isEmpty();
    }

    @Test
    void refuses_to_end_before_it_starts() {
        assertThatThrownBy(() -> GATES.forecast(portfolio().build(), day("2026-03-31"), day("2026-03-30")))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("a forecast from 2026-03-31 cannot end on 2026-03-30");
    }

    private static Project withCondition(String decidedOn, String due) {
        return project()
                .gatePlan(gatePlan(gate(
                                "G1",
                                review("R-1", GateDecision.CONDITIONAL_GO, decidedOn)
                                        .conditions(List.of(condition("C-1").due(day(due)).build()))
                                        .build())
                        .build()))
                .build();
    }

    private static List<String> days(GovernanceEngine engine, String policy, Project project) {
        return flips(engine, policy, portfolio().projects(List.of(project)).build(), "2026-03-31", "2026-06-30").stream()
                .map(line -> line.substring(0, 10))
                .toList();
    }

    private static List<String> flips(
            GovernanceEngine engine, String policy, Portfolio portfolio, String from, String until) {
        return engine.forecast(portfolio, day(from), day(until)).flips().stream()
                .filter(flip -> flip.policy().id().equals(policy))
                .map(DailyEvaluation::line)
                .toList();
    }
}
