package org.pmo4j.model.delivery;

import java.time.LocalDate;
import java.util.List;
import org.pmo4j.model.internal.Check;

/**
 * Deliverables of the project (可交付成果登记册).
 *
 * @param deliverables entries; 0..n
 */
public record DeliverableRegister(
        List<Deliverable> deliverables) {

    public DeliverableRegister {
        var check = Check.of(DeliverableRegister.class);
        deliverables = check.byId("deliverables", deliverables, Deliverable::id);
        check.done();
    }

    /**
     * Tells whether the source keeps the verification of deliverables at all.
     *
     * @return true if it is recorded for some deliverable
     */
    public boolean keepsVerification() {
        return deliverables.stream().anyMatch(Deliverable::verificationRecorded);
    }

    /**
     * Tells whether some deliverable is accepted.
     *
     * @param asOf date of judgement
     * @return true if at least one is accepted by that date
     */
    public boolean anyAccepted(LocalDate asOf) {
        return deliverables.stream().anyMatch(deliverable -> deliverable.accepted(asOf));
    }
}
