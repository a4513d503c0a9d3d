package org.pmo4j.rules.policies.pmo;

import static org.pmo4j.rules.policies.Facts.day;
import static org.pmo4j.rules.policies.Facts.pmo;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.pmo4j.model.governance.BindingForce;
import org.pmo4j.model.id.ActionId;
import org.pmo4j.model.organization.Pmo;
import org.pmo4j.model.organization.PmoAction;
import org.pmo4j.model.organization.PmoActionBuilder;
import org.pmo4j.model.organization.PmoStatus;
import org.pmo4j.model.organization.PmoType;
import org.pmo4j.rules.policies.PolicyCheck;

class Pmo004ActsWithinItsTypeTest {

    private static final PolicyCheck PMO_004 = PolicyCheck.of("PMO-004");

    @Test
    void reports_supportive_pmo_that_requires() {
        PMO_004.given().onlyPmos(acted(PmoType.SUPPORTIVE, action("A-1", BindingForce.REQUIRE).build()))
                .at("2026-03-31")
                .yields("FAIL PmoAction/epmo%2FA-1")
                .says("The PMO of type SUPPORTIVE acted with REQUIRE on 2026-03-10; at most ADVISE is within its mandate.")
                .saysInChinese("保障型PMO于2026-03-10以要求行事,授权上限为建议。")
                .becauseOf("actionId=A-1", "performedOn=2026-03-10", "modality=REQUIRE", "allowed=ADVISE",
                        "type=SUPPORTIVE");
    }

    @ParameterizedTest
    @CsvSource({
        "SUPPORTIVE, ADVISE, PASS", "SUPPORTIVE, REQUIRE, FAIL", "SUPPORTIVE, DIRECT, FAIL",
        "CONTROLLING, ADVISE, PASS", "CONTROLLING, REQUIRE, PASS", "CONTROLLING, DIRECT, FAIL",
        "DIRECTIVE, DIRECT, PASS", "STRATEGIC, REQUIRE, PASS", "STRATEGIC, DIRECT, FAIL"
    })
    void judges_action_on_project_conduct_by_the_type(PmoType type, BindingForce modality, String outcome) {
        PMO_004.given().onlyPmos(acted(type, action("A-1", modality).build())).at("2026-03-31")
                .yields(outcome + " PmoAction/epmo%2FA-1");
    }

    @ParameterizedTest
    @CsvSource({"SUPPORTIVE, FAIL", "CONTROLLING, FAIL", "DIRECTIVE, PASS", "STRATEGIC, PASS"})
    void judges_direction_of_a_portfolio_matter_by_the_type(PmoType type, String outcome) {
        PmoAction stop = action("A-1", BindingForce.DIRECT).portfolioMatter(true).build();

        PMO_004.given().onlyPmos(acted(type, stop)).at("2026-03-31").yields(outcome + " PmoAction/epmo%2FA-1");
    }

    @ParameterizedTest
    @EnumSource
    void reports_mandatory_action_for_every_type(PmoType type) {
        PmoAction matter = action("A-1", BindingForce.MANDATORY).portfolioMatter(true).build();

        PMO_004.given().onlyPmos(acted(type, matter, action("A-2", BindingForce.MANDATORY).build())).at("2026-03-31")
                .yields("FAIL PmoAction/epmo%2FA-1", "FAIL PmoAction/epmo%2FA-2");
    }

    @Test
    void tells_actions_of_two_pmos_with_the_same_id_apart() {
        Pmo other = acted(PmoType.CONTROLLING, action("A-1", BindingForce.REQUIRE).build());
        Pmo unit = pmo("itpmo").type(other.type()).interventions(other.interventions()).build();
        Pmo enterprise = acted(PmoType.SUPPORTIVE, action("A-1", BindingForce.REQUIRE).build());

        PMO_004.given().onlyPmos(enterprise, unit).at("2026-03-31")
                .yields("FAIL PmoAction/epmo%2FA-1", "PASS PmoAction/itpmo%2FA-1");
    }

    @Test
    void does_not_know_of_later_actions() {
        PMO_004.given().onlyPmos(acted(PmoType.SUPPORTIVE, action("A-1", BindingForce.REQUIRE).build()))
                .at("2026-03-09")
                .yields("NOT_APPLICABLE Portfolio/PF");
    }

    @Test
    void cannot_tell_without_type() {
        PMO_004.given().onlyPmos(acted(null, action("A-1", BindingForce.ADVISE).build())).at("2026-03-31")
                .yields("UNKNOWN PmoAction/epmo%2FA-1: pmo.type");
    }

    @Test
    void cannot_tell_without_interventions() {
        PMO_004.given().onlyPmos(pmo("epmo").type(PmoType.SUPPORTIVE).build()).at("2026-03-31")
                .yields("UNKNOWN Pmo/epmo: interventions");
        PMO_004.given().onlyPmos(pmo("epmo").build()).at("2026-03-31").yields("UNKNOWN Pmo/epmo: interventions");
    }

    @Test
    void does_not_apply_to_a_pmo_that_has_not_acted() {
        PMO_004.given().onlyPmos(acted(PmoType.SUPPORTIVE)).at("2026-03-31").yields("NOT_APPLICABLE Portfolio/PF");
    }

    @Test
    void does_not_examine_planned_or_closed_pmo() {
        Pmo closed = acted(PmoType.SUPPORTIVE, action("A-1", BindingForce.DIRECT).build())
                .withStatus(PmoStatus.CLOSED);

        PMO_004.given().onlyPmos(closed, pmo("new").status(PmoStatus.PLANNED).build()).at("2026-03-31")
                .yields("NOT_APPLICABLE Portfolio/PF");
    }

    private static Pmo acted(@Nullable PmoType type, PmoAction... actions) {
        return pmo("epmo").type(type).interventions(List.of(actions)).build();
    }

    private static PmoActionBuilder action(String id, BindingForce modality) {
        return PmoActionBuilder.builder()
                .id(new ActionId(id))
                .performedOn(day("2026-03-10"))
                .modality(modality);
    }
}
