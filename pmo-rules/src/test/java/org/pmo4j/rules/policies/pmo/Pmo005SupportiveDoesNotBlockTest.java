package org.pmo4j.rules.policies.pmo;

import static org.pmo4j.rules.policies.Facts.gate;
import static org.pmo4j.rules.policies.Facts.gatePlan;
import static org.pmo4j.rules.policies.Facts.governedBy;
import static org.pmo4j.rules.policies.Facts.pmo;
import static org.pmo4j.rules.policies.Facts.project;
import static org.pmo4j.rules.policies.Facts.review;

import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.pmo4j.model.gate.GateDecision;
import org.pmo4j.model.gate.GateReview;
import org.pmo4j.model.organization.PmoLevel;
import org.pmo4j.model.organization.PmoStatus;
import org.pmo4j.model.organization.PmoType;
import org.pmo4j.model.project.Project;
import org.pmo4j.model.project.ProjectBuilder;
import org.pmo4j.rules.policies.Facts;
import org.pmo4j.rules.policies.PolicyCheck;

class Pmo005SupportiveDoesNotBlockTest {

    private static final PolicyCheck PMO_005 = PolicyCheck.of("PMO-005", "PROC-003", "GATE-008", "GATE-005");

    @Test
    void reports_gate_held_by_a_supportive_pmo_for_its_own_findings_alone() {
        PMO_005.given(supported(held("PROC-003", "GATE-008"))).at("2026-03-31")
                .yields("FAIL GateReview/P-1/R-1")
                .says("Gate G1 was blocked (HOLD) only by findings a supportive PMO may not enforce: GATE-008, PROC-003.")
                .saysInChinese("关口G1被阻断(暂停),依据仅为保障型PMO无权强制的事项:GATE-008、PROC-003。")
                .becauseOf("gate=G1", "decision=HOLD", "blockedBy=GATE-008, PROC-003", "pmo=p1pmo");
    }

    @Test
    void passes_gate_held_for_a_finding_about_authority_as_well() {
        PMO_005.given(supported(held("PROC-003", "GATE-005"))).at("2026-03-31").yields("PASS GateReview/P-1/R-1");
    }

    @Test
    void passes_gate_held_for_a_policy_that_is_in_no_catalogue() {
        PMO_005.given(supported(held("PROC-003", "ACME-001"))).at("2026-03-31").yields("PASS GateReview/P-1/R-1");
    }

    @ParameterizedTest
    @EnumSource(names = {"HOLD", "RECYCLE", "STOP"})
    void reports_every_decision_that_blocks(GateDecision decision) {
        GateReview review = review("R-1", decision, "2026-03-10").blockedBy(Set.of("PROC-003")).build();

        PMO_005.given(supported(review)).at("2026-03-31").yields("FAIL GateReview/P-1/R-1");
    }

    @ParameterizedTest
    @EnumSource(names = {"GO", "CONDITIONAL_GO"})
    void does_not_examine_a_pass(GateDecision decision) {
        GateReview review = review("R-1", decision, "2026-03-10").blockedBy(Set.of("PROC-003")).build();

        PMO_005.given(supported(review)).at("2026-03-31").yields("NOT_APPLICABLE Project/P-1");
    }

    @Test
    void does_not_examine_a_review_without_decision() {
        PMO_005.given(supported(review("R-1").build())).at("2026-03-31").yields("NOT_APPLICABLE Project/P-1");
    }

    @Test
    void does_not_apply_where_a_controlling_pmo_governs_as_well() {
        Project project = blocked(held("PROC-003")).governingPmos(governedBy("p1pmo", "itpmo")).build();

        PMO_005.given(project).at("2026-03-31").yields("NOT_APPLICABLE Project/P-1");
    }

    @Test
    void does_not_count_a_controlling_pmo_out_of_service() {
        Project project = blocked(held("PROC-003")).governingPmos(governedBy("p1pmo", "itpmo")).build();

        PMO_005.given(project)
                .pmos(Facts.pmo("itpmo", PmoLevel.UNIT, PmoType.CONTROLLING).status(PmoStatus.CLOSED).build())
                .at("2026-03-31")
                .yields("FAIL GateReview/P-1/R-1")
                .becauseOf("gate=G1", "decision=HOLD", "blockedBy=PROC-003", "pmo=p1pmo");
    }

