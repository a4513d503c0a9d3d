package org.pmo4j.rules.twins.processgroups;


import java.util.Arrays;
import org.pmo4j.model.process.PerformanceDomain;
import org.pmo4j.model.process.PmbokEdition;
import org.pmo4j.model.process.ProcessLog;
import org.pmo4j.model.project.Project;
import org.pmo4j.rules.authoring.Governed;
import org.pmo4j.rules.twins.Twin;
import org.pmo4j.rules.twins.Verdicts;

/** PMBOK 8 domains are covered (edition-8 profile). */
final class Proc015 extends Twin.OfProject {

    @Override
    protected void judge(Governed given, Verdicts verdicts) {
        Project project = given.project();
        if (project.managementPlan() != null && !LogTerms.approved(project.managementPlan())
                || project.processLog() != null && project.processLog().edition() != PmbokEdition.PMBOK8) {
            return;
        }
        if (project.managementPlan() == null || project.processLog() == null) {
            verdicts.owner().unknown();
            return;
        }
        boolean covered = Arrays.stream(PerformanceDomain.values())
                .allMatch(domain -> covered(project.processLog(), domain));
        verdicts.owner().verdict(!covered, false);
    }

    private static boolean covered(ProcessLog log, PerformanceDomain domain) {
        return LogTerms.of(log, definition -> definition.domain() == domain).stream()
                .anyMatch(record -> LogTerms.performed(record) || LogTerms.tailoredOut(record));
    }
}
