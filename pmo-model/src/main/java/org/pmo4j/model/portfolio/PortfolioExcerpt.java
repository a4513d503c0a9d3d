package org.pmo4j.model.portfolio;

import java.util.Arrays;
import java.util.BitSet;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.pmo4j.model.id.Identifier;
import org.pmo4j.model.id.PersonId;
import org.pmo4j.model.id.ProjectId;
import org.pmo4j.model.internal.Lookup;
import org.pmo4j.model.organization.Person;
import org.pmo4j.model.project.ManagerAssignment;
import org.pmo4j.model.project.Project;
import org.pmo4j.model.resource.Allocation;
import org.pmo4j.model.resource.Resource;
import org.pmo4j.model.resource.ResourcePool;

/** Finds what of a portfolio has to do with some projects. */
final class PortfolioExcerpt {

    private final Portfolio whole;
    private final Collection<Project> around;
    private final Set<ProjectId> ids;
    private final Set<Identifier> shared = new HashSet<>();

    /**
     * @param around the projects, also as they were before
     */
    PortfolioExcerpt(Portfolio whole, Collection<Project> around) {
        this.whole = whole;
        this.around = around;
        this.ids = around.stream().map(Project::id).collect(Collectors.toUnmodifiableSet());
        for (Project project : around) {
            shared.add(project.id());
            bookedAndLed(project).forEach(shared::add);
        }
    }

    /** Returns the projects themselves, those that book a resource or name a manager of theirs, and those that decide over them. */
    List<Project> projects(CheckedProjects all) {
        TreeMap<ProjectId, Project> found = new TreeMap<>();
        int[] wanted = shared.stream().mapToInt(Identifier::hashCode).toArray();
        all.search(new Links(), marks -> marks.any(wanted), project -> links(project).anyMatch(shared::contains))
                .forEach(project -> found.put(project.id(), project));
        for (Project project : around) {
            Project held = whole.project(project.id());
            if (held != null) {
                found.put(held.id(), held);
            }
        }
        return List.copyOf(found.values());
    }

    @Nullable ResourcePool resources() {
        return whole.resources() == null ? null : new ResourcePool(shared(whole.resources().resources(), Resource::id));
    }

    List<Person> people() {
        return shared(whole.organization().people(), Person::id);
    }

    /** Returns the dependencies on or of the projects, and one that tells whether commitments are held. */
    @Nullable DependencyRegister dependencies() {
        if (whole.dependencies() == null) {
            return null;
        }
        List<Dependency> all = whole.dependencies().dependencies();
        Stream<Dependency> theirs =
                all.stream().filter(edge -> ids.contains(edge.giver()) || ids.contains(edge.receiver()));
        Stream<Dependency> committed = all.stream().filter(Dependency::committed).limit(1);
        return new DependencyRegister(Stream.concat(theirs, committed).distinct().toList());
    }

    private <T, I extends Identifier> List<T> shared(List<T> ordered, Function<T, I> id) {
        return shared.stream()
                .map(one -> Lookup.<T, Identifier>byId(ordered, id::apply, one))
                .filter(Objects::nonNull)
                .toList();
    }

    private static Stream<Identifier> bookedAndLed(Project project) {
        Stream<Identifier> booked = project.allocations() == null
                ? Stream.of()
                : project.allocations().allocations().stream().map(Allocation::resource);
        Stream<Identifier> led = project.managers() == null
                ? Stream.of()
                : project.managers().assignments().stream()
                        .map(ManagerAssignment::party)
                        .filter(PersonId.class::isInstance)
                        .map(Identifier.class::cast);
        return Stream.concat(booked, led);
    }

    /** Returns what another project is found by that has to do with this one: what it books, who leads it, what it decides over. */
    private static Stream<Identifier> links(Project project) {
        Stream<Identifier> decidedOver = project.decisions() == null
                ? Stream.of()
                : project.decisions().decisions().stream().flatMap(decision -> decision.affectedProjects().stream());
        return Stream.concat(bookedAndLed(project), decidedOver);
    }

    /**
     * Marks of what some projects are found by; looking for a mark takes less time than looking for an id.
     *
     * @param hashes those of the ids
     * @param marks one for each hash; some hashes have the same
     */
    private record Marks(int[] hashes, BitSet marks) {

        private static final int ROOM = 64;
        private static final int GOLDEN = 0x9E3779B9;

        /** So many hashes are looked through, which is dearer than to look for a mark, and cheaper than to look into projects. */
        private static final int FEW = 64;

        static Marks of(int[] hashes) {
            BitSet marks = new BitSet(Integer.highestOneBit(hashes.length + 1) * ROOM);
            for (int hash : hashes) {
                marks.set(mark(hash, marks.size()));
            }
            return new Marks(hashes, marks);
        }

        private static int mark(int hash, int size) {
            return hash * GOLDEN >>> Integer.numberOfLeadingZeros(size - 1);
        }

        /** Tells whether some ids may be among these. */
        boolean any(int[] wanted) {
            for (int hash : wanted) {
                if (marks.get(mark(hash, marks.size())) && (hashes.length > FEW || holds(hash))) {
                    return true;
                }
            }
            return false;
        }

        private boolean holds(int wanted) {
            for (int hash : hashes) {
                if (hash == wanted) {
                    return true;
                }
            }
            return false;
        }
    }

    /** Marks what projects are found by. */
    private record Links() implements Summary<Marks> {

        @Override
        public Marks of(List<Project> projects) {
            return Marks.of(projects.stream()
                    .flatMap(PortfolioExcerpt::links)
                    .mapToInt(Identifier::hashCode)
                    .toArray());
        }

        @Override
        public boolean looksAlike(Project one, Project other) {
            return one.allocations() == other.allocations()
                    && one.managers() == other.managers()
                    && one.decisions() == other.decisions();
        }

        @Override
        public boolean same(Project one, Project other) {
            return looksAlike(one, other) || links(one).toList().equals(links(other).toList());
        }

        @Override
        public Marks join(Marks first, Marks second) {
            int[] both = Arrays.copyOf(first.hashes, first.hashes.length + second.hashes.length);
            System.arraycopy(second.hashes, 0, both, first.hashes.length, second.hashes.length);
            return Marks.of(both);
        }
    }
}
