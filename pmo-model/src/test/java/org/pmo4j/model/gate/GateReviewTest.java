package org.pmo4j.model.gate;

import static org.assertj.core.api.Assertions.assertThat;
import static org.pmo4j.model.gate.GateSamples.review;

import java.time.LocalDate;
import java.util.Arrays;
import org.junit.jupiter.api.Test;

class GateReviewTest {

    private static final LocalDate DAY = LocalDate.of(2026, 3, 10);

    @Test
    void passes_with_go_and_conditional_go_only() {
        var passing = Arrays.stream(GateDecision.values())
                .filter(decision -> review("R1", decision, null).passing());

        assertThat(passing).containsExactly(GateDecision.GO, GateDecision.CONDITIONAL_GO);
        assertThat(review("R1", null, null).passing()).isFalse();
    }

    @Test
    void blocks_with_hold_recycle_and_stop_only() {
        var blocking = Arrays.stream(GateDecision.values())
                .filter(decision -> review("R1", decision, null).blocking());

        assertThat(blocking).containsExactly(GateDecision.HOLD, GateDecision.RECYCLE, GateDecision.STOP);
        assertThat(review("R1", null, null).blocking()).isFalse();
    }

    @Test
    void is_pending_from_the_day_it_opens_until_it_is_decided() {
        var open = review("R1", null, null).withOpenedOn(DAY);

        assertThat(open.pending(DAY)).isTrue();
        assertThat(open.pending(DAY.minusDays(1))).isFalse();
        assertThat(open.withOpenedOn(null).pending(DAY)).isTrue();
        assertThat(open.withDecision(GateDecision.HOLD).pending(DAY)).isFalse();
    }

    @Test
    void is_judged_at_its_decision_or_today_while_pending() {
        assertThat(review("R1", GateDecision.GO, "2026-03-01").referenceDate(DAY)).isEqualTo("2026-03-01");
        assertThat(review("R1", GateDecision.GO, null).referenceDate(DAY)).isNull();
        assertThat(review("R1", null, null).referenceDate(DAY)).isEqualTo(DAY);
        assertThat(review("R1", null, null).withOpenedOn(DAY.plusDays(1)).referenceDate(DAY)).isNull();
    }

    @Test
    void is_rated_on_the_date_of_the_rating_or_of_the_decision() {
        var decided = review("R1", GateDecision.GO, "2026-03-01");

        assertThat(decided.ratingDate()).isEqualTo("2026-03-01");
        assertThat(decided.withRatedOn(DAY).ratingDate()).isEqualTo(DAY);
        assertThat(review("R1", null, null).ratingDate()).isNull();
    }

    @Test
    void pass_is_valid_on_its_last_day_and_not_after() {
        var pass = review("R1", GateDecision.GO, "2026-01-01").withValidUntil(DAY);

        assertThat(pass.validOn(DAY)).isTrue();
        assertThat(pass.validOn(DAY.plusDays(1))).isFalse();
        assertThat(pass.withValidUntil(null).validOn(DAY.plusYears(9))).isTrue();
        assertThat(pass.withDecision(GateDecision.STOP).validOn(DAY)).isFalse();
    }

    @Test
    void pass_is_invalid_from_the_day_of_withdrawal() {
        var pass = review("R1", GateDecision.GO, "2026-01-01").withWithdrawnOn(DAY);

        assertThat(pass.validOn(DAY.minusDays(1))).isTrue();
        assertThat(pass.validOn(DAY)).isFalse();
        assertThat(pass.withdrawnBy(DAY.minusDays(1))).isFalse();
        assertThat(pass.withdrawnBy(DAY)).isTrue();
        assertThat(pass.withWithdrawnOn(null).withdrawnBy(DAY)).isFalse();
    }

    @Test
    void hold_ends_on_the_day_the_project_resumes() {
        var hold = review("R1", GateDecision.HOLD, "2026-01-01").withResumedOn(DAY);

        assertThat(hold.onHold(DAY.minusDays(1))).isTrue();
        assertThat(hold.onHold(DAY)).isFalse();
        assertThat(hold.withResumedOn(null).onHold(DAY)).isTrue();
        assertThat(hold.withDecision(GateDecision.GO).onHold(DAY.minusDays(1))).isFalse();
    }

    @Test
    void counts_calendar_days_since_the_decision() {
        assertThat(review("R1", GateDecision.HOLD, "2026-02-10").daysSinceDecision(DAY)).isEqualTo(28);
        assertThat(review("R1", GateDecision.HOLD, null).daysSinceDecision(DAY)).isNull();
        assertThat(review("R1", null, null).daysSinceDecision(DAY)).isNull();
    }

    @Test
    void follow_up_counts_from_its_date_on() {
        var followUp = new FollowUp(DAY, DAY.plusDays(1));

        assertThat(followUp.planAgreed(DAY)).isTrue();
        assertThat(followUp.planAgreed(DAY.minusDays(1))).isFalse();
        assertThat(followUp.reviewHeld(DAY)).isFalse();
        assertThat(followUp.reviewHeld(DAY.plusDays(1))).isTrue();
        assertThat(new FollowUp(null, null).planAgreed(DAY)).isFalse();
    }
}
