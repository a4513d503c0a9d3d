package org.pmo4j.model.delivery;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.pmo4j.model.governance.Handover;
import org.pmo4j.model.governance.HandoverSubject;
import org.pmo4j.model.id.AgreementId;
import org.pmo4j.model.id.ChangeRequestId;
import org.pmo4j.model.id.DeliverableId;
import org.pmo4j.model.id.PersonId;

class ClosingRegistersTest {

    private static final LocalDate AS_OF = LocalDate.of(2026, 3, 31);

    @Test
    void deliverable_is_owed_until_accepted_or_removed() {
        Deliverable verified = deliverable("D-1", DeliverableStatus.VERIFIED, true);

        assertThat(verified.owed(AS_OF)).isTrue();
        assertThat(verified.withAcceptedOn(AS_OF).owed(AS_OF)).isFalse();
        assertThat(verified.withAcceptedOn(AS_OF.plusDays(1)).owed(AS_OF)).isTrue();
        assertThat(verified.withStatus(DeliverableStatus.ACCEPTED).owed(AS_OF)).isFalse();
        assertThat(verified.withStatus(DeliverableStatus.DESCOPED).owed(AS_OF)).isFalse();
    }

    @Test
    void register_tells_baselined_deliverables_from_those_that_may_be() {
        DeliverableRegister register = new DeliverableRegister(List.of(
                deliverable("D-3", DeliverableStatus.PLANNED, true),
                deliverable("D-1", DeliverableStatus.VERIFIED, true),
                deliverable("D-2", DeliverableStatus.PLANNED, null),
                deliverable("D-4", DeliverableStatus.PLANNED, false)));

        assertThat(register.notAccepted(AS_OF)).containsExactly(new DeliverableId("D-1"), new DeliverableId("D-3"));
        assertThat(register.baselinedCount()).isEqualTo(2);
        assertThat(register.scopeItems()).isEqualTo(2);
        assertThat(register.acceptanceUndecided(AS_OF)).isTrue();
        assertThat(register.mayHoldBaselined()).isTrue();
    }

    @Test
    void scope_is_every_deliverable_where_none_says_whether_it_is_in_the_baseline() {
        DeliverableRegister silent = new DeliverableRegister(List.of(
                deliverable("D-1", DeliverableStatus.ACCEPTED, null), deliverable("D-2", DeliverableStatus.PLANNED, null)));

        assertThat(silent.scopeItems()).isEqualTo(2);
        assertThat(silent.keepsOrigins()).isFalse();
        assertThat(new DeliverableRegister(List.of(deliverable("D-1", DeliverableStatus.PLANNED, false))).scopeItems())
                .isEqualTo(0);
    }

    @Test
    void origin_is_kept_by_a_baseline_or_a_change() {
        Deliverable silent = deliverable("D-1", DeliverableStatus.PLANNED, null);

        assertThat(new DeliverableRegister(List.of(silent.withBaselined(false))).keepsOrigins()).isTrue();
        assertThat(new DeliverableRegister(List.of(silent.withChangeRequest(new ChangeRequestId("CR-1")))).keepsOrigins())
                .isTrue();
    }

    @Test
    void agreement_is_open_until_the_day_it_is_closed() {
        ProcurementLog log = new ProcurementLog(List.of(
                new Agreement(new AgreementId("A-1"), null, true, null),
                new Agreement(new AgreementId("A-2"), null, false, null),
                new Agreement(new AgreementId("A-3"), null, false, AS_OF),
                new Agreement(new AgreementId("A-4"), null, false, AS_OF.plusDays(1))));

        assertThat(log.openOn(AS_OF)).containsExactly(new AgreementId("A-1"), new AgreementId("A-4"));
    }

    @Test
    void result_is_transitioned_by_product_or_project_with_an_owner() {
        Handover product = new Handover(HandoverSubject.PRODUCT, null, new PersonId("ann"), AS_OF);

        assertThat(handed(product).transitionedBy(AS_OF)).isTrue();
        assertThat(handed(product.withHandedOverOn(null)).transitionedBy(AS_OF)).isTrue();
        assertThat(handed(product.withHandedOverOn(AS_OF.plusDays(1))).transitionedBy(AS_OF)).isFalse();
        assertThat(handed(product.withReceivingOwner(null)).transitionedBy(AS_OF)).isFalse();
        assertThat(handed(product.withSubject(HandoverSubject.LESSONS)).transitionedBy(AS_OF)).isFalse();
        assertThat(handed(product, product.withReceivingOwner(null)).handoversWithOwner()).isEqualTo(1);
        assertThat(handed(product).withHandovers(null).transitionedBy(AS_OF)).isFalse();
        assertThat(handed(product).withHandovers(null).handoversWithOwner()).isEqualTo(0);
    }

    @Test
    void review_counts_in_the_window_or_once_it_is_held() {
        BenefitsPlan plan = new BenefitsPlan(List.of(), List.of(AS_OF.plusDays(5), AS_OF));

        assertThat(plan.reviewedBetween(AS_OF, AS_OF, AS_OF.minusYears(1))).isTrue();
        assertThat(plan.reviewedBetween(AS_OF.plusDays(1), AS_OF.plusDays(4), AS_OF.plusDays(4))).isFalse();
        assertThat(plan.reviewedBetween(AS_OF.plusDays(1), AS_OF.plusDays(4), AS_OF.plusDays(5))).isTrue();
        assertThat(plan.reviewsAfter(AS_OF.minusDays(1))).containsExactly(AS_OF, AS_OF.plusDays(5));
        assertThat(plan.reviewsAfter(AS_OF)).containsExactly(AS_OF.plusDays(5));
        assertThat(new BenefitsPlan(List.of(), null).reviewedBetween(AS_OF, AS_OF, AS_OF)).isFalse();
        assertThat(new BenefitsPlan(List.of(), null).reviewsAfter(AS_OF)).isEmpty();
    }

    @Test
    void lessons_are_transferred_and_reused_by_a_day() {
        LessonsLog log = new LessonsLog(List.of(), AS_OF, AS_OF.plusDays(1));

        assertThat(log.transferredBy(AS_OF)).isTrue();
        assertThat(log.transferredBy(AS_OF.minusDays(1))).isFalse();
        assertThat(log.reusedBy(AS_OF)).isFalse();
        assertThat(log.reusedBy(AS_OF.plusDays(1))).isTrue();
    }

    private static Deliverable deliverable(String id, DeliverableStatus status, Boolean baselined) {
        return DeliverableBuilder.builder()
                .id(new DeliverableId(id))
                .name(id)
                .status(status)
                .baselined(baselined)
                .build();
    }

    private static ClosureRecord handed(Handover... handovers) {
        return ClosureRecordBuilder.builder().kind(ClosureKind.COMPLETION).handovers(List.of(handovers)).build();
    }
}
