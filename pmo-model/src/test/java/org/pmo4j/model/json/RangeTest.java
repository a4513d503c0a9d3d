package org.pmo4j.model.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.math.BigDecimal;
import java.util.List;
import java.util.stream.Stream;
import org.joda.money.CurrencyUnit;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.jspecify.annotations.Nullable;
import org.pmo4j.model.Fault;
import org.pmo4j.model.InvalidModelException;
import org.pmo4j.model.Money;
import org.pmo4j.model.Range;
import org.pmo4j.model.internal.RecordPlan;
import org.pmo4j.model.internal.RecordPlan.Component;
import org.pmo4j.model.internal.RecordPlan.Kind;

/** The constructor of a record enforces what {@link Range} says of its components, no less and no more. */
class RangeTest {

    private static final BigDecimal LITTLE = new BigDecimal("0.000000000000000000000000000001");

    static Stream<Arguments> ranges() {
        return RecordRoundTripTest.recordTypes().flatMap(type -> RecordPlan.of(type).components().stream()
                .filter(component -> component.range() != null)
                .map(component -> Arguments.of(type, component.name())));
    }

    @ParameterizedTest(name = "{0}.{1}")
    @MethodSource("ranges")
    void accepts_the_limits_of_a_range_and_refuses_their_neighbours(Class<? extends Record> type, String name) {
        Range range = RecordPlan.of(type).component(name).range();
        BigDecimal step = RecordPlan.of(type).component(name).shape().kind() == Kind.WHOLE ? BigDecimal.ONE : LITTLE;
        BigDecimal lowest = range.minExclusive() ? new BigDecimal(range.min()).add(step) : new BigDecimal(range.min());

        assertThat(faults(type, name, lowest)).isEmpty();
        assertThat(faults(type, name, lowest.subtract(step))).hasSize(1);
        if (!range.max().isEmpty()) {
            assertThat(faults(type, name, new BigDecimal(range.max()))).isEmpty();
            assertThat(faults(type, name, new BigDecimal(range.max()).add(step))).hasSize(1);
        }
    }

    private static List<Fault> faults(Class<? extends Record> type, String name, BigDecimal number) {
        RecordPlan plan = RecordPlan.of(type);
        Record record = new RandomRecords(1, type).next(type);
        Object[] values = plan.components().stream().map(component -> component.get(record)).toArray();
        Component component = plan.component(name);
        values[component.index()] = value(component, number);

        @Nullable InvalidModelException refused = catchThrowableOfType(InvalidModelException.class, () -> plan.create(values));

        return refused == null
                ? List.of()
                : refused.faults().stream().filter(fault -> fault.path().equals(name)).toList();
    }

    private static Object value(Component component, BigDecimal number) {
        if (component.shape().kind() == Kind.WHOLE) {
            return number.intValueExact();
        }
        return component.shape().type() == Money.class ? new Money(number, CurrencyUnit.of("CAD")) : number;
    }
}