    @Test
    void names_all_supportive_pmos() {
        Project project = blocked(held("PROC-003")).governingPmos(governedBy("p1pmo", "itpmo")).build();

        PMO_005.given(project)
                .pmos(Facts.pmo("itpmo", PmoLevel.UNIT, PmoType.SUPPORTIVE).build())
                .at("2026-03-31")
                .yields("FAIL GateReview/P-1/R-1")
                .becauseOf("gate=G1", "decision=HOLD", "blockedBy=PROC-003", "pmo=itpmo, p1pmo");
    }

    @Test
    void cannot_tell_when_the_reasons_are_not_recorded() {
        PMO_005.given(supported(review("R-1", GateDecision.HOLD, "2026-03-10").build())).at("2026-03-31")
                .yields("UNKNOWN GateReview/P-1/R-1: blockedBy");
        PMO_005.given(supported(held())).at("2026-03-31").yields("UNKNOWN GateReview/P-1/R-1: blockedBy");
    }

    @Test
    void cannot_tell_when_the_type_of_a_governing_pmo_is_not_held() {
        Project project = blocked(held("PROC-003")).governingPmos(governedBy("p1pmo", "itpmo")).build();

        PMO_005.given(project).pmos(pmo("itpmo").build()).at("2026-03-31")
                .yields("UNKNOWN GateReview/P-1/R-1: pmo.type");
    }

    @Test
    void does_not_apply_where_another_type_is_known_besides_one_that_is_not() {
        Project project = blocked(held("PROC-003")).governingPmos(governedBy("p1pmo", "itpmo")).build();

        PMO_005.given(project).pmos(pmo("p1pmo").build()).at("2026-03-31").yields("NOT_APPLICABLE Project/P-1");
    }

    @Test
    void cannot_tell_who_governs_a_blocked_project() {
        Project project = blocked(held("PROC-003"), review("R-2", GateDecision.GO, "2026-03-20").build()).build();

        PMO_005.given(project).at("2026-03-31").yields("UNKNOWN GateReview/P-1/R-1: governingPmos");
    }

    @Test
    void does_not_ask_who_governs_a_project_that_is_not_blocked() {
        PMO_005.given(blocked().build()).at("2026-03-31").yields("NOT_APPLICABLE Project/P-1");
    }

    @Test
    void cannot_tell_without_gate_plan() {
        PMO_005.given(project().build()).at("2026-03-31").yields("UNKNOWN Project/P-1: gatePlan");
        PMO_005.given(project().governingPmos(governedBy("p1pmo")).build()).at("2026-03-31")
                .yields("UNKNOWN Project/P-1: gatePlan");
    }

    @Test
    void does_not_ask_for_the_gate_plan_of_a_project_under_another_or_no_pmo() {
        PMO_005.given(project().governingPmos(governedBy("itpmo")).build()).at("2026-03-31")
                .yields("NOT_APPLICABLE Project/P-1");
        PMO_005.given(project().governingPmos(governedBy()).build()).at("2026-03-31")
                .yields("NOT_APPLICABLE Project/P-1");
    }

    @Test
    void does_not_apply_without_governing_pmo_in_service() {
        Project project = blocked(held("PROC-003")).governingPmos(governedBy("p1pmo")).build();

        PMO_005.given(project).pmos(pmo("p1pmo").type(PmoType.SUPPORTIVE).status(PmoStatus.PLANNED).build())
                .at("2026-03-31")
                .yields("NOT_APPLICABLE Project/P-1");
        PMO_005.given(project.withGoverningPmos(Set.of())).at("2026-03-31").yields("NOT_APPLICABLE Project/P-1");
    }

    @Test
    void does_not_apply_to_an_empty_gate_plan() {
        Project project =
                project().gatePlan(gatePlan().build()).governingPmos(governedBy("p1pmo")).build();

        PMO_005.given(project).at("2026-03-31").yields("NOT_APPLICABLE Project/P-1");
    }

    private static GateReview held(String... reasons) {
        return review("R-1", GateDecision.HOLD, "2026-03-10").blockedBy(Set.of(reasons)).build();
    }

    private static ProjectBuilder blocked(GateReview... reviews) {
        return project().gatePlan(gatePlan(gate("G1", reviews).build()));
    }

    private static Project supported(GateReview... reviews) {
        return blocked(reviews).governingPmos(governedBy("p1pmo")).build();
    }
}
