package org.pmo4j.rules.policies.processgroups;

import static org.pmo4j.rules.policies.Facts.day;
import static org.pmo4j.rules.policies.Facts.project;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.pmo4j.model.delivery.Deliverable;
import org.pmo4j.model.delivery.DeliverableBuilder;
import org.pmo4j.model.delivery.DeliverableRegister;
import org.pmo4j.model.delivery.DeliverableStatus;
import org.pmo4j.model.id.DeliverableId;
import org.pmo4j.model.project.Project;
import org.pmo4j.rules.policies.PolicyCheck;

class Proc012DeliverablesVerifiedBeforeAcceptanceTest {

    private static final PolicyCheck PROC_012 = PolicyCheck.of("PROC-012");

    @Test
    void reports_deliverable_verified_the_day_after_its_acceptance() {
        Project project = withDeliverables(
                accepted("D-1").verifiedOn(day("2026-03-11")).acceptedOn(day("2026-03-10")).build());

        PROC_012.given(project).at("2026-03-31")
                .yields("FAIL Deliverable/P-1/D-1")
                .says("Deliverable D-1 was accepted on 2026-03-10 without earlier verification (verified: 2026-03-11).")
                .saysInChinese("可交付成果D-1于2026-03-10验收,此前未核实(核实日期:2026-03-11)。")
                .becauseOf("deliverable=D-1", "verifiedOn=2026-03-11", "acceptedOn=2026-03-10");
    }

    @Test
    void passes_deliverable_verified_and_accepted_on_the_same_day() {
        Project project = withDeliverables(
                accepted("D-1").verifiedOn(day("2026-03-10")).acceptedOn(day("2026-03-10")).build());

        PROC_012.given(project).at("2026-03-31").yields("PASS Deliverable/P-1/D-1");
    }

    @Test
    void reports_deliverable_never_verified_where_others_are() {
        Project project = withDeliverables(
                accepted("D-1").acceptedOn(day("2026-03-10")).build(),
                accepted("D-2").verifiedOn(day("2026-03-09")).acceptedOn(day("2026-03-10")).build());

        PROC_012.given(project).at("2026-03-31")
                .yields("FAIL Deliverable/P-1/D-1", "PASS Deliverable/P-1/D-2")
                .says("Deliverable D-1 was accepted on 2026-03-10 without earlier verification (verified: NONE).")
                .becauseOf("deliverable=D-1", "verifiedOn=null", "acceptedOn=2026-03-10");
    }

    @Test
    void takes_a_status_verified_elsewhere_for_a_register_that_keeps_verification() {
        Project project = withDeliverables(
                accepted("D-1").build(), deliverable("D-2", DeliverableStatus.VERIFIED).build());

        PROC_012.given(project).at("2026-03-31").yields("FAIL Deliverable/P-1/D-1");
    }

    @Test
    void reports_once_on_the_project_that_the_register_keeps_no_verification() {
        Project project = withDeliverables(accepted("D-1").build(), accepted("D-2").acceptedOn(day("2026-03-10")).build());

        PROC_012.given(project).at("2026-03-31").yields("UNKNOWN Project/P-1: deliverables.verifiedOn");
    }

    @Test
    void passes_verified_deliverable_without_date_of_acceptance() {
        Project project = withDeliverables(accepted("D-1").verifiedOn(day("2026-03-10")).build());

        PROC_012.given(project).at("2026-03-31").yields("PASS Deliverable/P-1/D-1");
    }

    @Test
    void examines_deliverable_with_date_of_acceptance_whatever_its_status() {
        Project project = withDeliverables(deliverable("D-1", DeliverableStatus.COMPLETED)
                .verifiedOn(day("2026-03-31"))
                .acceptedOn(day("2026-03-30"))
                .build());

        PROC_012.given(project).at("2026-03-30").yields("FAIL Deliverable/P-1/D-1");
    }

    @Test
    void does_not_examine_deliverable_that_is_to_be_accepted_tomorrow() {
        Project project = withDeliverables(deliverable("D-1", DeliverableStatus.COMPLETED)
                .verifiedOn(day("2026-04-02"))
                .acceptedOn(day("2026-04-01"))
                .build());

        PROC_012.given(project).at("2026-03-31").yields("NOT_APPLICABLE Project/P-1");
    }

    @ParameterizedTest
    @EnumSource(value = DeliverableStatus.class, mode = EnumSource.Mode.EXCLUDE, names = "ACCEPTED")
    void does_not_examine_deliverable_that_is_not_accepted(DeliverableStatus status) {
        Project project = withDeliverables(deliverable("D-1", status).build());

        PROC_012.given(project).at("2026-03-31").yields("NOT_APPLICABLE Project/P-1");
    }

    @Test
    void cannot_tell_without_register() {
        PROC_012.given(project().build()).at("2026-03-31").yields("UNKNOWN Project/P-1: deliverables");
    }

    @Test
    void does_not_apply_to_an_empty_register() {
        PROC_012.given(withDeliverables()).at("2026-03-31").yields("NOT_APPLICABLE Project/P-1");
    }

    private static Project withDeliverables(Deliverable... deliverables) {
        return project().deliverables(new DeliverableRegister(List.of(deliverables))).build();
    }

    private static DeliverableBuilder accepted(String id) {
        return deliverable(id, DeliverableStatus.ACCEPTED);
    }

    private static DeliverableBuilder deliverable(String id, DeliverableStatus status) {
        return DeliverableBuilder.builder().id(new DeliverableId(id)).name("Deliverable " + id).status(status);
    }
}
