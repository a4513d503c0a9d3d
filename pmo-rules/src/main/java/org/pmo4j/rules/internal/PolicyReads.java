package org.pmo4j.rules.internal;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Collection;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.pmo4j.rules.Policy;

/**
 * Which components of the projects, or of their parts, each policy reads, and what is {@link Derived} from them. For the packs of
 * the library the build finds them in the compiled code; a policy of which nothing is known is taken to read all.
 */
final class PolicyReads {

    /** By hash of the pack and id of the policy: of another text under the same name nothing is known. */
    private static final String PROJECTS = "policy-reads.properties";

    private static final String PARTS = "part-reads.properties";

    /**
     * Policies on the portfolio whose subjects depend on their neighbourhood only, see
     * {@link org.pmo4j.model.portfolio.Portfolio#excerpt}, with the types of these subjects.
     */
    private static final Map<String, Set<String>> LOCAL = Map.of(
            "PORT-001", Set.of("Resource", "Project"),
            "PORT-002", Set.of("Resource"),
            "PORT-003", Set.of("Resource"),
            "PORT-004", Set.of("Dependency"),
            "PORT-005", Set.of("Dependency"),
            "PMA-005", Set.of("ProjectManager"),
            "PMA-007", Set.of("ProjectManager"),
            "PMA-013", Set.of("Decision"),
            "PMA-014", Set.of("Person"));

    private final Map<String, Set<String>> byPolicy;

    private PolicyReads(Map<String, Set<String>> byPolicy) {
        this.byPolicy = byPolicy;
    }

    /** Returns what policies read of projects, such as {@code riskRegister} or {@code running}. */
    static PolicyReads of(List<? extends PolicySource> sources) {
        return of(sources, PROJECTS);
    }

    /** Returns what policies on the portfolio read of the parts of projects, such as {@code Risk.probability}. */
    static PolicyReads ofParts(List<? extends PolicySource> sources) {
        return of(sources, PARTS);
    }

    private static PolicyReads of(List<? extends PolicySource> sources, String file) {
        Properties known = known(file);
        Map<String, Set<String>> byPolicy = new HashMap<>();
        for (PolicySource source : sources) {
            for (Policy policy : source.policies()) {
                String reads = known.getProperty(key(source.hash(), policy.id()));
                if (reads != null) {
                    byPolicy.put(policy.id(), reads.isEmpty() ? Set.of() : Set.of(reads.split(",")));
                }
            }
        }
        return new PolicyReads(byPolicy);
    }

    static String key(String hash, String policy) {
        return hash.substring(0, 16) + "/" + policy;
    }

    private static Properties known(String file) {
        Properties known = new Properties();
        try (InputStream in = PolicyReads.class.getResourceAsStream(file)) {
            if (in != null) {
                known.load(new InputStreamReader(in, StandardCharsets.UTF_8));
            }
        } catch (IOException e) {
            throw new UncheckedIOException(file + " of the library cannot be read", e);
        }
        return known;
    }

    /** Returns the types of subjects that a policy on the portfolio judges by their neighbourhood only; empty for none. */
    Set<String> local(Policy policy) {
        return byPolicy.containsKey(policy.id()) ? LOCAL.getOrDefault(policy.id(), Set.of()) : Set.of();
    }

    /**
     * Tells whether a policy may say something else.
     *
     * @param changed what has changed in a project, see {@link Derived#changed}
     */
    boolean reach(Policy policy, Set<String> changed) {
        Set<String> reads = byPolicy.get(policy.id());
        return !changed.isEmpty() && (reads == null || !Collections.disjoint(reads, changed));
    }

    /** Returns the components that some policies read together; null where one is among them of which nothing is known. */
    @Nullable Set<String> together(Collection<Policy> policies) {
        Set<String> all = new HashSet<>();
        for (Policy policy : policies) {
            Set<String> reads = byPolicy.get(policy.id());
            if (reads == null) {
                return null;
            }
            reads.forEach(read -> all.addAll(Derived.components(read)));
        }
        return all;
    }
}
