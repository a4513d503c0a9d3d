package org.pmo4j.rules.twins.stagegates;


import org.pmo4j.model.gate.Gate;
import org.pmo4j.model.gate.GateReview;
import org.pmo4j.model.project.ManagerAssignment;
import org.pmo4j.model.project.Project;
import org.pmo4j.rules.authoring.Governed;
import org.pmo4j.rules.twins.Verdicts;

/** Project manager does not decide the own gate. */
final class Gate006 extends OfReview {

    @Override
    void judge(Governed given, Gate gate, GateReview review, Verdicts verdicts) {
        if (review.decision() == null) {
            return;
        }
        boolean unknown = given.project().managers() == null
                || review.decidedBy() == null
                || review.decidedOn() == null && everManager(given.project(), review);
        verdicts.of("GateReview", review.id()).verdict(decidedByManager(given.project(), review), unknown);
    }

    /** Tells whether a decision was taken by who answered for the project on that day. */
    static boolean decidedByManager(Project project, GateReview review) {
        return project.managers() != null
                && review.decidedOn() != null
                && project.managers().assignments().stream()
                        .filter(a -> GateTerms.effective(a.start(), a.finish(), review.decidedOn()))
                        .anyMatch(a -> a.accountable() && a.party().equals(review.decidedBy()));
    }

    private static boolean everManager(Project project, GateReview review) {
        return project.managers().assignments().stream()
                .filter(ManagerAssignment::accountable)
                .anyMatch(a -> a.party().equals(review.decidedBy()));
    }
}
