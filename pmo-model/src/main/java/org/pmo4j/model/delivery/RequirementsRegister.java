package org.pmo4j.model.delivery;

import java.util.List;
import org.pmo4j.model.internal.Check;

/**
 * Requirements of the customer and other stakeholders (需求登记册).
 *
 * @param requirements entries; 0..n
 */
public record RequirementsRegister(
        List<Requirement> requirements) {

    public RequirementsRegister {
        var check = Check.of(RequirementsRegister.class);
        requirements = check.byId("requirements", requirements, Requirement::id);
        check.done();
    }
}
