package org.pmo4j.model.testkit;

import static org.pmo4j.model.testkit.Portfolios.AS_OF;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.pmo4j.model.Money;
import org.pmo4j.model.governance.Waiver;
import org.pmo4j.model.governance.WaiverRegister;
import org.pmo4j.model.id.DependencyId;
import org.pmo4j.model.id.Identifier;
import org.pmo4j.model.id.PersonId;
import org.pmo4j.model.id.PortfolioId;
import org.pmo4j.model.id.ProgramId;
import org.pmo4j.model.id.ProjectId;
import org.pmo4j.model.id.ResourceId;
import org.pmo4j.model.id.WaiverId;
import org.pmo4j.model.organization.Organization;
import org.pmo4j.model.organization.Person;
import org.pmo4j.model.portfolio.Dependency;
import org.pmo4j.model.portfolio.DependencyRegister;
import org.pmo4j.model.portfolio.Portfolio;
import org.pmo4j.model.portfolio.Program;
import org.pmo4j.model.project.Project;
import org.pmo4j.model.resource.Resource;
import org.pmo4j.model.resource.ResourcePool;

/**
 * A portfolio of any number of projects: groups of 1 to 5, each from a generated portfolio, under one organisation and its
 * PMOs. A group has its own project managers, resources and dependencies; ten groups share a programme. Most groups have
 * little wrong with them, some have gaps, one in ten contradicts itself.
 */
final class LargePortfolio {

    private static final List<PortfolioKind> KINDS = List.of(
            PortfolioKind.COMPLIANT,
            PortfolioKind.NEARLY_COMPLIANT,
            PortfolioKind.BOUNDARY,
            PortfolioKind.NEARLY_COMPLIANT,
            PortfolioKind.SPARSE,
            PortfolioKind.COMPLIANT,
            PortfolioKind.NEARLY_COMPLIANT,
            PortfolioKind.BOUNDARY,
            PortfolioKind.SPARSE,
            PortfolioKind.CONTRADICTORY);

    /** So many groups differ; in a larger portfolio they come again under other names. */
    private static final int DIFFERENT_GROUPS = 200;

    private static final int GROUPS_OF_PROGRAM = 10;
    private static final int GROUPS_PER_WAIVER = 5;
    private static final String BUDGET_OF_PROJECT = "4000000";

    private final long seed;
    private final String currency;
    private final List<Recipe> recipes = new ArrayList<>();
    private final List<Portfolio> made = new ArrayList<>();
    private final List<Project> projects = new ArrayList<>();
    private final List<Person> managers = new ArrayList<>();
    private final List<Resource> resources = new ArrayList<>();
    private final List<Dependency> dependencies = new ArrayList<>();
    private final List<Waiver> waivers = new ArrayList<>();
    private final TreeMap<Integer, Set<ProjectId>> atWork = new TreeMap<>();
    private int groups;

    LargePortfolio(long seed) {
        this.seed = seed;
        this.currency = new CompliantPortfolio(seed).currency();
        for (long next = seed; recipes.size() < DIFFERENT_GROUPS; next++) {
            if (new CompliantPortfolio(next).currency().equals(currency)) {
                recipes.add(Recipe.of(next, KINDS.get(recipes.size() % KINDS.size())));
            }
        }
    }

    /** Returns the portfolio with so many projects, at least 1; called once. */
    Portfolio of(int number) {
        for (; projects.size() < number; groups++) {
            add(groups, group(groups % DIFFERENT_GROUPS, number - projects.size()));
        }
        Renaming names = new Renaming(new Names(0, 0));
        Portfolio first = made.isEmpty() ? group(0, number) : made.get(0);
        return first.with()
                .id(new PortfolioId("LARGE-" + seed))
                .budget(Money.of(currency, BUDGET_OF_PROJECT).times(BigDecimal.valueOf(number)))
                .organization(organization())
                .programs(programs())
                .projects(projects)
                .dependencies(new DependencyRegister(dependencies))
                .resources(new ResourcePool(resources))
                .decisions(names.copy(first.decisions()))
                .waivers(new WaiverRegister(waivers))
                .build();
    }

