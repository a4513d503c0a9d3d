package org.pmo4j.examples.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.pmo4j.model.json.PortfolioJson;
import org.pmo4j.model.portfolio.Portfolio;
import org.pmo4j.rules.GovernanceEngine;
import org.pmo4j.rules.GovernanceReport;
import org.pmo4j.rules.Outcome;

/**
 * Imports the change records of New York City and the snapshots of a Canadian department, and holds docs/real-data.md to what
 * they give. The data is not part of the project: PMO4J_DATA names the folder that holds it.
 */
class RecordsImportTest {

    private static final Path MAPPINGS = Path.of("mappings");

    @TempDir
    Path folder;

    @Test
    void makes_one_change_request_of_each_record_of_new_york() throws IOException {
        Path csv = data("nyc-capital-projects", "dev_sample_50_projects.csv");

        Run run = imported("nyc-capital-projects.json", csv);

        assertThat(written().projects()).hasSize(50);
        assertThat(written().projects().stream().mapToInt(project -> project.changeLog().requests().size()).sum())
                .isEqualTo(688);
        assertThat(run.faults().stream().filter(line -> line.startsWith("check")).map(RecordsImportTest::upTo40Rows))
                .containsExactly(
                        "check Latest Schedule Changes at most 180: broken in 168 of 631 rows: …",
                        "check Current Phase never goes back: broken in 2 of 606 rows: 557, 559",
                        "check Latest Budget Changes is the change of Budget Forecast: broken in 2 of 620 rows: 564, 637",
                        "check Latest Schedule Changes is the change of Forecast Completion: broken in 3 of 619 rows: 532, 564, 637");
    }

    @Test
    void reports_every_budget_of_new_york_that_grew_by_a_tenth() throws IOException {
        Path csv = data("nyc-capital-projects", "dev_sample_50_projects.csv");
        imported("nyc-capital-projects.json", csv);

        Run run = Run.of(
                "evaluate", folder.resolve("out.json"), "--as-of", "2019-09-01", "--packs", "earned-value",
                "--parameters", MAPPINGS.resolve("nyc-capital-projects-limits.json"));

        List<String> grown = grown(csv);
        assertThat(grown).hasSize(33);
        assertThat(run.out().lines().filter(line -> line.contains(" EVM-009 ") && line.contains("MANDATORY"))).hasSize(33);
        assertThat(run.out().lines().filter(line -> line.endsWith("(1 finding)")).map(line -> line.split(" ")[0]))
                .containsExactlyInAnyOrderElementsOf(grown);
    }

    @Test
    void reports_every_baseline_of_canada_that_changed_without_a_request() throws IOException {
        List<Path> snapshots = Stream.of("2016", "2019", "2022")
                .map(year -> data("canada-gc-it", "dev_sample_pspc_" + year + ".csv"))
                .toList();

        imported("canada-gc-it.json", snapshots.toArray(Path[]::new));

        GovernanceReport report = GovernanceEngine.builder()
                .packs("change-control")
                .build()
                .evaluate(written(), LocalDate.of(2022, 4, 25));
        assertThat(written().projects()).hasSize(41);
        assertThat(report.results()
                        .filter(result -> result.outcome() == Outcome.FAIL)
                        .map(result -> result.policy().id() + " " + result.subject().project() + " " + result.subject().id()))
                .containsExactly(
                        "CHG-001 pspc-eps COST-2",
                        "CHG-001 pspc-eps COST-3",
                        "CHG-001 pspc-eps SCHEDULE-2",
                        "CHG-001 pspc-eps SCHEDULE-3",
                        "CHG-001 pspc-gcsurplus COST-2",
                        "CHG-001 pspc-isst COST-2",
                        "CHG-001 pspc-lsrms COST-2",
                        "CHG-001 pspc-lsrms SCHEDULE-2",
                        "CHG-001 pspc-procure2pay COST-2",
                        "CHG-001 pspc-procure2pay SCHEDULE-2");
    }

