package org.pmo4j.model.gate;

import static org.assertj.core.api.Assertions.assertThat;
import static org.pmo4j.model.gate.GateSamples.gate;
import static org.pmo4j.model.gate.GateSamples.inPhase;
import static org.pmo4j.model.gate.GateSamples.opening;
import static org.pmo4j.model.gate.GateSamples.phase;
import static org.pmo4j.model.gate.GateSamples.plan;
import static org.pmo4j.model.gate.GateSamples.removed;
import static org.pmo4j.model.gate.GateSamples.review;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;

class PhaseAuthorizationTest {

    private static final LocalDate AS_OF = LocalDate.of(2026, 3, 31);

    private final GateReview pass1 = review("R1", GateDecision.GO, "2026-01-10");
    private final GateReview pass2 = review("R2", GateDecision.GO, "2026-02-10");

    @Test
    void highest_phase_of_an_open_gate_is_authorised() {
        var plan = plan(opening(2, gate(1, pass1)), opening(3, gate(2, pass2)), opening(4, gate(3)));

        assertThat(plan.authorizedPhase(AS_OF)).isEqualTo(phase(3));
        assertThat(plan.authorizedPhaseId(AS_OF)).isEqualTo(phase(3).id());
    }

    @Test
    void phase_below_the_first_gate_is_authorised_before_any_pass() {
        assertThat(plan(opening(3, gate(1)), opening(4, gate(2))).authorizedPhase(AS_OF)).isEqualTo(phase(2));
        assertThat(plan(opening(1, gate(1))).authorizedPhase(AS_OF)).isNull();
        assertThat(plan(gate(1, pass1)).authorizedPhase(AS_OF)).isNull();
        assertThat(plan(gate(1, pass1)).authorizedPhaseId(AS_OF)).isNull();
    }

    @Test
    void pass_without_a_date_opens_the_phase() {
        assertThat(plan(opening(2, gate(1, review("R1", GateDecision.GO, null)))).authorizedPhase(AS_OF))
                .isEqualTo(phase(2));
    }

    @Test
    void later_decision_that_does_not_pass_closes_the_phase() {
        var recycled = gate(1, pass1, review("R9", GateDecision.RECYCLE, "2026-03-01"));

        assertThat(plan(opening(2, recycled)).authorizedPhase(AS_OF)).isEqualTo(phase(1));
    }

    @Test
    void withdrawn_pass_closes_the_phase_on_the_day_of_withdrawal() {
        var today = plan(opening(2, gate(1, pass1.withWithdrawnOn(AS_OF))));
        var tomorrow = plan(opening(2, gate(1, pass1.withWithdrawnOn(AS_OF.plusDays(1)))));

        assertThat(today.authorizedPhase(AS_OF)).isEqualTo(phase(1));
        assertThat(tomorrow.authorizedPhase(AS_OF)).isEqualTo(phase(2));
    }

    @Test
    void removed_gate_opens_with_the_gate_before_it() {
        var passed = opening(2, gate(1, pass1));
        var notPassed = opening(2, gate(1));
        var gone = removed(opening(3, gate(2)));
        var alsoGone = removed(opening(4, gate(3)));

        assertThat(plan(passed, gone, alsoGone).authorizedPhase(AS_OF)).isEqualTo(phase(4));
        assertThat(plan(notPassed, gone, alsoGone).authorizedPhase(AS_OF)).isEqualTo(phase(1));
        assertThat(plan(gone, notPassed.withSequence(5)).authorizedPhase(AS_OF)).isEqualTo(phase(3));
    }

    @Test
    void expired_pass_counts_if_it_was_valid_on_entry() {
        var expired = plan(opening(2, gate(1, pass1.withValidUntil(LocalDate.of(2026, 2, 28)))));

        assertThat(inPhase(2, "2026-02-28", expired).authorizedPhase(AS_OF)).isEqualTo(phase(2));
        assertThat(inPhase(2, "2026-03-01", expired).authorizedPhase(AS_OF)).isEqualTo(phase(1));
        assertThat(inPhase(2, "2026-02-28", expired).surelyAuthorizedPhase(AS_OF)).isEqualTo(phase(2));
    }

