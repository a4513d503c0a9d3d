package org.pmo4j.examples.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.pmo4j.model.json.PortfolioJson;
import org.pmo4j.model.json.PortfolioLines;
import org.pmo4j.model.portfolio.Portfolio;
import org.pmo4j.model.portfolio.PortfolioFrame;

class StreamCommandTest {

    private static final Path SAMPLE = Path.of("../sample/portfolio.json");

    @TempDir
    Path folder;

    @Test
    void rows_are_those_of_the_json_report_with_the_portfolio_last() throws IOException {
        Path file = lines(PortfolioJson.read(SAMPLE));

        Run run = Run.of("stream", file, "--as-of", "2026-03-31");

        assertThat(run.err()).isEmpty();
        assertThat(run.status()).isZero();
        List<String> lines = run.out().lines().toList();
        String report = bare(Run.of("evaluate", SAMPLE, "--as-of", "2026-03-31", "--format", "json").out());
        String results = report.substring(report.indexOf("\"results\":[") + "\"results\":[".length(), report.indexOf("],\"gates\":["));
        assertThat(lines.subList(1, lines.size() - 1).stream().map(StreamCommandTest::bare))
                .containsExactlyInAnyOrder(results.split("(?<=}),(?=\\{\"policy\":)"));
        assertThat(lines.get(0)).startsWith("{\"schemaVersion\":\"1.0\",\"asOf\":\"2026-03-31\",\"policyHash\":\"");
        assertThat(lines.get(lines.size() - 1)).startsWith("{\"summary\":{\"projects\":18,\"policies\":130,\"PASS\":");
        assertThat(lines.get(lines.size() - 2)).contains("\"policy\":\"CLO-011\"").doesNotContain("\"project\"");
    }

    @ParameterizedTest
    @CsvSource({"minor, 1", "MAJOR, 1", "blocker, 0"})
    void exits_with_one_when_a_violation_is_grave_enough(String failAt, int status) throws IOException {
        Path file = lines(PortfolioJson.read(Documents.overdue(folder)));
        Path rows = folder.resolve("rows.jsonl");

        Run run = Run.of(
                "stream", file, "--as-of", "2026-03-31", "--packs", "stage-gates", "--fail-at", failAt, "--findings-only",
                "--lang", "zh", "--output", rows);

        assertThat(run).isEqualTo(new Run(status, "", ""));
        assertThat(Files.readString(rows)).contains("至今未关闭").doesNotContain("\"outcome\":\"PASS\"");
    }

    @Test
    void names_the_faults_of_all_lines_and_leaves_the_output_as_it_was() throws IOException {
        Path rows = Documents.file(folder, "rows.jsonl", "as it was");
        Path file = Documents.file(folder, "portfolio.jsonl", """
                {"schemaVersion":"1.0","id":"PF","name":"All","organization":{"id":"O","name":"Works"}}
                {"id":"P-1","name":"Bridge"}
                {"id":"P-2","title":"Tunnel"}
                {"id":"P-1","name":"Bridge"}
                {"id":"P-3","name":"Quay","governingPmos":["PMO"]}
                """);

        Run run = Run.of("stream", file, "--as-of", "2026-03-31", "--output", rows);

        assertThat(run.status()).isEqualTo(2);
        assertThat(run.out()).isEmpty();
        assertThat(run.faults()).containsExactly(
                "pmo: " + file + ": line 3: $.title: is an unknown property",
                "pmo: " + file + ": line 3: $.name: is required",
                "pmo: " + file + ": line 4: $.id: 'P-1' is the id of another project of this portfolio",
                "pmo: " + file + ": line 5: $.governingPmos[0]: 'PMO' is no PMO of this portfolio");
        assertThat(rows).hasContent("as it was");
        assertThat(folder).isDirectoryNotContaining("glob:**.tmp");
    }

    @Test
    void names_what_is_wrong_with_the_command_and_the_first_line_together() {
        Path file = Documents.file(folder, "portfolio.jsonl", "{\"id\":\"P-1\",\"name\":\"Bridge\"}\n");

        Run run = Run.of("stream", file, "--packs", "gates", "--threads", "0");

        assertThat(run.status()).isEqualTo(2);
        assertThat(run.faults())
                .hasSize(4)
                .contains("pmo: --threads: 0 is less than 1", "pmo: " + file + ": line 1: $.schemaVersion: is required");
        assertThat(Run.of("stream", folder.resolve("none"), "--as-of", "2026-03-31").faults())
                .containsExactly("pmo: cannot read '" + folder.resolve("none") + "': there is no such file");
    }

    @Test
    void shows_on_a_terminal_how_far_it_is() throws IOException {
        var err = new ByteArrayOutputStream();
        String file = lines(PortfolioJson.read(SAMPLE)).toString();

        int status = Pmo.run(
                new ByteArrayOutputStream(), err, true, "stream", file, "--as-of", "2026-03-31", "--packs", "stage-gates");

        assertThat(status).isZero();
        assertThat(err.toString(StandardCharsets.UTF_8)).contains("18 projects in ");
        assertThat(Progress.line(12_300, 300, 1000, 30_000_000_000L)).isEqualTo("12,300 projects, 410/s, 1:10 left");
        assertThat(Progress.line(12_300, 300, 0, 30_000_000_000L)).isEqualTo("12,300 projects, 410/s");
    }

    private static String bare(String json) {
        return json.replaceAll("\\s", "");
    }

    private Path lines(Portfolio portfolio) throws IOException {
        Path file = folder.resolve("portfolio.jsonl");
        try (var out = Files.newOutputStream(file)) {
            PortfolioLines.write(PortfolioFrame.of(portfolio), portfolio.projects().iterator(), out);
        }
        return file;
    }
}
