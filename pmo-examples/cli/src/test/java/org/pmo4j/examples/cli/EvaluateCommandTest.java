package org.pmo4j.examples.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assumptions.assumeThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

class EvaluateCommandTest {

    /** Takes no byte; on Linux only. */
    private static final Path FULL = Path.of("/dev/full");

    @TempDir
    Path folder;

    @ParameterizedTest
    @CsvSource({"minor, 1", "MAJOR, 1", "blocker, 0"})
    void exits_with_one_when_a_violation_is_grave_enough(String failAt, int status) {
        Path file = Documents.overdue(folder);

        Run run = Run.of("evaluate", file, "--as-of", "2026-03-31", "--packs", "stage-gates", "--fail-at", failAt);

        assertThat(run.status()).isEqualTo(status);
        assertThat(run.err()).isEmpty();
    }

    @ParameterizedTest
    @EnumSource
    void exits_as_asked_for_whatever_the_format(ReportFormat format) {
        Path file = Documents.overdue(folder);
        Object[] arguments = {"evaluate", file, "--as-of", "2026-03-31", "--packs", "stage-gates", "--format", format};

        assertThat(Run.of(with(arguments, "--fail-at", "major")).status()).isEqualTo(1);
        assertThat(Run.of(with(arguments, "--fail-at", "blocker")).status()).isZero();
        assertThat(Run.of(with(arguments, "--fail-at", "major")).out()).isEqualTo(Run.of(arguments).out()).contains("GATE-008");
    }

    @ParameterizedTest
    @EnumSource
    void writes_nothing_where_the_document_cannot_be_used(ReportFormat format) {
        Path file = Documents.portfolio(folder, ", 'priority': 'high'");
        Path report = folder.resolve("report");

        Run run = Run.of("evaluate", file, "--format", format, "--output", report, "--fail-at", "info");

        assertThat(run.status()).isEqualTo(2);
        assertThat(run.faults()).hasSize(1);
        assertThat(report).doesNotExist();
    }

    @ParameterizedTest
    @EnumSource
    void says_in_every_format_why_a_report_cannot_be_written(ReportFormat format) {
        assumeThat(FULL).exists();
        Path file = Documents.overdue(folder);

        Run run = Run.of("evaluate", file, "--as-of", "2026-03-31", "--format", format, "--output", FULL);

        assertThat(run.status()).isEqualTo(2);
        assertThat(run.faults()).hasSize(1);
        assertThat(run.faults().get(0)).startsWith("pmo: cannot write " + FULL + ": ").contains("No space left on device");
    }

    @Test
    void colours_the_text_on_a_terminal_only_and_says_the_same() {
        Path file = Documents.overdue(folder);
        String[] arguments = {"evaluate", file.toString(), "--as-of", "2026-03-31", "--packs", "stage-gates"};
        var coloured = new ByteArrayOutputStream();

        int status = Pmo.run(coloured, OutputStream.nullOutputStream(), true, arguments);

        String plain = Run.of((Object[]) arguments).out();
        String text = coloured.toString(StandardCharsets.UTF_8);
        assertThat(status).isZero();
        assertThat(plain).doesNotContain("\u001B");
        assertThat(text).contains("\u001B[33m  MAJOR  ").contains("\u001B[1mGovernance report: ");
        assertThat(text.replaceAll("\u001B\\[[0-9]+m", "")).isEqualTo(plain);
    }

    @Test
    void colours_no_file() {
        Path file = Documents.overdue(folder);
        Path report = folder.resolve("report.txt");

        Pmo.run(OutputStream.nullOutputStream(), OutputStream.nullOutputStream(), true,
                "evaluate", file.toString(), "--as-of", "2026-03-31", "--packs", "stage-gates", "--output", report.toString());

        assertThat(report).content().doesNotContain("\u001B");
    }

    @Test
    void sarif_names_the_document_relative_to_the_current_folder_where_it_lies_inside() throws IOException {
        Path inside = Documents.overdue(Files.createTempDirectory(Path.of("target"), "in here"));
        Path outside = Documents.overdue(folder);

        assertThat(documents(sarif(inside))).containsExactly(inside.toString().replace(" ", "%20"));
        assertThat(documents(sarif(outside))).containsExactly(outside.toUri().toString());
    }

    @Test
    void csv_with_findings_only_has_no_row_for_what_passed() {
        Path file = Documents.overdue(folder);

        Run run = Run.of("evaluate", file, "--as-of", "2026-03-31", "--packs", "stage-gates", "--format", "csv",
                "--findings-only");

        assertThat(run.out()).contains(",FAIL,").doesNotContain(",NOT_APPLICABLE,", ",PASS,");
    }

    @Test
    void exits_with_zero_where_nothing_is_asked_to_fail() {
        Path file = Documents.overdue(folder);

        Run run = Run.of("evaluate", file, "--as-of", "2026-03-31", "--packs", "stage-gates");

        assertThat(run.status()).isZero();
        assertThat(run.out()).contains("Condition C1 of gate G1 was due on 2026-03-30 and is still open");
    }

    @Test
    void does_not_fail_for_what_is_unknown() {
        Path file = Documents.portfolio(folder, "");

        Run run = Run.of("evaluate", file, "--as-of", "2026-03-31", "--packs", "stage-gates", "--fail-at", "info");

        assertThat(run.status()).isZero();
    }

    @Test
    void judges_at_the_day_that_is_asked_for() {
        Path file = Documents.overdue(folder);

        Run run = Run.of("evaluate", file, "--as-of", "2026-03-30", "--packs", "stage-gates", "--fail-at", "info");

        assertThat(run.status()).isZero();
    }

