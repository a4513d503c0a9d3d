package org.pmo4j.rules.report;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.pmo4j.rules.Language;
import org.pmo4j.rules.decision.Flip;
import org.pmo4j.rules.decision.Forecast;

/**
 * Writes a forecast for people: by day, what begins or ceases to be a finding. Flips between PASS and NOT_APPLICABLE are
 * counted only. The same forecast always gives the same text.
 */
public final class ForecastText {

    private final Language language;
    private final TextLines lines;

    private ForecastText(Language language) {
        this.language = language;
        this.lines = new TextLines(language);
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
     * @throws java.io.UncheckedIOException if the output cannot be written
     */
    public void write(Forecast forecast, Appendable output) {
        StringBuilder text = new StringBuilder();
        String zh = forecast.portfolio().nameZh();
        String name = language == Language.ZH && zh != null ? zh : forecast.portfolio().name();
        Map<LocalDate, List<Flip>> byDay = forecast.flips().stream()
                .filter(flip -> flip.from().finding() || flip.to().finding())
                .collect(Collectors.groupingBy(Flip::date, TreeMap::new, Collectors.toList()));
        int shown = byDay.values().stream().mapToInt(List::size).sum();
        TextLines.line(text, lines.word("Forecast: ", "预测:") + name);
        TextLines.line(text, lines.word("If nothing changes from ", "若数据不变,自") + forecast.from()
                + lines.word(" until ", "至") + forecast.until() + lines.word(": ", ":") + shown + lines.word(shown == 1 ? " flip" : " flips", "项变化"));
        byDay.forEach((day, flips) -> {
            TextLines.line(text, "");
            TextLines.line(text, day.toString());
            flips.forEach(flip -> flip(flip, text));
        });
        int others = forecast.flips().size() - shown;
        if (others > 0) {
            TextLines.line(text, "");
            TextLines.line(text, others + lines.word(" more between PASS and NOT_APPLICABLE", "项在通过与不适用之间的变化未列出"));
        }
        TextLines.write(text, output);
    }

    private void flip(Flip flip, StringBuilder text) {
        TextLines.line(text, "  " + lines.label(flip.from()) + " -> " + lines.label(flip.to()) + "  "
                + (flip.to().finding() ? lines.label(flip.result().severity()) + "  " : "")
                + flip.policy().id() + "  " + flip.subject().toString());
        TextLines.line(text, "      " + (flip.to().finding() ? flip.result().message(language) : flip.policy().title().in(language)));
    }
}
