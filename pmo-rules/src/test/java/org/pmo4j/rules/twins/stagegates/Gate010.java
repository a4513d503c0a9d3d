package org.pmo4j.rules.twins.stagegates;


import java.time.LocalDate;
import java.util.EnumSet;
import java.util.Set;
import org.pmo4j.model.gate.GateDecision;
import org.pmo4j.model.gate.GateReview;
import org.pmo4j.model.project.Project;
import org.pmo4j.model.project.ProjectState;
import org.pmo4j.rules.authoring.Governed;
import org.pmo4j.rules.twins.Twin;
import org.pmo4j.rules.twins.Verdicts;

/** A killed project stops consuming resources. */
final class Gate010 extends Twin.OfProject {

    private static final Set<ProjectState> ENDING =
            EnumSet.of(ProjectState.CLOSING, ProjectState.CLOSED, ProjectState.TERMINATED);

    @Override
    protected void judge(Governed given, Verdicts verdicts) {
        Project project = given.project();
        if (project.gatePlan() == null) {
            verdicts.owner().unknown();
            return;
        }
        GateReview stop = GateTerms.latestDecision(project.gatePlan(), given.asOf());
        if (stop == null || stop.decision() != GateDecision.STOP) {
            return;
        }
        if (stop.decidedOn() == null) {
            verdicts.owner().unknown();
            return;
        }
        LocalDate limit = stop.decidedOn().plusDays(verdicts.limits().integer("graceDays"));
        boolean after = given.asOf().isAfter(limit);
        boolean released = project.closure() != null && project.closure().closedOn() != null;
        boolean working = project.state() != null && !ENDING.contains(project.state());
        boolean allocated = !released && allocated(project, limit);
        boolean unknown = project.state() == null
                || project.costs() == null
                || project.allocations() == null && !released;
        verdicts.owner().verdict(after && (working || allocated || spent(given, limit)), after && unknown);
    }

    private static boolean allocated(Project project, LocalDate limit) {
        return project.allocations() != null
                && project.allocations().allocations().stream()
                        .anyMatch(a -> a.load().signum() > 0 && a.finish().isAfter(limit));
    }

    private static boolean spent(Governed given, LocalDate limit) {
        return given.project().costs() != null
                && given.project().costs().entries().stream()
                        .filter(entry -> entry.amount().amount().signum() > 0)
                        .filter(entry -> !entry.incurredOn().isAfter(given.asOf()))
                        .anyMatch(entry -> entry.incurredOn().isAfter(limit));
    }
}