    @Test
    void expired_pass_counts_but_not_surely_where_the_entry_is_not_held() {
        var expired = inPhase(2, null, plan(opening(2, gate(1, pass1.withValidUntil(AS_OF.minusDays(1))))));
        var lastDay = inPhase(2, null, plan(opening(2, gate(1, pass1.withValidUntil(AS_OF)))));

        assertThat(expired.authorizedPhase(AS_OF)).isEqualTo(phase(2));
        assertThat(expired.surelyAuthorizedPhase(AS_OF)).isEqualTo(phase(1));
        assertThat(expired.workUnauthorized(AS_OF, 0)).isFalse();
        assertThat(expired.workPossiblyUnauthorized(AS_OF)).isTrue();
        assertThat(lastDay.surelyAuthorizedPhase(AS_OF)).isEqualTo(phase(2));
        assertThat(lastDay.workPossiblyUnauthorized(AS_OF)).isFalse();
    }

    @Test
    void work_beyond_the_authorised_phase_is_reported_from_the_first_day() {
        var plan = plan(opening(2, gate(1, pass1)), opening(3, gate(2)));

        assertThat(inPhase(3, "2026-03-31", plan).workUnauthorized(AS_OF, 0)).isTrue();
        assertThat(inPhase(3, "2026-04-01", plan).workUnauthorized(AS_OF, 0)).isFalse();
        assertThat(inPhase(2, "2026-03-31", plan).workUnauthorized(AS_OF, 0)).isFalse();
        assertThat(inPhase(3, "2026-03-31", plan).workPossiblyUnauthorized(AS_OF)).isFalse();
    }

    @Test
    void work_is_tolerated_for_the_days_of_grace() {
        var plan = inPhase(3, "2026-03-27", plan(opening(2, gate(1, pass1)), opening(3, gate(2))));

        assertThat(plan.workUnauthorized(AS_OF, 5)).isFalse();
        assertThat(plan.workUnauthorized(AS_OF.plusDays(1), 5)).isTrue();
    }

    @Test
    void unknown_entry_is_reported_without_grace_and_possible_with_it() {
        var plan = inPhase(3, null, plan(opening(2, gate(1, pass1)), opening(3, gate(2))));

        assertThat(plan.workUnauthorized(AS_OF, 0)).isTrue();
        assertThat(plan.workUnauthorized(AS_OF, 1)).isFalse();
        assertThat(plan.workPossiblyUnauthorized(AS_OF)).isTrue();
    }

    @Test
    void says_nothing_without_current_phase_or_opened_phases() {
        assertThat(plan(opening(2, gate(1))).workUnauthorized(AS_OF, 0)).isFalse();
        assertThat(inPhase(4, "2026-01-01", plan(gate(1))).workUnauthorized(AS_OF, 0)).isFalse();
        assertThat(plan(gate(1)).authorizesPhases()).isFalse();
        assertThat(plan(gate(1), opening(2, gate(2))).authorizesPhases()).isTrue();
    }

    @Test
    void no_authorised_phase_at_all_is_beyond() {
        var plan = inPhase(1, "2026-03-31", plan(opening(1, gate(1))));

        assertThat(plan.workUnauthorized(AS_OF, 0)).isTrue();
    }

    @Test
    void names_what_is_missing_to_judge_the_work() {
        GatePlan held = inPhase(2, "2026-02-15", plan(opening(2, gate(1, pass1))));

        assertThat(held.missingForWork(AS_OF)).isEmpty();
        assertThat(held.withCurrentPhase(null).missingForWork(AS_OF)).containsExactly("gatePlan.currentPhase");
        assertThat(inPhase(2, "2026-02-15", plan(gate(1, pass1))).missingForWork(AS_OF))
                .containsExactly("gatePlan.gates.authorizes");
        assertThat(inPhase(3, "2026-02-15", plan(opening(2, gate(1, pass1))))
                        .withCurrentPhaseSince(null)
                        .missingForWork(AS_OF))
                .containsExactly("gatePlan.currentPhaseSince");
    }
}
