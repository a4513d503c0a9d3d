package org.pmo4j.model.project;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.pmo4j.model.gate.DeliveryConfidence;
import org.pmo4j.model.gate.GatePlan;
import org.pmo4j.model.gate.GateReview;
import org.pmo4j.model.internal.DateSpan;
import org.pmo4j.model.performance.MeasurementGaps;
import org.pmo4j.model.performance.PerformanceHistory;
import org.pmo4j.model.performance.PerformanceMeasurement;
import org.pmo4j.model.performance.ScheduleIndex;
import org.pmo4j.model.schedule.Activity;
import org.pmo4j.model.schedule.Schedule;

/**
 * The latest status report of a project beside what was known when it was written (报告状态), for example GREEN on 2026-03-31
 * beside a CPI of 0.85 measured on 2026-03-15. What is older or later than its window is left out. PORT-015 defines the parts.
 */
public final class ReportedHealth {

    private final Project project;
    private final StatusReport report;
    private final @Nullable PerformanceMeasurement measurement;
    private final @Nullable ScheduleIndex index;
    private final @Nullable BigDecimal lowestFloat;
    private final @Nullable DeliveryConfidence rating;

    private ReportedHealth(
            Project project,
            StatusReport report,
            @Nullable PerformanceMeasurement measurement,
            @Nullable ScheduleIndex index,
            @Nullable BigDecimal lowestFloat,
            @Nullable DeliveryConfidence rating) {
        this.project = project;
        this.report = report;
        this.measurement = measurement;
        this.index = index;
        this.lowestFloat = lowestFloat;
        this.rating = rating;
    }

    /**
     * Reads the latest report and what it can be compared with.
     *
     * @param project the project
     * @param asOf date of judgement; a report of that day counts
     * @param maxAgeDays days before the report in which a measurement or a schedule counts; that many are included
     * @param ratingDays days before the report in which a rating counts; that many are included
     * @param tolerance tolerance of EVM-001, fraction of BAC
     * @param lateFraction fraction of BAC above which SPI is not used, 0..1
     * @param minPeriods periods before which no schedule index is judged, &gt;= 0
     * @return the report beside the rest; null when there is no report or reports are not held
     */
    public static @Nullable ReportedHealth of(
            Project project,
            LocalDate asOf,
            int maxAgeDays,
            int ratingDays,
            BigDecimal tolerance,
            BigDecimal lateFraction,
            BigDecimal minPeriods) {
        StatusReport report = project.statusReports() == null ? null : project.statusReports().latest(asOf);
        if (report == null) {
            return null;
        }
        LocalDate day = report.reportedOn();
        LocalDate earliest = day.minusDays(maxAgeDays);
        PerformanceHistory history = project.performanceHistory() == null
                ? null
                : project.performanceHistory().credible(day, tolerance, project.baselines());
        PerformanceMeasurement latest = history == null ? null : history.latest(day);
        boolean measured = latest != null && !latest.statusDate().isBefore(earliest);
        return new ReportedHealth(
                project,
                report,
                measured ? latest : null,
                measured ? history.measuredIndex(day, lateFraction, minPeriods) : null,
                lowestFloat(project.schedule(), earliest, day),
                rating(project.gatePlan(), day.minusDays(ratingDays), day));
    }

    private static @Nullable BigDecimal lowestFloat(@Nullable Schedule schedule, LocalDate earliest, LocalDate day) {
        boolean counts = schedule != null
                && schedule.calculated()
                && DateSpan.covers(earliest, day, schedule.statusDate());
        return counts ? lowestFloat(schedule) : null;
    }

    private static @Nullable BigDecimal lowestFloat(Schedule schedule) {
        return schedule.metrics().population().stream()
                .map(Activity::totalFloatDays)
                .filter(Objects::nonNull)
                .min(Comparator.naturalOrder())
                .orElse(null);
    }

