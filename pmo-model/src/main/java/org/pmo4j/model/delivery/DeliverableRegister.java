package org.pmo4j.model.delivery;

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
}
