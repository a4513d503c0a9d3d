package org.pmo4j.model.delivery;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.pmo4j.model.internal.Check;
import org.pmo4j.model.internal.Known;

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

    /**
     * Returns the register as known on a day, without stakeholders identified and surveys after it.
     *
     * @param asOf the day; what is dated on it stays
     * @return the view; this very instance when nothing goes
     */
    public StakeholderRegister knownAt(LocalDate asOf) {
        var knownStakeholders = Known.upTo(asOf, stakeholders, Stakeholder::identifiedOn);
        var knownSurveys = Known.optionalUpTo(asOf, surveys, SatisfactionSurvey::measuredOn);
        return knownStakeholders == stakeholders && knownSurveys == surveys
                ? this
                : new StakeholderRegister(knownStakeholders, knownSurveys);
    }
}
