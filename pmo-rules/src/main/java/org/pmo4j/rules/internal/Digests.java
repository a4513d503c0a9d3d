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
import org.pmo4j.model.InvalidModelException;
import org.pmo4j.model.id.PersonId;
import org.pmo4j.model.json.PortfolioLines;
import org.pmo4j.model.organization.Person;
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
        if (components == null || parts.together(policies) == null) {
            groups.add(Thinning.NONE);
            policies.forEach(policy -> groupOf.put(policy, 0));
            return;
        }
        Set<String> registers = registers(components);
        Map<Set<String>, List<Policy>> byRegisters = policies.stream()
                .collect(Collectors.groupingBy(
                        policy -> both(projects.together(List.of(policy)), registers), LinkedHashMap::new, Collectors.toList()));
        if (byRegisters.isEmpty()) {
            byRegisters.put(Set.of(), List.of());
        }
        byRegisters.forEach((wanted, those) -> {
            Set<String> kept = new TreeSet<>(components);
            kept.removeIf(component -> registers.contains(component) && !wanted.contains(component));
            those.forEach(policy -> groupOf.put(policy, groups.size()));
            groups.add(new Thinning(kept, parts.together(those)));
        });
    }

    private static Set<String> both(Collection<String> one, Collection<String> other) {
        Set<String> both = new TreeSet<>(one);
        both.retainAll(other);
        return both;
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
            for (Project project : projects) {
                pack(project, group, out);
            }
        } catch (IOException e) {
            throw new UncheckedIOException("memory does not fail", e);
        }
        return packed.toByteArray();
    }

    private static void pack(Project project, Thinning group, OutputStream out) throws IOException {
        try {
            PortfolioLines.write(List.of(group.of(project)).iterator(), out);
        } catch (InvalidModelException e) {
            throw new InvalidModelException("project " + project.id(), e.faults());
        }
    }

    /** Unfolds the digests of one group; persons that they name are those of the frame. */
    Iterator<Project> unfolded(List<byte[][]> blocks, int group, PortfolioFrame frame) {
        Iterator<byte[][]> next = blocks.iterator();
        Iterator<Project> lines = PortfolioLines.read(frame, new SequenceInputStream(new Enumeration<InputStream>() {
            @Override
            public boolean hasMoreElements() {
                return next.hasNext();
            }

            @Override
            public InputStream nextElement() {
                return new InflaterInputStream(new ByteArrayInputStream(next.next()[group]));
            }
        }));
        List<PersonId> people = frame.organization().people().stream().map(Person::id).toList();
        Thinning sharing = groups.get(group).sharing(people);
        return new Iterator<>() {
            @Override
            public boolean hasNext() {
                return lines.hasNext();
            }

            @Override
            public Project next() {
                return sharing.of(lines.next());
            }
        };
    }
}
