package org.pmo4j.rules.twins.schedulequality;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.pmo4j.model.change.Baseline;
import org.pmo4j.model.change.BaselineKind;
import org.pmo4j.model.governance.DocumentStatus;
import org.pmo4j.model.project.Project;
import org.pmo4j.model.project.ProjectState;
import org.pmo4j.model.project.ProjectTier;
import org.pmo4j.rules.authoring.Governed;
import org.pmo4j.rules.twins.Twin;
import org.pmo4j.rules.twins.Verdicts;

/** Major projects have a baselined schedule with risk analysis. */
final class Sch015 extends Twin.OfProject {

    @Override
    protected void judge(Governed given, Verdicts verdicts) {
        Project project = given.project();
        boolean smaller = project.tier() != null && project.tier() != ProjectTier.T1;
        boolean notExecuting = project.state() != null && project.state() != ProjectState.EXECUTING;
        Boolean baselined = baselined(project, given.asOf());
        if (smaller || notExecuting || Boolean.FALSE.equals(baselined)) {
            return;
        }
        List<LocalDate> analyses =
                project.schedule() == null ? null : project.schedule().riskAnalyses();
        LocalDate earliest = given.asOf().minusDays(verdicts.limits().integer("sraDays"));
        boolean analysed = analyses != null
                && analyses.stream().anyMatch(date -> !date.isBefore(earliest) && !date.isAfter(given.asOf()));
        boolean known =
                project.tier() != null && project.state() != null && baselined != null && analyses != null;
        verdicts.owner().verdict(known && !analysed, !known && !analysed);
    }

    private static @Nullable Boolean baselined(Project project, LocalDate asOf) {
        return project.baselines() == null
                ? null
                : (Boolean) project.baselines().baselines().stream()
                        .anyMatch(one -> one.kind() == BaselineKind.SCHEDULE && approved(one) && inForce(one, asOf));
    }

    private static boolean approved(Baseline baseline) {
        return baseline.status() == DocumentStatus.APPROVED
                || baseline.status() == DocumentStatus.SUPERSEDED && baseline.approvedOn() != null;
    }

    private static boolean inForce(Baseline baseline, LocalDate asOf) {
        LocalDate effective = baseline.effectiveOn() != null ? baseline.effectiveOn() : baseline.approvedOn();
        return effective == null || !effective.isAfter(asOf);
    }
}
