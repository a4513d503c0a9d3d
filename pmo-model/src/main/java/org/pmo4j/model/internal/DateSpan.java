package org.pmo4j.model.internal;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** Days from a first to a last day, both included, for example 2026-01-01 to 2026-03-31. */
public final class DateSpan {

    private DateSpan() {}

    /**
     * Tells whether a span covers a day.
     *
     * @param start first day; null: since ever
     * @param finish last day; null: open
     * @param date the day; null: not known
     * @return true if the day is known and neither before the first nor after the last day
     */
    public static boolean covers(@Nullable LocalDate start, @Nullable LocalDate finish, @Nullable LocalDate date) {
        return date != null
                && (start == null || !date.isBefore(start))
                && (finish == null || !date.isAfter(finish));
    }

    /**
     * Tells whether something dated has happened by a day.
     *
     * @param happenedOn the day it happened; null: it has not, or is not known to have
     * @param date the day
     * @return true if it is dated on or before the day
     */
    public static boolean reached(@Nullable LocalDate happenedOn, LocalDate date) {
        return happenedOn != null && !happenedOn.isAfter(date);
    }
}
