package org.pmo4j.rules.twins.processgroups;


import java.util.List;
import org.pmo4j.model.process.ProcessRecord;
import org.pmo4j.model.project.Lifecycle;
import org.pmo4j.model.project.ManagementPlan;
import org.pmo4j.rules.authoring.Governed;
import org.pmo4j.rules.twins.Twin;
import org.pmo4j.rules.twins.Verdicts;

/** Plan approved before executing. */
final class Proc003 extends Twin.OfProject {

    @Override
    protected void judge(Governed given, Verdicts verdicts) {
        Lifecycle lifecycle = given.project().lifecycle();
        if (lifecycle != null && !verdicts.limits().contains("lifecycles", lifecycle)) {
            return;
        }
        if (given.project().processLog() == null) {
            verdicts.owner().unknown();
            return;
        }
        List<ProcessRecord> executing = LogTerms.executing(given.project().processLog());
        if (executing.isEmpty()) {
            return;
        }
        ManagementPlan plan = given.project().managementPlan();
        boolean unplanned = plan != null
                && !(plan.adaptiveStart() != null && plan.adaptiveStart().approvedBy() != null)
                && (!LogTerms.approved(plan) || LogTerms.after(plan.approvedOn(), LogTerms.firstStart(executing)));
        verdicts.owner().verdict(lifecycle != null && unplanned, plan == null || unplanned);
    }
}
