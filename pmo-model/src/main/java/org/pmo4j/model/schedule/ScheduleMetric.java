package org.pmo4j.model.schedule;

import org.pmo4j.model.Range;
import org.pmo4j.model.internal.Check;

/**
 * Counts of one schedule metric (进度指标).
 *
 * @param hits hits, or the counted good ones (metrics 4 and 14); 0..population
 * @param undecided entries whose value is missing; 0..population
 * @param population denominator; &gt; 0
 */
public record ScheduleMetric(
        @Range(min = "0") int hits,
        @Range(min = "0") int undecided,
        @Range(min = "0", minExclusive = true) int population) {

    public ScheduleMetric {
        var check = Check.of(ScheduleMetric.class);
        hits = check.notNegative("hits", hits);
        undecided = check.notNegative("undecided", undecided);
        population = check.positive("population", population);
        check.done();
    }
}
