package org.pmo4j.model.testkit;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.joda.money.CurrencyUnit;
import org.jspecify.annotations.Nullable;
import org.pmo4j.model.id.Identifier;
import org.pmo4j.model.id.PartyId;

/** What a tree of records holds, by type: values that others can be exchanged for. */
final class Surroundings {

    private final Map<@Nullable Part, Map<Part, List<Place>>> kinds = new LinkedHashMap<>();
    private final List<List<Place>> places = new ArrayList<>();
    private final Map<Class<?>, List<Object>> values = new LinkedHashMap<>();

    /** Takes in the places of a tree; they are those that {@link #place} offers. */
    void offer(Object root, Class<?> except) {
        Place.visit(root, except, place -> {
            Part holder = place.up() == null ? null : place.up().part();
            kinds.computeIfAbsent(holder, key -> new LinkedHashMap<>())
                    .computeIfAbsent(place.part(), key -> {
                        places.add(new ArrayList<>());
                        return places.get(places.size() - 1);
                    })
                    .add(place);
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
        if (value instanceof List<?> entries && part.composite()) {
            entries.forEach(entry -> remember(part.type(), entry));
        } else if (value instanceof PartyId && part.ownId()) {
            remember(value.getClass(), value);
            remember(PartyId.class, value);
        } else if (value instanceof Identifier ? part.ownId() : value != null && (part.composite() || value instanceof LocalDate)) {
            remember(value.getClass(), value);
        }
    }

    private void remember(Class<?> type, Object value) {
        values.computeIfAbsent(type, key -> new ArrayList<>()).add(value);
    }

    /**
     * Draws a place: first one of the components, each as likely as any other but texts, which decide little, then one of the
     * places that have it.
     */
    Place place(Random random) {
        Place place = any(random, any(random, places));
        boolean text = place.part().type() == String.class || place.part().type() == CurrencyUnit.class;
        return text && random.nextInt(3) > 0 ? any(random, any(random, places)) : place;
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
