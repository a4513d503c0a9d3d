package org.pmo4j.model.internal;

import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** Finds entries of lists that {@link Check#byId} has ordered, in logarithmic time. */
public final class Lookup {

    private Lookup() {}

    public static <T, I extends Comparable<? super I>> @Nullable T byId(
            List<T> ordered, Function<T, I> id, @Nullable I wanted) {
        int position = position(ordered, id, wanted);
        return position < 0 ? null : ordered.get(position);
    }

    /** Returns the position of an entry; -1 where there is none. */
    public static <T, I extends Comparable<? super I>> int position(
            List<T> ordered, Function<T, I> id, @Nullable I wanted) {
        int low = 0;
        int high = wanted == null ? -1 : ordered.size() - 1;
        while (low <= high) {
            int middle = (low + high) >>> 1;
            T entry = ordered.get(middle);
            int order = id.apply(entry).compareTo(wanted);
            if (order == 0) {
                return middle;
            }
            if (order < 0) {
                low = middle + 1;
            } else {
                high = middle - 1;
            }
        }
        return -1;
    }
}
