package org.pmo4j.rules.policies.pmo;

import static org.pmo4j.rules.policies.Facts.pmo;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.pmo4j.model.organization.PmoStatus;
import org.pmo4j.model.organization.PmoType;
import org.pmo4j.rules.policies.PolicyCheck;

class Pmo020TypeNeedsMaturityTest {

    private static final PolicyCheck PMO_020 = PolicyCheck.of("PMO-020");

    @Test
    void reports_strategic_pmo_of_too_low_maturity() {
        given(PmoType.STRATEGIC, "2.9").at("2026-03-31")
                .yields("FAIL Pmo/epmo")
                .says("A STRATEGIC PMO needs maturity 3, measured is 2.9.")
                .saysInChinese("战略型类型PMO要求成熟度3,实测2.9。")
                .becauseOf("type=STRATEGIC", "maturity=2.9", "minimum=3", "controlling:2 (default)",
                        "directive:3 (default)", "strategic:3 (default)");
    }

    @ParameterizedTest
    @CsvSource({"CONTROLLING, 1.9", "DIRECTIVE, 2.9", "STRATEGIC, 2.9"})
    void reports_maturity_below_the_minimum_of_the_type(PmoType type, String maturity) {
        given(type, maturity).at("2026-03-31").yields("FAIL Pmo/epmo");
    }

    @ParameterizedTest
    @CsvSource({"CONTROLLING, 2", "DIRECTIVE, 3", "STRATEGIC, 3"})
    void passes_maturity_at_the_minimum_of_the_type(PmoType type, String maturity) {
        given(type, maturity).at("2026-03-31").yields("PASS Pmo/epmo");
    }

    @ParameterizedTest
    @CsvSource({"CONTROLLING, controlling", "DIRECTIVE, directive", "STRATEGIC, strategic"})
    void keeps_to_the_minimum_that_is_set_for_the_type(PmoType type, String parameter) {
        given(type, "3.9").with("PMO-020." + parameter, "4").at("2026-03-31").yields("FAIL Pmo/epmo");
        given(type, "4").with("PMO-020." + parameter, "4").at("2026-03-31").yields("PASS Pmo/epmo");
    }

    @Test
    void leaves_supportive_pmo_alone() {
        given(PmoType.SUPPORTIVE, "1").at("2026-03-31").yields("NOT_APPLICABLE Portfolio/PF");
        given(PmoType.SUPPORTIVE, null).at("2026-03-31").yields("NOT_APPLICABLE Portfolio/PF");
    }

    @Test
    void cannot_tell_where_maturity_was_not_measured() {
        given(PmoType.CONTROLLING, null).at("2026-03-31").yields("UNKNOWN Pmo/epmo: maturity");
    }

    @Test
    void cannot_tell_without_type() {
        given(null, "1").at("2026-03-31").yields("UNKNOWN Pmo/epmo: type");
    }

    @Test
    void cannot_tell_where_nothing_is_held() {
        given(null, null).at("2026-03-31").yields("UNKNOWN Pmo/epmo: type, maturity");
    }

    @Test
    void does_not_examine_planned_or_closed_pmo() {
        PMO_020.given()
                .onlyPmos(
                        pmo("closed", null, PmoType.DIRECTIVE).status(PmoStatus.CLOSED).build(),
                        pmo("planned").status(PmoStatus.PLANNED).build())
                .at("2026-03-31")
                .yields("NOT_APPLICABLE Portfolio/PF");
    }

    private static PolicyCheck.Case given(@Nullable PmoType type, @Nullable String maturity) {
        return PMO_020.given()
                .onlyPmos(pmo("epmo", null, type).maturity(maturity == null ? null : new BigDecimal(maturity)).build());
    }
}
