package org.pmo4j.model.project;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.pmo4j.model.internal.Check;
import org.pmo4j.model.internal.DateSpan;

/**
 * The tolerances of a project whose forecast breach was not escalated in time (未上报的超容差), for example COST with a
 * forecast deviation of 12 above a limit of 10. An exception report ends the silence even if it is late.
 *
 * @param silent tolerances without an exception report, by aspect; 0..n
 * @param gaps components that would be needed to tell and are not held, as paths from the project
 */
public record ToleranceBreaches(List<Tolerance> silent, List<String> gaps) {

    public ToleranceBreaches {
        var check = Check.of(ToleranceBreaches.class);
        silent = check.list("silent", silent);
        gaps = check.list("gaps", gaps);
        check.done();
    }

    /**
     * Finds the breaches that nobody reported.
     *
     * @param register tolerances and exception reports of a project
     * @param days days allowed between the forecast of a breach and its report; a report that came as much earlier counts
     * @param asOf date of judgement; a report of that day counts
     * @return the breaches
     */
    public static ToleranceBreaches of(ToleranceRegister register, int days, LocalDate asOf) {
        List<Tolerance> silent = new ArrayList<>();
        List<String> gaps = new ArrayList<>();
        for (Tolerance tolerance : register.tolerances()) {
            if (tolerance.forecastDeviation() == null) {
                gaps.add("tolerances.tolerances.forecastDeviation");
            } else if (tolerance.exceeded()) {
                LocalDate since = tolerance.breachForecastOn();
                boolean reported = reported(register, tolerance, since == null ? null : since.minusDays(days), asOf);
                if (since == null && !reported) {
                    gaps.add("tolerances.tolerances.breachForecastOn");
                } else if (since != null && since.plusDays(days).isBefore(asOf) && !reported) {
                    silent.add(tolerance);
                }
            }
        }
        silent.sort(Comparator.comparing(Tolerance::aspect));
        return new ToleranceBreaches(silent, gaps.stream().distinct().toList());
    }

    private static boolean reported(
            ToleranceRegister register, Tolerance tolerance, @Nullable LocalDate earliest, LocalDate asOf) {
        return register.exceptionReports().stream()
                .anyMatch(report -> report.aspect() == tolerance.aspect()
                        && DateSpan.covers(earliest, asOf, report.reportedOn()));
    }

    /**
     * Lists the aspects that are breached.
     *
     * @return one for each silent tolerance, in the same order
     */
    public List<ToleranceAspect> aspects() {
        return silent.stream().map(Tolerance::aspect).toList();
    }

    /**
     * Returns the forecast deviations for people who read a finding, for example {@code 12, 30}.
     *
     * @return one for each silent tolerance, in the same order
     */
    public String deviations() {
        return joined(tolerance -> tolerance.forecastDeviation().toPlainString());
    }

    /**
     * Returns the limits for people who read a finding, for example {@code 10, 20}.
     *
     * @return one for each silent tolerance, in the same order
     */
    public String limits() {
        return joined(tolerance -> tolerance.limit().toPlainString());
    }

    /**
     * Returns the days the breaches were first forecast for people who read a finding, for example {@code 2026-03-20}.
     *
     * @return one for each silent tolerance, in the same order
     */
    public String forecastOn() {
        return joined(tolerance -> tolerance.breachForecastOn().toString());
    }

    private String joined(Function<Tolerance, String> text) {
        return silent.stream().map(text).collect(Collectors.joining(", "));
    }
}
