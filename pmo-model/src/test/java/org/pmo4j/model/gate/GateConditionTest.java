package org.pmo4j.model.gate;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.pmo4j.model.id.GateConditionId;
import org.pmo4j.model.id.PersonId;

class GateConditionTest {

    private static final LocalDate AS_OF = LocalDate.of(2026, 3, 31);

    private final GateCondition open = GateConditionBuilder.builder()
            .id(new GateConditionId("C1"))
            .description("Settle the lease")
            .owner(new PersonId("P1"))
            .due(AS_OF)
            .status(ConditionStatus.OPEN)
            .build();

    @Test
    void is_open_only_in_status_open() {
        assertThat(open.open()).isTrue();
        assertThat(open.withStatus(ConditionStatus.CLOSED).open()).isFalse();
        assertThat(open.withStatus(ConditionStatus.WITHDRAWN).open()).isFalse();
    }

    @Test
    void is_overdue_by_one_day_but_not_on_the_due_date() {
        assertThat(open.overdue(AS_OF, 0)).isFalse();
        assertThat(open.daysOverdue(AS_OF)).isZero();
        assertThat(open.withDue(AS_OF.minusDays(1)).overdue(AS_OF, 0)).isTrue();
        assertThat(open.withDue(AS_OF.minusDays(1)).daysOverdue(AS_OF)).isEqualTo(1);
    }

    @Test
    void is_not_overdue_within_the_days_of_grace() {
        assertThat(open.withDue(AS_OF.minusDays(14)).overdue(AS_OF, 14)).isFalse();
        assertThat(open.withDue(AS_OF.minusDays(15)).overdue(AS_OF, 14)).isTrue();
    }

    @Test
    void is_never_overdue_when_closed_or_without_due_date() {
        assertThat(open.withDue(null).overdue(AS_OF, 0)).isFalse();
        assertThat(open.withDue(null).daysOverdue(AS_OF)).isNull();
        assertThat(open.with().due(AS_OF.minusDays(1)).status(ConditionStatus.CLOSED).build().overdue(AS_OF, 0))
                .isFalse();
    }

    @Test
    void is_incomplete_without_owner_or_due_date_while_open() {
        assertThat(open.incomplete()).isFalse();
        assertThat(open.withOwner(null).incomplete()).isTrue();
        assertThat(open.withDue(null).incomplete()).isTrue();
        assertThat(open.with().owner(null).status(ConditionStatus.CLOSED).build().incomplete()).isFalse();
    }

    @Test
    void review_lists_its_incomplete_conditions() {
        var incomplete = open.with().id(new GateConditionId("C2")).due(null).build();
        var review = GateSamples.review("R1", GateDecision.CONDITIONAL_GO, "2026-03-01");

        assertThat(review.withConditions(List.of(open, incomplete)).incompleteConditions())
                .containsExactly(new GateConditionId("C2"));
        assertThat(review.incompleteConditions()).isEmpty();
    }
}
