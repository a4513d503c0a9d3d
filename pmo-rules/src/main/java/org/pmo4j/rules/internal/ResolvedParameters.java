package org.pmo4j.rules.internal;

import java.util.Map;
import org.pmo4j.rules.authoring.Limits;

/** The limits of all policies as they hold for one kind of project; shared by all projects of that kind. */
public final class ResolvedParameters {

    private final Map<String, Limits> byPolicy;

    ResolvedParameters(Map<String, Limits> byPolicy) {
        this.byPolicy = byPolicy;
    }

    public Limits limits(String policy) {
        Limits limits = byPolicy.get(policy);
        if (limits == null) {
            throw new IllegalArgumentException("there is no policy " + policy + " in the packs that are evaluated");
        }
        return limits;
    }
}
