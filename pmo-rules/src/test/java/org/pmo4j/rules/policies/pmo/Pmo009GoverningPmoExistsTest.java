package org.pmo4j.rules.policies.pmo;

import static org.pmo4j.rules.policies.Facts.day;
import static org.pmo4j.rules.policies.Facts.governedBy;
import static org.pmo4j.rules.policies.Facts.pmo;
import static org.pmo4j.rules.policies.Facts.project;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.pmo4j.model.organization.OrganizationStructure;
import org.pmo4j.model.organization.PmoStatus;
import org.pmo4j.model.project.Project;
import org.pmo4j.model.project.ProjectState;
import org.pmo4j.model.project.ProjectTier;
import org.pmo4j.model.project.RiskTier;
import org.pmo4j.rules.policies.PolicyCheck;

class Pmo009GoverningPmoExistsTest {

    private static final PolicyCheck PMO_009 = PolicyCheck.of("PMO-009");

    @Test
    void reports_project_under_no_pmo() {
        PMO_009.given(executing(ProjectTier.T2)).at("2026-03-31")
                .yields("FAIL Project/P-1")
                .says("No PMO governs this T2 project.")
                .saysInChinese("该" + ProjectTier.T2.nameZh() + "项目没有归口PMO。")
                .becauseOf("tier=T2", "governingPmos=null", "tiers:T1, T2 (default)");
    }

    @Test
    void passes_project_under_one_pmo() {
        PMO_009.given(executing(ProjectTier.T1, "itpmo")).at("2026-03-31").yields("PASS Project/P-1");
    }

    @ParameterizedTest
    @EnumSource(names = {"PLANNED", "CLOSED"})
    void reports_project_that_names_only_pmos_out_of_service(PmoStatus status) {
        PMO_009.given(executing(ProjectTier.T1, "itpmo")).pmos(pmo("itpmo").status(status).build()).at("2026-03-31")
                .yields("FAIL Project/P-1")
                .becauseOf("tier=T1", "governingPmos=itpmo", "tiers:T1, T2 (default)");
    }

    @ParameterizedTest
    @EnumSource(names = {"T3", "T4"})
    void does_not_examine_lower_tiers(ProjectTier tier) {
        PMO_009.given(executing(tier)).at("2026-03-31").yields("NOT_APPLICABLE Project/P-1");
        PMO_009.given(project().tier(tier).build()).at("2026-03-31").yields("NOT_APPLICABLE Project/P-1");
    }

    @Test
    void asks_of_the_tiers_that_are_set() {
        PMO_009.given(executing(ProjectTier.T3)).with("PMO-009.tiers", "T3").at("2026-03-31")
                .yields("FAIL Project/P-1");
        PMO_009.given(executing(ProjectTier.T2)).with("PMO-009.tiers", "T3").at("2026-03-31")
                .yields("NOT_APPLICABLE Project/P-1");
    }

    @ParameterizedTest
    @EnumSource(names = {"INITIATING", "PLANNING", "EXECUTING", "CLOSING"})
    void examines_active_project(ProjectState state) {
        PMO_009.given(executing(ProjectTier.T1).withState(state)).at("2026-03-31").yields("FAIL Project/P-1");
    }

    @ParameterizedTest
    @EnumSource(names = {"PROPOSED", "ON_HOLD", "CLOSED", "TERMINATED"})
    void does_not_examine_project_that_is_not_active(ProjectState state) {
        PMO_009.given(executing(ProjectTier.T1).withState(state)).at("2026-03-31")
                .yields("NOT_APPLICABLE Project/P-1");
        PMO_009.given(project().state(state).build()).at("2026-03-31").yields("NOT_APPLICABLE Project/P-1");
    }

    @Test
    void cannot_tell_without_governing_pmos() {
        PMO_009.given(executing(ProjectTier.T1).withGoverningPmos(null)).at("2026-03-31")
                .yields("UNKNOWN Project/P-1: governingPmos");
    }

    @Test
    void cannot_tell_without_state_or_tier() {
        PMO_009.given(executing(ProjectTier.T1).withState(null)).at("2026-03-31")
                .yields("UNKNOWN Project/P-1: state");
        PMO_009.given(executing(null)).at("2026-03-31").yields("UNKNOWN Project/P-1: tier");
    }

    @Test
    void does_not_take_what_else_is_held_for_state_tier_or_pmos() {
        Project project = executing(ProjectTier.T1).with()
                .stateSince(day("2026-01-01"))
                .riskTier(RiskTier.values()[0])
                .structure(OrganizationStructure.values()[0])
                .build();

        PMO_009.given(project.withState(null)).at("2026-03-31").yields("UNKNOWN Project/P-1: state");
        PMO_009.given(project.withTier(null)).at("2026-03-31").yields("UNKNOWN Project/P-1: tier");
        PMO_009.given(project.withGoverningPmos(null)).at("2026-03-31").yields("UNKNOWN Project/P-1: governingPmos");
    }

    @Test
    void passes_project_under_a_pmo_whatever_else_is_not_held() {
        PMO_009.given(project().governingPmos(governedBy("itpmo")).build()).at("2026-03-31")
                .yields("PASS Project/P-1");
    }

    @Test
    void cannot_tell_when_nothing_is_held() {
        PMO_009.given(project().build()).at("2026-03-31").yields("UNKNOWN Project/P-1: governingPmos, state, tier");
    }

    private static Project executing(@Nullable ProjectTier tier, String... pmos) {
        return project().state(ProjectState.EXECUTING).tier(tier).governingPmos(governedBy(pmos)).build();
    }
}
