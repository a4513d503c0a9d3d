package org.pmo4j.model.governance;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.time.LocalDate;
import java.util.List;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;
import org.pmo4j.model.Fault;
import org.pmo4j.model.InvalidModelException;
import org.pmo4j.model.id.PersonId;
import org.pmo4j.model.id.WaiverId;

class WaiverLifeTest {

    private static final int MAX_DAYS = 180;
    private static final PersonId ANN = new PersonId("ann");
    private static final PersonId BOB = new PersonId("bob");
    private static final PersonId CHEN = new PersonId("chen");
    private static final LocalDate ASKED = LocalDate.of(2026, 1, 5);
    private static final LocalDate APPROVED = LocalDate.of(2026, 1, 12);
    private static final LocalDate EXPIRES = LocalDate.of(2026, 3, 31);
    private static final LocalDate LAST_POSSIBLE = APPROVED.plusDays(MAX_DAYS);

    private static final Waiver REQUESTED =
            Waiver.request(new WaiverId("W-1"), "GATE-008", "P-1", ANN, ASKED, "The supplier delivers in March");
    private static final Waiver GRANTED = REQUESTED.approve(BOB, APPROVED, "There is no other supplier", EXPIRES, MAX_DAYS);

    @Test
    void a_request_exempts_nothing_and_says_who_asks_and_why() {
        assertThat(REQUESTED.reason()).isEqualTo("The supplier delivers in March");
        assertThat(REQUESTED.requestedBy()).isEqualTo(ANN);
        assertThat(REQUESTED.pending()).isTrue();
        assertThat(REQUESTED.validOn(ASKED, MAX_DAYS)).isFalse();
    }

    @Test
    void each_step_keeps_who_when_and_why_and_sets_what_holds_now() {
        Waiver extended = GRANTED.extend(CHEN, EXPIRES, "The ship is late", EXPIRES.plusDays(30), MAX_DAYS);

        Waiver withdrawn = extended.withdraw(ANN, EXPIRES.plusDays(10), "The parts are here");

        assertThat(withdrawn.steps()).containsExactly(
                new WaiverStep(WaiverStepKind.REQUEST, ANN, ASKED, "The supplier delivers in March", null),
                new WaiverStep(WaiverStepKind.APPROVAL, BOB, APPROVED, "There is no other supplier", EXPIRES),
                new WaiverStep(WaiverStepKind.EXTENSION, CHEN, EXPIRES, "The ship is late", EXPIRES.plusDays(30)),
                new WaiverStep(WaiverStepKind.WITHDRAWAL, ANN, EXPIRES.plusDays(10), "The parts are here", null));
        assertThat(withdrawn.approvedBy()).isEqualTo(BOB);
        assertThat(withdrawn.approvedOn()).isEqualTo(APPROVED);
        assertThat(withdrawn.expiresOn()).isEqualTo(EXPIRES.plusDays(30));
        assertThat(withdrawn.closedOn()).isEqualTo(EXPIRES.plusDays(10));
        assertThat(withdrawn.pending()).isFalse();
        assertThat(extended.closedOn()).isNull();
        assertThat(GRANTED.steps()).hasSize(2);
    }

    @Test
    void a_refusal_closes_the_request() {
        Waiver refused = REQUESTED.refuse(BOB, APPROVED, "Another supplier has the parts");

        assertThat(refused.closedOn()).isEqualTo(APPROVED);
        assertThat(refused.approvedBy()).isNull();
        assertThat(refused.pending()).isFalse();
        assertThat(faults(() -> refused.withdraw(ANN, APPROVED, "No longer needed")))
                .containsExactly("steps: WITHDRAWAL cannot follow the REFUSAL of 2026-01-12");
    }

    @Test
    void a_request_names_every_fault() {
        assertThat(faults(() -> Waiver.request(null, " ", "Risk/P-1/R/1", ANN, null, "")))
                .hasSize(5)
                .contains("id: is required", "policy: must not be blank", "on: is required", "why: must not be blank");
    }

    @Test
    void an_approval_names_every_fault() {
        assertThat(faults(() -> REQUESTED.approve(ANN, ASKED.minusDays(1), " ", ASKED.plusDays(180), MAX_DAYS)))
                .containsExactly(
                        "why: must not be blank",
                        "on: 2026-01-04 is before the REQUEST of 2026-01-05",
                        "by: ann is the requester",
                        "expiresOn: 2026-07-04 is 181 days after the approval of 2026-01-04, at most 180 are allowed");
        assertThat(faults(() -> REQUESTED.approve(BOB, APPROVED, "Good reason", APPROVED.minusDays(1), 0)))
                .containsExactly("expiresOn: 2026-01-11 is before the step of 2026-01-12", "maxDays: 0 is not greater than 0");
        assertThat(faults(() -> GRANTED.approve(BOB, APPROVED, "Once more", EXPIRES, MAX_DAYS)))
                .containsExactly("steps: APPROVAL cannot follow the APPROVAL of 2026-01-12");
    }

    @Test
    void a_waiver_is_extended_up_to_its_last_day_and_the_longest_time_and_not_beyond() {
        assertThat(GRANTED.extend(CHEN, EXPIRES, "The ship is late", LAST_POSSIBLE, MAX_DAYS).expiresOn()).isEqualTo(LAST_POSSIBLE);
        assertThat(faults(() -> GRANTED.extend(CHEN, EXPIRES.plusDays(1), "The ship is late", LAST_POSSIBLE.plusDays(1), MAX_DAYS)))
                .containsExactly(
                        "on: 2026-04-01 is after the expiry 2026-03-31; ask for a new waiver",
                        "expiresOn: 2026-07-12 is 181 days after the approval of 2026-01-12, at most 180 are allowed");
    }

