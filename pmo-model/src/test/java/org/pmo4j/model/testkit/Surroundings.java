package org.pmo4j.model.testkit;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.jspecify.annotations.Nullable;
import org.pmo4j.model.id.Identifier;
import org.pmo4j.model.id.PartyId;

/** What a tree of records holds, by type: values that others can be exchanged for. */
final class Surroundings {

    private final Map<String, List<Place>> places = new LinkedHashMap<>();
    private final Map<Class<?>, List<Object>> values = new LinkedHashMap<>();

    /** Takes in the places of a tree; they are those that {@link #place} offers. */
    void offer(Object root, Class<?> except) {
        Place.visit(root, except, place -> {
            places.computeIfAbsent(place.kind(), key -> new ArrayList<>()).add(place);
            remember(place);
        });
    }

    /** Takes in the values of a tree only. */
    void know(Object root, Class<?> except) {
        Place.visit(root, except, this::remember);
    }

    /** Takes in an id. */
    void know(Identifier id) {
        remember(id.getClass(), id);
    }

    private void remember(Place place) {
        Part part = place.part();
        Object value = place.value();
        if (value instanceof List<?> entries && Part.composite(part.type())) {
            entries.forEach(entry -> remember(part.type(), entry));
        } else if (value instanceof PartyId && part.ownId()) {
            remember(value.getClass(), value);
            remember(PartyId.class, value);
        } else if (value instanceof Identifier ? part.ownId() : value != null && (Part.composite(part.type()) || value instanceof LocalDate)) {
            remember(value.getClass(), value);
        }
    }

    private void remember(Class<?> type, Object value) {
        values.computeIfAbsent(type, key -> new ArrayList<>()).add(value);
    }

    /** Draws a place: first one of the components, each as likely as any other, then one of the places that have it. */
    Place place(Random random) {
        List<String> parts = List.copyOf(places.keySet());
        return any(random, places.get(parts.get(random.nextInt(parts.size()))));
    }

    /** Draws a value of a type; null when the tree holds none. */
    <T> @Nullable T value(Random random, Class<T> type) {
        List<Object> held = values.get(type);
        return held == null ? null : type.cast(any(random, held));
    }

    private static <T> T any(Random random, List<T> entries) {
        return entries.get(random.nextInt(entries.size()));
    }
}
