package org.pmo4j.model.internal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Iterator;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import org.pmo4j.model.id.PartyId;
import org.pmo4j.model.id.PersonId;
import org.pmo4j.model.id.PmoId;
import org.pmo4j.model.id.UnitId;

class OrderedSetTest {

    private final Set<PartyId> parties =
            new OrderedSet<>(List.of(new UnitId("b"), new PersonId("c"), new PersonId("a"), new PmoId("d"), new PersonId("c")));

    @Test
    void is_the_set_of_its_entries_in_natural_order() {
        assertThat(parties).isEqualTo(Set.of(new PersonId("a"), new UnitId("b"), new PersonId("c"), new PmoId("d")));
        assertThat(List.copyOf(parties)).isEqualTo(List.copyOf(new TreeSet<>(parties))).hasSize(4);
        assertThat(parties.hashCode()).isEqualTo(Set.copyOf(parties).hashCode());
        assertThat(new OrderedSet<PartyId>(List.of())).isEmpty();
    }

    @Test
    void finds_what_it_holds_and_nothing_else() {
        assertThat(parties).allMatch(parties::contains);
        assertThat(List.of(new PersonId("b"), new UnitId("a"), new PmoId("a"), "a")).noneMatch(parties::contains);
        assertThat(parties.contains(null)).isFalse();
        assertThat(new OrderedSet<PartyId>(List.of()).contains(new PersonId("a"))).isFalse();
    }

    @Test
    void cannot_be_changed() {
        Iterator<PartyId> entries = parties.iterator();
        entries.next();

        assertThatThrownBy(entries::remove).isInstanceOf(UnsupportedOperationException.class);
        assertThatThrownBy(() -> parties.add(new PersonId("e"))).isInstanceOf(UnsupportedOperationException.class);
        assertThatThrownBy(() -> parties.remove(new PersonId("a"))).isInstanceOf(UnsupportedOperationException.class);
        assertThatThrownBy(parties::clear).isInstanceOf(UnsupportedOperationException.class);
    }
}
