package org.pmo4j.rules.internal;

import java.util.List;
import java.util.Set;
import org.kie.api.KieBase;
import org.pmo4j.rules.Policy;

/** Where the rules of some packs come from: classes that the build made, or files compiled now. */
public interface RuleSource {

    /** Returns the metadata of all policies, by pack in the order asked for, then by id. */
    List<Policy> policies();

    /** Returns a hash over the texts of all policies. */
    String hash();

    /**
     * Builds the rules of some of the policies, ready to run.
     *
     * @param rules decides by the name of a rule
     */
    KieBase rules(RuleFilter rules);

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