    @Test
    void an_extension_makes_it_longer_and_is_not_granted_to_oneself() {
        assertThat(faults(() -> GRANTED.extend(ANN, EXPIRES, "The ship is late", EXPIRES, MAX_DAYS)))
                .containsExactly(
                        "expiresOn: 2026-03-31 is not later than the present expiry 2026-03-31", "by: ann is the requester");
        assertThat(faults(() -> REQUESTED.extend(BOB, APPROVED, "The ship is late", EXPIRES, MAX_DAYS)))
                .containsExactly("steps: EXTENSION cannot follow the REQUEST of 2026-01-05");
    }

    @Test
    void an_expired_waiver_may_be_withdrawn_once() {
        Waiver withdrawn = GRANTED.withdraw(ANN, EXPIRES.plusDays(1), "Complied with");

        assertThat(withdrawn.closedOn()).isEqualTo(EXPIRES.plusDays(1));
        assertThat(faults(() -> withdrawn.withdraw(ANN, EXPIRES, "Complied with")))
                .containsExactly(
                        "steps: WITHDRAWAL cannot follow the WITHDRAWAL of 2026-04-01",
                        "on: 2026-03-31 is before the WITHDRAWAL of 2026-04-01");
    }

    @Test
    void nothing_can_follow_steps_that_are_not_held() {
        assertThat(faults(() -> GRANTED.withSteps(null).withdraw(ANN, EXPIRES, "Complied with")))
                .containsExactly("steps: are not held by the source, so that no step can follow them");
    }

    @Test
    void steps_must_be_a_life_and_components_agree_with_them() {
        assertThat(faults(() -> REQUESTED.withSteps(List.of()))).contains("steps: are empty; a waiver begins with a REQUEST");
        assertThat(faults(() -> GRANTED.withSteps(GRANTED.steps().subList(1, 2))))
                .contains("steps: APPROVAL of 2026-01-12: APPROVAL cannot be the first step",
                        "requestedBy: ann is not what the steps tell: nothing");
        assertThat(faults(() -> GRANTED.with().approvedBy(CHEN).approvedOn(ASKED).expiresOn(null).closedOn(EXPIRES).build()))
                .containsExactly(
                        "approvedBy: chen is not what the steps tell: bob",
                        "approvedOn: 2026-01-05 is not what the steps tell: 2026-01-12",
                        "expiresOn: nothing is not what the steps tell: 2026-03-31",
                        "closedOn: 2026-03-31 is not what the steps tell: nothing");
    }

    @Test
    void the_order_in_which_steps_are_given_does_not_matter() {
        Waiver sameDay = REQUESTED.approve(BOB, ASKED, "There is no other supplier", ASKED, MAX_DAYS)
                .extend(BOB, ASKED, "Nor will there be", EXPIRES, MAX_DAYS)
                .withdraw(ANN, ASKED, "There is one");
        List<WaiverStep> steps = sameDay.steps();

        Waiver turned = sameDay.withSteps(List.of(steps.get(3), steps.get(2), steps.get(1), steps.get(0)));

        assertThat(turned).isEqualTo(sameDay);
    }

    /** What is bad governance but a possible life can be read, and is judged. */
    @Test
    void a_waiver_extended_by_its_requester_counts_as_approved_by_the_requester() {
        Waiver own = GRANTED.with()
                .expiresOn(LAST_POSSIBLE)
                .steps(List.of(
                        GRANTED.steps().get(0),
                        GRANTED.steps().get(1),
                        new WaiverStep(WaiverStepKind.EXTENSION, ANN, EXPIRES, "The ship is late", LAST_POSSIBLE)))
                .build();

        assertThat(own.defects(EXPIRES, MAX_DAYS)).containsExactly(WaiverDefect.SELF_APPROVED);
        assertThat(own.validOn(EXPIRES, MAX_DAYS)).isFalse();
        assertThat(own.knownAt(EXPIRES.minusDays(1)).validOn(EXPIRES.minusDays(1), MAX_DAYS)).isTrue();
    }

    @Test
    void only_approvals_and_extensions_set_an_expiry() {
        assertThat(faults(() -> new WaiverStep(WaiverStepKind.REFUSAL, BOB, APPROVED, "No", EXPIRES)))
                .containsExactly("expiresOn: 2026-03-31 is set by a REFUSAL, which sets none");
        assertThat(faults(() -> new WaiverStep(WaiverStepKind.APPROVAL, BOB, APPROVED, "Yes", null)))
                .containsExactly("expiresOn: is required");
    }

    @Test
    void a_register_finds_a_waiver_and_takes_its_next_state() {
        Waiver other = GRANTED.withId(new WaiverId("W-0")).withCompensatingMeasure("Weekly call");
        WaiverRegister register = new WaiverRegister(List.of(REQUESTED, other));

        WaiverRegister approved = register.with(GRANTED);

        assertThat(approved.waivers()).containsExactly(other, GRANTED);
        assertThat(approved.waiver(new WaiverId("W-1"))).isEqualTo(GRANTED);
        assertThat(approved.waiver(new WaiverId("W-2"))).isNull();
        assertThat(register.waiver(new WaiverId("W-1"))).isEqualTo(REQUESTED);
    }

    private static List<String> faults(ThrowingCallable call) {
        var thrown = catchThrowableOfType(InvalidModelException.class, call);
        assertThat(thrown).isNotNull();
        return thrown.faults().stream().map(Fault::toString).toList();
    }
}
