package org.pmo4j.rules.policies.projectmanager;

import static org.pmo4j.rules.policies.Facts.day;
import static org.pmo4j.rules.policies.Facts.manager;
import static org.pmo4j.rules.policies.Facts.managers;
import static org.pmo4j.rules.policies.Facts.project;

import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.pmo4j.model.id.AssignmentId;
import org.pmo4j.model.id.PmoId;
import org.pmo4j.model.project.ManagerAssignment;
import org.pmo4j.model.project.ManagerAssignmentBuilder;
import org.pmo4j.model.project.Project;
import org.pmo4j.model.project.ProjectState;
import org.pmo4j.rules.policies.PolicyCheck;

class Pma001OneAccountableProjectManagerTest {

    private static final PolicyCheck PMA_001 = PolicyCheck.of("PMA-001");

    @Test
    void passes_one_manager() {
        PMA_001.given(executing(manager("ann"))).at("2026-03-31").yields("PASS Project/P-1");
    }

    @Test
    void reports_project_without_manager_as_blocker() {
        PMA_001.given(executing()).at("2026-03-31")
                .yields("FAIL Project/P-1")
                .says("0 accountable project managers on 2026-03-31: NONE. Exactly one is required.")
                .saysInChinese("2026-03-31负责任的项目经理为0名:无。必须恰好一名。")
                .becauseOf("count=0", "managers=null", "asOf=2026-03-31");
    }

    @Test
    void reports_two_managers_on_one_day_as_major() {
        PMA_001.given(executing(manager("bob").start(day("2026-03-31")), manager("ann").finish(day("2026-03-31"))))
                .at("2026-03-31")
                .yields("FAIL Project/P-1 (MAJOR)")
                .says("2 accountable project managers on 2026-03-31: ann, bob. Exactly one is required.")
                .saysInChinese("2026-03-31负责任的项目经理为2名:ann、bob。必须恰好一名。")
                .becauseOf("count=2", "managers=ann, bob", "asOf=2026-03-31");
    }

    @Test
    void passes_manager_who_ends_today_when_the_next_one_starts_tomorrow() {
        Project project = executing(manager("ann").finish(day("2026-03-31")), manager("bob").start(day("2026-04-01")));

        PMA_001.given(project).at("2026-03-31").yields("PASS Project/P-1");
        PMA_001.given(project).at("2026-04-01").yields("PASS Project/P-1");
    }

    @Test
    void reports_gap_of_one_day_between_two_managers() {
        Project project = executing(manager("ann").finish(day("2026-03-30")), manager("bob").start(day("2026-04-01")));

        PMA_001.given(project).at("2026-03-31").yields("FAIL Project/P-1");
    }

    @Test
    void passes_two_assignments_of_one_person() {
        Project project = executing(manager("ann"), manager("ann").id(new AssignmentId("A-2")));

        PMA_001.given(project).at("2026-03-31").yields("PASS Project/P-1");
    }

    @Test
    void does_not_count_deputies() {
        PMA_001.given(executing(manager("ann"), manager("bob").accountable(false))).at("2026-03-31")
                .yields("PASS Project/P-1");
        PMA_001.given(executing(manager("bob").accountable(false))).at("2026-03-31").yields("FAIL Project/P-1");
    }

    @Test
    void counts_a_pmo_as_one_and_leaves_it_to_pma_003() {
        PMA_001.given(executing(manager("ann").party(new PmoId("epmo")))).at("2026-03-31").yields("PASS Project/P-1");
    }

    @ParameterizedTest
    @EnumSource(names = {"INITIATING", "PLANNING", "EXECUTING", "CLOSING"})
    void examines_active_project(ProjectState state) {
        PMA_001.given(project().state(state).managers(managers()).build()).at("2026-03-31").yields("FAIL Project/P-1");
    }

    @ParameterizedTest
    @EnumSource(names = {"PROPOSED", "ON_HOLD", "CLOSED", "TERMINATED"})
    void does_not_examine_project_that_is_not_active(ProjectState state) {
        PMA_001.given(project().state(state).managers(managers()).build()).at("2026-03-31")
                .yields("NOT_APPLICABLE Project/P-1");
        PMA_001.given(project().state(state).build()).at("2026-03-31").yields("NOT_APPLICABLE Project/P-1");
    }

    @Test
    void passes_one_manager_whatever_the_state() {
        PMA_001.given(project().managers(managers(manager("ann").build())).build()).at("2026-03-31")
                .yields("PASS Project/P-1");
    }

    @Test
    void cannot_tell_without_state_when_there_is_not_exactly_one() {
        PMA_001.given(project().managers(managers()).build()).at("2026-03-31")
                .yields("UNKNOWN Project/P-1: state");
        PMA_001.given(project().stateSince(day("2026-01-01")).managers(managers()).build()).at("2026-03-31")
                .yields("UNKNOWN Project/P-1: state");
        PMA_001.given(project().managers(managers(manager("ann").build(), manager("bob").build())).build())
                .at("2026-03-31")
                .yields("UNKNOWN Project/P-1: state");
    }

    @Test
    void cannot_tell_without_managers() {
        PMA_001.given(project().state(ProjectState.EXECUTING).build()).at("2026-03-31")
                .yields("UNKNOWN Project/P-1: managers");
        PMA_001.given(project().build()).at("2026-03-31").yields("UNKNOWN Project/P-1: managers");
    }

    private static Project executing(ManagerAssignmentBuilder... managers) {
        return project()
                .state(ProjectState.EXECUTING)
                .managers(managers(Stream.of(managers)
                        .map(ManagerAssignmentBuilder::build)
                        .toArray(ManagerAssignment[]::new)))
                .build();
    }
}
