package org.pmo4j.model.delivery;

import java.time.LocalDate;
import java.util.List;
import org.pmo4j.model.id.AgreementId;
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

    /**
     * Lists the agreements that bind on a day.
     *
     * @param asOf the day; an agreement closed on it is closed
     * @return the ids of those that are open or are closed later, in ascending order
     */
    public List<AgreementId> openOn(LocalDate asOf) {
        return agreements.stream()
                .filter(agreement ->
                        agreement.open() || agreement.closedOn() != null && agreement.closedOn().isAfter(asOf))
                .map(Agreement::id)
                .toList();
    }
}
