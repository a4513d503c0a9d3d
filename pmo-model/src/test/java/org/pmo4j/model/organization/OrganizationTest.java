package org.pmo4j.model.organization;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.pmo4j.model.id.OrganizationId;
import org.pmo4j.model.id.PersonId;
import org.pmo4j.model.id.PmoId;
import org.pmo4j.model.id.UnitId;

class OrganizationTest {

    private static final UnitId BOARD = new UnitId("BOARD");
    private static final UnitId DIVISION = new UnitId("DIVISION");
    private static final UnitId TEAM = new UnitId("TEAM");
    private static final UnitId OTHER = new UnitId("OTHER");
    private static final UnitId UNHEARD_OF = new UnitId("UNHEARD-OF");
    private static final PersonId CHIEF = new PersonId("CHIEF");
    private static final LocalDate DAY = LocalDate.of(2026, 3, 31);

    private static final Organization ORGANIZATION = organization()
            .units(List.of(
                    unit(TEAM, DIVISION, null, false),
                    unit(BOARD, null, CHIEF, true),
                    unit(DIVISION, BOARD, new PersonId("HEAD"), false),
                    unit(OTHER, null, null, false)))
            .people(List.of(person("HEAD").build(), person("CHIEF").build(), person("Z").build()))
            .pmos(List.of(
                    pmo("PC").name("Project Office").head(new PersonId("HEAD")).build(),
                    pmo("EPMO").nameZh("项目管理中心").aliases(List.of("Project Management Centre")).build()))
            .build();

    @Test
    void finds_every_person_unit_and_pmo_by_id() {
        assertThat(ORGANIZATION.people()).allSatisfy(one -> assertThat(ORGANIZATION.person(one.id())).isSameAs(one));
        assertThat(ORGANIZATION.units()).allSatisfy(one -> assertThat(ORGANIZATION.unit(one.id())).isSameAs(one));
        assertThat(ORGANIZATION.pmos()).allSatisfy(one -> assertThat(ORGANIZATION.pmo(one.id())).isSameAs(one));
    }

    @Test
    void finds_nothing_for_an_unknown_or_missing_id() {
        assertThat(ORGANIZATION.person(new PersonId("A"))).isNull();
        assertThat(ORGANIZATION.person(null)).isNull();
        assertThat(ORGANIZATION.unit(UNHEARD_OF)).isNull();
        assertThat(ORGANIZATION.unit(null)).isNull();
        assertThat(ORGANIZATION.pmo(new PmoId("ZZ"))).isNull();
        assertThat(ORGANIZATION.pmo(null)).isNull();
    }

    @ParameterizedTest
    @ValueSource(strings = {"PMO EPMO", "项目管理中心", "Project Management Centre", " project management centre "})
    void finds_a_pmo_by_name_chinese_name_or_alias(String name) {
        assertThat(ORGANIZATION.pmosNamed(name)).containsExactly(ORGANIZATION.pmo(new PmoId("EPMO")));
    }

    @Test
    void finds_no_pmo_by_part_of_a_name() {
        assertThat(ORGANIZATION.pmosNamed("Project")).isEmpty();
    }

    @Test
    void finds_all_pmos_that_share_a_name_by_id() {
        Pmo north = pmo("N").aliases(List.of("PMO")).build();
        Pmo south = pmo("S").name("pmo").build();

        List<Pmo> found = organization().pmos(List.of(south, north)).build().pmosNamed("PMO");

        assertThat(found).containsExactly(north, south);
    }

    @Test
    void a_person_acts_for_himself_and_a_head_for_the_unit_or_pmo() {
        assertThat(ORGANIZATION.head(CHIEF)).isEqualTo(CHIEF);
        assertThat(ORGANIZATION.head(BOARD)).isEqualTo(CHIEF);
        assertThat(ORGANIZATION.head(new PmoId("PC"))).isEqualTo(new PersonId("HEAD"));
    }

    @Test
    void the_head_of_an_unknown_party_or_of_one_without_a_head_is_not_known() {
        assertThat(ORGANIZATION.head(TEAM)).isNull();
        assertThat(ORGANIZATION.head(UNHEARD_OF)).isNull();
        assertThat(ORGANIZATION.head(new PmoId("EPMO"))).isNull();
        assertThat(ORGANIZATION.head(new PmoId("ZZ"))).isNull();
        assertThat(ORGANIZATION.head(null)).isNull();
    }

    @Test
    void a_unit_is_within_itself_and_within_every_unit_above_it() {
        assertThat(ORGANIZATION.within(TEAM, TEAM)).isTrue();
        assertThat(ORGANIZATION.within(TEAM, DIVISION)).isTrue();
        assertThat(ORGANIZATION.within(TEAM, BOARD)).isTrue();
    }

    @Test
    void a_unit_is_not_within_a_unit_below_or_beside_it() {
        assertThat(ORGANIZATION.within(DIVISION, TEAM)).isFalse();
        assertThat(ORGANIZATION.within(TEAM, OTHER)).isFalse();
        assertThat(ORGANIZATION.within(null, BOARD)).isFalse();
        assertThat(ORGANIZATION.within(UNHEARD_OF, BOARD)).isFalse();
    }

