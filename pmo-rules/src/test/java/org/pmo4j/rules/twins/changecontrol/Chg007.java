package org.pmo4j.rules.twins.changecontrol;

import java.time.LocalDate;
import java.util.List;
import org.pmo4j.model.change.ChangeRequest;
import org.pmo4j.model.change.ChangeStatus;
import org.pmo4j.rules.authoring.Governed;
import org.pmo4j.rules.twins.Twin;
import org.pmo4j.rules.twins.Verdicts;

/** No implementation without approval. */
final class Chg007 extends Twin.OfProject {

    @Override
    protected void judge(Governed given, Verdicts verdicts) {
        if (given.project().changeLog() == null) {
            verdicts.owner().unknown();
            return;
        }
        List<ChangeRequest> requests = given.project().changeLog().requests();
        boolean kept = requests.stream().anyMatch(Chg007::traced);
        for (ChangeRequest request : requests) {
            if (implemented(request, given.asOf())) {
                boolean unapproved = !ChangeTerms.granted(request) || decidedTooLate(request, given.asOf());
                if (unapproved || kept) {
                    boolean untraced = request.status() == ChangeStatus.IMPLEMENTED && !traced(request);
                    verdicts.of("ChangeRequest", request.id())
                            .verdict(unapproved || untraced, request.decidedOn() == null);
                } else {
                    verdicts.owner().unknown();
                }
            }
        }
    }

    private static boolean implemented(ChangeRequest request, LocalDate asOf) {
        return request.implementedOn() == null
                ? request.status() == ChangeStatus.IMPLEMENTED
                : !request.implementedOn().isAfter(asOf);
    }

    private static boolean decidedTooLate(ChangeRequest request, LocalDate asOf) {
        LocalDate decidedOn = request.decidedOn();
        return decidedOn != null
                && (decidedOn.isAfter(asOf)
                        || request.implementedOn() != null && decidedOn.isAfter(request.implementedOn()));
    }

    private static boolean traced(ChangeRequest request) {
        return request.decidedOn() != null || request.decidedBy() != null || request.decisionLevel() != null;
    }
}
