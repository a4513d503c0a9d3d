package org.pmo4j.model.portfolio;

import java.math.BigDecimal;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.pmo4j.model.Range;
import org.pmo4j.model.id.PersonId;
import org.pmo4j.model.id.ProjectId;
import org.pmo4j.model.internal.Check;
import org.pmo4j.model.organization.Person;
import org.pmo4j.model.project.ManagerAssignment;
import org.pmo4j.model.project.Project;
import org.pmo4j.model.project.ProjectTier;

/**
 * A person seen as project manager across projects on one day (项目经理): a view, not stored. It is a person, never a unit
 * or a PMO; {@link Portfolio#projectManagers} makes it.
 *
 * @param person the person
 * @param assignments accountable assignments effective on the day; 1..n, by project
 * @param activeProjects active projects among those the assignments lead; 0..n, by id, each once
 * @param load sum of the loads of all assignments of the person to active projects that are effective on the day,
 *     accountable or not; an unknown load counts 0; &gt;= 0, 1 is full working time
 */
public record ProjectManager(
        Person person,
        List<ManagerAssignment> assignments,
        List<Project> activeProjects,
        @Range(min = "0") BigDecimal load) {

    public ProjectManager {
        var check = Check.of(ProjectManager.class);
        check.required("person", person);
        assignments = check.list("assignments", assignments);
        if (assignments != null && assignments.isEmpty()) {
            check.fault("assignments", "must not be empty: a project manager leads at least one project");
        }
        activeProjects = check.byId("activeProjects", activeProjects, Project::id);
        load = check.required("load", check.notNegative("load", load));
        check.done();
    }

    /**
     * Returns the identity: that of the person.
     *
     * @return the id, for example {@code P-7}
     */
    public PersonId id() {
        return person.id();
    }

    /**
     * Returns the tier of the most demanding active project.
     *
     * @return the tier; null when no tier is known or no project is active
     */
    public @Nullable ProjectTier highestTier() {
        return activeProjects.stream()
                .map(Project::tier)
                .filter(Objects::nonNull)
                .min(Comparator.naturalOrder())
                .orElse(null);
    }

    /**
     * Returns how many active projects the person may lead at once, by {@link #highestTier()}.
     *
     * @param t1 limit where a project of tier 1 is among them; &gt;= 1 projects
     * @param t2 limit where tier 2 is the highest
     * @param t3 limit where tier 3 is the highest
     * @return the limit; null where there is none: tier 4, or no tier known
     */
    public @Nullable Integer projectLimit(int t1, int t2, int t3) {
        ProjectTier highest = highestTier();
        if (highest == null || highest == ProjectTier.T4) {
            return null;
        }
        return List.of(t1, t2, t3).get(highest.ordinal());
    }

    /**
     * Tells whether the person leads more active projects than {@link #projectLimit} allows.
     *
     * @param t1 limit where a project of tier 1 is among them; &gt;= 1 projects
     * @param t2 limit where tier 2 is the highest
     * @param t3 limit where tier 3 is the highest
     * @return true above the limit; false at it, and where there is none
     */
    public boolean leadsTooMany(int t1, int t2, int t3) {
        Integer limit = projectLimit(t1, t2, t3);
        return limit != null && activeProjects.size() > limit;
    }

    /**
     * Tells whether the tier of some active project is not held.
     *
     * @return true if one is null
     */
    public boolean tierMissing() {
        return activeProjects.stream().anyMatch(project -> project.tier() == null);
    }

    /**
     * Lists the active projects by id.
     *
     * @return the ids, ascending
     */
    public List<ProjectId> projectIds() {
        return activeProjects.stream().map(Project::id).toList();
    }

    /** Returns the hash of the person's id: the engine hashes what it matches, and must not walk whole projects for it. */
    @Override
    public int hashCode() {
        return person.id().hashCode();
    }
}
