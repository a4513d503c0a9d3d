package org.pmo4j.rules.internal;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.pmo4j.rules.ParameterDefinition;
import org.pmo4j.rules.Policy;

/**
 * By how much a day of the data may lie apart from the day on which a policy starts to judge otherwise: by the lengths of time
 * that the policy has as parameters, in both directions, and by two of them together. All values count that a parameter may
 * have for some project.
 */
final class DayShifts {

    private static final Map<String, Integer> DAYS = Map.of("days", 1, "weeks", 7);
    private static final Map<String, Integer> MONTHS = Map.of("months", 1, "years", 12);

    private final Set<Shift> shifts = new LinkedHashSet<>();

    DayShifts(Policy policy, Collection<Map<String, String>> values) {
        Set<Shift> lengths = new LinkedHashSet<>();
        for (ParameterDefinition parameter : policy.parameters()) {
            Stream.concat(
                            Stream.of(parameter.defaultValue()),
                            values.stream().map(set -> set.get(parameter.key())).filter(Objects::nonNull))
                    .map(value -> length(parameter, value))
                    .filter(Objects::nonNull)
                    .forEach(lengths::add);
        }
        shifts.add(new Shift(0, 0));
        for (Shift length : lengths) {
            shifts.add(length);
            shifts.add(length.back());
        }
        for (Shift first : Set.copyOf(shifts)) {
            lengths.forEach(second -> {
                shifts.add(first.plus(second));
                shifts.add(first.plus(second.back()));
            });
        }
    }

    private static @Nullable Shift length(ParameterDefinition parameter, String value) {
        Object parsed = ParameterValues.parse(parameter, value);
        Integer days = DAYS.get(parameter.unit());
        Integer months = MONTHS.get(parameter.unit());
        if (!(parsed instanceof Number) || days == null && months == null) {
            return null;
        }
        int length = new BigDecimal(parsed.toString()).intValue();
        return days == null ? new Shift(months * length, 0) : new Shift(0, days * length);
    }

    /** Tells whether the policy has no length of time as a parameter. */
    boolean none() {
        return shifts.size() == 1;
    }

    /** Returns the days on which something may begin or end, in no order. */
    Set<LocalDate> of(Iterable<LocalDate> dates) {
        Set<LocalDate> days = new TreeSet<>();
        dates.forEach(date -> shifts.forEach(shift -> days.add(shift.from(date))));
        return days;
    }

    /** A length of time, in either direction. */
    private record Shift(int months, int days) {

        Shift back() {
            return new Shift(-months, -days);
        }

        Shift plus(Shift other) {
            return new Shift(months + other.months, days + other.days);
        }

        LocalDate from(LocalDate date) {
            return date.plusMonths(months).plusDays(days);
        }
    }
}
