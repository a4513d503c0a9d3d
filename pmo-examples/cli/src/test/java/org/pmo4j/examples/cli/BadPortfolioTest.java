package org.pmo4j.examples.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What the command line says of documents that are none: status 2, every fault with its path, nothing written. */
class BadPortfolioTest {

    private static final String ORGANIZATION = "{'id': 'O', 'name': 'Works'}";

    @TempDir
    Path folder;

    @Test
    void refuses_what_is_no_json() {
        Path file = Documents.file(folder, "portfolio.json", "{\"schemaVersion\": \"1.0\",\n \"id\": }");

        refuses(file, "$: is no JSON: Unexpected character ('}' (code 125)): expected a value (line 2, column 8)");
    }

    @Test
    void refuses_wrong_types_and_unknown_properties_together() {
        Path file = Documents.portfolio(folder, ", 'priority': 'high', 'colour': 'red', 'buys': 1, 'plannedStart': 2026");

        refuses(
                file,
                "$.projects[0].priority: expected a whole number, found the string \"high\"",
                "$.projects[0].colour: is an unknown property",
                "$.projects[0].buys: expected true or false, found the number 1",
                "$.projects[0].plannedStart: expected a date such as \"2026-03-31\", found the number 2026");
    }

    @Test
    void refuses_ids_that_lead_nowhere() {
        Path file = Documents.portfolio(folder, ", 'homeUnit': 'ENG', 'governingPmos': ['EPMO']");

        refuses(
                file,
                "$.projects[0].homeUnit: 'ENG' is no unit of this portfolio",
                "$.projects[0].governingPmos[0]: 'EPMO' is no PMO of this portfolio");
    }

    @Test
    void refuses_ids_that_are_given_twice() {
        Path file = Documents.portfolio(
                folder, ORGANIZATION, "{'id': 'P-1', 'name': 'Bridge'}, {'id': 'P-1', 'name': 'Tunnel'}");

        refuses(file, "$.projects[1].id: 'P-1' is given twice");
    }

    @Test
    void refuses_dates_out_of_order() {
        Path file = Documents.portfolio(
                folder,
                ", 'processLog': {'records': [{'process': '4.1', 'status': 'COMPLETED', 'startedOn': '2026-03-31', "
                        + "'finishedOn': '2026-03-30'}]}");

        refuses(
                file,
                "$.projects[0].processLog.records[0].finishedOn: 2026-03-30 is before startedOn 2026-03-31");
    }

    @Test
    void refuses_negative_money() {
        Path file = Documents.portfolio(folder, ", 'approvedBudget': {'amount': -1, 'currency': 'EUR'}");

        refuses(file, "$.projects[0].approvedBudget: EUR -1.00 is negative");
    }

    @Test
    void refuses_shares_outside_their_range() {
        Path file = Documents.portfolio(
                folder, ", 'riskRegister': {'risks': [{'id': 'R', 'title': 'Ice', 'kind': 'THREAT', 'status': 'OPEN', "
                        + "'probability': 1.01}]}");

        refuses(file, "$.projects[0].riskRegister.risks[0].probability: 1.01 is not between 0 and 1");
    }

    @Test
    void refuses_units_that_are_their_own_parent() {
        Path file = Documents.portfolio(
                folder,
                "{'id': 'O', 'name': 'Works', 'units': [{'id': 'A', 'name': 'A', 'parent': 'B'}, "
                        + "{'id': 'B', 'name': 'B', 'parent': 'A'}]}",
                "");

        refuses(file, "$.organization.units[0].parent: closes a circle: A > B > A");
    }

    @Test
    void refuses_programmes_that_are_their_own_parent() {
        Path file = Documents.file(
                folder,
                "portfolio.json",
                """
                {"schemaVersion": "1.0", "id": "PF", "name": "All", "organization": {"id": "O", "name": "Works"},
                 "projects": [], "programs": [{"id": "A", "name": "A", "parent": "A", "projects": []}]}
                """);

        refuses(file, "$.programs[0].parent: closes a circle: A > A");
    }

    @Test
    void refuses_an_empty_file() {
        Path file = Documents.file(folder, "portfolio.json", "");

        refuses(file, "$: the document is empty");
    }

    @Test
    void refuses_a_file_of_a_hundred_megabytes() throws IOException {
        Path file = folder.resolve("portfolio.json");
        try (var large = new RandomAccessFile(file.toFile(), "rw")) {
            large.setLength(100L * 1024 * 1024);
        }

        refuses(file, "$: the document is larger than 64 MiB (67108864 bytes)");
    }

    @Test
    void refuses_a_document_that_is_nested_too_deep() {
        Path file = Documents.file(folder, "portfolio.json", "[".repeat(100_000) + "]".repeat(100_000));

        Run run = evaluate(file);

        assertThat(run.status()).isEqualTo(2);
        assertThat(run.faults()).hasSize(2);
        assertThat(run.faults().get(1)).contains("is nested more than 64 levels deep");
    }

    @Test
    void refuses_a_file_that_does_not_exist() {
        Path file = folder.resolve("portfolio.json");

        Run run = evaluate(file);

        assertThat(run).isEqualTo(new Run(
                2, "", "pmo: cannot read '" + file + "': there is no such file" + System.lineSeparator()));
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12})
    void writes_a_whole_report_of_a_spoilt_document_or_none(long seed) throws IOException {
        byte[] spoilt = Files.readAllBytes(Path.of("../sample/portfolio.json"));
        Random random = new Random(seed);
        for (int i = 0; i < 3; i++) {
            spoilt[random.nextInt(spoilt.length)] ^= (byte) (1 << random.nextInt(8));
        }
        if (seed % 3 == 0) {
            spoilt = Arrays.copyOf(spoilt, random.nextInt(spoilt.length));
        }
        Path file = Files.write(folder.resolve("portfolio.json"), spoilt);
        Path report = Documents.file(folder, "report.json", "old");

        Run run = Run.of("evaluate", file, "--as-of", "2026-03-31", "--packs", "stage-gates", "--format", "json",
                "--output", report);

        assertThat(run.out()).isEmpty();
        assertThat(folder.toFile().list()).containsExactlyInAnyOrder("portfolio.json", "report.json");
        if (run.status() == 2) {
            assertThat(Files.readString(report)).isEqualTo("old");
            assertThat(run.faults()).isNotEmpty().allMatch(fault -> fault.startsWith("pmo: " + file + ": $"));
        } else {
            assertThat(run.err()).isEmpty();
            assertThat(Files.readString(report)).startsWith("{\n  \"schemaVersion\"").endsWith("}\n");
        }
    }

    private void refuses(Path file, String... faults) {
        Run run = evaluate(file);

        assertThat(run.faults())
                .containsExactlyElementsOf(
                        Arrays.stream(faults).map(fault -> "pmo: " + file + ": " + fault).toList());
        assertThat(run.status()).isEqualTo(2);
        assertThat(run.out()).isEmpty();
    }

    private Run evaluate(Path file) {
        Path report = folder.resolve("report.json");

        Run run = Run.of("evaluate", file, "--as-of", "2026-03-31", "--packs", "stage-gates", "--output", report);

        assertThat(report).doesNotExist();
        return run;
    }
}
