package org.pmo4j.rules.twins.pmo;

import java.time.LocalDate;
import org.pmo4j.model.governance.Decision;
import org.pmo4j.model.governance.DecisionAction;
import org.pmo4j.rules.authoring.GovernedPortfolio;
import org.pmo4j.rules.twins.Twin;
import org.pmo4j.rules.twins.Verdicts;

/** Executive decisions are carried out. */
final class Pmo019 extends Twin.OfPortfolio {

    @Override
    protected void judge(GovernedPortfolio given, Verdicts verdicts) {
        if (given.portfolio().decisions() == null) {
            verdicts.owner().unknown();
            return;
        }
        int graceDays = verdicts.limits().integer("graceDays");
        for (Decision decision : given.portfolio().decisions().decisions()) {
            if (decision.executive()) {
                boolean idle = decision.followUps() != null
                        && (decision.followUps().isEmpty()
                                || decision.followUps().stream()
                                        .anyMatch(action -> neglected(action, graceDays, given.asOf())));
                verdicts.of("Decision", decision.id()).verdict(idle, decision.followUps() == null);
            }
        }
    }

    private static boolean neglected(DecisionAction action, int graceDays, LocalDate asOf) {
        boolean open = action.doneOn() == null || action.doneOn().isAfter(asOf);
        return open
                && (action.owner() == null
                        || action.due() == null
                        || action.due().plusDays(graceDays).isBefore(asOf));
    }
}
