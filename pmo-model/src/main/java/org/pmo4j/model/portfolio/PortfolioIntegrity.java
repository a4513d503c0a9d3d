package org.pmo4j.model.portfolio;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.pmo4j.model.id.ActivityId;
import org.pmo4j.model.id.ProjectId;
import org.pmo4j.model.internal.Check;
import org.pmo4j.model.internal.RecordPlan;
import org.pmo4j.model.internal.RecordPlan.Component;
import org.pmo4j.model.internal.RecordPlan.Kind;
import org.pmo4j.model.internal.RecordPlan.Shape;
import org.pmo4j.model.organization.Organization;
import org.pmo4j.model.organization.OrganizationUnit;
import org.pmo4j.model.organization.Person;
import org.pmo4j.model.organization.Pmo;
import org.pmo4j.model.project.Project;

/**
 * Checks what no record can check alone: that every reference of a portfolio leads somewhere, that no id is given twice
 * where it must tell things apart, and that units, programmes and line managers form no circle.
 *
 * <p>Ids are looked for first in the project that refers to them, then in the portfolio. An id type whose register is null
 * is not checked: what the source does not hold cannot be missed. Activity ids are left to the schedule.
 */
final class PortfolioIntegrity {

    /** So many faults are told one by one; a document of nothing but dangling references must not fill the memory. */
    private static final int MAX_FAULTS = 10_000;

    private static final ClassValue<List<Step>> STEPS = new ClassValue<>() {
        @Override
        protected List<Step> computeValue(Class<?> type) {
            return RecordPlan.of(type).components().stream()
                    .map(PortfolioIntegrity::step)
                    .filter(step -> step != null)
                    .toList();
        }
    };

    private final Check check;
    private final Scope portfolio;
    private final Consumer<ProjectId> awaited;
    private final List<Object> path = new ArrayList<>();
    private long faults;

    /** @param awaited is told which projects are referred to where the projects are not held */
    private PortfolioIntegrity(Check check, Scope portfolio, Consumer<ProjectId> awaited) {
        this.check = check;
        this.portfolio = portfolio;
        this.awaited = awaited;
    }

    /**
     * Adds the faults of a portfolio.
     *
     * @param components the components of the portfolio, in the order of its declaration; lists may still hold nulls
     */
    static void check(Check check, @Nullable Object... components) {
        check(check, project -> {}, components);
    }

    /**
     * Adds the faults of a portfolio whose projects may come later.
     *
     * @param awaited is told, while the projects are null, which of them something refers to
     */
    static void check(Check check, Consumer<ProjectId> awaited, @Nullable Object... components) {
        new PortfolioIntegrity(check, new Scope("portfolio", null), awaited).run(components);
    }

    /** What the projects of a portfolio can refer to outside themselves. Immutable. */
    static final class Surroundings {

        private final Scope scope;

        private Surroundings(Scope scope) {
            this.scope = scope;
        }
    }

    /** Returns what the projects of a checked portfolio can refer to; it stays the same when one is replaced by its like. */
    static Surroundings surroundings(Portfolio portfolio) {
        return surroundings(RecordPlan.of(Portfolio.class).components().stream()
                .map(component -> component.get(portfolio))
                .toArray());
    }

    /**
     * Returns what projects can refer to.
     *
     * @param components the components of a portfolio that are checked; projects may be null
     */
    static Surroundings surroundings(@Nullable Object... components) {
        Scope scope = new Scope("portfolio", null);
        PortfolioIntegrity integrity = new PortfolioIntegrity(Check.of(Portfolio.class), scope, project -> {});
        for (Step step : STEPS.get(Portfolio.class)) {
            integrity.define(step, components[step.component.index()], scope);
        }
        return new Surroundings(scope);
    }

    /** Adds the faults of one project of a portfolio that is checked in all else. */
    static void check(Check check, Surroundings surroundings, int position, Project project) {
        check(check, surroundings, List.of("projects", position), project, any -> {});
    }

    /**
     * Adds the faults of one project.
     *
     * @param place the path of the project
     * @param awaited is told which other projects it refers to, where the surroundings have none
     */
    static void check(
            Check check, Surroundings surroundings, List<Object> place, Project project, Consumer<ProjectId> awaited) {
        PortfolioIntegrity integrity = new PortfolioIntegrity(check, surroundings.scope, awaited);
        integrity.path.addAll(place);
        for (Step step : STEPS.get(Portfolio.class)) {
            if (step.component.name().equals("projects")) {
                integrity.referTo(step, project, surroundings.scope);
            }
        }
        integrity.finish();
    }

    /** Tells whether two projects of one id are equal in all that names something, so that both have the same faults. */
    static boolean alike(Project one, Project other) {
        return STEPS.get(Project.class).stream()
                .map(Step::component)
                .allMatch(part -> Objects.equals(part.get(one), part.get(other)));
    }

    private void run(@Nullable Object... components) {
        for (Step step : STEPS.get(Portfolio.class)) {
            define(step, components[step.component.index()], portfolio);
        }
        for (Step step : STEPS.get(Portfolio.class)) {
            refer(step, components[step.component.index()], portfolio);
        }
        for (Component component : RecordPlan.of(Portfolio.class).components()) {
            if (component.shape().type() == Organization.class
                    && components[component.index()] instanceof Organization organization) {
                circles("organization.units", "parent", organization.units(), OrganizationUnit::id, OrganizationUnit::parent);
                circles("organization.people", "lineManager", organization.people(), Person::id, Person::lineManager);
            } else if (component.name().equals("programs") && components[component.index()] instanceof List<?> entries) {
                List<Program> programs = entries.stream().map(Program.class::cast).toList();
                circles("programs", "parent", programs, Program::id, Program::parent);
            }
        }
        finish();
    }

