package org.pmo4j.rules.internal;

import java.util.List;
import java.util.Map;
import java.util.Set;
import org.kie.api.KieBase;
import org.pmo4j.rules.Policy;

/** Where the rules of some packs come from: classes that the build made, or files compiled now. */
public abstract class RuleSource extends PolicySource {

    RuleSource() {}

    /**
     * Builds the rules of some of the policies, ready to run.
     *
     * @param filter decides by the name of a rule
     */
    abstract KieBase rules(RuleFilter filter);

    @Override
    Runner runner(Map<String, Integer> positions) {
        return new RuleRunner(this, positions);
    }

    /** Returns some policies of this source as a source of their own. */
    public RuleSource only(Set<String> policies) {
        return new Some(this, policies);
    }

    /** Decides which rules take part. */
    @FunctionalInterface
    interface RuleFilter {

        boolean accepts(String rule);

        static RuleFilter allBut(Set<String> policies) {
            return rule -> !policies.contains(policyOf(rule));
        }

        static RuleFilter only(String policy) {
            return rule -> policyOf(rule).equals(policy);
        }

        static String policyOf(String rule) {
            int blank = rule.indexOf(' ');
            return blank < 0 ? rule : rule.substring(0, blank);
        }
    }

    private static final class Some extends RuleSource {

        private final RuleSource whole;
        private final Set<String> chosen;

        Some(RuleSource whole, Set<String> chosen) {
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
}
