package org.pmo4j.rules.policies.pmo;

import static org.pmo4j.rules.policies.Facts.day;
import static org.pmo4j.rules.policies.Facts.pmo;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.pmo4j.model.organization.PmoBuilder;
import org.pmo4j.model.organization.PmoLevel;
import org.pmo4j.model.organization.PmoService;
import org.pmo4j.model.organization.PmoServiceBuilder;
import org.pmo4j.model.organization.PmoStatus;
import org.pmo4j.model.organization.PmoType;
import org.pmo4j.model.organization.ServiceKind;
import org.pmo4j.rules.policies.PolicyCheck;

class Pmo006StrategicGovernsThePortfolioTest {

    private static final PolicyCheck PMO_006 = PolicyCheck.of("PMO-006");
    private static final PmoService SELECTION = service(ServiceKind.PORTFOLIO_SELECTION).build();

    @Test
    void reports_strategic_pmo_of_one_project() {
        given(strategic(PmoLevel.PROJECT, SELECTION, service(ServiceKind.AUDIT).build()))
                .at("2026-03-31")
                .yields("FAIL Pmo/epmo")
                .says("The strategic PMO works at level PROJECT and offers PORTFOLIO_SELECTION, AUDIT: "
                        + "portfolio selection is missing or the level is too low.")
                .saysInChinese("战略型PMO层级为项目级,服务为组合选择与排序、审计评审:缺少组合选择服务或层级过低。")
                .becauseOf("level=PROJECT", "services=AUDIT, PORTFOLIO_SELECTION");
    }

    @ParameterizedTest
    @EnumSource(names = {"UNIT", "ENTERPRISE"})
    void passes_higher_level_with_portfolio_selection(PmoLevel level) {
        given(strategic(level, SELECTION)).at("2026-03-31").yields("PASS Pmo/epmo");
    }

    @Test
    void reports_strategic_pmo_without_portfolio_selection() {
        given(strategic(PmoLevel.ENTERPRISE, service(ServiceKind.TRAINING).build()))
                .at("2026-03-31")
                .yields("FAIL Pmo/epmo")
                .becauseOf("level=ENTERPRISE", "services=TRAINING");
        given(strategic(PmoLevel.ENTERPRISE)).at("2026-03-31").yields("FAIL Pmo/epmo");
    }

    @Test
    void passes_service_on_its_last_day() {
        PmoService last = service(ServiceKind.PORTFOLIO_SELECTION).finish(day("2026-03-31")).build();

        given(strategic(PmoLevel.ENTERPRISE, last)).at("2026-03-31").yields("PASS Pmo/epmo");
    }

    @Test
    void reports_service_withdrawn_yesterday() {
        PmoService withdrawn = service(ServiceKind.PORTFOLIO_SELECTION).finish(day("2026-03-30")).build();

        given(strategic(PmoLevel.ENTERPRISE, withdrawn))
                .at("2026-03-31")
                .yields("FAIL Pmo/epmo")
                .becauseOf("level=ENTERPRISE", "services=null");
    }

    @Test
    void counts_service_from_its_first_day() {
        PmoBuilder pmo = strategic(
                PmoLevel.ENTERPRISE, service(ServiceKind.PORTFOLIO_SELECTION).start(day("2026-03-31")).build());

        given(pmo).at("2026-03-30").yields("FAIL Pmo/epmo");
        given(pmo).at("2026-03-31").yields("PASS Pmo/epmo");
    }

    @Test
    void cannot_tell_without_services() {
        given(pmo("epmo").type(PmoType.STRATEGIC).level(PmoLevel.ENTERPRISE))
                .at("2026-03-31")
                .yields("UNKNOWN Pmo/epmo: services");
    }

    @Test
    void reports_level_that_is_too_low_although_services_are_not_held() {
        given(pmo("epmo").type(PmoType.STRATEGIC).level(PmoLevel.PROJECT)).at("2026-03-31").yields("FAIL Pmo/epmo");
    }

    @Test
    void cannot_tell_without_level() {
        given(strategic(null, SELECTION)).at("2026-03-31").yields("UNKNOWN Pmo/epmo: level");
    }

    @Test
    void reports_missing_selection_although_the_level_is_not_held() {
        given(strategic(null)).at("2026-03-31").yields("FAIL Pmo/epmo");
    }

    @Test
    void cannot_tell_without_type() {
        given(strategic(PmoLevel.PROJECT).type(null)).at("2026-03-31").yields("UNKNOWN Pmo/epmo: type");
        given(pmo("epmo")).at("2026-03-31").yields("UNKNOWN Pmo/epmo: type, level, services");
    }

    @ParameterizedTest
    @EnumSource(names = "STRATEGIC", mode = EnumSource.Mode.EXCLUDE)
    void does_not_examine_other_types(PmoType type) {
        given(pmo("epmo").type(type).level(PmoLevel.PROJECT)).at("2026-03-31").yields("NOT_APPLICABLE Portfolio/PF");
    }

    @Test
    void does_not_examine_planned_or_closed_pmo() {
        given(strategic(PmoLevel.PROJECT).status(PmoStatus.PLANNED)).at("2026-03-31")
                .yields("NOT_APPLICABLE Portfolio/PF");
        given(pmo("epmo").status(PmoStatus.CLOSED)).at("2026-03-31").yields("NOT_APPLICABLE Portfolio/PF");
    }

    private static PolicyCheck.Case given(PmoBuilder pmo) {
        return PMO_006.given().onlyPmos(pmo.build());
    }

    private static PmoBuilder strategic(@Nullable PmoLevel level, PmoService... services) {
        return pmo("epmo").type(PmoType.STRATEGIC).level(level).services(List.of(services));
    }

    private static PmoServiceBuilder service(ServiceKind kind) {
        return PmoServiceBuilder.builder().kind(kind);
    }
}
