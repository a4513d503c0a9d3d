package org.pmo4j.rules.twins.closure;

import java.util.List;
import org.pmo4j.model.delivery.Deliverable;
import org.pmo4j.model.delivery.DeliverableStatus;
import org.pmo4j.rules.authoring.Governed;
import org.pmo4j.rules.twins.Twin;
import org.pmo4j.rules.twins.Verdicts;

/** All deliverables accepted before closure. */
final class Clo001 extends Twin.OfProject {

    @Override
    protected void judge(Governed given, Verdicts verdicts) {
        boolean mayBeClosed = Ending.closed(given) || Ending.unclear(given);
        if (!mayBeClosed || !Ending.notTerminatedEarly(given)) {
            return;
        }
        if (given.project().deliverables() == null) {
            verdicts.owner().unknown();
            return;
        }
        List<Deliverable> counted = given.project().deliverables().deliverables().stream()
                .filter(one -> !Boolean.FALSE.equals(one.baselined()))
                .toList();
        if (!counted.isEmpty()) {
            List<Deliverable> open = counted.stream().filter(one -> open(one, given)).toList();
            boolean violated = Ending.closed(given) && open.stream().anyMatch(one -> one.baselined() != null);
            verdicts.owner().verdict(violated, Ending.unclear(given) || !open.isEmpty());
        }
    }

    private static boolean open(Deliverable deliverable, Governed given) {
        return deliverable.status() != DeliverableStatus.ACCEPTED
                && deliverable.status() != DeliverableStatus.DESCOPED
                && !Ending.done(deliverable.acceptedOn(), given.asOf());
    }
}
