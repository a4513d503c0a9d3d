package org.pmo4j.rules.policies.pmo;

import static org.pmo4j.rules.policies.Facts.day;
import static org.pmo4j.rules.policies.Facts.id;
import static org.pmo4j.rules.policies.Facts.manager;
import static org.pmo4j.rules.policies.Facts.managers;
import static org.pmo4j.rules.policies.Facts.pmo;
import static org.pmo4j.rules.policies.Facts.project;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.pmo4j.model.id.AssignmentId;
import org.pmo4j.model.id.PmoId;
import org.pmo4j.model.organization.ControlDegree;
import org.pmo4j.model.organization.Pmo;
import org.pmo4j.model.organization.PmoStatus;
import org.pmo4j.model.organization.PmoType;
import org.pmo4j.model.project.ManagerAssignment;
import org.pmo4j.model.project.ManagerAssignmentBuilder;
import org.pmo4j.model.project.Project;
import org.pmo4j.model.project.ProjectState;
import org.pmo4j.rules.policies.PolicyCheck;

class Pmo018NotTheProjectManagerTest {

    private static final PolicyCheck PMO_018 = PolicyCheck.of("PMO-018");
    private static final PmoId EPMO = new PmoId("epmo");

    @Test
    void reports_all_projects_that_the_pmo_manages_in_one_finding() {
        given(
                        PmoType.CONTROLLING,
                        led("P-1", byPmo().build()),
                        led("P-2", manager("ann").build()),
                        led("P-3", manager("bob").actingFor(EPMO).build()))
                .at("2026-03-31")
                .yields("FAIL Pmo/epmo")
                .says("The CONTROLLING PMO itself manages projects: P-1, P-3.")
                .saysInChinese("控制型类型PMO自身担任项目经理:P-1、P-3。")
                .becauseOf("type=CONTROLLING", "projects=P-1, P-3", "assignments=A-bob, A-epmo");
    }

    @ParameterizedTest
    @EnumSource(names = {"SUPPORTIVE", "CONTROLLING"})
    void reports_pmo_as_manager_of_one_project(PmoType type) {
        given(type, led("P-1", byPmo().build())).at("2026-03-31").yields("FAIL Pmo/epmo");
    }

    @ParameterizedTest
    @EnumSource(names = {"DIRECTIVE", "STRATEGIC"})
    void does_not_apply_to_types_that_may_manage_projects(PmoType type) {
        given(type, led("P-1", byPmo().build())).at("2026-03-31").yields("NOT_APPLICABLE Portfolio/PF");
    }

    @Test
    void passes_head_of_the_pmo_as_manager_in_his_own_name() {
        PMO_018.given(led("P-1", manager("ann").build()))
                .onlyPmos(pmo("epmo", null, PmoType.SUPPORTIVE).head(id("ann")).build())
                .at("2026-03-31")
                .yields("PASS Pmo/epmo");
    }

    @Test
    void reports_head_of_the_pmo_as_manager_who_acts_for_it() {
        PMO_018.given(led("P-1", manager("ann").actingFor(EPMO).build()))
                .onlyPmos(pmo("epmo", null, PmoType.SUPPORTIVE).head(id("ann")).build())
                .at("2026-03-31")
                .yields("FAIL Pmo/epmo");
    }

    @Test
    void reports_person_who_acts_for_this_pmo() {
        given(PmoType.SUPPORTIVE, led("P-1", manager("ann").actingFor(EPMO).build())).at("2026-03-31")
                .yields("FAIL Pmo/epmo");
    }

    @Test
    void passes_person_who_acts_for_another_pmo() {
        PMO_018.given(led("P-1", manager("ann").actingFor(new PmoId("other")).build()))
                .onlyPmos(
                        pmo("epmo", null, PmoType.SUPPORTIVE).build(), pmo("other", null, PmoType.SUPPORTIVE).build())
                .at("2026-03-31")
                .yields("PASS Pmo/epmo", "FAIL Pmo/other");
    }

