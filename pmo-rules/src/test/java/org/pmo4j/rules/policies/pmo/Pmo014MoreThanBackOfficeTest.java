package org.pmo4j.rules.policies.pmo;

import static org.pmo4j.rules.policies.Facts.pmo;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.pmo4j.model.organization.PmoStatus;
import org.pmo4j.model.organization.PmoType;
import org.pmo4j.rules.policies.PolicyCheck;

class Pmo014MoreThanBackOfficeTest {

    private static final PolicyCheck PMO_014 = PolicyCheck.of("PMO-014");

    @Test
    void reports_administrative_share_above_the_limit() {
        given(PmoType.CONTROLLING, "0.61").at("2026-03-31")
                .yields("FAIL Pmo/epmo")
                .says("0.61 of the PMO's effort is administrative support (at most 0.60).")
                .saysInChinese("PMO工作中后勤占比0.61(上限0.60)。")
                .becauseOf("type=CONTROLLING", "administrativeShare=0.61", "maxShare:0.60 (default)");
    }

    @Test
    void passes_administrative_share_at_the_limit() {
        given(PmoType.CONTROLLING, "0.60").at("2026-03-31").yields("PASS Pmo/epmo");
    }

    @Test
    void keeps_to_the_limit_that_is_set() {
        given(PmoType.CONTROLLING, "0.2501").with("PMO-014.maxShare", "0.25").at("2026-03-31").yields("FAIL Pmo/epmo");
        given(PmoType.CONTROLLING, "0.25").with("PMO-014.maxShare", "0.25").at("2026-03-31").yields("PASS Pmo/epmo");
    }

    @ParameterizedTest
    @EnumSource(names = {"CONTROLLING", "DIRECTIVE", "STRATEGIC"})
    void examines_every_type_that_controls(PmoType type) {
        given(type, "0.90").at("2026-03-31").yields("FAIL Pmo/epmo");
    }

    @Test
    void leaves_supportive_pmo_alone() {
        given(PmoType.SUPPORTIVE, "0.90").at("2026-03-31").yields("NOT_APPLICABLE Portfolio/PF");
        given(PmoType.SUPPORTIVE, null).at("2026-03-31").yields("NOT_APPLICABLE Portfolio/PF");
    }

    @Test
    void cannot_tell_without_share() {
        given(PmoType.DIRECTIVE, null).at("2026-03-31").yields("UNKNOWN Pmo/epmo: administrativeShare");
    }

    @Test
    void cannot_tell_without_type() {
        given(null, "0.90").at("2026-03-31").yields("UNKNOWN Pmo/epmo: type");
    }

    @Test
    void cannot_tell_where_nothing_is_held() {
        given(null, null).at("2026-03-31").yields("UNKNOWN Pmo/epmo: type, administrativeShare");
    }

    @Test
    void does_not_examine_planned_or_closed_pmo() {
        PMO_014.given()
                .onlyPmos(
                        pmo("closed", null, PmoType.DIRECTIVE).status(PmoStatus.CLOSED).build(),
                        pmo("planned").status(PmoStatus.PLANNED).build())
                .at("2026-03-31")
                .yields("NOT_APPLICABLE Portfolio/PF");
    }

    private static PolicyCheck.Case given(@Nullable PmoType type, @Nullable String share) {
        return PMO_014.given()
                .onlyPmos(pmo("epmo", null, type)
                        .administrativeShare(share == null ? null : new BigDecimal(share))
                        .build());
    }
}
