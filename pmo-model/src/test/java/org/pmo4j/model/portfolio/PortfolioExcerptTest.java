package org.pmo4j.model.portfolio;

import static org.assertj.core.api.Assertions.assertThat;
import static org.pmo4j.model.portfolio.Portfolios.portfolio;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.pmo4j.model.id.AllocationId;
import org.pmo4j.model.id.PersonId;
import org.pmo4j.model.id.ProjectId;
import org.pmo4j.model.id.ResourceId;
import org.pmo4j.model.project.ManagerAssignment;
import org.pmo4j.model.project.Project;
import org.pmo4j.model.project.ProjectBuilder;
import org.pmo4j.model.resource.Allocation;
import org.pmo4j.model.resource.AllocationPlan;
import org.pmo4j.model.resource.Resource;
import org.pmo4j.model.resource.ResourceBuilder;
import org.pmo4j.model.resource.ResourcePool;
import org.pmo4j.model.testkit.Portfolios;

class PortfolioExcerptTest {

    private static final LocalDate DAY = Portfolios.AS_OF;
    private static final int HORIZON = 90;

    private final Portfolio whole = Portfolios.large(7, 120);

    private static Set<ResourceId> booked(Project project) {
        return project.allocations() == null
                ? Set.of()
                : project.allocations().allocations().stream().map(Allocation::resource).collect(Collectors.toSet());
    }

    private static Set<PersonId> managers(Project project) {
        return project.managers() == null
                ? Set.of()
                : project.managers().assignments().stream()
                        .map(ManagerAssignment::party)
                        .filter(PersonId.class::isInstance)
                        .map(PersonId.class::cast)
                        .collect(Collectors.toSet());
    }

    @Test
    void holds_what_has_to_do_with_the_projects_and_says_the_same_of_it() {
        for (Project project : whole.projects()) {
            Portfolio excerpt = whole.excerpt(List.of(project));

            assertThat(excerpt.projects()).contains(project).isSubsetOf(whole.projects());
            assertThat(excerpt.resources().resources()).extracting(Resource::id)
                    .containsExactlyInAnyOrderElementsOf(booked(project));
            for (Resource resource : excerpt.resources().resources()) {
                assertThat(excerpt.loadPeriods(resource, DAY, HORIZON))
                        .isEqualTo(whole.loadPeriods(resource, DAY, HORIZON));
            }
            assertThat(excerpt.organization().people()).extracting(person -> person.id())
                    .containsExactlyInAnyOrderElementsOf(managers(project));
            assertThat(excerpt.projectManagers(DAY)).isEqualTo(whole.projectManagers(DAY).stream()
                    .filter(manager -> managers(project).contains(manager.id()))
                    .toList());
            assertThat(CrossProjectDecision.in(excerpt)).containsAll(CrossProjectDecision.in(whole).stream()
                    .filter(found -> found.project().equals(project)
                            || found.decision().affectedProjects().contains(project.id()))
                    .toList());
        }
    }

    /** Each project in turn books, is led and decides as one far from it; what was found before must not stay. */
    @Test
    void finds_what_has_come_to_do_with_a_project_since_it_was_last_looked_for() {
        List<Project> projects = whole.projects();
        for (int i = 0; i < projects.size(); i++) {
            Project project = projects.get(i);
            Project other = projects.get((i + projects.size() / 2) % projects.size());
            for (Project changed : List.of(
                    project.withAllocations(other.allocations()),
                    project.withManagers(other.managers()),
                    project.withDecisions(other.decisions()))) {
                Portfolio before = whole.withProject(project);
                before.excerpt(List.of(other));
                Portfolio now = before.withProject(changed);
                Portfolio fresh = now.withProjects(new ArrayList<>(now.projects()));

                assertThat(now.excerpt(List.of(other)).projects()).isEqualTo(fresh.excerpt(List.of(other)).projects());
            }
        }
    }

    @Test
    void tells_ids_apart_that_hash_alike() {
        List<Resource> resources = List.of(resource("Aa"), resource("BB"));
        Project one = booking("P-1", "Aa");
        Project other = booking("P-2", "BB");
        Project same = booking("P-3", "Aa");
        Portfolio three = portfolio(one, other, same).resources(new ResourcePool(resources)).build();

        assertThat(new ResourceId("Aa")).hasSameHashCodeAs(new ResourceId("BB"));
        assertThat(three.excerpt(List.of(one)).projects()).containsExactly(one, same);
        assertThat(three.excerpt(List.of(other)).projects()).containsExactly(other);
    }

    private static Resource resource(String id) {
        return ResourceBuilder.builder().id(new ResourceId(id)).name(id).capacityPeriods(List.of()).build();
    }

    private static Project booking(String id, String resource) {
        Allocation allocation =
                new Allocation(new AllocationId(id), new ResourceId(resource), DAY, DAY, BigDecimal.ONE, null);
        return ProjectBuilder.builder()
                .id(new ProjectId(id))
                .name(id)
                .allocations(new AllocationPlan(List.of(allocation)))
                .build();
    }

    @Test
    void holds_the_dependencies_of_the_projects_and_knows_whether_commitments_are_held() {
        for (Project project : whole.projects()) {
            DependencyRegister part = whole.excerpt(List.of(project)).dependencies();

            assertThat(part.dependencies()).containsAll(whole.dependencies().dependencies().stream()
                    .filter(edge -> Set.of(edge.giver(), edge.receiver()).contains(project.id()))
                    .toList());
            assertThat(part.commitmentsHeld()).isEqualTo(whole.dependencies().commitmentsHeld());
        }
    }

    @Test
    void finds_what_a_project_had_to_do_with_before() {
        Project before = whole.projects().stream()
                .filter(project -> !booked(project).isEmpty() && !managers(project).isEmpty())
                .findFirst()
                .orElseThrow();
        Portfolio after = whole.withProject(before.with().allocations(null).managers(null).build());

        Portfolio excerpt = after.excerpt(List.of(before));

        assertThat(excerpt.resources().resources()).extracting(Resource::id)
                .containsExactlyInAnyOrderElementsOf(booked(before));
        assertThat(excerpt.project(before.id()).allocations()).isNull();
    }

    @Test
    void finds_every_project_of_the_whole_by_its_id() {
        Portfolio excerpt = whole.excerpt(List.of(whole.projects().get(0)));

        assertThat(excerpt.projects()).hasSizeLessThan(whole.projects().size());
        for (Project project : whole.projects()) {
            assertThat(excerpt.project(project.id())).isSameAs(project);
        }
        assertThat(excerpt.project(new ProjectId("NOWHERE"))).isNull();
    }
}
