package org.pmo4j.model.change;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/**
 * How often a project was given new baselines in some time, for example on 2025-06-01 and 2025-11-15. Several baselines
 * renewed on one day are one event.
 *
 * @param dates days on which baselines were renewed; in ascending order
 * @param undated true if some new baseline has no date, so that it may be one more event
 * @param unnumbered true if of some baseline the version is not held, so that nobody can tell how often it was renewed
 */
public record Rebaselines(List<LocalDate> dates, boolean undated, boolean unnumbered) {

    public Rebaselines {
        dates = List.copyOf(dates);
    }

    /**
     * Returns the number of events with a date.
     *
     * @return the number, &gt;= 0
     */
    public int count() {
        return dates.size();
    }

    /**
     * Names what keeps us from telling that there were not too many.
     *
     * @param maxCount number tolerated, &gt;= 0
     * @return components not held; empty when nothing is missing that could make them too many
     */
    public List<String> gaps(int maxCount) {
        List<String> gaps = new ArrayList<>();
        if (undated && count() >= maxCount) {
            gaps.add("baselines.effectiveOn");
        }
        if (unnumbered) {
            gaps.add("baselines.version");
        }
        return List.copyOf(gaps);
    }
}
