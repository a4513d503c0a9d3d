package org.pmo4j.model.governance;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.pmo4j.model.id.PersonId;
import org.pmo4j.model.id.WaiverId;

class WaiverTest {

    private static final LocalDate APPROVED = LocalDate.of(2026, 1, 1);
    private static final LocalDate EXPIRES = APPROVED.plusDays(180);
    private static final LocalDate MIDDLE = APPROVED.plusDays(90);
    private static final int MAX_DAYS = 180;
    private static final PersonId REQUESTER = new PersonId("REQUESTER");
    private static final Waiver SOUND = waiver("W-1");

    @Test
    void is_valid_from_the_day_of_approval_to_the_day_of_expiry() {
        assertThat(SOUND.validOn(APPROVED.minusDays(1), MAX_DAYS)).isFalse();
        assertThat(SOUND.validOn(APPROVED, MAX_DAYS)).isTrue();
        assertThat(SOUND.validOn(EXPIRES, MAX_DAYS)).isTrue();
        assertThat(SOUND.validOn(EXPIRES.plusDays(1), MAX_DAYS)).isFalse();
    }

    @Test
    void is_not_valid_from_the_day_it_is_closed() {
        Waiver closed = SOUND.withClosedOn(MIDDLE);

        assertThat(closed.validOn(MIDDLE.minusDays(1), MAX_DAYS)).isTrue();
        assertThat(closed.validOn(MIDDLE, MAX_DAYS)).isFalse();
    }

    @Test
    void is_not_valid_while_the_requester_or_the_day_of_approval_is_not_known() {
        Waiver withoutRequester = SOUND.withRequestedBy(null);
        Waiver withoutApproval = SOUND.withApprovedOn(null);

        assertThat(withoutRequester.validOn(MIDDLE, MAX_DAYS)).isFalse();
        assertThat(withoutRequester.defects(MIDDLE, MAX_DAYS)).isEmpty();
        assertThat(withoutApproval.validOn(MIDDLE, MAX_DAYS)).isFalse();
        assertThat(withoutApproval.defects(MIDDLE, MAX_DAYS)).isEmpty();
    }

    @Test
    void may_run_for_as_long_as_allowed_and_not_a_day_longer() {
        assertThat(SOUND.defects(MIDDLE, MAX_DAYS)).isEmpty();
        assertThat(SOUND.defects(MIDDLE, MAX_DAYS - 1)).containsExactly(WaiverDefect.TOO_LONG);
        assertThat(SOUND.validOn(MIDDLE, MAX_DAYS - 1)).isFalse();
    }

    @Test
    void needs_a_reason_an_approver_and_an_expiry() {
        Waiver bare = SOUND.with().reason(" ").approvedBy(null).expiresOn(null).build();

        assertThat(bare.defects(MIDDLE, MAX_DAYS))
                .containsExactly(WaiverDefect.NO_REASON, WaiverDefect.NO_APPROVER, WaiverDefect.NO_EXPIRY);
        assertThat(bare.validOn(MIDDLE, MAX_DAYS)).isFalse();
    }

    @Test
    void may_not_be_approved_by_the_requester() {
        Waiver own = SOUND.withApprovedBy(REQUESTER);

        assertThat(own.defects(MIDDLE, MAX_DAYS)).containsExactly(WaiverDefect.SELF_APPROVED);
        assertThat(own.validOn(MIDDLE, MAX_DAYS)).isFalse();
    }

    @Test
    void is_expired_on_the_day_after_the_last() {
        assertThat(SOUND.defects(EXPIRES, MAX_DAYS)).isEmpty();
        assertThat(SOUND.defects(EXPIRES.plusDays(1), MAX_DAYS)).containsExactly(WaiverDefect.EXPIRED);
    }

