package org.pmo4j.model.portfolio;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;
import org.pmo4j.model.project.Project;

/**
 * What is found of each part of a list of projects: of halves, their halves, and so on. It is found when first asked for, and kept
 * for the summary of each kind that was asked for last. Thread-safe.
 */
final class SummaryTree {

    /** So many projects are no longer halved. */
    private static final int SMALL = 8;

    /** Of more projects it is not asked whether what is searched may be among them. */
    private static final int WIDE = 512;

    private static final Found[] NOTHING = {};

    private final int size;
    private final @Nullable SummaryTree first;
    private final @Nullable SummaryTree second;

    /** One for each kind of summary; never changed, but exchanged. Where two threads do that at once, one of them finds anew. */
    private volatile Found[] found = NOTHING;

    private record Found(Summary<?> summary, Object of) {}

    private SummaryTree(int size, @Nullable SummaryTree first, @Nullable SummaryTree second) {
        this.size = size;
        this.first = first;
        this.second = second;
    }

    /** Returns the tree of so many projects, of which nothing is found yet. */
    static SummaryTree of(int size) {
        return size <= SMALL
                ? new SummaryTree(size, null, null)
                : new SummaryTree(size, of(size / 2), of(size - size / 2));
    }

    /**
     * Returns the tree of a list with another project in one place; what the exchange does not change is kept.
     *
     * @param position the place
     * @param before the project that was there
     * @param after the project that is there now
     */
    SummaryTree exchanged(int position, Project before, Project after) {
        return exchanged(position, new Exchange(before, after));
    }

    private SummaryTree exchanged(int position, Exchange exchange) {
        SummaryTree tree;
        if (first == null || second == null) {
            tree = new SummaryTree(size, null, null);
        } else if (position < first.size) {
            tree = new SummaryTree(size, first.exchanged(position, exchange), second);
        } else {
            tree = new SummaryTree(size, first, second.exchanged(position - first.size, exchange));
        }
        tree.found = exchange.left(found);
        return tree;
    }

    /** One project in the place of another one. */
    private static final class Exchange {

        private final Project before;
        private final Project after;
        private final Map<Class<?>, Answer> answers = new HashMap<>();

        private record Answer(Summary<?> summary, boolean same) {}

        Exchange(Project before, Project after) {
            this.before = before;
            this.after = after;
        }

        /** Returns what is found as it was before. */
        Found[] left(Found[] found) {
            List<Found> left = new ArrayList<>(found.length);
            for (Found one : found) {
                if (leaves(one.summary)) {
                    left.add(one);
                }
            }
            return left.size() == found.length ? found : left.toArray(NOTHING);
        }

        private boolean leaves(Summary<?> summary) {
            Answer answer = answers.get(summary.getClass());
            if (answer == null || !same(answer.summary, summary)) {
                answer = new Answer(summary, summary.same(before, after));
                answers.put(summary.getClass(), answer);
            }
            return answer.same;
        }
    }

    /**
     * Returns what a summary finds of the projects of this tree.
     *
     * @param projects these projects; always the same
     */
    <S> S find(Summary<S> summary, List<Project> projects) {
        Found[] known = found;
        int place = place(known, summary);
        if (place == known.length || !same(known[place].summary, summary)) {
            known = Arrays.copyOf(known, Math.max(known.length, place + 1));
            known[place] = new Found(summary, findAnew(summary, projects));
            found = known;
        }
        // Of equal summaries, which are of one class, the results are of one type.
        @SuppressWarnings("unchecked")
        S of = (S) known[place].of;
        return of;
    }

    /** Most summaries that are equal are the same. */
    private static boolean same(Summary<?> one, Summary<?> other) {
        return one == other || one.equals(other);
    }

    private static int place(Found[] found, Summary<?> summary) {
        int place = 0;
        while (place < found.length && found[place].summary.getClass() != summary.getClass()) {
            place++;
        }
        return place;
    }

    private <S> S findAnew(Summary<S> summary, List<Project> projects) {
        if (first == null || second == null) {
            return summary.of(projects);
        }
        return summary.join(
                first.find(summary, projects.subList(0, first.size)),
                second.find(summary, projects.subList(first.size, size)));
    }

    /**
     * Adds the projects that are wanted, in their order.
     *
     * @param possible tells of what a summary finds of some projects whether a wanted one may be among them
     * @param projects the projects of this tree
     */
    <S> void search(
            Summary<S> summary,
            Predicate<S> possible,
            Predicate<Project> wanted,
            List<Project> projects,
            List<Project> into) {
        if (size <= WIDE && !possible.test(find(summary, projects))) {
            return;
        }
        if (first != null && second != null) {
            first.search(summary, possible, wanted, projects.subList(0, first.size), into);
            second.search(summary, possible, wanted, projects.subList(first.size, size), into);
        } else {
            projects.stream().filter(wanted).forEach(into::add);
        }
    }
}
