package org.pmo4j.rules.twins.portfolio;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.pmo4j.model.project.Project;
import org.pmo4j.model.project.ProjectTier;
import org.pmo4j.model.project.StatusReport;
import org.pmo4j.rules.authoring.Governed;
import org.pmo4j.rules.authoring.Limits;
import org.pmo4j.rules.twins.Twin;
import org.pmo4j.rules.twins.Verdicts;

/** Status reports are current. */
final class Port014 extends Twin.OfProject {

    @Override
    protected void judge(Governed given, Verdicts verdicts) {
        Project project = given.project();
        ProjectTier tier = project.tier();
        if (!project.running(given.asOf()) || tier == ProjectTier.T4) {
            return;
        }
        if (project.statusReports() == null) {
            verdicts.owner().unknown();
            return;
        }
        StatusReport report = Reports.latest(project, given.asOf());
        LocalDate last = report == null ? project.actualStart() : report.reportedOn();
        if (last == null) {
            verdicts.owner().unknown();
        } else if (!last.isAfter(given.asOf())) {
            boolean late = last.plusDays(limit(tier, verdicts.limits())).isBefore(given.asOf());
            verdicts.owner().verdict(late && tier != null, late);
        }
    }

    private static int limit(@Nullable ProjectTier tier, Limits limits) {
        int t1 = limits.integer("t1");
        int t2 = limits.integer("t2");
        int t3 = limits.integer("t3");
        int days = tier == null
                ? Math.min(t1, Math.min(t2, t3))
                : switch (tier) {
                    case T1 -> t1;
                    case T2 -> t2;
                    default -> t3;
                };
        return days + limits.integer("graceDays");
    }
}
