package org.pmo4j.rules.twins.pmo;

import java.time.LocalDate;
import java.util.List;
import org.pmo4j.model.organization.Pmo;
import org.pmo4j.model.organization.PmoType;
import org.pmo4j.model.project.Project;
import org.pmo4j.rules.authoring.GovernedPortfolio;
import org.pmo4j.rules.twins.Verdicts;

/** PMO is not the project manager. */
final class Pmo018 extends PmoTwin {

    @Override
    void judge(Pmo pmo, GovernedPortfolio given, Verdicts verdicts) {
        if (pmo.type() == PmoType.DIRECTIVE || pmo.type() == PmoType.STRATEGIC) {
            return;
        }
        List<Project> projects = given.portfolio().projects();
        boolean manages = projects.stream().anyMatch(project -> manages(pmo, project, given.asOf()));
        boolean notHeld =
                !projects.isEmpty() && projects.stream().allMatch(project -> project.managers() == null);
        verdicts.of("Pmo", pmo.id()).verdict(pmo.type() != null && manages, manages || notHeld);
    }

    private static boolean manages(Pmo pmo, Project project, LocalDate asOf) {
        return !project.closed()
                && project.managers() != null
                && project.managers().assignments().stream()
                        .anyMatch(assignment -> Terms.accountable(assignment, asOf)
                                && (assignment.party().equals(pmo.id())
                                        || pmo.id().equals(assignment.actingFor())));
    }
}
