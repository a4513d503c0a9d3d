package org.pmo4j.model.json;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
import org.joda.money.CurrencyUnit;
import org.jspecify.annotations.Nullable;
import org.pmo4j.model.InvalidModelException;
import org.pmo4j.model.Money;
import org.pmo4j.model.Range;
import org.pmo4j.model.id.PartyId;
import org.pmo4j.model.internal.RecordPlan;
import org.pmo4j.model.internal.RecordPlan.Component;
import org.pmo4j.model.internal.RecordPlan.Kind;
import org.pmo4j.model.internal.RecordPlan.Shape;

/**
 * Records of any type of the model, made from their plans. Ids that others refer to are numbered from 0 in each list, and
 * references go to number 0, so that whole portfolios hold together.
 */
final class RandomRecords {

    private static final String[] TEXTS = {"Harbour tunnel", "a \"quoted\" \\ text", "梁伟", "line\nbreak\ttab", "\u0000", "\ud83d\ude00", "</script>"};
    private static final String[] CURRENCIES = {"CAD", "CNY", "EUR", "JPY"};
    private static final int TRIES = 30;

    private final Random random;
    private final Set<Class<?>> referred;
    private int number;

    /**
     * Creates a source of records.
     *
     * @param root the record that will hold the others; its references must hold together
     */
    RandomRecords(long seed, Class<?> root) {
        random = new Random(seed);
        referred = new LinkedHashSet<>();
        references(root, new LinkedHashSet<>());
    }

    private void references(Class<?> type, Set<Class<?>> seen) {
        if (!seen.add(type)) {
            return;
        }
        for (Component component : RecordPlan.of(type).components()) {
            Shape shape = component.shape().element() == null ? component.shape() : component.shape().element();
            if (shape.kind() == Kind.RECORD) {
                references(shape.type(), seen);
            } else if (shape.kind() == Kind.PARTY) {
                referred.addAll(List.of(PartyId.class.getPermittedSubclasses()));
            } else if (shape.kind() == Kind.IDENTIFIER && !component.ownId()) {
                referred.add(shape.type());
            }
        }
    }

    <T> T next(Class<T> type) {
        return type.cast(record(type, 0));
    }

    /** Makes a record; constraints between components are met by trying again, at last with as little as possible. */
    private Object record(Class<?> type, int position) {
        RecordPlan plan = RecordPlan.of(type);
        for (int attempt = 0; ; attempt++) {
            try {
                LocalDate date = LocalDate.of(2020, 1, 1).plusDays(random.nextInt(2000));
                var values = new Object[plan.components().size()];
                for (Component component : plan.components()) {
                    date = date.plusDays(random.nextInt(3) * 20L);
                    values[component.index()] = component.ownId()
                            ? id(component.shape(), referred.contains(component.shape().type()) ? position : ++number)
                            : component(component, date, attempt > TRIES / 2);
                }
                return plan.create(values);
            } catch (InvalidModelException e) {
                if (attempt == TRIES) {
                    throw e;
                }
            }
        }
    }

    private @Nullable Object component(Component component, LocalDate date, boolean little) {
        boolean upward = component.name().equals("parent") || component.name().equals("lineManager");
        if (component.nullable() && (upward || little || random.nextInt(3) == 0)) {
            return null;
        }
        return value(component.shape(), component.range(), date, 0);
    }

    private Object value(Shape shape, @Nullable Range range, LocalDate date, int position) {
        return switch (shape.kind()) {
            case TEXT -> TEXTS[random.nextInt(TEXTS.length)] + position;
            case BOOLEAN -> random.nextBoolean();
            case WHOLE -> range == null ? random.nextInt() : number(range, 0).intValue();
            case DECIMAL -> range == null ? any() : number(range, random.nextInt(10));
            case DATE -> date.plusDays(position);
            case CONSTANT -> shape.type().getEnumConstants()[random.nextInt(shape.type().getEnumConstants().length)];
            case IDENTIFIER -> id(shape, position);
            case PARTY -> PartyId.parse(List.of("person:0", "unit:0", "pmo:0").get(random.nextInt(3)));
            case CURRENCY -> CurrencyUnit.of(CURRENCIES[random.nextInt(CURRENCIES.length)]);
            case RECORD -> shape.type() == Money.class && range != null
                    ? new Money(number(range, 2), CurrencyUnit.of("CAD"))
                    : record(shape.type(), position);
            case LIST -> entries(shape.element(), range, date);
            case SET -> new TreeSet<>(entries(shape.element(), range, date));
        };
    }

    private List<Object> entries(Shape element, @Nullable Range range, LocalDate date) {
        Component id = element.kind() == Kind.RECORD ? RecordPlan.of(element.type()).component("id") : null;
        boolean mustHold = id != null && referred.contains(id.shape().type());
        boolean reference = element.kind() == Kind.IDENTIFIER || element.kind() == Kind.PARTY;
        int size = reference ? random.nextInt(2) : (mustHold ? 1 : 0) + random.nextInt(3);
        List<Object> entries = new ArrayList<>();
        for (int i = 0; i < size; i++) {
            entries.add(value(element, range, date, i));
        }
        return entries;
    }

    private static Object id(Shape shape, int number) {
        return RecordPlan.of(shape.type()).create(Integer.toString(number));
    }

    private BigDecimal any() {
        return new BigDecimal(new BigInteger(random.nextInt(99) + 1, random), random.nextInt(31)).multiply(BigDecimal.valueOf(random.nextBoolean() ? 1 : -1));
    }

    private BigDecimal number(Range range, int scale) {
        BigDecimal lowest = new BigDecimal(range.min());
        BigDecimal highest = range.max().isEmpty() ? lowest.add(BigDecimal.valueOf(1_000_000)) : new BigDecimal(range.max());
        BigDecimal step = BigDecimal.ONE.movePointLeft(scale);
        BigInteger steps = highest.subtract(lowest).divideToIntegralValue(step).toBigInteger();
        BigInteger taken = new BigInteger(steps.bitLength() + 8, random).mod(steps.add(BigInteger.ONE));
        return lowest.add(step.multiply(new BigDecimal(range.minExclusive() ? taken.max(BigInteger.ONE) : taken)));
    }
}
