package org.pmo4j.rules.report;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Collection;
import java.util.Collections;

/** Places days on a horizontal line. */
final class TimeAxis {

    private final LocalDate first;
    private final long days;
    private final int left;
    private final int width;

    /**
     * @param dates at least one day; the first and the last are the ends of the line
     * @param left where the first day lies
     * @param width distance of the last day from the first
     */
    TimeAxis(Collection<LocalDate> dates, int left, int width) {
        this.first = Collections.min(dates);
        this.days = Math.max(1, ChronoUnit.DAYS.between(first, Collections.max(dates)));
        this.left = left;
        this.width = width;
    }

    int x(LocalDate date) {
        return left + (int) (ChronoUnit.DAYS.between(first, date) * width / days);
    }
}
