package org.pmo4j.rules.internal;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.SequenceInputStream;
import java.io.UncheckedIOException;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.Enumeration;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.zip.DeflaterOutputStream;
import java.util.zip.InflaterInputStream;
import org.jspecify.annotations.Nullable;
import org.pmo4j.model.json.PortfolioLines;
import org.pmo4j.model.portfolio.PortfolioFrame;
import org.pmo4j.model.project.Project;
import org.pmo4j.rules.Policy;

/**
 * Keeps of projects what policies on the portfolio read, as compressed lines of JSON. Policies that read different registers are
 * given different digests, so that those of one group at a time are unfolded. Safe for several threads.
 */
final class Digests {

    private final List<Thinning> groups = new ArrayList<>();
    private final Map<Policy, Integer> groupOf = new LinkedHashMap<>();

    /**
     * @param policies the policies on the portfolio
     * @param projects what they read of projects
     * @param parts what they read of parts of projects
     */
    Digests(List<Policy> policies, PolicyReads projects, PolicyReads parts) {
        Set<String> components = projects.together(policies);
        Set<String> read = parts.together(policies);
        if (components == null || read == null) {
            groups.add(Thinning.NONE);
            policies.forEach(policy -> groupOf.put(policy, 0));
            return;
        }
        Set<String> registers = registers(components);
        Map<Policy, Set<String>> needed = new LinkedHashMap<>();
        policies.forEach(policy -> needed.put(policy, both(projects.together(List.of(policy)), registers)));
        List<Set<String>> wanted = needed.isEmpty() ? List.of(Set.of()) : widest(Set.copyOf(needed.values()));
        for (Set<String> group : wanted) {
            Set<String> kept = new TreeSet<>(components);
            kept.removeIf(component -> registers.contains(component) && !group.contains(component));
            groups.add(new Thinning(kept, read));
        }
        needed.forEach((policy, those) -> groupOf.put(policy, first(wanted, those)));
    }

    private static int first(List<Set<String>> groups, Set<String> needed) {
        int group = 0;
        while (!groups.get(group).containsAll(needed)) {
            group++;
        }
        return group;
    }

    private static Set<String> both(Collection<String> one, Collection<String> other) {
        Set<String> both = new TreeSet<>(one);
        both.retainAll(other);
        return both;
    }

    /** Returns the sets that are within no other, in an order of their own. */
    private static List<Set<String>> widest(Collection<Set<String>> sets) {
        return sets.stream()
                .filter(set -> sets.stream().noneMatch(other -> other.size() > set.size() && other.containsAll(set)))
                .sorted((one, other) -> one.toString().compareTo(other.toString()))
                .toList();
    }

    /** Returns those of the components of projects that hold records of their own. */
    private static Set<String> registers(Set<String> components) {
        return Arrays.stream(Project.class.getRecordComponents())
                .filter(component -> components.contains(component.getName()) && holdsParts(component))
                .map(RecordComponent::getName)
                .collect(Collectors.toSet());
    }

    private static boolean holdsParts(RecordComponent component) {
        Type type = component.getGenericType();
        Type held = type instanceof ParameterizedType list ? list.getActualTypeArguments()[0] : type;
        return held instanceof Class<?> one && Thinning.thins(one);
    }

    int groups() {
        return groups.size();
    }

    /** Returns the number of the group whose digests hold what a policy reads. */
    int group(Policy policy) {
        return groupOf.get(policy);
    }

    /** Returns the digests of some projects: for each group those of all of them. */
    byte[][] of(List<Project> projects) {
        return groups.stream().map(group -> packed(projects, group)).toArray(byte[][]::new);
    }

    private static byte[] packed(List<Project> projects, Thinning group) {
        var packed = new ByteArrayOutputStream();
        try (OutputStream out = new DeflaterOutputStream(packed)) {
            PortfolioLines.write(projects.stream().map(group::of).iterator(), out);
        } catch (IOException e) {
            throw new UncheckedIOException("memory does not fail", e);
        }
        return packed.toByteArray();
    }

    /** Unfolds the digests of one group. */
    static Iterator<Project> unfolded(List<byte[][]> blocks, int group, PortfolioFrame frame) {
        Iterator<byte[][]> next = blocks.iterator();
        return PortfolioLines.read(frame, new SequenceInputStream(new Enumeration<InputStream>() {
            @Override
            public boolean hasMoreElements() {
                return next.hasNext();
            }

            @Override
            public InputStream nextElement() {
                return new InflaterInputStream(new ByteArrayInputStream(next.next()[group]));
            }
        }));
    }
}
