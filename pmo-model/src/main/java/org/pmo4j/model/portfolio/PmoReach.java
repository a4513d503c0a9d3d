package org.pmo4j.model.portfolio;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.pmo4j.model.id.PersonId;
import org.pmo4j.model.id.ProjectId;
import org.pmo4j.model.internal.Lookup;
import org.pmo4j.model.organization.Pmo;
import org.pmo4j.model.organization.PmoEngagement;
import org.pmo4j.model.organization.PmoFunction;
import org.pmo4j.model.project.ManagerAssignment;
import org.pmo4j.model.project.Project;

/**
 * Whom the services of a PMO reach, for example 4 of the 5 managers of its active projects (PMO服务对象): a view, not stored.
 * Compared by identity.
 */
public final class PmoReach {

    private final Pmo pmo;
    private final LedProjects led;
    private final LedProjects.Part part;
    private final boolean scopeNotHeld;

    private PmoReach(Pmo pmo, LedProjects led, LedProjects.Found found) {
        this.pmo = pmo;
        this.led = led;
        this.part = found.governed().getOrDefault(pmo.id(), LedProjects.Part.NONE);
        this.scopeNotHeld = found.scopeNotHeld();
    }

    /**
     * A project and those who lead it.
     *
     * @param project the project
     * @param managers the persons who are its accountable managers on the day, by id; null when not held
     */
    public record Led(ProjectId project, @Nullable List<PersonId> managers) {

        static Led of(Project project, LocalDate asOf) {
            return new Led(
                    project.id(),
                    project.managers() == null
                            ? null
                            : project.managers().accountableOn(asOf).stream()
                                    .map(ManagerAssignment::party)
                                    .filter(PersonId.class::isInstance)
                                    .map(PersonId.class::cast)
                                    .toList());
        }
    }

    /**
     * Collects which active projects name which PMO.
     *
     * @param portfolio the portfolio
     * @param asOf the day on which everything is seen
     * @return one entry for each PMO in service, by id
     */
    public static List<PmoReach> of(Portfolio portfolio, LocalDate asOf) {
        LedProjects led = new LedProjects(portfolio.organization(), asOf);
        LedProjects.Found found = led.over(portfolio);
        return portfolio.organization().pmos().stream()
                .filter(Pmo::inService)
                .map(pmo -> new PmoReach(pmo, led, found))
                .toList();
    }

    /**
     * Returns the PMO.
     *
     * @return the PMO, in service
     */
    public Pmo pmo() {
        return pmo;
    }

    /**
     * Returns the active projects that name the PMO as governing PMO.
     *
     * @return the projects by id; empty when there is none
     */
    public List<Led> projects() {
        return part.projects();
    }

    /**
     * Returns the persons who are accountable managers of these projects.
     *
     * @return the persons, each once, by id; empty when none is known
     */
    public List<PersonId> managers() {
        return new ChosenList<>(part.managers(), led::person);
    }

    /**
     * Tells whether nobody knows whom the PMO is there for.
     *
     * @return true if the portfolio has projects, and none of them holds its governing PMOs
     */
    public boolean scopeNotHeld() {
        return scopeNotHeld;
    }

    /**
     * Tells whether it is for want of data that no manager is known.
     *
     * @return true if {@link #managers} is empty and some of the projects does not hold its managers
     */
    public boolean managersNotHeld() {
        return part.managers().isEmpty() && part.projects().stream().anyMatch(led -> led.managers() == null);
    }

    /**
     * Counts the managers whom the PMO lately coached, mentored or trained. A service to a project counts for those who
     * lead it, unless it names a person.
     *
     * @param windowDays days before the day of the view that count; &gt;= 0
     * @return the coverage of {@link #managers}; null when the engagements are not held
     */
    public @Nullable ServiceCoverage enablement(int windowDays) {
        Served served = enabled(windowDays);
        if (served == null) {
            return null;
        }
        BitSet covered = led.positions(served.persons);
        for (ProjectId project : served.projects) {
            Led one = Lookup.byId(part.projects(), Led::project, project);
            if (one != null && one.managers() != null) {
                covered.or(led.positions(one.managers()));
            }
        }
        covered.and(part.managers());
        BitSet others = (BitSet) part.managers().clone();
        others.andNot(covered);
        return new ServiceCoverage(
                covered.cardinality(),
                part.managers().cardinality(),
                new ChosenList<>(others, led::person),
                served.unattributed());
    }

