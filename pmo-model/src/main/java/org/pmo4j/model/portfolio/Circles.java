package org.pmo4j.model.portfolio;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** Finds circles among entries that each name at most one next entry, for example units and their next higher unit. */
final class Circles {

    /** A circle is told by so many of its members. */
    private static final int MAX_NAMED = 10;

    private Circles() {}

    /**
     * Finds every circle.
     *
     * @param entries the entries; nulls are passed over
     * @param next the id of the next entry; null or an unknown id ends the way
     * @return for each circle its lowest position, and the ids once around from there, for example {@code A > B > A}
     */
    static <T, I> SortedMap<Integer, String> find(List<T> entries, Function<T, I> id, Function<T, @Nullable I> next) {
        Map<I, Integer> positions = new HashMap<>();
        for (int i = 0; i < entries.size(); i++) {
            if (entries.get(i) != null) {
                positions.put(id.apply(entries.get(i)), i);
            }
        }
        // For each position the next one, or -1.
        int[] successors = new int[entries.size()];
        for (int i = 0; i < successors.length; i++) {
            I following = entries.get(i) == null ? null : next.apply(entries.get(i));
            successors[i] = following == null ? -1 : positions.getOrDefault(following, -1);
        }
        SortedMap<Integer, String> circles = new TreeMap<>();
        int[] visitedFrom = new int[successors.length];
        for (int first = 0; first < successors.length; first++) {
            int at = first;
            while (at >= 0 && visitedFrom[at] == 0) {
                visitedFrom[at] = first + 1;
                at = successors[at];
            }
            if (at >= 0 && visitedFrom[at] == first + 1) {
                List<Integer> members = around(successors, at);
                circles.put(members.get(0), names(entries, id, members));
            }
        }
        return circles;
    }

    private static List<Integer> around(int[] successors, int member) {
        int lowest = member;
        for (int at = successors[member]; at != member; at = successors[at]) {
            lowest = Math.min(lowest, at);
        }
        List<Integer> members = new ArrayList<>();
        int at = lowest;
        do {
            members.add(at);
            at = successors[at];
        } while (at != lowest);
        return members;
    }

    private static <T, I> String names(List<T> entries, Function<T, I> id, List<Integer> members) {
        var names = new StringBuilder();
        for (int member : members.subList(0, Math.min(members.size(), MAX_NAMED))) {
            names.append(id.apply(entries.get(member))).append(" > ");
        }
        return names.append(members.size() > MAX_NAMED ? "... > " : "").append(id.apply(entries.get(members.get(0)))).toString();
    }
}
