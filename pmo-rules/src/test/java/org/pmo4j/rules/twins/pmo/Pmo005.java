package org.pmo4j.rules.twins.pmo;

import java.util.EnumSet;
import java.util.Set;
import org.pmo4j.model.gate.Gate;
import org.pmo4j.model.gate.GateDecision;
import org.pmo4j.model.gate.GateReview;
import org.pmo4j.model.organization.PmoType;
import org.pmo4j.rules.Enforcement;
import org.pmo4j.rules.Policy;
import org.pmo4j.rules.authoring.Governed;
import org.pmo4j.rules.twins.Twin;
import org.pmo4j.rules.twins.Verdicts;

/** A supportive PMO does not block. */
final class Pmo005 extends Twin.OfProject {

    private static final Set<GateDecision> BLOCKING =
            EnumSet.of(GateDecision.HOLD, GateDecision.RECYCLE, GateDecision.STOP);

    @Override
    protected void judge(Governed given, Verdicts verdicts) {
        boolean governedKnown = given.project().governingPmos() != null;
        boolean otherType =
                given.pmos().stream().anyMatch(pmo -> pmo.type() != null && pmo.type() != PmoType.SUPPORTIVE);
        if (governedKnown && given.pmos().isEmpty() || otherType) {
            return;
        }
        if (given.project().gatePlan() == null) {
            verdicts.owner().unknown();
            return;
        }
        boolean allSupportive =
                governedKnown && given.pmos().stream().allMatch(pmo -> pmo.type() == PmoType.SUPPORTIVE);
        for (Gate gate : given.project().gatePlan().gates()) {
            for (GateReview review : gate.reviews()) {
                if (review.decision() != null && BLOCKING.contains(review.decision())) {
                    boolean reasoned = review.blockedBy() != null && !review.blockedBy().isEmpty();
                    verdicts.of("GateReview", review.id())
                            .verdict(
                                    allSupportive && reasoned && byTypeOnly(review.blockedBy(), given),
                                    !allSupportive || !reasoned);
                }
            }
        }
    }

    private static boolean byTypeOnly(Set<String> reasons, Governed given) {
        return reasons.stream().allMatch(id -> {
            Policy policy = given.policy(id);
            return policy != null && policy.enforcement() == Enforcement.BYTYPE;
        });
    }
}
