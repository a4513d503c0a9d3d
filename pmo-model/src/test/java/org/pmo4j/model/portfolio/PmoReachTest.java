package org.pmo4j.model.portfolio;

import static org.assertj.core.api.Assertions.assertThat;
import static org.pmo4j.model.portfolio.Portfolios.organization;
import static org.pmo4j.model.portfolio.Portfolios.person;
import static org.pmo4j.model.portfolio.Portfolios.pmo;
import static org.pmo4j.model.portfolio.Portfolios.portfolio;
import static org.pmo4j.model.portfolio.Portfolios.project;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.pmo4j.model.id.AssignmentId;
import org.pmo4j.model.id.PartyId;
import org.pmo4j.model.id.PersonId;
import org.pmo4j.model.id.PmoId;
import org.pmo4j.model.id.ProjectId;
import org.pmo4j.model.organization.PmoBuilder;
import org.pmo4j.model.organization.PmoEngagement;
import org.pmo4j.model.organization.PmoStatus;
import org.pmo4j.model.organization.ServiceKind;
import org.pmo4j.model.project.ManagerAssignment;
import org.pmo4j.model.project.ManagerAssignmentBuilder;
import org.pmo4j.model.project.ManagerRegister;
import org.pmo4j.model.project.Project;
import org.pmo4j.model.project.ProjectBuilder;
import org.pmo4j.model.project.ProjectState;

class PmoReachTest {

    private static final LocalDate DAY = LocalDate.of(2026, 3, 31);
    private static final BigDecimal HALF = new BigDecimal("0.5");
    private static final PmoId EPMO = new PmoId("EPMO");
    private static final PersonId ANN = new PersonId("ANN");
    private static final PersonId BOB = new PersonId("BOB");
    private static final ProjectId A = new ProjectId("A");
    private static final ProjectId B = new ProjectId("B");

    @Test
    void covers_the_active_projects_that_name_the_pmo_and_those_who_lead_them() {
        PmoReach reach = reach(
                List.of(),
                governed("B", ANN).build(),
                governed("A", BOB, ANN, EPMO).build(),
                governed("C", BOB).state(ProjectState.CLOSED).build(),
                governed("D", BOB).governingPmos(Set.of()).build(),
                governed("E", BOB).governingPmos(null).build());

        assertThat(reach.projects())
                .containsExactly(new PmoReach.Led(A, List.of(ANN, BOB)), new PmoReach.Led(B, List.of(ANN)));
        assertThat(reach.managers()).containsExactly(ANN, BOB);
        assertThat(reach.scopeNotHeld()).isFalse();
        assertThat(reach.managersNotHeld()).isFalse();
    }

    @Test
    void is_told_for_every_pmo_in_service() {
        Portfolio portfolio = portfolio()
                .organization(organization()
                        .pmos(List.of(
                                pmo("Z").build(),
                                pmo("CLOSED").status(PmoStatus.CLOSED).build(),
                                pmo("Y").status(PmoStatus.CLOSING).build()))
                        .build())
                .build();

        assertThat(PmoReach.of(portfolio, DAY)).extracting(PmoReach::pmo).extracting(pmo -> pmo.id().value())
                .containsExactly("Y", "Z");
    }

    @Test
    void has_no_known_scope_only_where_no_project_holds_its_pmos() {
        Project silent = governed("A", ANN).governingPmos(null).build();

        assertThat(reach(List.of(), silent).scopeNotHeld()).isTrue();
        assertThat(reach(List.of(), silent, governed("B", ANN).build()).scopeNotHeld()).isFalse();
        assertThat(reach(List.of()).scopeNotHeld()).isFalse();
    }

    @Test
    void misses_managers_only_where_none_is_known() {
        Project silent = governed("A").managers(null).build();

        assertThat(reach(List.of(), silent).managersNotHeld()).isTrue();
        assertThat(reach(List.of(), silent, governed("B", ANN).build()).managersNotHeld()).isFalse();
        assertThat(reach(List.of(), governed("A").build()).managersNotHeld()).isFalse();
    }

    @Test
    void counts_managers_who_were_coached_themselves_or_on_their_project() {
        Project[] projects = {governed("A", ANN).build(), governed("B", BOB).build()};

        assertThat(reach(List.of(use(ServiceKind.COACHING, null, ANN, DAY)), projects).enablement(30))
                .isEqualTo(new ServiceCoverage(1, 2, List.of(BOB), false));
        assertThat(reach(List.of(use(ServiceKind.TRAINING, B, null, DAY.minusDays(30))), projects).enablement(30))
                .isEqualTo(new ServiceCoverage(1, 2, List.of(ANN), false));
        assertThat(reach(List.of(use(ServiceKind.MENTORING, B, ANN, DAY)), projects).enablement(30))
                .isEqualTo(new ServiceCoverage(1, 2, List.of(BOB), false));
    }

    @Test
    void does_not_count_other_services_days_and_projects_for_managers() {
        PmoReach reach = reach(
                List.of(
                        use(ServiceKind.AUDIT, null, ANN, DAY),
                        use(ServiceKind.COACHING, null, ANN, DAY.minusDays(31)),
                        use(ServiceKind.COACHING, null, ANN, DAY.plusDays(1)),
                        use(ServiceKind.COACHING, B, null, DAY)),
                governed("A", ANN).build(),
                governed("B", ANN).governingPmos(Set.of()).build());

        assertThat(reach.enablement(30)).isEqualTo(new ServiceCoverage(0, 1, List.of(ANN), false));
    }

