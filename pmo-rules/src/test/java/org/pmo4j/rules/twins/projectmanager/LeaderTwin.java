package org.pmo4j.rules.twins.projectmanager;

import org.pmo4j.model.id.PersonId;
import org.pmo4j.model.organization.Person;
import org.pmo4j.model.project.ManagerAssignment;
import org.pmo4j.rules.authoring.Governed;
import org.pmo4j.rules.twins.Twin;
import org.pmo4j.rules.twins.Verdicts;

/** A policy on each person who is accountable for a project that is not closed. */
abstract class LeaderTwin extends Twin.OfProject {

    @Override
    protected final void judge(Governed given, Verdicts verdicts) {
        if (given.project().closed() || !examines(given, verdicts)) {
            return;
        }
        if (given.project().managers() == null) {
            verdicts.owner().unknown();
            return;
        }
        for (ManagerAssignment assignment : Terms.accountable(given.project().managers(), given.asOf())) {
            if (assignment.party() instanceof PersonId id) {
                Person person = given.organization().person(id);
                judge(given, verdicts, assignment, person, verdicts.of("ManagerAssignment", assignment.id()));
            }
        }
    }

    /** Tells whether what is known of the project leaves the policy applicable. */
    boolean examines(Governed given, Verdicts verdicts) {
        return true;
    }

    abstract void judge(
            Governed given, Verdicts verdicts, ManagerAssignment assignment, Person person, Verdicts.Subject subject);
}
