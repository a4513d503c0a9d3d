package org.pmo4j.rules.twins.projectmanager;

import org.pmo4j.model.id.PersonId;
import org.pmo4j.model.project.ManagerAssignment;
import org.pmo4j.rules.authoring.Governed;
import org.pmo4j.rules.twins.Twin;
import org.pmo4j.rules.twins.Verdicts;

/** The project manager is a person. */
final class Pma003 extends Twin.OfProject {

    @Override
    protected void judge(Governed given, Verdicts verdicts) {
        if (given.project().closed()) {
            return;
        }
        if (given.project().managers() == null) {
            verdicts.owner().unknown();
            return;
        }
        for (ManagerAssignment assignment : given.project().managers().assignments()) {
            if (assignment.accountable() && Terms.effective(assignment, given.asOf())) {
                verdicts.of("ManagerAssignment", assignment.id())
                        .verdict(!(assignment.party() instanceof PersonId), false);
            }
        }
    }
}
