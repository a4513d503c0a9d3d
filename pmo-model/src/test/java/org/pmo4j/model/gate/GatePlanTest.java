package org.pmo4j.model.gate;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;
import static org.pmo4j.model.gate.GateSamples.gate;
import static org.pmo4j.model.gate.GateSamples.opening;
import static org.pmo4j.model.gate.GateSamples.plan;
import static org.pmo4j.model.gate.GateSamples.removed;
import static org.pmo4j.model.gate.GateSamples.review;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.pmo4j.model.Fault;
import org.pmo4j.model.InvalidModelException;
import org.pmo4j.model.id.GateConditionId;
import org.pmo4j.model.id.GateId;
import org.pmo4j.model.id.PhaseId;

class GatePlanTest {

    private static final LocalDate AS_OF = LocalDate.of(2026, 3, 31);

    @Test
    void latest_decision_of_one_day_is_that_of_the_later_gate() {
        var first = review("R1", GateDecision.GO, "2026-03-01");
        var second = review("R2", GateDecision.HOLD, "2026-03-01");

        assertThat(plan(gate(1, first), gate(2, second)).latestDecision(AS_OF)).isEqualTo(second);
    }

    @Test
    void latest_decision_is_the_newest_of_all_gates() {
        var newest = review("R1", GateDecision.GO, "2026-03-02");
        var older = review("R2", GateDecision.HOLD, "2026-03-01");
        var undated = review("R3", GateDecision.STOP, null);

        assertThat(plan(gate(1, newest), gate(2, older), gate(3, undated)).latestDecision(AS_OF)).isEqualTo(newest);
        assertThat(plan(gate(1), gate(3, undated)).latestDecision(AS_OF)).isEqualTo(undated);
        assertThat(plan(gate(1)).latestDecision(AS_OF)).isNull();
    }

    @Test
    void latest_rating_is_the_newest_of_all_gates_up_to_today() {
        var red = review("R1", null, null).with().rating(DeliveryConfidence.RED).ratedOn(AS_OF).build();
        var sameDay = review("R2", GateDecision.GO, "2026-03-31").withRating(DeliveryConfidence.AMBER);
        var tomorrow = review("R3", null, null).with().rating(DeliveryConfidence.GREEN).ratedOn(AS_OF.plusDays(1)).build();
        var undated = review("R4", null, null).withRating(DeliveryConfidence.GREEN);

        var plan = plan(gate(1, red), gate(2, sameDay), gate(3, tomorrow, undated));

        assertThat(plan.latestRatedReview(AS_OF)).isEqualTo(sameDay);
        assertThat(plan.latestRatedReview(AS_OF.plusDays(1))).isEqualTo(tomorrow);
        assertThat(plan.latestRatedReview(AS_OF.minusDays(1))).isNull();
    }

    @Test
    void names_what_is_missing_to_see_a_follow_up() {
        var late = review("R1", GateDecision.GO, "2026-02-28").withRating(DeliveryConfidence.RED);
        var undated = review("R2", null, null).withRating(DeliveryConfidence.RED);
        var plan = plan(gate(1, late), gate(2, undated));
        var newer = plan(gate(1, late), gate(2, review("R3", null, null).with()
                .rating(DeliveryConfidence.GREEN)
                .ratedOn(AS_OF)
                .build()));
        var followed = late.withFollowUp(new FollowUp(null, null));

        assertThat(plan.followUpGaps(late, AS_OF, 30)).containsExactly("followUp");
        assertThat(plan.followUpGaps(late, AS_OF, 31)).isEmpty();
        assertThat(plan.followUpGaps(undated, AS_OF, 30)).containsExactly("ratedOn");
        assertThat(newer.followUpGaps(late, AS_OF, 30)).isEmpty();
        assertThat(plan(gate(1, followed)).followUpGaps(followed, AS_OF, 30)).isEmpty();
    }

    @Test
    void is_reviewed_once_a_review_is_decided_or_under_way() {
        var opensTomorrow = review("R1", null, null).withOpenedOn(AS_OF.plusDays(1));

        assertThat(plan(gate(1), gate(2, review("R2", GateDecision.RECYCLE, null))).reviewed(AS_OF)).isTrue();
        assertThat(plan(gate(1), gate(2, review("R2", null, null))).reviewed(AS_OF)).isTrue();
        assertThat(plan(gate(1, opensTomorrow)).reviewed(AS_OF)).isFalse();
        assertThat(plan(gate(1)).reviewed(AS_OF)).isFalse();
    }

