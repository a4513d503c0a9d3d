package org.pmo4j.rules.twins.stagegates;


import java.math.BigDecimal;
import org.pmo4j.model.gate.Checklist;
import org.pmo4j.model.gate.Gate;
import org.pmo4j.model.gate.GateDecision;
import org.pmo4j.model.gate.GateReview;
import org.pmo4j.rules.authoring.Governed;
import org.pmo4j.rules.twins.Verdicts;

/** Phase-exit checklist is complete enough. */
final class Gate004 extends OfReview {

    @Override
    void judge(Governed given, Gate gate, GateReview review, Verdicts verdicts) {
        if (!GateTerms.passing(review) && !GateTerms.pending(review, given.asOf())) {
            return;
        }
        Checklist checklist = review.checklist();
        String framework = given.project().gatePlan().framework();
        if (checklist == null) {
            if (framework != null && verdicts.limits().contains("checklistFrameworks", framework)) {
                verdicts.of("GateReview", review.id()).unknown();
            }
            return;
        }
        BigDecimal limit =
                verdicts.limits().decimal(review.decision() == GateDecision.CONDITIONAL_GO ? "blockAt" : "passAbove");
        BigDecimal needed = limit.multiply(BigDecimal.valueOf(checklist.applicable()));
        boolean incomplete = BigDecimal.valueOf(checklist.satisfied()).compareTo(needed) <= 0;
        verdicts.of("GateReview", review.id())
                .verdict(checklist.applicable() > 0 && incomplete, checklist.applicable() == 0);
    }
}