    /**
     * Names what is not held to tell whether enough managers were enabled.
     *
     * @param windowDays days before the day of the view that count; &gt;= 0
     * @param minShare smallest share accepted; 0..1
     * @return components of the PMO, and of projects with {@code projects.} in front; empty when nothing is missing
     */
    public List<String> enablementGaps(int windowDays, BigDecimal minShare) {
        List<String> gaps =
                gaps(enabled(windowDays), part.managers().cardinality(), minShare, "engagements.person", "engagements.project");
        if (managersNotHeld()) {
            gaps.add("projects.managers");
        }
        return gaps;
    }

    /**
     * Counts the projects that lately used a service of the PMO, of whatever kind.
     *
     * @param windowDays days before the day of the view that count; &gt;= 0
     * @return the coverage of {@link #projects}; null when the engagements are not held
     */
    public @Nullable ServiceCoverage use(int windowDays) {
        Served served = used(windowDays);
        return served == null
                ? null
                : ServiceCoverage.of(part.projects(), Led::project, served.projects, served.unattributed());
    }

    /**
     * Names what is not held to tell whether enough projects use the PMO.
     *
     * @param windowDays days before the day of the view that count; &gt;= 0
     * @param minShare smallest share accepted; 0..1
     * @return components of the PMO, and of projects with {@code projects.} in front; empty when nothing is missing
     */
    public List<String> useGaps(int windowDays, BigDecimal minShare) {
        return gaps(used(windowDays), part.projects().size(), minShare, "engagements.project");
    }

    /**
     * Whom services were for.
     *
     * @param uses how many services were used
     */
    private record Served(int uses, Set<PersonId> persons, Set<ProjectId> projects) {

        /** Tells that services were used, and that of none of them is held for whom. */
        boolean unattributed() {
            return uses > 0 && persons.isEmpty() && projects.isEmpty();
        }
    }

    private @Nullable Served enabled(int windowDays) {
        return served(
                uses(windowDays, use -> use.service().pmoFunction() == PmoFunction.PEOPLE_ENABLEMENT),
                PmoEngagement::person,
                use -> use.person() == null ? use.project() : null);
    }

    private @Nullable Served used(int windowDays) {
        return served(uses(windowDays, use -> true), use -> null, PmoEngagement::project);
    }

    private static @Nullable Served served(
            @Nullable List<PmoEngagement> uses,
            Function<PmoEngagement, @Nullable PersonId> person,
            Function<PmoEngagement, @Nullable ProjectId> project) {
        return uses == null ? null : new Served(uses.size(), named(uses, person), named(uses, project));
    }

    private static <T> Set<T> named(List<PmoEngagement> uses, Function<PmoEngagement, @Nullable T> named) {
        return uses.stream().map(named).filter(Objects::nonNull).collect(Collectors.toSet());
    }

    private @Nullable List<PmoEngagement> uses(int windowDays, Predicate<PmoEngagement> wanted) {
        LocalDate asOf = led.asOf();
        LocalDate first = asOf.minusDays(windowDays);
        return pmo.engagements() == null
                ? null
                : pmo.engagements().stream()
                        .filter(use -> !use.usedOn().isBefore(first) && !use.usedOn().isAfter(asOf))
                        .filter(wanted)
                        .toList();
    }

    private List<String> gaps(@Nullable Served served, int inScope, BigDecimal minShare, String... attribution) {
        List<String> gaps = new ArrayList<>();
        if (served == null) {
            gaps.add("engagements");
        } else if (served.unattributed() && new ServiceCoverage(0, inScope, List.of(), true).below(minShare)) {
            gaps.addAll(List.of(attribution));
        }
        if (scopeNotHeld) {
            gaps.add("projects.governingPmos");
        }
        return gaps;
    }
}
