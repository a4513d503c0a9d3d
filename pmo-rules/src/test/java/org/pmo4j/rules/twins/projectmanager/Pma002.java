package org.pmo4j.rules.twins.projectmanager;

import org.jspecify.annotations.Nullable;
import org.pmo4j.model.organization.Person;
import org.pmo4j.model.project.Charter;
import org.pmo4j.model.project.ManagerAssignment;
import org.pmo4j.rules.authoring.Governed;
import org.pmo4j.rules.twins.Verdicts;

/** PM is formally assigned by the performing organisation. */
final class Pma002 extends LeaderTwin {

    @Override
    void judge(
            Governed given, Verdicts verdicts, ManagerAssignment assignment, Person person, Verdicts.Subject subject) {
        Charter charter = given.project().charter();
        boolean by = assignment.assignedBy() != null;
        boolean on = assignment.assignedOn() != null;
        boolean referred = referred(assignment, charter);
        boolean self = by && assignment.assignedBy().equals(assignment.party());
        boolean lacking = !by || !on || !referred && charter != null;
        boolean nothing = !by && !on && !referred;
        boolean onlyReferenceOpen = by && on && !referred && charter == null;
        subject.verdict(self || !nothing && lacking, nothing || onlyReferenceOpen);
    }

    private static boolean referred(ManagerAssignment assignment, @Nullable Charter charter) {
        return assignment.charterReference() != null
                || charter != null && assignment.party().equals(charter.namedManager());
    }
}