    @Test
    void counts_projects_that_used_any_service() {
        PmoReach reach = reach(
                List.of(
                        use(ServiceKind.AUDIT, A, null, DAY.minusDays(30)),
                        use(ServiceKind.AUDIT, B, null, DAY.minusDays(31)),
                        use(ServiceKind.AUDIT, null, ANN, DAY)),
                governed("A").build(),
                governed("B").build());

        assertThat(reach.use(30)).isEqualTo(new ServiceCoverage(1, 2, List.of(B), false));
    }

    @Test
    void finds_the_few_projects_that_used_a_service_among_many() {
        Project foreign = governed("X").governingPmos(Set.of()).build();
        Project[] projects = Stream.concat(
                        Stream.of(foreign),
                        IntStream.range(10, 58).mapToObj(number -> governed("P-" + number).build()))
                .toArray(Project[]::new);
        ProjectId served = new ProjectId("P-37");

        ServiceCoverage use = reach(
                        List.of(use(ServiceKind.AUDIT, served, null, DAY), use(ServiceKind.AUDIT, foreign.id(), null, DAY)),
                        projects)
                .use(30);

        assertThat(use.covered()).isEqualTo(1);
        assertThat(use.inScope()).isEqualTo(48);
        assertThat(use.uncovered()).hasSize(47).doesNotContain(served, foreign.id());
    }

    @Test
    void cannot_attribute_services_that_name_nobody() {
        List<PmoEngagement> byNobody = List.of(use(ServiceKind.COACHING, null, null, DAY));
        List<PmoEngagement> byPerson = List.of(use(ServiceKind.COACHING, null, BOB, DAY));

        assertThat(reach(byNobody, governed("A", ANN).build()).enablement(30).unattributed()).isTrue();
        assertThat(reach(byPerson, governed("A", ANN).build()).enablement(30).unattributed()).isFalse();
        assertThat(reach(byNobody, governed("A", ANN).build()).use(30).unattributed()).isTrue();
        assertThat(reach(byPerson, governed("A", ANN).build()).use(30).unattributed()).isTrue();
        assertThat(reach(List.of(), governed("A", ANN).build()).use(30).unattributed()).isFalse();
        assertThat(reach(List.of(), governed("A", ANN).build()).enablement(30).unattributed()).isFalse();
    }

    @Test
    void names_what_is_not_held() {
        PmoReach silent = reach(null, governed("A").governingPmos(null).build());
        PmoReach unled = reach(null, governed("A").managers(null).build());

        assertThat(silent.enablement(30)).isNull();
        assertThat(silent.use(30)).isNull();
        assertThat(silent.enablementGaps(30, HALF)).containsExactly("engagements", "projects.governingPmos");
        assertThat(silent.useGaps(30, HALF)).containsExactly("engagements", "projects.governingPmos");
        assertThat(unled.enablementGaps(30, HALF)).containsExactly("engagements", "projects.managers");
        assertThat(unled.useGaps(30, HALF)).containsExactly("engagements");
    }

    @Test
    void names_attribution_only_where_the_share_hangs_on_it() {
        PmoReach reach = reach(List.of(use(ServiceKind.COACHING, null, null, DAY)), governed("A", ANN).build());

        assertThat(reach.enablementGaps(30, HALF)).containsExactly("engagements.person", "engagements.project");
        assertThat(reach.useGaps(30, HALF)).containsExactly("engagements.project");
        assertThat(reach.enablementGaps(30, BigDecimal.ZERO)).isEmpty();
        assertThat(reach.useGaps(30, BigDecimal.ZERO)).isEmpty();
    }

    @Test
    void compares_the_share_exactly() {
        assertThat(new ServiceCoverage(79, 100, List.of(), false).below(new BigDecimal("0.8"))).isTrue();
        assertThat(new ServiceCoverage(80, 100, List.of(), false).below(new BigDecimal("0.8"))).isFalse();
        assertThat(new ServiceCoverage(1, 3, List.of(), false).below(new BigDecimal("0.3333333333"))).isFalse();
        assertThat(new ServiceCoverage(1, 3, List.of(), false).below(new BigDecimal("0.3333333334"))).isTrue();
        assertThat(new ServiceCoverage(0, 0, List.of(), false).below(BigDecimal.ONE)).isFalse();
    }

    private static PmoReach reach(@Nullable List<PmoEngagement> engagements, Project... projects) {
        PmoBuilder epmo = pmo("EPMO").engagements(engagements);
        Portfolio portfolio = portfolio(projects)
                .organization(organization()
                        .people(List.of(person("ANN").build(), person("BOB").build()))
                        .pmos(List.of(epmo.build()))
                        .build())
                .build();
        return PmoReach.of(portfolio, DAY).get(0);
    }

    private static ProjectBuilder governed(String id, PartyId... managers) {
        return project(id)
                .state(ProjectState.EXECUTING)
                .governingPmos(Set.of(EPMO))
                .managers(new ManagerRegister(Stream.of(managers).map(PmoReachTest::assignment).toList()));
    }

    private static ManagerAssignment assignment(PartyId party) {
        return ManagerAssignmentBuilder.builder()
                .id(new AssignmentId("A-" + party.value()))
                .party(party)
                .accountable(true)
                .build();
    }

    private static PmoEngagement use(
            ServiceKind service, @Nullable ProjectId project, @Nullable PersonId person, LocalDate on) {
        return new PmoEngagement(service, project, person, on);
    }
}
