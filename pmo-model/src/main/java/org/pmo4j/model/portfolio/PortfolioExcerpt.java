package org.pmo4j.model.portfolio;

import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.pmo4j.model.governance.Decision;
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
    private final Set<Identifier> shared = new HashSet<>();

    /**
     * @param around the projects, also as they were before
     */
    PortfolioExcerpt(Portfolio whole, Collection<Project> around) {
        this.whole = whole;
        this.around = around;
        for (Project project : around) {
            shared.add(project.id());
            bookedAndLed(project).forEach(shared::add);
        }
    }

    /** Returns the projects themselves, those that book a resource or name a manager of theirs, and those that decide over them. */
    List<Project> projects(CheckedProjects all) {
        TreeMap<ProjectId, Project> found = new TreeMap<>();
        all.search(new Links(), shared).forEach(project -> found.put(project.id(), project));
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
                all.stream().filter(edge -> shared.contains(edge.giver()) || shared.contains(edge.receiver()));
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

    /** What others are found by that have to do with a project: what they book, who leads them, what they decide over. */
    private record Links() implements Summary<Set<Identifier>> {

        @Override
        public Set<Identifier> of(List<Project> projects) {
            Set<Identifier> links = new HashSet<>();
            for (Project project : projects) {
                bookedAndLed(project).forEach(links::add);
                if (project.decisions() != null) {
                    project.decisions().decisions().stream().map(Decision::affectedProjects).forEach(links::addAll);
                }
            }
            return Set.copyOf(links);
        }

        @Override
        public Set<Identifier> join(Set<Identifier> first, Set<Identifier> second) {
            Set<Identifier> both = new HashSet<>(first);
            both.addAll(second);
            return Set.copyOf(both);
        }
    }
}
