package org.pmo4j.rules.policies.pmo;

import static org.pmo4j.rules.policies.Facts.governedBy;
import static org.pmo4j.rules.policies.Facts.pmo;
import static org.pmo4j.rules.policies.Facts.project;
import static org.pmo4j.rules.policies.pmo.Engagements.byProject;
import static org.pmo4j.rules.policies.pmo.Engagements.bySomebody;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.pmo4j.model.organization.PmoEngagement;
import org.pmo4j.model.organization.PmoStatus;
import org.pmo4j.model.organization.ServiceKind;
import org.pmo4j.model.project.Customer;
import org.pmo4j.model.project.ProjectBuilder;
import org.pmo4j.model.project.ProjectState;
import org.pmo4j.model.project.ProjectTier;
import org.pmo4j.rules.policies.PolicyCheck;

class Pmo021NegotiationSupportTest {

    private static final PolicyCheck PMO_021 = PolicyCheck.of("PMO-021");
    private static final PmoEngagement SERVED = byProject("P-1", ServiceKind.CUSTOMER_INTERFACE, "2026-03-31");
    private static final PmoEngagement UNATTRIBUTED = bySomebody(ServiceKind.CUSTOMER_INTERFACE, "2026-03-31");

    @Test
    void reports_external_project_without_support() {
        given(external().governingPmos(governedBy("itpmo", "epmo")), List.of(), List.of()).at("2026-03-31")
                .yields("FAIL Project/P-1")
                .says("T1 project for the external customer ACME without PMO support in negotiations (epmo, itpmo).")
                .saysInChinese("一级项目面向外部客户ACME,未获得PMO谈判支持(epmo、itpmo)。")
                .becauseOf("customer=ACME", "tier=T1", "pmos=epmo, itpmo", "tiers:T1 (default)");
    }

    @Test
    void passes_one_engagement() {
        given(external(), SERVED).at("2026-03-31").yields("PASS Project/P-1");
    }

    @Test
    void passes_engagement_of_long_ago() {
        given(external(), byProject("P-1", ServiceKind.CUSTOMER_INTERFACE, "2001-01-01")).at("2026-03-31")
                .yields("PASS Project/P-1");
    }

    @Test
    void does_not_know_an_engagement_of_tomorrow() {
        given(external(), SERVED).at("2026-03-30").yields("FAIL Project/P-1");
    }

    @Test
    void reports_engagement_for_another_project() {
        PMO_021.given(external().build(), project("P-2").state(ProjectState.CLOSED).build())
                .onlyPmos(pmo("epmo")
                        .engagements(List.of(byProject("P-2", ServiceKind.CUSTOMER_INTERFACE, "2026-03-01")))
                        .build())
                .at("2026-03-31")
                .yields("FAIL Project/P-1", "NOT_APPLICABLE Project/P-2");
    }

    @ParameterizedTest
    @EnumSource(names = "CUSTOMER_INTERFACE", mode = EnumSource.Mode.EXCLUDE)
    void reports_engagement_of_another_service(ServiceKind service) {
        given(external(), byProject("P-1", service, "2026-03-01"), bySomebody(service, "2026-03-01"))
                .at("2026-03-31")
                .yields("FAIL Project/P-1");
    }

    @Test
    void passes_support_by_one_of_several_pmos() {
        given(external().governingPmos(governedBy("itpmo", "epmo")), List.of(), List.of(SERVED)).at("2026-03-31")
                .yields("PASS Project/P-1");
    }

    @Test
    void does_not_count_support_by_a_pmo_that_does_not_govern() {
        given(external(), List.of(), List.of(SERVED)).at("2026-03-31").yields("FAIL Project/P-1");
    }

    @Test
    void does_not_apply_to_an_internal_customer() {
        given(external().customer(new Customer("Sales", false))).at("2026-03-31").yields("NOT_APPLICABLE Project/P-1");
    }

    @Test
    void does_not_apply_to_other_tiers() {
        given(external().tier(ProjectTier.T2)).at("2026-03-31").yields("NOT_APPLICABLE Project/P-1");
    }

    @Test
    void keeps_to_the_tiers_that_are_set() {
        given(external().tier(ProjectTier.T2)).with("PMO-021.tiers", "T2|T3").at("2026-03-31")
                .yields("FAIL Project/P-1");
        given(external()).with("PMO-021.tiers", "T2|T3").at("2026-03-31").yields("NOT_APPLICABLE Project/P-1");
    }

