package org.pmo4j.rules.internal;

import java.util.Map;
import java.util.Set;
import org.kie.api.KieBase;

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
}
