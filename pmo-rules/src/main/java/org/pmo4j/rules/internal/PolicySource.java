package org.pmo4j.rules.internal;

import java.util.List;
import java.util.Map;
import java.util.Set;
import org.pmo4j.rules.Policy;
import org.pmo4j.rules.authoring.Scope;

/** Where some policies come from: rules or Java. */
public abstract class PolicySource {

    PolicySource() {}

    /** Returns the metadata of all policies, by pack in the order asked for, then by id. */
    public abstract List<Policy> policies();

    /** Returns a hash over the texts of all policies. */
    public abstract String hash();

    /**
     * Makes the policies ready to run.
     *
     * @param positions the position of each policy in the catalogue of the engine
     */
    abstract Runner runner(Map<String, Integer> positions);

    /** Runs policies, from several threads at once; a policy that fails spoils nothing but its own outcomes. */
    interface Runner {

        Recorder run(List<? extends Scope> scopes);

        /** Runs some of the policies, given by id, and no other. */
        Recorder run(List<? extends Scope> scopes, Set<String> policies);
    }
}
