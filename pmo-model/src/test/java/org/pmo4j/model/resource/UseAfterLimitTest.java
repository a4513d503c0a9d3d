package org.pmo4j.model.resource;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.pmo4j.model.Money;
import org.pmo4j.model.id.AllocationId;
import org.pmo4j.model.id.ResourceId;

class UseAfterLimitTest {

    private static final LocalDate LIMIT = LocalDate.of(2026, 3, 10);
    private static final LocalDate AS_OF = LocalDate.of(2026, 3, 31);

    private static Allocation allocation(String id, LocalDate finish, String load) {
        return new Allocation(
                new AllocationId(id), new ResourceId("S1"), LIMIT.minusDays(30), finish, new BigDecimal(load), null);
    }

    private static CostEntry cost(LocalDate incurredOn, String currency, String amount) {
        return new CostEntry(incurredOn, Money.of(currency, amount));
    }

    @Test
    void allocation_finishing_on_the_limit_is_over_and_one_day_later_is_not() {
        var onLimit = allocation("A1", LIMIT, "1");
        var after = allocation("A2", LIMIT.plusDays(1), "0.1");
        var empty = allocation("A3", LIMIT.plusDays(9), "0");

        assertThat(new AllocationPlan(List.of(empty, after, onLimit)).bookedAfter(LIMIT)).containsExactly(after);
    }

    @Test
    void cost_counts_after_the_limit_up_to_today() {
        var ledger = new CostLedger(List.of(
                cost(LIMIT, "CAD", "1"),
                cost(LIMIT.plusDays(1), "CAD", "20"),
                cost(AS_OF, "CAD", "300"),
                cost(AS_OF.plusDays(1), "CAD", "4000")));

        assertThat(ledger.spentAfter(LIMIT, AS_OF)).containsExactly(Money.of("CAD", "320"));
    }

    @Test
    void credits_are_left_out_and_currencies_kept_apart() {
        var ledger = new CostLedger(List.of(
                cost(AS_OF, "EUR", "5"), cost(AS_OF, "CAD", "7"), cost(AS_OF, "CAD", "-7"), cost(AS_OF, "USD", "-1")));

        assertThat(ledger.spentAfter(LIMIT, AS_OF)).containsExactly(Money.of("CAD", "7"), Money.of("EUR", "5"));
        assertThat(new CostLedger(List.of()).spentAfter(LIMIT, AS_OF)).isEmpty();
    }
}
