package org.pmo4j.model.portfolio;

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

    /** Returns the tree of a list with another project in one place. */
    SummaryTree exchanged(int position) {
        if (first == null || second == null) {
            return new SummaryTree(size, null, null);
        }
        return position < first.size
                ? new SummaryTree(size, first.exchanged(position), second)
                : new SummaryTree(size, first, second.exchanged(position - first.size));
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
