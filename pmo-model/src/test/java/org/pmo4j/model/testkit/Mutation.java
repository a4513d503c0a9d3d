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
        "0", "0.05", "0.1", "0.15", "0.18", "0.2", "0.25", "0.5", "0.6", "0.667", "0.7", "0.8", "0.85", "0.9", "0.95", "1", "1.05", "1.1",
        "1.15", "1.25", "1.3", "1.5"
    };

    private final Random random;
    private final Surroundings surroundings;
    private final Values values;

    Mutation(Random random, Surroundings surroundings) {
        this.random = random;
        this.surroundings = surroundings;
        this.values = new Values(random, surroundings);
    }

    /** Tells whether a style can change something at a place. */
    static boolean suits(Style style, Place place) {
        Class<?> type = place.part().type();
        return switch (style) {
            case ANY -> true;
            case LIMIT -> !place.part().collection() && (type == LocalDate.class || number(type));
            case GAP -> place.value() != null && (place.part().nullable() || place.part().collection());
        };
    }

    /** Draws another value for a place; it may be one that the model does not accept, or the same by chance. */
    @Nullable Object value(Style style, Place place) {
        Part part = place.part();
        Object old = place.value();
        if (style == Style.GAP) {
            return part.nullable() && (!part.collection() || random.nextInt(3) > 0) ? null : empty(part);
        } else if (style == Style.LIMIT) {
            return part.type() == LocalDate.class ? limit(place) : limit(place, part.type());
        } else if (old == null) {
            return values.of(part);
        } else if (part.nullable() && random.nextInt(4) == 0) {
            return null;
        } else if (part.collection()) {
            return entries(part, (Collection<?>) old);
        } else if (old instanceof LocalDate date) {
            return random.nextInt(4) == 0 ? surroundings.value(random, LocalDate.class) : date.plusDays(days());
        } else if (old instanceof Boolean flag) {
            return !flag;
        } else if (number(part.type())) {
            return random.nextInt(3) == 0 ? values.of(part) : typed(near(decimal(old)), part.type());
        }
        return values.of(part);
    }

    /**
     * Returns what does to other places of a component what was done to one of them: dates move by as many days, other
     * values become the same.
     */
    static UnaryOperator<@Nullable Object> likewise(@Nullable Object old, @Nullable Object now) {
        if (old instanceof LocalDate before && now instanceof LocalDate after) {
            long days = ChronoUnit.DAYS.between(before, after);
            return other -> other instanceof LocalDate date ? date.plusDays(days) : other;
        }
        return other -> now;
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
            case 3 -> entries.add(values.of(part.type(), part.range(), false));
            default -> entries.set(place, values.of(part.type(), part.range(), false));
        }
        return part.set() ? new TreeSet<>(entries) : entries;
    }

    private BigDecimal near(BigDecimal old) {
        BigDecimal step = new BigDecimal(random.nextBoolean() ? "1" : "0.01");
        return switch (random.nextInt(4)) {
            case 0 -> old.add(step);
            case 1 -> old.subtract(step);
            case 2 -> old.multiply(new BigDecimal(RATIOS[random.nextInt(RATIOS.length)]));
            default -> old.multiply(BigDecimal.valueOf(random.nextInt(6) - 1L));
        };
    }

    /** A date some limit before or after the date of judgement or another date, or one day beside it. */
    private LocalDate limit(Place place) {
        Object from = random.nextInt(5) < 2 ? neighbour(place, LocalDate.class) : Portfolios.AS_OF;
        int days = DAYS[random.nextInt(DAYS.length)] + random.nextInt(3) - 1;
        return (from instanceof LocalDate date ? date : Portfolios.AS_OF).plusDays(random.nextInt(4) == 0 ? days : -days);
    }

    /** A number that is some limit, some share of another number nearby, or one step beside it. */
    private Object limit(Place place, Class<?> type) {
        Object other = random.nextInt(4) == 0 ? null : neighbour(place, type);
        BigDecimal base = other == null || random.nextInt(4) == 0 ? BigDecimal.ONE : decimal(other);
        BigDecimal share = new BigDecimal(RATIOS[random.nextInt(RATIOS.length)]);
        BigDecimal number = type == BigDecimal.class
                ? base.multiply(share)
                : other == null || random.nextBoolean() ? BigDecimal.valueOf(DAYS[random.nextInt(DAYS.length)]) : decimal(other);
        BigDecimal step = new BigDecimal(type == BigDecimal.class ? "0.01" : "1");
        return typed(number.add(step.multiply(BigDecimal.valueOf(random.nextInt(3) - 1L))), type);
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
