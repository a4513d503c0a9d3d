package org.pmo4j.rules.twins.portfolio;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.pmo4j.model.gate.DeliveryConfidence;
import org.pmo4j.model.gate.Gate;
import org.pmo4j.model.gate.GateReview;
import org.pmo4j.model.performance.PerformanceMeasurement;
import org.pmo4j.model.project.Health;
import org.pmo4j.model.project.Project;
import org.pmo4j.model.project.StatusReport;
import org.pmo4j.model.schedule.Activity;
import org.pmo4j.model.schedule.ActivityKind;
import org.pmo4j.model.schedule.Schedule;
import org.pmo4j.rules.authoring.Governed;
import org.pmo4j.rules.authoring.Limits;
import org.pmo4j.rules.twins.Twin;
import org.pmo4j.rules.twins.Verdicts;

/** Reported health agrees with the measurements. */
final class Port015 extends Twin.OfProject {

    @Override
    protected void judge(Governed given, Verdicts verdicts) {
        Project project = given.project();
        if (!project.running(given.asOf())) {
            return;
        }
        if (project.statusReports() == null) {
            verdicts.owner().unknown();
            return;
        }
        StatusReport report = Reports.latest(project, given.asOf());
        if (report == null) {
            return;
        }
        Health overall = Reports.overall(report);
        if (overall == null) {
            verdicts.owner().unknown();
            return;
        }
        Health rating = rating(project, report.reportedOn(), verdicts.limits().integer("ratingDays"));
        Boolean rated = rating == null ? null : overall.compareTo(rating) > 0;
        if (overall == Health.GREEN) {
            LocalDate since = report.reportedOn().minusDays(verdicts.limits().integer("maxAgeDays"));
            EarnedValue earned = measured(given, since, report.reportedOn());
            List<Boolean> contradictions = Stream.of(
                            earned == null ? null : earned.costIndexBelow(verdicts.limits().decimal("redCpi")),
                            earned == null ? null : late(earned, given, verdicts.limits()),
                            negativeFloat(project.schedule(), since, report.reportedOn()),
                            rated)
                    .filter(Objects::nonNull)
                    .toList();
            verdicts.owner().verdict(contradictions.contains(true), contradictions.isEmpty());
        } else if (overall == Health.AMBER && (rated != null || project.gatePlan() == null)) {
            // A gate plan that is not held could hold a rating: the rule's decision.
            verdicts.owner().verdict(rated != null && rated, rated == null);
        }
    }

    /** The latest rating as a health; a level between two gets the benefit of the doubt. */
    private static @Nullable Health rating(Project project, LocalDate reportedOn, int ratingDays) {
        LocalDate latest = null;
        DeliveryConfidence rating = null;
        for (Gate gate : project.gatePlan() == null ? List.<Gate>of() : project.gatePlan().gates()) {
            for (GateReview review : gate.reviews()) {
                LocalDate date = review.ratedOn() == null ? review.decidedOn() : review.ratedOn();
                if (review.rating() == null || !within(date, reportedOn.minusDays(ratingDays), reportedOn)) {
                    continue;
                }
                boolean poorer = date.equals(latest) && review.rating().compareTo(rating) < 0;
                if (latest == null || date.isAfter(latest) || poorer) {
                    latest = date;
                    rating = review.rating();
                }
            }
        }
        return rating == null
                ? null
                : switch (rating) {
                    case RED -> Health.RED;
                    case AMBER_RED, AMBER -> Health.AMBER;
                    case AMBER_GREEN, GREEN -> Health.GREEN;
                };
    }

    private static @Nullable EarnedValue measured(Governed given, LocalDate since, LocalDate reportedOn) {
        Project project = given.project();
        PerformanceMeasurement latest = null;
        if (project.performanceHistory() != null) {
            for (PerformanceMeasurement measurement : project.performanceHistory().measurements()) {
                latest = within(measurement.statusDate(), since, reportedOn) ? measurement : latest;
            }
        }
        return latest == null
                ? null
                : new EarnedValue(project, latest, given.limits("EVM-001").decimal("tolerance"));
    }

    private static @Nullable Boolean late(EarnedValue earned, Governed given, Limits limits) {
        Limits breach = given.limits("EVM-005");
        return earned.scheduleIndexBelow(
                limits.decimal("redSpi"), breach.decimal("lateFraction"), breach.decimal("minPeriods"));
    }

    private static @Nullable Boolean negativeFloat(
            @Nullable Schedule schedule, LocalDate since, LocalDate reportedOn) {
        if (schedule == null || !schedule.calculated() || !within(schedule.statusDate(), since, reportedOn)) {
            return null;
        }
        List<BigDecimal> floats = schedule.activities().stream()
                .filter(activity -> worked(activity, schedule))
                .map(Activity::totalFloatDays)
                .filter(Objects::nonNull)
                .toList();
        return floats.isEmpty() ? null : floats.stream().anyMatch(days -> days.signum() < 0);
    }

    /** The population of SCH-001. */
    private static boolean worked(Activity activity, Schedule schedule) {
        boolean complete = activity.actualFinish() != null
                || activity.percentComplete() != null
                        && activity.percentComplete().compareTo(BigDecimal.ONE) == 0;
        return activity.kind() == ActivityKind.TASK
                && !complete
                && (activity.durationDays() == null || activity.durationDays().signum() != 0)
                && schedule.activities().stream().noneMatch(other -> activity.id().equals(other.parent()));
    }

    private static boolean within(@Nullable LocalDate date, LocalDate first, LocalDate last) {
        return date != null && !date.isBefore(first) && !date.isAfter(last);
    }
}
