package org.pmo4j.model.resource;

import java.time.LocalDate;
import org.pmo4j.model.Money;
import org.pmo4j.model.internal.Check;

/**
 * A cost booked on one day (成本条目).
 *
 * @param incurredOn day the cost was incurred
 * @param amount amount; credit negative
 */
public record CostEntry(
        LocalDate incurredOn,
        Money amount) {

    public CostEntry {
        var check = Check.of(CostEntry.class);
        check.required("incurredOn", incurredOn);
        amount = check.required("amount", amount);
        check.done();
    }
}
