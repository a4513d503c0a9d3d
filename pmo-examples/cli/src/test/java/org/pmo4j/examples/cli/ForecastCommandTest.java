package org.pmo4j.examples.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ForecastCommandTest {

    @TempDir
    Path folder;

    @Test
    void prints_what_the_documentation_shows() throws IOException {
        String page = Files.readString(Path.of("../../docs/decisions.md"));

        Run run = Run.of(
                "forecast", "../sample/portfolio.json", "--as-of", "2026-03-31", "--until", "2026-04-30",
                "--packs", "stage-gates");

        assertThat(run.err()).isEmpty();
        assertThat(run.status()).isZero();
        assertThat(page).contains("```\n" + run.out() + "```\n");
    }

    @ParameterizedTest
    @CsvSource({"minor, 1", "MAJOR, 1", "blocker, 0"})
    void exits_with_one_when_a_coming_violation_is_grave_enough(String failAt, int status) {
        Path file = Documents.overdue(folder);

        Run run = Run.of(
                "forecast", file, "--as-of", "2026-03-30", "--until", "2026-03-31",
                "--packs", "stage-gates", "--fail-at", failAt);

        assertThat(run.status()).isEqualTo(status);
        assertThat(run.err()).isEmpty();
    }

    @Test
    void does_not_fail_for_what_is_violated_already() {
        Path file = Documents.overdue(folder);

        Run run = Run.of(
                "forecast", file, "--as-of", "2026-03-31", "--until", "2026-04-30",
                "--packs", "stage-gates", "--fail-at", "info");

        assertThat(run.status()).isZero();
    }

    @Test
    void writes_json_to_a_file() throws IOException {
        Path forecast = folder.resolve("forecast.json");

        Run run = Run.of(
                "forecast", Documents.overdue(folder), "--as-of", "2026-03-30", "--until", "2026-04-30", "--packs", "stage-gates",
                "--format", "json", "--lang", "zh", "--output", forecast);

        assertThat(run).isEqualTo(new Run(0, "", ""));
        assertThat(Files.readString(forecast)).contains("\"date\" : \"2026-03-31\"").contains("至今未关闭");
    }

    @Test
    void tells_every_fault_at_once() {
        Run run = Run.of(
                "forecast", folder.resolve("missing.json"), "--as-of", "2026-03-31", "--until", "2026-03-30", "--packs", "gates");

        assertThat(run.status()).isEqualTo(2);
        assertThat(run.out()).isEmpty();
        assertThat(run.faults())
                .hasSize(3)
                .first()
                .isEqualTo("pmo: --until: 2026-03-30 is before 2026-03-31, the day that the forecast starts from");
    }
}
