package org.pmo4j.rules.twins.processgroups;


import java.time.LocalDate;
import org.pmo4j.model.project.ManagementPlan;
import org.pmo4j.rules.authoring.Governed;
import org.pmo4j.rules.twins.Twin;
import org.pmo4j.rules.twins.Verdicts;

/** Stakeholders identified before planning ends. */
final class Proc002 extends Twin.OfProject {

    @Override
    protected void judge(Governed given, Verdicts verdicts) {
        ManagementPlan plan = given.project().managementPlan();
        if (plan == null) {
            verdicts.owner().unknown();
            return;
        }
        if (!LogTerms.approved(plan)) {
            return;
        }
        if (given.project().stakeholderRegister() == null) {
            verdicts.owner().unknown();
            return;
        }
        LocalDate approvedOn = plan.approvedOn();
        long inTime = given.project().stakeholderRegister().stakeholders().stream()
                .filter(stakeholder -> !LogTerms.after(stakeholder.identifiedOn(), approvedOn))
                .count();
        verdicts.owner().verdict(inTime < verdicts.limits().integer("minStakeholders"), false);
    }
}
