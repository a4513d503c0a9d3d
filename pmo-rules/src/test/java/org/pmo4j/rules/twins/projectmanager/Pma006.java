package org.pmo4j.rules.twins.projectmanager;

import org.pmo4j.model.organization.Person;
import org.pmo4j.model.organization.QualificationLevel;
import org.pmo4j.model.organization.TrainingTopic;
import org.pmo4j.model.project.AssignmentBasis;
import org.pmo4j.model.project.ManagerAssignment;
import org.pmo4j.rules.authoring.Governed;
import org.pmo4j.rules.twins.Verdicts;

/** Seniority alone does not make a project manager. */
final class Pma006 extends LeaderTwin {

    @Override
    void judge(
            Governed given, Verdicts verdicts, ManagerAssignment assignment, Person person, Verdicts.Subject subject) {
        AssignmentBasis basis = assignment.basis();
        boolean doubtful = basis == null || basis == AssignmentBasis.AVAILABILITY;
        boolean proven = proven(person, verdicts.limits().integer("minExperienceMonths"));
        boolean allKnown =
                person.credentials() != null && person.trainings() != null && person.projectMonths() != null;
        subject.verdict(
                basis == AssignmentBasis.SENIORITY_ONLY || doubtful && !proven && allKnown,
                doubtful && !proven && !allKnown);
    }

    private static boolean proven(Person person, int minMonths) {
        boolean qualified = person.credentials() != null
                && person.credentials().stream()
                        .anyMatch(entry -> entry.type().level().compareTo(QualificationLevel.ASSOCIATE) >= 0);
        boolean trained = person.trainings() != null
                && person.trainings().stream().anyMatch(entry -> entry.topic() == TrainingTopic.PROJECT_MANAGEMENT);
        boolean experienced = person.projectMonths() != null && person.projectMonths() >= minMonths;
        boolean developed = person.developmentPlans() != null && !person.developmentPlans().isEmpty();
        return qualified || trained || experienced || developed;
    }
}
