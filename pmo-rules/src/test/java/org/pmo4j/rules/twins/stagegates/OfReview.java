package org.pmo4j.rules.twins.stagegates;


import org.pmo4j.model.gate.Gate;
import org.pmo4j.model.gate.GateReview;
import org.pmo4j.rules.authoring.Governed;
import org.pmo4j.rules.twins.Twin;
import org.pmo4j.rules.twins.Verdicts;

/** A policy that judges one review at a time, of projects in any state. */
abstract class OfReview extends Twin.OfProject {

    @Override
    protected final void judge(Governed given, Verdicts verdicts) {
        if (given.project().gatePlan() == null) {
            verdicts.owner().unknown();
            return;
        }
        for (Gate gate : given.project().gatePlan().gates()) {
            for (GateReview review : gate.reviews()) {
                judge(given, gate, review, verdicts);
            }
        }
    }

    abstract void judge(Governed given, Gate gate, GateReview review, Verdicts verdicts);
}
