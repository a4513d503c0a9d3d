package org.pmo4j.model.gate;

import static org.assertj.core.api.Assertions.assertThat;
import static org.pmo4j.model.gate.GateSamples.gate;
import static org.pmo4j.model.gate.GateSamples.review;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.pmo4j.model.governance.Tailoring;

class GateTest {

    private static final LocalDate AS_OF = LocalDate.of(2026, 3, 31);

    @Test
    void is_removed_only_by_approved_tailoring() {
        assertThat(gate(1).removed()).isFalse();
        assertThat(gate(1).withRemovedBy(new Tailoring("too small", null, null)).removed()).isFalse();
        assertThat(gate(1).withRemovedBy(GateSamples.APPROVED_TAILORING).removed()).isTrue();
    }

    @Test
    void lists_reviews_by_date_then_id_and_undated_ones_last() {
        var undated = review("A", null, null);
        var opened = review("B", null, null).withOpenedOn(LocalDate.of(2026, 2, 1));
        var first = review("C", GateDecision.HOLD, "2026-01-05");
        var second = review("D", GateDecision.GO, "2026-01-05");

        assertThat(gate(1, undated, second, opened, first).reviews())
                .containsExactly(first, second, opened, undated);
    }

    @Test
    void decision_of_today_stands_and_that_of_tomorrow_does_not() {
        var today = review("R1", GateDecision.HOLD, "2026-03-31");
        var tomorrow = review("R2", GateDecision.GO, "2026-04-01");

        assertThat(gate(1, today, tomorrow).latestDecision(AS_OF)).isEqualTo(today);
        assertThat(gate(1, today, tomorrow).latestDecision(AS_OF.plusDays(1))).isEqualTo(tomorrow);
        assertThat(gate(1, tomorrow).latestDecision(AS_OF)).isNull();
    }

    @Test
    void later_in_the_list_stands_of_two_decisions_on_one_day() {
        var first = review("R1", GateDecision.GO, "2026-03-01");
        var second = review("R2", GateDecision.STOP, "2026-03-01");

        assertThat(gate(1, second, first).latestDecision(AS_OF)).isEqualTo(second);
    }

    @Test
    void undated_decision_stands_only_without_a_dated_one() {
        var dated = review("R1", GateDecision.HOLD, "2026-03-01");
        var undated = review("R2", GateDecision.GO, null);

        assertThat(gate(1, undated).latestDecision(AS_OF)).isEqualTo(undated);
        assertThat(gate(1, dated, undated).latestDecision(AS_OF)).isEqualTo(dated);
        assertThat(gate(1, undated).decisionAsOf(AS_OF)).isNull();
        assertThat(gate(1, undated).hasUndatedDecision()).isTrue();
        assertThat(gate(1, dated).hasUndatedDecision()).isFalse();
    }

    @Test
    void pending_review_is_no_decision() {
        assertThat(gate(1, review("R1", null, "2026-03-01")).latestDecision(AS_OF)).isNull();
        assertThat(gate(1, review("R1", null, null)).hasUndatedDecision()).isFalse();
    }

    @Test
    void go_and_stop_settle_the_gate_whenever_taken() {
        assertThat(gate(1).settled(AS_OF)).isFalse();
        assertThat(gate(1, review("R1", GateDecision.GO, "2026-03-31")).settled(AS_OF)).isTrue();
        assertThat(gate(1, review("R1", GateDecision.CONDITIONAL_GO, "2026-03-31")).settled(AS_OF)).isTrue();
        assertThat(gate(1, review("R1", GateDecision.STOP, "2026-03-31")).settled(AS_OF)).isTrue();
        assertThat(gate(1, review("R1", GateDecision.GO, "2026-04-01")).settled(AS_OF)).isFalse();
    }

    @Test
    void hold_and_rework_settle_the_gate_no_earlier_than_planned() {
        var planned = LocalDate.of(2026, 3, 10);

        assertThat(gate(1, review("R1", GateDecision.HOLD, "2026-03-10")).withPlannedOn(planned).settled(AS_OF)).isTrue();
        assertThat(gate(1, review("R1", GateDecision.RECYCLE, "2026-03-09")).withPlannedOn(planned).settled(AS_OF))
                .isFalse();
        assertThat(gate(1, review("R1", GateDecision.HOLD, "2026-03-10")).settled(AS_OF)).isFalse();
        assertThat(gate(1, review("R1", GateDecision.HOLD, null)).settled(AS_OF)).isTrue();
    }
}
