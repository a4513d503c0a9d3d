package org.pmo4j.model.resource;

import java.time.LocalDate;
import java.util.List;
import java.util.TreeMap;
import org.pmo4j.model.Money;
import org.pmo4j.model.internal.Check;

/**
 * Dated costs of a project (成本台账).
 *
 * @param entries entries; 0..n
 */
public record CostLedger(
        List<CostEntry> entries) {

    public CostLedger {
        var check = Check.of(CostLedger.class);
        entries = check.list("entries", entries);
        check.done();
    }

    /**
     * Sums the cost incurred after a day. Credits are left out: they give back what was spent before.
     *
     * @param limit the day, excluded
     * @param asOf date of judgement, included
     * @return one amount above 0 for each currency, by its code; empty when nothing was spent
     */
    public List<Money> spentAfter(LocalDate limit, LocalDate asOf) {
        var sums = new TreeMap<String, Money>();
        for (CostEntry entry : entries) {
            LocalDate day = entry.incurredOn();
            if (entry.amount().signum() > 0 && day.isAfter(limit) && !day.isAfter(asOf)) {
                sums.merge(entry.amount().currency().getCode(), entry.amount(), Money::plus);
            }
        }
        return List.copyOf(sums.values());
    }
}
