package org.pmo4j.model.portfolio;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.pmo4j.model.internal.DateSpan;
import org.pmo4j.model.project.Project;
import org.pmo4j.model.project.ProjectState;

/**
 * A dependency that somebody still waits for, seen together with the projects that it joins (未满足的依赖). Mere information
 * binds nobody, and a closed project waits for nothing. Compared by identity.
 */
public final class PendingDependency {

    private final Dependency dependency;
    private final Project giver;
    private final Project receiver;
    private final LocalDate asOf;

    private PendingDependency(Dependency dependency, Portfolio portfolio, LocalDate asOf) {
        this.dependency = dependency;
        this.giver = portfolio.project(dependency.giver());
        this.receiver = portfolio.project(dependency.receiver());
        this.asOf = asOf;
    }

    /**
     * Lists the dependencies of a portfolio that are no mere information, are not delivered and have a receiver that is not
     * closed.
     *
     * @param portfolio the portfolio
     * @param asOf the day; what is delivered on it is delivered
     * @return the dependencies by id; empty when they are not held
     */
    public static List<PendingDependency> of(Portfolio portfolio, LocalDate asOf) {
        return portfolio.dependencies() == null
                ? List.of()
                : portfolio.dependencies().dependencies().stream()
                        .filter(dependency -> dependency.kind() != DependencyKind.INFORMATION
                                && !DateSpan.reached(dependency.deliveredOn(), asOf))
                        .map(dependency -> new PendingDependency(dependency, portfolio, asOf))
                        .filter(pending -> !pending.receiver.closed())
                        .toList();
    }

    /**
     * Returns the dependency.
     *
     * @return the dependency
     */
    public Dependency dependency() {
        return dependency;
    }

    /**
     * Returns the project that gives.
     *
     * @return the project
     */
    public Project giver() {
        return giver;
    }

    /**
     * Tells whether all the receiver needs is that the giver has started, and it has.
     *
     * @return true for a START_TO_START dependency on a project whose actual start is not later than the day
     */
    public boolean metByStart() {
        return dependency.kind() == DependencyKind.START_TO_START && DateSpan.reached(giver.actualStart(), asOf);
    }

    /**
     * Returns when the giver expects to deliver.
     *
     * @return the day forecast for the dependency, else the forecast finish of a giver that has to finish; null when
     *     neither is held
     */
    public @Nullable LocalDate forecast() {
        if (dependency.forecastOn() != null) {
            return dependency.forecastOn();
        }
        return dependency.kind() == DependencyKind.START_TO_START ? null : giver.forecastFinish();
    }

    /**
     * Tells why the dependency cannot be met.
     *
     * @param graceDays days after the need that are tolerated; &gt;= 0
     * @return the first reason in the order of the constants; null when none is known
     */
    public @Nullable DependencyObstacle obstacle(int graceDays) {
        LocalDate forecast = forecast();
        LocalDate needed = dependency.neededOn();
        boolean dated = forecast != null && needed != null;
        boolean late = dated && ChronoUnit.DAYS.between(needed, forecast) > graceDays;
        if (giver.closed()) {
            return DependencyObstacle.GIVER_ENDED;
        }
        if (giver.state() == ProjectState.ON_HOLD && (!dated || late)) {
            return DependencyObstacle.GIVER_ON_HOLD;
        }
        if (late) {
            return DependencyObstacle.LATE_FORECAST;
        }
        return needed != null && ChronoUnit.DAYS.between(needed, asOf) > graceDays ? DependencyObstacle.OVERDUE : null;
    }

    /**
     * Lists what keeps the dates from being compared.
     *
     * @return {@code dependencies.neededOn}, {@code dependencies.forecastOn}; empty when both dates are known
     */
    public List<String> dateGaps() {
        List<String> gaps = new ArrayList<>();
        if (dependency.neededOn() == null) {
            gaps.add("dependencies.neededOn");
        }
        if (forecast() == null) {
            gaps.add("dependencies.forecastOn");
        }
        return List.copyOf(gaps);
    }
}
