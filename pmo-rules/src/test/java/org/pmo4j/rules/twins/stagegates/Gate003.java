package org.pmo4j.rules.twins.stagegates;


import java.time.LocalDate;
import org.pmo4j.model.gate.EvidenceRequirement;
import org.pmo4j.model.gate.Gate;
import org.pmo4j.model.gate.GateDecision;
import org.pmo4j.model.gate.GateReview;
import org.pmo4j.model.governance.DocumentStatus;
import org.pmo4j.model.project.BusinessCase;
import org.pmo4j.rules.authoring.Governed;
import org.pmo4j.rules.twins.Holding;
import org.pmo4j.rules.twins.Verdicts;

/** Required gate evidence is present and approved. */
final class Gate003 extends OfReview {

    @Override
    void judge(Governed given, Gate gate, GateReview review, Verdicts verdicts) {
        if (review.decision() != GateDecision.GO && !GateTerms.pending(review, given.asOf())) {
            return;
        }
        if (gate.evidence() == null) {
            verdicts.of("GateReview", review.id()).unknown();
            return;
        }
        LocalDate date = GateTerms.referenceDate(review, given.asOf());
        for (EvidenceRequirement required : gate.evidence()) {
            if (!required.mandatory()) {
                continue;
            }
            Verdicts.Subject subject = verdicts.of("GateReview", review.id());
            if (date == null) {
                subject.unknown();
                continue;
            }
            DocumentStatus least = required.minStatus() != null
                    ? required.minStatus()
                    : verdicts.limits().choice("minStatus", DocumentStatus.class);
            Holding holding = Holding.of(given.project(), required.artefact(), date);
            boolean low = holding.status() != null && holding.status().compareTo(least) < 0;
            boolean violated = !absentBusinessCase(given, required) && (holding.missing() || low);
            subject.verdict(violated, holding.notHeld() || holding.held() && holding.status() == null);
        }
    }

    /** The gap of GATE-011, not of this policy. */
    private static boolean absentBusinessCase(Governed given, EvidenceRequirement required) {
        BusinessCase businessCase = given.project().businessCase();
        return required.artefact().id().equals("BUSINESS_CASE")
                && businessCase != null
                && businessCase.status() == DocumentStatus.ABSENT;
    }
}