    @Test
    void counts_an_assignment_that_names_the_pmo_twice_once() {
        given(PmoType.SUPPORTIVE, led("P-1", byPmo().actingFor(EPMO).build())).at("2026-03-31")
                .yields("FAIL Pmo/epmo")
                .becauseOf("type=SUPPORTIVE", "projects=P-1", "assignments=A-epmo");
    }

    @Test
    void passes_assignment_that_ended_yesterday() {
        given(PmoType.SUPPORTIVE, led("P-1", byPmo().finish(day("2026-03-30")).build())).at("2026-03-31")
                .yields("PASS Pmo/epmo");
    }

    @Test
    void reports_assignment_on_its_first_and_on_its_last_day() {
        ManagerAssignment oneDay = byPmo().start(day("2026-03-31")).finish(day("2026-03-31")).build();

        given(PmoType.SUPPORTIVE, led("P-1", oneDay)).at("2026-03-30").yields("PASS Pmo/epmo");
        given(PmoType.SUPPORTIVE, led("P-1", oneDay)).at("2026-03-31").yields("FAIL Pmo/epmo");
    }

    @Test
    void passes_pmo_that_is_not_accountable() {
        given(PmoType.SUPPORTIVE, led("P-1", byPmo().accountable(false).build())).at("2026-03-31")
                .yields("PASS Pmo/epmo");
    }

    @Test
    void passes_closed_project() {
        Project closed = led("P-1", byPmo().build()).withState(ProjectState.CLOSED);

        given(PmoType.SUPPORTIVE, closed).at("2026-03-31").yields("PASS Pmo/epmo");
    }

    @Test
    void passes_register_without_managers() {
        given(PmoType.SUPPORTIVE, led("P-1")).at("2026-03-31").yields("PASS Pmo/epmo");
    }

    @Test
    void passes_portfolio_without_projects() {
        given(PmoType.SUPPORTIVE).at("2026-03-31").yields("PASS Pmo/epmo");
    }

    @Test
    void cannot_tell_without_type_where_the_pmo_manages_a_project() {
        Pmo controlling = pmo("epmo").controlDegree(ControlDegree.values()[0]).build();

        given(null, led("P-1", byPmo().build())).at("2026-03-31").yields("UNKNOWN Pmo/epmo: type");
        PMO_018.given(led("P-1", byPmo().build())).onlyPmos(controlling).at("2026-03-31").yields("UNKNOWN Pmo/epmo: type");
    }

    @Test
    void passes_pmo_without_type_that_manages_no_project() {
        given(null, led("P-1", manager("ann").build())).at("2026-03-31").yields("PASS Pmo/epmo");
    }

    @Test
    void cannot_tell_where_no_project_holds_its_managers() {
        given(PmoType.SUPPORTIVE, project().build()).at("2026-03-31").yields("UNKNOWN Pmo/epmo: projects.managers");
        given(null, project().build()).at("2026-03-31").yields("UNKNOWN Pmo/epmo: projects.managers");
    }

    @Test
    void leaves_out_a_project_without_managers_beside_others() {
        given(PmoType.SUPPORTIVE, project("P-1").build(), led("P-2", manager("ann").build())).at("2026-03-31")
                .yields("PASS Pmo/epmo");
    }

    @Test
    void does_not_examine_planned_or_closed_pmo() {
        PMO_018.given(led("P-1", byPmo().build()))
                .onlyPmos(
                        pmo("epmo", null, PmoType.SUPPORTIVE).status(PmoStatus.CLOSED).build(),
                        pmo("planned").status(PmoStatus.PLANNED).build())
                .at("2026-03-31")
                .yields("NOT_APPLICABLE Portfolio/PF");
    }

    private static PolicyCheck.Case given(@Nullable PmoType type, Project... projects) {
        return PMO_018.given(projects).onlyPmos(pmo("epmo", null, type).build());
    }

    private static Project led(String id, ManagerAssignment... assignments) {
        return project(id).state(ProjectState.EXECUTING).managers(managers(assignments)).build();
    }

    private static ManagerAssignmentBuilder byPmo() {
        return ManagerAssignmentBuilder.builder().id(new AssignmentId("A-epmo")).party(EPMO).accountable(true);
    }
}
