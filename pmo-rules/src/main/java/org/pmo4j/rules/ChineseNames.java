package org.pmo4j.rules;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.pmo4j.model.process.ArtefactCatalogue;
import org.pmo4j.model.process.ArtefactType;

/** Chinese names of components, parameters and units, read when the first report in Chinese is written. */
final class ChineseNames {

    private static final Map<String, String> NAMES = read();

    private static final Pattern ONE_CURRENCY = Pattern.compile("one currency \\((.*)\\)");
    private static final Pattern IN_CURRENCY = Pattern.compile("(.*) in ([A-Z]{3})");
    private static final Pattern WITHOUT_CYCLE = Pattern.compile("(.*) without cycle");

    private ChineseNames() {}

    /** Returns the name with the word itself behind it; the word alone where it has no Chinese name. */
    static String component(String word) {
        Matcher currencies = ONE_CURRENCY.matcher(word);
        if (currencies.matches()) {
            return "统一的币种(" + currencies.group(1).replace(", ", "、") + ")";
        }
        Matcher amount = IN_CURRENCY.matcher(word);
        if (amount.matches()) {
            return "以" + amount.group(2) + "计的" + component(amount.group(1));
        }
        Matcher logic = WITHOUT_CYCLE.matcher(word);
        if (logic.matches()) {
            return "无循环的" + component(logic.group(1));
        }
        ArtefactType artefact = ArtefactCatalogue.find(word);
        return withWord(artefact == null ? path(word) : artefact.nameZh(), word);
    }

    static String parameter(String name) {
        return withWord(NAMES.get("parameter." + name), name);
    }

    static String unit(String unit) {
        return NAMES.getOrDefault("unit." + unit, unit);
    }

    private static @Nullable String path(String path) {
        List<String> names = new ArrayList<>();
        for (String component : path.split("\\.")) {
            names.add(NAMES.get("component." + component));
        }
        return names.contains(null) ? null : String.join("·", names);
    }

    /** Keeps the word, because whoever enters the data or sets the limit needs it. */
    private static String withWord(@Nullable String name, String word) {
        return name == null ? word : name.equals(word) ? name : name + "(" + word + ")";
    }

    private static Map<String, String> read() {
        Properties names = new Properties();
        try (InputStream in = ChineseNames.class.getResourceAsStream("chinese-names.properties");
                InputStreamReader reader = new InputStreamReader(in, StandardCharsets.UTF_8)) {
            names.load(reader);
        } catch (IOException e) {
            throw new UncheckedIOException("the Chinese names are part of this library", e);
        }
        return names.stringPropertyNames().stream()
                .collect(Collectors.toUnmodifiableMap(Function.identity(), names::getProperty));
    }
}
