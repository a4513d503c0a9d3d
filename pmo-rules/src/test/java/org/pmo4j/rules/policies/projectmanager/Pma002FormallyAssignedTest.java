package org.pmo4j.rules.policies.projectmanager;

import static org.pmo4j.rules.policies.Facts.day;
import static org.pmo4j.rules.policies.Facts.id;
import static org.pmo4j.rules.policies.Facts.manager;
import static org.pmo4j.rules.policies.Facts.managers;
import static org.pmo4j.rules.policies.Facts.project;

import org.junit.jupiter.api.Test;
import org.pmo4j.model.governance.DocumentStatus;
import org.pmo4j.model.id.AssignmentId;
import org.pmo4j.model.id.PmoId;
import org.pmo4j.model.id.UnitId;
import org.pmo4j.model.project.CharterBuilder;
import org.pmo4j.model.project.ManagerAssignmentBuilder;
import org.pmo4j.model.project.ProjectBuilder;
import org.pmo4j.model.project.ProjectState;
import org.pmo4j.rules.policies.PolicyCheck;

class Pma002FormallyAssignedTest {

    private static final PolicyCheck PMA_002 = PolicyCheck.of("PMA-002");

    @Test
    void passes_assignment_with_authority_date_and_reference() {
        PMA_002.given(of(formal()).build()).at("2026-03-31").yields("PASS ManagerAssignment/P-1/A-ann");
    }

    @Test
    void reports_assignment_without_date() {
        PMA_002.given(of(formal().assignedOn(null)).build()).at("2026-03-31")
                .yields("FAIL ManagerAssignment/P-1/A-ann")
                .says("Assignment A-ann is not formal: assigned by board on NONE, charter reference CH-1.")
                .saysInChinese("任命A-ann不完整:任命方board,日期无,章程引用CH-1。")
                .becauseOf("assignment=A-ann", "assignedBy=board", "assignedOn=null", "charterReference=CH-1");
    }

    @Test
    void reports_assignment_without_authority() {
        PMA_002.given(of(formal().assignedBy(null)).build()).at("2026-03-31")
                .yields("FAIL ManagerAssignment/P-1/A-ann");
    }

    @Test
    void reports_missing_authority_even_where_the_charter_is_not_held() {
        PMA_002.given(of(formal().assignedBy(null).charterReference(null)).build()).at("2026-03-31")
                .yields("FAIL ManagerAssignment/P-1/A-ann");
    }

    @Test
    void cannot_tell_when_only_the_reference_is_missing_and_the_charter_is_not_held() {
        PMA_002.given(of(formal().charterReference(null)).build()).at("2026-03-31")
                .yields("UNKNOWN ManagerAssignment/P-1/A-ann: charter");
    }

    @Test
    void reports_missing_reference_where_the_charter_names_nobody() {
        PMA_002.given(of(formal().charterReference(null)).charter(charter().build()).build()).at("2026-03-31")
                .yields("FAIL ManagerAssignment/P-1/A-ann");
    }

    @Test
    void reports_missing_reference_where_the_charter_names_somebody_else() {
        ProjectBuilder project = of(formal().charterReference(null)).charter(charter().namedManager(id("bob")).build());

        PMA_002.given(project.build()).at("2026-03-31").yields("FAIL ManagerAssignment/P-1/A-ann");
    }

    @Test
    void reports_missing_reference_where_there_is_known_to_be_no_charter() {
        ProjectBuilder project =
                of(formal().charterReference(null)).charter(charter().status(DocumentStatus.ABSENT).build());

        PMA_002.given(project.build()).at("2026-03-31").yields("FAIL ManagerAssignment/P-1/A-ann");
    }

    @Test
    void passes_missing_reference_where_the_charter_names_the_manager() {
        ProjectBuilder project = of(formal().charterReference(null)).charter(charter().namedManager(id("ann")).build());

        PMA_002.given(project.build()).at("2026-03-31").yields("PASS ManagerAssignment/P-1/A-ann");
    }

    @Test
    void takes_the_reference_from_the_charter_that_names_the_manager() {
        ProjectBuilder project = of(formal().charterReference(null).assignedOn(null))
                .charter(charter().namedManager(id("ann")).reference("CH-9").build());

        PMA_002.given(project.build()).at("2026-03-31")
                .yields("FAIL ManagerAssignment/P-1/A-ann")
                .says("Assignment A-ann is not formal: assigned by board on NONE, charter reference CH-9.");
    }

    @Test
    void takes_a_charter_without_number_for_a_reference() {
        ProjectBuilder project = of(manager("ann")).charter(charter().namedManager(id("ann")).build());

        PMA_002.given(project.build()).at("2026-03-31")
                .yields("FAIL ManagerAssignment/P-1/A-ann")
                .says("Assignment A-ann is not formal: assigned by NONE on NONE, charter reference CHARTER.");
    }

    @Test
    void cannot_tell_from_the_name_of_the_person_alone() {
        PMA_002.given(of(manager("ann")).build()).at("2026-03-31")
                .yields("UNKNOWN ManagerAssignment/P-1/A-ann: assignedBy, assignedOn, charterReference");
        PMA_002.given(of(manager("ann")).charter(charter().build()).build()).at("2026-03-31")
                .yields("UNKNOWN ManagerAssignment/P-1/A-ann: assignedBy, assignedOn, charterReference");
    }

    @Test
    void reports_manager_who_assigns_himself() {
        PMA_002.given(of(formal().assignedBy(id("ann"))).build()).at("2026-03-31")
                .yields("FAIL ManagerAssignment/P-1/A-ann")
                .says("Assignment A-ann is not formal: assigned by ann on 2026-01-15, charter reference CH-1.");
    }

    @Test
    void does_not_examine_deputy_past_manager_or_organisation() {
        ProjectBuilder project = project().managers(managers(
                manager("ann").id(new AssignmentId("A-1")).assignedBy(id("bob")).accountable(false).build(),
                manager("bob").assignedBy(id("bob")).finish(day("2026-03-30")).build(),
                manager("cleo").party(new PmoId("epmo")).assignedBy(new PmoId("epmo")).build()));

        PMA_002.given(project.build()).at("2026-03-31").yields("NOT_APPLICABLE Project/P-1");
    }

    @Test
    void does_not_examine_closed_project() {
        PMA_002.given(of(formal().assignedOn(null)).state(ProjectState.CLOSED).build()).at("2026-03-31")
                .yields("NOT_APPLICABLE Project/P-1");
        PMA_002.given(project().state(ProjectState.TERMINATED).build()).at("2026-03-31")
                .yields("NOT_APPLICABLE Project/P-1");
    }

    @Test
    void cannot_tell_without_managers() {
        PMA_002.given(project().build()).at("2026-03-31").yields("UNKNOWN Project/P-1: managers");
    }

    @Test
    void does_not_apply_without_any_manager() {
        PMA_002.given(project().managers(managers()).build()).at("2026-03-31").yields("NOT_APPLICABLE Project/P-1");
    }

    private static ManagerAssignmentBuilder formal() {
        return manager("ann").assignedBy(new UnitId("board")).assignedOn(day("2026-01-15")).charterReference("CH-1");
    }

    private static CharterBuilder charter() {
        return CharterBuilder.builder().status(DocumentStatus.APPROVED);
    }

    private static ProjectBuilder of(ManagerAssignmentBuilder assignment) {
        return project().managers(managers(assignment.build()));
    }
}
