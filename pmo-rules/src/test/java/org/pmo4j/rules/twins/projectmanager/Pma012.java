package org.pmo4j.rules.twins.projectmanager;

import org.pmo4j.model.organization.Person;
import org.pmo4j.model.organization.TrainingTopic;
import org.pmo4j.model.project.Lifecycle;
import org.pmo4j.model.project.ManagerAssignment;
import org.pmo4j.rules.authoring.Governed;
import org.pmo4j.rules.twins.Verdicts;

/** Adaptive projects have an agile-competent PM. */
final class Pma012 extends LeaderTwin {

    @Override
    boolean examines(Governed given, Verdicts verdicts) {
        Lifecycle lifecycle = given.project().lifecycle();
        return lifecycle == null || lifecycle == Lifecycle.ADAPTIVE || lifecycle == Lifecycle.HYBRID;
    }

    @Override
    void judge(
            Governed given, Verdicts verdicts, ManagerAssignment assignment, Person person, Verdicts.Subject subject) {
        boolean competent = competent(person, verdicts.limits().integer("minAgileMonths"));
        boolean allKnown = given.project().lifecycle() != null
                && person.credentials() != null
                && person.trainings() != null
                && person.agileMonths() != null;
        subject.verdict(!competent && allKnown, !competent && !allKnown);
    }

    private static boolean competent(Person person, int minMonths) {
        boolean certified = person.credentials() != null
                && person.credentials().stream().anyMatch(entry -> entry.type().agile());
        boolean trained = person.trainings() != null
                && person.trainings().stream().anyMatch(entry -> entry.topic() == TrainingTopic.AGILE);
        boolean experienced = person.agileMonths() != null && person.agileMonths() >= minMonths;
        return certified || trained || experienced;
    }
}
