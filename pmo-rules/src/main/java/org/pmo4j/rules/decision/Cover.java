package org.pmo4j.rules.decision;

import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * The smallest set of changes that removes all that some option removes. Sets are built of options that were tried alone, by
 * size, and each is tried as a whole: options may be in each other's way. Where none works within the bounds, options are
 * added one by one, and what does not fit is left out.
 */
final class Cover {

    private static final int MAX_SETS = 20_000;

    private final Trial trial;
    private final List<Option> options;
    private final Set<String> all;
    private int sets;

    Cover(Trial trial, List<Option> options) {
        this.trial = trial;
        this.options = options;
        this.all = options.stream().flatMap(option -> option.removes().stream()).collect(Collectors.toSet());
    }

    Set<Change> smallest() {
        int most = options.stream().mapToInt(option -> option.changes().size()).sum();
        for (int size = 0; size <= most && sets < MAX_SETS && !trial.exhausted(); size++) {
            Set<Change> found = cover(new LinkedHashSet<>(), all, size);
            if (found != null) {
                return minimal(found, all);
            }
        }
        return oneByOne();
    }

    /** Extends changes to exactly the size so that nothing is left; null where that does not work. */
    private @Nullable Set<Change> cover(Set<Change> changes, Set<String> left, int size) {
        if (++sets > MAX_SETS || changes.size() > size) {
            return null;
        }
        if (left.isEmpty()) {
            return changes.size() == size && !trial.exhausted() && works(changes, all) ? changes : null;
        }
        String hardest = left.stream()
                .min(Comparator.<String>comparingLong(key -> count(key)).thenComparing(Comparator.naturalOrder()))
                .orElseThrow();
        for (Option option : options) {
            if (option.removes().contains(hardest)) {
                Set<Change> longer = new LinkedHashSet<>(changes);
                longer.addAll(option.changes());
                Set<String> rest = new HashSet<>(left);
                rest.removeAll(option.removes());
                Set<Change> found = cover(longer, rest, size);
                if (found != null) {
                    return found;
                }
            }
        }
        return null;
    }

    private long count(String key) {
        return options.stream().filter(option -> option.removes().contains(key)).count();
    }

    private boolean works(Set<Change> changes, Set<String> keys) {
        Trial.State state = trial.after(changes);
        return state.without(keys) && state.bringsNothingNew(trial.after(List.of()));
    }

    private Set<Change> oneByOne() {
        Set<Change> changes = new LinkedHashSet<>();
        Set<String> gone = new HashSet<>();
        for (Option option : options) {
            Set<Change> longer = new LinkedHashSet<>(changes);
            longer.addAll(option.changes());
            Set<String> more = new HashSet<>(gone);
            more.addAll(option.removes());
            if (more.size() > gone.size() && works(longer, more)) {
                changes = longer;
                gone = more;
            }
        }
        return minimal(changes, gone);
    }

    /** Leaves out what is not needed, the smallest subsets first where there are few. */
    private Set<Change> minimal(Set<Change> changes, Set<String> keys) {
        Predicate<Set<Change>> enough = subset -> works(subset, keys);
        return changes.size() <= Subsets.FEW ? Subsets.smallest(changes, enough) : Subsets.shrunk(changes, enough);
    }
}