    private void finish() {
        if (faults > MAX_FAULTS) {
            check.fault("", "and " + (faults - MAX_FAULTS) + " more faults");
        }
    }

    private void define(Step step, @Nullable Object value, Scope scope) {
        if (value == null || step.role == Role.REFERENCE) {
            return;
        }
        path.add(step.component.name());
        if (step.role == Role.OWN_ID) {
            if (!scope.ids.add(value)) {
                fault("'" + value + "' is the id of another " + noun(value.getClass()) + " of this " + scope.owner);
            }
            scope.held.add(value.getClass());
        } else if (value instanceof Collection<?> entries) {
            if (step.entryId != null) {
                scope.held.add(step.entryId);
            }
            int position = 0;
            for (Object entry : entries) {
                path.add(position++);
                if (entry != null) {
                    defineAll(entry, scope);
                }
                path.remove(path.size() - 1);
            }
        } else {
            defineAll(value, scope);
        }
        path.remove(path.size() - 1);
    }

    private void defineAll(Object record, Scope scope) {
        // The parts of a project are told apart within the project, so they are defined when it is reached by refer.
        boolean project = record instanceof Project;
        Scope inner = record instanceof Pmo ? new Scope("PMO", scope) : scope;
        for (Step step : STEPS.get(record.getClass())) {
            if (step.role == Role.OWN_ID) {
                define(step, step.component.get(record), scope);
            } else if (!project) {
                define(step, step.component.get(record), inner);
            }
        }
    }

    private void refer(Step step, @Nullable Object value, Scope scope) {
        if (value == null || step.role == Role.OWN_ID) {
            return;
        }
        path.add(step.component.name());
        if (value instanceof Collection<?> entries) {
            int position = 0;
            for (Object entry : entries) {
                path.add(position++);
                if (entry != null) {
                    referTo(step, entry, scope);
                }
                path.remove(path.size() - 1);
            }
        } else {
            referTo(step, value, scope);
        }
        path.remove(path.size() - 1);
    }

    private void referTo(Step step, Object value, Scope scope) {
        if (step.role == Role.REFERENCE) {
            Scope home = scope.home(value.getClass());
            if (home == null && value instanceof ProjectId project) {
                awaited.accept(project);
            } else if (home != null && !home.ids.contains(value)) {
                fault("'" + value + "' is no " + noun(value.getClass()) + " of this " + home.owner);
            }
            return;
        }
        List<Step> steps = STEPS.get(value.getClass());
        Scope inner = scope;
        if (value instanceof Project) {
            inner = new Scope("project", portfolio);
            for (Step part : steps) {
                if (part.role != Role.OWN_ID) {
                    define(part, part.component.get(value), inner);
                }
            }
        }
        for (Step part : steps) {
            refer(part, part.component.get(value), inner);
        }
    }

    private <T, I> void circles(String list, String link, List<T> entries, Function<T, I> id, Function<T, @Nullable I> next) {
        Circles.find(entries, id, next).forEach((position, members) -> {
            path.addAll(List.of(list, position, link));
            fault("closes a circle: " + members);
            path.clear();
        });
    }

    private void fault(String message) {
        if (++faults > MAX_FAULTS) {
            return;
        }
        var text = new StringBuilder();
        for (Object part : path) {
            if (part instanceof Integer position) {
                text.append('[').append(position).append(']');
            } else {
                text.append(text.isEmpty() ? "" : ".").append(part);
            }
        }
        check.fault(text.toString(), message);
    }

    /** Makes "gate review" of {@code GateReviewId}. */
    private static String noun(Class<?> idType) {
        String name = idType.getSimpleName();
        name = name.substring(0, name.length() - "Id".length());
        return switch (name) {
            case "Pmo" -> "PMO";
            case "Program" -> "programme";
            default -> name.replaceAll("(?<=[a-z])(?=[A-Z])", " ").toLowerCase(Locale.ROOT);
        };
    }

    private static @Nullable Step step(Component component) {
        Shape shape = component.shape().element() == null ? component.shape() : component.shape().element();
        if (shape.type() == ActivityId.class) {
            return null;
        }
        if (component.ownId()) {
            return new Step(component, Role.OWN_ID, null);
        }
        if (shape.kind() == Kind.IDENTIFIER || shape.kind() == Kind.PARTY) {
            return new Step(component, Role.REFERENCE, null);
        }
        if (shape.kind() != Kind.RECORD || STEPS.get(shape.type()).isEmpty()) {
            return null;
        }
        Component id = RecordPlan.of(shape.type()).component("id");
        return new Step(component, Role.PART, id != null && id.ownId() ? id.shape().type() : null);
    }

    private enum Role { OWN_ID, REFERENCE, PART }

    /** A component that matters here; {@code entryId} is the id type that the entries of a register bring. */
    private record Step(Component component, Role role, @Nullable Class<?> entryId) {}

    /** The ids that are told apart from each other, and the id types whose register the source holds. */
    private record Scope(String owner, @Nullable Scope outer, Set<Object> ids, Set<Class<?>> held) {

        private Scope(String owner, @Nullable Scope outer) {
            this(owner, outer, new HashSet<>(), new HashSet<>());
        }

        private @Nullable Scope home(Class<?> idType) {
            if (held.contains(idType)) {
                return this;
            }
            return outer == null ? null : outer.home(idType);
        }
    }
}
