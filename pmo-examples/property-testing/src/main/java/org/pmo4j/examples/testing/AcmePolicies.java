package org.pmo4j.examples.testing;

import org.pmo4j.rules.authoring.PolicyPack;

/** The pack of the company Acme: one policy in rules, one in Java. */
public final class AcmePolicies {

    private AcmePolicies() {}

    /**
     * Returns the pack.
     *
     * @return ACM-001, a rule file, and ACM-002, a Java class
     */
    public static PolicyPack pack() {
        return PolicyPack.onClassPath(
                        "acme", "org/pmo4j/examples/testing/policies", AcmePolicies.class.getClassLoader())
                .with(new FewOpenRisks());
    }
}
