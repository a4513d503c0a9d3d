package org.pmo4j.model.testkit;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Random;
import java.util.TreeSet;
import java.util.function.UnaryOperator;
import org.joda.money.CurrencyUnit;
import org.jspecify.annotations.Nullable;
import org.pmo4j.model.project.Project;

/** One random change of the value at a place, according to its type. */
final class Mutation {

    /** What sort of change is made. */
    enum Style {

        /** Any change that the type allows. */
        ANY,

        /** A date or number comes to lie at a limit, or one step beside it. */
        LIMIT,

        /** Something is no longer held: null, or an empty list. */
        GAP
    }

    private static final int[] DAYS = {0, 1, 5, 7, 10, 14, 28, 30, 31, 38, 45, 60, 90, 92, 99, 180, 365, 730};
    private static final String[] RATIOS = {
        "0", "0.05", "0.1", "0.18", "0.2", "0.25", "0.5", "0.6", "0.667", "0.7", "0.8", "0.85", "0.9", "0.93", "0.95", "0.95", "1", "1.05",
        "1.05", "1.1", "1.15", "1.25", "1.3", "1.5"
    };

    private static final String[] STEPS = {"1", "-1", "0.01", "-0.01", "-0.1", "30"};

    private final Random random;
    private final Surroundings surroundings;
    private final Values values;

    Mutation(Random random, Surroundings surroundings) {
        this.random = random;
        this.surroundings = surroundings;
        this.values = new Values(random, surroundings);
    }

    /**
     * Draws a place: first a component, each as likely as any other but texts, which decide little, then one of the places
     * that have it. The last one comes up more often: it is the newest where entries are in order of their dates, and judged
     * most.
     */
    @Nullable Place place(Style style, Object root) {
        List<Kind> kinds = Kind.of(root.getClass());
        Kind kind = kinds.get(random.nextInt(kinds.size()));
        boolean rare = kind.part().type() == String.class || kind.part().type() == CurrencyUnit.class;
        boolean last = random.nextInt(3) == 0;
        if (!suits(style, kind.part()) || rare && random.nextInt(3) > 0) {
            return null;
        }
        List<Place> places = kind.in(root);
        return places.isEmpty() ? null : places.get(last ? places.size() - 1 : random.nextInt(places.size()));
    }

    private static boolean suits(Style style, Part part) {
        return switch (style) {
            case ANY -> true;
            case LIMIT -> part.type() == LocalDate.class || !part.collection() && number(part.type());
            case GAP -> part.nullable() || part.collection();
        };
    }

    /**
     * Draws a change for a place. It may give something that the model does not accept, or the same by chance. What it does
     * to the place can be done to other places of the component too: dates move, numbers grow, other values become the same.
     */
    UnaryOperator<@Nullable Object> change(Style style, Place place) {
        Part part = place.part();
        Object old = place.value();
        if (style == Style.GAP) {
            return to(part.nullable() && (!part.collection() || random.nextInt(3) > 0) ? null : empty(part));
        } else if (style == Style.LIMIT) {
            if (part.collection()) {
                return to(List.of(limit(place)));
            }
            return part.type() == LocalDate.class ? moved(old, limit(place)) : limit(place, part.type());
        } else if (old == null) {
            return to(values.of(part));
        } else if (part.nullable() && random.nextInt(4) == 0) {
            return to(null);
        } else if (part.collection()) {
            return to(entries(part, (Collection<?>) old));
        } else if (old instanceof LocalDate date) {
            return moved(old, random.nextInt(4) == 0 ? surroundings.value(random, LocalDate.class) : date.plusDays(days()));
        } else if (old instanceof Boolean flag) {
            return to(!flag);
        } else if (number(part.type())) {
            return random.nextInt(3) == 0 ? to(values.of(part)) : near(part.type());
        }
        return to(values.of(part));
    }

    private static UnaryOperator<@Nullable Object> to(@Nullable Object value) {
        return old -> value;
    }

    private static UnaryOperator<@Nullable Object> moved(@Nullable Object old, @Nullable Object now) {
        if (old instanceof LocalDate before && now instanceof LocalDate after) {
            long days = ChronoUnit.DAYS.between(before, after);
            return other -> other instanceof LocalDate date ? date.plusDays(days) : other;
        }
        return to(now);
    }

