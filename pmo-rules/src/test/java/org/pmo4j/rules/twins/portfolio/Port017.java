package org.pmo4j.rules.twins.portfolio;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.pmo4j.model.Money;
import org.pmo4j.model.performance.PerformanceMeasurement;
import org.pmo4j.model.project.Project;
import org.pmo4j.model.project.ProjectConstraint;
import org.pmo4j.rules.authoring.Governed;
import org.pmo4j.rules.twins.Twin;
import org.pmo4j.rules.twins.Verdicts;

/** Forecast respects project constraints. */
final class Port017 extends Twin.OfProject {

    @Override
    protected void judge(Governed given, Verdicts verdicts) {
        if (!given.project().running(given.asOf())) {
            return;
        }
        if (given.project().constraints() == null) {
            verdicts.owner().unknown();
            return;
        }
        for (ProjectConstraint constraint : given.project().constraints().constraints()) {
            switch (constraint.kind()) {
                case DEADLINE -> deadline(constraint.latestFinish(), given, verdicts);
                case BUDGET_CAP -> budget(constraint.budgetCap(), given, verdicts);
                case MINIMUM_QUALITY, MANDATORY_SCOPE -> {
                    boolean known = constraint.minimumValue() != null && constraint.forecastValue() != null;
                    boolean poor = known && constraint.forecastValue().compareTo(constraint.minimumValue()) < 0;
                    verdicts.owner().verdict(poor, !known);
                }
            }
        }
    }

    private static void deadline(@Nullable LocalDate latest, Governed given, Verdicts verdicts) {
        LocalDate actual = given.project().actualFinish();
        boolean finished = actual != null && !actual.isAfter(given.asOf());
        LocalDate finish = finished ? actual : given.project().forecastFinish();
        boolean late = latest != null
                && (finish != null && finish.isAfter(latest) || !finished && given.asOf().isAfter(latest));
        verdicts.owner().verdict(late, latest == null || finish == null);
    }

    private static void budget(@Nullable Money cap, Governed given, Verdicts verdicts) {
        Project project = given.project();
        PerformanceMeasurement latest = latest(project, given.asOf());
        Money cost = project.forecastCost();
        Money actual = project.actualCost();
        if (latest != null) {
            cost = cost == null ? latest.estimateAtCompletion() : cost;
            actual = actual == null ? latest.actualCost() : actual;
        }
        boolean mixed = cap != null && (differs(cost, cap) || differs(actual, cap));
        verdicts.owner().verdict(exceeds(cost, cap) || exceeds(actual, cap), cap == null || cost == null || mixed);
    }

    private static @Nullable PerformanceMeasurement latest(Project project, LocalDate asOf) {
        List<PerformanceMeasurement> measurements = project.performanceHistory() == null
                ? List.of()
                : project.performanceHistory().measurements();
        PerformanceMeasurement latest = null;
        for (PerformanceMeasurement measurement : measurements) {
            boolean known = !measurement.statusDate().isAfter(asOf);
            if (known && (latest == null || measurement.statusDate().isAfter(latest.statusDate()))) {
                latest = measurement;
            }
        }
        return latest;
    }

    private static boolean differs(@Nullable Money amount, Money cap) {
        return amount != null && !amount.sameCurrency(cap);
    }

    private static boolean exceeds(@Nullable Money amount, @Nullable Money cap) {
        return amount != null
                && cap != null
                && amount.sameCurrency(cap)
                && amount.amount().compareTo(cap.amount()) > 0;
    }
}
