package org.pmo4j.model.portfolio;

import java.util.AbstractList;
import java.util.List;
import java.util.RandomAccess;

/** A list that never changes, and is put together only when somebody looks into it. */
abstract class FixedList<T> extends AbstractList<T> implements RandomAccess {

    /** Returns a list that never changes: the same if it is known to be one. */
    static <T> List<T> copyOf(List<T> list) {
        return list instanceof FixedList<T> ? list : List.copyOf(list);
    }
}
