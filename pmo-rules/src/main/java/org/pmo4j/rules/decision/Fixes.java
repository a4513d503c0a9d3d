package org.pmo4j.rules.decision;

import java.util.HashMap;
import java.util.Map;
import org.pmo4j.rules.Policy;

/** What is known of the policies: how their violations can be removed, or why none of them can. */
final class Fixes {

    private static final Map<String, Fix> BY_POLICY = all();

    private Fixes() {}

    static Proposal propose(Case violation) {
        Policy policy = violation.finding().policy();
        if (policy.level() == Policy.Level.PORTFOLIO) {
            return Proposal.none(Obstacle.WHOLE_PORTFOLIO);
        }
        Fix fix = BY_POLICY.get(policy.id());
        return fix == null ? Proposal.none(Obstacle.NO_KNOWN_CHANGE) : fix.propose(violation);
    }

    /** Tells whether something is known of a policy, a change or a reason why there is none. */
    static boolean know(Policy policy) {
        return policy.level() == Policy.Level.PORTFOLIO || BY_POLICY.containsKey(policy.id());
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