    @Test
    void a_renewed_waiver_is_no_longer_counted_as_expired() {
        LocalDate day = EXPIRES.plusDays(1);
        Waiver renewal = waiver("W-2").with().subject("P-1").approvedOn(day).expiresOn(day).build();

        assertThat(defectsBeside(renewal, day)).isEmpty();
        assertThat(defectsBeside(renewal.withApprovedOn(day.plusDays(1)).withExpiresOn(day.plusDays(2)), day))
                .containsExactly(WaiverDefect.EXPIRED);
        assertThat(defectsBeside(renewal.with().approvedOn(EXPIRES).expiresOn(EXPIRES).build(), day))
                .containsExactly(WaiverDefect.EXPIRED);
        assertThat(defectsBeside(renewal.withClosedOn(day), day)).containsExactly(WaiverDefect.EXPIRED);
        assertThat(defectsBeside(renewal.withPolicy("GATE-009"), day)).containsExactly(WaiverDefect.EXPIRED);
        assertThat(defectsBeside(renewal.withSubject("P-2"), day)).containsExactly(WaiverDefect.EXPIRED);
        assertThat(defectsBeside(renewal.withApprovedOn(null), day)).containsExactly(WaiverDefect.EXPIRED);
        assertThat(defectsBeside(renewal.withExpiresOn(null), day)).containsExactly(WaiverDefect.EXPIRED);
    }

    @Test
    void a_waiver_does_not_renew_itself_and_a_renewal_heals_nothing_but_the_expiry() {
        LocalDate day = EXPIRES.plusDays(1);
        Waiver noReason = SOUND.withReason(null);
        Waiver renewal = waiver("W-2").with().approvedOn(day).expiresOn(day).build();

        assertThat(new WaiverRegister(List.of(SOUND)).defects(SOUND, day, MAX_DAYS))
                .containsExactly(WaiverDefect.EXPIRED);
        assertThat(new WaiverRegister(List.of(noReason, renewal)).defects(noReason, day, MAX_DAYS))
                .containsExactly(WaiverDefect.NO_REASON);
    }

    @Test
    void covers_its_policy_on_its_subject() {
        Waiver review = SOUND.withSubject("GateReview/P-1/R-2");

        assertThat(review.covers("GATE-008", "stage-gates", SubjectKey.parse("GateReview/P-1/R-2"))).isTrue();
        assertThat(review.covers("GATE-009", "stage-gates", SubjectKey.parse("GateReview/P-1/R-2"))).isFalse();
        assertThat(review.covers("GATE-008", "stage-gates", SubjectKey.parse("GateReview/P-1/R-3"))).isFalse();
    }

    @Test
    void covers_every_policy_of_a_pack_and_every_subject_of_a_project() {
        Waiver pack = SOUND.withPolicy("stage-gates");

        assertThat(pack.covers("GATE-009", "stage-gates", SubjectKey.parse("GateReview/P-1/R-3"))).isTrue();
        assertThat(pack.covers("EVM-001", "earned-value", SubjectKey.parse("Project/P-1"))).isFalse();
        assertThat(pack.covers("GATE-009", "stage-gates", SubjectKey.parse("GateReview/P-2/R-3"))).isFalse();
    }

    @Test
    void refuses_a_subject_that_cannot_be_read() {
        assertThatThrownBy(() -> SOUND.withSubject("Risk/P-1/R/1"))
                .hasMessageStartingWith("Waiver: subject: 'Risk/P-1/R/1' names no subject");
    }

    private static Iterable<WaiverDefect> defectsBeside(Waiver other, LocalDate day) {
        return new WaiverRegister(List.of(other, SOUND)).defects(SOUND, day, MAX_DAYS);
    }

    private static Waiver waiver(String id) {
        return WaiverBuilder.builder()
                .id(new WaiverId(id))
                .policy("GATE-008")
                .subject("Project/P-1")
                .reason("supplier insolvent")
                .requestedBy(REQUESTER)
                .approvedBy(new PersonId("APPROVER"))
                .approvedOn(APPROVED)
                .expiresOn(EXPIRES)
                .build();
    }
}
