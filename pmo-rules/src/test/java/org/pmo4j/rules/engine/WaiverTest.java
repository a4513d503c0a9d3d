package org.pmo4j.rules.engine;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.pmo4j.rules.policies.Facts.condition;
import static org.pmo4j.rules.policies.Facts.day;
import static org.pmo4j.rules.policies.Facts.gate;
import static org.pmo4j.rules.policies.Facts.gatePlan;
import static org.pmo4j.rules.policies.Facts.governedBy;
import static org.pmo4j.rules.policies.Facts.id;
import static org.pmo4j.rules.policies.Facts.portfolio;
import static org.pmo4j.rules.policies.Facts.project;
import static org.pmo4j.rules.policies.Facts.review;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.pmo4j.model.gate.GateDecision;
import org.pmo4j.model.governance.Waiver;
import org.pmo4j.model.governance.WaiverBuilder;
import org.pmo4j.model.governance.WaiverRegister;
import org.pmo4j.model.id.PmoId;
import org.pmo4j.model.id.WaiverId;
import org.pmo4j.model.project.Project;
import org.pmo4j.model.project.ProjectTier;
import org.pmo4j.rules.GovernanceEngine;
import org.pmo4j.rules.PolicyParameters;
import org.pmo4j.rules.PolicyResult;

/** A valid waiver turns FAIL into WAIVED and nothing else. */
class WaiverTest {

    private static final GovernanceEngine ENGINE =
            GovernanceEngine.builder().packs("stage-gates").threads(1).build();
    private static final String CONDITION = "GateCondition/P-1/C-1";
    private static final String MAX_DAYS = "PORT-019.maxDays";

    @Test
    void waives_a_violation_of_the_policy_on_the_subject() {
        assertThat(conditionOnTime("2026-03-31", waiver("GATE-008", CONDITION).build()))
                .isEqualTo("WAIVED GateCondition/P-1/C-1 W-1");
    }

    @Test
    void waives_for_a_whole_pack_and_a_whole_project() {
        assertThat(conditionOnTime("2026-03-31", waiver("stage-gates", "P-1").build()))
                .isEqualTo("WAIVED GateCondition/P-1/C-1 W-1");
    }

    @Test
    void is_valid_on_the_day_of_expiry_and_not_on_the_day_after() {
        Waiver waiver = waiver("GATE-008", CONDITION).build();

        assertThat(conditionOnTime("2026-06-30", waiver)).isEqualTo("WAIVED GateCondition/P-1/C-1 W-1");
        assertThat(conditionOnTime("2026-07-01", waiver)).isEqualTo("FAIL GateCondition/P-1/C-1 null");
    }

    @Test
    void is_valid_from_the_day_of_approval() {
        Waiver waiver = waiver("GATE-008", CONDITION).build();

        assertThat(conditionOnTime("2026-02-01", waiver)).isEqualTo("WAIVED GateCondition/P-1/C-1 W-1");
        assertThat(conditionOnTime("2026-01-31", waiver)).isEqualTo("FAIL GateCondition/P-1/C-1 null");
    }

    @Test
    void approved_by_the_requester_it_waives_nothing() {
        assertThat(conditionOnTime("2026-03-31", waiver("GATE-008", CONDITION).approvedBy(id("ann")).build()))
                .isEqualTo("FAIL GateCondition/P-1/C-1 null");
    }

    @Test
    void of_another_project_it_waives_nothing() {
        assertThat(conditionOnTime("2026-03-31", waiver("GATE-008", "P-2").build()))
                .isEqualTo("FAIL GateCondition/P-1/C-1 null");
    }

    /** PORT-019 is not among the packs here. */
    @Test
    void runs_for_180_days_at_most() {
        Waiver longest = waiver("GATE-008", CONDITION).expiresOn(day("2026-07-31")).build();

        assertThat(conditionOnTime("2026-03-31", longest)).isEqualTo("WAIVED GateCondition/P-1/C-1 W-1");
        assertThat(conditionOnTime("2026-03-31", longest.withExpiresOn(day("2026-08-01"))))
                .isEqualTo("FAIL GateCondition/P-1/C-1 null");
    }

    @Test
    void runs_by_default_of_the_policy_on_waivers_as_long_as_without_it() {
        Waiver longest = waiver("GATE-008", CONDITION).expiresOn(day("2026-07-31")).build();

        assertThat(within(PolicyParameters.builder(), longest)).isEqualTo("WAIVED GateCondition/P-1/C-1 W-1");
        assertThat(within(PolicyParameters.builder(), longest.withExpiresOn(day("2026-08-01"))))
                .isEqualTo("FAIL GateCondition/P-1/C-1 null");
    }

