package org.pmo4j.model.portfolio;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import org.junit.jupiter.api.Test;

class FixedListTest {

    private static final List<String> JOINED =
            new JoinedList<>(new JoinedList<>(List.of("a", "b"), List.of("c")), new JoinedList<>(List.of("d"), List.of("e", "f")));

    @Test
    void joined_lists_hold_the_entries_of_both_in_turn() {
        assertThat(JOINED).hasSize(6).containsExactly("a", "b", "c", "d", "e", "f");
        assertThat(JOINED).isEqualTo(List.of("a", "b", "c", "d", "e", "f"));
        assertThat(JOINED.toArray()).containsExactly("a", "b", "c", "d", "e", "f");
        assertThat(JOINED.subList(2, 4)).containsExactly("c", "d");
        assertThatThrownBy(() -> JOINED.get(6)).isInstanceOf(IndexOutOfBoundsException.class);
        assertThatThrownBy(() -> JOINED.get(-1)).isInstanceOf(IndexOutOfBoundsException.class);
        assertThatThrownBy(() -> JOINED.add("g")).isInstanceOf(UnsupportedOperationException.class);
    }

    @Test
    void chosen_entries_stand_in_the_order_of_their_positions() {
        BitSet positions = new BitSet();
        positions.set(1);
        positions.set(4, 6);

        List<String> chosen = new ChosenList<>(positions, JOINED::get);

        assertThat(chosen).hasSize(3).containsExactly("b", "e", "f");
        assertThat(chosen).isEqualTo(List.of("b", "e", "f"));
        assertThat(chosen.toArray()).containsExactly("b", "e", "f");
        assertThatThrownBy(() -> chosen.get(3)).isInstanceOf(IndexOutOfBoundsException.class);
        assertThat(new ChosenList<>(new BitSet(), JOINED::get)).isEmpty();
    }

    @Test
    void a_chosen_entry_is_looked_for_only_when_the_list_is_read() {
        BitSet positions = new BitSet();
        positions.set(7);

        assertThat(new ChosenList<>(positions, JOINED::get).isEmpty()).isFalse();
    }

    @Test
    void a_list_that_never_changes_is_not_copied() {
        assertThat(FixedList.copyOf(JOINED)).isSameAs(JOINED);
        assertThatThrownBy(() -> FixedList.copyOf(new ArrayList<>(List.of("a"))).add("b"))
                .isInstanceOf(UnsupportedOperationException.class);
    }
}