    private static Object empty(Part part) {
        return part.set() ? new TreeSet<>() : List.of();
    }

    private int days() {
        return (1 + random.nextInt(400)) * (random.nextBoolean() ? 1 : -1);
    }

    private Object entries(Part part, Collection<?> old) {
        List<Object> entries = new ArrayList<>(old);
        int place = entries.isEmpty() ? 0 : random.nextInt(entries.size());
        switch (entries.isEmpty() ? 3 : random.nextInt(5)) {
            case 0 -> entries.clear();
            case 1 -> entries.remove(place);
            case 2 -> entries.add(part.composite() ? values.withNewId(entries.get(place)) : entries.get(place));
            case 3 -> entries.add(values.entry(part));
            default -> entries.set(place, values.entry(part));
        }
        return part.set() ? new TreeSet<>(entries) : entries;
    }

    private UnaryOperator<@Nullable Object> near(Class<?> type) {
        BigDecimal step = new BigDecimal(STEPS[random.nextInt(STEPS.length)]);
        BigDecimal factor = random.nextInt(4) == 0
                ? BigDecimal.valueOf(random.nextInt(6) - 1L)
                : new BigDecimal(RATIOS[random.nextInt(RATIOS.length)]);
        boolean add = random.nextInt(3) == 0;
        return number -> number == null
                ? null
                : typed(add ? decimal(number).add(step) : decimal(number).multiply(factor), type);
    }

    /** A date some limit before or after the date of judgement or another date, or one day beside it. */
    private LocalDate limit(Place place) {
        Object from = random.nextInt(5) < 2 ? neighbour(place, LocalDate.class) : Portfolios.AS_OF;
        int days = DAYS[random.nextInt(DAYS.length)] + random.nextInt(3) - 1;
        return (from instanceof LocalDate date ? date : Portfolios.AS_OF).plusDays(random.nextInt(4) == 0 ? days : -days);
    }

    /** A number that is some limit, some share of itself or of another number nearby, or one step beside it. */
    private UnaryOperator<@Nullable Object> limit(Place place, Class<?> type) {
        if (place.value() != null && random.nextInt(3) == 0) {
            return near(type);
        }
        Object other = random.nextInt(4) == 0 ? null : neighbour(place, type);
        boolean whole = type != BigDecimal.class;
        BigDecimal limit = whole
                ? BigDecimal.valueOf(DAYS[random.nextInt(DAYS.length)])
                : new BigDecimal(RATIOS[random.nextInt(RATIOS.length)]);
        BigDecimal number = other == null ? limit : whole ? decimal(other) : decimal(other).multiply(limit);
        BigDecimal step = whole ? BigDecimal.ONE : new BigDecimal("0.01");
        return to(typed(number.add(step.multiply(BigDecimal.valueOf(random.nextInt(3) - 1L))), type));
    }

    /** Draws a value of a type from the record of the place or one of the two records around it. */
    private @Nullable Object neighbour(Place place, Class<?> type) {
        if (type == LocalDate.class && random.nextBoolean()) {
            return surroundings.value(random, LocalDate.class);
        }
        Place around = place;
        for (int i = random.nextInt(3) + (place.part().owner().getSimpleName().equals("Money") ? 1 : 0); i > 0 && around.up() != null; i--) {
            around = around.up();
        }
        List<Object> found = new ArrayList<>();
        Place.visit(around.record(), Project.class, near -> {
            if (!near.part().collection() && near.part().type() == type && near.value() != null) {
                found.add(near.value());
            }
        });
        return found.isEmpty() ? null : found.get(random.nextInt(found.size()));
    }

    private static boolean number(Class<?> type) {
        return type == BigDecimal.class || type == int.class || type == Integer.class;
    }

    private static BigDecimal decimal(Object number) {
        return number instanceof BigDecimal decimal ? decimal : BigDecimal.valueOf((Integer) number);
    }

    private static Object typed(BigDecimal number, Class<?> type) {
        return type == BigDecimal.class ? number : (Object) number.intValue();
    }
}
