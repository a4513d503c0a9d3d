package org.pmo4j.examples.cli;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class PmoTest {

    @Test
    void tells_its_version() {
        Run run = Run.of("--version");

        assertThat(run).isEqualTo(new Run(0, "pmo 0.1.0" + System.lineSeparator(), ""));
    }

    @Test
    void shows_the_help_of_a_command() {
        Run run = Run.of("import", "--help");

        assertThat(run.status()).isZero();
        assertThat(run.out()).startsWith("Usage: pmo import").contains("The mapping is a JSON object:");
        assertThat(run.err()).isEmpty();
    }

    @Test
    void asks_for_a_command() {
        Run run = Run.of();

        assertThat(run.status()).isEqualTo(2);
        assertThat(run.out()).isEmpty();
        assertThat(run.err()).startsWith("Usage: pmo [-hV] COMMAND");
    }

    @Test
    void refuses_an_unknown_command() {
        Run run = Run.of("evaluat");

        assertThat(run.status()).isEqualTo(2);
        assertThat(run.out()).isEmpty();
        assertThat(run.faults()).containsExactly("pmo: Unmatched argument at index 0: 'evaluat'");
    }

    @Test
    void tells_every_fault_of_a_command_line() {
        Run run = Run.of("evaluate", "--as-of", "2026-02-30", "--format", "yaml", "--fail-at", "grave");

        assertThat(run.status()).isEqualTo(2);
        assertThat(run.out()).isEmpty();
        assertThat(run.faults())
                .containsExactly(
                        "pmo: Invalid value for option '--as-of': '2026-02-30' is no day of the calendar",
                        "pmo: Invalid value for option '--format': expected one of [TEXT, JSON, SARIF, JUNIT, CSV, HTML] (case-insensitive) but was 'yaml'",
                        "pmo: Invalid value for option '--fail-at': expected one of [INFO, MINOR, MAJOR, BLOCKER] (case-insensitive) but was 'grave'",
                        "pmo: Missing required parameter: 'FILE'");
    }
}
