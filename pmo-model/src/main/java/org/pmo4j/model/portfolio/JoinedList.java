package org.pmo4j.model.portfolio;

import java.util.List;

/** Two lists, one after the other. */
final class JoinedList<T> extends FixedList<T> {

    private final List<T> first;
    private final List<T> second;
    private final int size;

    /**
     * @param first never changes
     * @param second never changes
     */
    JoinedList(List<T> first, List<T> second) {
        this.first = first;
        this.second = second;
        this.size = first.size() + second.size();
    }

    @Override
    public T get(int index) {
        List<T> part = this;
        int at = index;
        while (part instanceof JoinedList<T> joined) {
            boolean early = at < joined.first.size();
            at -= early ? 0 : joined.first.size();
            part = early ? joined.first : joined.second;
        }
        return part.get(at);
    }

    @Override
    public int size() {
        return size;
    }

    @Override
    public Object[] toArray() {
        Object[] all = new Object[size];
        fill(all, 0);
        return all;
    }

    private void fill(Object[] all, int start) {
        fill(first, all, start);
        fill(second, all, start + first.size());
    }

    private static void fill(List<?> part, Object[] all, int start) {
        if (part instanceof JoinedList<?> joined) {
            joined.fill(all, start);
        } else {
            System.arraycopy(part.toArray(), 0, all, start, part.size());
        }
    }
}
