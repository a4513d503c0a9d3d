package org.pmo4j.model.project;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.pmo4j.model.internal.Check;
import org.pmo4j.model.organization.CredentialType;
import org.pmo4j.model.organization.CredentialTypes;
import org.pmo4j.model.organization.DevelopmentPlan;
import org.pmo4j.model.organization.LeadingCredentials;
import org.pmo4j.model.organization.Person;
import org.pmo4j.model.organization.QualificationLevel;
import org.pmo4j.model.organization.TrainingTopic;

/**
 * What the tier of a project asks of its manager, for example PRACTITIONER, or ASSOCIATE with 36 months of experience
 * (资质要求). Somebody with a mentor and a dated plan for a credential of that level meets it too.
 *
 * @param level level of credentials asked for; null when the tier is not held
 * @param associateMonths months in projects with which a level from ASSOCIATE up is enough; &gt;= 0 months; null: never
 * @param trainingSuffices whether a training in project management is enough
 */
public record QualificationRule(
        @Nullable QualificationLevel level, @Nullable Integer associateMonths, boolean trainingSuffices) {

    public QualificationRule {
        var check = Check.of(QualificationRule.class);
        associateMonths = check.notNegative("associateMonths", associateMonths);
        check.done();
    }

    /**
     * Chooses the rule of a tier.
     *
     * @param tier the tier; null when not held
     * @param t1 level for tier 1
     * @param t2 level for tier 2
     * @param t2AssociateMonths months with which an associate may lead a project of tier 2
     * @param t3 level for tier 3
     * @param t3TrainingSuffices whether a training is enough for tier 3
     * @return the rule; null for tier 4, which asks for nothing
     */
    public static @Nullable QualificationRule of(
            @Nullable ProjectTier tier,
            QualificationLevel t1,
            QualificationLevel t2,
            int t2AssociateMonths,
            QualificationLevel t3,
            boolean t3TrainingSuffices) {
        if (tier == null) {
            return new QualificationRule(null, null, false);
        }
        return switch (tier) {
            case T1 -> new QualificationRule(t1, null, false);
            case T2 -> new QualificationRule(t2, t2AssociateMonths, false);
            case T3 -> new QualificationRule(t3, null, t3TrainingSuffices);
            case T4 -> null;
        };
    }

    /**
     * Tells whether a person certainly does not meet the rule on a day.
     *
     * @param person the person
     * @param asOf the day
     * @return true if so; false also where it is not known
     */
    public boolean brokenBy(Person person, LocalDate asOf) {
        LeadingCredentials held = LeadingCredentials.of(person);
        return held != null
                && level != null
                && held.highest().compareTo(level) < 0
                && !mentored(person, asOf)
                && !(associate(held) && (person.projectMonths() == null || person.projectMonths() >= associateMonths))
                && !(trainingSuffices && (person.trainings() == null || trained(person)));
    }

    /**
     * Names what keeps us from telling whether a person meets the rule.
     *
     * @param person the person
     * @param asOf the day
     * @return components of the person that are not held, or {@code tier}; empty when nothing that matters is missing
     */
    public List<String> gaps(Person person, LocalDate asOf) {
        if (level == null) {
            return List.of("tier");
        }
        List<String> gaps = new ArrayList<>();
        LeadingCredentials held = LeadingCredentials.of(person);
        boolean trained = trainingSuffices && trained(person);
        if (!mentored(person, asOf) && !trained) {
            if (held == null) {
                gaps.add("credentials");
            } else if (held.highest().compareTo(level) < 0) {
                add(gaps, "projectMonths", associate(held) && person.projectMonths() == null);
                add(gaps, "trainings", trainingSuffices && person.trainings() == null);
            }
        }
        return List.copyOf(gaps);
    }

    private static void add(List<String> gaps, String component, boolean absent) {
        if (absent) {
            gaps.add(component);
        }
    }

    private boolean associate(LeadingCredentials held) {
        return associateMonths != null && held.highest().compareTo(QualificationLevel.ASSOCIATE) >= 0;
    }

    private static boolean trained(Person person) {
        return person.trainings() != null
                && person.trainings().stream().anyMatch(found -> found.topic() == TrainingTopic.PROJECT_MANAGEMENT);
    }

    private boolean mentored(Person person, LocalDate asOf) {
        return person.developmentPlans() != null
                && person.developmentPlans().stream().anyMatch(plan -> leadsToLevel(plan, asOf));
    }

    private boolean leadsToLevel(DevelopmentPlan plan, LocalDate asOf) {
        CredentialType target = plan.targetCredential() == null ? null : CredentialTypes.find(plan.targetCredential());
        return plan.mentor() != null
                && plan.targetDate() != null
                && !plan.targetDate().isBefore(asOf)
                && target != null
                && LeadingCredentials.qualifies(target)
                && target.level().compareTo(level) >= 0;
    }
}
