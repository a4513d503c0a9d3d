package org.pmo4j.model.delivery;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.pmo4j.model.id.DeliverableId;

class DeliverableRegisterTest {

    private static final LocalDate DAY = LocalDate.of(2026, 3, 10);

    private final Deliverable planned = DeliverableBuilder.builder()
            .id(new DeliverableId("D1"))
            .name("Ward")
            .status(DeliverableStatus.PLANNED)
            .build();

    @Test
    void is_accepted_from_the_day_of_acceptance_or_by_its_status() {
        assertThat(planned.accepted(DAY)).isFalse();
        assertThat(planned.withAcceptedOn(DAY).accepted(DAY)).isTrue();
        assertThat(planned.withAcceptedOn(DAY).accepted(DAY.minusDays(1))).isFalse();
        assertThat(planned.withStatus(DeliverableStatus.ACCEPTED).accepted(DAY)).isTrue();
    }

    @Test
    void is_verified_before_acceptance_on_the_same_day_but_not_the_day_after() {
        var accepted = planned.withAcceptedOn(DAY);

        assertThat(accepted.withVerifiedOn(DAY).verifiedBeforeAcceptance()).isTrue();
        assertThat(accepted.withVerifiedOn(DAY.plusDays(1)).verifiedBeforeAcceptance()).isFalse();
        assertThat(accepted.verifiedBeforeAcceptance()).isFalse();
        assertThat(planned.withVerifiedOn(DAY).verifiedBeforeAcceptance()).isTrue();
    }

    @Test
    void source_keeps_verification_if_one_deliverable_shows_it() {
        var other = planned.withId(new DeliverableId("D2"));

        assertThat(new DeliverableRegister(List.of(planned, other)).keepsVerification()).isFalse();
        assertThat(new DeliverableRegister(List.of(planned, other.withVerifiedOn(DAY))).keepsVerification()).isTrue();
        assertThat(new DeliverableRegister(List.of(other.withStatus(DeliverableStatus.VERIFIED))).keepsVerification())
                .isTrue();
        assertThat(new DeliverableRegister(List.of()).keepsVerification()).isFalse();
    }

    @Test
    void knows_whether_any_deliverable_is_accepted() {
        var register = new DeliverableRegister(List.of(planned.withAcceptedOn(DAY)));

        assertThat(register.anyAccepted(DAY)).isTrue();
        assertThat(register.anyAccepted(DAY.minusDays(1))).isFalse();
    }
}
