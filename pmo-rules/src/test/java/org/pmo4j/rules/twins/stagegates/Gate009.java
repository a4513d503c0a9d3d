package org.pmo4j.rules.twins.stagegates;


import java.time.LocalDate;
import org.pmo4j.model.gate.GateReview;
import org.pmo4j.rules.authoring.Governed;
import org.pmo4j.rules.twins.Twin;
import org.pmo4j.rules.twins.Verdicts;

/** Hold is bounded. */
final class Gate009 extends Twin.OfProject {

    @Override
    protected void judge(Governed given, Verdicts verdicts) {
        if (given.project().closed()) {
            return;
        }
        if (given.project().gatePlan() == null) {
            verdicts.owner().unknown();
            return;
        }
        LocalDate asOf = given.asOf();
        GateReview latest = GateTerms.latestDecision(given.project().gatePlan(), asOf);
        if (latest == null || !GateTerms.holding(latest, asOf)) {
            return;
        }
        int maxHoldDays = verdicts.limits().integer("maxHoldDays");
        boolean unbounded = latest.nextReviewOn() == null || latest.nextReviewOn().isBefore(asOf);
        boolean tooLong = latest.decidedOn() != null
                && latest.decidedOn().plusDays(maxHoldDays).isBefore(asOf);
        verdicts.of("GateReview", latest.id()).verdict(unbounded || tooLong, latest.decidedOn() == null);
    }
}
