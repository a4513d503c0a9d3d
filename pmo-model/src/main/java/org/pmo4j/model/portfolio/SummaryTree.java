package org.pmo4j.model.portfolio;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
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

    private final int size;
    private final @Nullable SummaryTree first;
    private final @Nullable SummaryTree second;
    private final Map<Class<?>, Found> found = new ConcurrentHashMap<>(1);

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
        found.forEach((type, last) -> {
            if (exchange.leaves(last.summary)) {
                tree.found.put(type, last);
            }
        });
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

        /** Tells whether a summary finds the same as before. */
        boolean leaves(Summary<?> summary) {
            Answer answer = answers.get(summary.getClass());
            if (answer == null || !answer.summary.equals(summary)) {
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
        Found last = found.get(summary.getClass());
        if (last == null || !last.summary.equals(summary)) {
            last = new Found(summary, findAnew(summary, projects));
            found.put(summary.getClass(), last);
        }
        // Of equal summaries, which are of one class, the results are of one type.
        @SuppressWarnings("unchecked")
        S of = (S) last.of;
        return of;
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
