package org.pmo4j.rules.policies.pmo;

import static org.pmo4j.rules.policies.Facts.governedBy;
import static org.pmo4j.rules.policies.Facts.pmo;
import static org.pmo4j.rules.policies.Facts.project;
import static org.pmo4j.rules.policies.Facts.unit;

import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.pmo4j.model.id.UnitId;
import org.pmo4j.model.organization.OrganizationUnit;
import org.pmo4j.model.organization.PmoBuilder;
import org.pmo4j.model.organization.PmoLevel;
import org.pmo4j.model.organization.PmoStatus;
import org.pmo4j.model.project.Project;
import org.pmo4j.model.project.ProjectBuilder;
import org.pmo4j.model.project.ProjectState;
import org.pmo4j.rules.policies.PolicyCheck;

class Pmo007ScopeMatchesItsLevelTest {

    private static final PolicyCheck PMO_007 = PolicyCheck.of("PMO-007");
    private static final UnitId IT = new UnitId("it");
    private static final UnitId OPS = new UnitId("ops");
    private static final OrganizationUnit TEAM = unit("team").parent(IT).build();

    @Test
    void reports_project_pmo_of_two_projects() {
        given(level(PmoLevel.PROJECT), governed("P-1").build(), governed("P-2").build())
                .at("2026-03-31")
                .yields("FAIL Pmo/epmo")
                .says("PMO of level PROJECT governs 2 projects; outside its scope or left out: NONE.")
                .saysInChinese("项目级PMO管辖2个项目;超出范围或遗漏:无。")
                .becauseOf("level=PROJECT", "governed=2", "foreign=null");
    }

    @Test
    void passes_project_pmo_of_one_project() {
        given(level(PmoLevel.PROJECT), governed("P-1").build(), ungoverned("P-2").build())
                .at("2026-03-31")
                .yields("PASS Pmo/epmo");
    }

    @Test
    void passes_project_pmo_of_one_project_whatever_others_do_not_hold() {
        given(level(PmoLevel.PROJECT), governed("P-1").build(), project("P-2").build())
                .at("2026-03-31")
                .yields("PASS Pmo/epmo");
    }

    @Test
    void reports_project_pmo_that_no_project_names() {
        given(level(PmoLevel.PROJECT), ungoverned("P-1").build())
                .at("2026-03-31")
                .yields("FAIL Pmo/epmo")
                .becauseOf("level=PROJECT", "governed=0", "foreign=null");
    }

    @Test
    void cannot_tell_whether_a_project_that_does_not_hold_its_pmos_names_the_project_pmo() {
        given(level(PmoLevel.PROJECT), ungoverned("P-1").build(), project("P-2").build())
                .at("2026-03-31")
                .yields("UNKNOWN Pmo/epmo: projects.governingPmos");
    }

    @Test
    void cannot_tell_about_a_project_pmo_without_projects() {
        given(level(PmoLevel.PROJECT)).at("2026-03-31").yields("UNKNOWN Pmo/epmo: projects");
    }

    @Test
    void cannot_tell_about_a_project_pmo_when_no_project_holds_its_pmos() {
        given(level(PmoLevel.PROJECT), project("P-1").build(), project("P-2").build())
                .at("2026-03-31")
                .yields("UNKNOWN Pmo/epmo: projects.governingPmos");
    }

    @ParameterizedTest
    @EnumSource(names = {"CLOSED", "TERMINATED"})
    void does_not_count_closed_projects(ProjectState over) {
        given(level(PmoLevel.PROJECT), governed("P-1").build(), governed("P-2").state(over).build())
                .at("2026-03-31")
                .yields("PASS Pmo/epmo");
        given(level(PmoLevel.PROJECT), governed("P-1").state(over).build())
                .at("2026-03-31")
                .yields("FAIL Pmo/epmo");
        given(level(PmoLevel.UNIT).homeUnit(IT), governed("P-1").homeUnit(OPS).state(over).build())
                .at("2026-03-31")
                .yields("PASS Pmo/epmo");
    }

    @Test
    void reports_unit_pmo_that_governs_projects_of_another_unit() {
        given(
                        level(PmoLevel.UNIT).homeUnit(IT),
                        governed("P-3").homeUnit(OPS).build(),
                        governed("P-2").homeUnit(OPS).build(),
                        governed("P-1").homeUnit(IT).build())
                .at("2026-03-31")
                .yields("FAIL Pmo/epmo")
                .says("PMO of level UNIT governs 3 projects; outside its scope or left out: P-2, P-3.")
                .saysInChinese("部门级PMO管辖3个项目;超出范围或遗漏:P-2、P-3。")
                .becauseOf("level=UNIT", "governed=3", "foreign=P-2, P-3");
    }

    @Test
    void passes_unit_pmo_that_governs_a_project_of_a_sub_unit() {
        given(level(PmoLevel.UNIT).homeUnit(IT), governed("P-1").homeUnit(TEAM.id()).build())
                .units(TEAM)
                .at("2026-03-31")
                .yields("PASS Pmo/epmo");
    }

