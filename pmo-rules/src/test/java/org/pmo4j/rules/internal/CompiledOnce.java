package org.pmo4j.rules.internal;

import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.kie.api.KieBase;
import org.pmo4j.rules.Policy;

/** Rules that many evaluators of a test use, and that are compiled for the first of them. */
public final class CompiledOnce extends RuleSource {

    private final CompiledRules rules;
    private @Nullable KieBase whole;

    public CompiledOnce(List<CompiledRules.Pack> packs, ClassLoader classLoader) {
        this.rules = new CompiledRules(packs, classLoader);
    }

    @Override
    public List<Policy> policies() {
        return rules.policies();
    }

    @Override
    public String hash() {
        return rules.hash();
    }

    /**
     * Compiles, if that is not done yet.
     *
     * @throws IllegalArgumentException if the rules do not compile
     */
    public void compile() {
        rules(rule -> true);
    }

    @Override
    synchronized KieBase rules(RuleFilter filter) {
        boolean all = policies().stream()
                .flatMap(policy -> Stream.of("", " violated", " unknown", " not held").map(kind -> policy.id() + kind))
                .allMatch(filter::accepts);
        if (!all) {
            return rules.rules(filter);
        }
        if (whole == null) {
            whole = rules.rules(filter);
        }
        return whole;
    }
}
