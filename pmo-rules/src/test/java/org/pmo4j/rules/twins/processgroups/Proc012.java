package org.pmo4j.rules.twins.processgroups;


import java.util.List;
import org.pmo4j.model.delivery.Deliverable;
import org.pmo4j.model.delivery.DeliverableStatus;
import org.pmo4j.rules.authoring.Governed;
import org.pmo4j.rules.twins.Twin;
import org.pmo4j.rules.twins.Verdicts;

/** Deliverables are verified before acceptance. */
final class Proc012 extends Twin.OfProject {

    @Override
    protected void judge(Governed given, Verdicts verdicts) {
        if (given.project().deliverables() == null) {
            verdicts.owner().unknown();
            return;
        }
        List<Deliverable> deliverables = given.project().deliverables().deliverables();
        boolean kept = deliverables.stream()
                .anyMatch(one -> one.verifiedOn() != null || one.status() == DeliverableStatus.VERIFIED);
        for (Deliverable deliverable : deliverables) {
            if (!accepted(given, deliverable)) {
                continue;
            }
            if (!kept) {
                verdicts.owner().unknown();
                continue;
            }
            boolean violated = deliverable.verifiedOn() == null
                    || LogTerms.after(deliverable.verifiedOn(), deliverable.acceptedOn());
            verdicts.of("Deliverable", deliverable.id()).verdict(violated, false);
        }
    }

    private static boolean accepted(Governed given, Deliverable deliverable) {
        return deliverable.status() == DeliverableStatus.ACCEPTED
                || deliverable.acceptedOn() != null
                        && !deliverable.acceptedOn().isAfter(given.asOf());
    }
}
