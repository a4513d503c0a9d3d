package org.pmo4j.examples.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class EvaluateCommandTest {

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

    @Test
    void says_that_a_report_cannot_be_written() {
        Path file = Documents.overdue(folder);
        Path report = folder.resolve("missing").resolve("report.txt");

        Run run = Run.of("evaluate", file, "--as-of", "2026-03-31", "--packs", "stage-gates", "--output", report);

        assertThat(run).isEqualTo(new Run(
                2, "", "pmo: cannot write " + report + ": there is no such folder" + System.lineSeparator()));
    }
}
