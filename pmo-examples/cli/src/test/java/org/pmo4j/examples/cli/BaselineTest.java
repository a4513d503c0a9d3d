package org.pmo4j.examples.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class BaselineTest {

    private static final String OVERDUE = "GATE-008 GateCondition/P-1/C1 FAIL\n";

    @TempDir
    Path folder;

    private Path portfolio;
    private Path baseline;

    @BeforeEach
    void portfolio_with_one_violation() {
        portfolio = Documents.overdue(folder);
        baseline = folder.resolve("baseline.txt");
    }

    @Test
    void update_writes_every_open_finding_and_does_not_fail() throws IOException {
        Run run = evaluate("update", "--fail-at", "info");

        assertThat(run.status()).isZero();
        assertThat(Files.readString(baseline)).startsWith("# PMO4J ratchet 1\n").contains(OVERDUE);
        assertThat(run.err()).isEqualTo(baseline + ": " + lines() + " lines: " + lines() + " added, 0 removed\n");
        assertThat(run.out()).startsWith("Governance report: All\n");
    }

    @Test
    void verify_after_update_reports_nothing() {
        evaluate("update");

        Run run = evaluate("verify");

        assertThat(run.status()).isZero();
        assertThat(run.err()).isEqualTo(baseline + ": 0 new, " + lines() + " known, 0 settled\n");
    }

    /** The violation that the file does not hold is a MAJOR one. */
    @ParameterizedTest
    @CsvSource({
        "verify, , 1",
        "verify, info, 1",
        "verify, major, 1",
        "verify, blocker, 0",
        "read-only, , 0",
        "read-only, major, 1",
        "read-only, blocker, 0",
    })
    void fails_for_what_is_new(String mode, String failAt, int status) throws IOException {
        evaluate("update");
        String known = Files.readString(baseline).replace(OVERDUE, "");
        Files.writeString(baseline, known);

        Run run = failAt == null ? evaluate(mode) : evaluate(mode, "--fail-at", failAt);

        assertThat(run.status()).isEqualTo(status);
        assertThat(run.err()).contains(": 1 new, ").endsWith("  new      " + OVERDUE);
        assertThat(Files.readString(baseline)).isEqualTo(known);
    }

    @ParameterizedTest
    @CsvSource({"verify, 1", "read-only, 0"})
    void only_verify_fails_for_what_can_no_longer_be_decided(String mode, int status) throws IOException {
        evaluate("update");
        String text = Files.readString(baseline);
        String unknown = text.lines().filter(line -> line.endsWith(" UNKNOWN")).findFirst().orElseThrow();
        Files.writeString(baseline, text.replace(unknown + "\n", ""));

        Run run = evaluate(mode, "--fail-at", "info");

        assertThat(run.status()).isEqualTo(status);
        assertThat(run.err()).endsWith("  new      " + unknown + "\n");
    }

    @ParameterizedTest
    @ValueSource(strings = {"verify", "read-only"})
    void what_is_fixed_may_stay_and_never_fails(String mode) throws IOException {
        evaluate("update");
        Files.writeString(baseline, "GATE-008 GateCondition/P-1/C0 FAIL\n", StandardOpenOption.APPEND);

        Run run = evaluate(mode, "--fail-at", "info");

        assertThat(run.status()).isZero();
        assertThat(run.err()).endsWith(" 1 settled\n  settled  GATE-008 GateCondition/P-1/C0 FAIL\n");
    }

    @Test
    void update_reports_what_it_adds_and_removes() throws IOException {
        evaluate("update");
        String text = Files.readString(baseline);
        Files.writeString(baseline, text.replace(OVERDUE, "GATE-008 GateCondition/P-1/C0 FAIL\n"));

        Run run = evaluate("update");

        assertThat(run.err()).isEqualTo(baseline + ": " + lines() + " lines: 1 added, 1 removed\n  added    " + OVERDUE
                + "  removed  GATE-008 GateCondition/P-1/C0 FAIL\n");
        assertThat(Files.readString(baseline)).isEqualTo(text);
    }

    @Test
    void verifies_where_no_mode_is_given() {
        evaluate("update");

        Run run = Run.of("evaluate", portfolio, "--as-of", "2026-03-31", "--packs", "stage-gates", "--baseline", baseline);

        assertThat(run.status()).isZero();
        assertThat(run.err()).contains(": 0 new, ");
    }

    @ParameterizedTest
    @ValueSource(strings = {"update", "verify", "read-only"})
    void names_every_broken_line_and_writes_nothing(String mode) throws IOException {
        String broken = "# PMO4J ratchet 1\nGATE-8 Project/P-1 FAIL\n" + OVERDUE + OVERDUE;
        Files.writeString(baseline, broken);
        Path report = folder.resolve("report.txt");

        Run run = evaluate(mode, "--output", report, "--threads", "0");

        assertThat(run.status()).isEqualTo(2);
        assertThat(run.out()).isEmpty();
        assertThat(run.faults()).containsExactly(
                "pmo: " + baseline + ": line 2: 'GATE-8' is no id of a policy such as GATE-008",
                "pmo: " + baseline + ": line 4: GATE-008 GateCondition/P-1/C1 stands in line 3 already",
                "pmo: --threads: 0 is less than 1");
        assertThat(Files.readString(baseline)).isEqualTo(broken);
        assertThat(report).doesNotExist();
    }

    @Test
    void leaves_the_file_as_it_is_where_the_report_cannot_be_written() throws IOException {
        evaluate("update");
        String shorter = Files.readString(baseline).replace(OVERDUE, "");
        Files.writeString(baseline, shorter);
        Path nowhere = folder.resolve("missing").resolve("report.txt");

        Run run = evaluate("update", "--output", nowhere);

        assertThat(run.status()).isEqualTo(2);
        assertThat(run.faults()).containsExactly("pmo: cannot write " + nowhere + ": there is no such folder");
        assertThat(Files.readString(baseline)).isEqualTo(shorter);
        assertThat(folder.toFile().list()).containsExactlyInAnyOrder("portfolio.json", "baseline.txt");
    }

    @Test
    void needs_a_file_to_hold_a_report_against() {
        assertThat(evaluate("verify").faults()).containsExactly("pmo: cannot read '" + baseline + "': there is no such file");
        assertThat(Run.of("evaluate", portfolio, "--baseline-mode", "read-only").faults())
                .containsExactly("pmo: --baseline-mode: read-only needs a file, see --baseline");
    }

    @Test
    void does_not_write_the_report_over_the_file() {
        Run run = evaluate("update", "--output", baseline);

        assertThat(run.status()).isEqualTo(2);
        assertThat(run.faults()).containsExactly("pmo: --output: " + baseline + " is the file of --baseline");
        assertThat(baseline).doesNotExist();
    }

    @Test
    void tells_which_modes_there_are() {
        assertThat(evaluate("freeze").faults()).containsExactly("pmo: Invalid value for option '--baseline-mode': expected one"
                + " of [update, verify, read-only] but was 'freeze'");
    }

    private Run evaluate(String mode, Object... more) {
        List<Object> arguments = new ArrayList<>(List.of("evaluate", portfolio, "--as-of", "2026-03-31", "--packs", "stage-gates",
                "--baseline", baseline, "--baseline-mode", mode));
        arguments.addAll(List.of(more));
        return Run.of(arguments.toArray());
    }

    private long lines() {
        try (var lines = Files.lines(baseline)) {
            return lines.count() - 1;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
