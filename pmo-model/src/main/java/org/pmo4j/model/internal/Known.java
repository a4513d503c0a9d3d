package org.pmo4j.model.internal;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.function.BiFunction;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * Removes what is dated after a day. Whatever loses nothing is handed back as the very same object, so that the view of
 * a large portfolio costs a walk and no copies, and nothing is validated again.
 */
public final class Known {

    private Known() {}

    /** Keeps the entries dated on or before a day; an entry without a date stays. */
    public static <T> List<T> upTo(LocalDate asOf, List<T> entries, Function<T, @Nullable LocalDate> date) {
        return each(entries, entry -> {
            LocalDate day = date.apply(entry);
            return day != null && day.isAfter(asOf) ? null : entry;
        });
    }

    public static <T> @Nullable List<T> optionalUpTo(
            LocalDate asOf, @Nullable List<T> entries, Function<T, @Nullable LocalDate> date) {
        return entries == null ? null : upTo(asOf, entries, date);
    }

    /** Replaces each entry by its view; an entry whose view is null goes. */
    public static <T> List<T> each(List<T> entries, Function<T, @Nullable T> view) {
        List<T> kept = null;
        for (int i = 0; i < entries.size(); i++) {
            T before = entries.get(i);
            T after = view.apply(before);
            if (kept == null && after != before) {
                kept = new ArrayList<>(entries.subList(0, i));
            }
            if (kept != null && after != null) {
                kept.add(after);
            }
        }
        return kept == null ? entries : kept;
    }

    /** Takes the view of a register that the source may not hold. */
    public static <T> @Nullable T at(LocalDate asOf, @Nullable T register, BiFunction<T, LocalDate, T> view) {
        return register == null ? null : view.apply(register, asOf);
    }
}
