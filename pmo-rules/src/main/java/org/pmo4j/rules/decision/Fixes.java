package org.pmo4j.rules.decision;

import java.util.HashMap;
import java.util.Map;
import org.pmo4j.rules.Policy;

/** What is known of the policies: how their violations can be removed, or why none of them can. */
final class Fixes {

    private static final Map<String, Fix> BY_POLICY = all();

    private Fixes() {}

    static Proposal propose(Case violation) {
        Fix fix = BY_POLICY.get(violation.finding().policy().id());
        return fix == null ? Proposal.none(Obstacle.NO_KNOWN_CHANGE) : fix.propose(violation);
    }

    /** Tells whether a change, or a reason why there is none, is known of a policy on one project. */
    static boolean know(Policy policy) {
        return BY_POLICY.containsKey(policy.id());
    }

    private static Map<String, Fix> all() {
        Map<String, Fix> all = new HashMap<>();
        all.putAll(GateFixes.BY_POLICY);
        all.putAll(ProcessFixes.BY_POLICY);
        all.putAll(ManagerFixes.BY_POLICY);
        all.putAll(ChangeFixes.BY_POLICY);
        all.put("CLO-001", DeliveryFixes::acceptance);
        all.put("EVM-009", DeliveryFixes::costGrowth);
        return Map.copyOf(all);
    }
}