    @Test
    void judges_at_the_day_of_the_clock_where_no_day_is_given() {
        Path file = Documents.overdue(folder);

        Run run = Run.of("evaluate", file, "--packs", "stage-gates", "--fail-at", "info");

        assertThat(run.status()).isEqualTo(1);
    }

    @Test
    void says_in_chinese_what_is_wrong() {
        Path file = Documents.overdue(folder);

        Run run = Run.of("evaluate", file, "--as-of", "2026-03-31", "--packs", "stage-gates", "--lang", "zh");

        assertThat(run.out()).contains("关口G1的条件C1应于2026-03-30关闭");
    }

    @Test
    void writes_the_report_into_a_file_as_a_whole() throws IOException {
        Path file = Documents.overdue(folder);
        Path report = Documents.file(folder, "report.json", "old");

        Run run = Run.of("evaluate", file, "--as-of", "2026-03-31", "--packs", "stage-gates", "--format", "json",
                "--output", report);

        assertThat(run).isEqualTo(new Run(0, "", ""));
        assertThat(Files.readString(report, StandardCharsets.UTF_8)).startsWith("{\n  \"schemaVersion\"").endsWith("}\n");
        assertThat(folder.toFile().list()).containsExactlyInAnyOrder("portfolio.json", "report.json");
    }

    @Test
    void writes_a_page_that_ends_as_it_should() throws IOException {
        Path file = Documents.overdue(folder);
        Path page = folder.resolve("report.html");

        Run run = Run.of("evaluate", file, "--as-of", "2026-03-31", "--packs", "stage-gates", "--format", "html",
                "--lang", "zh", "--output", page);

        assertThat(run).isEqualTo(new Run(0, "", ""));
        assertThat(Files.readString(page, StandardCharsets.UTF_8))
                .startsWith("<!DOCTYPE html>\n<html lang=zh-Hans>")
                .contains("关口G1的条件C1应于2026-03-30关闭")
                .endsWith("</body></html>\n");
    }

    @Test
    void leaves_passes_out_of_findings() {
        Path file = Documents.overdue(folder);

        Run run = Run.of("evaluate", file, "--as-of", "2026-03-31", "--packs", "stage-gates", "--format", "json",
                "--findings-only");

        assertThat(run.out()).contains("\"outcome\" : \"FAIL\"").doesNotContain("\"outcome\" : \"NOT_APPLICABLE\"");
    }

    @Test
    void compiles_the_rules_at_the_start_to_the_same_report() {
        Path file = Documents.overdue(folder);
        Object[] arguments = {"evaluate", file, "--as-of", "2026-03-31", "--packs", "stage-gates", "--format", "json"};
        Object[] compiling = java.util.Arrays.copyOf(arguments, arguments.length + 1);
        compiling[arguments.length] = "--compile-rules";

        Run loaded = Run.of(arguments);
        Run compiled = Run.of(compiling);

        assertThat(compiled).isEqualTo(loaded);
    }

    @Test
    void gives_the_same_report_with_one_thread_and_with_four() {
        Path file = Documents.overdue(folder);

        Run one = Run.of("evaluate", file, "--as-of", "2026-03-31", "--packs", "stage-gates", "--threads", 1);
        Run four = Run.of("evaluate", file, "--as-of", "2026-03-31", "--packs", "stage-gates", "--threads", 4);

        assertThat(four).isEqualTo(one);
    }

    @Test
    void tells_what_is_wrong_with_options_and_files_together() {
        Path file = Documents.portfolio(folder, ", 'priority': 'high'");
        Path limits = Documents.file(folder, "limits.json", "[]");

        Run run = Run.of("evaluate", file, "--packs", "stage-gates,gates,portfolios", "--threads", 0, "--parameters", limits);

        assertThat(run.status()).isEqualTo(2);
        assertThat(run.out()).isEmpty();
        assertThat(run.faults()).hasSize(5);
        assertThat(run.faults().get(0)).startsWith("pmo: --packs: there is no pack 'gates'; there are stage-gates, ");
        assertThat(run.faults().get(1)).startsWith("pmo: --packs: there is no pack 'portfolios'");
        assertThat(run.faults().subList(2, 5))
                .containsExactly(
                        "pmo: --threads: 0 is less than 1",
                        "pmo: " + limits + ": $: expected an object, found an array",
                        "pmo: " + file + ": $.projects[0].priority: expected a whole number, found the string \"high\"");
    }

    private static Object[] with(Object[] arguments, Object... more) {
        return Stream.concat(Stream.of(arguments), Stream.of(more)).toArray();
    }

    private static Run sarif(Path file) {
        return Run.of("evaluate", file, "--as-of", "2026-03-31", "--packs", "stage-gates", "--format", "sarif");
    }

    /** Returns the documents that a report in SARIF names. */
    private static Set<String> documents(Run run) {
        return Pattern.compile("\"uri\" : \"([^\"]*)\"").matcher(run.out()).results()
                .map(uri -> uri.group(1))
                .collect(Collectors.toSet());
    }

    @Test
    void says_that_a_report_cannot_be_written() {
        Path file = Documents.overdue(folder);
        Path report = folder.resolve("missing").resolve("report.txt");

        Run run = Run.of("evaluate", file, "--as-of", "2026-03-31", "--packs", "stage-gates", "--output", report);

        assertThat(run).isEqualTo(new Run(
                2, "", "pmo: cannot write " + report + ": there is no such folder" + System.lineSeparator()));
    }
}
