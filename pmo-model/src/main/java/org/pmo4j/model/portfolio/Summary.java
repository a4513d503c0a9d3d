package org.pmo4j.model.portfolio;

import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.BinaryOperator;
import org.pmo4j.model.project.Project;

/**
 * Something found of projects that can be put together from what is found of some and of those that follow, for example how many
 * of them run (汇总). Where one of many projects is exchanged, only a few of them are looked at again. Two summaries that are
 * equal find the same.
 *
 * @param <S> what is found; immutable, and equal where the same is found unless {@link #same} finds that out in another way
 */
interface Summary<S> {

    /** Returns what is found of projects, one after the other. */
    S of(List<Project> projects);

    /** Puts together what is found of some projects and of those that follow them. */
    S join(S first, S second);

    /** Tells whether two projects hold the very same of all that this looks at, so that the same is found of both. */
    boolean looksAlike(Project one, Project other);

    /** Tells whether the same is found of two projects. */
    default boolean same(Project one, Project other) {
        return looksAlike(one, other) || of(List.of(one)).equals(of(List.of(other)));
    }

    /** Puts two lists one after the other; neither may change. */
    static <T> List<T> joined(List<T> first, List<T> second) {
        if (first.isEmpty() || second.isEmpty()) {
            return first.isEmpty() ? second : first;
        }
        return new JoinedList<>(first, second);
    }

    /** Puts two maps together; what both hold is joined. */
    static <K, V> Map<K, V> joined(Map<K, V> first, Map<K, V> second, BinaryOperator<V> join) {
        Map<K, V> both = new HashMap<>(first);
        second.forEach((key, value) -> both.merge(key, value, join));
        return Collections.unmodifiableMap(both);
    }

    /** Returns what is found of all projects of a portfolio. */
    default S over(Portfolio portfolio) {
        return portfolio.projects() instanceof CheckedProjects checked ? checked.summary(this) : of(portfolio.projects());
    }
}
