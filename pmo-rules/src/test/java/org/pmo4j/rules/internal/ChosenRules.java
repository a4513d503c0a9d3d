package org.pmo4j.rules.internal;

import java.util.List;
import java.util.Set;
import org.kie.api.KieBase;
import org.pmo4j.rules.Policy;

/** The rules of some policies of packs that the build compiled. */
public final class ChosenRules extends RuleSource {

    private final PrecompiledRules whole;
    private final Set<String> chosen;

    /**
     * @param chosen the ids of the policies
     */
    public ChosenRules(PrecompiledRules whole, Set<String> chosen) {
        this.whole = whole;
        this.chosen = chosen;
    }

    @Override
    public List<Policy> policies() {
        return whole.policies().stream().filter(policy -> chosen.contains(policy.id())).toList();
    }

    @Override
    public String hash() {
        return whole.hash();
    }

    @Override
    KieBase rules(RuleFilter filter) {
        return whole.rules(rule -> chosen.contains(RuleFilter.policyOf(rule)) && filter.accepts(rule));
    }
}
