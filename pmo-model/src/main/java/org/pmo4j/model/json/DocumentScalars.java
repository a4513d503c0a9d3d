package org.pmo4j.model.json;

import java.math.BigDecimal;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.function.Function;
import java.util.regex.Pattern;
import org.joda.money.CurrencyUnit;
import org.joda.money.IllegalCurrencyException;
import org.jspecify.annotations.Nullable;
import org.pmo4j.model.InvalidModelException;
import org.pmo4j.model.id.PartyId;
import org.pmo4j.model.internal.RecordPlan;
import org.pmo4j.model.internal.RecordPlan.Shape;

/** Makes values of strings and numbers; what is no value is a fault and becomes {@link DocumentReader#LOST}. */
final class DocumentScalars {

    /** Digits before and after the decimal point, as many as the model accepts. */
    private static final int MAX_DIGITS = 30;

    /** Longest number that is looked at: digits, exponent and zeros that mean nothing. */
    private static final int MAX_NUMBER_LENGTH = 1000;

    private static final int MAX_LISTED = 12;

    static final Pattern AMOUNT = Pattern.compile("^-?(0|[1-9][0-9]*)(\\.[0-9]+)?([eE][+-]?[0-9]+)?$");
    private static final Pattern DATE = Pattern.compile("[0-9]{4}-[0-9]{2}-[0-9]{2}");
    private static final Pattern CURRENCY = Pattern.compile("[A-Z]{3}");

    private final DocumentPath path;
    private final DocumentFaults faults;

    DocumentScalars(DocumentPath path, DocumentFaults faults) {
        this.path = path;
        this.faults = faults;
    }

    /** Says what a string should have been. */
    static String expected(Shape shape) {
        return switch (shape.kind()) {
            case DATE -> "a date such as \"2026-03-31\"";
            case CURRENCY -> "a currency code such as \"CAD\"";
            case PARTY -> "\"person:ID\", \"unit:ID\" or \"pmo:ID\"";
            case IDENTIFIER -> "an id, a string";
            case CONSTANT -> "one of the constants of " + shape.type().getSimpleName() + ", a string";
            default -> "a string";
        };
    }

    Object text(Shape shape, String text) {
        return switch (shape.kind()) {
            case DATE -> date(text);
            case CURRENCY -> currency(text);
            case CONSTANT -> {
                Object constant = constant(shape.type(), text);
                yield constant == null ? unknownConstant(shape.type(), text) : constant;
            }
            case IDENTIFIER -> wellFormed(text) ? id(text, RecordPlan.of(shape.type())::create) : DocumentReader.LOST;
            case PARTY -> wellFormed(text) ? id(text, PartyId::parse) : DocumentReader.LOST;
            default -> wellFormed(text) ? text : DocumentReader.LOST;
        };
    }

    Object whole(String text) {
        Object number = decimal(text);
        if (number == DocumentReader.LOST) {
            return number;
        }
        BigDecimal whole = (BigDecimal) number;
        if (whole.stripTrailingZeros().scale() > 0) {
            return lost("expected a whole number, found the number " + Texts.shown(text));
        }
        try {
            return whole.intValueExact();
        } catch (ArithmeticException e) {
            return lost(Texts.shown(text) + " is not between " + Integer.MIN_VALUE + " and " + Integer.MAX_VALUE);
        }
    }

    Object decimal(String text) {
        if (text.length() <= MAX_NUMBER_LENGTH) {
            try {
                BigDecimal number = new BigDecimal(text);
                if (number.scale() <= MAX_DIGITS && number.precision() - (long) number.scale() <= MAX_DIGITS) {
                    return number;
                }
            } catch (NumberFormatException e) {
                // The grammar is known to be right, so the exponent is beyond an int: a matter of digits too.
            }
        }
        return lost(Texts.shown(text) + " has more than " + MAX_DIGITS + " digits before or after the decimal point");
    }

    Object amount(String text) {
        return AMOUNT.matcher(text).matches()
                ? decimal(text)
                : lost("expected a number, found the string " + Texts.quoted(text));
    }

    private Object date(String text) {
        if (DATE.matcher(text).matches()) {
            try {
                return LocalDate.of(
                        Integer.parseInt(text, 0, 4, 10), Integer.parseInt(text, 5, 7, 10), Integer.parseInt(text, 8, 10, 10));
            } catch (DateTimeException e) {
                return lost(text + " is no day of the calendar");
            }
        }
        return lost("expected a date such as \"2026-03-31\", found the string " + Texts.quoted(text));
    }

    private Object currency(String text) {
        if (CURRENCY.matcher(text).matches()) {
            try {
                return CurrencyUnit.of(text);
            } catch (IllegalCurrencyException e) {
                return lost(text + " is no currency of ISO 4217");
            }
        }
        return lost("expected a currency code such as \"CAD\", found the string " + Texts.quoted(text));
    }

    /** Returns the constant of a name; null if the enum has none. */
    static @Nullable Object constant(Class<?> type, String name) {
        for (Object constant : type.getEnumConstants()) {
            if (((Enum<?>) constant).name().equals(name)) {
                return constant;
            }
        }
        return null;
    }

    private Object unknownConstant(Class<?> type, String text) {
        List<String> names = Arrays.stream(type.getEnumConstants())
                .map(constant -> ((Enum<?>) constant).name())
                .toList();
        String nearest = Texts.nearest(text, names);
        String hint = names.size() <= MAX_LISTED
                ? "; allowed: " + String.join(", ", names)
                : nearest == null ? "" : "; did you mean " + nearest + "?";
        return lost(Texts.quoted(text) + " is no " + type.getSimpleName() + hint);
    }

    private Object id(String text, Function<String, Object> parser) {
        try {
            return parser.apply(text);
        } catch (InvalidModelException e) {
            return lost(e.faults().get(0).message());
        } catch (IllegalArgumentException e) {
            return lost("expected \"person:ID\", \"unit:ID\" or \"pmo:ID\", found the string " + Texts.quoted(text));
        }
    }

    private boolean wellFormed(String text) {
        if (Texts.loneSurrogate(text) >= 0) {
            faults.add(path.here(), "holds half a surrogate pair");
            return false;
        }
        return true;
    }

    private Object lost(String message) {
        faults.add(path.here(), message);
        return DocumentReader.LOST;
    }
}
