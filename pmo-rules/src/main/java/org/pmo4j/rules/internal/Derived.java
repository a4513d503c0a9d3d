package org.pmo4j.rules.internal;

import java.util.Arrays;
import java.util.Collections;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.function.BiPredicate;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.pmo4j.model.project.Project;
import org.pmo4j.rules.authoring.Governed;

/**
 * What many policies read of a project instead of the components that it follows from. It often stays as it is when one of these
 * components changes: a project that passes from planning to execution is active before and after.
 */
enum Derived {

    /** See {@link Project#active}. */
    ACTIVE(Set.of("state"), (before, after) -> before.project().active() == after.project().active()),

    /** See {@link Project#closed}. */
    CLOSED(Set.of("state"), (before, after) -> before.project().closed() == after.project().closed()),

    /** See {@link Project#running}; with a state it depends on no date. */
    RUNNING(
            Set.of("state", "actualFinish"),
            (before, after) -> haveStates(before, after) && ACTIVE.same.test(before, after)),

    /** See {@link Project#ended}; with a state it depends on nothing else. */
    ENDED(
            Set.of("state", "closure", "actualFinish", "forecastFinish", "plannedFinish"),
            (before, after) -> haveStates(before, after) && CLOSED.same.test(before, after)),

    /** See {@link Governed#parameters}. */
    PARAMETERS(Set.of("governingPmos", "tier"), (before, after) -> before.parameters() == after.parameters());

    private static final Map<String, Derived> BY_NAME =
            Arrays.stream(values()).collect(Collectors.toMap(Derived::text, Function.identity()));

    private final Set<String> sources;
    private final BiPredicate<Governed, Governed> same;

    Derived(Set<String> sources, BiPredicate<Governed, Governed> same) {
        this.sources = sources;
        this.same = same;
    }

    private static boolean haveStates(Governed before, Governed after) {
        return before.project().state() != null && after.project().state() != null;
    }

    /** Returns the name of the method, which stands in the file of what policies read. */
    String text() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** Returns the components of a project that it follows from. */
    Set<String> sources() {
        return sources;
    }

    /** Returns the components that a name stands for: those that it is derived from, else itself. */
    static Set<String> components(String read) {
        Derived derived = BY_NAME.get(read);
        return derived == null ? Set.of(read) : derived.sources;
    }

    /** Names what policies can find changed in a project: the components that differ, and what is derived and differs. */
    static Set<String> changed(Governed before, Governed after) {
        Set<String> components = Differences.between(before.project(), after.project(), null);
        Set<String> changed = Arrays.stream(values())
                .filter(derived -> !Collections.disjoint(derived.sources, components))
                .filter(derived -> !derived.same.test(before, after))
                .map(Derived::text)
                .collect(Collectors.toSet());
        changed.addAll(components);
        return changed;
    }
}
