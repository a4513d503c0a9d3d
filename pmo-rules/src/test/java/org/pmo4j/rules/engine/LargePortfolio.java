package org.pmo4j.rules.engine;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.pmo4j.model.id.PersonId;
import org.pmo4j.model.id.ProjectId;
import org.pmo4j.model.id.ResourceId;
import org.pmo4j.model.organization.Person;
import org.pmo4j.model.portfolio.Portfolio;
import org.pmo4j.model.project.ManagerRegister;
import org.pmo4j.model.project.Project;
import org.pmo4j.model.resource.AllocationPlan;
import org.pmo4j.model.resource.Resource;
import org.pmo4j.model.resource.ResourcePool;
import org.pmo4j.model.testkit.PortfolioKind;
import org.pmo4j.model.testkit.Portfolios;

/**
 * A portfolio of any size: the projects of a generated one over and over, each copy with a manager and resources of its own, all
 * under the PMOs of the one.
 */
final class LargePortfolio {

    private final Portfolio small;
    private final List<Person> people;
    private final List<Resource> resources;

    private LargePortfolio(Portfolio small) {
        this.small = small;
        this.people = new ArrayList<>(small.organization().people());
        this.resources = new ArrayList<>(small.resources().resources());
    }

    static Portfolio of(int projects) {
        Portfolio largest = IntStream.range(0, 50)
                .mapToObj(seed -> Portfolios.of(seed, PortfolioKind.COMPLIANT))
                .max(Comparator.comparingInt(portfolio -> portfolio.projects().size()))
                .orElseThrow();
        return new LargePortfolio(largest).times(projects);
    }

    private Portfolio times(int number) {
        List<Project> projects = new ArrayList<>(small.projects());
        for (int i = projects.size(); i < number; i++) {
            Project model = small.projects().get(i % small.projects().size());
            int copy = i;
            projects.add(model.with()
                    .id(new ProjectId("P-" + (i + 1)))
                    .managers(managers(model.managers(), copy))
                    .allocations(allocations(model.allocations(), copy))
                    .build());
        }
        return small.with()
                .organization(small.organization().withPeople(people))
                .resources(new ResourcePool(resources))
                .projects(projects)
                .build();
    }

    private @Nullable ManagerRegister managers(@Nullable ManagerRegister managers, int copy) {
        return managers == null
                ? null
                : new ManagerRegister(managers.assignments().stream()
                        .map(assignment -> assignment.party() instanceof PersonId person
                                ? assignment.withParty(person(person, copy))
                                : assignment)
                        .toList());
    }

    private PersonId person(PersonId model, int copy) {
        PersonId id = new PersonId(model + "-" + copy);
        if (people.stream().skip(Math.max(0, people.size() - 10)).noneMatch(person -> person.id().equals(id))) {
            people.add(small.organization().person(model).withId(id));
        }
        return id;
    }

    private @Nullable AllocationPlan allocations(@Nullable AllocationPlan plan, int copy) {
        return plan == null
                ? null
                : new AllocationPlan(plan.allocations().stream()
                        .map(allocation -> allocation.withResource(resource(allocation.resource(), copy)))
                        .toList());
    }

    private ResourceId resource(ResourceId model, int copy) {
        ResourceId id = new ResourceId(model + "-" + copy);
        if (resources.stream().skip(Math.max(0, resources.size() - 10)).noneMatch(resource -> resource.id().equals(id))) {
            small.resources().resources().stream()
                    .filter(resource -> resource.id().equals(model))
                    .forEach(resource -> resources.add(resource.withId(id)));
        }
        return id;
    }
}
