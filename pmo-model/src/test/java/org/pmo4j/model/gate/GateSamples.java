package org.pmo4j.model.gate;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.pmo4j.model.governance.Tailoring;
import org.pmo4j.model.id.GateId;
import org.pmo4j.model.id.GateReviewId;
import org.pmo4j.model.id.PersonId;
import org.pmo4j.model.id.PhaseId;

/** Gates, reviews and plans of which a test states only what matters to it. */
public final class GateSamples {

    public static final Tailoring APPROVED_TAILORING = new Tailoring("small project", new PersonId("SPONSOR"), null);

    private GateSamples() {}

    public static GateReview review(String id, @Nullable GateDecision decision, @Nullable String decidedOn) {
        return GateReviewBuilder.builder()
                .id(new GateReviewId(id))
                .decision(decision)
                .decidedOn(decidedOn == null ? null : LocalDate.parse(decidedOn))
                .build();
    }

    /** A mandatory gate {@code G1} of sequence 1, and so on; it opens no phase. */
    public static Gate gate(int sequence, GateReview... reviews) {
        return GateBuilder.builder()
                .id(new GateId("G" + sequence))
                .sequence(sequence)
                .name("Gate " + sequence)
                .mandatory(true)
                .reviews(List.of(reviews))
                .build();
    }

    /** A gate that opens a phase of the plan, for example {@code PH2}. */
    public static Gate opening(int phase, Gate gate) {
        return gate.withAuthorizes(new PhaseId("PH" + phase));
    }

    public static Gate removed(Gate gate) {
        return gate.withRemovedBy(APPROVED_TAILORING);
    }

    /** A plan with the phases {@code PH1} to {@code PH4}. */
    public static GatePlan plan(Gate... gates) {
        return GatePlanBuilder.builder()
                .phases(List.of(phase(1), phase(2), phase(3), phase(4)))
                .gates(List.of(gates))
                .build();
    }

    public static GatePlan inPhase(int phase, @Nullable String since, GatePlan plan) {
        return plan.with()
                .currentPhase(new PhaseId("PH" + phase))
                .currentPhaseSince(since == null ? null : LocalDate.parse(since))
                .build();
    }

    public static Phase phase(int sequence) {
        return new Phase(new PhaseId("PH" + sequence), sequence, "Phase " + sequence, null);
    }
}
