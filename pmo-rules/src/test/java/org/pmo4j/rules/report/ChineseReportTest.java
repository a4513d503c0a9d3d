package org.pmo4j.rules.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.lang.reflect.RecordComponent;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.joda.money.CurrencyUnit;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;
import org.pmo4j.model.id.Identifier;
import org.pmo4j.rules.GovernanceEngine;
import org.pmo4j.rules.GovernanceReport;
import org.pmo4j.rules.Language;
import org.pmo4j.rules.Policy;
import org.pmo4j.rules.PolicyResult;
import org.pmo4j.rules.Sample;

/** A report in Chinese holds no English but names and ids. */
class ChineseReportTest {

    /** What Chinese practitioners write in Latin letters. */
    private static final Set<String> ABBREVIATIONS = Set.of(
            "PMO", "PDU", "FTE", "DCMA", "P3M3", // institutions, units, scales
            "PV", "EV", "AC", "BAC", "CPI", // earned value
            "FS", "SS", "FF", // kinds of links in a schedule
            "PAM"); // the pamphlet of DCMA that defines missed tasks

    private static final GovernanceReport REPORT =
            GovernanceEngine.standard().evaluate(Sample.portfolio(), Sample.AS_OF);

    /** Ids of policies, processes and constraints, which have no name. */
    private static final Pattern IDS = Pattern.compile("\\b[A-Z]{2,4}-\\d+\\b");

    /** Components, parameters and types behind their Chinese name, for those who enter data or set limits. */
    private static final Pattern WORDS_BEHIND_NAMES =
            Pattern.compile("(?<=[\\p{IsHan}A-Z])\\([A-Za-z]\\w*(\\.[a-z]\\w*)*\\)");

    private static final Pattern LATIN_WORD = Pattern.compile("[A-Za-z]+");

    @Test
    void the_text_holds_no_english_word() {
        StringBuilder text = new StringBuilder();
        TextReport.in(Language.ZH).write(REPORT, text);

        assertThat(englishWords(text.toString())).isEmpty();
    }

    /** Evidence is tested by itself, below; references are quoted in their own language, packs have ids. */
    @Test
    void the_page_holds_no_english_word() {
        Document page = HtmlReportTest.page(REPORT, Language.ZH);
        page.select("style, script, svg, small, code, [lang=en], [name=pack]").remove();
        String attributes = String.join("\n", page.select("[aria-label]").eachAttr("aria-label"));

        // The form builds its sentence of these.
        String status = page.select("#shown").attr("data-text").replaceAll("\\{\\w+}", "");
        String text = (page.text() + attributes + status).replaceAll("PMO4J|PMBOK|SPI|CPI", "");
        assertThat(englishWords(text)).isEmpty();
    }

    @Test
    void messages_and_evidence_hold_no_english_word() {
        String text = REPORT.results()
                .flatMap(result -> Stream.concat(
                        Stream.of(result.message(Language.ZH)), evidence(result)))
                .distinct()
                .collect(Collectors.joining("\n"));

        assertThat(englishWords(text)).isEmpty();
    }

    @Test
    void policies_hold_no_english_word() {
        String text = REPORT.policies().stream()
                .flatMap(ChineseReportTest::words)
                .distinct()
                .collect(Collectors.joining("\n"));

        assertThat(englishWords(text)).isEmpty();
    }

    /** Names of observed values are data, those of limits and of what is missing are read by people. */
    private static Stream<String> evidence(PolicyResult result) {
        return result.evidence(Language.ZH).stream().flatMap(evidence -> Stream.of(
                        evidence.observed() == null ? evidence.name() : "",
                        evidence.observed(),
                        evidence.required(),
                        evidence.source())
                .filter(word -> word != null));
    }

    private static Stream<String> words(Policy policy) {
        Stream<String> parameters = policy.parameters().stream()
                .flatMap(parameter -> Stream.of(
                        Language.ZH.parameter(parameter.name()), Language.ZH.unit(parameter.unit())));
        Stream<String> read = Stream.concat(policy.registers().stream(), Stream.of(policy.subject()))
                .map(Language.ZH::component);
        return Stream.of(
                        Stream.of(
                                policy.title().zh(),
                                policy.message().zh().replaceAll("\\{\\w+}", ""),
                                policy.remedy().zh(),
                                policy.severity().nameZh(),
                                policy.enforcement().nameZh(),
                                policy.addressee().nameZh()),
                        parameters,
                        read)
                .flatMap(part -> part);
    }

    private static List<String> englishWords(String text) {
        String left = WORDS_BEHIND_NAMES.matcher(text).replaceAll("");
        for (String name : namesOfTheSample()) {
            left = without(name, left);
        }
        for (String abbreviation : ABBREVIATIONS) {
            left = without(abbreviation, left);
        }
        return LATIN_WORD.matcher(IDS.matcher(left).replaceAll("")).results()
                .map(found -> found.group())
                .distinct()
                .sorted()
                .toList();
    }

    private static String without(String word, String text) {
        return text.replaceAll("(?<![A-Za-z])" + Pattern.quote(word) + "(?![A-Za-z])", "");
    }

    /** Returns all texts, ids and currencies of the portfolio, the longest first; constants are no names. */
    private static List<String> namesOfTheSample() {
        Set<String> names = new TreeSet<>(Comparator.comparing(String::length).reversed()
                .thenComparing(Comparator.naturalOrder()));
        collect(Sample.portfolio(), names);
        names.removeIf(name -> !LATIN_WORD.matcher(name).find());
        return List.copyOf(names);
    }

    private static void collect(Object value, Set<String> names) {
        if (value instanceof Collection<?> values) {
            values.forEach(part -> collect(part, names));
        } else if (value instanceof String || value instanceof Identifier || value instanceof CurrencyUnit) {
            names.add(value.toString());
        } else if (value instanceof Record record) {
            for (RecordComponent component : record.getClass().getRecordComponents()) {
                try {
                    collect(component.getAccessor().invoke(record), names);
                } catch (ReflectiveOperationException e) {
                    throw new IllegalStateException(e);
                }
            }
        }
    }
}
