package org.pmo4j.rules.twins.closure;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.pmo4j.model.gate.Gate;
import org.pmo4j.model.gate.GateDecision;
import org.pmo4j.model.gate.GatePlan;
import org.pmo4j.model.gate.GateReview;
import org.pmo4j.model.resource.Allocation;
import org.pmo4j.rules.authoring.Governed;
import org.pmo4j.rules.twins.Twin;
import org.pmo4j.rules.twins.Verdicts;

/** Resources released. */
final class Clo006 extends Twin.OfProject {

    @Override
    protected void judge(Governed given, Verdicts verdicts) {
        boolean mayHaveEnded = given.project().closed() || Ending.unclear(given);
        if (!mayHaveEnded || leftToTheGate(given)) {
            return;
        }
        if (Ending.unclear(given) || given.project().allocations() == null) {
            verdicts.owner().unknown();
            return;
        }
        LocalDate closure = Ending.date(given.project());
        List<Allocation> binding = given.project().allocations().allocations().stream()
                .filter(one -> one.load().signum() > 0)
                .filter(one -> !one.finish().isBefore(given.asOf()))
                .toList();
        boolean kept = Ending.done(closure, given.asOf())
                && binding.stream().anyMatch(one -> one.finish().isAfter(closure));
        verdicts.owner().verdict(kept, closure == null && !binding.isEmpty());
    }

    private static boolean leftToTheGate(Governed given) {
        var closure = given.project().closure();
        GatePlan plan = given.project().gatePlan();
        GateReview latest = plan == null ? null : latestDecision(plan);
        return (closure == null || closure.closedOn() == null)
                && latest != null
                && latest.decision() == GateDecision.STOP;
    }

    /** Of decisions on one day the later gate's counts, then the later in the list; of undated ones likewise. */
    private static @Nullable GateReview latestDecision(GatePlan plan) {
        GateReview latest = null;
        int sequence = -1;
        for (Gate gate : plan.gates()) {
            for (GateReview review : gate.reviews()) {
                if (review.decision() != null && supersedes(review, gate.sequence(), latest, sequence)) {
                    latest = review;
                    sequence = gate.sequence();
                }
            }
        }
        return latest;
    }

    private static boolean supersedes(
            GateReview review, int sequence, @Nullable GateReview latest, int latestSequence) {
        if (latest == null) {
            return true;
        }
        LocalDate date = review.decidedOn() == null ? LocalDate.MIN : review.decidedOn();
        LocalDate before = latest.decidedOn() == null ? LocalDate.MIN : latest.decidedOn();
        return date.isAfter(before) || date.isEqual(before) && sequence >= latestSequence;
    }
}
