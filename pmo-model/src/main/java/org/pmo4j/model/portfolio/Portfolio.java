package org.pmo4j.model.portfolio;

import io.soabase.recordbuilder.core.RecordBuilder;
import java.time.LocalDate;
import java.util.Collection;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.pmo4j.model.Default;
import org.pmo4j.model.Money;
import org.pmo4j.model.Range;
import org.pmo4j.model.governance.DecisionLog;
import org.pmo4j.model.governance.WaiverRegister;
import org.pmo4j.model.id.PersonId;
import org.pmo4j.model.id.PmoId;
import org.pmo4j.model.id.PortfolioId;
import org.pmo4j.model.id.ProgramId;
import org.pmo4j.model.id.ProjectId;
import org.pmo4j.model.id.ResourceId;
import org.pmo4j.model.internal.Check;
import org.pmo4j.model.internal.Fingerprint;
import org.pmo4j.model.internal.Known;
import org.pmo4j.model.internal.Lookup;
import org.pmo4j.model.organization.Organization;
import org.pmo4j.model.organization.Pmo;
import org.pmo4j.model.project.Project;
import org.pmo4j.model.resource.LoadPeriod;
import org.pmo4j.model.resource.Resource;
import org.pmo4j.model.resource.ResourcePool;
import org.pmo4j.model.risk.RiskRegister;

/**
 * The collection of programmes and projects governed together; root of the portfolio document (项目组合).
 *
 * @param id identity
 * @param name name
 * @param nameZh chinese name where there is one; null when not held
 * @param manager portfolio manager; null when not held
 * @param budget approved budget of the portfolio; &gt;= 0; null when not held
 * @param riskReserve reserve set aside for overall risk; &gt;= 0; null when not held
 * @param organization the performing organisation
 * @param programs programmes; 0..n
 * @param projects projects; 0..n; ids unique
 * @param objectives strategic objectives; null when not held
 * @param dependencies dependencies between projects; null when not held
 * @param resources shared resources and their capacity; null when not held
 * @param riskRegister risks held at portfolio level; null when not held
 * @param decisions executive decisions on the portfolio; null when not held
 * @param waivers waivers of policies; null when not held
 */
