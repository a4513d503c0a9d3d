package org.pmo4j.examples.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class GateCommandTest {

    private static final String SAMPLE = "../sample/portfolio.json";

    @TempDir
    Path folder;

    @Test
    void tells_what_keeps_a_gate_shut_and_exits_with_one() {
        Run run = Run.of("gate", SAMPLE, "--as-of", "2026-03-31", "--project", "P-104", "--gate", "DP5");

        assertThat(run.out()).startsWith("P-104  DP5  ").contains("What keeps the gate shut");
        assertThat(run.err()).isEmpty();
        assertThat(run.status()).isEqualTo(1);
    }

    @Test
    void exits_with_zero_for_a_pass_with_conditions() {
        Path file = Documents.overdue(folder);

        Run run = Run.of(
                "gate", file, "--as-of", "2026-03-31", "--packs", "schedule-quality", "--project", "P-1", "--gate", "G1");

        assertThat(run.status()).isZero();
    }

    @Test
    void names_every_fault_of_the_options_and_the_document() {
        Path file = Documents.file(folder, "bad.json", "{}");

        Run run = Run.of("gate", file, "--project", "P-1", "--gate", "G1", "--packs", "none", "--blocking-from", "minor");

        assertThat(run.status()).isEqualTo(2);
        assertThat(run.out()).isEmpty();
        assertThat(run.err())
                .contains("--condition-from: MAJOR is graver than --blocking-from MINOR")
                .contains("--packs: there is no pack 'none'")
                .contains("bad.json");
    }

    @Test
    void names_the_gates_that_there_are() {
        Path file = Documents.overdue(folder);

        Run run = Run.of("gate", file, "--as-of", "2026-03-31", "--packs", "stage-gates", "--project", "P-1", "--gate", "G9");

        assertThat(run.status()).isEqualTo(2);
        assertThat(run.err()).contains("has no gate 'G9'; it has G1");
    }
}
