package org.pmo4j.rules.report;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.pmo4j.model.Localized;
import org.pmo4j.rules.Language;
import org.pmo4j.rules.decision.Flip;
import org.pmo4j.rules.decision.Forecast;

/**
 * Writes a forecast for people: by day, what begins or ceases to be a finding. Flips between PASS and NOT_APPLICABLE are
 * counted only. The same forecast always gives the same text.
 */
public final class ForecastText {

    private final Language language;

    private ForecastText(Language language) {
        this.language = language;
    }

    /**
     * Creates a writer.
     *
     * @param language the language of all words but ids and names
     * @return the writer
     */
    public static ForecastText in(Language language) {
        return new ForecastText(language);
    }

    /**
     * Writes a forecast.
     *
     * @param forecast the forecast
     * @param output where to
     * @throws UncheckedIOException if the output cannot be written
     */
    public void write(Forecast forecast, Appendable output) {
        StringBuilder text = new StringBuilder();
        String zh = forecast.portfolio().nameZh();
        String name = language == Language.ZH && zh != null ? zh : forecast.portfolio().name();
        Map<LocalDate, List<Flip>> byDay = forecast.flips().stream()
                .filter(flip -> flip.from().finding() || flip.to().finding())
                .collect(Collectors.groupingBy(Flip::date, TreeMap::new, Collectors.toList()));
        int shown = byDay.values().stream().mapToInt(List::size).sum();
        line(text, word("Forecast: ", "预测:") + safe(name));
        line(text, word("If nothing changes from ", "若数据不变,自") + forecast.from()
                + word(" until ", "至") + forecast.until() + word(": ", ":") + shown + word(shown == 1 ? " flip" : " flips", "项变化"));
        byDay.forEach((day, flips) -> {
            line(text, "");
            line(text, day.toString());
            flips.forEach(flip -> flip(flip, text));
        });
        int others = forecast.flips().size() - shown;
        if (others > 0) {
            line(text, "");
            line(text, others + word(" more between PASS and NOT_APPLICABLE", "项在通过与不适用之间的变化未列出"));
        }
        try {
            output.append(text);
        } catch (IOException e) {
            throw new UncheckedIOException("the forecast cannot be written", e);
        }
    }

    private void flip(Flip flip, StringBuilder text) {
        line(text, "  " + label(flip.from()) + " -> " + label(flip.to()) + "  "
                + (flip.to().finding() ? label(flip.result().severity()) + "  " : "")
                + flip.policy().id() + "  " + safe(flip.subject().toString()));
        line(text, "      " + (flip.to().finding() ? safe(flip.result().message(language)) : flip.policy().title().in(language)));
    }

    private String label(Localized word) {
        return language == Language.ZH ? word.nameZh() : ((Enum<?>) word).name();
    }

    private String word(String en, String zh) {
        return language.pick(en, zh);
    }

    /** Keeps control characters of the input out of terminals. */
    private static String safe(String text) {
        return text.codePoints()
                .map(c -> Character.isISOControl(c) || Character.getType(c) == Character.FORMAT ? ' ' : c)
                .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
                .toString();
    }

    private static void line(StringBuilder text, String line) {
        text.append(line.stripTrailing()).append('\n');
    }
}
