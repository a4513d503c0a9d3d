package org.pmo4j.model.internal;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;

class DateSpanTest {

    private static final LocalDate FIRST = LocalDate.of(2026, 1, 1);
    private static final LocalDate LAST = LocalDate.of(2026, 3, 31);

    @Test
    void covers_first_and_last_day_and_nothing_beside() {
        assertThat(DateSpan.covers(FIRST, LAST, FIRST)).isTrue();
        assertThat(DateSpan.covers(FIRST, LAST, FIRST.minusDays(1))).isFalse();
        assertThat(DateSpan.covers(FIRST, LAST, LAST)).isTrue();
        assertThat(DateSpan.covers(FIRST, LAST, LAST.plusDays(1))).isFalse();
    }

    @Test
    void open_ends_cover_everything_but_an_unknown_day() {
        assertThat(DateSpan.covers(null, LAST, LocalDate.MIN)).isTrue();
        assertThat(DateSpan.covers(FIRST, null, LocalDate.MAX)).isTrue();
        assertThat(DateSpan.covers(null, null, null)).isFalse();
    }

    @Test
    void something_dated_is_reached_on_its_day() {
        assertThat(DateSpan.reached(FIRST, FIRST)).isTrue();
        assertThat(DateSpan.reached(FIRST, FIRST.minusDays(1))).isFalse();
        assertThat(DateSpan.reached(null, FIRST)).isFalse();
    }
}
