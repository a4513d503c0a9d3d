package org.pmo4j.examples.cli.csv;

import java.math.BigDecimal;
import java.math.MathContext;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** Makes a value of the portfolio document of the text of a cell. */
sealed interface CellReader {

    /**
     * Reads a cell.
     *
     * @param cell what it holds, without blanks around it, not empty
     * @return a string, number, boolean or object of JSON
     * @throws UnreadableCellException if the cell is none of what the reader reads
     */
    Object read(String cell) throws UnreadableCellException;

    /** Takes the text as it is. */
    record Text() implements CellReader {

        @Override
        public Object read(String cell) {
            return cell;
        }
    }

    /**
     * Reads a day.
     *
     * @param formats by their patterns, tried in this order
     */
    record Day(Map<String, DateTimeFormatter> formats) implements CellReader {

        public Day {
            formats = new LinkedHashMap<>(formats);
        }

        @Override
        public Object read(String cell) throws UnreadableCellException {
            for (DateTimeFormatter format : formats.values()) {
                try {
                    return LocalDate.parse(cell, format).toString();
                } catch (DateTimeException e) {
                    // Perhaps the next format fits.
                }
            }
            throw new UnreadableCellException("is no day in the form " + String.join(" or ", formats.keySet()));
        }
    }

    /**
     * Reads a number.
     *
     * @param stripped characters that are left out wherever they stand
     * @param form what must remain
     * @param grouping what stands between groups of three digits; empty where nothing does
     * @param point the decimal point
     * @param factor what the number is multiplied with
     */
    record Decimal(String stripped, Pattern form, String grouping, String point, BigDecimal factor)
            implements CellReader {

        /** Longest number; the model accepts no longer one. */
        private static final int MAX_LENGTH = 60;

        @Override
        public Object read(String cell) throws UnreadableCellException {
            String digits = cell.codePoints()
                    .filter(c -> stripped.indexOf(c) < 0)
                    .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
                    .toString()
                    .strip();
            if (!form.matcher(digits).matches() || digits.length() > MAX_LENGTH) {
                throw new UnreadableCellException("is no number");
            }
            String plain = grouping.isEmpty() ? digits : digits.replace(grouping, "");
            return new BigDecimal(plain.replace(point, ".")).multiply(factor, MathContext.UNLIMITED);
        }
    }

    /**
     * Reads an amount of money.
     *
     * @param amount reads the number
     * @param currency code of ISO 4217
     */
    record Amount(Decimal amount, String currency) implements CellReader {

        @Override
        public Object read(String cell) throws UnreadableCellException {
            return Map.of("amount", amount.read(cell), "currency", currency);
        }
    }

    /**
     * Translates words.
     *
     * @param table values by word, in the order of the mapping
     */
    record Word(Map<String, Object> table) implements CellReader {

        public Word {
            table = new LinkedHashMap<>(table);
        }

        @Override
        public Object read(String cell) throws UnreadableCellException {
            Object value = table.get(cell);
            if (value == null) {
                List<String> words = List.copyOf(table.keySet());
                throw new UnreadableCellException("is none of the words "
                        + words.stream().limit(12).collect(Collectors.joining(", ")));
            }
            return value;
        }
    }
}