    @Test
    void counts_scope_units_besides_the_home_unit() {
        given(
                        level(PmoLevel.UNIT).homeUnit(IT).scopeUnits(Set.of(OPS)),
                        governed("P-1").homeUnit(IT).build(),
                        governed("P-2").homeUnit(OPS).build())
                .at("2026-03-31")
                .yields("PASS Pmo/epmo");
        given(level(PmoLevel.UNIT).scopeUnits(Set.of(OPS)), governed("P-1").homeUnit(IT).build())
                .at("2026-03-31")
                .yields("FAIL Pmo/epmo");
    }

    @Test
    void does_not_hold_a_project_without_unit_against_the_unit_pmo() {
        given(level(PmoLevel.UNIT).homeUnit(IT), governed("P-1").build()).at("2026-03-31").yields("PASS Pmo/epmo");
    }

    @Test
    void does_not_ask_a_unit_pmo_about_projects_that_it_does_not_govern() {
        given(level(PmoLevel.UNIT).homeUnit(IT), ungoverned("P-1").homeUnit(OPS).build())
                .at("2026-03-31")
                .yields("PASS Pmo/epmo");
        given(level(PmoLevel.UNIT).homeUnit(IT)).at("2026-03-31").yields("PASS Pmo/epmo");
    }

    @Test
    void cannot_tell_about_a_unit_pmo_without_units() {
        given(level(PmoLevel.UNIT), governed("P-1").homeUnit(OPS).build())
                .at("2026-03-31")
                .yields("UNKNOWN Pmo/epmo: homeUnit, scopeUnits");
        given(level(PmoLevel.UNIT).scopeUnits(Set.of()), governed("P-1").homeUnit(OPS).build())
                .at("2026-03-31")
                .yields("UNKNOWN Pmo/epmo: homeUnit");
    }

    @Test
    void cannot_tell_about_a_unit_pmo_when_no_project_holds_its_pmos() {
        given(level(PmoLevel.UNIT).homeUnit(IT), project("P-1").build(), project("P-2").build())
                .at("2026-03-31")
                .yields("UNKNOWN Pmo/epmo: projects.governingPmos");
        given(level(PmoLevel.UNIT).homeUnit(IT), project("P-1").build(), ungoverned("P-2").build())
                .at("2026-03-31")
                .yields("PASS Pmo/epmo");
    }

    @Test
    void names_all_that_is_not_held() {
        given(level(PmoLevel.UNIT), project("P-1").build())
                .at("2026-03-31")
                .yields("UNKNOWN Pmo/epmo: homeUnit, projects.governingPmos, scopeUnits");
    }

    @Test
    void passes_enterprise_pmo_without_restriction() {
        Project project = ungoverned("P-1").homeUnit(OPS).state(ProjectState.EXECUTING).build();

        given(level(PmoLevel.ENTERPRISE).homeUnit(IT), project).at("2026-03-31").yields("PASS Pmo/epmo");
        given(level(PmoLevel.ENTERPRISE).scopeUnits(Set.of()), project).at("2026-03-31").yields("PASS Pmo/epmo");
    }

    @Test
    void reports_enterprise_pmo_that_leaves_out_a_unit_with_an_active_project() {
        given(
                        level(PmoLevel.ENTERPRISE).scopeUnits(Set.of(IT)),
                        governed("P-1").homeUnit(IT).state(ProjectState.EXECUTING).build(),
                        project("P-2").homeUnit(OPS).state(ProjectState.PLANNING).build())
                .at("2026-03-31")
                .yields("FAIL Pmo/epmo")
                .says("PMO of level ENTERPRISE governs 1 projects; outside its scope or left out: P-2.");
    }

    @Test
    void does_not_count_projects_at_rest_or_in_a_sub_unit_as_left_out() {
        given(
                        level(PmoLevel.ENTERPRISE).scopeUnits(Set.of(IT)),
                        project("P-1").homeUnit(TEAM.id()).state(ProjectState.EXECUTING).build(),
                        project("P-2").homeUnit(OPS).state(ProjectState.ON_HOLD).build(),
                        project("P-3").homeUnit(OPS).build(),
                        project("P-4").state(ProjectState.EXECUTING).build())
                .units(TEAM)
                .at("2026-03-31")
                .yields("PASS Pmo/epmo");
    }

    @Test
    void cannot_tell_without_level() {
        given(pmo("epmo"), governed("P-1").build()).at("2026-03-31").yields("UNKNOWN Pmo/epmo: level");
        given(pmo("epmo")).at("2026-03-31").yields("UNKNOWN Pmo/epmo: level");
    }

    @Test
    void does_not_examine_planned_or_closed_pmo() {
        given(level(PmoLevel.PROJECT).status(PmoStatus.PLANNED), governed("P-1").build(), governed("P-2").build())
                .at("2026-03-31")
                .yields("NOT_APPLICABLE Portfolio/PF");
        given(pmo("epmo").status(PmoStatus.CLOSED)).at("2026-03-31").yields("NOT_APPLICABLE Portfolio/PF");
    }

    private static PolicyCheck.Case given(PmoBuilder pmo, Project... projects) {
        return PMO_007.given(projects).onlyPmos(pmo.build());
    }

    private static PmoBuilder level(PmoLevel level) {
        return pmo("epmo").level(level);
    }

    private static ProjectBuilder governed(String id) {
        return project(id).governingPmos(governedBy("epmo"));
    }

    private static ProjectBuilder ungoverned(String id) {
        return project(id).governingPmos(governedBy());
    }
}
