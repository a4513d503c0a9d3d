package org.pmo4j.model.resource;

import java.time.LocalDate;
import java.util.List;
import java.util.TreeMap;
import org.pmo4j.model.Money;
import org.pmo4j.model.internal.Check;
import org.pmo4j.model.internal.Known;

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
     * Returns the ledger as known on a day, without costs dated after it.
     *
     * @param asOf the day; what is dated on it stays
     * @return the view; this very instance when nothing goes
     */
    public CostLedger knownAt(LocalDate asOf) {
        var known = Known.upTo(asOf, entries, CostEntry::incurredOn);
        return known == entries ? this : new CostLedger(known);
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
