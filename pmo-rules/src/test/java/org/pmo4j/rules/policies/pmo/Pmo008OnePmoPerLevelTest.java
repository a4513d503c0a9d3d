package org.pmo4j.rules.policies.pmo;

import static org.pmo4j.rules.policies.Facts.governedBy;
import static org.pmo4j.rules.policies.Facts.pmo;
import static org.pmo4j.rules.policies.Facts.project;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.pmo4j.model.organization.Pmo;
import org.pmo4j.model.organization.PmoLevel;
import org.pmo4j.model.organization.PmoStatus;
import org.pmo4j.model.project.Project;
import org.pmo4j.model.project.ProjectState;
import org.pmo4j.rules.policies.PolicyCheck;

class Pmo008OnePmoPerLevelTest {

    private static final PolicyCheck PMO_008 = PolicyCheck.of("PMO-008");

    @Test
    void reports_two_pmos_of_one_unit_level() {
        PMO_008.given(under("epmo", "itpmo", "second")).pmos(onLevel("second", PmoLevel.UNIT)).at("2026-03-31")
                .yields("FAIL Project/P-1")
                .says("The project is governed by several PMOs of level UNIT: itpmo, second.")
                .saysInChinese("项目由多个部门级PMO管辖:itpmo、second。")
                .becauseOf("level=UNIT", "pmos=itpmo, second", "maxPerLevel:1 (default)");
    }

    @Test
    void reports_two_pmos_of_unit_level_beside_no_other() {
        PMO_008.given(under("itpmo", "second")).pmos(onLevel("second", PmoLevel.UNIT)).at("2026-03-31")
                .yields("FAIL Project/P-1");
    }

    @Test
    void passes_one_pmo_per_level() {
        PMO_008.given(under("epmo", "itpmo", "p1pmo")).at("2026-03-31").yields("PASS Project/P-1");
    }

    @Test
    void names_every_level_that_has_too_many() {
        PMO_008.given(under("epmo", "p1pmo", "second", "third"))
                .pmos(onLevel("second", PmoLevel.ENTERPRISE), onLevel("third", PmoLevel.PROJECT))
                .at("2026-03-31")
                .yields("FAIL Project/P-1")
                .becauseOf("level=ENTERPRISE, PROJECT", "pmos=epmo, p1pmo, second, third", "maxPerLevel:1 (default)");
    }

    @Test
    void passes_as_many_pmos_per_level_as_are_allowed() {
        PMO_008.given(under("itpmo", "second")).pmos(onLevel("second", PmoLevel.UNIT))
                .with("PMO-008.maxPerLevel", "2")
                .at("2026-03-31")
                .yields("PASS Project/P-1");
    }

    @Test
    void reports_one_pmo_more_than_is_allowed() {
        PMO_008.given(under("itpmo", "second", "third"))
                .pmos(onLevel("second", PmoLevel.UNIT), onLevel("third", PmoLevel.UNIT))
                .with("PMO-008.maxPerLevel", "2")
                .at("2026-03-31")
                .yields("FAIL Project/P-1");
    }

    @ParameterizedTest
    @EnumSource(names = {"PLANNED", "CLOSED"})
    void does_not_count_pmo_out_of_service(PmoStatus status) {
        PMO_008.given(under("itpmo", "second"))
                .pmos(onLevel("second", PmoLevel.UNIT).withStatus(status))
                .at("2026-03-31")
                .yields("PASS Project/P-1");
    }

    @Test
    void cannot_tell_when_one_of_two_pmos_has_no_level() {
        PMO_008.given(under("itpmo", "second")).pmos(pmo("second").build()).at("2026-03-31")
                .yields("UNKNOWN Project/P-1: pmo.level");
    }

    @Test
    void cannot_tell_when_two_pmos_have_no_level() {
        PMO_008.given(under("first", "second")).pmos(pmo("first").build(), pmo("second").build()).at("2026-03-31")
                .yields("UNKNOWN Project/P-1: pmo.level");
    }

    @Test
    void passes_one_pmo_without_level() {
        PMO_008.given(under("second")).pmos(pmo("second").build()).at("2026-03-31").yields("PASS Project/P-1");
    }

    @Test
    void decides_the_unknown_level_by_what_is_allowed() {
        PMO_008.given(under("itpmo", "second")).pmos(pmo("second").build()).with("PMO-008.maxPerLevel", "2")
                .at("2026-03-31")
                .yields("PASS Project/P-1");
        PMO_008.given(under("itpmo", "second", "third"))
                .pmos(pmo("second").build(), pmo("third").build())
                .with("PMO-008.maxPerLevel", "2")
                .at("2026-03-31")
                .yields("UNKNOWN Project/P-1: pmo.level");
    }

    @Test
    void reports_exceeded_level_although_another_level_is_not_held() {
        PMO_008.given(under("itpmo", "second", "third"))
                .pmos(onLevel("second", PmoLevel.UNIT), pmo("third").build())
                .at("2026-03-31")
                .yields("FAIL Project/P-1")
                .becauseOf("level=UNIT", "pmos=itpmo, second", "maxPerLevel:1 (default)");
    }

    @Test
    void passes_project_without_pmo() {
        PMO_008.given(under()).at("2026-03-31").yields("PASS Project/P-1");
    }

    @Test
    void cannot_tell_without_governing_pmos() {
        PMO_008.given(project().build()).at("2026-03-31").yields("UNKNOWN Project/P-1: governingPmos");
    }

    @ParameterizedTest
    @EnumSource(names = {"CLOSED", "TERMINATED"})
    void does_not_examine_closed_project(ProjectState over) {
        Project crowded = under("itpmo", "second").withState(over);

        PMO_008.given(crowded).pmos(onLevel("second", PmoLevel.UNIT)).at("2026-03-31")
                .yields("NOT_APPLICABLE Project/P-1");
        PMO_008.given(project().state(over).build()).at("2026-03-31").yields("NOT_APPLICABLE Project/P-1");
    }

    private static Project under(String... pmos) {
        return project().governingPmos(governedBy(pmos)).build();
    }

    private static Pmo onLevel(String id, PmoLevel level) {
        return pmo(id).level(level).build();
    }
}
