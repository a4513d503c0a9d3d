package org.pmo4j.model.organization;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.pmo4j.model.id.PmoId;

class GoverningPmosTest {

    private static final Pmo UNIT_1 = pmo("U-1", PmoLevel.UNIT);
    private static final Pmo UNIT_2 = pmo("U-2", PmoLevel.UNIT);
    private static final Pmo ENTERPRISE = pmo("E", PmoLevel.ENTERPRISE);
    private static final Pmo UNKNOWN_1 = pmo("X-1", null);
    private static final Pmo UNKNOWN_2 = pmo("X-2", null);

    @Test
    void names_the_pmos_in_their_order() {
        assertThat(governing(UNIT_2, ENTERPRISE, UNIT_1).ids()).containsExactly(ids("U-2", "E", "U-1"));
    }

    @Test
    void a_level_is_crowded_by_one_pmo_more_than_allowed() {
        GoverningPmos pmos = governing(UNIT_1, UNIT_2, ENTERPRISE);

        assertThat(pmos.crowdedLevels(1)).containsExactly(PmoLevel.UNIT);
        assertThat(pmos.onCrowdedLevels(1)).containsExactly(ids("U-1", "U-2"));
        assertThat(pmos.crowded(1)).isTrue();
        assertThat(pmos.crowdedLevels(2)).isEmpty();
        assertThat(pmos.onCrowdedLevels(2)).isEmpty();
        assertThat(pmos.crowded(2)).isFalse();
        assertThat(pmos.crowdedLevels(0)).containsExactly(PmoLevel.UNIT, PmoLevel.ENTERPRISE);
    }

    @Test
    void pmos_without_level_crowd_no_level_for_certain() {
        assertThat(governing(UNKNOWN_1, UNKNOWN_2).crowded(1)).isFalse();
    }

    @Test
    void the_answer_is_open_if_pmos_without_level_could_crowd_one() {
        assertThat(governing(UNIT_1, UNKNOWN_1).undecided(1)).isTrue();
        assertThat(governing(UNKNOWN_1, UNKNOWN_2).undecided(1)).isTrue();
        assertThat(governing(UNIT_1, UNKNOWN_1, UNKNOWN_2).undecided(2)).isTrue();
    }

    @Test
    void the_answer_is_not_open_if_they_could_not_or_a_level_is_crowded_anyway() {
        assertThat(governing(UNKNOWN_1).undecided(1)).isFalse();
        assertThat(governing(UNIT_1, ENTERPRISE, UNKNOWN_1).undecided(2)).isFalse();
        assertThat(governing(UNIT_1, UNIT_2, UNKNOWN_1).undecided(1)).isFalse();
        assertThat(governing().undecided(1)).isFalse();
    }

    private static GoverningPmos governing(Pmo... pmos) {
        return new GoverningPmos(List.of(pmos));
    }

    private static PmoId[] ids(String... ids) {
        return Stream.of(ids).map(PmoId::new).toArray(PmoId[]::new);
    }

    private static Pmo pmo(String id, PmoLevel level) {
        return PmoBuilder.builder().id(new PmoId(id)).name("PMO " + id).aliases(List.of()).level(level).build();
    }
}
