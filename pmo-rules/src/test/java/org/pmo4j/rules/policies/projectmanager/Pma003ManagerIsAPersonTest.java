package org.pmo4j.rules.policies.projectmanager;

import static org.pmo4j.rules.policies.Facts.day;
import static org.pmo4j.rules.policies.Facts.manager;
import static org.pmo4j.rules.policies.Facts.managers;
import static org.pmo4j.rules.policies.Facts.project;

import org.junit.jupiter.api.Test;
import org.pmo4j.model.id.AssignmentId;
import org.pmo4j.model.id.PartyId;
import org.pmo4j.model.id.PmoId;
import org.pmo4j.model.id.UnitId;
import org.pmo4j.model.project.ManagerAssignmentBuilder;
import org.pmo4j.model.project.Project;
import org.pmo4j.model.project.ProjectState;
import org.pmo4j.rules.policies.PolicyCheck;

class Pma003ManagerIsAPersonTest {

    private static final PolicyCheck PMA_003 = PolicyCheck.of("PMA-003");

    @Test
    void passes_person() {
        PMA_003.given(of(manager("ann"))).at("2026-03-31").yields("PASS ManagerAssignment/P-1/A-ann");
    }

    @Test
    void reports_pmo() {
        PMA_003.given(of(led(new PmoId("epmo")))).at("2026-03-31")
                .yields("FAIL ManagerAssignment/P-1/A-1")
                .says("The accountable project manager epmo is PMO, not a person.")
                .saysInChinese("负责任的项目经理epmo是PMO组织,不是个人。")
                .becauseOf("assignment=A-1", "party=epmo", "partyKind=PMO");
    }

    @Test
    void reports_unit() {
        PMA_003.given(of(led(new UnitId("it")))).at("2026-03-31")
                .yields("FAIL ManagerAssignment/P-1/A-1")
                .says("The accountable project manager it is UNIT, not a person.")
                .saysInChinese("负责任的项目经理it是部门,不是个人。");
    }

    @Test
    void does_not_examine_unit_as_deputy() {
        PMA_003.given(of(led(new UnitId("it")).accountable(false))).at("2026-03-31")
                .yields("NOT_APPLICABLE Project/P-1");
    }

    @Test
    void does_not_examine_assignment_that_ended_yesterday() {
        PMA_003.given(of(led(new PmoId("epmo")).finish(day("2026-03-30")))).at("2026-03-31")
                .yields("NOT_APPLICABLE Project/P-1");
    }

    @Test
    void reports_assignment_on_its_last_day() {
        PMA_003.given(of(led(new PmoId("epmo")).finish(day("2026-03-31")))).at("2026-03-31")
                .yields("FAIL ManagerAssignment/P-1/A-1");
    }

    @Test
    void judges_each_assignment() {
        Project project = project()
                .managers(managers(manager("ann").build(), led(new PmoId("epmo")).build()))
                .build();

        PMA_003.given(project).at("2026-03-31")
                .yields("FAIL ManagerAssignment/P-1/A-1", "PASS ManagerAssignment/P-1/A-ann");
    }

    @Test
    void does_not_examine_closed_project() {
        Project project = of(led(new PmoId("epmo"))).withState(ProjectState.CLOSED);

        PMA_003.given(project).at("2026-03-31").yields("NOT_APPLICABLE Project/P-1");
        PMA_003.given(project.withManagers(null)).at("2026-03-31").yields("NOT_APPLICABLE Project/P-1");
    }

    @Test
    void cannot_tell_without_managers() {
        PMA_003.given(project().build()).at("2026-03-31").yields("UNKNOWN Project/P-1: managers");
    }

    @Test
    void does_not_apply_without_any_manager() {
        PMA_003.given(project().managers(managers()).build()).at("2026-03-31").yields("NOT_APPLICABLE Project/P-1");
    }

    private static ManagerAssignmentBuilder led(PartyId party) {
        return manager("ann").id(new AssignmentId("A-1")).party(party);
    }

    private static Project of(ManagerAssignmentBuilder assignment) {
        return project().managers(managers(assignment.build())).build();
    }
}