    @Test
    void runs_as_long_as_the_organisation_allows() {
        Waiver waiver = waiver("GATE-008", CONDITION).build();

        assertThat(within(PolicyParameters.builder().set(MAX_DAYS, "149"), waiver))
                .isEqualTo("WAIVED GateCondition/P-1/C-1 W-1");
        assertThat(within(PolicyParameters.builder().set(MAX_DAYS, "148"), waiver))
                .isEqualTo("FAIL GateCondition/P-1/C-1 null");
    }

    /** Else a waiver could be too long for a project, and nobody would hear of it. */
    @Test
    void cannot_be_limited_for_a_tier_or_a_pmo() {
        PolicyParameters.Builder parameters =
                PolicyParameters.builder().set(ProjectTier.T1, MAX_DAYS, "100").set(new PmoId("epmo"), MAX_DAYS, "90");

        assertThatIllegalArgumentException()
                .isThrownBy(() -> within(parameters, waiver("GATE-008", CONDITION).build()))
                .withMessage("""
                        parameters cannot be used:
                          PMO epmo: PORT-019.maxDays is a limit of the portfolio as a whole, and can only be set for the organisation
                          tier T1: PORT-019.maxDays is a limit of the portfolio as a whole, and can only be set for the organisation""");
    }

    @Test
    void changes_no_other_row() {
        List<String> before = rows(List.of());

        List<String> after = rows(List.of(waiver("GATE-008", CONDITION).build()));

        assertThat(after).hasSameSizeAs(before);
        for (int i = 0; i < before.size(); i++) {
            assertThat(after.get(i)).isEqualTo(before.get(i).equals("GATE-008 FAIL " + CONDITION)
                    ? "GATE-008 WAIVED " + CONDITION
                    : before.get(i));
        }
    }

    private static WaiverBuilder waiver(String policy, String subject) {
        return WaiverBuilder.builder()
                .id(new WaiverId("W-1"))
                .policy(policy)
                .subject(subject)
                .reason("The supplier delivers in June")
                .requestedBy(id("ann"))
                .approvedBy(id("bob"))
                .approvedOn(day("2026-02-01"))
                .expiresOn(day("2026-06-30"));
    }

    private static String conditionOnTime(String asOf, Waiver waiver) {
        return conditionOnTime(evaluate(asOf, List.of(waiver)));
    }

    /** Judges at 2026-03-31, together with PORT-019. */
    private static String within(PolicyParameters.Builder parameters, Waiver waiver) {
        GovernanceEngine engine = GovernanceEngine.builder()
                .packs("stage-gates", "portfolio")
                .parameters(parameters.build())
                .threads(1)
                .build();

        return conditionOnTime(evaluate(engine, "2026-03-31", List.of(waiver)));
    }

    private static String conditionOnTime(List<PolicyResult> results) {
        return results.stream()
                .filter(result -> result.policy().id().equals("GATE-008")
                        && result.subject().toString().equals(CONDITION))
                .map(result -> result.outcome() + " " + result.subject() + " " + result.waiver())
                .findFirst()
                .orElseThrow();
    }

    private static List<String> rows(List<Waiver> waivers) {
        return evaluate("2026-03-31", waivers).stream()
                .map(result -> result.policy().id() + " " + result.outcome() + " " + result.subject())
                .toList();
    }

    private static List<PolicyResult> evaluate(String asOf, List<Waiver> waivers) {
        return evaluate(ENGINE, asOf, waivers);
    }

    private static List<PolicyResult> evaluate(GovernanceEngine engine, String asOf, List<Waiver> waivers) {
        return engine.evaluate(
                        portfolio()
                                .projects(List.of(overdue("P-1"), overdue("P-2")))
                                .waivers(new WaiverRegister(waivers))
                                .build(),
                        LocalDate.parse(asOf))
                .results()
                .toList();
    }

    private static Project overdue(String id) {
        return project(id)
                .tier(ProjectTier.T1)
                .governingPmos(governedBy("epmo"))
                .gatePlan(gatePlan(gate(
                                "G1",
                                review("R-1", GateDecision.CONDITIONAL_GO, "2026-01-05")
                                        .conditions(List.of(condition("C-1").due(day("2026-01-20")).build()))
                                        .build())
                        .build()))
                .build();
    }
}