    /** Returns a generated group, cut where there is less room. */
    private Portfolio group(int position, int room) {
        Recipe recipe = recipes.get(position);
        if (recipe.projects() > room) {
            return new Recipe(recipe.kind(), recipe.seed(), room, recipe.steps()).make().portfolio();
        }
        if (position == made.size()) {
            made.add(recipe.make().portfolio());
        }
        return made.get(position);
    }

    private void add(int group, Portfolio source) {
        Renaming names = new Renaming(new Names(group, projects.size()));
        List<Project> renamed = names.copies(source.projects());
        projects.addAll(renamed);
        renamed.stream()
                .filter(Project::active)
                .forEach(project -> atWork.computeIfAbsent(group / GROUPS_OF_PROGRAM, key -> new LinkedHashSet<>())
                        .add(project.id()));
        source.organization().people().stream()
                .filter(person -> Names.manager(person.id()))
                .map(names::copy)
                .forEach(managers::add);
        // A source without resources or dependencies does not take those of the other groups away.
        Portfolio compliant = new CompliantPortfolio(recipes.get(group % DIFFERENT_GROUPS).seed()).of(1);
        resources.addAll(names.copies(
                (source.resources() == null ? compliant : source).resources().resources()));
        if (source.dependencies() != null) {
            dependencies.addAll(names.copies(source.dependencies().dependencies()));
        }
        if (group % GROUPS_PER_WAIVER == 0) {
            waivers.add(waiver(group, renamed.get(0).id()));
        }
    }

    private static Waiver waiver(int group, ProjectId project) {
        return new Waiver(
                new WaiverId("W-" + group), "stage-gates", "Project/" + project, "Gates move to another board",
                CompliantOrganization.HEAD, CompliantOrganization.DIRECTOR, AS_OF.minusDays(30), AS_OF.plusDays(60),
                "Monthly review", null, null);
    }

    private Organization organization() {
        List<ProjectId> active = atWork.values().stream().flatMap(Set::stream).toList();
        Organization whole = new CompliantOrganization(Recipe.random(seed + 1), currency, active, false).of();
        List<Person> people = new ArrayList<>(managers);
        whole.people().stream().filter(person -> !Names.manager(person.id())).forEach(people::add);
        return new Renaming(new Names(0, 0)).copy(whole).with().people(people).build();
    }

    private List<Program> programs() {
        List<Program> programs = new ArrayList<>();
        for (int i = 0; i * GROUPS_OF_PROGRAM < groups; i++) {
            ProgramId whole = Names.program(i, 1);
            programs.add(program(whole, null, atWork.getOrDefault(i, Set.of())));
            programs.add(program(Names.program(i, 2), whole, Set.of()));
        }
        return programs;
    }

    private static Program program(ProgramId id, @Nullable ProgramId parent, Set<ProjectId> projects) {
        return new Program(
                id, "Programme " + id, null, parent, CompliantOrganization.CONTROLLER, CompliantOrganization.SPONSOR,
                projects.stream().collect(Collectors.toCollection(LinkedHashSet::new)));
    }

    /**
     * The ids of a group in the large portfolio.
     *
     * @param first how many projects the groups before it have
     */
    private record Names(int group, int first) implements UnaryOperator<Identifier> {

        static boolean manager(PersonId person) {
            return person.value().startsWith("PM-");
        }

        static ProgramId program(int number, int place) {
            return new ProgramId("PROGRAM-" + number + "-" + place);
        }

        @Override
        public Identifier apply(Identifier id) {
            String value = id.value();
            if (id instanceof ProjectId && value.startsWith("P-")) {
                return new ProjectId(String.format(Locale.ROOT, "PRJ-%06d", first + number(value)));
            } else if (id instanceof PersonId person && manager(person)) {
                return new PersonId("PM-" + group + "-" + number(value));
            } else if (id instanceof ResourceId) {
                return new ResourceId(value + "-" + group);
            } else if (id instanceof ProgramId) {
                return program(group / GROUPS_OF_PROGRAM, number(value));
            } else if (id instanceof DependencyId) {
                return new DependencyId(value + "-" + group);
            }
            return id;
        }

        private static int number(String value) {
            return Integer.parseInt(value.substring(value.lastIndexOf('-') + 1));
        }
    }
}
