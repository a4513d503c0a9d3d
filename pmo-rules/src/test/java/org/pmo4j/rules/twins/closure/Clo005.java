package org.pmo4j.rules.twins.closure;

import org.pmo4j.model.delivery.Agreement;
import org.pmo4j.model.delivery.ProcurementLog;
import org.pmo4j.rules.authoring.Governed;
import org.pmo4j.rules.twins.Twin;
import org.pmo4j.rules.twins.Verdicts;

/** Procurements closed. */
final class Clo005 extends Twin.OfProject {

    @Override
    protected void judge(Governed given, Verdicts verdicts) {
        ProcurementLog log = given.project().procurements();
        boolean nothingBought = log == null
                ? Boolean.FALSE.equals(given.project().buys())
                : log.agreements().isEmpty();
        if (nothingBought) {
            return;
        }
        if (Ending.unclear(given)) {
            verdicts.owner().unknown();
        } else if (given.project().closed()) {
            boolean open = log != null && log.agreements().stream().anyMatch(one -> open(one, given));
            verdicts.owner().verdict(open, log == null);
        }
    }

    private static boolean open(Agreement agreement, Governed given) {
        return agreement.open() || !Ending.doneOrUndated(agreement.closedOn(), given.asOf());
    }
}
