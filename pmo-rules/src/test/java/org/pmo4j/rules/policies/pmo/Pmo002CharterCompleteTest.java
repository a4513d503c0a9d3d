package org.pmo4j.rules.policies.pmo;

import static org.pmo4j.rules.policies.Facts.day;
import static org.pmo4j.rules.policies.Facts.pmo;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.pmo4j.model.governance.DocumentStatus;
import org.pmo4j.model.organization.Pmo;
import org.pmo4j.model.organization.PmoBuilder;
import org.pmo4j.model.organization.PmoCharterBuilder;
import org.pmo4j.model.organization.PmoCharterSection;
import org.pmo4j.model.organization.PmoService;
import org.pmo4j.model.organization.PmoServiceBuilder;
import org.pmo4j.model.organization.PmoStatus;
import org.pmo4j.model.organization.ServiceKind;
import org.pmo4j.rules.policies.PolicyCheck;

class Pmo002CharterCompleteTest {

    private static final PolicyCheck PMO_002 = PolicyCheck.of("PMO-002");

    @Test
    void reports_the_tenth_section_that_is_missing() {
        given(pmo("epmo").charter(allBut(PmoCharterSection.FUNDING).build()))
                .at("2026-03-31")
                .yields("FAIL Pmo/epmo")
                .says("The PMO charter lacks FUNDING; services outside the charter: NONE.")
                .saysInChinese("PMO章程缺少经费;章程之外的服务:无。")
                .becauseOf("missingSections=FUNDING", "servicesOutside=null",
                        "requiredSections:DECISION_RIGHTS, FUNDING, GOVERNANCE, METRICS, PURPOSE, REVIEW_DATE, SCOPE, "
                                + "SERVICES, SPONSOR, TYPE (default)");
    }

    @Test
    void passes_charter_with_ten_sections() {
        given(pmo("epmo").charter(complete().build())).at("2026-03-31").yields("PASS Pmo/epmo");
    }

    @Test
    void reports_charter_with_no_section_at_all() {
        given(pmo("epmo").charter(charter(DocumentStatus.DRAFT).sections(Set.of()).build()))
                .at("2026-03-31")
                .yields("FAIL Pmo/epmo");
    }

    @Test
    void asks_only_for_the_sections_that_are_required() {
        Pmo pmo = pmo("epmo").charter(allBut(PmoCharterSection.FUNDING).build()).build();

        PMO_002.given().onlyPmos(pmo).with("PMO-002.requiredSections", "PURPOSE|SCOPE").at("2026-03-31")
                .yields("PASS Pmo/epmo");
        PMO_002.given().onlyPmos(pmo).with("PMO-002.requiredSections", "PURPOSE|FUNDING").at("2026-03-31")
                .yields("FAIL Pmo/epmo");
    }

    @Test
    void reports_service_outside_the_chartered_services() {
        given(mandatedToTrain(service(ServiceKind.TRAINING).build(), service(ServiceKind.AUDIT).build()))
                .at("2026-03-31")
                .yields("FAIL Pmo/epmo")
                .says("The PMO charter lacks NONE; services outside the charter: AUDIT.");
    }

    @Test
    void passes_services_that_the_charter_names() {
        given(mandatedToTrain(service(ServiceKind.TRAINING).build())).at("2026-03-31").yields("PASS Pmo/epmo");
    }

    @Test
    void reports_service_outside_the_charter_from_its_first_to_its_last_day() {
        PmoBuilder pmo = mandatedToTrain(
                service(ServiceKind.AUDIT).start(day("2026-02-01")).finish(day("2026-03-31")).build());

        given(pmo).at("2026-01-31").yields("PASS Pmo/epmo");
        given(pmo).at("2026-02-01").yields("FAIL Pmo/epmo");
        given(pmo).at("2026-03-31").yields("FAIL Pmo/epmo");
        given(pmo).at("2026-04-01").yields("PASS Pmo/epmo");
    }

    @Test
    void reports_service_outside_a_charter_that_names_none() {
        given(pmo("epmo")
                        .charter(complete().services(Set.of()).build())
                        .services(List.of(service(ServiceKind.TRAINING).build())))
                .at("2026-03-31")
                .yields("FAIL Pmo/epmo");
    }

    @Test
    void does_not_judge_services_that_are_not_held() {
        given(pmo("epmo").charter(complete().services(Set.of(ServiceKind.TRAINING)).build()))
                .at("2026-03-31")
                .yields("PASS Pmo/epmo");
        given(pmo("epmo").charter(complete().build()).services(List.of(service(ServiceKind.AUDIT).build())))
                .at("2026-03-31")
                .yields("PASS Pmo/epmo");
    }

    @Test
    void passes_pmo_without_services() {
        given(mandatedToTrain()).at("2026-03-31").yields("PASS Pmo/epmo");
    }

    @Test
    void cannot_tell_without_sections() {
        given(pmo("epmo").charter(charter(DocumentStatus.APPROVED).build()))
                .at("2026-03-31")
                .yields("UNKNOWN Pmo/epmo: charter.sections");
    }

    @Test
    void reports_service_outside_the_charter_although_sections_are_not_held() {
        given(pmo("epmo")
                        .charter(charter(DocumentStatus.APPROVED).services(Set.of()).build())
                        .services(List.of(service(ServiceKind.TRAINING).build())))
                .at("2026-03-31")
                .yields("FAIL Pmo/epmo");
    }

    @Test
    void cannot_tell_without_charter() {
        given(pmo("epmo")).at("2026-03-31").yields("UNKNOWN Pmo/epmo: charter");
    }

    @Test
    void leaves_charter_that_does_not_exist_to_pmo_001() {
        given(pmo("epmo").charter(charter(DocumentStatus.ABSENT).sections(Set.of()).build()))
                .at("2026-03-31")
                .yields("NOT_APPLICABLE Portfolio/PF");
    }

    @Test
    void does_not_examine_planned_or_closed_pmo() {
        given(pmo("epmo").status(PmoStatus.PLANNED)).at("2026-03-31").yields("NOT_APPLICABLE Portfolio/PF");
        given(pmo("epmo").status(PmoStatus.CLOSED).charter(allBut(PmoCharterSection.SCOPE).build()))
                .at("2026-03-31")
                .yields("NOT_APPLICABLE Portfolio/PF");
    }

    private static PolicyCheck.Case given(PmoBuilder pmo) {
        return PMO_002.given().onlyPmos(pmo.build());
    }

    private static PmoCharterBuilder charter(DocumentStatus status) {
        return PmoCharterBuilder.builder().status(status);
    }

    private static PmoCharterBuilder complete() {
        return charter(DocumentStatus.APPROVED).sections(EnumSet.allOf(PmoCharterSection.class));
    }

    private static PmoCharterBuilder allBut(PmoCharterSection section) {
        return complete().sections(EnumSet.complementOf(EnumSet.of(section)));
    }

    private static PmoServiceBuilder service(ServiceKind kind) {
        return PmoServiceBuilder.builder().kind(kind);
    }

    private static PmoBuilder mandatedToTrain(PmoService... offered) {
        return pmo("epmo")
                .charter(complete().services(Set.of(ServiceKind.TRAINING)).build())
                .services(List.of(offered));
    }
}
