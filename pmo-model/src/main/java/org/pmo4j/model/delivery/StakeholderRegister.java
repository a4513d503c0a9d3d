package org.pmo4j.model.delivery;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.pmo4j.model.internal.Check;
import org.pmo4j.model.internal.Known;
import org.pmo4j.model.internal.Latest;

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

    /**
     * Counts the stakeholders identified by a day. Missing dates are not held against the project.
     *
     * @param date the day, included; null: not known, all count
     * @return number of stakeholders whose date of identification is null or not after the day
     */
    public int identifiedBy(@Nullable LocalDate date) {
        return (int) stakeholders.stream()
                .filter(stakeholder -> date == null
                        || stakeholder.identifiedOn() == null
                        || !stakeholder.identifiedOn().isAfter(date))
                .count();
    }

    /**
     * Finds the latest satisfaction survey.
     *
     * @param asOf date of judgement, included
     * @return the survey measured last, of one day the later in the list; null when there is none by that date or
     *     surveys are not held
     */
    public @Nullable SatisfactionSurvey latestSurvey(LocalDate asOf) {
        return surveys == null ? null : Latest.by(surveys, SatisfactionSurvey::measuredOn, asOf);
    }

    /**
     * Tells whether the stakeholders are satisfied, going by the latest survey.
     *
     * @param asOf date of judgement, included
     * @param minimum lowest mean score that is good enough, as a fraction from 0 to 1, for example 0.70
     * @return true if the latest survey has at least that score; false also when there is none
     */
    public boolean satisfied(LocalDate asOf, BigDecimal minimum) {
        SatisfactionSurvey latest = latestSurvey(asOf);
        return latest != null && latest.score().compareTo(minimum) >= 0;
    }
}
