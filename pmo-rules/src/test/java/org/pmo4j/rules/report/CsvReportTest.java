package org.pmo4j.rules.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.commons.csv.CSVRecord;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.pmo4j.rules.GovernanceEngine;
import org.pmo4j.rules.GovernanceReport;
import org.pmo4j.rules.Language;
import org.pmo4j.rules.PolicyResult;
import org.pmo4j.rules.Sample;

class CsvReportTest {

    private static final GovernanceReport REPORT =
            GovernanceEngine.standard().evaluate(Sample.portfolio(), Sample.AS_OF);

    @ParameterizedTest
    @EnumSource
    void has_a_row_for_each_row_of_the_ledger(Language language) {
        List<String> rows = CsvDocument.of(REPORT, CsvReport.in(language)).stream().map(CsvReportTest::row).toList();

        assertThat(rows).containsExactlyElementsOf(
                REPORT.results().map(result -> row(result, language)).toList());
    }

    @Test
    void findings_only_has_a_row_for_each_finding() {
        List<String> rows = CsvDocument.of(REPORT, CsvReport.in(Language.EN).findingsOnly()).stream()
                .map(CsvReportTest::row)
                .toList();

        assertThat(rows).containsExactlyElementsOf(
                REPORT.findings().map(result -> row(result, Language.EN)).toList());
    }

    @Test
    void begins_with_a_byte_order_mark_and_the_columns_and_ends_lines_as_rfc_4180_does() {
        String text = CsvDocument.text(REPORT, CsvReport.in(Language.ZH));

        assertThat(text).startsWith("\uFEFF" + String.join(",", CsvReport.COLUMNS) + "\r\n").endsWith("\r\n");
        assertThat(text.replace("\r\n", "")).doesNotContain("\r", "\n");
    }

    @Test
    void shows_evidence_limits_and_waivers() {
        CSVRecord waived = CsvDocument.of(REPORT, CsvReport.in(Language.EN)).stream()
                .filter(row -> row.get("outcome").equals("WAIVED"))
                .findFirst()
                .orElseThrow();
        PolicyResult result = REPORT.results()
                .filter(row -> row.outcome().name().equals("WAIVED"))
                .findFirst()
                .orElseThrow();

        assertThat(waived.get("waiver")).startsWith("Waiver " + result.waiver() + ", approved by ");
        assertThat(waived.get("evidence").split("; ")).hasSameSizeAs(result.evidence());
    }

    @Test
    void its_columns_are_those_of_the_documentation() throws IOException {
        String columns = CsvReport.COLUMNS.stream().map(column -> "`" + column + "`").collect(Collectors.joining(", "));

        assertThat(Files.readString(Path.of("../docs/report-formats.md"))).contains(columns);
    }

    @ParameterizedTest
    @ValueSource(strings = {"=1", "+A1", "-A1", "@x", "\t=1", "\tx", "\rx", " =1", "\"=1", "'=1", "'", "＝1", "＋1", "－1", "＠x", "\uFEFF=1",
        "\u0000=1", "+1-2", "\n\n=1"})
    void puts_an_apostrophe_before_what_may_run(String text) {
        assertThat(parsed(CsvCell.of(text))).startsWith("'");
        assertThat(CsvDocument.original(parsed(CsvCell.of(text)))).isEqualTo(Characters.printable(text));
    }

    @ParameterizedTest
    @ValueSource(strings = {"P-104", "-5", "+3.25", "1", "a=1", "GATE-008 x", "2026-03-31", "汉字", "a;b", "a\nb", "Don't"})
    void leaves_harmless_texts_and_numbers_as_they_are(String text) {
        assertThat(parsed(CsvCell.of(text))).isEqualTo(text);
    }

    @Test
    void defuses_formulas_behind_what_other_regions_take_for_the_end_of_a_cell() {
        assertThat(CsvCell.of("a;=1;b\n\"@x")).isEqualTo("\"a;'=1;b\n'\"\"@x\"");
    }

    @Test
    void quotes_by_rfc_4180() {
        assertThat(Stream.of("a", "a,b", "a\"b", " a", null).map(CsvCell::of))
                .containsExactly("a", "\"a,b\"", "\"a\"\"b\"", "\" a\"", "");
    }

    private static String parsed(String cell) {
        return cell.startsWith("\"") ? cell.substring(1, cell.length() - 1).replace("\"\"", "\"") : cell;
    }

    private static String row(CSVRecord row) {
        return Stream.of("policy", "pack", "subject", "outcome", "severity", "bindingForce", "message", "remedy")
                .map(column -> CsvDocument.original(row.get(column)))
                .collect(Collectors.joining(" | "));
    }

    private static String row(PolicyResult result, Language language) {
        boolean finding = result.outcome().finding();
        return Stream.of(
                        result.policy().id(),
                        result.policy().pack(),
                        result.subject(),
                        result.outcome(),
                        finding ? result.severity() : "",
                        finding ? result.bindingForce() : "",
                        result.message(language),
                        finding ? result.policy().remedy().in(language) : "")
                .map(Object::toString)
                .collect(Collectors.joining(" | "));
    }
}
