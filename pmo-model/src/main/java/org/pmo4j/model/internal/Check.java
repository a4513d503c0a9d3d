package org.pmo4j.model.internal;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.pmo4j.model.Fault;
import org.pmo4j.model.InvalidModelException;
import org.pmo4j.model.Money;

/**
 * Collects what is wrong with the components of a record while its constructor runs, and brings each component into its
 * canonical form. Every method returns the component; {@link #done()} throws once, with all faults.
 *
 * <p>A null component is a fault only for {@code required}, {@code text}, {@code list}, {@code byId}, {@code set} and
 * {@code sorted}; the other methods let it pass.
 */
public final class Check {

    /** Digits that a number may have before and after the decimal point. */
    private static final int MAX_DIGITS = 30;

    private static final int MAX_TEXT = 100_000;

    private final Class<?> type;
    private @Nullable List<Fault> faults;

    private Check(Class<?> type) {
        this.type = type;
    }

    public static Check of(Class<?> type) {
        return new Check(type);
    }

    public void done() {
        if (faults != null) {
            throw new InvalidModelException(type.getSimpleName(), faults);
        }
    }

    public void fault(String name, String message) {
        if (faults == null) {
            faults = new ArrayList<>();
        }
        faults.add(new Fault(name, message));
    }

    public <T> T required(String name, @Nullable T value) {
        if (value == null && (faults == null || faults.stream().noneMatch(fault -> fault.path().equals(name) || fault.path().startsWith(name + "[")))) {
            fault(name, "is required");
        }
        return value;
    }

    public String text(String name, @Nullable String value) {
        if (value == null) {
            fault(name, "is required");
        } else if (value.isBlank()) {
            fault(name, "must not be blank");
        }
        return bounded(name, value);
    }

    /** Accepts any text; blank text holds nothing and becomes null. */
    public @Nullable String optionalText(String name, @Nullable String value) {
        return value == null || value.isBlank() ? null : bounded(name, value);
    }

    private @Nullable String bounded(String name, @Nullable String value) {
        if (value != null && value.length() > MAX_TEXT) {
            fault(name, "has " + value.length() + " characters, at most " + MAX_TEXT + " are allowed");
        }
        return value;
    }

    /** Brings a number into the form without trailing zeros, so that equal numbers are equal objects. */
    public @Nullable BigDecimal decimal(String name, @Nullable BigDecimal value) {
        if (value == null) {
            return null;
        }
        if (value.scale() > MAX_DIGITS || value.precision() - (long) value.scale() > MAX_DIGITS) {
            fault(name, "has more than " + MAX_DIGITS + " digits before or after the decimal point");
            return null;
        }
        BigDecimal stripped = value.stripTrailingZeros();
        return stripped.scale() < 0 ? stripped.setScale(0) : stripped;
    }

    public @Nullable BigDecimal fraction(String name, @Nullable BigDecimal value) {
        return between(name, value, 0, 1);
    }

    public @Nullable BigDecimal between(String name, @Nullable BigDecimal value, int min, int max) {
        BigDecimal number = decimal(name, value);
        if (number != null
                && (number.compareTo(BigDecimal.valueOf(min)) < 0 || number.compareTo(BigDecimal.valueOf(max)) > 0)) {
            fault(name, number.toPlainString() + " is not between " + min + " and " + max);
        }
        return number;
    }

    public @Nullable Integer between(String name, @Nullable Integer value, int min, int max) {
        if (value != null && (value < min || value > max)) {
            fault(name, value + " is not between " + min + " and " + max);
        }
        return value;
    }

    public @Nullable BigDecimal notNegative(String name, @Nullable BigDecimal value) {
        BigDecimal number = decimal(name, value);
        if (number != null && number.signum() < 0) {
            fault(name, number.toPlainString() + " is negative");
        }
        return number;
    }

    public @Nullable Money notNegative(String name, @Nullable Money value) {
        if (value != null && value.signum() < 0) {
            fault(name, value + " is negative");
        }
        return value;
    }

