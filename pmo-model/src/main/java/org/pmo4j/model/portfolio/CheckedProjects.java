package org.pmo4j.model.portfolio;

import java.util.AbstractList;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.RandomAccess;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;
import org.pmo4j.model.internal.Check;
import org.pmo4j.model.project.Project;

/**
 * The projects of a checked portfolio with another project in one place. In a portfolio that is the same in all else only that
 * project needs to be checked, whatever the number of the others, and what was found of the others is kept. Immutable.
 */
final class CheckedProjects extends AbstractList<Project> implements RandomAccess {

    private static final int NONE = -1;

    private final Project[] projects;
    private final SummaryTree summaries;
    private final int unchecked;
    private final List<Project> all;
    private final PortfolioIntegrity.Surroundings surroundings;
    private final @Nullable Object[] others;

    private CheckedProjects(
            Project[] projects,
            SummaryTree summaries,
            int unchecked,
            @Nullable CheckedProjects all,
            PortfolioIntegrity.Surroundings surroundings,
            @Nullable Object[] others) {
        this.projects = projects;
        this.summaries = summaries;
        this.unchecked = unchecked;
        this.all = all == null ? this : all;
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
        SummaryTree summaries = before instanceof CheckedProjects checked
                ? checked.summaries.exchanged(position, before.get(position), project)
                : SummaryTree.of(projects.length);
        PortfolioIntegrity.Surroundings surroundings = before instanceof CheckedProjects checked && checked.stand(others)
                ? checked.surroundings
                : PortfolioIntegrity.surroundings(portfolio);
        int unchecked = PortfolioIntegrity.alike(before.get(position), project) ? NONE : position;
        return new CheckedProjects(projects, summaries, unchecked, null, surroundings, others);
    }

    /**
     * Returns some of these projects, to stand among others than now.
     *
     * @param others all components of the excerpt but the projects, in the order of the declaration of the portfolio
     */
    CheckedProjects excerpt(List<Project> some, @Nullable Object... others) {
        return new CheckedProjects(
                some.toArray(new Project[0]), SummaryTree.of(some.size()), NONE, this, surroundings, others);
    }

    /** Returns all projects of the portfolio in which these stand, or of which they are an excerpt. */
    static List<Project> all(List<Project> projects) {
        return projects instanceof CheckedProjects checked ? checked.all : projects;
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

    /** Adds the faults of the project that is new; in an excerpt there is none, nor where it names the same as the one before. */
    void check(Check check) {
        if (unchecked != NONE) {
            PortfolioIntegrity.check(check, surroundings, unchecked, projects[unchecked]);
        }
    }

    /** Returns what a summary finds of these projects. */
    <S> S summary(Summary<S> summary) {
        return summaries.find(summary, this);
    }

    /**
     * Returns the projects that are wanted, in their order.
     *
     * @param possible tells of what a summary finds of some projects whether a wanted one may be among them
     */
    <S> List<Project> search(Summary<S> summary, Predicate<S> possible, Predicate<Project> wanted) {
        List<Project> found = new ArrayList<>();
        summaries.search(summary, possible, wanted, this, found);
        return found;
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

    @Override
    public <T> T[] toArray(T[] room) {
        return Arrays.asList(projects).toArray(room);
    }
}
