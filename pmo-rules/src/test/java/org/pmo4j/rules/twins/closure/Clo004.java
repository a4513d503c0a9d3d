package org.pmo4j.rules.twins.closure;

import org.jspecify.annotations.Nullable;
import org.pmo4j.model.governance.DocumentStatus;
import org.pmo4j.model.project.ManagementPlan;
import org.pmo4j.model.project.ProjectState;
import org.pmo4j.rules.authoring.Governed;
import org.pmo4j.rules.twins.Twin;
import org.pmo4j.rules.twins.Verdicts;

/** Lessons are reused. */
final class Clo004 extends Twin.OfProject {

    @Override
    protected void judge(Governed given, Verdicts verdicts) {
        Boolean planned = planned(given);
        if (!given.project().running(given.asOf()) || Boolean.FALSE.equals(planned)) {
            return;
        }
        var log = given.project().lessons();
        boolean notReused = log != null && !Ending.done(log.reusedOn(), given.asOf());
        verdicts.owner().verdict(planned != null && notReused, log == null || notReused);
    }

    /** Tells whether planning is finished; null where neither state nor plan can tell. */
    private static @Nullable Boolean planned(Governed given) {
        ProjectState state = given.project().state();
        ManagementPlan plan = given.project().managementPlan();
        if (state == ProjectState.EXECUTING || state == ProjectState.CLOSING) {
            return true;
        }
        if (plan == null) {
            return state == null ? null : (Boolean) false;
        }
        boolean approved = plan.status() == DocumentStatus.APPROVED
                || plan.status() == DocumentStatus.SUPERSEDED && plan.approvedOn() != null;
        return approved && Ending.doneOrUndated(plan.approvedOn(), given.asOf());
    }
}
