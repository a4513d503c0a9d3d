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
    void takes_only_completed_transfers_of_the_thing_itself_or_of_all_of_its_kind() {
        Handover another = new Handover(HandoverSubject.PROJECT, "P-2", ITPMO, AS_OF);
        Handover unfinished = new Handover(HandoverSubject.PROJECT, "P-1", ITPMO, AS_OF.plusDays(1));
        Handover ofStandards = new Handover(HandoverSubject.STANDARD, null, ITPMO, AS_OF);
        Handover ofAll = new Handover(HandoverSubject.PROJECT, null, ITPMO, AS_OF);

        assertThat(left(another, unfinished, ofStandards)).containsExactly(new ProjectId("P-1"));
        assertThat(left(another, ofAll)).isEmpty();
    }

    private static List<ProjectId> left(Handover... transfers) {
        Pmo pmo = closed().transfers(List.of(transfers)).build();
        return portfolio(pmo, project("P-1", ITPMO)).pmoLegacies(AS_OF).get(0).projects();
    }

    @Test
    void leaves_out_projects_that_another_pmo_in_service_governs() {
        Pmo over = closed().build();
        PmoId other = new PmoId("other");
        Project shared = project("P-1", ITPMO).withGoverningPmos(Set.of(ITPMO, other));
        Project alone = project("P-2", ITPMO);
        Pmo working = over.with().id(other).status(PmoStatus.CLOSING).build();
        Pmo closed = over.with().id(other).build();

        assertThat(portfolio(List.of(over, working), shared, alone).pmoLegacies(AS_OF))
                .containsExactly(new PmoLegacy(over, List.of(new ProjectId("P-2")), List.of(), false));
        assertThat(portfolio(List.of(over, closed), shared).pmoLegacies(AS_OF))
                .allSatisfy(legacy -> assertThat(legacy.projects()).containsExactly(new ProjectId("P-1")))
                .hasSize(2);
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
        return portfolio(List.of(pmo), projects);
    }

    private static Portfolio portfolio(List<Pmo> pmos, Project... projects) {
        return PortfolioBuilder.builder()
                .id(new PortfolioId("PF"))
                .name("Portfolio")
                .organization(OrganizationBuilder.builder()
                        .id(new OrganizationId("ORG"))
                        .name("Organisation")
                        .units(List.of())
                        .people(List.of())
                        .pmos(pmos)
                        .build())
                .programs(List.of())
                .projects(List.of(projects))
                .build();
    }
}
