package org.pmo4j.rules.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.apache.commons.csv.CSVRecord;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.pmo4j.rules.GovernanceReport;
import org.pmo4j.rules.Language;
import org.w3c.dom.Element;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Whatever names, ids, reasons and errors hold, it is text in every format, and readers find that text. */
class HostileTextTest {

    private static final GovernanceReport REPORT = Hostile.report();

    @ParameterizedTest
    @EnumSource
    void no_name_makes_a_line_or_an_escape_sequence_in_the_text(Language language) {
        String hostile = text(REPORT, language);
        String plain = text(Hostile.report(IntStream.range(0, Hostile.TEXTS.size()).mapToObj(i -> "plain " + i).toList()), language);

        assertThat(hostile.lines()).hasSameSizeAs(plain.lines().toList());
        assertThat(hostile.replace("\n", "").codePoints().filter(HostileTextTest::steersTerminals)).isEmpty();
    }

    @Test
    void json_reads_back_as_it_was() {
        JsonNode results = JsonMapper.shared().readTree(write(out -> JsonReport.in(Language.EN).write(REPORT, out)))
                .get("results");

        List<String> observed = new ArrayList<>();
        results.forEach(result -> {
            if (result.get("policy").asString().equals("HOS-001")) {
                observed.add(result.get("evidence").get(0).get("observed").asString());
                assertThat(result.get("message").asString()).isEqualTo(observed.get(observed.size() - 1));
            }
        });
        assertThat(observed).containsExactlyInAnyOrderElementsOf(Hostile.TEXTS);
    }

    @Test
    void sarif_reads_back_but_for_surrogates_that_stand_alone() {
        JsonNode results = JsonMapper.shared().readTree(write(out -> SarifReport.in(Language.EN).write(REPORT, out)))
                .get("runs").get(0).get("results");

        List<String> names = new ArrayList<>();
        results.forEach(result -> {
            if (result.get("ruleId").asString().equals("HOS-001")) {
                String name = result.get("properties").get("projectName").asString();
                names.add(name);
                assertThat(result.get("message").get("text").asString())
                        .isEqualTo(name.replace("{", "{{").replace("}", "}}").replace("](", "] ("))
                        .doesNotContain("](");
            }
        });
        assertThat(names).containsExactlyInAnyOrderElementsOf(
                Hostile.TEXTS.stream().map(Characters::wellFormed).toList());
    }

    @Test
    void junit_reads_back_but_for_what_xml_cannot_hold() {
        List<String> names = new ArrayList<>();
        for (Element suite : JunitDocument.of(REPORT, JunitReport.in(Language.EN)).all("testsuite")) {
            names.add(((Element) suite.getElementsByTagName("property").item(0)).getAttribute("value"));
        }

        List<String> expected = Hostile.TEXTS.stream().map(HostileTextTest::inAttribute).toList();
        assertThat(names).containsExactlyInAnyOrderElementsOf(expected);
        for (Element test : JunitDocument.of(REPORT, JunitReport.in(Language.EN)).all("testcase")) {
            if (test.getAttribute("name").startsWith("HOS-001") && JunitDocument.verdict(test).equals("failure")) {
                Element failure = (Element) test.getElementsByTagName("failure").item(0);
                assertThat(expected).contains(failure.getAttribute("message"));
                assertThat(inAttribute(failure.getTextContent())).startsWith(failure.getAttribute("message"));
            }
        }
    }

    @Test
    void csv_reads_back_but_for_control_characters() {
        List<String> names = new ArrayList<>();
        for (CSVRecord row : CsvDocument.of(REPORT, CsvReport.in(Language.EN))) {
            if (row.get("policy").equals("HOS-001")) {
                names.add(CsvDocument.original(row.get("projectName")));
            }
        }

        assertThat(names).containsExactlyInAnyOrderElementsOf(
                Hostile.TEXTS.stream().map(Characters::printable).toList());
    }

    @Test
    void printable_leaves_nothing_that_xml_does_not_allow() {
        String all = new StringBuilder().appendCodePoint('\t').append("\r\n").append("a\u0000\u0008\u000B\u001F\uD800")
                .append("\uFFFE\uD83D\uDE00").toString();

        assertThat(Characters.printable(all)).isEqualTo("\t\r\na\uFFFD\uFFFD\uFFFD\uFFFD\uFFFD\uFFFD\uD83D\uDE00");
        assertThat(Characters.wellFormed("a\u0000\uD800b")).isEqualTo("a\u0000\uFFFDb");
    }

    private static String inAttribute(String text) {
        return Characters.printable(text).replace("\r\n", " ").replaceAll("[\\r\\n\\t]", " ");
    }

    private static boolean steersTerminals(int c) {
        return Character.isISOControl(c)
                || Character.getType(c) == Character.FORMAT
                || c == 0x2028
                || c >= Character.MIN_SURROGATE && c <= Character.MAX_SURROGATE;
    }

    private static String text(GovernanceReport report, Language language) {
        StringBuilder text = new StringBuilder();
        TextReport.in(language).write(report, text);
        return text.toString();
    }

    private static String write(java.util.function.Consumer<ByteArrayOutputStream> renderer) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        renderer.accept(out);
        return out.toString(StandardCharsets.UTF_8);
    }
}
