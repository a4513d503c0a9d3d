package org.pmo4j.rules.twins.processgroups;


import org.pmo4j.model.project.ProjectState;
import org.pmo4j.model.risk.RiskRegister;
import org.pmo4j.rules.authoring.Governed;
import org.pmo4j.rules.twins.Twin;
import org.pmo4j.rules.twins.Verdicts;

/** Risk register is alive. */
final class Proc013 extends Twin.OfProject {

    @Override
    protected void judge(Governed given, Verdicts verdicts) {
        ProjectState state = given.project().state();
        if (state != null && state != ProjectState.EXECUTING) {
            return;
        }
        RiskRegister register = given.project().riskRegister();
        if (state == null || register == null) {
            verdicts.owner().unknown();
            return;
        }
        if (register.reviewedOn() == null) {
            verdicts.owner().verdict(register.risks().isEmpty(), true);
            return;
        }
        int reviewDays = verdicts.limits().integer("reviewDays");
        verdicts.owner().verdict(register.reviewedOn().plusDays(reviewDays).isBefore(given.asOf()), false);
    }
}
