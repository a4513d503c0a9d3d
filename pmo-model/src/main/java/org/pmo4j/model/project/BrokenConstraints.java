package org.pmo4j.model.project;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.pmo4j.model.Money;
import org.pmo4j.model.internal.Check;
import org.pmo4j.model.internal.DateSpan;
import org.pmo4j.model.performance.PerformanceMeasurement;

/**
 * The declared constraints that a project breaks or will break by its own forecast (突破的约束), for example DEADLINE: finish
 * 2026-07-01 after 2026-06-30. Forecasts by an index are not used: the earned-value policies own them.
 *
 * @param breaches broken constraints, by kind; 0..n
 * @param gaps limits and forecasts that are not held, as paths from the project, and currencies that differ; each once
 */
public record BrokenConstraints(List<Breach> breaches, List<String> gaps) {

    public BrokenConstraints {
        var check = Check.of(BrokenConstraints.class);
        breaches = check.list("breaches", breaches);
        gaps = check.list("gaps", gaps);
        check.done();
    }

    /**
     * A broken constraint with the figures that people read.
     *
     * @param kind what it limits
     * @param observed what is forecast or has happened, for example 2026-07-01
     * @param required its limit, for example 2026-06-30
     */
    public record Breach(ConstraintKind kind, String observed, String required) {}

    /**
     * Sets the constraints of a project against its forecasts.
     *
     * @param project the project
     * @param asOf date of judgement
     * @return what is broken and what is not known; nothing when constraints are not held
     */
    public static BrokenConstraints of(Project project, LocalDate asOf) {
        var search = new Search(project, asOf);
        if (project.constraints() != null) {
            project.constraints().constraints().forEach(search::judge);
        }
        search.breaches.sort(Comparator.comparing(Breach::kind));
        return new BrokenConstraints(search.breaches, search.gaps.stream().distinct().toList());
    }

    /**
     * Lists what is broken.
     *
     * @return one kind for each breach, in the same order
     */
    public List<ConstraintKind> kinds() {
        return breaches.stream().map(Breach::kind).toList();
    }

    /**
     * Returns what is observed for people who read a finding, for example {@code 2026-07-01, CNY 100.01}.
     *
     * @return one for each breach, in the same order
     */
    public String observed() {
        return joined(Breach::observed);
    }

    /**
     * Returns the limits for people who read a finding, for example {@code 2026-06-30, CNY 100.00}.
     *
     * @return one for each breach, in the same order
     */
    public String required() {
        return joined(Breach::required);
    }

    private String joined(Function<Breach, String> text) {
        return breaches.stream().map(text).collect(Collectors.joining(", "));
    }

    private static final class Search {

        private final List<Breach> breaches = new ArrayList<>();
        private final List<String> gaps = new ArrayList<>();
        private final Project project;
        private final LocalDate asOf;

        Search(Project project, LocalDate asOf) {
            this.project = project;
            this.asOf = asOf;
        }

        void judge(ProjectConstraint constraint) {
            switch (constraint.kind()) {
                case DEADLINE -> judgeDeadline(constraint.latestFinish());
                case BUDGET_CAP -> judgeCost(constraint.budgetCap());
                case MINIMUM_QUALITY, MANDATORY_SCOPE ->
                    judgeValue(constraint.kind(), constraint.forecastValue(), constraint.minimumValue());
            }
        }

        private void judgeDeadline(@Nullable LocalDate limit) {
            boolean finished = DateSpan.reached(project.actualFinish(), asOf);
            LocalDate finish = finished ? project.actualFinish() : project.forecastFinish();
            missing("constraints.constraints.latestFinish", limit);
            missing("forecastFinish", finish);
            if (limit != null && finish != null && finish.isAfter(limit)) {
                add(ConstraintKind.DEADLINE, finish, limit);
            } else if (limit != null && asOf.isAfter(limit) && !finished) {
                add(ConstraintKind.DEADLINE, asOf, limit);
            }
        }

        private void judgeCost(@Nullable Money cap) {
            PerformanceMeasurement latest =
                    project.performanceHistory() == null ? null : project.performanceHistory().latest(asOf);
            Money forecast = project.forecastCost();
            Money spent = project.actualCost();
            if (latest != null) {
                forecast = forecast == null ? latest.estimateAtCompletion() : forecast;
                spent = spent == null ? latest.actualCost() : spent;
            }
            missing("constraints.constraints.budgetCap", cap);
            missing("forecastCost", forecast);
            oneCurrency(cap, forecast, spent);
            if (above(forecast, cap)) {
                add(ConstraintKind.BUDGET_CAP, forecast, cap);
            } else if (above(spent, cap)) {
                add(ConstraintKind.BUDGET_CAP, spent, cap);
            }
        }

        private void judgeValue(ConstraintKind kind, @Nullable BigDecimal forecast, @Nullable BigDecimal minimum) {
            missing("constraints.constraints.minimumValue", minimum);
            missing("constraints.constraints.forecastValue", forecast);
            if (forecast != null && minimum != null && forecast.compareTo(minimum) < 0) {
                add(kind, forecast.toPlainString(), minimum.toPlainString());
            }
        }

        private void oneCurrency(@Nullable Money cap, @Nullable Money forecast, @Nullable Money spent) {
            var codes = new TreeSet<String>();
            Stream.of(cap, forecast, spent)
                    .filter(Objects::nonNull)
                    .forEach(amount -> codes.add(amount.currency().getCode()));
            if (cap != null && codes.size() > 1) {
                gaps.add("one currency (" + String.join(", ", codes) + ")");
            }
        }

        private static boolean above(@Nullable Money amount, @Nullable Money cap) {
            return amount != null && cap != null && amount.sameCurrency(cap) && amount.compareAmount(cap) > 0;
        }

        private void missing(String name, @Nullable Object component) {
            if (component == null) {
                gaps.add(name);
            }
        }

        private void add(ConstraintKind kind, Object observed, Object required) {
            breaches.add(new Breach(kind, observed.toString(), required.toString()));
        }
    }
}
