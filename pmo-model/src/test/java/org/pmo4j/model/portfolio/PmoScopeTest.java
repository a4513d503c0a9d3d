package org.pmo4j.model.portfolio;

import static org.assertj.core.api.Assertions.assertThat;
import static org.pmo4j.model.portfolio.Portfolios.organization;
import static org.pmo4j.model.portfolio.Portfolios.pmo;
import static org.pmo4j.model.portfolio.Portfolios.portfolio;
import static org.pmo4j.model.portfolio.Portfolios.project;

import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.pmo4j.model.id.PmoId;
import org.pmo4j.model.id.ProjectId;
import org.pmo4j.model.id.UnitId;
import org.pmo4j.model.organization.OrganizationUnit;
import org.pmo4j.model.organization.Pmo;
import org.pmo4j.model.organization.PmoBuilder;
import org.pmo4j.model.organization.PmoLevel;
import org.pmo4j.model.organization.PmoStatus;
import org.pmo4j.model.project.Project;
import org.pmo4j.model.project.ProjectBuilder;
import org.pmo4j.model.project.ProjectState;

class PmoScopeTest {

    private static final UnitId IT = new UnitId("IT");
    private static final UnitId TEAM = new UnitId("TEAM");
    private static final UnitId OPS = new UnitId("OPS");

    @Test
    void counts_the_open_projects_that_name_each_pmo_in_service() {
        Pmo one = pmo("ONE").level(PmoLevel.PROJECT).build();
        Pmo two = pmo("TWO").level(PmoLevel.PROJECT).build();
        Pmo closed = pmo("OLD").level(PmoLevel.PROJECT).status(PmoStatus.CLOSED).build();

        List<PmoScope> scopes = scopes(
                List.of(two, closed, one),
                governed("A", "ONE", "TWO").build(),
                governed("B", "TWO", "OLD").build(),
                governed("C", "ONE").state(ProjectState.CLOSED).build(),
                project("D").build());

        assertThat(scopes).containsExactly(
                new PmoScope(one, 1, List.of(), 4, 1), new PmoScope(two, 2, List.of(), 4, 1));
    }

    @Test
    void projects_of_units_that_a_unit_pmo_does_not_serve_are_foreign_to_it() {
        PmoBuilder pmo = pmo("P").level(PmoLevel.UNIT);
        Project[] projects = {
            governed("C", "P").homeUnit(OPS).build(),
            governed("B", "P").homeUnit(TEAM).build(),
            governed("A", "P").homeUnit(OPS).build(),
            governed("D", "P").build(),
            governed("E").homeUnit(OPS).build()
        };

        assertThat(scope(pmo.homeUnit(IT), projects).foreign()).containsExactly(new ProjectId("A"), new ProjectId("C"));
        assertThat(scope(pmo.scopeUnits(Set.of(OPS)), projects).foreign()).isEmpty();
        assertThat(scope(pmo("P").level(PmoLevel.UNIT), projects).foreign()).isEmpty();
    }

    @Test
    void active_projects_outside_the_scope_units_are_foreign_to_an_enterprise_pmo() {
        PmoBuilder pmo = pmo("P").level(PmoLevel.ENTERPRISE).homeUnit(OPS);
        Project[] projects = {
            governed("A").homeUnit(OPS).state(ProjectState.EXECUTING).build(),
            governed("B", "P").homeUnit(OPS).build(),
            governed("C", "P").homeUnit(TEAM).state(ProjectState.EXECUTING).build()
        };

        assertThat(scope(pmo.scopeUnits(Set.of(IT)), projects).foreign()).containsExactly(new ProjectId("A"));
        assertThat(scope(pmo.scopeUnits(Set.of()), projects).foreign()).isEmpty();
        assertThat(scope(pmo.scopeUnits(null), projects).foreign()).isEmpty();
    }

    @Test
    void a_pmo_is_idle_only_if_all_projects_tell_who_governs_them() {
        PmoBuilder pmo = pmo("P").level(PmoLevel.PROJECT);

        assertThat(scope(pmo, governed("A").build()).idle()).isTrue();
        assertThat(scope(pmo, governed("A", "P").build()).idle()).isFalse();
        assertThat(scope(pmo, governed("A").build(), project("B").build()).idle()).isFalse();
        assertThat(scope(pmo).idle()).isFalse();
    }

    @Test
    void a_project_pmo_needs_projects_that_tell_who_governs_them() {
        PmoBuilder pmo = pmo("P").level(PmoLevel.PROJECT);

        assertThat(scope(pmo).gaps()).containsExactly("projects");
        assertThat(scope(pmo, governed("A").build(), project("B").build()).gaps())
                .containsExactly("projects.governingPmos");
        assertThat(scope(pmo, governed("A", "P").build(), project("B").build()).gaps()).isEmpty();
        assertThat(scope(pmo, governed("A").build()).gaps()).isEmpty();
    }

    @Test
    void a_unit_pmo_needs_units_and_a_project_that_tells_who_governs_it() {
        PmoBuilder pmo = pmo("P").level(PmoLevel.UNIT);

        assertThat(scope(pmo, project("A").build()).gaps())
                .containsExactly("homeUnit", "scopeUnits", "projects.governingPmos");
        assertThat(scope(pmo.scopeUnits(Set.of()), governed("A").build()).gaps()).containsExactly("homeUnit");
        assertThat(scope(pmo.homeUnit(IT), governed("A").build(), project("B").build()).gaps()).isEmpty();
        assertThat(scope(pmo.homeUnit(IT)).gaps()).isEmpty();
    }

    @Test
    void an_enterprise_pmo_needs_nothing_and_one_without_level_its_level() {
        assertThat(scope(pmo("P").level(PmoLevel.ENTERPRISE), project("A").build()).gaps()).isEmpty();
        assertThat(scope(pmo("P"), project("A").build()).gaps()).containsExactly("level");
    }

    private static PmoScope scope(PmoBuilder pmo, Project... projects) {
        return scopes(List.of(pmo.build()), projects).get(0);
    }

    private static List<PmoScope> scopes(List<Pmo> pmos, Project... projects) {
        return PmoScope.of(portfolio(projects)
                .organization(organization()
                        .units(List.of(unit(IT, null), unit(TEAM, IT), unit(OPS, null)))
                        .pmos(pmos)
                        .build())
                .build());
    }

    private static OrganizationUnit unit(UnitId id, UnitId parent) {
        return new OrganizationUnit(id, "Unit " + id, null, parent, null, false);
    }

    private static ProjectBuilder governed(String id, String... pmos) {
        return project(id).governingPmos(Arrays.stream(pmos).map(PmoId::new).collect(Collectors.toSet()));
    }
}
