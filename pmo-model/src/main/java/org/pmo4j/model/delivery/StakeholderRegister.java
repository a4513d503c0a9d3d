package org.pmo4j.model.delivery;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.pmo4j.model.internal.Check;

/**
 * Stakeholders and their satisfaction (相关方登记册).
 *
 * @param stakeholders entries; 0..n
 * @param surveys satisfaction measurements; 0..n; null when not held
 */
public record StakeholderRegister(
        List<Stakeholder> stakeholders,
        @Nullable List<SatisfactionSurvey> surveys) {

    public StakeholderRegister {
        var check = Check.of(StakeholderRegister.class);
        stakeholders = check.byId("stakeholders", stakeholders, Stakeholder::id);
        surveys = check.optionalList("surveys", surveys);
        check.done();
    }
}
