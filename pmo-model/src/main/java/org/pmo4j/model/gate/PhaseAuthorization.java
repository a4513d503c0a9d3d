package org.pmo4j.model.gate;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * The phase that the passes of a plan authorise at a date.
 *
 * <p>A pass that has expired still authorises a phase entered while it was valid. Where the day of entry is not held,
 * two answers are possible: it may have been valid on entry, or not.
 */
final class PhaseAuthorization {

    private final GatePlan plan;
    private final LocalDate asOf;
    private final boolean expiredMayCount;

    /** Creates the answer; {@code expiredMayCount} decides only where the day of entry is not held. */
    PhaseAuthorization(GatePlan plan, LocalDate asOf, boolean expiredMayCount) {
        this.plan = plan;
        this.asOf = asOf;
        this.expiredMayCount = expiredMayCount;
    }

    /** Finds the highest phase that an open gate authorises, before the first pass the one below all of them. */
    @Nullable Phase phase() {
        Phase highest = null;
        Phase lowest = null;
        boolean wayOpen = true;
        for (Gate gate : plan.gates()) {
            boolean passed = passed(gate);
            Phase authorized = plan.phase(gate.authorizes());
            if (authorized != null) {
                lowest = lowest == null || authorized.sequence() < lowest.sequence() ? authorized : lowest;
                boolean open = passed || gate.removed() && wayOpen;
                if (open && (highest == null || authorized.sequence() > highest.sequence())) {
                    highest = authorized;
                }
            }
            // A removed gate opens with the gate before it; at the start of the plan nothing stands in the way.
            wayOpen = gate.removed() ? wayOpen : passed;
        }
        return highest != null || lowest == null ? highest : below(lowest);
    }

    private boolean passed(Gate gate) {
        GateReview review = gate.latestDecision(asOf);
        return review != null && review.passing() && !review.withdrawnBy(asOf) && unexpired(review.validUntil());
    }

    private boolean unexpired(@Nullable LocalDate validUntil) {
        LocalDate since = plan.currentPhaseSince();
        return validUntil == null
                || !validUntil.isBefore(asOf)
                || (since == null ? expiredMayCount : !validUntil.isBefore(since));
    }

    private @Nullable Phase below(Phase lowest) {
        Phase below = null;
        for (Phase phase : plan.phases()) {
            if (phase.sequence() < lowest.sequence()) {
                below = phase;
            }
        }
        return below;
    }
}
