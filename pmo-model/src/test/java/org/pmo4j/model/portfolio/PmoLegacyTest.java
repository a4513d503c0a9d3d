package org.pmo4j.model.portfolio;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.pmo4j.model.governance.DocumentStatus;
import org.pmo4j.model.governance.Handover;
import org.pmo4j.model.governance.HandoverSubject;
import org.pmo4j.model.id.OrganizationId;
import org.pmo4j.model.id.PmoId;
import org.pmo4j.model.id.PortfolioId;
import org.pmo4j.model.id.ProjectId;
import org.pmo4j.model.id.StandardId;
import org.pmo4j.model.organization.OrganizationBuilder;
import org.pmo4j.model.organization.Pmo;
import org.pmo4j.model.organization.PmoBuilder;
import org.pmo4j.model.organization.PmoService;
import org.pmo4j.model.organization.PmoStatus;
import org.pmo4j.model.organization.ServiceKind;
import org.pmo4j.model.organization.Standard;
import org.pmo4j.model.project.Project;
import org.pmo4j.model.project.ProjectBuilder;

class PmoLegacyTest {

    private static final LocalDate AS_OF = LocalDate.of(2026, 3, 31);
    private static final PmoId ITPMO = new PmoId("itpmo");

    @Test
    void lists_projects_standards_and_lessons_that_nobody_took_over() {
        Pmo pmo = closed()
                .standards(List.of(new Standard(new StandardId("S-1"), "Gates", DocumentStatus.APPROVED, null, null)))
                .services(List.of(new PmoService(ServiceKind.KNOWLEDGE, null, null, null)))
                .build();

        assertThat(portfolio(pmo, project("P-1", ITPMO)).pmoLegacies(AS_OF))
                .containsExactly(new PmoLegacy(pmo, List.of(new ProjectId("P-1")), List.of(new StandardId("S-1")), true));
    }

    @Test
    void leaves_out_what_was_taken_over() {
        Pmo pmo = closed()
                .transfers(List.of(new Handover(HandoverSubject.PROJECT, "P-1", ITPMO, AS_OF)))
                .build();

        List<PmoLegacy> legacies = portfolio(pmo, project("P-1", ITPMO)).pmoLegacies(AS_OF);

        assertThat(legacies).containsExactly(new PmoLegacy(pmo, List.of(), List.of(), false));
        assertThat(legacies.get(0).unowned()).isFalse();
    }

    @Test
    void has_no_entry_for_a_pmo_that_works_or_leaves_nothing() {
        Pmo working = closed().status(PmoStatus.CLOSING).build();

        assertThat(portfolio(working, project("P-1", ITPMO)).pmoLegacies(AS_OF)).isEmpty();
        assertThat(portfolio(closed().build()).pmoLegacies(AS_OF)).isEmpty();
    }

    @Test
    void pmo_ended_on_the_day_it_was_closed_else_on_its_sunset() {
        Pmo sunset = closed().sunsetOn(AS_OF.minusDays(9)).build();

        assertThat(legacy(closed().build()).endedOn()).isNull();
        assertThat(legacy(sunset).endedOn()).isEqualTo(AS_OF.minusDays(9));
        assertThat(legacy(sunset.withClosedOn(AS_OF)).endedOn()).isEqualTo(AS_OF);
    }

    private static PmoLegacy legacy(Pmo pmo) {
        return new PmoLegacy(pmo, List.of(), List.of(), false);
    }

    private static PmoBuilder closed() {
        return PmoBuilder.builder().id(ITPMO).name("IT PMO").aliases(List.of()).status(PmoStatus.CLOSED);
    }

    private static Project project(String id, PmoId pmo) {
        return ProjectBuilder.builder().id(new ProjectId(id)).name(id).governingPmos(Set.of(pmo)).build();
    }

    private static Portfolio portfolio(Pmo pmo, Project... projects) {
        return PortfolioBuilder.builder()
                .id(new PortfolioId("PF"))
                .name("Portfolio")
                .organization(OrganizationBuilder.builder()
                        .id(new OrganizationId("ORG"))
                        .name("Organisation")
                        .units(List.of())
                        .people(List.of())
                        .pmos(List.of(pmo))
                        .build())
                .programs(List.of())
                .projects(List.of(projects))
                .build();
    }
}