    @Test
    void reports_of_each_data_set_what_the_page_says() throws IOException {
        Path gmpp = data("gmpp", "gmpp-2021.csv");
        Path newYork = data("nyc-capital-projects", "dev_sample_50_projects.csv");
        Path[] canada = Stream.of("2016", "2019", "2022")
                .map(year -> data("canada-gc-it", "dev_sample_pspc_" + year + ".csv"))
                .toArray(Path[]::new);
        String page = Files.readString(Path.of("..", "..", "docs", "real-data.md")).replace("\r\n", "\n");

        imported("gmpp-2021.json", gmpp);
        String gates = counts("--as-of", "2021-03-31", "--packs", "stage-gates");
        imported("nyc-capital-projects.json", newYork);
        String changes = counts(
                "--as-of", "2019-09-01", "--packs", "change-control,earned-value",
                "--parameters", MAPPINGS.resolve("nyc-capital-projects-limits.json"));
        imported("canada-gc-it.json", canada);
        String baselines = counts("--as-of", "2022-04-25", "--packs", "change-control");

        assertThat(page).contains("| counts\n```\n\n" + gates, "| counts\n```\n\n" + changes, "| counts\n```\n\n" + baselines);
    }

    /** Returns the block that the page shows of a report. */
    private String counts(Object... options) {
        List<Object> arguments = new ArrayList<>(List.of("evaluate", folder.resolve("out.json"), "--format", "json"));
        arguments.addAll(List.of(options));
        List<String> words = Run.of(arguments.toArray()).out().lines()
                .filter(line -> line.matches("      \"(policy|outcome)\" :.*"))
                .map(line -> line.split("\"")[3])
                .toList();
        Map<String, Integer> counts = new TreeMap<>();
        for (int i = 0; i < words.size(); i += 2) {
            counts.merge(words.get(i) + " " + words.get(i + 1), 1, Integer::sum);
        }
        return counts.entrySet().stream()
                .map(entry -> String.format(Locale.ROOT, "%7d %s%n", entry.getValue(), entry.getKey()).replace("\r\n", "\n"))
                .collect(Collectors.joining("", "```\n", "```\n"));
    }

    /** Returns the projects whose last known forecast is at least a tenth above the first one, by integers of cents. */
    private static List<String> grown(Path csv) throws IOException {
        Map<String, List<Long>> cents = new TreeMap<>();
        try (CSVParser parser = CSVParser.parse(
                csv, StandardCharsets.UTF_8, CSVFormat.RFC4180.builder().setHeader().setSkipHeaderRecord(true).get())) {
            for (CSVRecord row : parser) {
                if (!row.get("Budget Forecast").isEmpty()) {
                    cents.computeIfAbsent(row.get("PID"), id -> new ArrayList<>())
                            .add(new BigDecimal(row.get("Budget Forecast")).movePointRight(2).longValueExact());
                }
            }
        }
        return cents.entrySet().stream()
                .filter(entry -> 10 * entry.getValue().get(entry.getValue().size() - 1) >= 11 * entry.getValue().get(0))
                .map(Map.Entry::getKey)
                .toList();
    }

    private static String upTo40Rows(String line) {
        int rows = line.lastIndexOf(": ") + 2;
        return line.length() - rows <= 40 ? line : line.substring(0, rows) + "…";
    }

    private Run imported(String mapping, Path... files) {
        List<Object> arguments = new ArrayList<>(List.of("import"));
        arguments.addAll(List.of(files));
        arguments.addAll(List.of("--mapping", MAPPINGS.resolve(mapping), "--output", folder.resolve("out.json")));
        Run run = Run.of(arguments.toArray());
        assertThat(run.status()).as(run.err()).isZero();
        return run;
    }

    private Portfolio written() throws IOException {
        return PortfolioJson.read(folder.resolve("out.json"));
    }

    private static Path data(String name, String file) {
        String data = System.getenv("PMO4J_DATA");
        assumeTrue(data != null, "PMO4J_DATA is not set: " + name + " is not imported");
        Path path = Path.of(data, name, file);
        assumeTrue(Files.exists(path), path + " does not exist: it is not imported");
        return path;
    }
}
