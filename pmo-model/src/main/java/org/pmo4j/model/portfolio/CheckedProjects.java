package org.pmo4j.model.portfolio;

import java.util.AbstractList;
import java.util.List;
import java.util.RandomAccess;
import org.jspecify.annotations.Nullable;
import org.pmo4j.model.internal.Check;
import org.pmo4j.model.project.Project;

/**
 * The projects of a checked portfolio with another project in one place. In a portfolio that is the same in all else only that
 * project needs to be checked, whatever the number of the others. Immutable.
 */
final class CheckedProjects extends AbstractList<Project> implements RandomAccess {

    private final Project[] projects;
    private final int position;
    private final PortfolioIntegrity.Surroundings surroundings;
    private final @Nullable Object[] others;

    private CheckedProjects(
            Project[] projects, int position, PortfolioIntegrity.Surroundings surroundings, @Nullable Object[] others) {
        this.projects = projects;
        this.position = position;
        this.surroundings = surroundings;
        this.others = others;
    }

    /**
     * Puts a project in a place.
     *
     * @param portfolio the checked portfolio
     * @param position the place, of a project with the same id
     * @param others all components of the portfolio but the projects, in the order of its declaration
     */
    static CheckedProjects with(Portfolio portfolio, int position, Project project, @Nullable Object... others) {
        List<Project> before = portfolio.projects();
        Project[] projects = before.toArray(new Project[0]);
        projects[position] = project;
        PortfolioIntegrity.Surroundings surroundings = before instanceof CheckedProjects checked && checked.stand(others)
                ? checked.surroundings
                : PortfolioIntegrity.surroundings(portfolio);
        return new CheckedProjects(projects, position, surroundings, others);
    }

    /** Returns such projects if they stand among the very components that they were checked with; null otherwise. */
    static @Nullable CheckedProjects among(@Nullable List<Project> projects, @Nullable Object... others) {
        return projects instanceof CheckedProjects checked && checked.stand(others) ? checked : null;
    }

    private boolean stand(@Nullable Object... now) {
        for (int i = 0; i < others.length; i++) {
            if (others[i] != now[i]) {
                return false;
            }
        }
        return true;
    }

    /** Adds the faults of the project that is new. */
    void check(Check check) {
        PortfolioIntegrity.check(check, surroundings, position, projects[position]);
    }

    @Override
    public Project get(int index) {
        return projects[index];
    }

    @Override
    public int size() {
        return projects.length;
    }

    @Override
    public Object[] toArray() {
        return projects.clone();
    }
}
