package org.pmo4j.rules.policies.closure;

import static org.pmo4j.rules.policies.Facts.day;
import static org.pmo4j.rules.policies.Facts.governedBy;
import static org.pmo4j.rules.policies.Facts.id;
import static org.pmo4j.rules.policies.Facts.pmo;
import static org.pmo4j.rules.policies.Facts.project;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.pmo4j.model.governance.DocumentStatus;
import org.pmo4j.model.governance.Handover;
import org.pmo4j.model.governance.HandoverSubject;
import org.pmo4j.model.id.StandardId;
import org.pmo4j.model.organization.Pmo;
import org.pmo4j.model.organization.PmoBuilder;
import org.pmo4j.model.organization.PmoLevel;
import org.pmo4j.model.organization.PmoService;
import org.pmo4j.model.organization.PmoStatus;
import org.pmo4j.model.organization.PmoType;
import org.pmo4j.model.organization.ServiceKind;
import org.pmo4j.model.organization.Standard;
import org.pmo4j.model.project.Project;
import org.pmo4j.model.project.ProjectState;
import org.pmo4j.rules.policies.PolicyCheck;

class Clo011PmoClosureControlledTest {

    private static final PolicyCheck CLO_011 = PolicyCheck.of("CLO-011");

    @Test
    void reports_what_a_closed_pmo_left_to_nobody() {
        Pmo pmo = closed()
                .closedOn(day("2026-03-01"))
                .standards(List.of(standard("S-2", DocumentStatus.APPROVED), standard("S-1", DocumentStatus.APPROVED)))
                .services(List.of(knowledge(null)))
                .build();

        CLO_011.given(governed("P-2", "itpmo"), governed("P-1", "itpmo")).pmos(pmo).at("2026-03-31")
                .yields("FAIL Pmo/itpmo")
                .says("PMO itpmo ended (2026-03-01) and left without a receiving owner: projects P-1, P-2, standards S-1, "
                        + "S-2, lessons true.")
                .saysInChinese("PMO itpmo已撤销(2026-03-01),以下无接收责任人:项目P-1、P-2,标准S-1、S-2,经验教训是。")
                .becauseOf("pmo=itpmo", "endedOn=2026-03-01", "projects=P-1, P-2", "standards=S-1, S-2", "lessons=true");
    }

    @Test
    void passes_project_that_another_pmo_in_service_governs() {
        CLO_011.given(governed("P-1", "itpmo", "epmo")).pmos(closed().build()).at("2026-03-31").yields("PASS Pmo/itpmo");
    }

    @Test
    void reports_project_whose_other_pmo_has_ended_as_well() {
        Pmo other = pmo("epmo", PmoLevel.ENTERPRISE, PmoType.STRATEGIC).status(PmoStatus.CLOSED).transfers(List.of()).build();

        CLO_011.given(governed("P-1", "itpmo", "epmo")).pmos(closed().build(), other).at("2026-03-31")
                .yields("FAIL Pmo/epmo", "FAIL Pmo/itpmo");
    }

    @ParameterizedTest
    @CsvSource({"2026-03-31, NOT_APPLICABLE Portfolio/PF", "2026-03-30, FAIL Pmo/itpmo"})
    void ends_the_day_after_its_sunset(String sunsetOn, String row) {
        Pmo pmo = closed().status(null).sunsetOn(day(sunsetOn)).build();

        CLO_011.given(governed("P-1", "itpmo")).pmos(pmo).at("2026-03-31").yields(row);
    }

    @ParameterizedTest
    @CsvSource({"2026-03-31, NOT_APPLICABLE Portfolio/PF", "2026-04-01, FAIL Pmo/itpmo"})
    void does_not_end_when_it_became_a_standing_office(String transitionOn, String row) {
        Pmo pmo = closed().status(null).sunsetOn(day("2026-01-31")).transitionOn(day(transitionOn)).build();

        CLO_011.given(governed("P-1", "itpmo")).pmos(pmo).at("2026-03-31").yields(row);
    }

    @ParameterizedTest
    @CsvSource({"2026-03-31, FAIL Pmo/itpmo", "2026-04-01, NOT_APPLICABLE Portfolio/PF"})
    void ends_on_the_day_it_is_closed(String closedOn, String row) {
        Pmo pmo = closed().status(PmoStatus.CLOSING).closedOn(day(closedOn)).build();

        CLO_011.given(governed("P-1", "itpmo")).pmos(pmo).at("2026-03-31").yields(row);
    }