    private static @Nullable DeliveryConfidence rating(@Nullable GatePlan plan, LocalDate earliest, LocalDate day) {
        GateReview newest = plan == null ? null : plan.latestRatedReview(day);
        if (newest == null || newest.ratingDate().isBefore(earliest)) {
            return null;
        }
        return plan.reviews().stream()
                .filter(review -> review.rating() != null && newest.ratingDate().equals(review.ratingDate()))
                .map(GateReview::rating)
                .min(Comparator.naturalOrder())
                .orElseThrow();
    }

    /**
     * Returns the report.
     *
     * @return the latest status report
     */
    public StatusReport report() {
        return report;
    }

    /**
     * Tells whether the report says something that can be contradicted.
     *
     * @return true if it is GREEN, or AMBER and there is a rating in its window
     */
    public boolean judged() {
        return report.overall() == Health.GREEN || report.overall() == Health.AMBER && rating != null;
    }

    /**
     * Lists what the report contradicts. A rating between two levels gets the benefit of the doubt: AMBER_GREEN agrees with
     * GREEN, AMBER_RED with AMBER.
     *
     * @param redCpi CPI below which GREEN is contradicted, for example 0.90
     * @param redSpi schedule index below which GREEN is contradicted, for example 0.90
     * @return the contradictions; none when none is known
     */
    public ReportContradictions contradictions(BigDecimal redCpi, BigDecimal redSpi) {
        var found = new ReportContradictions.Search();
        boolean green = report.overall() == Health.GREEN;
        if (green && costKnown() && measurement.costPerformance().isBelow(redCpi)) {
            found.add(ReportContradiction.CPI, measurement.costPerformance().display(), redCpi);
        }
        if (green && index != null && index.isBelow(redSpi)) {
            found.add(ReportContradiction.SCHEDULE_INDEX, index.display(), redSpi);
        }
        if (green && lowestFloat != null && lowestFloat.signum() < 0) {
            found.add(ReportContradiction.NEGATIVE_FLOAT, lowestFloat, BigDecimal.ZERO);
        }
        if (judged() && rating != null && rating.compareTo(poorestRating()) < 0) {
            found.add(ReportContradiction.GATE_RATING, rating, poorestRating());
        }
        return found.result();
    }

    private DeliveryConfidence poorestRating() {
        return report.overall() == Health.GREEN ? DeliveryConfidence.AMBER_GREEN : DeliveryConfidence.AMBER_RED;
    }

    private boolean costKnown() {
        // AC below 0 is discredited by EVM-001 and AC of 0 has no index, so a known index is one of AC above 0.
        return measurement != null && measurement.costPerformance() != null;
    }

    /**
     * Names what keeps us from telling whether the report agrees with the measurements. One comparison suffices.
     *
     * @return components of the project that are not held or out of their window, as paths; empty when nothing is missing or
     *     the report is RED
     */
    public List<String> gaps() {
        if (report.overall() == null) {
            return List.of("statusReports.reports.health");
        }
        if (report.overall() == Health.RED || rating != null) {
            return List.of();
        }
        if (report.overall() == Health.AMBER) {
            return project.gatePlan() == null ? List.of("gatePlan") : List.of();
        }
        if (costKnown() || index != null || lowestFloat != null) {
            return List.of();
        }
        List<String> gaps = new ArrayList<>(costGaps());
        gaps.add(scheduleGap());
        gaps.add(project.gatePlan() == null ? "gatePlan" : "gatePlan.gates.reviews.rating");
        return List.copyOf(gaps);
    }

    private List<String> costGaps() {
        if (measurement != null) {
            return new MeasurementGaps(measurement).ofCostPerformance();
        }
        return List.of(project.performanceHistory() == null ? "performanceHistory" : "performanceHistory.measurements");
    }

    private String scheduleGap() {
        if (project.schedule() == null) {
            return "schedule";
        }
        if (!project.schedule().calculated()) {
            return "schedule.calculated";
        }
        return lowestFloat(project.schedule()) != null ? "schedule.statusDate" : "schedule.activities.totalFloatDays";
    }
}
