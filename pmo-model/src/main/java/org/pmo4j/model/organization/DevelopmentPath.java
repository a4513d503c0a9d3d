package org.pmo4j.model.organization;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.pmo4j.model.internal.Check;

/**
 * How a person learns, seen on a day: a junior by plan or training, who holds a credential by development units, for example
 * 14 of 60 PDU when half of the cycle is over (发展路径).
 *
 * @param person the person
 * @param asOf the day
 * @param planDays days for which a plan or a training is recent; &gt;= 0 days
 * @param lag how far the share of units may stay behind the share of days; 0..1
 */
public record DevelopmentPath(
        Person person,
        LocalDate asOf,
        int planDays,
        BigDecimal lag) {

    public DevelopmentPath {
        var check = Check.of(DevelopmentPath.class);
        check.required("person", person);
        check.required("asOf", asOf);
        lag = check.required("lag", check.notNegative("lag", lag));
        check.done();
    }

    /**
     * Sees a person on a day.
     *
     * @param person the person
     * @param asOf the day
     * @param planDays days for which a plan or a training is recent
     * @param lag how far the share of units may stay behind the share of days; 0..1
     * @return the view
     */
    public static DevelopmentPath of(Person person, LocalDate asOf, int planDays, BigDecimal lag) {
        return new DevelopmentPath(person, asOf, planDays, lag);
    }

    /**
     * Tells whether the person learns too little: a junior certainly without recent plan and training, or somebody with a
     * credential whose units are behind.
     *
     * @return true if one of the two is known
     */
    public boolean neglected() {
        boolean held = person.developmentPlans() != null && person.trainings() != null;
        return junior() && held && !learns() || behind().isPresent();
    }

    /**
     * Names what keeps us from telling whether the person learns enough.
     *
     * @return components of the person that are not held; empty when nothing is missing
     */
    public List<String> gaps() {
        List<String> gaps = new ArrayList<>();
        if (person.careerLevel() == null) {
            gaps.add("careerLevel");
        }
        if (junior() && !learns() && person.developmentPlans() == null) {
            gaps.add("developmentPlans");
        }
        if (junior() && !learns() && person.trainings() == null) {
            gaps.add("trainings");
        }
        return List.copyOf(gaps);
    }

    /**
     * Returns when the last plan was agreed.
     *
     * @return the day; null when there is none or plans are not held
     */
    public @Nullable LocalDate lastPlanOn() {
        return last(person.developmentPlans(), DevelopmentPlan::agreedOn);
    }

    /**
     * Returns when the last training was completed.
     *
     * @return the day; null when there is none or trainings are not held
     */
    public @Nullable LocalDate lastTrainingOn() {
        return last(person.trainings(), TrainingRecord::completedOn);
    }

    /**
     * Returns the code of the credential whose units are behind.
     *
     * @return of several the one furthest behind, then the first by code; null when there is none
     */
    public @Nullable String credential() {
        return behind().map(cycle -> cycle.credential().type().code()).orElse(null);
    }

    /**
     * Returns the units earned for that credential.
     *
     * @return the units, PDU; null when no credential is behind
     */
    public @Nullable BigDecimal pdusEarned() {
        return behind().map(cycle -> cycle.credential().pdusEarned()).orElse(null);
    }

    /**
     * Returns the units that its cycle asks for.
     *
     * @return the units, PDU; null when no credential is behind
     */
    public @Nullable BigDecimal pdusPerCycle() {
        return behind().map(cycle -> cycle.credential().type().pdusPerCycle()).orElse(null);
    }

    /**
     * Returns the part of its cycle that is over, for display.
     *
     * @return a fraction to four decimals, half up; null when no credential is behind
     */
    public @Nullable BigDecimal elapsed() {
        return behind().map(RenewalCycle::elapsed).orElse(null);
    }

    private Optional<RenewalCycle> behind() {
        List<Credential> credentials = person.credentials() == null ? List.of() : person.credentials();
        return credentials.stream()
                .filter(credential -> credential.behindOn(asOf, lag))
                .map(credential -> new RenewalCycle(credential, asOf))
                .max(RenewalCycle.BY_SHORTFALL);
    }

    private boolean junior() {
        return person.careerLevel() == CareerLevel.JUNIOR;
    }

    private boolean learns() {
        return recent(lastPlanOn()) || recent(lastTrainingOn());
    }

    private boolean recent(@Nullable LocalDate day) {
        return day != null && !day.isBefore(asOf.minusDays(planDays));
    }

    private <T> @Nullable LocalDate last(@Nullable List<T> entries, Function<T, LocalDate> date) {
        return entries == null
                ? null
                : entries.stream()
                        .map(date)
                        .filter(day -> !day.isAfter(asOf))
                        .max(Comparator.naturalOrder())
                        .orElse(null);
    }
}
