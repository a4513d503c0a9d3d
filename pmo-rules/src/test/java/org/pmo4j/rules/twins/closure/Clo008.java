package org.pmo4j.rules.twins.closure;

import java.util.List;
import org.pmo4j.model.governance.Handover;
import org.pmo4j.model.governance.HandoverSubject;
import org.pmo4j.rules.authoring.Governed;
import org.pmo4j.rules.twins.Twin;
import org.pmo4j.rules.twins.Verdicts;

/** Transition has a receiving owner. */
final class Clo008 extends Twin.OfProject {

    @Override
    protected void judge(Governed given, Verdicts verdicts) {
        if (!Ending.notTerminatedEarly(given)) {
            return;
        }
        if (Ending.unclear(given)) {
            verdicts.owner().unknown();
        } else if (Ending.closed(given)) {
            var closure = given.project().closure();
            List<Handover> handovers = closure == null ? null : closure.handovers();
            boolean owned =
                    handovers != null && handovers.stream().anyMatch(one -> transition(one, given));
            verdicts.owner().verdict(handovers != null && !owned, handovers == null);
        }
    }

    private static boolean transition(Handover handover, Governed given) {
        boolean result =
                handover.subject() == HandoverSubject.PRODUCT || handover.subject() == HandoverSubject.PROJECT;
        return result
                && handover.receivingOwner() != null
                && Ending.doneOrUndated(handover.handedOverOn(), given.asOf());
    }
}