    @ParameterizedTest
    @EnumSource(names = {"PROPOSED", "ON_HOLD", "CLOSED", "TERMINATED"})
    void does_not_apply_to_project_that_is_not_active(ProjectState state) {
        given(external().state(state)).at("2026-03-31").yields("NOT_APPLICABLE Project/P-1");
    }

    @ParameterizedTest
    @EnumSource(names = {"PLANNED", "CLOSED"})
    void does_not_apply_where_no_pmo_named_is_in_service(PmoStatus status) {
        PMO_021.given(external().build())
                .onlyPmos(pmo("epmo").status(status).engagements(List.of()).build())
                .at("2026-03-31")
                .yields("NOT_APPLICABLE Project/P-1");
    }

    @Test
    void does_not_apply_where_no_pmo_is_named() {
        given(external().governingPmos(governedBy())).at("2026-03-31").yields("NOT_APPLICABLE Project/P-1");
    }

    @Test
    void cannot_tell_without_governing_pmos() {
        given(external().governingPmos(null)).at("2026-03-31").yields("UNKNOWN Project/P-1: governingPmos");
    }

    @Test
    void cannot_tell_without_customer() {
        given(external().customer(null)).at("2026-03-31").yields("UNKNOWN Project/P-1: customer");
    }

    @Test
    void cannot_tell_whether_the_customer_is_external() {
        given(external().customer(new Customer("ACME", null))).at("2026-03-31")
                .yields("UNKNOWN Project/P-1: customer.external");
    }

    @Test
    void cannot_tell_without_state_or_tier() {
        given(external().state(null)).at("2026-03-31").yields("UNKNOWN Project/P-1: state");
        given(external().tier(null)).at("2026-03-31").yields("UNKNOWN Project/P-1: tier");
    }

    @Test
    void cannot_tell_without_the_engagements_of_one_of_the_pmos() {
        PMO_021.given(external().governingPmos(governedBy("epmo", "itpmo")).build())
                .onlyPmos(pmo("epmo").engagements(List.of()).build(), pmo("itpmo").build())
                .at("2026-03-31")
                .yields("UNKNOWN Project/P-1: pmo.engagements");
    }

    @Test
    void cannot_tell_where_an_engagement_names_no_project() {
        given(external(), UNATTRIBUTED).at("2026-03-31").yields("UNKNOWN Project/P-1: pmo.engagements.project");
    }

    @Test
    void passes_known_engagement_beside_one_that_names_no_project() {
        given(external(), UNATTRIBUTED, SERVED).at("2026-03-31").yields("PASS Project/P-1");
    }

    @Test
    void passes_engagement_whatever_else_is_unknown() {
        PMO_021.given(project("P-1").governingPmos(governedBy("epmo", "itpmo")).build())
                .onlyPmos(
                        pmo("epmo").engagements(List.of(SERVED)).build(), pmo("itpmo").build())
                .at("2026-03-31")
                .yields("PASS Project/P-1");
    }

    @Test
    void does_not_ask_an_internal_project_for_anything_else() {
        given(project("P-1").customer(new Customer("Sales", false))).at("2026-03-31")
                .yields("NOT_APPLICABLE Project/P-1");
        given(project("P-1").tier(ProjectTier.T4)).at("2026-03-31").yields("NOT_APPLICABLE Project/P-1");
    }

    @Test
    void cannot_tell_where_nothing_is_held() {
        given(project("P-1")).at("2026-03-31")
                .yields("UNKNOWN Project/P-1: customer, governingPmos, state, tier");
    }

    private static PolicyCheck.Case given(ProjectBuilder project, PmoEngagement... byEpmo) {
        return given(project, List.of(byEpmo), List.of());
    }

    private static PolicyCheck.Case given(
            ProjectBuilder project, List<PmoEngagement> byEpmo, List<PmoEngagement> byItpmo) {
        return PMO_021.given(project.build())
                .onlyPmos(
                        pmo("epmo").engagements(byEpmo).build(),
                        pmo("itpmo").engagements(byItpmo).build());
    }

    private static ProjectBuilder external() {
        return project("P-1")
                .state(ProjectState.EXECUTING)
                .tier(ProjectTier.T1)
                .customer(new Customer("ACME", true))
                .governingPmos(governedBy("epmo"));
    }
}
