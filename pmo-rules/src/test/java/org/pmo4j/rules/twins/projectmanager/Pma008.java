package org.pmo4j.rules.twins.projectmanager;

import org.pmo4j.model.organization.Person;
import org.pmo4j.model.project.ManagerAssignment;
import org.pmo4j.model.project.ReportingLine;
import org.pmo4j.rules.authoring.Governed;
import org.pmo4j.rules.twins.Verdicts;

/** PM reporting line is defined. */
final class Pma008 extends LeaderTwin {

    @Override
    void judge(
            Governed given, Verdicts verdicts, ManagerAssignment assignment, Person person, Verdicts.Subject subject) {
        ReportingLine line = assignment.reportsTo();
        boolean refused = line != null
                && (line.role() == null || !verdicts.limits().contains("acceptedRoles", line.role()));
        subject.verdict(refused, line == null && person.lineManager() == null);
    }
}