@RecordBuilder
public record Portfolio(
        PortfolioId id,
        String name,
        @Nullable String nameZh,
        @Nullable PersonId manager,
        @Range(min = "0") @Nullable Money budget,
        @Range(min = "0") @Nullable Money riskReserve,
        Organization organization,
        @Default("[]") List<Program> programs,
        List<Project> projects,
        @Nullable ObjectiveRegister objectives,
        @Nullable DependencyRegister dependencies,
        @Nullable ResourcePool resources,
        @Nullable RiskRegister riskRegister,
        @Nullable DecisionLog decisions,
        @Nullable WaiverRegister waivers)
        implements PortfolioBuilder.With {

    public Portfolio {
        var check = Check.of(Portfolio.class);
        check.required("id", id);
        name = check.text("name", name);
        nameZh = check.optionalText("nameZh", nameZh);
        budget = check.notNegative("budget", budget);
        riskReserve = check.notNegative("riskReserve", riskReserve);
        check.required("organization", organization);
        var checked = CheckedProjects.among(
                projects, id, name, nameZh, manager, budget, riskReserve, organization, programs, objectives, dependencies,
                resources, riskRegister, decisions, waivers);
        if (checked != null) {
            checked.check(check);
        } else {
            // Before the lists are sorted, so that faults name the positions that the caller knows.
            PortfolioIntegrity.check(
                    check, id, name, nameZh, manager, budget, riskReserve, organization, programs, projects, objectives,
                    dependencies, resources, riskRegister, decisions, waivers);
            // Sorted only: the integrity check has found ids given twice, and told where.
            programs = check.sorted("programs", programs, Program::id);
            projects = check.sorted("projects", projects, Project::id);
        }
        check.done();
    }

    @Override
    public int hashCode() {
        return id.hashCode();
    }

    /**
     * Returns the portfolio as known on a day. Entries dated after it go, each as a whole: gate reviews by the date of
     * the decision, decisions, process records by their start, document versions (and artefacts left without one),
     * measurements, reports, surveys, PMO engagements, actions and measurements, costs, lessons, audits, stakeholders,
     * credentials, trainings, development plans and changes of state. A waiver whose steps are held is as its steps up to
     * the day have made it. Planned dates, and dates of a later event inside an entry, such as the withdrawal of a pass,
     * stay: each policy compares them itself.
     *
     * @param asOf the day; what is dated on it stays
     * @return the view; this very instance when nothing goes
     */
    public Portfolio knownAt(LocalDate asOf) {
        Organization knownOrganization = organization.knownAt(asOf);
        var knownProjects = Known.each(projects, project -> project.knownAt(asOf));
        var knownDecisions = Known.at(asOf, decisions, DecisionLog::knownAt);
        var knownWaivers = Known.at(asOf, waivers, WaiverRegister::knownAt);
        if (knownOrganization == organization
                && knownProjects == projects
                && knownDecisions == decisions
                && knownWaivers == waivers) {
            return this;
        }
        return with()
                .organization(knownOrganization)
                .projects(knownProjects)
                .decisions(knownDecisions)
                .waivers(knownWaivers)
                .build();
    }

    /**
     * Finds a project.
     *
     * @param wanted the id; null finds none
     * @return the project; null when the portfolio holds none of that id
     */
    public @Nullable Project project(@Nullable ProjectId wanted) {
        return Lookup.byId(CheckedProjects.all(projects), Project::id, wanted);
    }

    /**
     * Puts a project in the place of the one of the same id. Only that project is checked, so that it takes about the same time
     * in a portfolio of any size, but for the first time after another change.
     *
     * @param project the project as it is now
     * @return the portfolio with it
     * @throws IllegalArgumentException if there is no project of that id
     * @throws org.pmo4j.model.InvalidModelException if the project refers to what the portfolio does not hold
     */
    public Portfolio withProject(Project project) {
        int position = Lookup.position(projects, Project::id, project.id());
        if (position < 0) {
            throw new IllegalArgumentException("portfolio " + id + " has no project " + project.id());
        }
        List<Project> replaced = CheckedProjects.with(
                this, position, project, id, name, nameZh, manager, budget, riskReserve, organization, programs, objectives,
                dependencies, resources, riskRegister, decisions, waivers);
        return new Portfolio(
                id, name, nameZh, manager, budget, riskReserve, organization, programs, replaced, objectives, dependencies,
                resources, riskRegister, decisions, waivers);
    }

    /**
     * Returns the part of the portfolio that has to do with some projects: they themselves, those that book a resource or name a
     * project manager of theirs, and those with a decision that affects them; the resources that they book, the persons who
     * manage them, and the dependencies between them and others. What the model says of these resources, persons, dependencies
     * and decisions in the excerpt it says in the whole, and {@link #project} finds every project of the whole. Where projects
     * were exchanged one by one with {@link #withProject}, an excerpt of a large portfolio costs little.
     *
     * @param around the projects; also as they were before, to find what they have to do with no more
     * @return the excerpt; the portfolio itself where it has no projects
     */
    public Portfolio excerpt(Collection<Project> around) {
        if (projects.isEmpty()) {
            return this;
        }
        if (!(projects instanceof CheckedProjects checked)) {
            return withProject(projects.get(0)).excerpt(around);
        }
        PortfolioExcerpt part = new PortfolioExcerpt(this, around);
        Organization partOrganization = organization.withPeople(part.people());
        DependencyRegister partDependencies = part.dependencies();
        ResourcePool partResources = part.resources();
        List<Project> some = checked.excerpt(
                part.projects(checked), id, name, nameZh, manager, budget, riskReserve, partOrganization, programs, objectives,
                partDependencies, partResources, riskRegister, decisions, waivers);
        return new Portfolio(
                id, name, nameZh, manager, budget, riskReserve, partOrganization, programs, some, objectives, partDependencies,
                partResources, riskRegister, decisions, waivers);
    }

    /**
     * Finds a programme.
     *
     * @param wanted the id; null finds none
     * @return the programme; null when the portfolio holds none of that id
     */
    public @Nullable Program program(@Nullable ProgramId wanted) {
        return Lookup.byId(programs, Program::id, wanted);
    }

    /**
     * Returns the programmes that a project is directly part of, whether the programme lists the project or the project
     * names the programme.
     *
     * @param project the project
     * @return the programmes by id; empty when there is none
     */
    public List<Program> programsOf(Project project) {
        return programs.stream()
                .filter(program -> program.projects().contains(project.id()) || program.id().equals(project.program()))
                .toList();
    }

    /**
     * Returns the persons who are accountable for projects on a day, each with the projects led.
     *
     * @param asOf the day
     * @return the project managers by person id; parties that are no persons, and persons whom the organisation does not
     *     hold, are left out
     */
    public List<ProjectManager> projectManagers(LocalDate asOf) {
        return new ProjectManagers(organization, asOf).of(projects);
    }

    /**
     * Returns the load of one resource over a window of days, for example 0.6 of 1 full-time equivalents until 31 March
     * and 1.1 of 1 after it. For many resources {@link #loadPeriods(LocalDate, int)} is faster.
     *
     * @param resource the resource
     * @param asOf first day of the window
     * @param horizonDays days after the first; &gt;= 0
     * @return periods by date, without gaps, as long as nothing changes; those without projects have load 0. Allocations
     *     of proposed, closed and terminated projects do not count
     * @throws IllegalArgumentException if {@code horizonDays} is negative
     */
    public List<LoadPeriod> loadPeriods(Resource resource, LocalDate asOf, int horizonDays) {
        return new LoadCurves(projects, asOf, horizonDays).of(resource);
    }

    /**
     * Returns the load of every resource of the pool over a window of days, in one walk over the projects.
     *
     * @param asOf first day of the window
     * @param horizonDays days after the first; &gt;= 0
     * @return the periods of {@link #loadPeriods(Resource, LocalDate, int)} by resource, in order of the ids; null when the
     *     pool is not held
     * @throws IllegalArgumentException if {@code horizonDays} is negative
     */
    public @Nullable Map<ResourceId, List<LoadPeriod>> loadPeriods(LocalDate asOf, int horizonDays) {
        if (resources == null) {
            return null;
        }
        LoadCurves curves = new LoadCurves(projects, asOf, horizonDays);
        Map<ResourceId, List<LoadPeriod>> periods = new LinkedHashMap<>();
        resources.resources().forEach(resource -> periods.put(resource.id(), curves.of(resource)));
        return Collections.unmodifiableMap(periods);
    }

    /**
     * Returns the dependencies that bind the finish of one project to another one and still matter: the kinds
     * FINISH_TO_START and FINISH_TO_FINISH, not delivered, between projects that are not closed.
     *
     * @param asOf the day; what is delivered on it is delivered
     * @return the dependencies by id; null when dependencies are not held
     */
    public @Nullable List<Dependency> finishDependencies(LocalDate asOf) {
        if (dependencies == null) {
            return null;
        }
        return dependencies.dependencies().stream()
                .filter(edge -> edge.kind() == DependencyKind.FINISH_TO_START
                        || edge.kind() == DependencyKind.FINISH_TO_FINISH)
                .filter(edge -> edge.deliveredOn() == null || edge.deliveredOn().isAfter(asOf))
                .filter(edge -> !closed(edge.giver()) && !closed(edge.receiver()))
                .toList();
    }

    private boolean closed(ProjectId id) {
        Project project = project(id);
        return project != null && project.closed();
    }

    /**
     * Returns the circles among the {@linkplain #finishDependencies finish dependencies} that cannot be met, because a
     * project in the circle may start only after another one of it has finished.
     *
     * @param asOf the day
     * @return each strongly connected component once, its project ids ascending, the components by their first id; null
     *     when dependencies are not held
     */
    public @Nullable List<List<ProjectId>> dependencyCycles(LocalDate asOf) {
        List<Dependency> edges = finishDependencies(asOf);
        return edges == null ? null : DependencyCycles.among(edges);
    }

    /**
     * Returns the expected monetary value of the open risks of running projects and of the portfolio's own register. A
     * risk of the portfolio that has the root cause and kind of an open risk of a running project is not added again.
     *
     * @param asOf the day that tells which projects run
     * @return the exposure
     */
    public RiskExposure riskExposure(LocalDate asOf) {
        return exposure(RiskSum.of(this, asOf));
    }

    RiskExposure exposure(RiskSum risks) {
        Money known = riskReserve != null ? riskReserve : budget;
        return risks.exposure(known == null ? null : known.currency());
    }

    /**
     * Returns a digest of the whole portfolio, for example to prove which data a report was made from. Equal portfolios
     * have equal fingerprints on every platform, in whatever order the source lists what has an id.
     *
     * @return SHA-256 over all components that are not null, as 64 hexadecimal digits in lower case
     */
    public String fingerprint() {
        return Fingerprint.of(this);
    }

    /**
     * Lists what PMOs that have ended leave behind: projects that go on, approved standards and lessons.
     *
     * @param asOf date of judgement
     * @return one entry for each PMO that has ended and leaves something behind, by PMO
     */
    public List<PmoLegacy> pmoLegacies(LocalDate asOf) {
        List<Pmo> ended = organization.pmos().stream().filter(pmo -> PmoLegacy.ended(pmo, asOf)).toList();
        Set<PmoId> inService = ids(organization.pmos().stream().filter(Pmo::inService));
        Map<PmoId, PmoLegacy.Found> governed = new PmoLegacy.Governed(ids(ended.stream()), inService).over(this);
        return ended.stream()
                .map(pmo -> PmoLegacy.of(pmo, governed.getOrDefault(pmo.id(), PmoLegacy.Found.NOTHING), asOf))
                .filter(Objects::nonNull)
                .toList();
    }

    private static Set<PmoId> ids(Stream<Pmo> pmos) {
        return pmos.map(Pmo::id).collect(Collectors.toSet());
    }
}
