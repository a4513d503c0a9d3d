package org.pmo4j.model.internal;

import java.util.AbstractSet;
import java.util.Arrays;
import java.util.Collection;
import java.util.Collections;
import java.util.Iterator;
import java.util.TreeSet;

/** A set in natural order that cannot change, and takes no more room than an array: portfolios hold many small ones. */
final class OrderedSet<T> extends AbstractSet<T> {

    private final T[] entries;

    /** @param entries what is compared with each other; no null */
    @SuppressWarnings("unchecked")
    OrderedSet(Collection<T> entries) {
        this.entries = (T[]) new TreeSet<>(entries).toArray();
    }

    @Override
    public boolean contains(Object wanted) {
        boolean comparable = entries.length > 0 && wanted != null && wanted.getClass() == entries[0].getClass();
        return comparable ? Arrays.binarySearch(entries, wanted) >= 0 : Arrays.asList(entries).contains(wanted);
    }

    @Override
    public Iterator<T> iterator() {
        return Collections.unmodifiableList(Arrays.asList(entries)).iterator();
    }

    @Override
    public int size() {
        return entries.length;
    }
}
