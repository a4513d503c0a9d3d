package org.pmo4j.model.testkit;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.pmo4j.model.project.Project;

/**
 * A component together with the one that holds its record, for example {@code amount} of the {@code costImpact} of a change
 * request: places are drawn by it, so that components that occur once come up as often as those that occur a hundred times.
 *
 * @param holder the component that holds the record; null at the root
 */
record Kind(@Nullable Part holder, Part part) {

    private static final ClassValue<List<Kind>> KINDS = new ClassValue<>() {
        @Override
        protected List<Kind> computeValue(Class<?> root) {
            Set<Kind> kinds = new LinkedHashSet<>();
            add(null, root, kinds);
            return List.copyOf(kinds);
        }
    };

    /** Lists what a tree of records can hold; the projects of a portfolio are trees of their own. */
    static List<Kind> of(Class<?> root) {
        return KINDS.get(root);
    }

    private static void add(@Nullable Part holder, Class<?> type, Set<Kind> kinds) {
        for (Part part : Part.of(type)) {
            if (kinds.add(new Kind(holder, part)) && part.composite() && part.type() != Project.class) {
                add(part, part.type(), kinds);
            }
        }
    }

    /** Lists the places of this kind in a tree. */
    List<Place> in(Object root) {
        List<Place> places = new ArrayList<>();
        Place.visit(root, Project.class, place -> {
            if (place.is(this)) {
                places.add(place);
            }
        });
        return places;
    }
}
