package org.pmo4j.model.portfolio;

import java.util.BitSet;
import java.util.List;
import java.util.function.IntFunction;
import org.jspecify.annotations.Nullable;

/** Some of the entries of something ordered; they are counted at once and listed when first read. Thread-safe. */
final class ChosenList<T> extends FixedList<T> {

    private final BitSet positions;
    private final IntFunction<T> entry;
    private final int size;
    private @Nullable List<T> listed;

    /**
     * @param positions those of the entries; never changed
     * @param entry the entry at a position; always the same
     */
    ChosenList(BitSet positions, IntFunction<T> entry) {
        this.positions = positions;
        this.entry = entry;
        this.size = positions.cardinality();
    }

    @Override
    public T get(int index) {
        return listed().get(index);
    }

    @Override
    public int size() {
        return size;
    }

    @Override
    public Object[] toArray() {
        return listed().toArray();
    }

    /** Two threads may both list them, to the same end. */
    private List<T> listed() {
        List<T> known = listed;
        if (known == null) {
            known = positions.stream().mapToObj(entry).toList();
            listed = known;
        }
        return known;
    }
}
