package org.pmo4j.examples.cli.csv;

import java.math.BigDecimal;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeFormatterBuilder;
import java.time.format.ResolverStyle;
import java.time.temporal.ChronoField;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.pmo4j.examples.cli.input.JsonValue;

/** Makes the reader of a target of its settings in the mapping file. */
final class ReaderSettings {

    private static final Set<String> NUMBER = Set.of("strip", "grouping", "point", "factor");
    private static final Map<String, Set<String>> SETTINGS = Map.of(
            "text", Set.of(),
            "date", Set.of("formats"),
            "decimal", NUMBER,
            "money", Set.of("strip", "grouping", "point", "factor", "currency"),
            "word", Set.of("words"));
    private static final Set<String> OF_ALL_TYPES = Set.of("target", "column", "onChangeOf", "type", "unknown");
    /** A day whose year, month and day are all different numbers. */
    private static final LocalDate SAMPLE = LocalDate.of(2021, 3, 31);

    private final JsonValue target;
    private final Map<String, JsonValue> settings;

    private ReaderSettings(JsonValue target, Map<String, JsonValue> settings) {
        this.target = target;
        this.settings = settings;
    }

    static CellReader reader(JsonValue target, Map<String, JsonValue> settings) {
        return new ReaderSettings(target, settings).reader();
    }

    static CellReader day(JsonValue target, Map<String, JsonValue> settings) {
        return new ReaderSettings(target, settings).day();
    }

    private CellReader reader() {
        JsonValue given = settings.get("type");
        String type = given == null ? "text" : given.text();
        if (!SETTINGS.containsKey(type)) {
            given.fault("'" + type + "' is no type; there are text, date, decimal, money and word");
            return new CellReader.Text();
        }
        settings.forEach((name, value) -> {
            if (!OF_ALL_TYPES.contains(name) && !SETTINGS.get(type).contains(name)) {
                value.fault("has no meaning for the type " + type);
            }
        });
        return switch (type) {
            case "date" -> day();
            case "decimal" -> decimal();
            case "money" -> new CellReader.Amount(decimal(), text("currency", null));
            case "word" -> word();
            default -> new CellReader.Text();
        };
    }

    private CellReader day() {
        JsonValue given = settings.get("formats");
        Map<String, DateTimeFormatter> formats = new LinkedHashMap<>();
        if (given == null) {
            formats.put("yyyy-MM-dd", formatter("yyyy-MM-dd"));
        } else {
            for (JsonValue item : given.items()) {
                try {
                    DateTimeFormatter formatter = formatter(item.text());
                    if (!LocalDate.parse(formatter.format(SAMPLE), formatter).equals(SAMPLE)) {
                        item.fault("does not tell one day from another");
                    }
                    formats.put(item.text(), formatter);
                } catch (IllegalArgumentException | DateTimeException e) {
                    item.fault("is no pattern of a day such as dd/MM/yyyy");
                }
            }
        }
        return new CellReader.Day(formats);
    }

    /** Builds a strict formatter: the 30th of February is no day, and years are of our era. */
    private static DateTimeFormatter formatter(String pattern) {
        return new DateTimeFormatterBuilder()
                .parseCaseInsensitive()
                .appendPattern(pattern)
                .parseDefaulting(ChronoField.ERA, 1)
                .toFormatter(Locale.ENGLISH)
                .withResolverStyle(ResolverStyle.STRICT);
    }

    private CellReader.Decimal decimal() {
        String grouping = text("grouping", "");
        String point = text("point", ".");
        if (grouping.equals(point)) {
            target.fault("has the same character for grouping and point");
        }
        String whole = grouping.isEmpty()
                ? "[0-9]+"
                : "(?:[0-9]+|[0-9]{1,3}(?:" + Pattern.quote(grouping) + "[0-9]{3})+)";
        Pattern form = Pattern.compile("-?" + whole + "(?:" + Pattern.quote(point) + "[0-9]+)?");
        BigDecimal factor = settings.containsKey("factor") ? settings.get("factor").number() : BigDecimal.ONE;
        return new CellReader.Decimal(text("strip", ""), form, grouping, point, factor);
    }

    private CellReader word() {
        Map<String, Object> table = new LinkedHashMap<>();
        if (settings.containsKey("words")) {
            settings.get("words").members().forEach((word, value) -> {
                if (value.raw() == null) {
                    value.fault("is null; a word that means unknown belongs to unknown");
                } else {
                    table.put(word, value.raw());
                }
            });
        } else {
            target.fault("needs the property words");
        }
        return new CellReader.Word(table);
    }

    private String text(String name, @Nullable String otherwise) {
        JsonValue value = settings.get(name);
        if (value != null && value.raw() instanceof String text && (otherwise != null || !text.isBlank())) {
            return text;
        }
        if (value != null) {
            value.fault("is no string");
        } else if (otherwise == null) {
            target.fault("needs the property " + name);
        }
        return otherwise == null ? "?" : otherwise;
    }
}
