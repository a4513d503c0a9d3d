package org.pmo4j.model.project;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.pmo4j.model.Money;
import org.pmo4j.model.change.Baseline;
import org.pmo4j.model.change.BaselineKind;
import org.pmo4j.model.performance.CostEstimate;
import org.pmo4j.model.performance.EstimateBasis;
import org.pmo4j.model.performance.PerformanceHistory;
import org.pmo4j.model.performance.PerformanceMeasurement;
import org.pmo4j.model.performance.ScheduleStanding;

/**
 * The performance of one project on one day (项目绩效): its earned-value data without what EVM-001 discredits, beside what
 * the project holds of its dates, budgets and baselines. The formulas stand in {@link PerformanceHistory} and {@link
 * PerformanceMeasurement}.
 */
public final class ProjectPerformance {

    private final Project project;
    private final LocalDate asOf;

    ProjectPerformance(Project project, LocalDate asOf) {
        this.project = project;
        this.asOf = asOf;
    }

    /**
     * Finds the measurement that the project is judged by.
     *
     * @param tolerance tolerance of EVM-001, fraction of BAC
     * @return the latest measurement, whose discredited amounts read as not held; null when there is none or the history
     *     is not held
     */
    public @Nullable PerformanceMeasurement measurement(BigDecimal tolerance) {
        PerformanceHistory credible = credible(tolerance);
        return credible == null ? null : credible.latest(asOf);
    }

    /**
     * Reads how the schedule stands by earned value.
     *
     * @param tolerance tolerance of EVM-001, fraction of BAC
     * @param lateFraction fraction of BAC above which SPI is not used, 0..1
     * @param minPeriods periods before which nothing is judged, &gt;= 0
     * @return the standing; null when there is no measurement or the history is not held
     */
    public @Nullable ScheduleStanding schedule(BigDecimal tolerance, BigDecimal lateFraction, BigDecimal minPeriods) {
        PerformanceHistory credible = credible(tolerance);
        return credible == null ? null : credible.scheduleStanding(asOf, lateFraction, minPeriods, project.dates());
    }

    private @Nullable PerformanceHistory credible(BigDecimal tolerance) {
        PerformanceHistory history = project.performanceHistory();
        return history == null ? null : history.credible(asOf, tolerance, project.baselines());
    }

    /**
     * Tells whether the cost of the project is still being planned: no cost baseline is approved, and none is due.
     *
     * @return true if baselines are held without an approved one of kind COST and the state is null, INITIATING or
     *     PLANNING
     */
    public boolean costUnplanned() {
        boolean planning = project.state() == null
                || project.state() == ProjectState.INITIATING
                || project.state() == ProjectState.PLANNING;
        return planning
                && project.baselines() != null
                && project.baselines().baselines().stream()
                        .noneMatch(baseline -> baseline.kind() == BaselineKind.COST && baseline.approved());
    }

    /**
     * Sets the estimate of the cost against the current and the original budget, as EVM-009 defines them.
     *
     * @param tolerance tolerance of EVM-001, fraction of BAC
     * @return the growth, with what is known of it
     */
    public CostGrowth costGrowth(BigDecimal tolerance) {
        return new CostGrowth(
                estimate(measurement(tolerance)), currentBudget(), originalBudget(), project.baselines() != null);
    }

    private @Nullable CostEstimate estimate(@Nullable PerformanceMeasurement measurement) {
        if (measurement != null && measurement.estimateAtCompletion() != null) {
            return CostEstimate.of(measurement.estimateAtCompletion(), EstimateBasis.MANAGEMENT);
        }
        return project.forecastCost() != null
                ? CostEstimate.of(project.forecastCost(), EstimateBasis.FORECAST_COST)
                : CostEstimate.byIndex(measurement);
    }

    private @Nullable Money currentBudget() {
        if (project.baselines() == null) {
            return project.approvedBudget();
        }
        Baseline current = project.baselines().inForceOn(BaselineKind.COST, asOf);
        return current == null ? null : current.budget();
    }

    private @Nullable Money originalBudget() {
        Baseline original = project.baselines() == null ? null : project.baselines().original(BaselineKind.COST);
        return original == null ? null : original.budget();
    }

    /**
     * Returns the day since which performance is unmeasured, for example 2026-02-28.
     *
     * @return the latest status date, else the begin of execution while the project is executing; null when neither is
     *     held
     */
    public @Nullable LocalDate lastMeasured() {
        PerformanceHistory history = project.performanceHistory();
        PerformanceMeasurement latest = history == null ? null : history.latest(asOf);
        if (latest != null) {
            return latest.statusDate();
        }
        return project.state() == ProjectState.EXECUTING ? project.stateSince() : null;
    }

    /**
     * Tells whether nothing is known to have been measured from a day on.
     *
     * @param limit the day
     * @return true if {@link #lastMeasured} lies before it or is not known
     */
    public boolean unmeasuredSince(LocalDate limit) {
        LocalDate last = lastMeasured();
        return last == null || last.isBefore(limit);
    }

    /**
     * Tells whether the project is known to owe earned value.
     *
     * @param tiers tiers that owe it where the history does not say
     * @return true if {@code evmRequired} is true, or is not held and the tier is one of them
     */
    public boolean measuringRequired(Collection<ProjectTier> tiers) {
        Boolean required = required();
        return required != null ? required : project.tier() != null && tiers.contains(project.tier());
    }

    /**
     * Tells whether the project is known not to owe earned value.
     *
     * @param tiers tiers that owe it where the history does not say
     * @return true if {@code evmRequired} is false, or is not held and the tier is another
     */
    public boolean measuringSpared(Collection<ProjectTier> tiers) {
        return !measuringRequired(tiers) && (required() != null || project.tier() != null);
    }

    private @Nullable Boolean required() {
        return project.performanceHistory() == null ? null : project.performanceHistory().evmRequired();
    }

    /**
     * Names what keeps a measurement from being called overdue.
     *
     * @return the register, the state, the tier and the begin of execution, each where it is needed and not held
     */
    public List<String> measuringGaps() {
        List<String> gaps = new ArrayList<>();
        if (project.performanceHistory() == null) {
            gaps.add("performanceHistory");
        }
        if (project.state() == null) {
            gaps.add("state");
        }
        if (required() == null && project.tier() == null) {
            gaps.add("tier");
        }
        if (lastMeasured() == null && project.stateSince() == null) {
            gaps.add("stateSince");
        }
        return gaps;
    }
}
