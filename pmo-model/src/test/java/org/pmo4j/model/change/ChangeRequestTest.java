package org.pmo4j.model.change;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.EnumSource.Mode;
import org.pmo4j.model.id.ChangeRequestId;

class ChangeRequestTest {

    private static final LocalDate AS_OF = LocalDate.of(2026, 3, 31);

    @ParameterizedTest
    @EnumSource(names = {"APPROVED", "IMPLEMENTED"})
    void is_approved_from_the_day_of_the_decision(ChangeStatus status) {
        assertThat(change(status, AS_OF).approved(AS_OF)).isTrue();
        assertThat(change(status, AS_OF.plusDays(1)).approved(AS_OF)).isFalse();
    }

    @ParameterizedTest
    @EnumSource(names = {"APPROVED", "IMPLEMENTED"})
    void is_approved_where_the_day_is_not_held(ChangeStatus status) {
        assertThat(change(status, null).approved(AS_OF)).isTrue();
    }

    @ParameterizedTest
    @EnumSource(mode = Mode.EXCLUDE, names = {"APPROVED", "IMPLEMENTED"})
    void is_not_approved_in_any_other_status(ChangeStatus status) {
        assertThat(change(status, AS_OF).approved(AS_OF)).isFalse();
    }

    @Test
    void was_implemented_unapproved_when_the_decision_came_later_or_never() {
        ChangeRequest approved = change(ChangeStatus.APPROVED, AS_OF).withImplementedOn(AS_OF);
        ChangeRequest overwritten = change(ChangeStatus.IMPLEMENTED, null);

        assertThat(approved.implementedUnapproved(AS_OF)).isFalse();
        assertThat(approved.withImplementedOn(AS_OF.minusDays(1)).implementedUnapproved(AS_OF)).isTrue();
        assertThat(approved.withStatus(ChangeStatus.REJECTED).implementedUnapproved(AS_OF)).isTrue();
        assertThat(approved.withDecidedOn(null).implementedUnapproved(AS_OF)).isFalse();
        assertThat(change(ChangeStatus.IMPLEMENTED, AS_OF.plusDays(1)).implementedUnapproved(AS_OF)).isTrue();
        assertThat(overwritten.implementedUnapproved(AS_OF)).isTrue();
        assertThat(overwritten.withDecisionLevel(ApprovalLevel.PROJECT_MANAGER).implementedUnapproved(AS_OF)).isFalse();
    }

    @Test
    void is_implemented_by_its_day_or_its_status() {
        ChangeRequest change = change(ChangeStatus.APPROVED, AS_OF);

        assertThat(change.implementedBy(AS_OF)).isFalse();
        assertThat(change.withImplementedOn(AS_OF).implementedBy(AS_OF)).isTrue();
        assertThat(change.withImplementedOn(AS_OF.plusDays(1)).implementedBy(AS_OF)).isFalse();
        assertThat(change.withStatus(ChangeStatus.IMPLEMENTED).implementedBy(AS_OF)).isTrue();
    }

    @Test
    void lacks_what_was_not_analysed() {
        ChangeRequest change = change(ChangeStatus.APPROVED, AS_OF);
        Set<ImpactArea> narrow =
                Set.of(ImpactArea.SCHEDULE, ImpactArea.COST, ImpactArea.QUALITY, ImpactArea.RISK, ImpactArea.BENEFITS);

        assertThat(change.analysisGaps()).isEmpty();
        assertThat(change.withAnalysedAreas(narrow).analysisGaps()).containsExactly(AnalysisGap.SCOPE);
        assertThat(change.withAnalysedAreas(Set.of()).analysisGaps()).containsExactly(AnalysisGap.values());
    }

    @Test
    void notice_counts_by_the_day_of_the_decision() {
        ChangeRequest change = change(ChangeStatus.APPROVED, AS_OF.minusDays(9));

        assertThat(change.pmoNotNotified(AS_OF)).isTrue();
        assertThat(change.withPmoNotifiedOn(AS_OF.minusDays(9)).pmoNotNotified(AS_OF)).isFalse();
        assertThat(change.withPmoNotifiedOn(AS_OF.minusDays(8)).pmoNotNotified(AS_OF)).isTrue();
        assertThat(change(ChangeStatus.APPROVED, null).withPmoNotifiedOn(AS_OF).pmoNotNotified(AS_OF)).isFalse();
        assertThat(change(ChangeStatus.APPROVED, null).withPmoNotifiedOn(AS_OF.plusDays(1)).pmoNotNotified(AS_OF))
                .isTrue();
    }

    @Test
    void counts_items_where_one_number_is_held() {
        ChangeRequest change = change(ChangeStatus.APPROVED, AS_OF);

        assertThat(change.itemsChanged()).isNull();
        assertThat(change.withItemsAdded(2).itemsChanged()).isEqualTo(2);
        assertThat(change.withItemsRemoved(1).withItemsAdded(2).itemsChanged()).isEqualTo(3);
    }

    private static ChangeRequest change(ChangeStatus status, LocalDate decidedOn) {
        return ChangeRequestBuilder.builder()
                .id(new ChangeRequestId("CR-1"))
                .title("Change")
                .status(status)
                .decidedOn(decidedOn)
                .build();
    }
}
