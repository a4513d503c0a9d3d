package org.pmo4j.model.internal;

import java.time.LocalDate;
import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** Finds the newest of dated entries: of two on one day, the later in the list. */
public final class Latest {

    private Latest() {}

    /**
     * Finds the newest entry by a day.
     *
     * @param entries the entries, in any order
     * @param date the date of an entry; null: the entry is passed over
     * @param day the day, included
     * @return the entry with the latest date not after the day, of one date the later in the list; null when there is
     *     none
     */
    public static <T> @Nullable T by(List<T> entries, Function<T, @Nullable LocalDate> date, LocalDate day) {
        T latest = null;
        LocalDate latestOn = LocalDate.MIN;
        for (T entry : entries) {
            LocalDate on = date.apply(entry);
            if (on != null && !on.isAfter(day) && !on.isBefore(latestOn)) {
                latest = entry;
                latestOn = on;
            }
        }
        return latest;
    }
}
