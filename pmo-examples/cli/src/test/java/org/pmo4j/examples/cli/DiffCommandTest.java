package org.pmo4j.examples.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class DiffCommandTest {

    @TempDir
    Path folder;

    private Path before;
    private Path after;

    /** A condition of a gate is due on the day before the second report. */
    @BeforeEach
    void two_reports() {
        Path portfolio = Documents.overdue(folder);
        before = folder.resolve("before.json");
        after = folder.resolve("after.json");
        evaluate(portfolio, "2026-03-30", before);
        evaluate(portfolio, "2026-03-31", after);
    }

    @Test
    void exits_with_one_where_something_is_new() {
        Run run = Run.of("diff", before, after);

        assertThat(run.status()).isEqualTo(1);
        assertThat(run.err()).isEmpty();
        assertThat(run.out())
                .startsWith("Findings of 2026-03-31 against 2026-03-30\n\n")
                .contains("\nNew\n  GATE-008 GateCondition/P-1/C1  MAJOR\n      Condition C1 of gate G1 was due on 2026-03-30");
    }

    @Test
    void exits_with_zero_where_something_is_fixed_or_nothing_changed() {
        Run back = Run.of("diff", after, before);
        Run same = Run.of("diff", before, before);

        assertThat(back.status()).isZero();
        assertThat(back.out()).contains("\nFixed\n  GATE-008 GateCondition/P-1/C1  MAJOR\n");
        assertThat(same.status()).isZero();
        assertThat(same.out()).contains("  0  new\n", "  0  changed\n").doesNotContain("Still open");
    }

    @Test
    void speaks_chinese() {
        assertThat(Run.of("diff", before, after, "--lang", "zh").out()).startsWith("发现比较:2026-03-31 对比 2026-03-30\n");
    }

    @Test
    void writes_json_and_html_into_a_file() throws IOException {
        Path json = folder.resolve("diff.json");
        Path html = folder.resolve("diff.html");

        Run first = Run.of("diff", before, after, "--format", "json", "--output", json);
        Run second = Run.of("diff", before, after, "--format", "html", "--output", html);

        assertThat(first).isEqualTo(new Run(1, "", "")).isEqualTo(second);
        assertThat(Files.readString(json)).contains("\"worse\" : true").contains("\"NEW\" : 1");
        assertThat(Files.readString(html)).startsWith("<!DOCTYPE html>").contains("GateCondition/P-1/C1");
    }

    @Test
    void names_the_faults_of_both_reports_and_writes_nothing() throws IOException {
        Files.writeString(before, "[]");
        Files.writeString(after, Files.readString(after).replace("\"FAIL\"", "\"FAILED\""));
        Path output = folder.resolve("diff.txt");

        Run run = Run.of("diff", before, after, "--output", output);

        assertThat(run.status()).isEqualTo(2);
        assertThat(run.out()).isEmpty();
        assertThat(run.faults()).hasSize(3);
        assertThat(run.faults().get(0)).isEqualTo("pmo: " + before + ": $: expected an object");
        assertThat(run.faults().get(1))
                .startsWith("pmo: " + after + ": $.results[")
                .contains("].outcome: 'FAILED' is none of [PASS, FAIL, ");
        assertThat(run.faults().get(2)).isEqualTo("pmo: " + after + ": $.summary.FAIL: is required");
        assertThat(output).doesNotExist();
    }

    @Test
    void says_that_a_report_is_not_there() {
        Path missing = folder.resolve("missing.json");

        Run run = Run.of("diff", missing, after);

        assertThat(run.status()).isEqualTo(2);
        assertThat(run.faults()).containsExactly("pmo: cannot read '" + missing + "': there is no such file");
    }

    private static void evaluate(Path portfolio, String asOf, Path report) {
        Run run = Run.of("evaluate", portfolio, "--as-of", asOf, "--packs", "stage-gates", "--format", "json", "--output", report);
        assertThat(run).isEqualTo(new Run(0, "", ""));
    }
}
