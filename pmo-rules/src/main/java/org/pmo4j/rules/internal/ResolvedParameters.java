package org.pmo4j.rules.internal;

import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.pmo4j.rules.Policy;
import org.pmo4j.rules.authoring.Limits;

/** The policies and their limits as they hold for one kind of project; shared by all projects of that kind. */
public final class ResolvedParameters {

    private final Map<String, Policy> policies;
    private final Map<String, Limits> byPolicy;

    ResolvedParameters(Map<String, Policy> policies, Map<String, Limits> byPolicy) {
        this.policies = policies;
        this.byPolicy = byPolicy;
    }

    public @Nullable Policy policy(String id) {
        return policies.get(id);
    }

    public Limits limits(String policy) {
        Limits limits = byPolicy.get(policy);
        if (limits == null) {
            throw new IllegalArgumentException("there is no policy " + policy + " in the packs that are evaluated");
        }
        return limits;
    }
}
