package org.pmo4j.rules.twins.portfolio;

import java.time.LocalDate;
import org.pmo4j.model.governance.Audit;
import org.pmo4j.model.governance.AuditKind;
import org.pmo4j.model.project.Project;
import org.pmo4j.model.project.ProjectTier;
import org.pmo4j.rules.authoring.Governed;
import org.pmo4j.rules.twins.Twin;
import org.pmo4j.rules.twins.Verdicts;

/** Governance audit is recent. */
final class Port020 extends Twin.OfProject {

    @Override
    protected void judge(Governed given, Verdicts verdicts) {
        Project project = given.project();
        ProjectTier tier = project.tier();
        if (!project.running(given.asOf()) || tier == ProjectTier.T3 || tier == ProjectTier.T4) {
            return;
        }
        if (project.audits() == null) {
            verdicts.owner().unknown();
            return;
        }
        LocalDate last = project.audits().audits().stream()
                .filter(audit -> audit.kind() == AuditKind.GOVERNANCE)
                .map(Audit::performedOn)
                .filter(date -> !date.isAfter(given.asOf()))
                .max(LocalDate::compareTo)
                .orElse(project.actualStart());
        if (last == null) {
            verdicts.owner().unknown();
        } else if (!last.isAfter(given.asOf())) {
            int days = verdicts.limits().integer("auditDays");
            boolean old = last.plusDays(tier == ProjectTier.T2 ? 2L * days : days).isBefore(given.asOf());
            verdicts.owner().verdict(old && tier != null, old);
        }
    }
}
