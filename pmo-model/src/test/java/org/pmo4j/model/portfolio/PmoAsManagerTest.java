package org.pmo4j.model.portfolio;

import static org.assertj.core.api.Assertions.assertThat;
import static org.pmo4j.model.portfolio.Portfolios.organization;
import static org.pmo4j.model.portfolio.Portfolios.person;
import static org.pmo4j.model.portfolio.Portfolios.pmo;
import static org.pmo4j.model.portfolio.Portfolios.portfolio;
import static org.pmo4j.model.portfolio.Portfolios.project;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.pmo4j.model.id.AssignmentId;
import org.pmo4j.model.id.PartyId;
import org.pmo4j.model.id.PersonId;
import org.pmo4j.model.id.PmoId;
import org.pmo4j.model.id.ProjectId;
import org.pmo4j.model.organization.PmoStatus;
import org.pmo4j.model.project.ManagerAssignment;
import org.pmo4j.model.project.ManagerAssignmentBuilder;
import org.pmo4j.model.project.ManagerRegister;
import org.pmo4j.model.project.Project;
import org.pmo4j.model.project.ProjectState;

class PmoAsManagerTest {

    private static final LocalDate DAY = LocalDate.of(2026, 3, 31);
    private static final PmoId EPMO = new PmoId("EPMO");
    private static final PersonId ANN = new PersonId("ANN");

    @Test
    void lists_projects_led_by_the_pmo_and_by_those_who_act_for_it() {
        PmoAsManager role = role(
                led("C", by("3", ANN).actingFor(EPMO).build()),
                led("A", by("1", EPMO).actingFor(EPMO).build(), by("2", ANN).actingFor(EPMO).build()),
                led("B", by("4", ANN).build()));

        assertThat(role.projects()).containsExactly(new ProjectId("A"), new ProjectId("C"));
        assertThat(role.assignments())
                .containsExactly(new AssignmentId("1"), new AssignmentId("2"), new AssignmentId("3"));
        assertThat(role.manages()).isTrue();
    }

    @Test
    void passes_over_closed_projects_and_assignments_that_do_not_count_on_the_day() {
        PmoAsManager role = role(
                led("A", by("1", EPMO).build()).withState(ProjectState.TERMINATED),
                led("B", by("2", EPMO).accountable(false).build()),
                led("C", by("3", EPMO).finish(DAY.minusDays(1)).build()),
                led("D", by("4", EPMO).start(DAY.plusDays(1)).build()));

        assertThat(role.projects()).isEmpty();
        assertThat(role.assignments()).isEmpty();
        assertThat(role.manages()).isFalse();
    }

    @Test
    void counts_a_project_without_state() {
        assertThat(role(led("A", by("1", EPMO).build()).withState(null)).manages()).isTrue();
    }

    @Test
    void misses_managers_only_where_no_project_holds_them() {
        assertThat(role(project("A").build()).managersNotHeld()).isTrue();
        assertThat(role(project("A").build(), led("B")).managersNotHeld()).isFalse();
        assertThat(role().managersNotHeld()).isFalse();
    }

    private static PmoAsManager role(Project... projects) {
        Portfolio portfolio = portfolio(projects)
                .organization(organization()
                        .people(List.of(person("ANN").build()))
                        .pmos(List.of(
                                pmo("CLOSED").status(PmoStatus.CLOSED).build(), pmo("EPMO").build()))
                        .build())
                .build();
        List<PmoAsManager> roles = PmoAsManager.of(portfolio, DAY);
        assertThat(roles).extracting(role -> role.pmo().id()).containsExactly(EPMO);
        return roles.get(0);
    }

    private static Project led(String id, ManagerAssignment... assignments) {
        return project(id)
                .state(ProjectState.EXECUTING)
                .managers(new ManagerRegister(List.of(assignments)))
                .build();
    }

    private static ManagerAssignmentBuilder by(String id, PartyId party) {
        return ManagerAssignmentBuilder.builder().id(new AssignmentId(id)).party(party).accountable(true);
    }
}
