package org.pmo4j.model.project;

import static org.assertj.core.api.Assertions.assertThat;
import static org.pmo4j.model.project.ProjectSamples.charter;
import static org.pmo4j.model.project.ProjectSamples.day;
import static org.pmo4j.model.project.ProjectSamples.manager;
import static org.pmo4j.model.project.ProjectSamples.person;

import org.junit.jupiter.api.Test;
import org.pmo4j.model.governance.DocumentStatus;
import org.pmo4j.model.id.PmoId;
import org.pmo4j.model.id.UnitId;
import org.pmo4j.model.organization.PartyKind;

class FormalAssignmentTest {

    private static final ManagerAssignment ANN = manager("A1", person("ANN"), null, null);
    private static final Charter CHARTER = charter(DocumentStatus.APPROVED, null);

    @Test
    void takes_the_reference_of_the_assignment_then_the_number_of_the_charter_then_the_word() {
        Charter naming = CHARTER.withNamedManager(person("ANN"));

        assertThat(FormalAssignment.of(ANN.withCharterReference("L-1"), naming).reference()).isEqualTo("L-1");
        assertThat(FormalAssignment.of(ANN, naming.withReference("CH-1")).reference()).isEqualTo("CH-1");
        assertThat(FormalAssignment.of(ANN, naming).reference()).isEqualTo("CHARTER");
        assertThat(FormalAssignment.of(ANN, CHARTER.withNamedManager(person("BEN"))).reference()).isNull();
        assertThat(FormalAssignment.of(ANN, null).reference()).isNull();
    }

    @Test
    void is_defective_when_a_part_is_known_to_be_missing() {
        ManagerAssignment dated = ANN.withAssignedBy(new UnitId("BOARD")).withAssignedOn(day("2026-01-15"));

        assertThat(FormalAssignment.of(dated, CHARTER).defective()).isTrue();
        assertThat(FormalAssignment.of(dated, null).defective()).isFalse();
        assertThat(FormalAssignment.of(dated, null).gaps()).containsExactly("charter");
        assertThat(FormalAssignment.of(dated.withAssignedOn(null), null).defective()).isTrue();
        assertThat(FormalAssignment.of(dated.withCharterReference("L-1"), null).defective()).isFalse();
        assertThat(FormalAssignment.of(dated.withCharterReference("L-1"), null).gaps()).isEmpty();
    }

    @Test
    void is_open_when_no_part_is_held() {
        FormalAssignment nameOnly = FormalAssignment.of(ANN, CHARTER);

        assertThat(nameOnly.defective()).isFalse();
        assertThat(nameOnly.gaps()).containsExactly("assignedBy", "assignedOn", "charterReference");
    }

    @Test
    void nobody_assigns_himself() {
        FormalAssignment own = FormalAssignment.of(
                ANN.withAssignedBy(person("ANN")).withAssignedOn(day("2026-01-15")).withCharterReference("L-1"), null);

        assertThat(own.defective()).isTrue();
    }

    @Test
    void the_type_of_the_id_tells_a_person_from_an_organisation() {
        assertThat(ANN.partyKind()).isEqualTo(PartyKind.PERSON);
        assertThat(ANN.withParty(new UnitId("IT")).partyKind()).isEqualTo(PartyKind.UNIT);
        assertThat(ANN.withParty(new PmoId("EPMO")).partyKind()).isEqualTo(PartyKind.PMO);
    }
}
