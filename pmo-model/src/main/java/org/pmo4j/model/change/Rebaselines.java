package org.pmo4j.model.change;

import java.time.LocalDate;
import java.util.List;

/**
 * How often a project was given new baselines in some time, for example on 2025-06-01 and 2025-11-15. Several baselines
 * renewed on one day are one event.
 *
 * @param dates days on which baselines were renewed; in ascending order
 * @param undated true if some new baseline has no date, so that it may be one more event
 */
public record Rebaselines(List<LocalDate> dates, boolean undated) {

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
}
