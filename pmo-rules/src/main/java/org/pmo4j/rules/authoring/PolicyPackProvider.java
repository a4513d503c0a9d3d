package org.pmo4j.rules.authoring;

/**
 * What the jar of a pack declares, so that a program finds the pack without naming it (策略包声明). The jar names its class in
 * {@code META-INF/services/org.pmo4j.rules.authoring.PolicyPackProvider}; the class is public and has a public constructor
 * without parameters.
 *
 * <pre>{@code
 * public final class AcmePack implements PolicyPackProvider {
 *     public PolicyPack pack() {
 *         return PolicyPack.onClassPath("acme", "com/acme/policies", AcmePack.class.getClassLoader());
 *     }
 * }
 * }</pre>
 */
public interface PolicyPackProvider {

    /**
     * Names the pack.
     *
     * @return the pack; its policies are read and checked when an engine is built
     */
    PolicyPack pack();
}
