package org.pmo4j.model.testkit;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.pmo4j.model.id.Identifier;
import org.pmo4j.model.id.PartyId;
import org.pmo4j.model.portfolio.Portfolio;
import org.pmo4j.model.project.Project;

/** The values that a portfolio holds around a place, by type: others can be exchanged for them. Collected at first use. */
final class Surroundings {

    private final Consumer<Surroundings> source;
    private final Map<Class<?>, List<Object>> values = new LinkedHashMap<>();
    private final Map<Part, List<String>> texts = new LinkedHashMap<>();
    private boolean collected;

    private Surroundings(Consumer<Surroundings> source) {
        this.source = source;
    }

    static Surroundings none() {
        return new Surroundings(none -> { });
    }

    /** Returns what is around the places of a portfolio outside its projects, or of one of its projects. */
    static Surroundings of(Portfolio portfolio, Object root) {
        return new Surroundings(around -> {
            Place.visit(root, Project.class, around::remember);
            // Who and what is named in a project comes up more often than the rest of the portfolio.
            Place.visit(root, Project.class, around::rememberReference);
            if (root != portfolio) {
                Place.visit(portfolio, Project.class, around::remember);
            }
            portfolio.projects().forEach(project -> around.remember(project.id()));
        });
    }

    /** Finds the record of a type at a position in a portfolio, counted round and round; null when there is none. */
    static @Nullable Object held(Portfolio portfolio, Class<?> type, int position) {
        Surroundings all = new Surroundings(around -> Place.visit(portfolio, Void.class, around::remember));
        List<Object> held = all.collected().get(type);
        return held == null ? null : held.get(position % held.size());
    }

    private Map<Class<?>, List<Object>> collected() {
        if (!collected) {
            collected = true;
            source.accept(this);
        }
        return values;
    }

    private void remember(Place place) {
        Part part = place.part();
        Object value = place.value();
        if (value == null) {
            return;
        }
        if (part.type() == String.class) {
            Collection<?> held = value instanceof Collection<?> entries ? entries : List.of(value);
            held.forEach(text -> texts.computeIfAbsent(part, key -> new ArrayList<>()).add((String) text));
        } else if (value instanceof List<?> entries && part.composite()) {
            entries.forEach(entry -> remember(part.type(), entry));
        } else if (part.ownId()) {
            remember((Identifier) value);
        } else if (part.composite() || value instanceof LocalDate) {
            remember(value.getClass(), value);
        }
    }

    private void rememberReference(Place place) {
        if (place.value() instanceof Identifier id && !place.part().ownId()) {
            remember(id);
        }
    }

    private void remember(Identifier id) {
        remember(id.getClass(), id);
        if (id instanceof PartyId) {
            remember(PartyId.class, id);
        }
    }

    private void remember(Class<?> type, Object value) {
        values.computeIfAbsent(type, key -> new ArrayList<>()).add(value);
    }

    /** Draws a value of a type; null when none is held. */
    <T> @Nullable T value(Random random, Class<T> type) {
        List<Object> held = collected().get(type);
        return held == null ? null : type.cast(held.get(random.nextInt(held.size())));
    }

    /** Draws a text that is held in a component; null when none is. */
    @Nullable String text(Random random, Part part) {
        collected();
        List<String> held = texts.get(part);
        return held == null ? null : held.get(random.nextInt(held.size()));
    }
}