    @Test
    void a_unit_is_within_some_units_if_it_is_within_one_of_them() {
        assertThat(ORGANIZATION.within(TEAM, Set.of(OTHER, DIVISION))).isTrue();
        assertThat(ORGANIZATION.within(TEAM, Set.of(OTHER))).isFalse();
        assertThat(ORGANIZATION.within(TEAM, Set.of())).isFalse();
        assertThat(ORGANIZATION.within(null, Set.of(BOARD))).isFalse();
    }

    @Test
    void a_person_is_executive_as_the_source_says_even_against_the_unit() {
        Organization said = organization()
                .units(List.of(unit(BOARD, null, CHIEF, true)))
                .people(List.of(
                        person("CHIEF").executive(false).build(), person("Z").executive(true).build()))
                .build();

        assertThat(said.executive(CHIEF)).isFalse();
        assertThat(said.executive(new PersonId("Z"))).isTrue();
    }

    @Test
    void the_head_of_a_top_unit_is_executive_when_the_source_says_nothing() {
        assertThat(ORGANIZATION.executive(CHIEF)).isTrue();
    }

    @Test
    void whether_anybody_else_is_executive_is_not_known() {
        assertThat(ORGANIZATION.executive(new PersonId("HEAD"))).isNull();
        assertThat(ORGANIZATION.executive(new PersonId("NOBODY"))).isNull();
        assertThat(ORGANIZATION.executive(null)).isNull();
    }

    @Test
    void the_reporting_distance_is_one_at_the_top_unit_and_grows_with_each_level() {
        assertThat(ORGANIZATION.reportingDistance(pmo("P").reportsTo(BOARD).build())).isEqualTo(1);
        assertThat(ORGANIZATION.reportingDistance(pmo("P").reportsTo(DIVISION).build())).isEqualTo(2);
        assertThat(ORGANIZATION.reportingDistance(pmo("P").reportsTo(TEAM).build())).isEqualTo(3);
    }

    @Test
    void the_reporting_distance_ends_at_the_first_unit_of_top_management() {
        UnitId office = new UnitId("CEO-OFFICE");
        Organization twoTops = organization()
                .units(List.of(unit(BOARD, null, null, true), unit(office, BOARD, null, true)))
                .build();

        assertThat(twoTops.reportingDistance(pmo("P").reportsTo(office).build())).isEqualTo(1);
    }

    @Test
    void the_reporting_distance_is_not_known_without_a_top_unit_above() {
        assertThat(ORGANIZATION.reportingDistance(pmo("P").build())).isNull();
        assertThat(ORGANIZATION.reportingDistance(pmo("P").reportsTo(OTHER).build())).isNull();
        assertThat(ORGANIZATION.reportingDistance(pmo("P").reportsTo(UNHEARD_OF).build())).isNull();
    }

    @Test
    void a_sponsor_leaves_at_the_end_of_the_sponsorship_or_of_the_employment_whichever_is_first() {
        assertThat(lastDay(DAY, DAY.plusDays(1))).isEqualTo(DAY);
        assertThat(lastDay(DAY.plusDays(1), DAY)).isEqualTo(DAY);
        assertThat(lastDay(DAY, DAY)).isEqualTo(DAY);
    }

    @Test
    void a_sponsor_leaves_on_the_only_known_end_or_on_no_known_day() {
        assertThat(lastDay(DAY, null)).isEqualTo(DAY);
        assertThat(lastDay(null, DAY)).isEqualTo(DAY);
        assertThat(lastDay(null, null)).isNull();
    }

    @Test
    void a_sponsor_whom_the_organisation_does_not_hold_leaves_at_the_end_of_the_sponsorship() {
        Sponsorship foreign = new Sponsorship(new PersonId("NOBODY"), DAY, DAY);

        assertThat(ORGANIZATION.lastDay(foreign)).isEqualTo(DAY);
    }

    @ParameterizedTest
    @EnumSource(names = {"ACTIVE", "CLOSING"})
    void a_pmo_is_in_service_while_active_or_closing(PmoStatus status) {
        assertThat(pmo("P").status(status).build().inService()).isTrue();
    }

    @ParameterizedTest
    @EnumSource(names = {"PLANNED", "CLOSED"})
    void a_pmo_is_not_in_service_while_planned_or_closed(PmoStatus status) {
        assertThat(pmo("P").status(status).build().inService()).isFalse();
    }

    @Test
    void a_pmo_without_a_status_is_in_service() {
        assertThat(pmo("P").build().inService()).isTrue();
    }

    private static LocalDate lastDay(LocalDate sponsored, LocalDate employed) {
        Organization organization = organization()
                .people(List.of(person("S").employmentFinish(employed).build()))
                .build();
        return organization.lastDay(new Sponsorship(new PersonId("S"), DAY.minusYears(1), sponsored));
    }

    private static OrganizationBuilder organization() {
        return OrganizationBuilder.builder()
                .id(new OrganizationId("ORG"))
                .name("Organisation")
                .units(List.of())
                .people(List.of())
                .pmos(List.of());
    }

    private static OrganizationUnit unit(UnitId id, UnitId parent, PersonId head, boolean top) {
        return new OrganizationUnit(id, "Unit " + id, null, parent, head, top);
    }

    private static PersonBuilder person(String id) {
        return PersonBuilder.builder().id(new PersonId(id)).name("Person " + id);
    }

    private static PmoBuilder pmo(String id) {
        return PmoBuilder.builder().id(new PmoId(id)).name("PMO " + id).aliases(List.of());
    }
}
