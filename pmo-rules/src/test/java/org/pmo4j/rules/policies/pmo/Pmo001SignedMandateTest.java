package org.pmo4j.rules.policies.pmo;

import static org.pmo4j.rules.policies.Facts.id;
import static org.pmo4j.rules.policies.Facts.person;
import static org.pmo4j.rules.policies.Facts.pmo;
import static org.pmo4j.rules.policies.Facts.unit;

import org.junit.jupiter.api.Test;
import org.pmo4j.model.governance.DocumentStatus;
import org.pmo4j.model.organization.Pmo;
import org.pmo4j.model.organization.PmoCharterBuilder;
import org.pmo4j.model.organization.PmoStatus;
import org.pmo4j.rules.policies.PolicyCheck;

class Pmo001SignedMandateTest {

    private static final PolicyCheck PMO_001 = PolicyCheck.of("PMO-001");

    @Test
    void reports_charter_signed_by_someone_who_is_no_executive() {
        given(signed(DocumentStatus.APPROVED, "eve"))
                .people(person("eve").executive(false).build())
                .at("2026-03-31")
                .yields("FAIL Pmo/epmo")
                .says("The PMO has no mandate signed by an executive (charter APPROVED, signed by eve).")
                .saysInChinese("PMO缺少高管签署的授权(章程已批准,签署人eve)。")
                .becauseOf("charterStatus=APPROVED", "signedBy=eve", "executive=false");
    }

    @Test
    void passes_approved_charter_signed_by_an_executive() {
        given(signed(DocumentStatus.APPROVED, "eve"))
                .people(person("eve").executive(true).build())
                .at("2026-03-31")
                .yields("PASS Pmo/epmo");
    }

    @Test
    void passes_charter_signed_by_the_head_of_a_unit_of_top_management() {
        given(signed(DocumentStatus.APPROVED, "eve"))
                .units(unit("board").topManagement(true).head(id("eve")).build())
                .at("2026-03-31")
                .yields("PASS Pmo/epmo");
    }

    @Test
    void reports_head_of_top_management_whom_the_source_calls_no_executive() {
        given(signed(DocumentStatus.APPROVED, "eve"))
                .units(unit("board").topManagement(true).head(id("eve")).build())
                .people(person("eve").executive(false).build())
                .at("2026-03-31")
                .yields("FAIL Pmo/epmo");
    }

    @Test
    void cannot_tell_about_the_head_of_another_unit() {
        given(signed(DocumentStatus.APPROVED, "eve"))
                .units(unit("it").head(id("eve")).build())
                .at("2026-03-31")
                .yields("UNKNOWN Pmo/epmo: organization.people.executive");
    }

    @Test
    void reports_charter_that_does_not_exist() {
        given(charter(DocumentStatus.ABSENT))
                .at("2026-03-31")
                .yields("FAIL Pmo/epmo")
                .says("The PMO has no mandate signed by an executive (charter ABSENT, signed by NONE).")
                .becauseOf("charterStatus=ABSENT", "signedBy=null", "executive=null");
    }

    @Test
    void reports_charter_that_does_not_exist_whoever_is_said_to_have_signed_it() {
        given(signed(DocumentStatus.ABSENT, "eve"))
                .people(person("eve").executive(true).build())
                .at("2026-03-31")
                .yields("FAIL Pmo/epmo");
    }

    @Test
    void reports_unsigned_charter_below_approved() {
        given(charter(DocumentStatus.REVIEWED)).at("2026-03-31").yields("FAIL Pmo/epmo");
        given(charter(DocumentStatus.SUPERSEDED)).at("2026-03-31").yields("FAIL Pmo/epmo");
    }

    @Test
    void passes_draft_that_an_executive_has_signed() {
        given(signed(DocumentStatus.DRAFT, "eve"))
                .people(person("eve").executive(true).build())
                .at("2026-03-31")
                .yields("PASS Pmo/epmo");
    }

    @Test
    void cannot_tell_who_signed_an_approved_charter() {
        given(charter(DocumentStatus.APPROVED)).at("2026-03-31").yields("UNKNOWN Pmo/epmo: charter.signedBy");
    }

    @Test
    void cannot_tell_without_charter() {
        given(pmo("epmo").build()).at("2026-03-31").yields("UNKNOWN Pmo/epmo: charter");
    }

    @Test
    void examines_pmo_that_is_being_closed() {
        given(charter(DocumentStatus.ABSENT).withStatus(PmoStatus.CLOSING)).at("2026-03-31").yields("FAIL Pmo/epmo");
    }

    @Test
    void does_not_examine_planned_or_closed_pmo() {
        given(charter(DocumentStatus.ABSENT).withStatus(PmoStatus.PLANNED), pmo("old").status(PmoStatus.CLOSED).build())
                .at("2026-03-31")
                .yields("NOT_APPLICABLE Portfolio/PF");
    }

    @Test
    void does_not_apply_without_pmos() {
        given().at("2026-03-31").yields("NOT_APPLICABLE Portfolio/PF");
    }

    private static PolicyCheck.Case given(Pmo... pmos) {
        return PMO_001.given().onlyPmos(pmos);
    }

    private static Pmo charter(DocumentStatus status) {
        return pmo("epmo").charter(PmoCharterBuilder.builder().status(status).build()).build();
    }

    private static Pmo signed(DocumentStatus status, String person) {
        return pmo("epmo")
                .charter(PmoCharterBuilder.builder().status(status).signedBy(id(person)).build())
                .build();
    }
}
