package org.pmo4j.model.resource;

import java.util.List;
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
}