    @ParameterizedTest
    @CsvSource({
        "P-1, bob, 2026-03-31, PASS",
        ", bob, , PASS",
        "P-2, bob, 2026-03-31, FAIL",
        "P-1, , 2026-03-31, FAIL",
        "P-1, bob, 2026-04-01, FAIL",
    })
    void accepts_project_that_was_handed_to_a_receiving_owner(String reference, String owner, String date, String outcome) {
        Pmo pmo = closed().transfers(List.of(handover(HandoverSubject.PROJECT, reference, owner, date))).build();

        CLO_011.given(governed("P-1", "itpmo")).pmos(pmo).at("2026-03-31").yields(outcome + " Pmo/itpmo");
    }

    @ParameterizedTest
    @CsvSource({"STANDARD, S-1, PASS", "STANDARD, , PASS", "STANDARD, S-2, FAIL", "PROJECT, S-1, FAIL"})
    void accepts_standard_that_was_handed_over(HandoverSubject subject, String reference, String outcome) {
        Pmo pmo = closed()
                .standards(List.of(standard("S-1", DocumentStatus.APPROVED)))
                .transfers(List.of(handover(subject, reference, "bob", "2026-03-31")))
                .build();

        CLO_011.given().pmos(pmo).at("2026-03-31").yields(outcome + " Pmo/itpmo");
    }

    @Test
    void accepts_lessons_that_were_handed_over() {
        Pmo pmo = closed()
                .services(List.of(knowledge(null)))
                .transfers(List.of(handover(HandoverSubject.LESSONS, "archive", "bob", null)))
                .build();

        CLO_011.given().pmos(pmo).at("2026-03-31").yields("PASS Pmo/itpmo");
    }

    @ParameterizedTest
    @CsvSource({"2026-03-31, NOT_APPLICABLE Portfolio/PF", "2026-04-01, FAIL Pmo/itpmo"})
    void leaves_lessons_behind_while_the_knowledge_service_runs(String finish, String row) {
        CLO_011.given().pmos(closed().services(List.of(knowledge(finish))).build()).at("2026-03-31").yields(row);
    }

    @Test
    void does_not_apply_where_nothing_is_left_behind() {
        Pmo pmo = closed().standards(List.of(standard("S-1", DocumentStatus.DRAFT))).services(List.of()).build();

        CLO_011.given(governed("P-1", "itpmo").withState(ProjectState.CLOSED), governed("P-2")).pmos(pmo).at("2026-03-31")
                .yields("NOT_APPLICABLE Portfolio/PF");
    }

    @Test
    void cannot_tell_without_transfers() {
        Pmo pmo = closed().transfers(null).standards(List.of(standard("S-1", DocumentStatus.APPROVED))).build();
        Pmo dated = pmo.withClosedOn(day("2026-03-01"));

        CLO_011.given().pmos(pmo).at("2026-03-31").yields("UNKNOWN Pmo/itpmo: transfers");
        CLO_011.given().pmos(dated).at("2026-03-31").yields("UNKNOWN Pmo/itpmo: transfers");
    }

    @Test
    void needs_no_transfers_of_projects_that_another_pmo_governs() {
        CLO_011.given(governed("P-1", "itpmo", "epmo")).pmos(closed().transfers(null).build()).at("2026-03-31")
                .yields("PASS Pmo/itpmo");
    }

    @Test
    void does_not_examine_pmo_that_works() {
        CLO_011.given(governed("P-1", "itpmo")).at("2026-03-31").yields("NOT_APPLICABLE Portfolio/PF");
    }

    @Test
    void leaves_out_what_is_not_held() {
        CLO_011.given(project().build()).pmos(closed().transfers(null).build()).at("2026-03-31")
                .yields("NOT_APPLICABLE Portfolio/PF");
    }

    private static PmoBuilder closed() {
        return pmo("itpmo", PmoLevel.UNIT, PmoType.CONTROLLING).status(PmoStatus.CLOSED).transfers(List.of());
    }

    private static Project governed(String project, String... pmos) {
        return project(project).state(ProjectState.EXECUTING).governingPmos(governedBy(pmos)).build();
    }

    private static Standard standard(String id, DocumentStatus status) {
        return new Standard(new StandardId(id), id, status, null, null);
    }

    private static PmoService knowledge(String finish) {
        return new PmoService(ServiceKind.KNOWLEDGE, null, null, finish == null ? null : day(finish));
    }

    private static Handover handover(HandoverSubject subject, String reference, String owner, String date) {
        return new Handover(subject, reference, owner == null ? null : id(owner), date == null ? null : day(date));
    }
}
