package org.pmo4j.model.schedule;

import java.math.BigDecimal;
import java.util.List;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;
import org.pmo4j.model.Range;
import org.pmo4j.model.internal.Check;

/**
 * Counts of one schedule metric and the entries behind them, for example 2 hits, none undecided, in a population of 5
 * (进度指标). Limits are compared as fractions of whole numbers; the share is for display.
 *
 * @param <T> what is counted: activities or links
 * @param hits hits, or the counted good ones (metrics 4 and 14); 0..population, and above it where a cumulative
 *     execution index exceeds 1
 * @param undecided entries whose value is missing; 0..population
 * @param population denominator; &gt; 0
 * @param offenders the entries that stand against the schedule, in the order of the schedule; 0..population
 */
public record ScheduleMetric<T extends ScheduleEntry>(
        @Range(min = "0") int hits,
        @Range(min = "0") int undecided,
        @Range(min = "0", minExclusive = true) int population,
        List<T> offenders) {

    private static final int NAMED = 20;

    public ScheduleMetric {
        var check = Check.of(ScheduleMetric.class);
        hits = check.notNegative("hits", hits);
        undecided = check.notNegative("undecided", undecided);
        population = check.positive("population", population);
        offenders = check.list("offenders", offenders);
        check.done();
    }

    /** Counts a population; null if it is null or empty, for nothing can be said of it. */
    static <T extends ScheduleEntry> @Nullable ScheduleMetric<T> of(
            @Nullable List<T> population, Predicate<T> hit, Predicate<T> undecided) {
        if (population == null || population.isEmpty()) {
            return null;
        }
        List<T> hits = population.stream().filter(hit).toList();
        long open = population.stream().filter(entry -> !hit.test(entry) && undecided.test(entry)).count();
        return new ScheduleMetric<>(hits.size(), (int) open, population.size(), hits);
    }

    static <T extends ScheduleEntry> @Nullable ScheduleMetric<T> of(
            @Nullable List<T> population, Predicate<T> hit) {
        return of(population, hit, entry -> false);
    }

    /**
     * Tells whether the hits alone exceed a limit: 2 of 20 exceed 0.05, 1 of 20 does not.
     *
     * @param max the largest share of hits allowed; a fraction of the population
     * @return true if hits &gt; max × population
     */
    public boolean exceeds(BigDecimal max) {
        return exceeds(hits, max);
    }

    /**
     * Tells whether the limit would be exceeded if every undecided entry were a hit.
     *
     * @param max the largest share of hits allowed; a fraction of the population
     * @return true if hits + undecided &gt; max × population
     */
    public boolean mayExceed(BigDecimal max) {
        return exceeds(hits + undecided, max);
    }

    /**
     * Tells whether the good ones are too few: 8 of 9 fall short of 0.9, 9 of 10 do not.
     *
     * @param min the smallest share of good ones required; a fraction of the population
     * @return true if hits &lt; min × population
     */
    public boolean fallsShortOf(BigDecimal min) {
        return BigDecimal.valueOf(hits).compareTo(min.multiply(BigDecimal.valueOf(population))) < 0;
    }

    /**
     * Returns the share of hits for display, for example 0.6667.
     *
     * @return hits / population, rounded half up to four decimals
     */
    public BigDecimal share() {
        return Decimals.ratio(BigDecimal.valueOf(hits), BigDecimal.valueOf(population));
    }

    /**
     * Returns the names of the first offenders, so that evidence stays short however large the schedule is; the counts
     * tell how many there are.
     *
     * @return the labels of the first 20 offenders, for example [A, X]
     */
    public List<String> firstOffenders() {
        return offenders.stream().limit(NAMED).map(ScheduleEntry::label).toList();
    }

    private boolean exceeds(int count, BigDecimal max) {
        return BigDecimal.valueOf(count).compareTo(max.multiply(BigDecimal.valueOf(population))) > 0;
    }
}
