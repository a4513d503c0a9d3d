package org.pmo4j.examples.spring.web;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Function;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.pmo4j.model.Fault;
import org.pmo4j.rules.Language;

/**
 * What the query of an evaluation asks for, for example {@code asOf=2026-03-31&lang=zh&findingsOnly=true}.
 *
 * @param asOf the date at which everything is judged; always given, because nothing reads a clock
 * @param language the language of messages and remedies, English by default
 * @param findingsOnly true to leave out what passed and did not apply, false by default
 */
record EvaluationQuery(LocalDate asOf, Language language, boolean findingsOnly) {

    private static final List<String> NAMES = List.of("asOf", "lang", "findingsOnly");
    private static final Pattern DAY = Pattern.compile("[0-9]{4}-[0-9]{2}-[0-9]{2}");

    /**
     * Reads a query.
     *
     * @param query values by name
     * @return what it asks for
     * @throws InvalidQueryException if anything cannot be understood; it names every fault
     */
    static EvaluationQuery of(Map<String, String[]> query) {
        List<Fault> faults = new ArrayList<>();
        query.keySet().stream()
                .filter(name -> !NAMES.contains(name))
                .sorted()
                .forEach(name -> faults.add(new Fault(name, "is unknown; there are " + String.join(", ", NAMES))));
        LocalDate asOf = value(query, "asOf", null, EvaluationQuery::day, faults);
        Language language = value(query, "lang", "en", EvaluationQuery::language, faults);
        Boolean findingsOnly = value(query, "findingsOnly", "false", EvaluationQuery::flag, faults);
        if (asOf == null || language == null || findingsOnly == null || !faults.isEmpty()) {
            throw new InvalidQueryException(faults);
        }
        return new EvaluationQuery(asOf, language, findingsOnly);
    }

    private static <T> @Nullable T value(
            Map<String, String[]> query,
            String name,
            @Nullable String ifAbsent,
            Function<String, T> reader,
            List<Fault> faults) {
        String[] values = query.getOrDefault(name, ifAbsent == null ? new String[0] : new String[] {ifAbsent});
        if (values.length != 1) {
            faults.add(new Fault(name, values.length == 0 ? "is required, for example 2026-03-31" : "is given twice"));
            return null;
        }
        try {
            return reader.apply(values[0]);
        } catch (IllegalArgumentException e) {
            faults.add(new Fault(name, "'" + values[0] + "' " + e.getMessage()));
            return null;
        }
    }

    private static LocalDate day(String text) {
        if (!DAY.matcher(text).matches()) {
            throw new IllegalArgumentException("is no date such as 2026-03-31");
        }
        try {
            return LocalDate.parse(text);
        } catch (DateTimeException e) {
            throw new IllegalArgumentException("is no day of the calendar", e);
        }
    }

    private static Language language(String text) {
        for (Language language : Language.values()) {
            if (language.name().toLowerCase(Locale.ROOT).equals(text)) {
                return language;
            }
        }
        throw new IllegalArgumentException("is no language; there are en and zh");
    }

    private static boolean flag(String text) {
        if (!text.equals("true") && !text.equals("false")) {
            throw new IllegalArgumentException("is neither true nor false");
        }
        return text.equals("true");
    }
}
