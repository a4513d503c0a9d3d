package org.pmo4j.model.project;

import static org.assertj.core.api.Assertions.assertThat;
import static org.pmo4j.model.project.ProjectSamples.manager;
import static org.pmo4j.model.project.ProjectSamples.managers;
import static org.pmo4j.model.project.ProjectSamples.person;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.pmo4j.model.id.OrganizationId;
import org.pmo4j.model.id.UnitId;
import org.pmo4j.model.organization.OrganizationBuilder;
import org.pmo4j.model.organization.PersonBuilder;

class ManagerRegisterTest {

    private static final LocalDate DAY = LocalDate.of(2026, 3, 10);

    @Test
    void assignment_holds_on_its_first_and_last_day() {
        var assignment = manager("A1", person("ANN"), "2026-03-01", "2026-03-10");

        assertThat(assignment.effectiveOn(LocalDate.of(2026, 3, 1))).isTrue();
        assertThat(assignment.effectiveOn(LocalDate.of(2026, 2, 28))).isFalse();
        assertThat(assignment.effectiveOn(DAY)).isTrue();
        assertThat(assignment.effectiveOn(DAY.plusDays(1))).isFalse();
        assertThat(assignment.effectiveOn(null)).isFalse();
        assertThat(manager("A1", person("ANN"), null, null).effectiveOn(DAY)).isTrue();
    }

    @Test
    void lists_accountable_managers_of_the_day_by_party() {
        var ben = manager("A1", person("BEN"), null, "2026-03-10");
        var ann = manager("A2", person("ANN"), "2026-03-10", null);
        var deputy = manager("A3", person("CAT"), null, null).withAccountable(false);

        assertThat(managers(ben, ann, deputy).accountableOn(DAY)).containsExactly(ann, ben);
        assertThat(managers(ben, ann, deputy).accountableOn(DAY.plusDays(1))).containsExactly(ann);
        assertThat(managers(ben, ann, deputy).accountableOn(null)).isEmpty();
    }

    @Test
    void of_one_party_the_assignment_that_started_last_counts() {
        var sinceEver = manager("A1", person("ANN"), null, null);
        var early = manager("A2", person("ANN"), "2026-01-01", null);
        var late = manager("A3", person("ANN"), "2026-02-01", null);
        var sameDay = manager("A4", person("ANN"), "2026-02-01", null);

        assertThat(managers(late, early, sinceEver).accountableOn(DAY)).containsExactly(late);
        assertThat(managers(early, sinceEver).accountableOn(DAY)).containsExactly(early);
        assertThat(managers(sinceEver, early).accountableOn(DAY)).containsExactly(early);
        assertThat(managers(late, sameDay).accountableOn(DAY)).containsExactly(sameDay);
        assertThat(managers(sameDay, late).accountableOn(DAY)).containsExactly(late);
    }

    @Test
    void finds_the_assignment_of_a_manager_who_decides() {
        var ann = manager("A1", person("ANN"), null, "2026-03-10");
        var deputy = manager("A2", person("CAT"), null, null).withAccountable(false);
        var register = managers(ann, deputy);

        assertThat(register.accountable(person("ANN"), DAY)).isEqualTo(ann);
        assertThat(register.accountable(person("ANN"), DAY.plusDays(1))).isNull();
        assertThat(register.accountable(person("CAT"), DAY)).isNull();
        assertThat(register.accountable(null, DAY)).isNull();
        assertThat(register.accountable(person("ANN"), null)).isNull();
    }

    @Test
    void tells_who_was_ever_accountable() {
        var register = managers(
                manager("A1", person("ANN"), null, "2020-01-01"),
                manager("A2", person("CAT"), null, null).withAccountable(false));

        assertThat(register.everAccountable(person("ANN"))).isTrue();
        assertThat(register.everAccountable(person("CAT"))).isFalse();
        assertThat(register.everAccountable(null)).isFalse();
    }

    @Test
    void finds_the_person_of_an_assignment() {
        var ann = PersonBuilder.builder().id(person("ANN")).name("Ann").build();
        var organization = OrganizationBuilder.builder()
                .id(new OrganizationId("ORG"))
                .name("Org")
                .units(List.of())
                .people(List.of(ann))
                .pmos(List.of())
                .build();

        assertThat(manager("A1", person("ANN"), null, null).person(organization)).isEqualTo(ann);
        assertThat(manager("A1", person("BEN"), null, null).person(organization)).isNull();
        assertThat(manager("A1", new UnitId("ANN"), null, null).person(organization)).isNull();
    }
}
