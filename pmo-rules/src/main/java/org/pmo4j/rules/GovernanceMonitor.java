package org.pmo4j.rules;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;
import org.pmo4j.model.id.ProjectId;
import org.pmo4j.model.portfolio.Portfolio;
import org.pmo4j.model.project.Project;
import org.pmo4j.rules.internal.LiveLedger;

/**
 * A portfolio under watch (实时监控): takes changes one after the other and tells for each which outcomes it changed. At any time
 * its report is the one that a fresh evaluation would give. Only what a change can reach is judged again; {@code docs/engine.md}
 * says what that is. Thread-safe: changes come one at a time, in the order in which threads get hold of the monitor.
 *
 * <pre>{@code
 * try (GovernanceMonitor monitor = engine.monitor(portfolio, LocalDate.of(2026, 3, 31))) {
 *     List<OutcomeChange> changes = monitor.replace(project);
 * }
 * }</pre>
 *
 * <p>A change that fails changes nothing. A monitor holds the current portfolio and its outcomes, and nothing of the past.
 */
public final class GovernanceMonitor implements AutoCloseable {

    private @Nullable LiveLedger ledger;

    /**
     * Creates a monitor; the engine does.
     *
     * @param ledger what was found at the start
     */
    GovernanceMonitor(LiveLedger ledger) {
        this.ledger = ledger;
    }

    /**
     * Returns the portfolio as it is now.
     *
     * @return the portfolio after the last change
     * @throws IllegalStateException if the monitor is closed
     */
    public synchronized Portfolio portfolio() {
        return open().portfolio();
    }

    /**
     * Returns the date at which everything is judged.
     *
     * @return the date
     * @throws IllegalStateException if the monitor is closed
     */
    public synchronized LocalDate asOf() {
        return open().asOf();
    }

    /**
     * Returns what the policies say now.
     *
     * @return the report; later changes do not touch it
     * @throws IllegalStateException if the monitor is closed
     */
    public synchronized GovernanceReport report() {
        return new GovernanceReport(open().ledger());
    }

    /**
     * Changes the portfolio in any way. Parts that the change hands back as they were, the very same objects or equal ones, are
     * not judged again.
     *
     * @param change makes the new portfolio of the current one; it must not call this monitor
     * @return the outcomes that changed, in the order of a report
     * @throws IllegalStateException if the monitor is closed
     */
    public synchronized List<OutcomeChange> apply(UnaryOperator<Portfolio> change) {
        LiveLedger current = open();
        return current.update(change.apply(current.portfolio()), current.asOf());
    }

    /**
     * Puts a project in the place of the one of the same id. The fastest of all changes: it costs little more in a large
     * portfolio than in a small one.
     *
     * @param project the project as it is now
     * @return the outcomes that changed, in the order of a report
     * @throws IllegalArgumentException if the portfolio has no project of that id
     * @throws org.pmo4j.model.InvalidModelException if the project refers to what the portfolio does not hold
     * @throws IllegalStateException if the monitor is closed
     */
    public List<OutcomeChange> replace(Project project) {
        return apply(portfolio -> portfolio.withProject(project));
    }

    /**
     * Adds a project.
     *
     * @param project the project
     * @return the outcomes that changed, in the order of a report; before, nothing applied to the project
     * @throws org.pmo4j.model.InvalidModelException if the portfolio has a project of that id, or the project refers to what the
     *     portfolio does not hold
     * @throws IllegalStateException if the monitor is closed
     */
    public List<OutcomeChange> add(Project project) {
        return apply(portfolio -> {
            List<Project> projects = new ArrayList<>(portfolio.projects());
            projects.add(project);
            return portfolio.withProjects(projects);
        });
    }

    /**
     * Removes a project.
     *
     * @param project its id
     * @return the outcomes that changed, in the order of a report; nothing applies to the project any more
     * @throws IllegalArgumentException if the portfolio has no project of that id
     * @throws org.pmo4j.model.InvalidModelException if something in the portfolio refers to the project
     * @throws IllegalStateException if the monitor is closed
     */
    public List<OutcomeChange> remove(ProjectId project) {
        return apply(portfolio -> {
            if (portfolio.project(project) == null) {
                throw new IllegalArgumentException("portfolio " + portfolio.id() + " has no project " + project);
            }
            return portfolio.withProjects(portfolio.projects().stream()
                    .filter(held -> !held.id().equals(project))
                    .toList());
        });
    }

    /**
     * Judges at another date; everything is judged again.
     *
     * @param asOf the date, in most programs a later one
     * @return the outcomes that changed, in the order of a report
     * @throws IllegalStateException if the monitor is closed
     */
    public synchronized List<OutcomeChange> advanceTo(LocalDate asOf) {
        LiveLedger current = open();
        return current.update(current.portfolio(), asOf);
    }

    /** Lets go of the portfolio and its outcomes; reports that were taken stay. Closing again does nothing. */
    @Override
    public synchronized void close() {
        ledger = null;
    }

    private LiveLedger open() {
        if (ledger == null) {
            throw new IllegalStateException("the monitor is closed");
        }
        return ledger;
    }
}
