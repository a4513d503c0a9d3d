package org.pmo4j.model.delivery;

import java.util.List;
import org.pmo4j.model.internal.Check;

/**
 * Agreements with sellers (采购登记册).
 *
 * @param agreements entries; 0..n
 */
public record ProcurementLog(
        List<Agreement> agreements) {

    public ProcurementLog {
        var check = Check.of(ProcurementLog.class);
        agreements = check.byId("agreements", agreements, Agreement::id);
        check.done();
    }
}
