package org.pmo4j.rules.twins.projectmanager;

import java.time.LocalDate;
import org.pmo4j.model.organization.Credential;
import org.pmo4j.model.organization.CredentialType;
import org.pmo4j.model.organization.CredentialTypes;
import org.pmo4j.model.organization.DevelopmentPlan;
import org.pmo4j.model.organization.Person;
import org.pmo4j.model.organization.QualificationLevel;
import org.pmo4j.model.organization.TrainingTopic;
import org.pmo4j.model.project.ManagerAssignment;
import org.pmo4j.model.project.ProjectTier;
import org.pmo4j.rules.authoring.Governed;
import org.pmo4j.rules.authoring.Limits;
import org.pmo4j.rules.twins.Verdicts;

/** PM qualification matches the project tier. */
final class Pma004 extends LeaderTwin {

    @Override
    boolean examines(Governed given, Verdicts verdicts) {
        return given.project().tier() != ProjectTier.T4;
    }

    @Override
    void judge(
            Governed given, Verdicts verdicts, ManagerAssignment assignment, Person person, Verdicts.Subject subject) {
        ProjectTier tier = given.project().tier();
        if (tier == null) {
            subject.unknown();
            return;
        }
        Limits limits = verdicts.limits();
        QualificationLevel required = switch (tier) {
            case T1 -> limits.choice("t1Level", QualificationLevel.class);
            case T2 -> limits.choice("t2Level", QualificationLevel.class);
            default -> limits.choice("t3Level", QualificationLevel.class);
        };
        if (mentored(person, required, given.asOf())) {
            subject.verdict(false, false);
            return;
        }
        boolean held = person.credentials() != null;
        QualificationLevel highest = highest(person);
        boolean below = highest.compareTo(required) < 0;
        Integer months = person.projectMonths();
        switch (tier) {
            case T1 -> subject.verdict(held && below, !held);
            case T2 -> {
                // Where an expert is asked for, a practitioner is let in like an associate, by months.
                boolean novice = highest.compareTo(QualificationLevel.ASSOCIATE) < 0;
                boolean fewMonths = months != null && months < limits.integer("t2AssociateMonths");
                boolean monthsOpen = months == null && !novice;
                subject.verdict(held && below && (novice || fewMonths), !held || below && monthsOpen);
            }
            default -> {
                boolean suffices = limits.flag("t3TrainingSuffices");
                boolean trained = suffices && trained(person);
                boolean open = suffices && person.trainings() == null;
                subject.verdict(held && below && !trained && !open, !held && !trained || held && below && open);
            }
        }
    }

    private static QualificationLevel highest(Person person) {
        QualificationLevel highest = QualificationLevel.NONE;
        if (person.credentials() != null) {
            for (Credential credential : person.credentials()) {
                QualificationLevel level = credential.type().level();
                if (Terms.forProjects(credential.type()) && level.compareTo(highest) > 0) {
                    highest = level;
                }
            }
        }
        return highest;
    }

    private static boolean trained(Person person) {
        return person.trainings() != null
                && person.trainings().stream()
                        .anyMatch(training -> training.topic() == TrainingTopic.PROJECT_MANAGEMENT);
    }

    private static boolean mentored(Person person, QualificationLevel required, LocalDate asOf) {
        return person.developmentPlans() != null
                && person.developmentPlans().stream().anyMatch(plan -> mentored(plan, required, asOf));
    }

    // A plan for the credential of PMO work does not lead to leading projects, as that credential does not qualify.
    private static boolean mentored(DevelopmentPlan plan, QualificationLevel required, LocalDate asOf) {
        CredentialType target =
                plan.targetCredential() == null ? null : CredentialTypes.find(plan.targetCredential());
        return plan.mentor() != null
                && target != null
                && Terms.forProjects(target)
                && target.level().compareTo(required) >= 0
                && plan.targetDate() != null
                && !plan.targetDate().isBefore(asOf);
    }
}
