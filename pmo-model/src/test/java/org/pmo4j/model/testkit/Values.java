package org.pmo4j.model.testkit;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.TreeSet;
import org.joda.money.CurrencyUnit;
import org.jspecify.annotations.Nullable;
import org.pmo4j.model.InvalidModelException;
import org.pmo4j.model.Range;
import org.pmo4j.model.governance.Waiver;
import org.pmo4j.model.id.Identifier;
import org.pmo4j.model.id.PartyId;
import org.pmo4j.model.id.PersonId;
import org.pmo4j.model.project.Project;

/** Draws values of any type of the model: such as stand elsewhere in the same portfolio, or new ones. */
final class Values {

    private static final String[] TEXTS = {"Harbour tunnel", "a \"quoted\" text", "梁伟", "2", "line\nbreak"};
    private static final String[] CURRENCIES = {"CAD", "CNY", "EUR", "JPY"};
    private static final int TRIES = 40;

    private final Random random;
    private final Surroundings surroundings;

    Values(Random random, Surroundings surroundings) {
        this.random = random;
        this.surroundings = surroundings;
    }

    /** Draws a value for a component, not null. */
    Object of(Part part) {
        if (!part.collection()) {
            return entry(part);
        }
        List<Object> entries = new ArrayList<>();
        for (int i = random.nextInt(3); i > 0; i--) {
            entries.add(entry(part));
        }
        return part.set() ? new TreeSet<>(entries) : entries;
    }

    /** Draws a value for a component that is no collection, or an entry of one that is. */
    Object entry(Part part) {
        String held = part.type() == String.class && random.nextBoolean() ? surroundings.text(random, part) : null;
        return held == null ? of(part.type(), part.range(), part.ownId()) : held;
    }

    private Object of(Class<?> type, @Nullable Range range, boolean ownId) {
        if (type == String.class) {
            return TEXTS[random.nextInt(TEXTS.length)];
        } else if (type == boolean.class || type == Boolean.class) {
            return random.nextBoolean();
        } else if (type == int.class || type == Integer.class) {
            return number(range, 0).intValueExact();
        } else if (type == BigDecimal.class) {
            return number(range, random.nextInt(4));
        } else if (type == LocalDate.class) {
            return Portfolios.AS_OF.plusDays(random.nextInt(800) - 600);
        } else if (type == CurrencyUnit.class) {
            return CurrencyUnit.of(CURRENCIES[random.nextInt(CURRENCIES.length)]);
        } else if (type.isEnum()) {
            return type.getEnumConstants()[random.nextInt(type.getEnumConstants().length)];
        } else if (Identifier.class.isAssignableFrom(type)) {
            return identifier(type, ownId);
        }
        Object held = random.nextInt(3) == 0 ? null : surroundings.value(random, type);
        return held == null ? record(type) : withNewId(held);
    }

    private Object identifier(Class<?> type, boolean own) {
        Object held = own ? null : surroundings.value(random, type);
        if (held != null) {
            return held;
        }
        return type.isInterface() ? PartyId.parse("person:none") : Part.create(type, "N-" + random.nextInt(1_000_000));
    }

    /** Copies a record; one with an identity gets another one, and so do the records in it that are told apart with it. */
    Object withNewId(Object record) {
        Object copy = record;
        if (Part.of(record.getClass()).stream().anyMatch(Part::ownId)) {
            for (Part part : Part.of(record.getClass())) {
                if (part.ownId()) {
                    copy = part.with(copy, of(part));
                } else if (!(record instanceof Project) && part.composite() && part.get(record) instanceof List<?> entries) {
                    copy = part.with(copy, entries.stream().map(this::withNewId).toList());
                }
            }
        }
        return copy;
    }

    /** Makes a record from nothing; constraints between components are met by trying again, with ever less in it. */
    Object record(Class<?> type) {
        for (int attempt = 1; ; attempt++) {
            try {
                var values = new Object[Part.of(type).size()];
                for (Part part : Part.of(type)) {
                    boolean left = part.nullable() && random.nextInt(TRIES) < 8 + attempt;
                    values[part.index()] = left ? null : of(part);
                }
                Object made = Part.create(type, values);
                return made instanceof Waiver waiver && random.nextBoolean() ? lived(waiver) : made;
            } catch (InvalidModelException e) {
                if (attempt == TRIES) {
                    throw e;
                }
            }
        }
    }

    /** Steps drawn one by one would hardly ever make a life. */
    private Waiver lived(Waiver waiver) {
        return new WaiverLives(random, () -> (PersonId) identifier(PersonId.class, false))
                .of(waiver.id(), waiver.policy(), waiver.subject());
    }

    private BigDecimal number(@Nullable Range range, int scale) {
        BigDecimal lowest = range == null ? BigDecimal.valueOf(-5) : new BigDecimal(range.min());
        BigDecimal highest = range == null || range.max().isEmpty() ? lowest.add(BigDecimal.TEN.pow(1 + random.nextInt(5))) : new BigDecimal(range.max());
        BigDecimal step = BigDecimal.ONE.movePointLeft(scale);
        int steps = highest.subtract(lowest).divideToIntegralValue(step).intValueExact();
        int taken = random.nextInt(steps + 1);
        return lowest.add(step.multiply(BigDecimal.valueOf(range != null && range.minExclusive() ? Math.max(1, taken) : taken)));
    }
}
