package org.pmo4j.model.change;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.pmo4j.model.Money;
import org.pmo4j.model.governance.DocumentStatus;
import org.pmo4j.model.id.BaselineId;
import org.pmo4j.model.id.ChangeRequestId;

class CumulativeChangeTest {

    private static final LocalDate AS_OF = LocalDate.of(2026, 3, 31);
    private static final LocalDate BASELINED = LocalDate.of(2026, 1, 1);
    private static final BigDecimal FIFTH = new BigDecimal("0.2");

    @Test
    void adds_sizes_after_the_original_baseline() {
        CumulativeChange sum = sum(null, change("CR-1", BASELINED, "5"), change("CR-2", AS_OF, "-150"), change("CR-3", AS_OF, "60"));

        assertThat(sum.requests()).isEqualTo(2);
        assertThat(sum.since()).isEqualTo(BASELINED);
        assertThat(sum.sum()).isEqualTo(cad("210"));
        assertThat(sum.share()).isEqualTo(new BigDecimal("0.21"));
        assertThat(sum.exceeds(FIFTH)).isTrue();
        assertThat(sum.missing(FIFTH)).isEmpty();
    }

    @Test
    void share_itself_is_not_exceeded() {
        assertThat(sum(null, change("CR-1", AS_OF, "200")).exceeds(FIFTH)).isFalse();
    }

    @Test
    void starts_at_the_later_of_baseline_and_justification() {
        assertThat(sum(BASELINED.plusDays(9)).since()).isEqualTo(BASELINED.plusDays(9));
        assertThat(sum(BASELINED.minusDays(9)).since()).isEqualTo(BASELINED);
        assertThat(CumulativeChange.of(new ChangeLog(List.of()), null, BASELINED, AS_OF).since()).isEqualTo(BASELINED);
        assertThat(CumulativeChange.of(new ChangeLog(List.of()), null, null, AS_OF).since()).isNull();
    }

    @Test
    void undated_changes_are_missing_only_if_they_matter() {
        assertThat(sum(null, change("CR-1", null, "200")).missing(FIFTH)).isEmpty();
        assertThat(sum(null, change("CR-1", null, "201")).missing(FIFTH)).containsExactly("changeLog.requests.decidedOn");
    }

    @Test
    void undated_changes_count_where_no_start_is_known() {
        BaselineLog undated = new BaselineLog(List.of(ORIGINAL.withEffectiveOn(null)));
        ChangeLog log = new ChangeLog(List.of(change("CR-1", null, "201")));

        assertThat(CumulativeChange.of(log, undated, null, AS_OF).sum()).isEqualTo(cad("201"));
    }

    @Test
    void nothing_can_be_said_without_the_original_budget() {
        CumulativeChange sum = CumulativeChange.of(new ChangeLog(List.of(change("CR-1", AS_OF, "5"))), null, null, AS_OF);

        assertThat(sum.sum()).isNull();
        assertThat(sum.share()).isNull();
        assertThat(sum.exceeds(FIFTH)).isFalse();
        assertThat(sum.missing(FIFTH)).containsExactly("baselines.budget");
    }

    @Test
    void currencies_do_not_mix() {
        ChangeRequest dollars = change("CR-1", AS_OF, "5").withCostImpact(Money.of("USD", "5"));

        assertThat(sum(null, dollars).sum()).isNull();
        assertThat(sum(null, dollars).missing(FIFTH)).containsExactly("changeLog.requests.costImpact.currency");
    }

    @Test
    void costs_are_missing_where_no_change_has_one() {
        ChangeRequest unknown = change("CR-1", AS_OF, "5").withCostImpact(null);

        assertThat(sum(null, unknown).missing(FIFTH)).containsExactly("changeLog.requests.costImpact");
        assertThat(sum(null, unknown, change("CR-2", AS_OF, "5")).missing(FIFTH)).isEmpty();
    }

    private static final Baseline ORIGINAL = BaselineBuilder.builder()
            .id(new BaselineId("B-1"))
            .kind(BaselineKind.COST)
            .version(1)
            .status(DocumentStatus.APPROVED)
            .effectiveOn(BASELINED)
            .budget(cad("1000"))
            .build();

    private static CumulativeChange sum(LocalDate justifiedOn, ChangeRequest... requests) {
        return CumulativeChange.of(
                new ChangeLog(List.of(requests)), new BaselineLog(List.of(ORIGINAL)), justifiedOn, AS_OF);
    }

    private static ChangeRequest change(String id, LocalDate decidedOn, String cost) {
        return ChangeRequestBuilder.builder()
                .id(new ChangeRequestId(id))
                .title(id)
                .status(ChangeStatus.APPROVED)
                .decidedOn(decidedOn)
                .costImpact(cad(cost))
                .build();
    }

    private static Money cad(String amount) {
        return Money.of("CAD", amount);
    }
}