    public @Nullable Integer notNegative(String name, @Nullable Integer value) {
        return atLeast(name, value, 0);
    }

    public @Nullable BigDecimal positive(String name, @Nullable BigDecimal value) {
        BigDecimal number = decimal(name, value);
        if (number != null && number.signum() <= 0) {
            fault(name, number.toPlainString() + " is not greater than 0");
        }
        return number;
    }

    public @Nullable Integer positive(String name, @Nullable Integer value) {
        if (value != null && value <= 0) {
            fault(name, value + " is not greater than 0");
        }
        return value;
    }

    public @Nullable Integer atLeast(String name, @Nullable Integer value, int min) {
        if (value != null && value < min) {
            fault(name, value + " is less than " + min);
        }
        return value;
    }

    public @Nullable BigDecimal atLeast(String name, @Nullable BigDecimal value, int min) {
        BigDecimal number = decimal(name, value);
        if (number != null && number.compareTo(BigDecimal.valueOf(min)) < 0) {
            fault(name, number.toPlainString() + " is less than " + min);
        }
        return number;
    }

    public void notBefore(String name, @Nullable LocalDate later, String earlierName, @Nullable LocalDate earlier) {
        if (later != null && earlier != null && later.isBefore(earlier)) {
            fault(name, later + " is before " + earlierName + " " + earlier);
        }
    }

    public <T> List<T> list(String name, @Nullable List<T> value) {
        return required(name, optionalList(name, value));
    }

    public <T> @Nullable List<T> optionalList(String name, @Nullable List<T> value) {
        return value == null || hasNull(name, value) ? null : List.copyOf(value);
    }

    /** Copies a list whose order means nothing, ordered by id; the same id twice is a fault. */
    public <T, I extends Comparable<? super I>> List<T> byId(String name, @Nullable List<T> value, Function<T, I> id) {
        return required(name, optionalById(name, value, id));
    }

    public <T, I extends Comparable<? super I>> @Nullable List<T> optionalById(
            String name, @Nullable List<T> value, Function<T, I> id) {
        if (value == null || hasNull(name, value)) {
            return null;
        }
        return unique(name, order(value, id), id);
    }

    /** Copies a list ordered by a key; entries of the same key keep their order. */
    public <T, K extends Comparable<? super K>> List<T> sorted(
            String name, @Nullable List<T> value, Function<T, K> key) {
        return required(name, value == null || hasNull(name, value) ? null : order(value, key));
    }

    public <T, K> List<T> unique(String name, @Nullable List<T> value, Function<T, K> key) {
        if (value != null && value.size() > 1) {
            Map<K, Integer> seen = new HashMap<>();
            for (T entry : value) {
                if (seen.merge(key.apply(entry), 1, Integer::sum) == 2) {
                    fault(name, "holds '" + key.apply(entry) + "' twice");
                }
            }
        }
        return value;
    }

    public <T extends Comparable<?>> Set<T> set(String name, @Nullable Set<T> value) {
        return required(name, optionalSet(name, value));
    }

    /** Copies a set in natural order, so that it is always iterated the same way. */
    public <T extends Comparable<?>> @Nullable Set<T> optionalSet(String name, @Nullable Set<T> value) {
        if (value == null || hasNull(name, value)) {
            return null;
        }
        return value.size() < 2 ? Set.copyOf(value) : new OrderedSet<>(value);
    }

    private boolean hasNull(String name, Collection<?> value) {
        int position = 0;
        for (Object entry : value) {
            if (entry == null) {
                fault(name + "[" + position + "]", "is required");
                return true;
            }
            position++;
        }
        return false;
    }

    private static <T, K extends Comparable<? super K>> List<T> order(List<T> value, Function<T, K> key) {
        Comparator<T> comparator = Comparator.comparing(key);
        for (int i = 1; i < value.size(); i++) {
            if (comparator.compare(value.get(i - 1), value.get(i)) > 0) {
                List<T> copy = new ArrayList<>(value);
                copy.sort(comparator);
                return List.copyOf(copy);
            }
        }
        return List.copyOf(value);
    }
}
