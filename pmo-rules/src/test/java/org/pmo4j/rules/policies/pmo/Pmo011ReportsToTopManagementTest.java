package org.pmo4j.rules.policies.pmo;

import static org.pmo4j.rules.policies.Facts.unit;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.pmo4j.model.id.UnitId;
import org.pmo4j.model.organization.OrganizationUnit;
import org.pmo4j.model.organization.PmoBuilder;
import org.pmo4j.model.organization.PmoLevel;
import org.pmo4j.model.organization.PmoStatus;
import org.pmo4j.model.organization.PmoType;
import org.pmo4j.rules.policies.Facts;
import org.pmo4j.rules.policies.PolicyCheck;

class Pmo011ReportsToTopManagementTest {

    private static final PolicyCheck PMO_011 = PolicyCheck.of("PMO-011");
    private static final UnitId BOARD = new UnitId("board");
    private static final UnitId IT = new UnitId("it");
    private static final UnitId OPS = new UnitId("ops");
    private static final OrganizationUnit IT_BELOW_BOARD = unit("it").parent(BOARD).build();
    private static final OrganizationUnit OPS_BELOW_IT = unit("ops").parent(IT).build();

    @Test
    void reports_enterprise_pmo_below_a_unit_below_the_top() {
        given(pmo(PmoLevel.ENTERPRISE, PmoType.CONTROLLING).reportsTo(IT))
                .at("2026-03-31")
                .yields("FAIL Pmo/epmo")
                .says("The PMO reports to it, 2 levels from the top (at most 1).")
                .saysInChinese("PMO向it汇报,距最高层2级(上限1级)。")
                .becauseOf("reportsTo=it", "reportingDistance=2", "maxDistance:1 (default)");
    }

    @Test
    void passes_enterprise_pmo_below_a_unit_of_top_management() {
        given(pmo(PmoLevel.ENTERPRISE, PmoType.CONTROLLING).reportsTo(BOARD))
                .at("2026-03-31")
                .yields("PASS Pmo/epmo");
    }

    @Test
    void goes_by_the_distance_that_is_set() {
        PmoBuilder near = pmo(PmoLevel.ENTERPRISE, PmoType.CONTROLLING).reportsTo(IT);
        PmoBuilder far = pmo(PmoLevel.ENTERPRISE, PmoType.CONTROLLING).reportsTo(OPS);

        given(near).with("PMO-011.maxDistance", "2").at("2026-03-31").yields("PASS Pmo/epmo");
        given(far).with("PMO-011.maxDistance", "2").at("2026-03-31").yields("FAIL Pmo/epmo");
    }

    @ParameterizedTest
    @CsvSource({"PROJECT, STRATEGIC", "UNIT, STRATEGIC", ", STRATEGIC", "ENTERPRISE, SUPPORTIVE", "ENTERPRISE,"})
    void examines_strategic_or_enterprise_pmo(@Nullable PmoLevel level, @Nullable PmoType type) {
        given(pmo(level, type).reportsTo(IT)).at("2026-03-31").yields("FAIL Pmo/epmo");
        given(pmo(level, type).reportsTo(BOARD)).at("2026-03-31").yields("PASS Pmo/epmo");
    }

    @ParameterizedTest
    @CsvSource({"UNIT, CONTROLLING", "PROJECT, DIRECTIVE", "UNIT, SUPPORTIVE"})
    void does_not_examine_other_levels_and_types(PmoLevel level, PmoType type) {
        given(pmo(level, type).reportsTo(OPS)).at("2026-03-31").yields("NOT_APPLICABLE Portfolio/PF");
    }

    @ParameterizedTest
    @CsvSource({", CONTROLLING, level", "UNIT, , type", ", , 'level, type'"})
    void cannot_tell_when_level_or_type_decide_and_are_not_held(
            @Nullable PmoLevel level, @Nullable PmoType type, String missing) {
        given(pmo(level, type).reportsTo(IT)).at("2026-03-31").yields("UNKNOWN Pmo/epmo: " + missing);
        given(pmo(level, type).reportsTo(BOARD)).at("2026-03-31").yields("UNKNOWN Pmo/epmo: " + missing);
    }

    @Test
    void cannot_tell_without_reporting_line() {
        given(pmo(PmoLevel.ENTERPRISE, PmoType.STRATEGIC)).at("2026-03-31").yields("UNKNOWN Pmo/epmo: reportsTo");
    }

    @Test
    void cannot_tell_without_top_unit() {
        PMO_011.given()
                .onlyPmos(pmo(PmoLevel.ENTERPRISE, PmoType.STRATEGIC).reportsTo(OPS).build())
                .units(unit("board").build(), IT_BELOW_BOARD, OPS_BELOW_IT)
                .at("2026-03-31")
                .yields("UNKNOWN Pmo/epmo: organization.units.topManagement");
    }

    @Test
    void cannot_tell_when_nothing_is_held() {
        given(pmo(null, null)).at("2026-03-31").yields("UNKNOWN Pmo/epmo: level, reportsTo, type");
    }

    @Test
    void does_not_examine_planned_or_closed_pmo() {
        given(pmo(PmoLevel.ENTERPRISE, null).reportsTo(IT).status(PmoStatus.PLANNED)).at("2026-03-31")
                .yields("NOT_APPLICABLE Portfolio/PF");
        given(pmo(null, null).status(PmoStatus.CLOSED)).at("2026-03-31").yields("NOT_APPLICABLE Portfolio/PF");
    }

    private static PolicyCheck.Case given(PmoBuilder pmo) {
        return PMO_011.given()
                .onlyPmos(pmo.build())
                .units(unit("board").topManagement(true).build(), IT_BELOW_BOARD, OPS_BELOW_IT);
    }

    private static PmoBuilder pmo(@Nullable PmoLevel level, @Nullable PmoType type) {
        return Facts.pmo("epmo").level(level).type(type);
    }
}