    @Test
    void nearest_earlier_mandatory_gate_is_required() {
        var optional = gate(3).withMandatory(false);
        var plan = plan(gate(1), removed(gate(2)), optional, gate(4));

        assertThat(plan.requiredBefore(gate(4), true)).isEqualTo(gate(1));
        assertThat(plan.requiredBefore(gate(4), false)).isEqualTo(optional);
        assertThat(plan.requiredBefore(gate(1), true)).isNull();
    }

    @Test
    void previous_pass_is_the_latest_pass_of_an_earlier_gate_by_a_day() {
        var plan = plan(
                gate(1, review("R1", GateDecision.GO, "2026-02-01"), review("R2", GateDecision.HOLD, "2026-02-20")),
                gate(2, review("R3", GateDecision.CONDITIONAL_GO, "2026-03-01")),
                gate(3, review("R4", GateDecision.GO, "2026-03-05")));

        assertThat(plan.previousPassOn(gate(3), LocalDate.of(2026, 3, 1))).isEqualTo("2026-03-01");
        assertThat(plan.previousPassOn(gate(3), LocalDate.of(2026, 2, 28))).isEqualTo("2026-02-01");
        assertThat(plan.previousPassOn(gate(2), AS_OF)).isEqualTo("2026-02-01");
        assertThat(plan.previousPassOn(gate(1), AS_OF)).isNull();
    }

    @Test
    void next_gate_is_the_first_that_is_not_settled() {
        var passed = gate(1, review("R1", GateDecision.GO, "2026-03-01"));

        assertThat(plan(passed, gate(2), gate(3)).nextGate(AS_OF)).isEqualTo(gate(2));
        assertThat(plan(passed, removed(gate(2)), gate(3)).nextGate(AS_OF)).isEqualTo(gate(3));
        assertThat(plan(passed).nextGate(AS_OF)).isNull();
        assertThat(plan(passed).nextGate(LocalDate.of(2026, 2, 28))).isEqualTo(passed);
    }

    @Test
    void next_gate_is_not_one_that_a_later_pass_has_overtaken() {
        var later = gate(2, review("R2", GateDecision.GO, "2026-03-01"));
        var held = gate(3, review("R3", GateDecision.HOLD, "2026-03-02"));

        assertThat(plan(gate(1), later, held, gate(4)).nextGate(AS_OF)).isEqualTo(held);
        assertThat(plan(gate(1), held, gate(4)).nextGate(AS_OF)).isEqualTo(gate(1));
    }

    @Test
    void refuses_phases_that_are_not_in_the_plan() {
        var refusal = catchThrowableOfType(InvalidModelException.class, () -> GatePlanBuilder.builder()
                .phases(List.of(GateSamples.phase(1)))
                .gates(List.of(opening(1, gate(2)), opening(9, gate(1))))
                .currentPhase(new PhaseId("PH8"))
                .build());

        assertThat(refusal.faults()).containsExactly(
                new Fault("currentPhase", "'PH8' is no phase of the plan"),
                new Fault("gates[1].authorizes", "'PH9' is no phase of the plan"));
    }

    @Test
    void refuses_ids_used_twice() {
        var condition = GateConditionBuilder.builder()
                .id(new GateConditionId("C1"))
                .description("Settle the lease")
                .status(ConditionStatus.OPEN)
                .build();
        var first = review("R1", GateDecision.CONDITIONAL_GO, null).withConditions(List.of(condition));
        var second = review("R2", GateDecision.CONDITIONAL_GO, null).withConditions(List.of(condition));

        var refusal = catchThrowableOfType(InvalidModelException.class, () -> GatePlanBuilder.builder()
                .phases(List.of(GateSamples.phase(1), GateSamples.phase(2).withId(new PhaseId("PH1"))))
                .gates(List.of(gate(1, first), gate(2, first), gate(3, second).withId(new GateId("G1"))))
                .build());

        assertThat(refusal.faults()).containsExactly(
                new Fault("phases[1].id", "'PH1' is used twice in the plan"),
                new Fault("gates[1].reviews", "'R1' is used twice in the plan"),
                new Fault("gates[1].reviews", "'C1' is used twice in the plan"),
                new Fault("gates[2].id", "'G1' is used twice in the plan"),
                new Fault("gates[2].reviews", "'C1' is used twice in the plan"));
    }

    @Test
    void reports_a_missing_list_once() {
        var refusal = catchThrowableOfType(
                InvalidModelException.class,
                () -> GatePlanBuilder.builder().currentPhase(new PhaseId("PH1")).gates(List.of()).build());

        assertThat(refusal.faults()).containsExactly(new Fault("phases", "is required"));
    }
}
