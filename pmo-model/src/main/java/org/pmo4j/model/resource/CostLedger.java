package org.pmo4j.model.resource;

import java.time.LocalDate;
import java.util.List;
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
}
