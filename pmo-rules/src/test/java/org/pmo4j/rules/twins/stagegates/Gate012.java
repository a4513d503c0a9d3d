package org.pmo4j.rules.twins.stagegates;


import java.time.LocalDate;
import java.util.Comparator;
import org.jspecify.annotations.Nullable;
import org.pmo4j.model.gate.Gate;
import org.pmo4j.model.gate.GateDecision;
import org.pmo4j.model.gate.GatePlan;
import org.pmo4j.model.gate.GateReview;
import org.pmo4j.model.project.ProjectState;
import org.pmo4j.rules.authoring.Governed;
import org.pmo4j.rules.twins.Twin;
import org.pmo4j.rules.twins.Verdicts;

/** Planned gate review is not overdue. */
final class Gate012 extends Twin.OfProject {

    @Override
    protected void judge(Governed given, Verdicts verdicts) {
        if (given.project().closed() || given.project().state() == ProjectState.ON_HOLD) {
            return;
        }
        GatePlan plan = given.project().gatePlan();
        if (plan == null) {
            verdicts.owner().unknown();
            return;
        }
        GateReview latest = GateTerms.latestDecision(plan, given.asOf());
        if (latest != null && (latest.decision() == GateDecision.STOP || GateTerms.holding(latest, given.asOf()))) {
            return;
        }
        Gate next = next(plan);
        if (next != null) {
            LocalDate planned = next.plannedOn();
            int graceDays = verdicts.limits().integer("graceDays");
            boolean late = planned != null && planned.plusDays(graceDays).isBefore(given.asOf());
            verdicts.owner().verdict(late, planned == null);
        }
    }

    private static @Nullable Gate next(GatePlan plan) {
        return plan.gates().stream()
                .filter(gate -> !GateTerms.removed(gate))
                .filter(gate -> gate.reviews().stream().noneMatch(review -> settles(review, gate.plannedOn())))
                .filter(gate -> plan.gates().stream()
                        .filter(later -> later.sequence() > gate.sequence())
                        .flatMap(later -> later.reviews().stream())
                        .noneMatch(GateTerms::passing))
                .min(Comparator.comparingInt(Gate::sequence))
                .orElse(null);
    }

    private static boolean settles(GateReview review, @Nullable LocalDate planned) {
        if (review.decision() == null) {
            return false;
        }
        return switch (review.decision()) {
            case GO, CONDITIONAL_GO, STOP -> true;
            case HOLD, RECYCLE ->
                review.decidedOn() == null
                        || planned != null && !review.decidedOn().isBefore(planned);
        };
    }
}
