package org.pmo4j.rules.policies.pmo;

import static org.pmo4j.rules.policies.Facts.pmo;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.pmo4j.model.organization.ControlDegree;
import org.pmo4j.model.organization.PmoBuilder;
import org.pmo4j.model.organization.PmoStatus;
import org.pmo4j.model.organization.PmoType;
import org.pmo4j.rules.policies.PolicyCheck;

class Pmo003TypeAndControlDegreeAgreeTest {

    private static final PolicyCheck PMO_003 = PolicyCheck.of("PMO-003");

    @Test
    void reports_supportive_pmo_with_moderate_control() {
        given(declared(PmoType.SUPPORTIVE, ControlDegree.MODERATE))
                .at("2026-03-31")
                .yields("FAIL Pmo/epmo")
                .says("PMO type SUPPORTIVE stands for control LOW, declared is MODERATE.")
                .saysInChinese("PMO类型保障型对应控制程度低,声明为中。")
                .becauseOf("type=SUPPORTIVE", "controlDegree=MODERATE", "expectedDegree=LOW");
    }

    @ParameterizedTest
    @CsvSource({"SUPPORTIVE, LOW", "CONTROLLING, MODERATE", "DIRECTIVE, HIGH", "STRATEGIC, HIGH"})
    void passes_type_with_the_control_that_belongs_to_it(PmoType type, ControlDegree degree) {
        given(declared(type, degree)).at("2026-03-31").yields("PASS Pmo/epmo");
    }

    @ParameterizedTest
    @CsvSource({
        "SUPPORTIVE, HIGH", "CONTROLLING, LOW", "CONTROLLING, HIGH", "DIRECTIVE, LOW", "DIRECTIVE, MODERATE",
        "STRATEGIC, LOW", "STRATEGIC, MODERATE"
    })
    void reports_type_with_another_degree_of_control(PmoType type, ControlDegree degree) {
        given(declared(type, degree)).at("2026-03-31").yields("FAIL Pmo/epmo");
    }

    @Test
    void cannot_tell_without_degree_of_control() {
        given(declared(PmoType.SUPPORTIVE, null)).at("2026-03-31").yields("UNKNOWN Pmo/epmo: controlDegree");
    }

    @Test
    void cannot_tell_without_type() {
        given(declared(null, ControlDegree.LOW)).at("2026-03-31").yields("UNKNOWN Pmo/epmo: type");
    }

    @Test
    void cannot_tell_without_both() {
        given(pmo("epmo")).at("2026-03-31").yields("UNKNOWN Pmo/epmo: type, controlDegree");
    }

    @Test
    void does_not_examine_planned_or_closed_pmo() {
        PmoBuilder wrong = declared(PmoType.SUPPORTIVE, ControlDegree.HIGH);

        given(wrong.status(PmoStatus.PLANNED)).at("2026-03-31").yields("NOT_APPLICABLE Portfolio/PF");
        given(wrong.status(PmoStatus.CLOSED)).at("2026-03-31").yields("NOT_APPLICABLE Portfolio/PF");
    }

    private static PolicyCheck.Case given(PmoBuilder pmo) {
        return PMO_003.given().onlyPmos(pmo.build());
    }

    private static PmoBuilder declared(@Nullable PmoType type, @Nullable ControlDegree degree) {
        return pmo("epmo").type(type).controlDegree(degree);
    }
}
