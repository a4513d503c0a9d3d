package org.pmo4j.model.organization;

import io.soabase.recordbuilder.core.RecordBuilder;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.pmo4j.model.Range;
import org.pmo4j.model.id.PersonId;
import org.pmo4j.model.id.UnitId;
import org.pmo4j.model.internal.Check;
import org.pmo4j.model.internal.Known;

/**
 * A natural person (人员).
 *
 * @param id identity
 * @param name name
 * @param nameZh chinese name where there is one; null when not held
 * @param homeUnit unit the person belongs to; null when not held
 * @param lineManager line manager; null when not held
 * @param executive holds an executive position; a head of a unit with topManagement = true counts as true when null
 * @param careerLevel career level in project management; null when not held
 * @param roleHistory roles held over time (PM, PMO staff and so on); null when not held
 * @param credentials professional credentials; 0..n; null when not held
 * @param trainings completed trainings; 0..n; null when not held
 * @param projectMonths evidenced months of leading or managing projects; &gt;= 0 months; null when not held
 * @param agileMonths evidenced months in adaptive projects; &gt;= 0 months; null when not held
 * @param developmentPlans development plans; 0..n; null when not held
 * @param employmentFinish last day of employment where known; null when not held
 */
@RecordBuilder
public record Person(
        PersonId id,
        String name,
        @Nullable String nameZh,
        @Nullable UnitId homeUnit,
        @Nullable PersonId lineManager,
        @Nullable Boolean executive,
        @Nullable CareerLevel careerLevel,
        @Nullable List<RolePeriod> roleHistory,
        @Nullable List<Credential> credentials,
        @Nullable List<TrainingRecord> trainings,
        @Range(min = "0") @Nullable Integer projectMonths,
        @Range(min = "0") @Nullable Integer agileMonths,
        @Nullable List<DevelopmentPlan> developmentPlans,
        @Nullable LocalDate employmentFinish)
        implements Party, PersonBuilder.With {

    public Person {
        var check = Check.of(Person.class);
        check.required("id", id);
        name = check.text("name", name);
        nameZh = check.optionalText("nameZh", nameZh);
        roleHistory = check.optionalList("roleHistory", roleHistory);
        credentials = check.optionalList("credentials", credentials);
        trainings = check.optionalList("trainings", trainings);
        projectMonths = check.notNegative("projectMonths", projectMonths);
        agileMonths = check.notNegative("agileMonths", agileMonths);
        developmentPlans = check.optionalList("developmentPlans", developmentPlans);
        check.done();
    }

    @Override
    public int hashCode() {
        return id.hashCode();
    }

    /**
     * Returns the person as known on a day, without credentials issued, trainings completed and development plans agreed
     * after it.
     *
     * @param asOf the day; what is dated on it stays
     * @return the view; this very instance when nothing goes
     */
    public Person knownAt(LocalDate asOf) {
        var knownCredentials = Known.optionalUpTo(asOf, credentials, Credential::issuedOn);
        var knownTrainings = Known.optionalUpTo(asOf, trainings, TrainingRecord::completedOn);
        var knownPlans = Known.optionalUpTo(asOf, developmentPlans, DevelopmentPlan::agreedOn);
        if (knownCredentials == credentials && knownTrainings == trainings && knownPlans == developmentPlans) {
            return this;
        }
        return with()
                .credentials(knownCredentials)
                .trainings(knownTrainings)
                .developmentPlans(knownPlans)
                .build();
    }
}
