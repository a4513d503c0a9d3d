package org.pmo4j.rules.decision;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.pmo4j.model.gate.Gate;
import org.pmo4j.model.gate.GateCondition;
import org.pmo4j.model.gate.GateDecision;
import org.pmo4j.model.gate.GatePlan;
import org.pmo4j.model.gate.GateReview;
import org.pmo4j.model.gate.Phase;
import org.pmo4j.model.governance.GovernanceRole;
import org.pmo4j.model.id.GateReviewId;
import org.pmo4j.model.id.PersonId;

/** Gates: a review under way can still be prepared, and a gate can be held; what a past review found stays found. */
final class GateFixes {

    static final Map<String, Fix> BY_POLICY = Map.of(
            "GATE-001", GateFixes::sequence,
            "GATE-002", GateFixes::work,
            "GATE-003", EvidenceFixes::evidence,
            "GATE-004", EvidenceFixes::checklist,
            "GATE-005", GateFixes::authority,
            "GATE-006", GateFixes::authority,
            "GATE-008", GateFixes::condition,
            "GATE-011", EvidenceFixes::businessCase);

    private GateFixes() {}

    /** The earlier gate is held today, which is in time for a review of today only. */
    private static Proposal sequence(Case violation) {
        String missing = violation.finding().evidence().stream()
                .filter(evidence -> evidence.name().equals("missingGate"))
                .map(evidence -> String.valueOf(evidence.observed()))
                .findFirst()
                .orElseThrow();
        Gate earlier = violation.plan().gates().stream()
                .filter(gate -> gate.id().value().equals(missing))
                .findFirst()
                .orElseThrow();
        Proposal proposal = violation.decidedBefore()
                ? Proposal.none(Obstacle.TOO_LATE, "decided on " + violation.review().decidedOn(),
                        "于" + violation.review().decidedOn() + "决策")
                : hold(violation, earlier);
        @Nullable PersonId sponsor = violation.holder(GovernanceRole.SPONSOR);
        return violation.exemptions() && sponsor != null
                ? proposal.or(List.of(
                        new ApproveTailoring(violation.project().id(), earlier.id(), sponsor, violation.asOf())))
                : proposal;
    }

    /** The gate that opens the phase is held, or work goes back to what is authorised. */
    private static Proposal work(Case violation) {
        GatePlan plan = violation.plan();
        Phase current = Edit.held(plan.phase(plan.currentPhase()), "currentPhase");
        List<List<Change>> alternatives = new ArrayList<>();
        Proposal last = Proposal.none(Obstacle.JUDGEMENT, "which gate opens the phase", "由哪个关口开启该阶段");
        for (Gate gate : plan.gates()) {
            if (current.id().equals(gate.authorizes())) {
                last = hold(violation, gate);
                alternatives.addAll(last.alternatives());
            }
        }
        Phase authorized = plan.authorizedPhase(violation.asOf());
        if (authorized != null) {
            alternatives.add(List.of(
                    new ReturnToPhase(violation.project().id(), authorized.id(), violation.asOf())));
        }
        return new Proposal(alternatives, last.obstacle(), last.detail());
    }

    /** A review under way is decided, else a new one is held. A gate that was decided against is not simply held again. */
    private static Proposal hold(Case violation, Gate gate) {
        GateReview latest = gate.latestDecision(violation.asOf());
        if (latest != null && latest.blocking()) {
            return Proposal.none(
                    Obstacle.JUDGEMENT,
                    "gate " + gate.id() + " was decided " + latest.decision(),
                    "关口" + gate.id() + "的决策为" + latest.decision().nameZh());
        }
        List<PersonId> deciders = deciders(violation, gate);
        if (deciders.isEmpty()) {
            return Proposal.none(Obstacle.NOBODY, "a decision maker of gate " + gate.id(), "关口" + gate.id() + "的决策人");
        }
        GateReviewId review = gate.reviews().stream()
                .filter(entry -> entry.pending(violation.asOf()))
                .map(GateReview::id)
                .findFirst()
                .orElseGet(() -> free(violation, gate));
        return Proposal.oneOf(
                List.of(new DecideGate(
                        violation.project().id(), gate.id(), review, GateDecision.GO, deciders.get(0), violation.asOf(),
                        false)),
                Obstacle.TOO_LATE);
    }

    private static List<PersonId> deciders(Case violation, Gate gate) {
        return gate.decisionRoles() == null ? List.of() : violation.holders(gate.decisionRoles());
    }

    /** An id that nothing in the plan has. */
    private static GateReviewId free(Case violation, Gate gate) {
        GatePlan plan = Edit.held(
                Edit.held(violation.whole().project(violation.project().id()), "project").gatePlan(), "gatePlan");
        List<String> taken = Stream.of(
                        plan.phases().stream().map(phase -> phase.id().value()),
                        plan.gates().stream().map(entry -> entry.id().value()),
                        plan.reviews().stream().map(entry -> entry.id().value()),
                        plan.reviews().stream()
                                .flatMap(entry -> entry.conditions() == null
                                        ? Stream.<GateCondition>of()
                                        : entry.conditions().stream())
                                .map(entry -> entry.id().value()))
                .flatMap(ids -> ids)
                .toList();
        return Stream.iterate(1, number -> number + 1)
                .map(number -> gate.id() + "-" + violation.asOf() + (number == 1 ? "" : "-" + number))
                .filter(id -> !taken.contains(id))
                .map(GateReviewId::new)
                .findFirst()
                .orElseThrow();
    }

    /** Those who may decide confirm the decision or take another. */
    private static Proposal authority(Case violation) {
        GateReview review = violation.review();
        Gate gate = violation.gate();
        List<PersonId> deciders = deciders(violation, gate);
        return deciders.isEmpty()
                ? Proposal.none(Obstacle.NOBODY, "a decision maker of gate " + gate.id(), "关口" + gate.id() + "的决策人")
                : Proposal.oneOf(
                        List.of(new DecideGate(
                                violation.project().id(), gate.id(), review.id(), review.decision(), deciders.get(0),
                                violation.asOf(), true)),
                        Obstacle.TOO_LATE);
    }

    private static Proposal condition(Case violation) {
        String condition = violation.finding().subject().id();
        for (GateReview review : violation.plan().reviews()) {
            List<GateCondition> conditions = review.conditions() == null ? List.of() : review.conditions();
            for (GateCondition entry : conditions) {
                if (entry.id().value().equals(condition)) {
                    return Proposal.oneOf(
                            List.of(new CloseCondition(
                                    violation.project().id(), review.id(), entry.id(), violation.asOf())),
                            Obstacle.WORK);
                }
            }
        }
        throw new IllegalArgumentException("there is no condition " + condition);
    }
}
