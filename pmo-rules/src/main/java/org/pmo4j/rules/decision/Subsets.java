package org.pmo4j.rules.decision;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;

/** Looks for a subset of changes that is enough. */
final class Subsets {

    /** The most changes of which all subsets are tried. */
    static final int FEW = 5;

    private Subsets() {}

    /** Returns the smallest subset that is enough; the whole set where no proper one is. */
    static Set<Change> smallest(Set<Change> changes, Predicate<Set<Change>> enough) {
        List<Change> list = new ArrayList<>(changes);
        for (int size = 0; size < list.size(); size++) {
            for (int bits = 0; bits < 1 << list.size(); bits++) {
                if (Integer.bitCount(bits) == size) {
                    Set<Change> subset = pick(list, bits);
                    if (enough.test(subset)) {
                        return subset;
                    }
                }
            }
        }
        return changes;
    }

    private static Set<Change> pick(List<Change> list, int bits) {
        Set<Change> subset = new LinkedHashSet<>();
        for (int i = 0; i < list.size(); i++) {
            if ((bits >> i & 1) == 1) {
                subset.add(list.get(i));
            }
        }
        return subset;
    }

    /** Leaves out one change after the other as long as the rest is enough. */
    static Set<Change> shrunk(Set<Change> changes, Predicate<Set<Change>> enough) {
        Set<Change> left = new LinkedHashSet<>(changes);
        for (Change change : List.copyOf(left)) {
            Set<Change> without = new LinkedHashSet<>(left);
            without.remove(change);
            if (enough.test(without)) {
                left = without;
            }
        }
        return left;
    }
}
